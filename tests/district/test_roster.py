"""Who has filed: every kind of thing to be said, where it begins and where it does not."""

from dataclasses import replace

import pytest

from tests.district.districts import district
from wjcheck.district.records import District
from wjcheck.district.roster import Aside, Filed, Roster, roster
from wjcheck.engine.finding import Status
from wjcheck.reading.problem import Span

TWO = district("[{名称: 甲镇, 代码: '111'}, {名称: 乙镇}]")
A = Filed("a.yaml", "甲镇", "111", 2024, judged=True, name_span=Span(2, 1, 2, 5), year_span=Span(3, 1, 3, 5))
B = Filed("b.yaml", "乙镇", None, 2024, judged=True)
UNREAD = Filed("c.yaml", None, None, None, judged=False)


def kinds(found: Roster) -> list[tuple[str, tuple[str, ...], tuple[str, ...]]]:
    return [(one.rule, one.units, tuple(place.file for place in one.places)) for one in found.findings]


def of(*filed: Filed, district: District = TWO) -> list[tuple[str, tuple[str, ...], tuple[str, ...]]]:
    return kinds(roster(district, filed))


def test_all_have_filed() -> None:
    found = roster(TWO, [B, A])
    assert found.findings == ()
    assert [(unit.name, filings) for unit, filings in found.filings] == [("甲镇", (1,)), ("乙镇", (0,))]
    assert found.unfiled == ()


@pytest.mark.parametrize("written", ["甲 镇", "武进区甲镇", "甲镇人民政府", "常州市武进区甲镇人民政府"])
def test_the_name_may_be_written_in_full(written: str) -> None:
    assert of(replace(A, name=written, code=None), B) == []


def test_the_code_stands_for_a_name_nobody_knows() -> None:
    assert of(replace(A, name="假镇"), B) == [("name", ("甲镇",), ("a.yaml", "district.yaml"))]
    assert of(replace(A, name="假镇", code="112"), B) == [
        ("unfiled", ("甲镇",), ("district.yaml",)),
        ("unknown", ("假镇",), ("a.yaml",)),
    ]


def test_not_filed() -> None:
    found = roster(TWO, [A])
    assert kinds(found) == [("unfiled", ("乙镇",), ("district.yaml",))]
    assert [unit.name for unit in found.unfiled] == ["乙镇"]
    assert (found.findings[0].status, found.findings[0].severity) == (Status.MISSING, "error")


def test_nobody_has_filed() -> None:
    assert [rule for rule, _, _ in of()] == ["unfiled", "unfiled"]


def test_filed_twice_names_both_files_and_lines() -> None:
    found = roster(TWO, [A, B, replace(A, path="other.yaml", name="甲镇人民政府", name_span=Span(9, 1, 9, 2))])
    assert kinds(found) == [("twice", ("甲镇",), ("a.yaml", "other.yaml"))]
    assert [place.span.line for place in found.findings[0].places] == [2, 9]


def test_of_another_year_it_does_not_stand_for_the_unit() -> None:
    assert of(replace(A, year=2023), B) == [
        ("unfiled", ("甲镇",), ("district.yaml",)),
        ("year", ("甲镇",), ("a.yaml",)),
    ]
    assert of(A, replace(A, path="old.yaml", year=2023), B) == [("year", ("甲镇",), ("old.yaml",))]


def test_without_a_year_it_is_taken_for_this_one() -> None:
    (finding,) = roster(TWO, [replace(A, year=None), B]).findings
    assert (finding.rule, finding.status, finding.severity) == ("year", Status.REVIEW, "warning")


def test_under_another_code() -> None:
    (finding,) = roster(TWO, [replace(A, code="112"), B]).findings
    assert (finding.rule, finding.status, finding.severity) == ("code", Status.REVIEW, "warning")
    assert [place.file for place in finding.places] == ["a.yaml", "district.yaml"]
    assert of(A, replace(B, code="222")) == []  # the district has no code of it to differ from
    assert of(replace(A, code=None), B) == []
    assert of(replace(A, code="111000000000"), B) == []  # the same in twelve digits


