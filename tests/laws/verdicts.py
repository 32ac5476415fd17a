"""What the laws compare: what a filing comes to, by the program's own whole way or from plain values."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from tests.engine.filings import concerned, part_and_key, single_minded
from tests.filings.strategies import Place, Values
from tests.rules.shipped import judge
from wjcheck.engine.all_rules import findings_on, five_haves
from wjcheck.engine.checker import check
from wjcheck.engine.finding import Finding
from wjcheck.engine.pack_judge import Judge
from wjcheck.engine.result import FilingResult
from wjcheck.filing.load import load
from wjcheck.reading.tree import Tree


@dataclass(frozen=True, slots=True)
class Verdicts:
    """What every rule finds on a filing, by the rule's id."""

    findings: Mapping[str, Finding]

    @property
    def rules(self) -> Mapping[str, str]:
        """The status of every rule."""
        return {rule: finding.status.value for rule, finding in self.findings.items()}

    @property
    def windows(self) -> Mapping[str, str]:
        """The status in every window of every rule that has windows, such as `2.1.3 2024Q1`."""
        found = self.findings.values()
        return {f"{finding.rule} {w.window}": w.status.value for finding in found for w in finding.windows}

    @property
    def haves(self) -> Mapping[str, str]:
        """The status of each of the 五个有."""
        summed = five_haves(tuple(self.findings.values()), judge().pack)
        return {tag: status.value for tag, status in summed.items()}

    @property
    def all(self) -> Mapping[str, str]:
        """The statuses of rules and of the 五个有."""
        return {**self.rules, **self.haves}


def checked(raw: bytes, as_of: date) -> FilingResult:
    """The result for a file, by the program's own whole way."""
    return check("filing.yaml", raw, single_minded(), as_of)


def verdicts_in(result: FilingResult) -> Verdicts:
    """What a file came to."""
    return Verdicts({located.finding.rule: located.finding for located in result.findings})


def verdicts(values: Values, as_of: date) -> Verdicts:
    """What plain values come to, as reading a file that holds them would have it; there are no lines to point at."""
    return _judged(values, single_minded(), as_of)


def verdicts_after(change: Collection[Place], values: Values, before: Verdicts, as_of: date) -> Verdicts:
    """What `values` come to, which differ from those of `before` at the places of `change` only.

    No rule but those that name a place, and what depends on them, can see the difference; the rest stay as they were.
    """
    if any(len(at) == 1 for at in change):
        return verdicts(values, as_of)
    seeing = concerned(part_and_key(at) for at in change)
    return Verdicts({**before.findings, **_judged(values, seeing, as_of).findings})


def _judged(values: Values, judge: Judge, as_of: date) -> Verdicts:
    findings, troubles = findings_on(load(Tree(None, _texts(values), ())), judge, as_of)
    assert not troubles, troubles
    return Verdicts({finding.rule: finding for finding in findings})


def _texts(value: Any) -> Any:
    """The texts a file would hold for plain values."""
    if isinstance(value, Mapping):
        return {key: _texts(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_texts(inner) for inner in value]
    if isinstance(value, bool):
        return "是" if value else "否"
    return str(value)
