"""A pattern that is compiled late is the pattern, but for when it is compiled."""

import copy
import re

import pytest

from wjcheck.pattern import late


def test_it_does_what_the_pattern_does() -> None:
    said, made = late(r"(?P<day>[0-9]+)日", re.M), re.compile(r"(?P<day>[0-9]+)日", re.M)
    text = "1日\n22日"
    for one in (said, made):
        assert [found["day"] for found in one.finditer(text)] == ["1", "22"]
        assert (one.search(text, 1) or [""])[0] == "22日"
        assert (one.sub("-", text), one.split(text), one.fullmatch("x")) == ("-\n-", ["", "1", "\n", "22", ""], None)
    assert (said.pattern, said.flags, said.groupindex) == (made.pattern, made.flags, made.groupindex)


def test_it_is_compiled_when_it_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    compiled = []
    whole = re.compile

    def noted(text: str, flags: int = 0) -> re.Pattern[str]:
        compiled.append(text)
        return whole(text, flags)

    monkeypatch.setattr(re, "compile", noted)
    said = late("甲+")
    assert compiled == []
    assert said.match("甲甲")
    assert said.match("乙") is None
    assert compiled == ["甲+"]


def test_what_it_is_not_asked_for_does_not_compile_it() -> None:
    said = late("(")
    assert copy.copy(said) is not None
    with pytest.raises(re.error):
        said.search("")
