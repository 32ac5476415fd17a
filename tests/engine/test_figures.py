"""Values of a filing as sentences show them."""

import pickle
from typing import Any

import pytest

from wjcheck.engine.figures import MOST_NAMED, Figures, figure, spoken
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


def test_an_entry_without_a_name_is_called_by_its_number_in_the_innermost_list() -> None:
    assert figure({"@": "villages[1].staff[2]"}) == Bilingual("第3项（未填姓名）", "entry 3 (no name)")


def test_figures_are_those_to_be_shown_each_made_when_it_is_asked_for() -> None:
    made = list[Any]()

    def make(value: Any) -> Any:
        made.append(value)
        return figure(value)

    figures = Figures({"b": 2.0, "a": {"name": "张三"}, "hidden": 1}, ("a", "unbound", "b"), make)
    assert (len(figures), list(figures), made) == (2, ["a", "b"], [])
    assert [name in figures for name in ("a", "unbound", "hidden")] == [True, False, False]
    assert made == []
    assert (figures["b"], made) == (2, [2.0])
    assert [figures.get(name) for name in ("a", "unbound", "hidden")] == ["张三", None, None]
    made.clear()
    assert (list(figures.items()), len(made)) == ([("a", "张三"), ("b", 2)], 2)
    with pytest.raises(KeyError, match="hidden"):
        figures["hidden"]
    assert figures == {"b": 2, "a": "张三"}
    assert figures != {"b": 2}
    assert figures != ["a", "b"]
    assert repr(figures) == "{'a': '张三', 'b': 2}"
    assert pickle.loads(pickle.dumps(figures)) == {"a": "张三", "b": 2}
