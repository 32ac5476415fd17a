import json
import re
from pathlib import Path

import wjcheck.filing
import wjcheck.locale
from wjcheck.locale.message import names_in

CATALOGUE = json.loads((Path(wjcheck.locale.__file__).parent / "problems-filing.json").read_text(encoding="utf-8"))
SOURCE = "".join(path.read_text(encoding="utf-8") for path in Path(wjcheck.filing.__file__).parent.rglob("*.py"))


def test_every_code_in_the_source_has_a_text_and_every_text_a_code() -> None:
    assert set(re.findall(r'"(W2[0-9]{2})"', SOURCE)) == set(CATALOGUE)


def test_every_text_is_complete_in_both_languages() -> None:
    for code, entry in CATALOGUE.items():
        assert re.fullmatch(r"W2[0-9]{2}", code)
        assert set(entry) == {"title", "message", "hint"}
        for part in entry.values():
            assert set(part) == {"zh", "en"}
            assert re.search(r"[\u4e00-\u9fff]", part["zh"]), code
            assert re.search(r"[A-Za-z]{3}", part["en"]), code
            assert names_in(part["zh"]) == names_in(part["en"]), code
