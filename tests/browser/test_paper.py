"""The page on A4: headings, table heads, page numbers, and nothing cut."""

import re
from collections.abc import Callable, Iterator
from itertools import pairwise

import pytest

from tests.browser.kinds import page
from tests.browser.printed import MILLIMETRE, Printed, Sheet
from wjcheck.engine.result import FilingResult, LocatedFinding
from wjcheck.report.evidence import evidence
from wjcheck.report.words import ACTION, Words

Print = Callable[[str], Printed]
HEADINGS = [
    "应急管理和消防安全填报自动核对结果",
    "样板街道2024年度",
    "核对结果",
    "五个有",
    "问题清单",
    "逐条核对表",
    "未作判定的条文",
    "全年时间轴",
    "原文批注",
    "判定用语",
    "校验信息",
]
A4 = 210, 297


def _bare(text: str) -> str:
    return re.sub(r"\s", "", text)


def _millimetres(sheet: Sheet) -> tuple[int, int]:
    return round(sheet.width / MILLIMETRE), round(sheet.height / MILLIMETRE)


def _part(printed: Printed, heading: str) -> tuple[Sheet, ...]:
    """The sheets from the one with a heading up to the one with the next."""
    after = HEADINGS[HEADINGS.index(heading) + 1]
    return printed.sheets[printed.first(heading) : printed.first(after)]


def test_headings_stand_on_the_sheets_in_order(printed: Print) -> None:
    paper = printed("in part")
    lines = [line for sheet in paper.sheets for line in sheet.lines()]
    found = [line for line in lines if line in HEADINGS]
    assert found == HEADINGS
    assert [paper.first(heading) for heading in HEADINGS] == sorted(paper.first(heading) for heading in HEADINGS)


@pytest.mark.parametrize("kind", ["in part", "long", "two alike"])
def test_sheets_are_a4_and_numbered(printed: Print, kind: str) -> None:
    for number, sheet in enumerate(printed(kind).sheets, 1):
        assert sorted(_millimetres(sheet)) == sorted(A4)
        assert "".join(word.text for word in sheet.foot) == f"—{number}—"


def test_wide_tables_lie_across_the_page_and_the_rest_stands(printed: Print) -> None:
    paper = printed("in part")
    for heading in HEADINGS[1:-1]:
        wide = heading in ("问题清单", "逐条核对表")
        assert {_millimetres(sheet) for sheet in _part(paper, heading)} <= {A4[::-1] if wide else A4}


@pytest.mark.parametrize(
    ("heading", "head"),
    [
        (
            "问题清单",
            (
                "序号",
                "条款",
                "原文要求",
                "申报情况",
                "差距",
                "判定",
                "责任单位",
                "整改建议",
                "整改时限",
                "佐证材料",
                "销号",
            ),
        ),
        ("逐条核对表", ("编号", "原文要求", "申报情况和依据", "核对结果", "自评", "复核")),
        ("未作判定的条文", ("编号", "原文要求", "原因")),
    ],
)
def test_heads_of_tables_are_repeated_on_every_sheet(printed: Print, heading: str, head: tuple[str, ...]) -> None:
    sheets = _part(printed("in part"), heading)
    assert len(sheets) > 1
    for number, sheet in enumerate(sheets):
        lines = list(sheet.lines())
        first = lines[lines.index(heading) :][:5] if number == 0 else lines[:2]
        assert [name for name in head if name not in "".join(first)] == []


def test_words_of_a_verdict_are_not_broken(printed: Print) -> None:
    sheets = _part(printed("in part"), "问题清单")
    assert {"不符合", "待改进"} <= {word.text for sheet in sheets for word in sheet.words}


@pytest.mark.parametrize("kind", ["in part", "long", "two alike"])
def test_no_heading_is_the_last_line_of_a_sheet(printed: Print, kind: str) -> None:
    headings = set(_headings(page(kind).html))
    last = [list(sheet.lines())[-1] for sheet in printed(kind).sheets]
    assert [line for line in last if any(line.startswith(heading) for heading in headings)] == []


def _headings(html: str) -> Iterator[str]:
    for heading in re.findall(
        r'<h[1-3]\b.*?</h[1-3]>|<tr class="clause">.*?</tr>|<p class="heading">.*?</p>', html, re.S
    ):
        yield _bare(re.sub("<[^>]*>", "", heading))


@pytest.mark.parametrize("kind", ["in part", "long"])
def test_nothing_runs_over_the_margins(printed: Print, kind: str) -> None:
    for sheet in printed(kind).sheets:
        assert max(word.right for word in sheet.words) < sheet.width - 10 * MILLIMETRE
        assert min(word.left for word in sheet.words) > 10 * MILLIMETRE
        assert max(word.bottom for word in sheet.words) < sheet.height


def test_columns_do_not_run_into_each_other(printed: Print) -> None:
    half = 6  # the blank half of a full-width comma, by which letters may be drawn nearer
    for sheet in _part(printed("in part"), "问题清单"):
        for line in sheet.rows():
            for one, other in pairwise(line):
                assert one.right <= other.left + half


def test_every_finding_is_printed_with_the_lines_it_rests_on(printed: Print) -> None:
    """What is looked for is short enough to stand on one line of its column."""
    text = _bare("".join(sheet.text for sheet in _part(printed("in part"), "逐条核对表")))
    (filing,) = page("in part").result.filings
    for located in filing.findings:
        assert located.finding.rule in text
        assert _bare(Words("zh").sentence_for_paper(located.finding.message))[:10] in text
        if located.finding.status in ACTION:
            for number, line in _shown(located, filing):
                assert f"{number}." in text
                assert _bare(re.split(r"\s{2,}", line.strip())[0])[:20] in text


def _shown(located: LocatedFinding, filing: FilingResult) -> Iterator[tuple[int, str]]:
    """Give the lines a finding shows; of a list that lacks what is looked for only where it stands."""
    for one in evidence(located.locations, filing).excerpts:
        yield from one.lines[:1] if one.location.path in located.finding.absent else one.lines


def test_controls_and_links_of_the_screen_are_not_printed(printed: Print) -> None:
    text = printed("in part").text
    assert "全部展开" not in text
    assert "键盘：" not in text
    assert "回到开头" not in text
    assert "见问题清单" not in text


def test_little_is_printed_on_few_sheets(printed: Print) -> None:
    assert len(printed("two alike").sheets) <= 14
