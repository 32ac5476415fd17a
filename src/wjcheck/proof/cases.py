"""The pack's own tests, run through the whole program: filing text → tree → filing → findings."""

from collections.abc import Iterator, Sequence
from typing import Any

from wjcheck.dataclass import dataclass
from wjcheck.engine.compiled import CompiledRule
from wjcheck.engine.finding import Distance, Finding
from wjcheck.engine.pack_judge import Judge
from wjcheck.engine.selection import UnknownReading
from wjcheck.locale.message import show
from wjcheck.pack.tests import Case, RuleTests
from wjcheck.proof.bench import Bench, lay_out
from wjcheck.proof.prepared import Prepared, prepare


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


def prove(judge: Judge, suites: Sequence[RuleTests]) -> tuple[Outcome, ...]:
    """Run every case of `suites` and say where the rules differ from them."""
    rules = {compiled.rule.id: compiled for compiled in judge.rules}
    return tuple(outcome for suite in suites for outcome in _run(judge, rules.get(suite.rule), suite))


def prepare_all(suite: RuleTests | None) -> tuple[Prepared, ...]:
    """Read the filings of all cases of one rule. Raises ValueError for a path that cannot be set or deleted."""
    return tuple(prepare(suite, case) for case in suite.tests) if suite else ()


def differences(bench: Bench, compiled: CompiledRule) -> tuple[Difference, ...]:
    """Return how the rule of one case, as `compiled`, differs from what the case expects."""
    case = bench.case.case
    try:
        finding, troubles = bench.judged(bench.read(compiled))
    except UnknownReading as error:
        return (Difference("reading", error.name, "—"),)
    wrong = [Difference("filing", "—", trouble) for trouble in bench.case.wrong]
    wrong += [Difference("evaluation", "—", f"{p.code} {p.values}") for p in troubles]
    return tuple(wrong + _differences(case, finding))


def _run(judge: Judge, compiled: CompiledRule | None, suite: RuleTests) -> Iterator[Outcome]:
    for case in suite.tests:
        try:
            prepared = prepare(suite, case)
        except ValueError as error:
            yield Outcome(suite.rule, case.name, (Difference("filing", "—", str(error)),))
            continue
        if compiled is None:
            yield Outcome(suite.rule, case.name, (Difference("rule", suite.rule, "—"),))
            continue
        (bench,) = lay_out(judge, compiled, [prepared])
        yield Outcome(suite.rule, case.name, differences(bench, compiled))


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
