"""What changed between two runs. All data are invented (虚构数据)."""

from dataclasses import replace

import pytest

from tests.district.shots import both, filing, item, matter, problem, run
from wjcheck.district.change import Changes, Kind, changes, kind_of
from wjcheck.district.extent import Amount, Extent
from wjcheck.district.snapshot import DistrictShot, FilingShot, Item
from wjcheck.engine.finding import Severity, Status
from wjcheck.locale.message import Bilingual

FAIL, MISSING, LATE, REVIEW, PASS = Status.FAIL, Status.MISSING, Status.LATE, Status.REVIEW, Status.PASS


def a(status: Status, severity: Severity = "error", *, waived: bool = False) -> Item:
    return item("1.1", status, severity, waived=waived)


@pytest.mark.parametrize(
    ("before", "after", "kind"),
    [
        (a(PASS), a(FAIL), "new"),
        (a(Status.NOT_DUE), a(MISSING), "new"),
        (None, a(REVIEW), "new"),
        (a(FAIL), a(PASS), "fixed"),
        (a(REVIEW), a(PASS), "fixed"),
        (a(FAIL, waived=True), a(PASS), "fixed"),
        (a(FAIL), a(Status.NOT_APPLICABLE), "ended"),
        (a(FAIL), a(Status.NOT_DUE), "ended"),
        (a(FAIL), a(FAIL), "persisting"),
        (a(FAIL, "warning"), a(FAIL, "error"), "worse"),
        (a(FAIL, "error"), a(FAIL, "warning"), "better"),
        (a(REVIEW), a(FAIL, "info"), "worse"),
        (a(REVIEW), a(MISSING), "worse"),
        (a(REVIEW, "warning"), a(REVIEW, "error"), "worse"),
        (a(FAIL), a(REVIEW), "better"),
        (a(LATE), a(FAIL), "worse"),
        (a(FAIL), a(LATE), "better"),
        (a(MISSING), a(FAIL), "worse"),
        (a(FAIL), a(MISSING), "persisting"),  # data taken out of a filing make nothing better
        (a(FAIL, "error"), a(MISSING, "warning"), "better"),
        (a(LATE), a(MISSING, "warning"), "worse"),
        (a(FAIL), a(FAIL, waived=True), "waived"),
        (a(PASS), a(FAIL, waived=True), "waived"),
        (a(FAIL, waived=True), a(FAIL), "unwaived"),
        (a(FAIL, "warning", waived=True), a(FAIL, "error", waived=True), "persisting"),
        (a(PASS), a(PASS), None),
        (a(PASS), None, None),
        (None, a(PASS), None),
    ],
)
def test_what_becomes_of_one_thing(before: Item | None, after: Item | None, kind: Kind | None) -> None:
    assert kind_of(before, after) == kind


def test_what_was_not_judged_again_is_not_settled() -> None:
    assert kind_of(a(FAIL), None, judged=False) == "ended"
    assert kind_of(a(FAIL), None, judged=True) == "fixed"
    found = changes(run(filing("示例镇", a(FAIL))), run(filing("示例镇")))
    assert (found.counts["fixed"], found.counts["ended"], found.exit_status) == (0, 1, 0)


def kinds(found: Changes) -> list[tuple[str, str]]:
    return [(change.item.rule, change.kind) for one in found.filings for change in one.changes]


def test_findings_of_one_rule_are_paired_in_their_own_unit_and_year() -> None:
    before = run(
        filing("示例镇", a(FAIL), path="a.yaml"),
        filing("示例镇", a(PASS), path="b.yaml", year=2023),
        filing("样板街道", a(PASS), path="c.yaml"),
    )
    after = run(*reversed(before.filings))
    assert kinds(changes(before, after)) == [("1.1", "persisting")]
    swapped = run(
        filing("示例镇", a(PASS), path="a.yaml"),
        filing("示例镇", a(FAIL), path="b.yaml", year=2023),
        filing("样板街道", a(FAIL), path="c.yaml"),
    )
    assert kinds(changes(before, swapped)) == [("1.1", "fixed"), ("1.1", "new"), ("1.1", "new")]


