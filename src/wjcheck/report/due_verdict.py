"""What a run of `due` comes to. A list of reminders is no failure, so it fails only where that was asked for.

Handed: the run and the severity from which overdue things count. Gives back: counts and the exit status.
"""

from wjcheck.dataclass import dataclass
from wjcheck.district.due import Due
from wjcheck.report.verdict import SEVERITIES, FailOn


@dataclass(frozen=True, slots=True)
class DueVerdict:
    """The sum of a run: `unread` files that could not be used, `reaching` overdue entries at or above `fail_on`."""

    exit_status: int
    fail_on: FailOn
    unread: int
    reaching: int


def judge_due(due: Due, fail_on: FailOn = "never") -> DueVerdict:
    """Add up `due`: exit status 3 when a file, or a rule, could not be used or there was no filing.

    Otherwise 1 when something reaches `fail_on`.
    """
    counted = () if fail_on == "never" else SEVERITIES[: SEVERITIES.index(fail_on) + 1]
    overdue = [e for one in due.filings for e in one.entries if e.state == "overdue" and e.kind != "waiver"]
    reaching = sum(entry.severity in counted for entry in overdue)
    unevaluated = any(one.filing.unevaluated for one in due.filings)
    status = 3 if due.unread or unevaluated or not due.filings else int(reaching > 0)
    return DueVerdict(status, fail_on, due.unread, reaching)
