"""The figures of a review: counts by status, the gravest by clause, the order of units, and what is lacking most."""

from dataclasses import replace

from tests.district.districts import bench, district, record
from wjcheck.district.bench import UnitRecord
from wjcheck.district.outcomes import Outcomes
from wjcheck.district.review import reviewed
from wjcheck.district.tally import COUNTED, Tally, tally
from wjcheck.engine.finding import Severity, Status
from wjcheck.reading.problem import Problem

FAIL: tuple[Status, Severity] = (Status.FAIL, "error")
MILD: tuple[Status, Severity] = (Status.FAIL, "warning")
MISSING: tuple[Status, Severity] = (Status.MISSING, "error")
LATE: tuple[Status, Severity] = (Status.LATE, "error")
PASS: tuple[Status, Severity] = (Status.PASS, "error")
UNITS = district("[{名称: 甲镇}, {名称: 乙镇}, {名称: 丙镇}]")


def of(*records: UnitRecord) -> Tally:
    return tally(reviewed(bench(UNITS), UNITS, records, None))


def test_what_is_waived_is_counted_apart() -> None:
    both = {"1.2.12": FAIL, "3.2.8": FAIL, "1.1.1": PASS}
    (line,) = of(record("甲镇", both, waived=("3.2.8",))).lines
    assert {kind: number for kind, number in line.counts.items() if number} == {FAIL: 1, (Status.PASS, None): 1}
    assert (line.waived, line.open_errors) == (1, 1)
    assert of(record("甲镇", both)).lines[0].open_errors == 2


def test_counts_of_all_units_add_up() -> None:
    found = of(record("甲镇", {"1.2.12": FAIL, "3.2.8": LATE}), record("乙镇", {"1.2.12": FAIL, "3.2.8": MILD}))
    numbers = {kind: number for kind, number in found.counts.items() if number}
    assert numbers == {FAIL: 2, MILD: 1, (Status.LATE, None): 1}
    assert set(found.counts) == set(COUNTED)


def test_what_is_asked_of_every_unit_is_put_together_once() -> None:
    """Else a review of forty thousand filings would copy as many records for each of them."""
    found = reviewed(bench(UNITS), UNITS, [record("甲镇", {"1.2.12": FAIL}), record("乙镇", {"1.2.12": FAIL})], None)
    assert found.everything is found.everything
    shared = reviewed(bench(UNITS), UNITS, [found.records[0], found.records[0], found.records[1]], None)
    assert sum(number for _, number in shared.outcomes) == 3
    waived = reviewed(bench(UNITS), UNITS, [record("甲镇", {"1.2.12": FAIL}, waived=("1.2.12",))], None)
    assert waived.outcomes == ()


def test_a_clause_shows_its_gravest_and_what_is_waived_weighs_nothing() -> None:
    one = {"1.2.10": PASS, "1.2.12": MILD, "1.2.15": FAIL}
    assert of(record("甲镇", one)).lines[0].clauses == {"一(二)": FAIL}
    assert of(record("甲镇", one, waived=("1.2.15",))).lines[0].clauses == {"一(二)": MILD}
    assert of(record("甲镇", {"1.2.12": LATE, "1.2.15": MISSING})).lines[0].clauses == {"一(二)": LATE}
    nothing: tuple[Status, Severity] = (Status.NOT_APPLICABLE, "error")
    assert of(record("甲镇", {"1.2.12": nothing, "1.2.15": PASS})).lines[0].clauses == {"一(二)": PASS}
    assert of(record("甲镇", {"1.2.12": PASS, "1.2.15": nothing})).lines[0].clauses == {"一(二)": PASS}
    assert of(record("甲镇", {"1.2.12": nothing})).lines[0].clauses == {"一(二)": nothing}


def test_who_could_not_be_checked_comes_first_then_who_has_most_to_do() -> None:
    found = of(
        record("甲镇", {"1.2.12": FAIL}),
        record("乙镇", {"1.2.12": FAIL, "3.2.8": MISSING}),
        record("丙镇", {"1.2.12": FAIL, "3.2.8": MILD}),
        replace(record("坏镇"), trouble=Problem("W615", values={"path": ""})),
    )
    assert [line.name for line in found.ranked] == ["坏镇", "乙镇", "丙镇", "甲镇"]
    assert [line.judged for line in found.ranked] == [False, True, True, True]
    assert [line.name for line in found.lines] == ["甲镇", "乙镇", "丙镇", "坏镇"]


def test_problems_of_the_file_are_open_errors_too() -> None:
    (line,) = of(replace(record("甲镇", {"1.2.12": FAIL}), problems={"error": 2, "warning": 5})).lines
    assert (line.open_errors, line.file_errors) == (3, 2)


