"""Messages: named values only; nothing in braces is ever evaluated."""

import pytest

from wjcheck.locale.message import Bilingual, Message, fill, names_in, show


def test_named_values_are_filled_in_both_languages() -> None:
    message = Message(Bilingual("{n}人：{who}", "{n} people: {who}"), {"n": 2, "who": ("张三", "李四")})
    assert message.render("zh") == "2人：张三、李四"
    assert message.render("en") == "2 people: 张三, 李四"


@pytest.mark.parametrize("text", ["{0}", "{n.__class__}", "{n[0]}", "{n!r}", "{n:>9}", "{{n}}x", "{ n }", "{"])
def test_nothing_but_a_bare_name_is_a_placeholder(text: str) -> None:
    shown = fill(text, {"n": "值"}, "zh")
    assert shown == text.replace("{n}", "值")


def test_values_are_not_templates() -> None:
    assert fill("{a}", {"a": "{b}", "b": "x"}, "zh") == "{b}"


def test_unknown_names_stay_as_they_are() -> None:
    assert fill("{unknown}", {}, "zh") == "{unknown}"
    assert names_in("{a} {b} {0}") == {"a", "b"}


def test_show() -> None:
    assert show(True, "zh") == "是"
    assert show(False, "en") == "no"
    assert show((), "zh") == "无"
    assert show(None, "en") == "none"
    assert show(Bilingual("镇", "town"), "en") == "town"