def test_a_file_nobody_can_read_is_not_passed_over() -> None:
    (finding,) = roster(TWO, [A, B, UNREAD]).findings
    assert (finding.rule, finding.severity, finding.places[0].file) == ("unread", "error", "c.yaml")


def test_a_merged_unit_files_with_its_partner() -> None:
    merged = district("[{名称: 甲镇}, {名称: 乙镇, 合并到: 甲镇}]")
    found = roster(merged, [replace(A, code=None)])
    assert found.findings == ()
    assert [filings for _, filings in found.filings] == [(0,), (0,)]
    assert of(district=merged) == [
        ("unfiled", ("甲镇",), ("district.yaml",)),
        ("unfiled", ("乙镇",), ("district.yaml",)),
    ]
    assert of(replace(A, code=None), B, district=merged) == [("merged", ("乙镇",), ("b.yaml", "district.yaml"))]
    elsewhere = district("[{名称: 甲镇}, {名称: 乙镇, 合并到: 丙镇}]")
    assert of(replace(A, code=None), district=elsewhere) == [("unfiled", ("乙镇",), ("district.yaml",))]


def test_a_filing_may_say_itself_for_whom_it_is_too() -> None:
    together = replace(A, merged_with=("乙镇人民政府", "无名镇"))
    assert of(together) == []
    assert of(replace(together, year=2023)) == [
        ("unfiled", ("甲镇",), ("district.yaml",)),
        ("unfiled", ("乙镇",), ("district.yaml",)),
        ("year", ("甲镇",), ("a.yaml",)),
    ]


def test_fingerprints_stay_when_lines_move() -> None:
    first = roster(TWO, [A, replace(A, path="z.yaml")]).findings
    moved = replace(A, name_span=Span(50, 1, 50, 2))
    again = roster(TWO, [replace(moved, path="z.yaml"), moved]).findings
    assert {one.fingerprint for one in first} == {one.fingerprint for one in again}
    assert len({one.fingerprint for one in first}) == len(first) == 2


CHAIN = district("[{名称: 甲镇}, {名称: 乙镇, 合并到: 甲镇}, {名称: 丙镇, 合并到: 乙镇}]")


def test_a_unit_merged_into_one_that_is_merged_itself_files_with_the_last() -> None:
    found = roster(CHAIN, [Filed("a.yaml", "甲镇", None, 2024, judged=True)])
    assert kinds(found) == []
    assert [(unit.name, filings) for unit, filings in found.filings] == [("甲镇", (0,)), ("乙镇", (0,)), ("丙镇", (0,))]


def test_units_merged_into_each_other_have_not_filed() -> None:
    circle = district("[{名称: 甲镇, 合并到: 乙镇}, {名称: 乙镇, 合并到: 甲镇}]")
    assert [rule for rule, _, _ in of(district=circle)] == ["unfiled", "unfiled"]


def test_a_file_that_may_have_been_meant_as_a_filing_is_named() -> None:
    found = roster(TWO, [A, B], [Aside("d.yaml", empty=False), Aside("e.yaml", empty=True)])
    assert kinds(found) == [("aside", ("d.yaml",), ("d.yaml",)), ("aside", ("e.yaml",), ("e.yaml",))]
    assert {(one.status, one.severity) for one in found.findings} == {(Status.REVIEW, "warning")}
    assert "空" in found.findings[1].message.template.zh
    assert "空" not in found.findings[0].message.template.zh


def test_a_filing_without_a_name_is_not_called_by_its_file() -> None:
    (_, finding) = roster(TWO, [replace(A, name=None, code=None), B]).findings
    assert (finding.rule, finding.places[0].file) == ("unknown", "a.yaml")
    assert "没有写单位名称" in finding.message.template.zh


def test_files_are_called_from_the_folder_of_the_district() -> None:
    inside = replace(TWO, path="申报/district.yaml")
    found = roster(inside, [replace(A, path="申报/甲/1.yaml"), replace(A, path="别处/2.yaml"), B])
    assert found.findings[0].message.values["files"] == ("甲/1.yaml", "别处/2.yaml")
