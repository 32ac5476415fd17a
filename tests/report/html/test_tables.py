"""The list of issues and the clause-by-clause table."""

import re

import pytest

from tests.browser.kinds import page
from tests.report.html.reading import Element, tree
from tests.report.html.results import FILING
from wjcheck.report.evidence import evidence
from wjcheck.report.words import ACTION, Words

COLUMNS = [
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
    "整改情况",
    "销号",
]


def _table(html: Element, name: str) -> Element:
    (table,) = html.all("table", name)
    return table


def _rows(table: Element) -> list[Element]:
    return [row for row in table.all("tr") if "data-s" in row.attributes]


@pytest.fixture(scope="module")
def issues() -> Element:
    return _table(tree("every status"), "issues")


@pytest.fixture(scope="module")
def clauses() -> Element:
    return _table(tree("every status"), "clauses")


def test_list_of_issues_has_the_twelve_columns_of_the_field(issues: Element) -> None:
    assert [one.text for one in issues.all("thead")[0].all("th")] == COLUMNS
    assert {len(row.children()) for row in _rows(issues)} == {12}


@pytest.mark.parametrize("kind", ["every status", "breaches"])
def test_every_cause_has_one_row_and_what_follows_from_it_is_named_there(kind: str) -> None:
    made = page(kind)
    (filing,) = made.result.filings
    table = _table(tree(kind), "issues")
    acted = [located.finding for located in filing.findings if located.finding.status in ACTION]
    roots = [finding for finding in acted if finding.because_of is None]
    assert {row.id for row in _rows(table)} == {f"i-{finding.fingerprint}" for finding in roots}
    assert [row.children()[0].text for row in _rows(table)] == [str(at + 1) for at in range(len(roots))]
    for follower in acted:
        if follower.because_of:
            (row,) = [one for one in _rows(table) if one.children()[1].text.endswith(follower.because_of)]
            assert f"#f-{follower.fingerprint}" in [link.attributes["href"] for link in row.all("a")]


def test_row_of_an_issue_says_everything_there_is_to_say_of_it(issues: Element) -> None:
    (row,) = [row for row in _rows(issues) if "1.2.12" in row.children()[1].text]
    told = [cell.text for cell in row.children()]
    assert told[1].startswith("一(二)")
    assert told[2] == "安全生产综合监督管理局行政或事业编制人员不少于5人,"
    assert "编制人员 2 人，要求不少于 5 人，还差 3 人" in told[3]
    assert "第5行" in told[3]
    assert told[5] == "不符合错误"
    assert told[6] == "镇(开发区、街道)"
    assert told[7] == "请补足编制人员 3 人。"
    assert told[9] == "示政发〔2023〕32号示委纪〔2024〕3号"


@pytest.mark.parametrize("kind", ["every status", "breaches"])
def test_last_two_columns_are_left_to_fill_in(kind: str) -> None:
    for row in _rows(_table(tree(kind), "issues")):
        assert [cell.inside for cell in row.children()[-2:]] == [[], []]


def test_nothing_to_act_on_is_said(issues: Element) -> None:
    assert _rows(issues)
    html = tree("complies")
    assert html.all("table", "issues") == []
    (section,) = [one for one in html.all("section") if one.id == "issues"]
    assert "没有需要处理的事项。" in section.text


def test_every_rule_has_one_row_under_its_clause_with_columns_for_self_assessment_and_review(clauses: Element) -> None:
    assert [one.text for one in clauses.all("thead")[0].all("th")][-2:] == ["自评", "复核"]
    assert sorted(row.children()[0].text for row in _rows(clauses)) == sorted(
        one.finding.rule for one in FILING.findings
    )
    for body in clauses.all("tbody"):
        clause = body.all("tr", "clause")[0].text.split()[0]
        of_clause = {one.finding.rule for one in FILING.findings if one.finding.clause == clause}
        assert {row.children()[0].text for row in _rows(body)} == of_clause
    told = {row.children()[0].text: [cell.text for cell in row.children()[-2:]] for row in _rows(clauses)}
    assert told.pop("2.1.9") == ["承诺已落实", ""]
    assert {tuple(cells) for cells in told.values()} == {("", "")}


@pytest.mark.parametrize("kind", ["every status", "breaches", "bare"])
def test_every_finding_says_its_status_its_sentence_and_its_lines(kind: str) -> None:
    made = page(kind)
    words, (filing,) = Words(made.lang), made.result.filings
    rows = {row.id: row for row in _rows(_table(tree(kind), "clauses"))}
    assert len(rows) == len(filing.findings)
    for located in filing.findings:
        finding, row = located.finding, rows[f"f-{located.finding.fingerprint}"]
        assert row.all("span", "b")[-1].text == words.status(finding.status, finding.severity)
        assert words.sentence(finding.message) in row.text
        assert finding.quote in [one.text for one in row.all()]
        if finding.status in ACTION:
            wanted = [line for one in evidence(located.locations, filing).excerpts for line in one.lines]
            lines = [one for listed in row.all("ol", "lines") for one in listed.children("li")]
            assert [(int(one.attributes["value"] or 0), one.text) for one in lines] == wanted


def test_windows_of_a_recurring_duty_stand_under_it_with_a_word_each(clauses: Element) -> None:
    (row,) = [row for row in _rows(clauses) if row.children()[0].text == "2.1.3"]
    told = [re.sub(r"\s+", " ", one.text) for one in row.all("ul", "windows")[0].children("li")]
    assert [one.split()[1] for one in told] == ["符合", "不符合", "未到期"]


def test_statements_not_judged_are_all_there_with_their_reasons() -> None:
    rows = [row.children() for row in _table(tree("breaches"), "unjudged").all("tr") if row.id]
    assert sorted((row[0].text, row[1].text, row[2].text) for row in rows) == sorted(
        (statement, quote, reason.zh) for statement, _, quote, reason in page("breaches").result.pack.unjudged
    )


def test_timeline_shows_each_event_in_its_quarter_and_counts_those_of_other_years() -> None:
    html = tree("every status")
    (table,) = html.all("table", "timeline")
    cells = {row.children()[0].text: [one.text for one in row.children("td")] for row in table.all("tr")[1:]}
    assert "2月5日 党委会；应急管理、消防" in cells["会议"][0]
    assert "9月20日 综合；实战；厂房火灾" in cells["演练"][2]
    assert cells["督查检查"] == ["—"] * 4
    (section,) = [one for one in html.all("section") if one.id == "timeline"]
    assert "另有 1 次" in section.text
    assert [word for word in cells if word.startswith("2.1.3")]
