"""The hand-made results with what only the page shows: the text of the document, the year's events, papers."""

from dataclasses import replace
from datetime import date

from tests.report.results import FINDINGS, ORDINARY, PACK, RESULTS, run_of
from wjcheck.engine.result import Event, Location, Result
from wjcheck.pack.placed import Passage
from wjcheck.reading.problem import Span

_QUOTES = {one.finding.rule: one.finding.quote for one in FINDINGS} | {entry[0]: entry[2] for entry in PACK.unjudged}


def _words(*parts: str) -> tuple[Passage, ...]:
    return tuple(Passage(_QUOTES[part], part) if part in _QUOTES else Passage(part) for part in parts)


LAW = (
    _words("武政办发〔2023〕65号"),
    _words("1.1.1"),
    _words("1.1.2", "1.1.3", "1.1.8"),
    _words("各镇", "1.2.9", "1.2.12", "1.2.13"),
    (Passage("党委(党工委)会议、政府工作会议", "2.1.3"),),
    (Passage("每季度至少研究一次", "2.1.3"), *_words("。", "2.1.5", "2.1.6", "2.1.7")),
    _words("2.1.8", "2.1.9", "2.1.10"),
)
EVENTS = (
    Event("meetings", date(2024, 2, 5), ("党委会", "应急管理、消防"), Location("meetings[0]", Span(9, 5, 9, 7))),
    Event("drills", date(2024, 9, 20), ("综合", "实战", "厂房火灾"), Location("drills[0]", Span(10, 5, 10, 7))),
    Event("inspections", date(2023, 12, 31), ("季度",), Location("inspections[0]", Span(11, 5, 11, 7))),
)
FILING = replace(
    ORDINARY,
    events=EVENTS,
    findings=tuple(
        replace(one, papers=("示政发〔2023〕32号", "示委纪〔2024〕3号")) if one.finding.rule == "1.2.12" else one
        for one in FINDINGS
    ),
)
WHOLE_PACK = replace(PACK, law=LAW, text_digest="sha256:" + "4" * 64)


def with_law(result: Result) -> Result:
    """The same result, of a pack that knows its text."""
    return replace(result, pack=WHOLE_PACK)


PAGES = {name: with_law(result) for name, result in RESULTS.items()} | {"ordinary": with_law(run_of(FILING))}
PAGES |= {"several": with_law(run_of(FILING, *RESULTS["undecodable"].filings, replace(FILING, unit_name="另一镇")))}
"""The results by name; `several` holds two filings with the same findings."""
