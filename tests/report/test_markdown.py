"""The Markdown report: as it reads, that nothing of a filing does anything in it, and that it can always be posted."""

import re
from dataclasses import replace
from datetime import date

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.report.markdown_pages import pages
from tests.report.results import FINDINGS, LINES, ORDINARY, PACK, RESULTS, both, located, run_of
from tests.report.test_markdown_text import HOSTILE
from wjcheck.engine.finding import Distance, Status, Turn
from wjcheck.engine.result import FilingResult, Location, Result
from wjcheck.locale.message import Bilingual, Lang, Message
from wjcheck.reading.problem import Problem, Span
from wjcheck.report.markdown import MOST_SIGNS, render_markdown

OWN = {"h2", "h3", "h4", "p", "ul", "li", "table", "thead", "tbody", "tr", "th", "td", "code", "details", "summary"}
REFUSED_BY_GITHUB = 65_536


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("name", RESULTS)
def test_golden(name: str, lang: Lang, snapshot: SnapshotAssertion) -> None:
    assert re.sub(r"`wjcheck [0-9.]+`", "`wjcheck X`", render_markdown(RESULTS[name], lang)) == snapshot


def full_of(text: str, times: int = 1) -> Result:
    """A result in which every text of a filing, and every text of the pack, is `text`, `times` over."""
    name = (text + " ") * times
    two, told = Bilingual(name, name), Message(Bilingual("{x}", "{x}"), {"x": name})
    finding = replace(
        FINDINGS[2].finding,
        title=two,
        quote=name,
        message=told,
        remedy=told,
        notes=(told,),
        responsible=two,
        clause=name[:40],
        reading=name,
        absent=("x.y",),
        turns=(Turn(name, two, Status.PASS, "error", told),),
        distance=(Distance("m", two, name, 1, 2, 1, whom=name, items=(name, name)),),
    )
    statuses = (Status.FAIL, Status.MISSING, Status.REVIEW, Status.PASS, Status.NOT_DUE, Status.NOT_APPLICABLE)
    findings = tuple(
        located(replace(finding, rule=f"{part}.1.{number}", status=status), Location("x.y", Span(1, 1, 1, 2)))
        for part, status in enumerate(statuses, 1)
        for number in range(times)
    )
    filing = FilingResult(
        path=name,
        digest="sha256:" + "1" * 64,
        unit_name=name,
        unit_type=None,
        unit_code=None,
        year=2024,
        problems=tuple(Problem("W401", values={"path": name}, span=Span(1, 1, 1, 2)) for _ in range(times)),
        findings=findings,
        five_haves={name[:40]: Status.FAIL},
        lines=(name,),
        labels={"x.y": two},
    )
    pack = replace(
        PACK,
        title=name,
        document=name,
        excerpt=two,
        disclaimer=two,
        five_haves=two,
        clauses={},
        unjudged=tuple((f"9.1.{number}", "九", name, two) for number in range(times)),
    )
    return replace(run_of(filing), pack=pack)


@pytest.mark.parametrize("text", HOSTILE)
def test_nothing_of_a_filing_does_anything(text: str) -> None:
    markdown = render_markdown(full_of(text), "zh")
    sober = pages(render_markdown(full_of("正常"), "zh"))
    for page, plain in zip(pages(markdown), sober, strict=True):
        assert set(page.tags) <= OWN
        assert page.attributes == set()
        assert page.references == []
        assert page.rows == plain.rows
        assert [tag for tag in page.tags if tag != "code"] == [tag for tag in plain.tags if tag != "code"]