def test_two_filings_of_one_unit_and_different_years_are_compared_when_each_run_has_one() -> None:
    found = changes(run(filing("示例镇", a(FAIL), year=2023)), run(filing("示例镇", a(PASS), year=2024)))
    assert kinds(found) == [("1.1", "fixed")]
    assert not found.gone
    several = run(filing("示例镇", a(PASS), year=2024), filing("示例镇", a(PASS), year=2025, path="b.yaml"))
    found = changes(run(filing("示例镇", a(FAIL), year=2023)), several)
    assert kinds(found) == []
    assert (len(found.gone), len(found.appeared)) == (1, 2)


@pytest.mark.parametrize(
    ("before", "after", "same"),
    [
        (filing("示例镇", code="320412101"), filing("示例街道", code="320412101"), True),
        (filing("示例镇", code="320412101"), filing("示例街道", code="320412101000"), True),  # in nine digits or twelve
        (filing("示例镇", code="320412101"), filing("示例街道", code="320412102"), False),
        (filing("示例镇"), filing("示例镇", code="320412101"), True),
        (filing("示例镇", code="320412109"), filing("示例镇", code="320412101"), True),  # a code put right
        (filing("示例镇"), filing("武进区 示例镇人民政府", path="别处/x.yaml"), True),
        (filing("示例镇"), filing("样板街道"), False),
        (filing(None, year=None, judged=False), filing("示例镇"), True),  # the same file, which could not be read
        (filing(None, path="旧/x.yaml", year=None), filing("示例镇", path="新/x.yaml"), True),
    ],
)
def test_a_unit_is_known_by_code_name_or_file(before: FilingShot, after: FilingShot, same: bool) -> None:
    found = changes(run(before), run(after))
    assert (len(found.filings) == 1) is same
    assert bool(found.gone) is not same


def test_units_of_one_name_with_codes_of_their_own_are_not_mixed() -> None:
    one, other = filing("城关镇", a(FAIL), code="1", path="a"), filing("城关镇", a(PASS), code="2", path="b")
    found = changes(run(one, other), run(other, one))
    assert kinds(found) == [("1.1", "persisting")]


def test_of_a_unit_that_filed_twice_the_same_files_are_compared() -> None:
    old = [filing("示例镇", a(FAIL), path="旧/甲.yaml"), filing("示例镇", a(PASS), path="旧/乙.yaml")]
    new = [filing("示例镇", a(PASS), path="新/乙.yaml"), filing("示例镇", a(FAIL), path="新/甲.yaml")]
    assert kinds(changes(run(*old), run(*new))) == [("1.1", "persisting")]


def test_a_fingerprint_that_changed_with_the_code_is_found_by_its_rule() -> None:
    before = run(filing("示例镇", replace(a(FAIL), fingerprint="by-name")))
    after = run(filing("示例镇", replace(a(FAIL), fingerprint="by-code"), code="320412101"))
    assert kinds(changes(before, after)) == [("1.1", "persisting")]


def far(change: int, window: str | None = None, status: Status = FAIL, *, waived: bool = False) -> Item:
    amount = Amount("staff", "人", change, window)
    return replace(a(status, waived=waived), extent=Extent((amount,)))


@pytest.mark.parametrize(
    ("before", "after", "kind", "status"),
    [
        (far(2), far(10), "worse", 1),
        (far(10), far(2), "better", 0),
        (far(2), far(2), "persisting", 0),
        (a(FAIL), far(10), "persisting", 0),  # a result that was stored without it says nothing
        (far(10), a(FAIL), "persisting", 0),
        (far(2, waived=True), far(10, waived=True), "persisting", 0),
        (far(2), replace(far(10), severity="warning"), "better", 0),  # gravity goes first
        (far(10), replace(a(MISSING), extent=Extent()), "persisting", 0),  # data taken out make nothing better
    ],
)
def test_farther_off_is_worse_and_less_far_better(before: Item, after: Item, kind: Kind, status: int) -> None:
    found = changes(run(filing("示例镇", before)), run(filing("示例镇", after)))
    assert (kinds(found), found.exit_status) == ([("1.1", kind)], status)


