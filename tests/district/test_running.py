"""Filings worked on side by side: one answer for each, in order, whatever a filing does to the process it is in."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, cast

import pytest

from tests.district.districts import record
from wjcheck.cli.trouble import fault
from wjcheck.district.bench import Bench, Pieces, UnitRecord
from wjcheck.district.executors import Processes
from wjcheck.district.running import worked
from wjcheck.engine.pack_judge import Judge
from wjcheck.engine.result import FilingResult
from wjcheck.reading.discover import Found

MANY = 20
"""More than are worth other processes, and more than wait for two of them."""


def drawn(_filing: FilingResult, page: str) -> Pieces:
    return {"page": page}


@dataclass(frozen=True)
class Workbench:
    """Does what a filing says: answers, raises, or ends its process without a word."""

    draw = staticmethod(drawn)

    def begin(self, found: Found) -> None:
        if found.raw == b"dies when read":
            os._exit(9)

    def work(self, found: Found, page: str, _begun: None) -> tuple[UnitRecord, Pieces]:
        if found.raw == b"raises":
            raise ZeroDivisionError
        if found.raw == b"dies":
            os._exit(9)
        return record(found.path), drawn(cast(FilingResult, None), page)


def answers(jobs: int, bad: dict[int, bytes], number: int = MANY) -> list[tuple[str, str | None, str]]:
    tasks = ((Found(f"{at}.yaml", bad.get(at, b"")), f"page-{at}") for at in range(number))
    given = worked(cast(Bench, Workbench()), tasks, jobs, fault)
    return [
        (one.filed.path.removesuffix(".yaml"), one.trouble.code if one.trouble else None, pieces["page"])
        for one, pieces in given
    ]


def expected(bad: dict[int, str], number: int = MANY) -> list[tuple[str, str | None, str]]:
    return [(f"{at}.yaml" if at not in bad else str(at), bad.get(at), f"page-{at}") for at in range(number)]


@pytest.mark.parametrize("jobs", [1, 2])
def test_answers_come_in_the_order_of_the_filings(jobs: int) -> None:
    assert answers(jobs, {}) == expected({})


@pytest.mark.parametrize("jobs", [1, 2])
def test_one_that_raises_costs_itself_alone(jobs: int) -> None:
    assert answers(jobs, {0: b"raises", 13: b"raises"}) == expected({0: "W490", 13: "W490"})


@pytest.mark.parametrize("how", [b"dies", b"dies when read"])
@pytest.mark.parametrize("bad", [{0}, {MANY - 1}, {3, 4, 11}])
def test_one_that_kills_its_process_costs_itself_alone(bad: set[int], how: bytes) -> None:
    assert answers(2, dict.fromkeys(bad, how)) == expected(dict.fromkeys(bad, "W615"))


def test_of_two_filings_one_that_kills_its_process_leaves_the_other() -> None:
    assert answers(2, {0: b"dies"}, 2) == expected({0: "W615"}, 2)


@pytest.mark.parametrize(("number", "started"), [(20, 0), (21, 1), (60, 1)])
def test_processes_are_started_once_there_is_enough_to_do_for_them(number: int, started: int) -> None:
    """Every filing is of ten bytes; what waits until then is worked on in its turn, and none is lost."""
    hired: list[int] = []

    def hire(*given: Any) -> Processes:
        hired.append(1)
        return Processes(*given)

    tasks = ((Found(f"{at}.yaml", b"x" * 10), f"page-{at}") for at in range(number))
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("wjcheck.district.running.Processes", hire)
        given = [*worked(cast(Bench, Workbench()), tasks, 2, fault, few=201)]
    assert [pieces["page"] for _, pieces in given] == [f"page-{at}" for at in range(number)]
    assert sum(hired) == started


def test_what_is_known_does_not_wait_for_what_is_to_be_worked_on() -> None:
    """Neither is it anything to start processes for."""

    def known(found: Found, page: str) -> tuple[UnitRecord, Pieces] | None:
        return None if found.raw == b"new" else (record(found.path), drawn(cast(FilingResult, None), page))

    raws = [b"x" * 1000] * 600 + [b"new"] + [b"x" * 1000] * 600
    tasks = ((Found(f"{at}.yaml", raw), f"page-{at}") for at, raw in enumerate(raws))
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("wjcheck.district.running.Processes", None)
        given = [*worked(cast(Bench, Workbench()), tasks, 2, fault, known, few=100)]
    assert [pieces["page"] for _, pieces in given] == [f"page-{at}" for at in range(1201)]


def test_a_single_filing_or_none_is_worked_on_without_other_processes() -> None:
    assert answers(8, {0: b"raises"}, 1) == expected({0: "W490"}, 1)
    assert answers(8, {}, 0) == []


def test_filings_are_read_as_they_are_needed() -> None:
    taken: list[int] = []

    def tasks() -> Iterator[tuple[Found, str]]:
        for at in range(200):
            taken.append(at)
            yield Found(f"{at}.yaml", b""), ""

    given = worked(cast(Bench, Workbench()), tasks(), 2, fault)
    next(given)
    assert len(taken) < 30
    given.close()  # type: ignore[attr-defined]  # a generator, which ends its processes when it is closed


def test_what_breaks_while_it_is_read_ahead_is_told_when_its_turn_comes(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    bench = Bench(cast(Judge, None), date(2024, 12, 31), None, (), "", drawn)
    assert bench.begin(Found("a.yaml", None)) is None
    begun = bench.begin(Found("a.yaml", b"a: b\n"))
    assert begun is not None
    assert begun[1].tree.root == {"a": "b"}
    monkeypatch.setattr("wjcheck.district.bench.take", broken)
    assert bench.begin(Found("a.yaml", b"a: b\n")) is None