def test_what_is_lacking_in_most_units_comes_first() -> None:
    follows = record("丙镇", {"3.2.8": FAIL})
    follows = replace(follows, outcomes=Outcomes.of(replace(one, follows=True) for one in follows.outcomes))
    found = of(
        record("甲镇", {"1.2.12": FAIL, "3.2.8": FAIL, "1.1.1": LATE}),
        record("乙镇", {"1.2.12": FAIL, "3.2.8": MISSING, "2.1.5": FAIL}, waived=("1.2.12",)),
        follows,
    )
    assert [(one.rule, one.failing, one.unfiled, one.units) for one in found.common] == [
        ("3.2.8", 1, 1, 2),
        ("1.2.12", 1, 0, 1),
        ("2.1.5", 1, 0, 1),
    ]


def test_a_unit_that_filed_twice_is_counted_once() -> None:
    found = of(
        record("甲镇", {"1.2.12": FAIL, "3.2.8": MISSING, "2.1.5": MISSING}),
        replace(record("甲镇", {"1.2.12": FAIL, "3.2.8": FAIL, "2.1.5": MISSING}), page="甲镇-又"),
        record("乙镇", {"1.2.12": FAIL, "3.2.8": MISSING}),
        record("外镇", {"1.2.12": FAIL}),
        record("外镇", {"1.2.12": FAIL}),
    )
    assert [(one.rule, one.failing, one.unfiled) for one in found.common] == [
        ("1.2.12", 3, 0),
        ("3.2.8", 1, 1),
        ("2.1.5", 0, 1),
    ]
    assert found.units == 3


def test_a_filing_of_another_year_is_in_no_count_of_what_units_lack_but_in_the_totals() -> None:
    old = replace(record("甲镇", {"1.2.12": FAIL, "3.2.8": FAIL}), five_haves={"有班子": Status.FAIL})
    old = replace(old, filed=replace(old.filed, year=2023))
    undated = record("乙镇", {"1.2.12": FAIL})
    undated = replace(undated, filed=replace(undated.filed, year=None), five_haves={"有班子": Status.PASS})
    found = of(old, undated)
    assert [(line.name, line.of_year) for line in found.lines] == [("甲镇", False), ("乙镇", True)]
    assert [line.name for line in found.ranked] == ["乙镇"]
    assert [(one.rule, one.units) for one in found.common] == [("1.2.12", 1)]
    assert (found.haves["有班子"][Status.FAIL], found.haves["有班子"][Status.PASS]) == (0, 1)
    assert found.units == 1
    assert found.counts[FAIL] == 3


def test_the_five_haves_are_counted_by_status() -> None:
    one = replace(record("甲镇"), five_haves={"有班子": Status.PASS, "有预案": Status.FAIL})
    other = replace(record("乙镇"), five_haves={"有班子": Status.PASS, "有预案": Status.PASS})
    haves = of(one, other).haves
    assert (haves["有班子"][Status.PASS], haves["有预案"][Status.PASS], haves["有预案"][Status.FAIL]) == (2, 1, 1)


def test_what_weighs_differently_is_counted_together_where_the_table_tells_no_weight() -> None:
    late: tuple[Status, Severity] = (Status.LATE, "warning")
    fine: tuple[Status, Severity] = (Status.PASS, "warning")
    (line,) = of(record("甲镇", {"1.2.12": LATE, "3.2.8": late, "1.1.1": PASS, "2.1.5": fine})).lines
    assert {kind: number for kind, number in line.counts.items() if number} == {
        (Status.LATE, None): 2,
        (Status.PASS, None): 2,
    }
    found = of(record("甲镇", {"3.2.8": FAIL}), record("乙镇", {"3.2.8": MILD}), record("丙镇", {"3.2.8": MISSING}))
    assert [(one.rule, one.failing, one.unfiled) for one in found.common] == [("3.2.8", 2, 1)]
    assert [line.position for line in found.lines] == [0, 1, 2]


def test_what_is_lacking_in_as_many_units_stands_in_the_order_of_the_document() -> None:
    some = {"3.2.8": FAIL, "1.2.12": FAIL, "2.1.5": MISSING}
    assert [one.rule for one in of(record("甲镇", some)).common] == ["1.2.12", "2.1.5", "3.2.8"]


def test_where_nobody_has_filed_all_counts_are_nought() -> None:
    found = of()
    assert (found.lines, found.common, found.units) == ((), (), 0)
    assert dict(found.counts) == dict.fromkeys(COUNTED, 0)


def test_the_clauses_are_those_of_the_pack_in_the_order_of_its_rules() -> None:
    found = of(record("甲镇", {"1.2.12": FAIL})).clauses
    assert len(found) == 15
    assert found[0] == "一(一)"
    assert found[-1] == "五(三)"