def test_windows_of_two_years_are_those_of_one_another() -> None:
    before = run(filing("示例镇", far(1, "2023Q4"), year=2023))
    found = changes(before, run(filing("示例镇", far(2, "2024Q4"), year=2024)))
    assert kinds(found) == [("1.1", "worse")]
    (moved,) = found.filings[0].findings[0].moved
    assert (moved.before and moved.before.window, moved.after and moved.after.window) == ("2023Q4", "2024Q4")


def test_numbers_of_people_are_compared_where_their_names_are_masked_in_one_run() -> None:
    old, new = (
        run(filing("示例镇", replace(a(FAIL), extent=Extent((Amount("hours", "天", change, None, key),)))))
        for key, change in (("张三", 2), ("张*", 3))
    )
    assert kinds(changes(old, replace(new, masked=True))) == [("1.1", "worse")]
    assert kinds(changes(old, new)) == [("1.1", "persisting")]


def test_what_is_of_another_status_has_no_amounts_to_compare() -> None:
    found = changes(run(filing("示例镇", far(2))), run(filing("示例镇", far(10, status=REVIEW))))
    assert (found.filings[0].findings[0].kind, found.filings[0].findings[0].moved) == ("better", ())


def test_a_filing_that_came_brings_what_is_new_and_one_that_went_settles_nothing() -> None:
    kept = filing("样板街道", path="c.yaml")
    found = changes(run(filing("示例镇", a(FAIL)), kept), run(kept))
    assert (kinds(found), found.exit_status) == ([], 1)
    found = changes(run(kept), run(kept, filing("示例镇", a(FAIL))))
    assert (kinds(found), found.exit_status) == ([("1.1", "new")], 1)
    assert changes(run(kept), run(kept, filing("示例镇", a(PASS)))).exit_status == 0


def test_what_could_not_be_judged_is_three_and_settles_nothing() -> None:
    lost = filing("示例镇", judged=False, problems=(problem("W402"),))
    found = changes(run(filing("示例镇", a(FAIL), problems=(problem("W201", "year"),))), run(lost))
    assert kinds(found) == [("W402", "new"), ("W201", "ended")]
    assert found.exit_status == 3
    found = changes(run(lost), run(filing("示例镇", a(FAIL))))
    assert kinds(found) == [("W402", "fixed"), ("1.1", "new")]
    assert found.exit_status == 3
    assert changes(run(), run(filing())).exit_status == changes(run(filing()), run()).exit_status == 3


def test_problems_of_one_kind_are_counted_one_by_one() -> None:
    before = (
        problem("W201", "bureau.staff[0]"),
        problem("W201", "bureau.staff[3]"),
        problem("W404", severity="warning"),
    )
    after = (*[problem("W201", f"bureau.staff[{at}]") for at in (1, 3, 4)], problem("W404"))
    found = changes(run(filing(problems=before)), run(filing(problems=after)))
    assert sorted(kinds(found)) == [("W201", "new"), ("W201", "persisting"), ("W201", "persisting"), ("W404", "worse")]
    settled = changes(run(filing(problems=before)), run(filing()))
    assert (settled.counts["fixed"], settled.exit_status) == (3, 0)


def test_other_words_for_the_same_are_told_and_alarm_nobody() -> None:
    found = changes(
        run(filing("示例镇", item("1.1", FAIL, said="3人"))), run(filing("示例镇", item("1.1", FAIL, said="4人")))
    )
    (change,) = found.filings[0].findings
    assert (change.kind, change.reworded, found.exit_status) == ("persisting", True, 0)


