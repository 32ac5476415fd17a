"""A judge that was kept judges as the one that was compiled does."""

import pickle
from datetime import date

import pytest

from tests.engine.filings import EXAMPLES
from tests.rules.shipped import judge as shipped
from wjcheck.engine.checker import check
from wjcheck.engine.expressions import Absent, Condition, Environment, ExpressionError
from wjcheck.engine.kept import judge_from, kept_judge
from wjcheck.engine.pack_judge import Judge
from wjcheck.pack.load import load_pack
from wjcheck.pack.shipped import rules_folder

DAY = date(2024, 12, 31)
FILINGS = ("示例镇-2024.yaml", "样板街道-2024.yaml")
BROKEN = "格式版本: 1\n单位: {名称: 示例镇, 类型: 镇}\n年度: 2024\n"


def assert_alike(one: Judge, other: Judge) -> None:
    for name in FILINGS:
        raw = (EXAMPLES / name).read_bytes()
        assert check(name, raw, one, DAY) == check(name, raw, other, DAY)
    assert check("x", BROKEN.encode(), one, DAY) == check("x", BROKEN.encode(), other, DAY)
    assert one.info == other.info


@pytest.mark.parametrize("name", ["wujin-2023-65", "jiangxi-2021-20"])
def test_it_judges_the_same(name: str) -> None:
    judge = shipped() if name == "wujin-2023-65" else Judge.of(load_pack(rules_folder() / name))
    raw = kept_judge(judge)
    again = judge_from(raw)
    assert_alike(judge, again)
    assert kept_judge(again) == raw == kept_judge(judge)


def test_another_process_is_handed_the_same_judge() -> None:
    judge = shipped().read((("1.2.14", "R1"),)).select(("1.2",))
    again = pickle.loads(pickle.dumps(judge))
    assert (again.shown, again.readings) == (judge.shown, judge.readings)
    assert_alike(judge, again)
    alone = pickle.loads(pickle.dumps(judge.of_one_mind))
    assert not any(rule.others for rule in alone.rules)
    assert [rule.rule.id for rule in alone.rules] == [rule.rule.id for rule in judge.rules]


def test_another_process_counts_what_this_one_counts() -> None:
    whole = shipped().read((("1.2.14", "R1"),))
    made = (whole.counting, whole.for_many, whole.naming_passes)
    counting, many, naming = (pickle.loads(pickle.dumps(one)) for one in made)
    assert counting.counted.keys() == whole.counting.counted.keys()
    assert len(counting.counted) > 90
    assert "1.2.14" not in counting.counted, "it is read another way than its function was written for"
    assert many.ways.keys() == whole.for_many.ways.keys()
    assert not many.glances
    assert naming.glances.keys() == whole.naming_passes.glances.keys() == counting.counted.keys()
    assert all(rule.ends for rule in many.rules if rule.rule.id != "1.2.14")


@pytest.mark.parametrize("raw", [b"", b"{}", b"[]\n", b'{"pack": 1}\n', b"\xff\n"])
def test_what_is_no_judge_is_none(raw: bytes) -> None:
    with pytest.raises((AttributeError, IndexError, KeyError, TypeError, ValueError)):
        judge_from(raw)


def test_nothing_may_be_left_over() -> None:
    with pytest.raises(ValueError, match=r"\d"):
        judge_from(kept_judge(shipped()) + b"!")


TEXTS = (
    "a.filter(x, x.n > 1).size() == 2",
    "has(filing.leaders) && filing.leaders.size() > 0",
    "missing.key == 1",
    "1 / 0 == 1",
    'days_between("2024-01-01", day) >= 30',
    'distinct(["甲", "甲 "]) == ["甲"]',
    "a.map(x, persons([x]))",
)


@pytest.mark.parametrize("text", TEXTS)
def test_a_condition_comes_to_the_same_and_fails_in_the_same_words(text: str) -> None:
    names = {"a", "day", "filing", "missing"}
    values = {"a": [{"n": 1}, {"n": 2}, {"n": 3}], "day": "2024-03-01", "filing": {"leaders": [1]}, "missing": {}}
    first, second = Environment(names), Environment(names)
    compiled = first.compile(text)
    second.take(text, compiled.names, compiled.kept)
    again = second.compile(text)

    def outcome(condition: Condition) -> object:
        try:
            return condition.run_by_library(values)
        except ExpressionError as error:
            return str(error)

    told = outcome(compiled)
    assert outcome(again) == told
    assert (again.names, again.text, again.kept) == (compiled.names, text, compiled.kept)
    if text == "missing.key == 1":
        assert isinstance(told, Absent)


def test_what_the_library_cannot_read_any_more_is_compiled() -> None:
    environment = Environment({"a"})
    environment.take("a + 1 == 2", ("a",), b"of another version")
    assert environment.compile("a + 1 == 2").run_by_library({"a": 1}) is True
