"""A comparison for people and as JSON. All data are invented (虚构数据)."""

import json
from dataclasses import replace

import pytest
from rich.cells import cell_len
from syrupy.assertion import SnapshotAssertion

from tests.report.results import FINDINGS, ORDINARY, PACK, UNDECODABLE, located, run_of
from wjcheck.engine.comparison import Comparison, compare
from wjcheck.engine.finding import Status
from wjcheck.engine.result import FilingResult
from wjcheck.locale.message import Bilingual, Lang
from wjcheck.report.comparison_json import render_comparison
from wjcheck.report.comparison_text import comparison_lines
from wjcheck.report.line import plain

TITLES = {found.finding.rule: found.finding.title for found in FINDINGS}
OLD = replace(PACK, titles={**TITLES, "9.1.1": Bilingual("旧规则", "An old rule")})
NEW = replace(
    PACK,
    digest="sha256:" + "9" * 64,
    document="示例〔2025〕1号",
    titles={**TITLES, "9.1.2": Bilingual("新规则", "A new rule")},
    excerpt=Bilingual("这是摘编。", "This is an excerpt."),
    disclaimer=None,
)


def turned(filing: FilingResult) -> FilingResult:
    """The same filing with 1.1.3 failing, 1.2.9 graver and under another title, and 1.2.12 passing."""
    found = []
    for item in filing.findings:
        finding = item.finding
        if finding.rule == "1.1.3":
            finding = replace(finding, status=Status.FAIL)
        elif finding.rule == "1.2.9":
            finding = replace(finding, severity="error", title=Bilingual("配备专职人员", "Full-time staff"))
        elif finding.rule == "1.2.12":
            finding = replace(finding, status=Status.PASS)
        found.append(located(finding, *item.locations))
    return replace(filing, findings=tuple(found))


SAME = replace(ORDINARY, path="申报/测试镇.yaml", unit_name="测试镇")

NAMED = ("甲", "乙")

COMPARISONS = {
    "flips": compare(
        replace(run_of(ORDINARY, UNDECODABLE, SAME), pack=OLD),
        replace(run_of(turned(ORDINARY), UNDECODABLE, SAME), pack=NEW),
        ("wujin-2023-65", "修订稿"),
    ),
    "none": compare(run_of(SAME), run_of(SAME), NAMED),
    "empty": compare(run_of(), run_of(), NAMED),
}


def text(comparison: Comparison, lang: Lang = "zh", columns: int = 80) -> str:
    return plain(comparison_lines(comparison, lang, columns=columns))


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("name", COMPARISONS)
def test_golden_text(name: str, lang: Lang, snapshot: SnapshotAssertion) -> None:
    assert text(COMPARISONS[name], lang) == snapshot


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("name", COMPARISONS)
def test_golden_json(name: str, lang: Lang, snapshot: SnapshotAssertion) -> None:
    rendered = render_comparison(COMPARISONS[name], lang)
    assert json.loads(rendered)["format"] == "wjcheck-diff/1"
    assert rendered == snapshot


def test_a_rule_of_one_pack_only_is_told_once() -> None:
    shown = text(COMPARISONS["flips"])
    assert shown.count("9.1.1") == shown.count("9.1.2") == 1


@pytest.mark.parametrize("columns", [40, 80, 120])
def test_no_line_is_wider_than_the_page(columns: int) -> None:
    for line in text(COMPARISONS["flips"], columns=columns).splitlines():
        assert cell_len(line) <= columns or "文件：" in line


def test_every_glyph_exists_in_cp936() -> None:
    for lang in ("zh", "en"):
        text(COMPARISONS["flips"], lang).encode("cp936")


def test_nothing_from_packs_or_filings_can_steer_the_terminal() -> None:
    hostile = "\x1b]52;c;aGk=\x07[red]\u202e\r\n::error::"
    both = Bilingual(hostile, hostile)
    pack = replace(NEW, document=hostile, titles={hostile: both}, excerpt=both, disclaimer=both)
    filing = turned(replace(ORDINARY, path=hostile, unit_name=hostile))
    found = tuple(replace(item, finding=replace(item.finding, title=both)) for item in filing.findings)
    before = replace(run_of(replace(ORDINARY, path=hostile)), pack=OLD)
    after = replace(run_of(replace(filing, findings=found)), pack=pack)
    shown = text(compare(before, after, (hostile, hostile)))
    assert not {char for char in shown if not char.isprintable()} - {"\n"}
    assert "[red]" in shown


def test_a_lone_surrogate_in_a_file_name_is_escaped() -> None:
    odd = run_of(replace(SAME, path="\udcff.yaml"))
    render_comparison(compare(odd, odd, NAMED), "zh").encode("utf-8")
