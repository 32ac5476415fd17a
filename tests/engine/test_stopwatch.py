"""What the time of a check goes to, by a clock that stands still but when it is told to go on."""

from collections import Counter
from typing import Any
from unittest import mock

from tests.engine.filings import EXAMPLES, YEAR_END
from tests.rules.shipped import judge
from wjcheck.dataclass import replace
from wjcheck.engine import all_rules
from wjcheck.engine.checker import check
from wjcheck.engine.compiled import CompiledRule, conditions_of
from wjcheck.engine.expressions import Condition
from wjcheck.engine.stopwatch import STAGES, Moment, Profile, Stopwatch

RAW = (EXAMPLES / "样板街道-2024.yaml").read_bytes()


class Clock:
    """A clock that is told how far to go on."""

    def __init__(self) -> None:
        self.cpu, self.wall = 5, 100

    def __call__(self) -> Moment:
        return self.cpu, self.wall

    def pass_(self, cpu: int, wall: int) -> None:
        self.cpu, self.wall = self.cpu + cpu, self.wall + wall


def spent(profile: Profile) -> dict[str, tuple[int, int | None]]:
    return {one.stage: (one.cpu, one.wall) for one in profile.stages}


def test_time_goes_to_the_stage_it_is_spent_in_and_nothing_is_lost() -> None:
    clock = Clock()
    watch = Stopwatch(clock, (0, 0))
    for number, stage in enumerate(("pack", "reading", "validating", "judging", "reading", "judging", "writing"), 1):
        clock.pass_(number, 10 * number)
        watch.turn(stage)  # type: ignore[arg-type]  # all of them are stages
    clock.pass_(8, 80)
    profile = watch.profile()
    assert spent(profile) == {
        "start": (5 + 1, 100 + 10),
        "pack": (2, 20),
        "reading": (3 + 6, 30 + 60),
        "validating": (4, 40),
        "judging": (5 + 7, 50 + 70),
        "writing": (8, 80),
    }
    assert sum(one.cpu for one in profile.stages) == clock.cpu
    assert sum(one.wall or 0 for one in profile.stages) == clock.wall
    assert profile.filings == 2


def test_where_it_is_not_known_when_the_process_began_only_its_processor_time_is_told() -> None:
    clock = Clock()
    watch = Stopwatch(clock, None)
    clock.pass_(1, 10)
    watch.turn("pack")
    assert spent(watch.profile())["start"] == (6, None)


def test_a_check_tells_its_steps_and_each_rule_and_comes_to_the_same_result() -> None:
    clock, asked = Clock(), Counter[str]()
    watch = Stopwatch(clock, (0, 0))
    judged, run = all_rules._judged, Condition.run

    def slow(compiled: Any, *rest: Any) -> Any:
        clock.pass_(7 if compiled.rule.id == "3.2.12" else 1, 1)
        return judged(compiled, *rest)

    def seen(condition: Condition, values: Any) -> Any:
        asked[condition.text] += 1
        return run(condition, values)

    plain = check("f", RAW, judge(), YEAR_END)
    counted = replace(judge(), rules=watch.counting(judge().rules))
    with mock.patch.object(all_rules, "_judged", slow), mock.patch.object(Condition, "run", seen):
        found = [check("f", RAW, counted, YEAR_END, watch=watch) for _ in range(2)]
    assert found == [plain, plain]
    profile = watch.profile()
    rules = profile.rules
    assert len(rules) == len(judge().rules)
    assert (rules[0].rule, rules[0].cpu, rules[0].wall) == ("3.2.12", 2 * 7, 2)
    assert {(one.cpu, one.wall) for one in rules[1:]} == {(2, 2)}
    assert sum(one.evaluations for one in rules) == asked.total() > 200
    assert {one.rule for one in rules if not one.evaluations} <= {r.id for r in judge().pack.rules if r.attested}
    assert spent(profile)["judging"] == (sum(one.cpu for one in rules), sum(one.wall for one in rules))
    assert tuple(spent(profile)) == STAGES


def test_the_same_condition_in_two_places_stays_the_same() -> None:
    """What readings have in common is asked once: conditions are known by their identity."""

    def conditions(rules: tuple[CompiledRule, ...]) -> list[Condition]:
        return [condition for rule in rules for condition in conditions_of(rule)]

    plain, counted = conditions(judge().rules), conditions(Stopwatch(Clock(), None).counting(judge().rules))
    assert len(plain) == len(counted)
    numbers = {id(one): at for at, one in enumerate(plain)}, {id(one): at for at, one in enumerate(counted)}
    assert [numbers[0][id(one)] for one in plain] == [numbers[1][id(one)] for one in counted]
    assert {type(one) for one in counted}.isdisjoint({Condition})