@pytest.mark.parametrize(("text", "lang"), [("很长的文字", "zh"), ("|`<", "en"), ("a@b.cn", "zh")])
def test_any_filing_can_be_posted_and_what_is_left_out_is_counted(text: str, lang: Lang) -> None:
    markdown = render_markdown(full_of(text, 30), lang)
    assert len(markdown) <= MOST_SIGNS < REFUSED_BY_GITHUB
    assert len(re.findall("没有列在这里" if lang == "zh" else "more are not listed here", markdown)) >= 3
    for page in pages(markdown):
        assert set(page.tags) <= OWN
        assert page.references == []
    # what has to be acted on comes first: it has most of the room
    (issues,) = [part for part in markdown.split("### ") if part.startswith(("问题清单", "List of issues"))]
    assert len(issues.split("<details>")[0]) > MOST_SIGNS / 3


def test_a_full_house_of_issues_is_listed_whole_with_shorter_cells() -> None:
    long = both("情况" * 300, "found " * 100)
    findings = tuple(
        located(replace(FINDINGS[2].finding, rule=f"1.2.{number}", message=long, remedy=long, quote="原文" * 200))
        for number in range(80)
    )
    markdown = render_markdown(run_of(replace(ORDINARY, findings=findings)), "zh")
    assert len(markdown) <= MOST_SIGNS
    assert "| 80 | " in markdown
    assert "没有列在这里" not in markdown
    assert re.search(r"…（还有[0-9]+字）", markdown)


def test_every_filing_of_several_has_room_of_its_own() -> None:
    one = full_of("很长的文字", 25)
    two = replace(one, filings=one.filings * 2)
    alone, together = render_markdown(one, "zh"), render_markdown(two, "zh")
    assert len(together) > 1.6 * len(alone)
    heads = [line for line in together.splitlines() if line.startswith("#")]
    assert [len(line) - len(line.lstrip("#")) for line in heads] == [2, 3, 4, 4, 3, 4, 4, 3]


def test_blank_lines_stand_where_the_folded_parts_need_them_to_be_read_as_markdown() -> None:
    lines = render_markdown(RESULTS["ordinary"], "zh").split("\n")
    for at, line in enumerate(lines):
        if line == "<details>":
            assert lines[at - 1] == ""
            assert re.fullmatch("<summary>[^<]*</summary>", lines[at + 1])
            assert lines[at + 2] == ""
        if line == "</details>":
            assert lines[at - 1] == lines[at + 1] == ""
    for page in pages("\n".join(lines)):
        assert page.tags.count("details") == page.tags.count("summary") == 4


def test_an_issue_names_its_lines_what_it_takes_along_and_when_it_is_due() -> None:
    spans = [Location("bureau.staff", Span(n, 1, n, 2), last_line=n) for n in range(1, 10)]
    late = replace(FINDINGS[2].finding, due=date(2023, 9, 20))
    markdown = render_markdown(run_of(replace(ORDINARY, findings=(located(late, *spans), FINDINGS[3]))), "zh")
    (row,) = [line for line in markdown.splitlines() if line.startswith("| 1 |")]
    assert "（第1、2、3、4、5行等，共9处）" in row
    assert "随本项一并处理：1.2.13 派驻人员1至2名" in row
    assert row.endswith("| 2023年9月20日 |")
    assert "| 2 |" not in markdown.split("### 校验信息")[0].split("### 问题清单")[1]
    few = render_markdown(run_of(replace(ORDINARY, findings=(located(late, *spans[:2]),), lines=LINES)), "en")
    assert "(line 1, 2)" in few


def test_a_filing_in_order_says_that_nothing_is_to_be_done_and_one_not_judged_does_not() -> None:
    passes = tuple(found for found in FINDINGS if found.finding.status is Status.PASS)
    assert "没有需要处理的事项。" in render_markdown(run_of(replace(ORDINARY, findings=passes)), "zh")
    broken = render_markdown(RESULTS["undecodable"], "zh")
    assert "没有需要处理的事项" not in broken
    assert "本文件未能核对" in broken
    assert "符合" not in broken


def test_counts_are_never_a_percentage() -> None:
    assert "%" not in render_markdown(RESULTS["ordinary"], "zh")
