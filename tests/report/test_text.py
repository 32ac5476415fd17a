from dataclasses import replace

import pytest
from rich.cells import cell_len
from syrupy.assertion import SnapshotAssertion

from tests.report.results import FINDINGS, ORDINARY, PACK, RESULTS, located, run_of
from wjcheck.engine.finding import Status
from wjcheck.engine.result import Location, Result
from wjcheck.locale.message import Bilingual, Lang
from wjcheck.reading.problem import Span
from wjcheck.report import page, text_rest
from wjcheck.report.text import render_text

KEPT = (page.led, page._kept_entry, text_rest._clause, text_rest._told)
"""What keeps parts of a text for the next filing."""


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("name", RESULTS)
def test_golden(name: str, lang: Lang, snapshot: SnapshotAssertion) -> None:
    assert render_text(RESULTS[name], lang) == snapshot


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_golden_verbose(lang: Lang, snapshot: SnapshotAssertion) -> None:
    assert render_text(RESULTS["ordinary"], lang, verbose=True) == snapshot


@pytest.mark.parametrize("columns", [40, 80, 120])
def test_no_line_but_places_and_frames_is_wider_than_the_page(columns: int) -> None:
    for line in render_text(RESULTS["ordinary"], "zh", columns=columns, verbose=True).splitlines():
        assert cell_len(line) <= columns or "位置：" in line or "│" in line


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("name", RESULTS)
def test_every_glyph_but_those_of_the_filing_exists_in_cp936(name: str, lang: Lang) -> None:
    text = render_text(RESULTS[name], lang).replace("␛", "")
    text.encode("cp936")


def test_nothing_from_the_filing_can_steer_the_terminal() -> None:
    hostile = "\x1b]52;c;aGk=\x07[red]\u202e\r\n::error::"
    finding = replace(FINDINGS[2].finding, title=Bilingual(hostile, hostile), quote=hostile)
    filing = replace(
        ORDINARY,
        path=hostile,
        unit_name=hostile,
        findings=(located(finding, Location("bureau.staff", Span(1, 1, 1, 2))),),
        lines=(hostile,),
        labels={"bureau.staff": Bilingual(hostile, hostile)},
    )
    text = render_text(run_of(filing), "zh")
    assert not {char for char in text if not char.isprintable()} - {"\n"}
    assert "[red]" in text


def test_breach_is_named_after_its_severity() -> None:
    text = render_text(RESULTS["ordinary"], "zh")
    assert "不符合（错误）  1.2.12" in text
    assert "待改进（警告）  1.2.9" in text
    assert "提示  2.1.3" in text
    assert "逾期完成（警告）  2.1.5" in text
    assert "待人工认定  2.1.6" in text


def test_what_only_repeats_another_rule_takes_one_line() -> None:
    text = render_text(RESULTS["ordinary"], "zh")
    assert "随 1.2.12（不符合）一并处理：1.2.13 派驻人员1至2名\n" in text
    assert "各另派驻1-2名工作人员" not in text


def test_findings_stand_in_the_order_of_the_document() -> None:
    text = render_text(RESULTS["ordinary"], "zh")
    places = [text.index(f"  {rule}") for rule in ("1.1.8", "1.2.9", "1.2.12", "2.1.3", "2.1.5", "2.1.6")]
    assert places == sorted(places)


def test_more_than_three_places_are_listed_without_frames() -> None:
    spans = [Location(f"villages[{i}]", Span(1, i + 1, 1, i + 2)) for i in range(40)]
    text = render_text(run_of(replace(ORDINARY, findings=(located(FINDINGS[2].finding, *spans),))), "zh")
    assert text.count("位置：") == 3
    assert "另有 37 处（行:列）：1:4、1:5" in text
    assert "1:40" not in text


def test_missing_data_not_named_by_the_message_are_listed() -> None:
    finding = replace(FINDINGS[1].finding, absent=("committee.directors", "committee.document"))
    text = render_text(run_of(replace(ORDINARY, findings=(located(finding),))), "zh")
    assert "缺少：应消委.主任、应消委.文件" in text
    assert "缺少：" not in render_text(RESULTS["ordinary"], "zh")


def test_statements_not_judged_are_never_silent() -> None:
    text = render_text(RESULTS["ordinary"], "zh")
    assert "未作判定的条文（3 条）" in text
    assert "1.1.1、1.1.2" in text
    without = render_text(replace(RESULTS["ordinary"], pack=replace(PACK, unjudged=())), "zh")
    assert "未作判定" not in without


def test_report_says_that_only_some_rules_are_shown() -> None:
    assert "本次只列出" not in render_text(RESULTS["ordinary"], "zh")
    few = run_of(replace(ORDINARY, findings=FINDINGS[:1]))
    assert "本次只列出 1 条规则的结果，规则包共 9 条" in render_text(few, "zh")


def test_report_never_gives_one_percentage() -> None:
    assert "%" not in render_text(RESULTS["ordinary"], "zh", verbose=True)


@pytest.mark.parametrize(
    ("fail_on", "said"),
    [
        ("error", "有 2 项错误，请处理后重新核对。退出状态 1。"),
        ("warning", "有 5 项错误或警告，请处理后重新核对。退出状态 1。"),
        ("info", "有 6 项错误、警告或提示，请处理后重新核对。退出状态 1。"),
        ("never", "按要求只报告、不计成败。退出状态 0。"),
    ],
)
def test_last_line_says_how_the_exit_status_came_about(fail_on: str, said: str) -> None:
    text = render_text(RESULTS["ordinary"], "zh", fail_on)  # type: ignore[arg-type]  # the four words are the type
    assert text.splitlines()[-1].strip() == said


def test_all_well() -> None:
    passes = tuple(f for f in FINDINGS if f.finding.status is Status.PASS)
    text = render_text(run_of(replace(ORDINARY, findings=passes)), "zh")
    assert "没有错误。退出状态 0。" in text
    assert "需要处理" not in text


def test_what_was_laid_out_for_one_report_is_in_another_only_where_it_reads_the_same() -> None:
    """Parts that most filings have are laid out once: by all that decides how they read."""
    ordinary = RESULTS["ordinary"]
    (filing,) = ordinary.filings
    titled = tuple(
        replace(one, finding=replace(one.finding, title=Bilingual("别的标题", "another title"), basis="attested"))
        for one in filing.findings
    )
    asked: list[tuple[Result, Lang, int, bool]] = [
        (result, lang, columns, verbose)
        for result in (ordinary, run_of(replace(filing, findings=titled)))
        for lang in ("zh", "en")
        for columns in (80, 60)
        for verbose in (False, True)
    ]

    def text(result: Result, lang: Lang, columns: int, verbose: bool) -> str:
        return render_text(result, lang, columns=columns, verbose=verbose)

    warm = [text(*one) for one in asked]
    fresh = []
    for one in asked:
        for laid in KEPT:
            laid.cache_clear()
        fresh.append(text(*one))
    assert warm == fresh
