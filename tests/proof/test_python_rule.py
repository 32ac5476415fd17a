"""Rules written in Python as one function come to what the engine comes to, whatever is absent."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.engine.filings import submit
from tests.engine.small_rules import ISSUED, YEAR_END, head, since, small, text
from tests.proof.two_ways import CALLABLE
from tests.trials import trials
from wjcheck.engine.compiled import CompiledRule, Ground
from wjcheck.engine.counting import Counting, counted
from wjcheck.engine.ends import OUTCOMES, Function, altered, steady
from wjcheck.engine.judge import decide
from wjcheck.engine.needs import listing
from wjcheck.engine.verdict import turned_by, verdict
from wjcheck.proof.python_code import Unfit
from wjcheck.proof.python_rule import Functions

NAMES = st.sampled_from(["张三", "李四", ""])
DAYS = st.sampled_from(["2024-02-03", "2024-05-06", "2024-12-30", "2025-01-02", ""])
MEETING = st.fixed_dictionaries({}, optional={"日期": DAYS, "类型": st.sampled_from(["党委会", "其他"]), "议题": NAMES})
STAFF = st.fixed_dictionaries(
    {}, optional={"姓名": NAMES, "编制": st.sampled_from(["行政", "编外"]), "证书编号": NAMES}
)
LEADER = st.fixed_dictionaries(
    {}, optional={"姓名": NAMES, "职务": NAMES, "主要负责人": st.sampled_from(["党委", "政府"])}
)
FILED = st.fixed_dictionaries(
    {"wjcheck": st.just("1")},
    optional={
        "年度": st.sampled_from(["2024", "2023"]),
        "领导班子": st.lists(LEADER, max_size=4),
        "会议": st.lists(MEETING, max_size=4),
        "安监局": st.fixed_dictionaries(
            {}, optional={"人员": st.lists(STAFF, max_size=3), "已成立": st.sampled_from("是否")}
        ),
    },
)
SMALL: dict[str, dict[str, Any]] = {
    "facts drawn from absent data": {
        "facts": {"named": "leaders.filter(l, has(l.name))", "count": "named.size()", "enough": "count >= minimum"},
        "needs": [{"path": "named[].post"}, {"path": "leaders[].head_of", "when": "count > 1"}],
    },
    "a list that may not be empty": {
        "facts": {"party": 'leaders.filter(l, has(l.head_of) && "党委" in l.head_of)', "enough": "party.size() > 0"},
        "needs": [{"path": "leaders[].head_of", "fact": "party"}],
    },
    "alternatives of each": {
        "facts": {"enough": "bureau.staff.size() >= 1"},
        "needs": ["bureau.staff[].name | bureau.staff[].certificate", "bureau.established | leaders"],
    },
    "outcomes on both sides of the needs": {
        "facts": {
            "count": "leaders.size()",
            "enough": "count >= minimum",
            "only": """leaders.size() > 0 ? leaders[0].name : "" """,
        },
        "needs": ["bureau.established"],
        "outcomes": [
            {"when": "count > 3", "before_needs": True, "status": "pass", "say": text("甲")},
            {"when": 'only == "张三"', "status": "fail", "severity": "info", "say": text("乙")},
            {"when": "!bureau.established || count == 1", "status": "review", "say": text("丙")},
        ],
    },
    "applies by what may be absent": {
        "applies": {"when": "bureau.established || leaders.size() > 2", "otherwise": text("不适用")},
        "eased": {"when": "has(filing.meetings)", "severity": "warning", "because": text("参照")},
    },
    "conditions whose parts need facts of their own": {
        "facts": {
            "first": """leaders.size() > 0 ? leaders[0].name : "" """,
            "posts": 'leaders.filter(l, l.post != "").size()',
            "held": "meetings.filter(m, has(m.type)).size()",
            "many": "meetings.size() > 1 && meetings[1].date > meetings[0].date",
            "enough": "leaders.size() >= minimum",
        },
        "outcomes": [
            {"when": "enough && (posts > 1 || many) && held > 0", "status": "review", "say": text("甲")},
            {"when": "!(enough && held > 1) && posts > 0", "status": "fail", "severity": "info", "say": text("乙")},
            {"when": """first == "张三" || !(many || !enough)""", "status": "missing", "say": text("丙")},
        ],
        "needs": [{"path": "bureau.established", "when": "!(posts > 0 || held == 0)"}],
    },
    "a pass that turns by a date": {
        "facts": {
            "enough": "leaders.size() > 0",
            "latest_one": "latest(meetings.filter(m, has(m.date)).map(m, m.date))",
        },
        "dated": ["latest_one"],
    },
    "quarters": {
        "per": "quarter",
        "parameters": {"minimum": since(1, on_2024_06_01=2) | {"at": "window"}},
        "facts": {
            "dated": "meetings.filter(m, has(m.date))",
            "held": "dated.filter(m, m.date >= window.start && m.date <= window.until)",
            "leading": "leaders.filter(l, has(l.head_of)).size()",
            "enough": "held.size() >= minimum && leading > 0",
        },
        "needs": ["meetings", {"path": "meetings[].type", "when": "held.size() > 0"}],
    },
    "whoever vouches": {
        "require": None,
        "say": None,
        "attested": True,
        "outcomes": [{"when": "leaders.size() == 1", "before_needs": True, "status": "fail", "say": text("甲")}],
    },
}
OTHERS: dict[str, dict[str, Any]] = {
    "threshold": {"parameters": {"minimum": since(2)}},
    "fact": {"facts": {"count": "leaders.size() + meetings.size()"}},
    "needs": {"needs": ["meetings"]},
    "outcome": {"outcomes": [{"when": "count == 2", "status": "review", "say": text("丁")}]},
}


def made(rule: CompiledRule, known: Any = (), *, applies: bool = True) -> Function:
    """Return the function that is written of a rule."""
    functions = Functions()
    source = functions.of(rule, "found", known, applies=applies)
    builtins = {**CALLABLE["__builtins__"], "dict": dict, "int": int, "list": list, "locals": locals}
    space: dict[str, Any] = {**CALLABLE, "Any": Any, "listing": listing, "__builtins__": builtins}
    exec("".join([*functions.looking_on(), source]), space)
    found: Function = space["found"]
    return found


def on(values: dict[str, Any], day: date) -> Ground:
    """Return a filing to judge a rule on; what is empty is not filed."""
    return Ground.of(submit(values), day, ISSUED)


def weighed(found: Any) -> tuple[Any, ...]:
    """What is counted of a decision."""
    return found.status, found.severity, found.basis, found.waits


@pytest.mark.parametrize("name", SMALL)
def test_a_function_comes_to_what_the_engine_comes_to(name: str) -> None:
    rule = small(**SMALL[name])
    one = counted(rule, made(rule))
    assert one is not None
    reached = set[str]()

    @given(values=FILED, day=st.sampled_from([date(2023, 10, 1), date(2024, 5, 6), YEAR_END]))
    @settings(max_examples=trials(60))
    def holds(values: dict[str, Any], day: date) -> None:
        ground = on(values, day)
        counting = Counting.of(ground, head())
        if counting is not None:
            found = counting.count(one, ground)
            assert found is not None
            assert weighed(found) == weighed(verdict(rule, ground, head())[0])
            reached.add(found.status)

    holds()
    assert len(reached) > 1, "more than one end was reached"


@pytest.mark.parametrize("other", OTHERS)
def test_another_reading_takes_from_the_first_what_it_does_not_alter(other: str) -> None:
    outcomes = [{"when": "count == 3", "status": "review", "say": text("甲")}]
    rule = small({other: OTHERS[other]}, outcomes=outcomes, needs=["leaders"])
    ((_, _, way),) = rule.others
    changed = altered(rule, way)
    assert ("count" in changed) is (other == "fact")
    assert ("enough" in changed) is (other in ("fact", "threshold"))
    one = counted(way, made(way, dict(way.facts).keys() - changed), changed)
    assert one is not None

    @given(values=FILED)
    @settings(max_examples=trials(40))
    def holds(values: dict[str, Any]) -> None:
        ground = on(values, YEAR_END)
        counting = Counting.of(ground, head())
        if counting is not None:
            found = counting.count(one, ground, rule)
            assert found is not None
            assert weighed(found) == weighed(verdict(way, ground, head())[0])
            decision = verdict(rule, ground, head())[0]
            told = turned_by(rule, ground, head(), decision, lambda _: found)
            assert told == turned_by(rule, ground, head(), decision)

    holds()


@pytest.mark.parametrize("name", [name for name in SMALL if name != "quarters"])
def test_a_rule_whose_facts_are_known_is_decided_by_its_function(name: str) -> None:
    rule = small(**SMALL[name])
    quick = replace(rule, ends=made(rule, dict(rule.facts), applies=False))

    @given(values=FILED)
    @settings(max_examples=trials(40))
    def holds(values: dict[str, Any]) -> None:
        one, other = (decide(way, on(values, YEAR_END), YEAR_END, None) for way in (rule, quick))
        assert one == other

    holds()


def test_a_fact_is_worked_out_only_where_something_turns_on_it() -> None:
    facts = {"enough": "leaders.size() > 0", "few": "leaders.size() < 3", "held": "meetings.size()"}
    outcomes = [
        {"when": "!enough && held > 1", "status": "review", "say": text("甲")},
        {"when": "enough || few", "status": "fail", "say": text("乙")},
    ]
    values, asked = on({"领导班子": [{"姓名": "张三"}]}, YEAR_END).shared, list[str]()

    class Told(dict[str, Any]):
        def __getitem__(self, name: str) -> Any:
            asked.append(name)
            return super().__getitem__(name)

    assert made(small(facts=facts, outcomes=outcomes))(Told(values), {"minimum": 1}, None, {}) == OUTCOMES + 1
    assert "leaders" in asked
    assert "meetings" not in asked


def test_facts_of_one_window_serve_another_where_they_are_steady() -> None:
    assert steady(small(**SMALL["quarters"])) == {"dated", "leading"}
    assert steady(small()) == set()


def test_a_need_that_starts_with_a_parameter_is_not_written() -> None:
    with pytest.raises(Unfit):
        made(small(needs=["minimum.of"]))
