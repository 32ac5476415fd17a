import re

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.browser.kinds import example, made, page
from tests.engine.filings import EXAMPLES
from tests.report.html.reading import Element, read, tree
from tests.report.html.results import PAGES
from tests.report.results import FINDINGS, ORDINARY, PACK
from wjcheck import __version__
from wjcheck.engine.finding import Status
from wjcheck.locale.message import Lang
from wjcheck.report.html.render import _environment, render_html
from wjcheck.report.text_summary import COUNTED
from wjcheck.report.words import Words


def _drawn(name: str, lang: Lang) -> str:
    """The page without style, script, their digests and the program's version, which golden files do not watch."""
    html = render_html(PAGES[name], lang)
    html = re.sub(r"<(style|script)\b[^>]*>.*?</\1>", r"<\1>…</\1>", html, flags=re.DOTALL)
    return re.sub(r"sha256-[A-Za-z0-9+/=]+", "sha256-…", html).replace(f"wjcheck {__version__}", "wjcheck …")


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("name", ["ordinary", "undecodable", "none"])
def test_golden(name: str, lang: Lang, snapshot: SnapshotAssertion) -> None:
    assert _drawn(name, lang) == snapshot


def _headings(page: Element) -> list[str]:
    return [one.text for one in page.all() if one.name in ("h1", "h2", "h3")]


def test_sections_stand_in_the_order_of_the_paper_that_is_handed_round() -> None:
    headings = _headings(read(render_html(PAGES["problems-and-findings"], "zh")))
    assert headings == [
        "应急管理和消防安全填报自动核对结果",
        "样板␛[31m街道 2024年度",
        "核对结果",
        "五个有",
        "文件问题（2 处）",
        "问题清单",
        "逐条核对表",
        "未作判定的条文",
        "全年时间轴",
        "原文批注",
        "判定用语",
        "校验信息",
    ]


def test_several_filings_have_a_table_of_all_before_their_parts_and_one_list_of_what_was_not_judged() -> None:
    headings = _headings(read(render_html(PAGES["several"], "zh")))
    assert headings.index("各单位一览") < headings.index("示例镇 2024年度") < headings.index("另一镇 2024年度")
    assert headings.count("问题清单") == 2
    assert headings.count("未作判定的条文") == 1


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_head_says_unit_year_day_document_and_what_the_result_does_not_replace(lang: Lang) -> None:
    head = read(render_html(PAGES["ordinary"], lang)).all("header")[0].text
    day = {"zh": "2024年12月1日", "en": "2024-12-01"}[lang]
    for told in (
        "示例镇",
        "2024",
        day,
        "武政办发〔2023〕65号",
        "申报/示例镇.yaml",
        Words(lang).disclaimer(PACK),
    ):
        assert told in head


@pytest.mark.parametrize("name", ["ordinary", "several"])
def test_counts_are_those_of_the_result_and_nothing_is_blended(name: str) -> None:
    html = read(render_html(PAGES[name], "zh"))
    for counts in html.all("ul", "counts"):
        told = [tuple(one.text.split()) for one in counts.children("li")]
        assert told == [
            (
                str(sum(f.finding.status is status and severity in (None, f.finding.severity) for f in FINDINGS)),
                Words("zh").status(status, severity),
            )
            for status, severity in COUNTED
        ]
    assert len(html.all("ul", "counts")) == name.count("several") + 1
    assert "%" not in html.all("main")[0].text


def test_five_haves_are_those_of_the_result() -> None:
    (row,) = read(render_html(PAGES["ordinary"], "zh")).all("ul", "haves")
    words = Words("zh")
    assert [one.text.split() for one in row.children("li")] == [
        [tag, words.status(status)] for tag, status in ORDINARY.five_haves.items()
    ]
    assert words.status(Status.REVIEW) == "待人工认定"


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_dates_are_written_as_official_papers_write_them(lang: Lang) -> None:
    filed = (EXAMPLES / "示例镇-2024.yaml").read_text(encoding="utf-8").replace("年度: 2024", "年度: 2023", 1)
    dated = made({"示例镇.yaml": filed.encode()}, lang)
    cells = [one.text for one in read(dated.html).all("td")]
    assert any(re.fullmatch("2023年9月20日" if lang == "zh" else "2023-09-20", cell) for cell in cells)


def test_english_page_keeps_the_law_in_chinese_and_says_so() -> None:
    html = tree("english")
    assert html.all("html")[0].attributes["lang"] == "en"
    (text,) = html.all("div", "text")
    assert text.attributes["lang"] == "zh-CN"
    marks = text.all("a", "mk") + text.all("span", "mk")
    assert marks
    assert {mark.attributes["lang"] for mark in marks} == {"en"}
    quotes = {located.finding.quote for located in page("english").result.filings[0].findings}
    spoken = {one.text for one in html.all() if one.attributes.get("lang") == "zh-CN"}
    assert quotes <= spoken
    assert page("english").result.pack.document in spoken


def test_chinese_page_names_its_language_once() -> None:
    assert [one.attributes["lang"] for one in tree("breaches").all() if "lang" in one.attributes] == ["zh-CN"]


def test_names_of_members_are_masked_unless_they_are_asked_for() -> None:
    shown, hidden = made(example("示例镇"), names=True), made(example("示例镇"))
    (filing,) = shown.result.filings
    there = {name for name in filing.members if name in shown.html}
    assert "赵队员" in there
    assert not {name for name in there if name in hidden.html}
    assert "赵**" in hidden.html


def test_templates_escape_everything() -> None:
    assert _environment().autoescape is True
