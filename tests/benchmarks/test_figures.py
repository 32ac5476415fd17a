"""Raw values become medians, ratios, goals and tables; what could not be measured is said, not made up."""

import json
from pathlib import Path
from typing import Any

import pytest

from benchmarks.goals import goals
from benchmarks.instructions import against, key, renew
from benchmarks.spread import Spread
from benchmarks.tables import tables

MACHINE = {"cpu": "a processor", "cores": 2, "system": "a system", "versions": "CPython 3"}


def figures(*seconds: float, number: int = 1) -> dict[str, Any]:
    raw = Spread(tuple(seconds)).values()
    per_filing = Spread(tuple(one / number for one in seconds)).values()
    return {"wall": raw, "cpu": raw, "largest_mb": raw, "all_mb": None, "cpu_per_filing": per_filing}


def test_a_spread_is_its_median_and_its_middle_half() -> None:
    assert Spread((5.0, 1.0, 2.0, 4.0, 3.0)).values() == {"median": 3, "low": 2, "high": 4, "raw": [5, 1, 2, 4, 3]}
    assert Spread((5.0, 1.0)).quartiles == (1, 5)
    assert Spread.of([None, 2.0]) == Spread((2.0,))
    assert Spread.of([None]) is None


def test_ratios_are_taken_within_each_turn() -> None:
    """A machine that is busy in one turn is busy for both sides of the ratio."""
    cold = {"wjcheck check": figures(1, 10, 1), "check-jsonschema": figures(4, 20, 2)}
    found = goals({"cold": cold})
    assert [goal.what for goal in found] == [
        "cold check / check-jsonschema, whole process",
        "cold check / check-jsonschema, whole process, CPU",
    ]
    assert found[0].value.raw == (0.25, 0.5, 0.5)
    assert found[0].met
    assert not goals({"cold": {**cold, "wjcheck check": figures(1.1, 10.2, 1.1)}})[0].met


def test_a_batch_is_held_against_the_floor_itself_and_the_smaller_one() -> None:
    def batch(cpu: float, number: int) -> dict[str, Any]:
        review, again = figures(cpu, number=number), figures(cpu / 10, number=number)
        return {"wjcheck review": review, "wjcheck review, again": again, "events": figures(10, number=number)}

    found = {goal.what: goal for goal in goals({"batch": {"100": batch(20, 100), "41352": batch(41352 / 4, 41352)}})}
    assert found["wjcheck review of 100: CPU / events"].met
    assert not found["wjcheck review of 100: wall / events in one process"].met
    assert found["wjcheck review of 100: second run / first, wall"].value.median == pytest.approx(0.1)
    assert found["wjcheck review: CPU per filing of 41352 / of 100"].value.median == pytest.approx(1.25)
    assert not found["wjcheck review of 41352: wall"].met
    assert not found["wjcheck review of 41352: largest process"].met


def test_what_failed_gives_no_goal_and_stands_in_the_table() -> None:
    batch = {"wjcheck review": {"failed": "W415"}, "wjcheck check": figures(1), "events": figures(1)}
    found: dict[str, Any] = {"machine": MACHINE, "batch": {"41352": batch}}
    assert goals(found) == []
    assert "wjcheck review  not measured" in tables(found | {"goals": []}, markdown=False)


def test_the_tables_name_the_goals_and_the_machine() -> None:
    cold = {"wjcheck check": figures(1), "plain script": figures(2)}
    found = {"machine": MACHINE, "cold": cold, "stages": {"read": Spread((0.002,)).values()}}
    found["instructions"] = {"key": "x", "count": 1_500_000}
    found["goals"] = [goal.values() for goal in goals(found)]
    plain, markdown = tables(found, markdown=False), tables(found, markdown=True)
    assert "a processor, 2 cores" in plain
    assert "| cold check / plain script, whole process | ≤ 0.9 | 0.5 (0.5–0.5) | yes |" in markdown
    assert "| read | 2 (2–2) |" in markdown
    assert "| x | 1.5 |" in markdown


def test_a_rise_of_more_than_a_tenth_fails_and_says_how_to_renew() -> None:
    assert against(1100, {key(): 1000})[0]
    holds, said = against(1101, {key(): 1000})
    assert not holds
    assert "--renew benchmarks/instructions.json" in said
    assert against(500, {key(): 1000})[0]


def test_another_python_has_nothing_to_be_held_against_and_says_so() -> None:
    holds, said = against(10**9, {"CPython 2.7 vax": 1})
    assert holds
    assert "none are committed" in said
    assert key() in said


def test_renewing_keeps_what_was_counted_elsewhere(tmp_path: Path) -> None:
    file = tmp_path / "instructions.json"
    file.write_text(json.dumps({"CPython 2.7 vax": 1, key(): 5}), encoding="utf-8")
    renew(file, 7)
    assert json.loads(file.read_text(encoding="utf-8")) == {"CPython 2.7 vax": 1, key(): 7}
