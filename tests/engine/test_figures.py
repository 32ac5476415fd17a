"""Values of a filing as sentences show them."""

from typing import Any

import pytest

from wjcheck.engine.figures import MOST_NAMED, figure, spoken
from wjcheck.locale.message import Bilingual


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("甲", "甲"),
        (3, 3),
        (True, True),
        (2.0, 2),
        (2.5, 2.5),
        (None, None),
        ({"name": "张三", "post": "镇长"}, "张三"),
        ([{"name": "张三"}, "乙", [1, 2.0]], ("张三", "乙", (1, 2))),
        ({"@": "bureau.staff[2]"}, Bilingual("第3项（未填姓名）", "entry 3 (no name)")),
        ({"name": "", "@": "staff[0]"}, Bilingual("第1项（未填姓名）", "entry 1 (no name)")),
        ({"@": "bureau.chief"}, Bilingual("（没有名称）", "(no name)")),
        ({}, Bilingual("（没有名称）", "(no name)")),
        (Bilingual("甲", "a"), Bilingual("甲", "a")),
        (object(), None),
    ],
)
def test_what_is_shown_of_a_value(value: Any, shown: Any) -> None:
    found = figure(value)
    assert (found, type(found)) == (shown, type(shown))


def test_a_long_list_is_cut_and_counted_behind_its_last_name() -> None:
    names = tuple(f"{n}号" for n in range(MOST_NAMED + 2))
    assert spoken(names[:MOST_NAMED]) == names[:MOST_NAMED]
    last = f"{MOST_NAMED - 1}号"
    both = Bilingual(f"{last}等共{MOST_NAMED + 2}项", f"{last}, … {MOST_NAMED + 2} in all")
    assert spoken(names) == (*names[: MOST_NAMED - 1], both)
    shown = spoken((*names[: MOST_NAMED - 1], Bilingual("末", "last"), "x"))
    assert isinstance(shown, tuple)
    assert shown[-1] == Bilingual(f"末等共{MOST_NAMED + 1}项", f"last, … {MOST_NAMED + 1} in all")
    assert spoken("甲") == "甲"


def test_a_value_with_parts_is_named_by_a_text_and_never_by_its_parts() -> None:
    assert figure({"unit": {"b": 1, "a": 2}, "kind": "专项"}) == "专项"
    nameless = figure({"unit": {"b": 1}})
    assert isinstance(nameless, Bilingual)
    assert nameless.zh == "（没有名称）"
