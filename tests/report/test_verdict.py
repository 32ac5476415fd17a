from dataclasses import replace

import pytest

from tests.report.results import FINDINGS, ORDINARY, RESULTS, UNDECODABLE, located, run_of
from wjcheck.engine.finding import Severity, Status
from wjcheck.engine.result import Result
from wjcheck.reading.problem import Problem
from wjcheck.report.verdict import FailOn, judge_run


def _one(status: Status, severity: Severity) -> Result:
    found = replace(FINDINGS[0].finding, status=status, severity=severity)
    return run_of(replace(ORDINARY, findings=(located(found),)))


@pytest.mark.parametrize(
    ("status", "severity", "reached"),
    [
        (Status.FAIL, "error", ("error", "warning", "info")),
        (Status.FAIL, "warning", ("warning", "info")),
        (Status.FAIL, "info", ("info",)),
        (Status.MISSING, "error", ("error", "warning", "info")),
        (Status.MISSING, "info", ("info",)),
        (Status.LATE, "error", ("warning", "info")),
        (Status.LATE, "info", ("info",)),
        (Status.REVIEW, "error", ()),
        (Status.PASS, "error", ()),
        (Status.NOT_DUE, "error", ()),
        (Status.NOT_APPLICABLE, "error", ()),
    ],
)
def test_exit_status(status: Status, severity: Severity, reached: tuple[FailOn, ...]) -> None:
    levels: tuple[FailOn, ...] = ("error", "warning", "info", "never")
    for fail_on in levels:
        assert judge_run(_one(status, severity), fail_on).exit_status == (fail_on in reached)


def test_problem_of_a_judged_filing_counts_like_a_finding() -> None:
    broken = run_of(replace(ORDINARY, findings=(), problems=(Problem("W401"),)))
    assert judge_run(broken).exit_status == 1
    odd = run_of(replace(ORDINARY, findings=(), problems=(Problem("W401", "warning"),)))
    assert judge_run(odd).exit_status == 0
    assert judge_run(odd, "warning").exit_status == 1


@pytest.mark.parametrize("fail_on", ["error", "never"])
def test_filing_that_could_not_be_checked_wins_over_findings(fail_on: FailOn) -> None:
    verdict = judge_run(run_of(ORDINARY, UNDECODABLE), fail_on)
    assert (verdict.exit_status, verdict.unchecked) == (3, 1)


def test_nothing_to_check_is_not_success() -> None:
    assert judge_run(RESULTS["none"], "never").exit_status == 3
