"""Every problem code of the program has its words, complete in both languages, and no words are without a code."""

import json
import re
from pathlib import Path

import pytest

import wjcheck
from wjcheck.locale.message import names_in

SRC = Path(wjcheck.__file__).parent
CATALOGUE = {
    code: entry
    for path in sorted((SRC / "locale").glob("problems*.json"))
    for code, entry in json.loads(path.read_text(encoding="utf-8")).items()
}
USED = {code for path in SRC.rglob("*.py") for code in re.findall(r'"(W\d{3})"', path.read_text(encoding="utf-8"))}


def test_codes_and_words_match() -> None:
    assert USED - CATALOGUE.keys() == set()
    assert CATALOGUE.keys() - USED == set()


def test_no_code_stands_in_two_catalogues() -> None:
    files = [json.loads(path.read_text(encoding="utf-8")) for path in (SRC / "locale").glob("problems*.json")]
    assert sum(map(len, files)) == len(CATALOGUE)


@pytest.mark.parametrize("code", sorted(CATALOGUE))
def test_both_languages_are_complete_and_name_the_same_values(code: str) -> None:
    entry = CATALOGUE[code]
    assert set(entry) <= {"title", "message", "hint"}
    for part in ("title", "message"):
        assert part in entry
    for words in entry.values():
        assert set(words) == {"zh", "en"}
        assert re.search("[一-鿿]", words["zh"])
        assert re.search("[A-Za-z]{2}", words["en"])
        assert not re.search("[，。；、]", words["en"])
        assert names_in(words["zh"]) == names_in(words["en"])