def test_a_text_that_is_masked_or_known_in_one_language_only_is_not_another() -> None:
    old, new = run(filing("示例镇", a(FAIL))), run(filing("示例镇", item("1.1", FAIL, said="张*")))
    assert not changes(old, replace(new, masked=True)).filings[0].findings[0].reworded
    alone = replace(a(FAIL), message=Bilingual("情况", "情况"))
    assert not changes(old, run(filing("示例镇", alone))).filings[0].findings[0].reworded


def district(*findings: Item, expected: tuple[tuple[str, str | None], ...] = ()) -> DistrictShot:
    return DistrictShot("武进区", 2024, expected, findings)


def of_district(found: Changes) -> list[tuple[str, str]]:
    return [(change.item.rule, change.kind) for change in found.district or ()]


TWO = (filing("示例镇"), filing("样板街道", path="b.yaml"))


def test_what_the_district_is_found_to_lack_changes_too() -> None:
    before = run(
        *TWO, district=district(matter("unfiled", "未报镇", status=MISSING), matter("X1", "示例镇", "样板街道"))
    )
    after = run(*TWO, district=district(matter("X4", "示例镇", severity="warning")))
    found = changes(before, after)
    assert of_district(found) == [("X4", "new"), ("unfiled", "fixed"), ("X1", "fixed")]
    assert found.exit_status == 1
    assert changes(before, run(*TWO)).district is None


def test_a_finding_across_units_is_not_settled_by_a_filing_that_cannot_be_looked_at() -> None:
    before = run(*TWO, district=district(matter("X1", "示例镇", "样板街道"), matter("unknown", "样板街道")))
    gone = changes(before, run(TWO[0], district=district()))
    assert of_district(gone) == [("unknown", "fixed"), ("X1", "ended")]
    unjudged = changes(before, run(TWO[0], replace(TWO[1], judged=False), district=district()))
    assert of_district(unjudged) == [("X1", "ended"), ("unknown", "ended")]


def test_another_unit_concerned_makes_a_matter_worse_and_one_fewer_does_not() -> None:
    two, three = matter("X2", "甲镇", "乙镇", about="执法甲"), matter("X2", "甲镇", "乙镇", "丙镇", about="执法甲")
    one, other = run(*TWO, district=district(two)), run(*TWO, district=district(three))
    assert of_district(changes(one, other)) == [("X2", "worse")]
    assert of_district(changes(other, one)) == [("X2", "persisting")]


def test_namesakes_in_other_units_are_a_matter_of_their_own() -> None:
    before = run(*TWO, district=district(matter("X1", "甲镇", "乙镇", about="张三")))
    after = run(*TWO, district=district(matter("X1", "丙镇", "丁镇", about="张三")))
    assert of_district(changes(before, after)) == [("X1", "new"), ("X1", "fixed")]


def test_a_unit_renamed_with_its_code_keeps_the_districts_findings() -> None:
    before = run(*TWO, district=district(matter("unfiled", "旧名镇"), expected=(("旧名镇", "320412101"),)))
    after = run(*TWO, district=district(matter("unfiled", "新名街道"), expected=(("新名街道", "320412101"),)))
    assert of_district(changes(before, after)) == [("unfiled", "persisting")]
    long = replace(after, district=district(matter("unfiled", "新名街道"), expected=(("新名街道", "320412101000"),)))
    assert of_district(changes(before, long)) == [("unfiled", "persisting")]
    other = replace(after, district=district(matter("unfiled", "新名街道"), expected=(("新名街道", "320412102"),)))
    assert of_district(changes(before, other)) == [("unfiled", "new"), ("unfiled", "fixed")]


def test_titles_are_taken_from_whichever_run_has_them() -> None:
    quiet = Item("1.1", PASS, "error", "print-1.1")
    (change,) = changes(run(filing("示例镇", a(FAIL))), run(filing("示例镇", quiet))).filings[0].findings
    assert (change.kind, change.before and change.before.title) == ("fixed", both("标题1.1"))
