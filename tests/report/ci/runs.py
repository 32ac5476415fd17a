"""Runs for the formats of continuous integration, made of results built by hand. All data are invented (虚构数据)."""

from collections.abc import Iterator
from datetime import date

from tests.report.results import AS_OF, PACK
from wjcheck.engine.finding import Severity, Status
from wjcheck.engine.result import FilingResult, Result
from wjcheck.locale.message import Lang
from wjcheck.report.ci.entry import Entry, FilingEntries, Place, Waived
from wjcheck.report.ci.of_result import run_of as run_of_result
from wjcheck.report.ci.run import Run, Sum
from wjcheck.report.verdict import judge_run
from wjcheck.report.words import Words

BASE = "/仓库"


def run_of(*filings: FilingResult, lang: Lang = "zh") -> Run:
    """A check of these filings, started at the top of a repository."""
    return run_of_whole(Result(PACK, AS_OF, filings), lang)


def run_of_whole(result: Result, lang: Lang = "zh") -> Run:
    return run_of_result(result, judge_run(result), Words(lang), BASE, BASE)


def entry(
    rule: str = "1.2.12",
    severity: Severity = "error",
    status: Status = Status.FAIL,
    file: str = "申报/甲.yaml",
    line: int = 5,
    unit: str = "示例镇",
    **more: object,
) -> Entry:
    """An entry on four columns of one line."""
    values: dict[str, object] = {
        "kind": "rule",
        "word": "不符合",
        "title": "编制人员不少于5人",
        "message": "编制人员 2 人",
        "places": (Place(file, line, 3, line, 7),),
        "fingerprint": f"{rule}-{line}",
        **more,
    }
    return Entry(rule=rule, unit=unit, status=status, severity=severity, **values)  # type: ignore[arg-type]


WAIVED = Waived("防汛", "区安委办", "2024-06-01", "2025-01-10", "waivers.yaml", 3)


def run_with(*filings: FilingEntries, district: tuple[Entry, ...] = (), lang: Lang = "zh") -> Run:
    """A run over entries that are there already."""

    def source() -> Iterator[FilingEntries]:
        return iter(filings)

    everything = [one for filing in filings for one in filing.entries] + list(district)
    levels = [one.level for one in everything if one.open]
    total = Sum(
        exit_status=1,
        fail_on="error",
        filings=len(filings),
        unchecked=sum(not filing.judged for filing in filings),
        errors=levels.count("error"),
        warnings=levels.count("warning"),
        notes=levels.count("note"),
        reviews=sum(one.undecided for one in everything),
        waived=sum(one.waived is not None for one in everything),
    )
    return Run(PACK, date(2024, 12, 31), Words(lang), total, source, district, BASE, BASE)


def filing(*entries: Entry, file: str = "申报/甲.yaml", judged: bool = True, unit: str = "示例镇") -> FilingEntries:
    return FilingEntries(file, "sha256:" + "1" * 64, unit, 2024, judged, entries)
