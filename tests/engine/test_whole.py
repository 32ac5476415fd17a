"""Asked all at once or one by one, a rule comes to the same on every filing."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

import pytest

from wjcheck.engine import whole
from wjcheck.engine.checker import Judge, findings_on
from wjcheck.engine.compiled import CompiledRule, Ground
from wjcheck.engine.finding import Finding
from wjcheck.engine.whole import Whole
from wjcheck.filing.load import Submission, load
from wjcheck.pack.load import default_pack, load_pack
from wjcheck.reading.parse import read

pytestmark = pytest.mark.usefixtures("at_once")
EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.yaml"))


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(whole, "PAYS_FROM", 1)
    monkeypatch.setattr(whole, "AT_ONCE", 1000)


@cache
def judge() -> Judge:
    return Judge.of(load_pack(default_pack()))


@cache
def one_by_one() -> Judge:
    return replace(judge(), rules=tuple(map(_apart, judge().rules)))


def _apart(rule: CompiledRule) -> CompiledRule:
    others = tuple((name, other, _apart(way)) for name, other, way in rule.others)
    return replace(rule, whole=None, aside=False, others=others)


def told(findings: tuple[Finding, ...]) -> list[Any]:
    """What is said of every rule; messages as they read."""
    return [
        (
            replace(finding, message=None, remedy=None, notes=(), windows=(), turns=()),  # type: ignore[arg-type]
            finding.message.both,
            finding.remedy and finding.remedy.both,
            [note.both for note in finding.notes],
            [(w.window, w.status, w.severity, w.message.both) for w in finding.windows],
            [(t.name, t.status, t.severity, t.message.both) for t in finding.turns],
        )
        for finding in findings
    ]


def thinned(submission: Submission, seed: int) -> Submission:
    """The same filing with some things not filed, and a name or two with a blank in it."""
    chance = Random(seed)

    def less(node: Any) -> Any:
        if isinstance(node, dict):
            kept = {key: less(value) for key, value in node.items() if key in ("@", "year") or chance.random() > 0.04}
            return kept | ({"name": "张 三"} if "name" in kept and chance.random() < 0.02 * (seed % 3) else {})
        return [less(one) for one in node if chance.random() > 0.1] if isinstance(node, list) else node

    return replace(submission, data=less(submission.data))


def filings() -> Iterator[Any]:
    for path in EXAMPLES:
        for seed in range(4):
            yield pytest.param(path, seed, id=f"{path.stem}-{seed}")


@pytest.mark.parametrize(("path", "seed"), list(filings()))
def test_all_at_once_is_as_one_by_one(path: Path, seed: int) -> None:
    submission = load(read(path.read_bytes()))
    submission = thinned(submission, seed) if seed else submission
    for day in (date(2024, 5, 20), date(2024, 12, 31)):
        found, troubles = findings_on(submission, judge(), day)
        expected, told_so = findings_on(submission, one_by_one(), day)
        assert troubles == told_so
        assert told(found) == told(expected)


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Of every rule that is asked, whether it was asked all at once."""
    asked: list[bool] = []
    plain = Whole._asked

    def noted(self: Whole, ground: Ground) -> Any:
        made, values = plain(self, ground)
        asked.append(values is not None)
        return made, values

    monkeypatch.setattr(Whole, "_asked", noted)
    return asked


def test_nearly_all_rules_are_asked_at_once(asked: list[bool]) -> None:
    findings_on(load(read(EXAMPLES[0].read_bytes())), judge(), date(2024, 12, 31))
    assert sum(asked) > 0.9 * len(asked) > 70


def test_rules_are_put_together_when_it_pays_and_a_few_at_a_time(
    asked: list[bool], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(whole, "PAYS_FROM", 3)
    monkeypatch.setattr(whole, "AT_ONCE", 5)
    fresh, submission = Judge.of(load_pack(default_pack())), load(read(EXAMPLES[0].read_bytes()))
    at_once = []
    for _ in range(4):
        asked.clear()
        findings_on(submission, fresh, date(2024, 12, 31))
        at_once.append(sum(asked))
    # rules that sum up others are judged on a ground of their own
    assert at_once[:2] == [0, 0]
    assert 4 <= at_once[2] <= 8 < at_once[3] <= 16
