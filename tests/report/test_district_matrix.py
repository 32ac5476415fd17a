"""The table of a review on the screen: as narrow as the screen, a row for every unit, signs of its language."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from rich.cells import cell_len

from tests.report.reviews import district, report_of
from wjcheck.district.outcomes import Outcome, Outcomes
from wjcheck.district.tally import UnitLine
from wjcheck.engine.finding import Status
from wjcheck.locale.message import Lang
from wjcheck.report.district_matrix import matrix_lines
from wjcheck.report.district_report import DistrictReport
from wjcheck.report.line import plain
from wjcheck.report.page import Page
from wjcheck.report.words import Words


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = district(tmp_path_factory.mktemp("区") / "区")
    text = (folder / "申报" / "样板街道-2024.yaml").read_text(encoding="utf-8")
    (folder / "申报" / "样板街道-又.yaml").write_text(text, encoding="utf-8")
    (folder / "申报" / "样板街道-旧.yaml").write_text(text.replace("\nyear: 2024", "\nyear: 2023"), encoding="utf-8")
    return folder


@pytest.fixture(scope="module", params=["zh", "en"])
def report(request: pytest.FixtureRequest, folder: Path) -> Iterator[DistrictReport]:
    with report_of(folder, request.param) as made:
        yield made


@pytest.fixture(scope="module")
def chinese(folder: Path) -> Iterator[DistrictReport]:
    with report_of(folder) as made:
        yield made


def drawn(report: DistrictReport, columns: int = 80) -> list[str]:
    return plain(matrix_lines(report, Page(report.words, columns))).splitlines()


def with_clauses(report: DistrictReport, *clauses: str) -> DistrictReport:
    """The report with other clauses: each takes what the last of the real ones came to."""
    last = report.figures.clauses[1]

    def drawn_by(line: UnitLine) -> UnitLine:
        found = Outcomes.of(Outcome(clause, *line.clauses[last]) for clause in clauses if last in line.clauses)
        return replace(
            line, record=replace(line.record, outcomes=found), clause_of={clause: clause for clause in clauses}
        )

    lines = tuple(drawn_by(line) for line in report.figures.lines)
    return replace(report, figures=replace(report.figures, clauses=clauses, lines=lines))


@pytest.mark.parametrize("columns", [60, 80, 120])
def test_it_is_no_wider_than_the_screen(report: DistrictReport, columns: int) -> None:
    assert len(report.figures.clauses) == 15
    assert max(map(cell_len, drawn(report, columns))) <= columns


@pytest.mark.parametrize("columns", [60, 80])
def test_fifteen_clauses_stand_in_one_table_under_heads_of_two_lines(chinese: DistrictReport, columns: int) -> None:
    lines = drawn(chinese, columns)
    (first,) = [at for at, line in enumerate(lines) if line.split() == list("一一一二二二二三三四四四五五五")]
    assert lines[first + 1].split() == list("一二三一二三四一二一二三一二三")
    assert lines[first].index("一") == lines[first + 1].index("一")


def test_each_sign_stands_under_its_clause(chinese: DistrictReport) -> None:
    lines = drawn(chinese, 120)
    head = next(line for line in lines if line.lstrip().startswith("一 "))
    starts = [cell_len(head[:at]) for at, char in enumerate(head) if char != " "]
    row = next(line for line in lines if line.startswith("  样板街道(样板街道-2024) "))
    signs = [(cell_len(row[:at]), char) for at, char in enumerate(row) if at > row.index(")") and char != " "]
    line = next(line for line in chinese.figures.lines if line.record.filed.path.endswith("样板街道-2024.yaml"))
    assert [at for at, _ in signs] == starts
    told = {"fail error": "×", "fail warning": "△", "fail info": "·", "late": "迟", "missing": "缺", "review": "?"}
    for clause, (_, sign) in zip(chinese.figures.clauses, signs, strict=True):
        status, severity = line.clauses[clause]
        kind = f"{status.value} {severity}" if status.value == "fail" else status.value
        assert sign == told.get(kind, sign)
        assert (sign in told.values()) is (kind in told)


def test_every_unit_has_its_row_in_the_order_of_the_list(chinese: DistrictReport) -> None:
    rows = [line.split() for line in drawn(chinese, 120) if line.startswith("  ")]
    found = [row for row in rows if len(row) > 1 and (row[1] in ("未报", "未能核对", "并入示例镇") or len(row) == 16)]
    assert [row[0] for row in found] == [
        "示例镇",
        "样板街道(样板街道-2024)",
        "样板街道(样板街道-又)",
        "样板街道(2023)",
        "未报镇",
        "并入镇",
        found[6][0],
        "测试开发区",
    ]
    assert [row[1] for row in found[4:7]] == ["未报", "并入示例镇", "未能核对"]
    assert found[6][0].startswith("…")  # the end of a path tells it from others
    assert found[6][0].endswith("坏.yaml")


@pytest.mark.parametrize(
    ("clause", "head"),
    [
        ("一(二)", ["一", "二"]),
        ("十二（三）", ["十二", "三"]),
        ("1.2", ["1.2"]),
        ("第十二条", ["第十", "二条"]),
        ("Article 12", ["Arti", "cle", "12"]),
        ("附件二第三条", ["附件", "二第", "三条"]),
        ("附件二第三条第四款", ["附件二", "第三条", "第四款"]),
    ],
)
def test_a_clause_of_any_form_has_a_narrow_head(chinese: DistrictReport, clause: str, head: list[str]) -> None:
    lines = drawn(with_clauses(chinese, clause))
    start = next(at for at, line in enumerate(lines) if line.startswith("  示例镇"))
    assert [line.strip() for line in lines[start - len(head) : start]] == head


def test_clauses_that_do_not_fit_stand_in_tables_below_each_other(chinese: DistrictReport) -> None:
    clauses = [f"{'一二三四五六七八九'[at // 9]}({'一二三四五六七八九'[at % 9]})" for at in range(40)]
    lines = drawn(with_clauses(chinese, *clauses))
    assert max(map(cell_len, lines)) <= 80
    rows = [line for line in lines if line.startswith("  示例镇")]
    assert len(rows) == 2
    assert sum(len(row.split()) - 1 for row in rows) == 40
    assert sum(line.startswith("  未报镇") for line in lines) == 2


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_signs_are_of_the_language_and_tell_every_status_apart(lang: Lang) -> None:
    breaches = [f"fail-{severity}" for severity in ("error", "warning", "info")]
    others = [status.value.replace("_", "-") for status in Status if status is not Status.FAIL]
    signs = [Words(lang).say(f"review.sign.{kind}") for kind in breaches + others]
    assert len(set(signs)) == len(signs)
    han = [sign for sign in signs if "\u4e00" <= sign <= "\u9fff"]
    assert bool(han) is (lang == "zh")


def test_the_legend_says_what_the_signs_mean(report: DistrictReport) -> None:
    told = " ".join(" ".join(drawn(report, 120)).split())
    late, missing = ("迟 逾期完成", "缺 未填报") if report.words.lang == "zh" else ("L done late", "N not filed")
    assert late in told
    assert missing in told
