"""Runs made of the hand-made results, and what a run of formats needs beside: waivers, a baseline, hostile words."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

from tests.report.results import FINDINGS, ORDINARY, RESULTS, run_of
from tests.report.test_markdown import full_of
from wjcheck.engine.result import FilingResult, LocatedFinding, Result
from wjcheck.engine.waiver import AppliedWaiver
from wjcheck.locale.message import Lang
from wjcheck.report.ci import of_result
from wjcheck.report.ci.entry import FilingEntries, Standing
from wjcheck.report.ci.run import Run
from wjcheck.report.verdict import FailOn, judge_run
from wjcheck.report.words import Words

BASE = "/仓库"
SPOILT = (
    "](https://example.org) [点](https://example.org)",
    "{0} {x} {{1}}",
    "]]><![CDATA[</failure></testsuite>",
    "<!-- --><a href='#'>\"&amp;&#0;",
    "甲\x00\x0b\x1b[31m\x85\u2028乙\ud800\udfff\ufffe\uffff\u202e\t\r\n丙",
    "**粗** @某 #1 `x` | $x$",
)
"""Words that would be a link, a placeholder, markup or no character at all."""
NAMES = (
    "a b/甲#乙?丙%41.yaml",
    "a\nb\x1b\udcff.yaml",
    "::error file=x::y,z.yml",
    "<甲>&\"'.yaml",
    "/别处/丁.yaml",
    "../戊.yaml",
)


def told(result: Result, lang: Lang = "zh", fail_on: FailOn = "error", *, strict: bool = False) -> Run:
    """The run of a check of `result`, in a repository of its own."""
    return of_result.run_of(result, judge_run(result, fail_on, strict=strict), Words(lang), BASE, BASE)


def standing(run: Run, states: dict[str, Standing]) -> Run:
    """The same run held against a baseline: what the rules' findings are against it."""

    def source() -> tuple[FilingEntries, ...]:
        return tuple(
            replace(one, entries=tuple(replace(entry, standing=states.get(entry.rule)) for entry in one.entries))
            for one in run.filings()
        )

    return replace(run, source=lambda: iter(source()))


def waived(rule: str, expires: date | None = date(2025, 3, 1)) -> FilingResult:
    """The ordinary filing with a waiver over one of its findings."""
    waiver = AppliedWaiver("防汛抢险", "区安委办", date(2024, 6, 1), expires, "waivers.yaml", 3)

    def over(one: LocatedFinding) -> LocatedFinding:
        return replace(one, waiver=waiver) if one.finding.rule == rule else one

    return replace(ORDINARY, findings=tuple(map(over, FINDINGS)))


def hostile() -> dict[str, Result]:
    """Results whose every text, or the names of whose files, are hostile."""
    texts = {f"text {number}": full_of(text) for number, text in enumerate(SPOILT)}
    files = (replace(filing, path=name) for name in NAMES for filing in (ORDINARY, RESULTS["undecodable"].filings[0]))
    return {**texts, "names": run_of(*files)}


def path_of(name: str) -> str:
    """The whole path of a file of the repository."""
    return str(Path(BASE, name))


def counted(run: Run) -> tuple[Run, list[str]]:
    """The same run, and a list of the files it has been asked for so far, each time it gave one."""
    given: list[str] = []

    def source() -> Iterator[FilingEntries]:
        for filing in run.filings():
            given.append(filing.file)
            yield filing

    return replace(run, source=source), given
