"""The district's page as a parser sees it: its parts in order, words in every cell, links that lead somewhere."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from urllib.parse import unquote

import pytest

from tests.cli.command import wjcheck
from tests.report.html.districts import HOSTILE, district, write
from tests.report.html.reading import Element, read
from wjcheck.district.spool import Spool
from wjcheck.engine.finding import Status
from wjcheck.locale.message import Lang
from wjcheck.report.district_json import review_json
from wjcheck.report.district_pieces import BODIES
from wjcheck.report.district_report import DistrictReport
from wjcheck.report.district_waiver_table import waiver_table
from wjcheck.report.html.district import render_index
from wjcheck.report.html.district_parts import common_rows
from wjcheck.report.html.trend import Standing

SECTIONS = [
    *("filed", "totals", "matrix", "haves", "common", "bodies", "across", "waivers", "unread"),
    *("own-files", "trend", "legend", "digests"),
]
EARLIER = (Standing(date(2024, 10, 1), {(Status.FAIL, "error"): 40, (Status.PASS, None): 100}, 3),)


@dataclass(frozen=True)
class Written:
    """The pages of one district in one language."""

    folder: Path
    html: str
    tree: Element

    def section(self, name: str) -> Element:
        return self.tree.one("section", id=name)


@pytest.fixture(scope="module", params=["zh", "en"])
def pages(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Written:
    lang: Lang = request.param
    folder, out = tmp_path_factory.mktemp("district"), tmp_path_factory.mktemp("out")
    write(folder)
    (out / "units").mkdir()
    with district(folder, lang, out / "units") as report:
        html = render_index(report, EARLIER)
    (out / "index.html").write_text(html, encoding="utf-8")
    return Written(out, html, read(html))


def rows(table: Element) -> list[list[Element]]:
    body = table.one("tbody")
    return [[one for one in row.below() if one.name in ("th", "td")] for row in body.all("tr")]


def test_the_parts_stand_in_their_order_and_each_has_a_heading_and_a_link_to_it(pages: Written) -> None:
    main = pages.tree.one("main")
    assert [one.get("id") for one in main.inside if isinstance(one, Element)] == SECTIONS
    for name in SECTIONS:
        named = pages.section(name).get("aria-labelledby")
        assert pages.tree.one("h2", id=named).told
    linked = [one.get("href") for one in pages.tree.one("nav").all("a")]
    assert linked == [f"#{name}" for name in SECTIONS]


def test_missing_units_stand_first_by_name(pages: Written) -> None:
    listed = pages.section("filed").one("ul", class_="names missing")
    assert [one.told for one in listed.all("b")] == ["未报<i>镇"]
    assert pages.section("filed").told.index("未报<i>镇") < pages.section("filed").told.index("外来镇")


def test_every_cell_of_the_matrix_has_a_word_and_the_kind_that_goes_with_it(pages: Written) -> None:
    table = pages.section("matrix").one("table")
    heads = table.one("thead").all("th")
    assert all(head.get("scope") == "col" and head.told for head in heads)
    words: dict[str, set[str]] = {}
    for unit, *cells in rows(table):
        assert unit.name == "th"
        assert unit.get("scope") == "row"
        assert sum(int(cell.get("colspan") or 1) for cell in cells) == len(heads) - 1
        for cell in cells:
            assert cell.told
            if cell.get("class") != "n" and not cell.get("colspan") and cell.told != "—":
                words.setdefault(cell.get("class"), set()).add(cell.told)
    assert {"fail-error", "missing", "pass"} <= words.keys()
    assert all(len(said) == 1 for said in words.values())
    assert len({word for said in words.values() for word in said}) == len(words)


def test_the_matrix_has_every_unit_in_the_order_of_the_list_and_the_rest_behind(pages: Written) -> None:
    units = [cells[0] for cells in rows(pages.section("matrix").one("table"))]
    assert [unit.told for unit in units[:5]] == ["未报<i>镇", "示例镇", HOSTILE, "样板街道", "并入镇"]
    assert {unit.all("a")[0].told.rpartition("/")[2] for unit in units[5:]} == {"外来镇", "读不出.yaml"}


def test_every_link_leads_to_a_file_or_a_place(pages: Written) -> None:
    ids = {one.get("id") for one in pages.tree.below()}
    linked = {one.get("href") for one in pages.tree.all("a")}
    assert any(href.startswith("units/") for href in linked)
    for href in linked:
        path, _, fragment = href.partition("#")
        if not path:
            assert fragment in ids
            continue
        page = pages.folder / unquote(path)
        assert page.is_file(), href
        unit = read(page.read_text(encoding="utf-8"))
        assert not fragment or unit.all(id=fragment), href
        back = unit.one("p", class_="home").one("a").get("href")
        assert (page.parent / back).resolve() == (pages.folder / "index.html").resolve()


def test_nothing_of_a_filing_or_of_the_district_is_markup(pages: Written) -> None:
    assert not pages.tree.all("img")
    assert not [one for one in pages.tree.below() if one.name in ("i", "u", "iframe", "object", "link", "form")]
    assert [one.get("type") for one in pages.tree.all("script")] == ["application/json", ""]
    assert len(pages.tree.all("style")) == 1
    for one in pages.tree.below():
        assert not [name for name in one.attributes if name.startswith("on") or name == "style"]
        assert not one.get("href").lower().startswith(("http", "javascript", "data", "//", "/"))
        assert not one.get("src")
    assert "防汛<script>" in pages.section("waivers").told
    assert "虚构<b>区" in pages.tree.one("h1").told
    assert "default-src 'none'" in pages.tree.one("meta", **{"http-equiv": "Content-Security-Policy"}).get("content")


def test_the_chart_says_in_words_and_numbers_what_it_draws(pages: Written) -> None:
    tables = pages.section("common").all("table")
    drawn = [cells for table in tables for cells in rows(table)]
    assert len(drawn) > 20
    for _, _, _, units, failing, unfiled, chart in drawn:
        svg = chart.one("svg")
        assert svg.get("role") == "img"
        assert {failing.told, unfiled.told} <= set(re.findall(r"\d+", svg.get("aria-label")))
        bars = {bar.get("class"): int(bar.get("width")) for bar in svg.all("rect")}
        assert bars["fail-error"] == int(failing.told)
        assert bars.get("missing", 0) == int(unfiled.told)
        assert int(units.told) == int(failing.told) + int(unfiled.told) <= bars["back"]


def test_each_body_has_its_units_with_links_and_numbers_that_add_up(pages: Written) -> None:
    for _, number, words, units in rows(pages.section("bodies").one("table")):
        counts = [int(one) for one in re.findall(r"[（(](\d+)[）)]", re.sub(r"alert\(1\)", "", units.told))]
        assert sum(counts) == int(number.told) == sum(map(int, re.findall(r" (\d+)", words.told)))
        assert len(units.all("a")) == len(counts)


def test_what_is_across_filings_names_all_files_and_lines(pages: Written) -> None:
    found = pages.section("across").one("ol", class_="found")
    places = found.all("ul", class_="places")
    assert places
    shared = [one for one in places if len(one.all("li")) > 1]
    assert shared
    for one in shared:
        assert all(re.search(r"yaml|yml", place.told) and re.search(r"\d", place.told) for place in one.all("li"))


def test_a_file_that_could_not_be_checked_is_named_with_the_reason(pages: Written) -> None:
    ((file, reason, hint),) = rows(pages.section("unread").one("table"))
    assert file.told.endswith("读不出.yaml")
    assert reason.told
    assert hint.told


def test_over_time_every_number_drawn_stands_in_the_table(pages: Written) -> None:
    first, *rest = rows(pages.section("trend").one("table"))
    for _, *numbers, line in (first, *rest):
        svg = line.one("svg")
        assert [one.told for one in numbers] == re.findall(r"\d+", svg.get("aria-label"))
        assert len(svg.all("circle")) == len(svg.one("polyline").get("points").split()) == len(numbers)
    assert first[1].told == "40"


def test_without_earlier_reviews_and_without_filings_it_says_so(tmp_path: Path) -> None:
    write(tmp_path)
    for file in (tmp_path / "申报").iterdir():
        file.unlink()
    with district(tmp_path) as report:
        tree = read(render_index(report))
    assert not tree.all("section", id="trend")
    assert "不是通过" in tree.one("section", id="filed").one("p", class_="notice strong").told
    assert len(tree.one("section", id="filed").one("ul", class_="names missing").all("li")) == 5


def test_a_page_of_a_whole_province_stays_small(tmp_path: Path) -> None:
    write(tmp_path)
    with district(tmp_path) as report:
        one = next(line for line in report.figures.lines if line.open_errors > 5 and line.judged)
        many = tuple(
            replace(one, position=at, name=f"示范{at}街道", record=replace(one.record, page=f"申报-示范{at}街道-2024"))
            for at in range(1487)
        )
        large = replace(
            report,
            figures=replace(report.figures, lines=many),
            review=replace(report.review, records=tuple(line.record for line in many)),
        )
        html = render_index(replace(large, spool=_Many(report, [line.record.page for line in many])))
    assert html.count("示范1486街道") >= 2
    assert 1_000_000 < len(html.encode()) < 3_000_000, len(html.encode())


class _Many(Spool):
    """The issues of one filing, many times over."""

    def __init__(self, report: DistrictReport, pages: Sequence[str]) -> None:
        super().__init__()
        at, self._one = max(enumerate(report.issues()), key=lambda pair: len(pair[1]["issues"]))
        self._bodies = list(report.bodies())[at]
        self._pages = pages

    def records(self, kind: str) -> Iterator[object]:
        for page in self._pages:
            yield self._bodies if kind == BODIES else {**self._one, "page": page}


def test_names_of_people_in_no_office_are_masked_unless_asked_for(tmp_path: Path) -> None:
    folder = tmp_path / "区"
    folder.mkdir()
    write(folder)
    for option, seen in ((), False), (("--names",), True):
        out = tmp_path / f"out-{seen}"
        assert wjcheck("review", folder, "--output", f"html={out}", *option).status == 3
        told = read((out / "index.html").read_text(encoding="utf-8")).one("section", id="across").told
        assert ("严队员" in told) is seen
        assert ("严**" in told) is not seen


def test_one_of_another_year_says_so_and_a_unit_that_filed_twice_is_counted_once(tmp_path: Path) -> None:
    write(tmp_path)
    street = (tmp_path / "申报" / "样板街道.yaml").read_text(encoding="utf-8")
    with district(tmp_path) as report:
        before = {row.rule: row.units for row in common_rows(report)}
    (tmp_path / "申报" / "样板街道-又.yaml").write_text(street, encoding="utf-8")
    (tmp_path / "申报" / "样板街道-旧.yaml").write_text(
        street.replace("\nyear: 2024", "\nyear: 2023"), encoding="utf-8"
    )
    with district(tmp_path) as report:
        assert {row.rule: row.units for row in common_rows(report)} == before
        tree = read(render_index(report))
    units = [cells[0] for cells in rows(tree.one("section", id="matrix").one("table"))]
    mine = [unit.told for unit in units if unit.told.startswith("样板街道")]
    assert len(mine) == 3
    assert len(set(mine)) == 3
    assert sum("2023年度" in one for one in mine) == 1
    bodies = tree.one("section", id="bodies")
    assert "样板街道(2023)" not in bodies.told
    assert {"样板街道(样板街道)", "样板街道(样板街道-又)"} <= {one.told for one in bodies.all("a")}


def test_why_a_rule_may_not_be_waived_is_said(tmp_path: Path) -> None:
    write(tmp_path)
    entry = "  - {单位: 示例镇, 规则: 2.1.5, 理由: 防汛, 批准人: 区安委办, 起始日期: 2024-06-01}\n"
    with (tmp_path / "waivers.yaml").open("a", encoding="utf-8") as file:
        file.write(entry)
    with district(tmp_path) as report:
        told = read(render_index(report)).one("section", id="waivers").told
        json = "".join(review_json(report))
        (row,) = [row for row in waiver_table(report).rows() if "2.1.5" in str(row[2])]
    assert "区里无权豁免" in told
    assert '"why": "党政主要负责人是第一责任人' in json
    assert "区里无权豁免" in str(row)
