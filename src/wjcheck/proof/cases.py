"""The pack's own tests, run through the whole program: filing text → tree → filing → findings."""

import copy
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from wjcheck.engine.checker import Judge, findings_on
from wjcheck.engine.finding import Distance, Finding
from wjcheck.engine.selection import UnknownReading
from wjcheck.filing.load import Submission, load
from wjcheck.filing.paths import parse_path
from wjcheck.locale.message import show
from wjcheck.pack.tests import Case, RuleTests
from wjcheck.reading.parse import read


@dataclass(frozen=True, slots=True)
class Difference:
    """What a case expects and what came instead, each as text; `what` names the thing compared."""

    what: str
    expected: str
    got: str

    def __str__(self) -> str:
        """Return it as one line for a developer."""
        return f"{self.what}: expected {self.expected}, got {self.got}"


@dataclass(frozen=True, slots=True)
class Outcome:
    """One case and how it differs from what was expected; no difference means it held."""

    rule: str
    case: str
    differences: tuple[Difference, ...]


@dataclass(frozen=True, slots=True)
class Prepared:
    """One case with its filing read: it can be judged again and again."""

    rule: str
    case: Case
    as_of: date
    submission: Submission
    wrong: tuple[str, ...]
    """What the filing itself gets wrong, by code and path: a case has to be a sound filing."""


def prove(judge: Judge, suites: Sequence[RuleTests]) -> tuple[Outcome, ...]:
    """Run every case of `suites` and say where the rules differ from them."""
    return tuple(_run(judge, suite, case) for suite in suites for case in suite.tests)


def filing_of(suite: RuleTests, case: Case) -> dict[str, Any]:
    """Return the filing of one case as plain text values. Raises ValueError for a path that cannot be set."""
    filing: dict[str, Any] = {"wjcheck": "1", "unit": {"name": "示例镇", "type": "镇"}, "year": "2024"}
    for key, value in copy.deepcopy(suite.base).items():
        filing[key] = {**filing[key], **value} if key == "unit" else value
    for path, value in case.set.items():
        _assign(filing, path, copy.deepcopy(value))
    for path in case.delete:
        _remove(filing, path)
    return filing


def prepare(suite: RuleTests, case: Case) -> Prepared:
    """Read the filing of one case. Raises ValueError for a path that cannot be set or deleted."""
    try:
        text = json.dumps(filing_of(suite, case), ensure_ascii=False)
    except (KeyError, IndexError, TypeError, ValueError):
        paths = ", ".join((*case.set, *case.delete))
        raise ValueError(f"set/delete: {paths}") from None
    tree = read(text.encode())
    submission = load(tree)
    wrong = tuple(f"{p.code} {p.path}" for p in (*tree.problems, *submission.problems) if p.severity == "error")
    return Prepared(suite.rule, case, case.as_of or suite.as_of, submission, wrong)


def prepare_all(suite: RuleTests | None) -> tuple[Prepared, ...]:
    """Read the filings of all cases of one rule. Raises ValueError for a path that cannot be set or deleted."""
    return tuple(prepare(suite, case) for case in suite.tests) if suite else ()


def differences(judge: Judge, prepared: Prepared) -> tuple[Difference, ...]:
    """Return how the rule of one case, judged by `judge`, differs from what the case expects."""
    case = prepared.case
    if case.reading is not None:
        try:
            judge = judge.read([(prepared.rule, case.reading)])
        except UnknownReading:
            return (Difference("reading", case.reading, "—"),)
    findings, troubles = findings_on(prepared.submission, judge.of_one_mind, prepared.as_of, case.district)
    finding = next((f for f in findings if f.rule == prepared.rule), None)
    if finding is None:
        return (Difference("rule", prepared.rule, "—"),)
    wrong = [Difference("filing", "—", trouble) for trouble in prepared.wrong]
    wrong += [Difference("evaluation", "—", f"{p.code} {p.values}") for p in troubles]
    return tuple(wrong + _differences(case, finding))


def _run(judge: Judge, suite: RuleTests, case: Case) -> Outcome:
    try:
        return Outcome(suite.rule, case.name, differences(judge, prepare(suite, case)))
    except ValueError as error:
        return Outcome(suite.rule, case.name, (Difference("filing", "—", str(error)),))


def _differences(case: Case, finding: Finding) -> list[Difference]:
    found: list[tuple[str, Any, Any]] = [("status", case.status, finding.status.value)]
    if case.severity is not None:
        found.append(("severity", case.severity, finding.severity))
    for name, value in case.figures.items():
        found.append((name, _plain(value), _plain(finding.figures.get(name))))
    windows = {window.window: window.status.value for window in finding.windows}
    for name, status in case.windows.items():
        found.append((name, status, windows.get(name)))
    if case.notes is not None:
        found.append(("notes", case.notes, len(finding.notes)))
    if case.absent is not None:
        found.append(("absent", case.absent, finding.absent))
    if case.points is not None:
        found.append(("points", case.points, finding.paths))
    if case.distance is not None:
        found.append(("distance", case.distance, {_named(item, finding): item.change for item in finding.distance}))
    if case.tight is not None:
        found.append(("tight", case.tight, tuple(_named(item, finding) for item in finding.tight)))
    if case.basis is not None:
        found.append(("basis", case.basis, finding.basis))
    said = finding.message.render("zh")
    found += [("says", words, said) for words in case.says if words not in said]
    if case.because_of is not None:
        found.append(("because_of", case.because_of, finding.because_of))
    return [Difference(name, str(wanted), f"{got} ({said})") for name, wanted, got in found if wanted != got]


def _named(distance: Distance, finding: Finding) -> str:
    """What a case calls a distance: the number's name, after its window and the one of many it belongs to."""
    window = distance.window if len(finding.windows) > 1 else None
    whom = None if distance.whom is None else show(distance.whom, "zh")
    return " ".join(part for part in (window, whom, distance.measure) if part)


def _plain(value: Any) -> Any:
    """Figures are compared as the text they show."""
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    if isinstance(value, bool):
        return "true" if value else "false"
    return None if value is None else str(value)


def _assign(filing: Any, path: str, value: Any) -> None:
    *way, last = parse_path(path)
    target = filing
    for step in way:
        if isinstance(target, dict) and step not in target:
            target[step] = {}
        target = target[step]
    if isinstance(target, list) and last == len(target):
        target.append(value)
    else:
        target[last] = value


def _remove(filing: Any, path: str) -> None:
    *way, last = parse_path(path)
    target = filing
    for step in way:
        target = target[step]
    del target[last]
