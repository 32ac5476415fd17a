"""What is said of a file of a pack that does not fit: each error of the models has words of ours."""

import json
from pathlib import Path

import wjcheck
from wjcheck.locale.catalogue import FORMAT_ERRORS
from wjcheck.locale.message import names_in

_TEXTS = json.loads((Path(wjcheck.__file__).parent / "locale" / "format.json").read_text(encoding="utf-8"))


def test_every_error_has_both_languages_with_the_same_placeholders() -> None:
    assert set(_TEXTS) == FORMAT_ERRORS | {"other"}
    for key, text in _TEXTS.items():
        assert names_in(text["zh"]) == names_in(text["en"]), key
