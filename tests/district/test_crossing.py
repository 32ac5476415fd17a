"""Rules across filings: what is surely one, what a person must decide, what an id tells apart, and nothing else."""

from dataclasses import replace
from datetime import date

import pytest

from tests.district.districts import DAY, bench, district, filing
from wjcheck.district.finding import DistrictFinding
from wjcheck.district.records import District
from wjcheck.district.review import reviewed
from wjcheck.engine.finding import Status
from wjcheck.reading.discover import Found

HELD = "培训: [{日期: 2024-06-20, 主办单位: 区应急管理局, 集中培训: 是}]\n"
DISTRICT = district("[{名称: 甲镇, 村社区数: 3}, {名称: 乙镇}, {名称: 丙镇}]", HELD)


def across(*filings: Found, of: District = DISTRICT, as_of: date = DAY) -> list[DistrictFinding]:
    place = replace(bench(of), as_of=as_of)
    records = [place.work(found, "")[0] for found in filings]
    return list(reviewed(place, of, records, None).crossing)


def told(found: list[DistrictFinding]) -> list[tuple[str, str, tuple[str, ...]]]:
    return [(one.rule, one.status.value, one.units) for one in found]


def staff(name: str, *people: str) -> Found:
    return filing(name, "安监局:\n  人员:\n" + "".join(f"    - {{{person}}}\n" for person in people))


def posted(name: str, *people: str) -> Found:
    return filing(name, "安监局:\n  派驻人员:\n" + "".join(f"    - {{{person}}}\n" for person in people))


def test_one_person_with_one_id_in_two_units() -> None:
    found = across(staff("甲镇", "姓名: 张三, 编号: A1"), staff("乙镇", "姓名: 李四", "姓名: 张 三, 编号: A1"))
    assert told(found) == [("X1", "fail", ("乙镇", "甲镇"))]
    assert {(place.file, place.span.line) for place in found[0].places} == {("甲镇.yaml", 6), ("乙镇.yaml", 7)}
    assert found[0].severity == "error"
    assert found[0].quote


@pytest.mark.parametrize("other", ["姓名: 张三", "姓名: 张三, 编号: A1"])
def test_the_name_alone_is_for_a_person_to_decide(other: str) -> None:
    found = across(staff("甲镇", "姓名: 张三"), staff("乙镇", other))
    assert told(found) == [("X1", "review", ("乙镇", "甲镇"))]


def test_namesakes_are_told_apart_by_an_id() -> None:
    assert across(staff("甲镇", "姓名: 张三, 编号: A1"), staff("乙镇", "姓名: 张三, 编号: B1")) == []


def test_one_unit_may_list_a_person_in_several_places() -> None:
    both = "安监局: {人员: [{姓名: 张三, 编号: A1}]}\n执法中队: {本级人员: [{姓名: 张三, 编号: A1}]}\n"
    assert across(filing("甲镇", both), staff("乙镇", "姓名: 李四")) == []


def test_a_unit_that_files_twice_shares_nobody_with_itself() -> None:
    assert across(staff("甲镇", "姓名: 张三, 编号: A1"), staff("甲镇人民政府", "姓名: 张三, 编号: A1")) == []


def test_who_has_moved_since_last_year_is_counted_once() -> None:
    old = "安监局: {人员: [{姓名: 张三, 编号: A1}]}\n"
    assert across(filing("甲镇", old, year=2023), filing("乙镇", old)) == []


def test_two_people_of_one_name_counted_by_the_same_units_are_told_apart() -> None:
    here = staff("甲镇", "姓名: 张三, 编号: A1", "姓名: 张三, 编号: B2")
    found = across(here, staff("乙镇", "姓名: 张三, 编号: A1", "姓名: 张三, 编号: B2"))
    assert told(found) == [("X1", "fail", ("乙镇", "甲镇"))] * 2
    assert len({one.fingerprint for one in found}) == 2
    assert len({one.matter for one in found}) == 1


def test_a_third_without_an_id_is_for_a_person_to_decide() -> None:
    found = across(
        staff("甲镇", "姓名: 张三, 编号: A1"), staff("乙镇", "姓名: 张三, 编号: A1"), staff("丙镇", "姓名: 张三")
    )
    assert told(found) == [("X1", "fail", ("乙镇", "甲镇")), ("X1", "review", ("丙镇", "乙镇", "甲镇"))]


def test_a_posted_officer_with_one_sender_and_day_in_two_units() -> None:
    officer = "姓名: 王五, 派出单位: 公安派出所, 派驻日期: 2024-03-01"
    assert told(across(posted("甲镇", officer), posted("乙镇", officer))) == [("X2", "fail", ("乙镇", "甲镇"))]
    found = across(posted("甲镇", officer), posted("乙镇", "姓名: 王五, 派出单位: 公安派出所, 派驻日期: 2024-03-02"))
    assert told(found) == [("X2", "review", ("乙镇", "甲镇"))]
    assert across(posted("甲镇", officer), posted("乙镇", "姓名: 王五, 派出单位: 消防救援大队")) == []


def test_an_id_outweighs_the_same_sender_and_day() -> None:
    same = "姓名: 王五, 派出单位: 公安派出所, 派驻日期: 2024-03-01"
    assert across(posted("甲镇", f"{same}, 编号: P1"), posted("乙镇", f"{same}, 编号: P2")) == []
    found = across(posted("甲镇", f"{same}, 编号: P1"), posted("乙镇", f"{same}, 编号: P2"), posted("丙镇", same))
    assert told(found) == [("X2", "review", ("丙镇", "乙镇", "甲镇"))]


def village(name: str, leader: str | None) -> Found:
    group = "" if leader is None else f", 工作小组: {{组长: {{姓名: {leader}}}}}"
    return filing(name, f"村社区: [{{名称: 东桥村{group}}}]\n")


def test_a_village_of_two_units() -> None:
    assert told(across(village("甲镇", "赵六"), village("乙镇", "赵六"))) == [("X3", "fail", ("乙镇", "甲镇"))]
    assert told(across(village("甲镇", "赵六"), village("乙镇", "钱七"))) == [("X3", "review", ("乙镇", "甲镇"))]
    assert told(across(village("甲镇", None), village("乙镇", None))) == [("X3", "review", ("乙镇", "甲镇"))]


@pytest.mark.parametrize(("number", "found"), [(2, True), (3, False), (4, True)])
def test_the_number_of_villages_against_the_districts(number: int, found: bool) -> None:
    one = filing("甲镇").raw or b""
    one = one.replace("主城区: 否".encode(), f"主城区: 否, 村社区数: {number}".encode())
    findings = across(Found("甲镇.yaml", one))
    assert told(findings) == ([("X4", "fail", ("甲镇",))] if found else [])
    assert [[place.file for place in one.places] for one in findings] == [["甲镇.yaml", "district.yaml"]] * found


def test_without_a_number_on_either_side_nothing_is_said() -> None:
    one = (filing("乙镇").raw or b"").replace("主城区: 否".encode(), "主城区: 否, 村社区数: 9".encode())
    assert across(filing("甲镇"), Found("乙镇.yaml", one)) == []


@pytest.mark.parametrize(
    ("courses", "as_of", "status"),
    [
        (HELD, DAY, None),
        ("", DAY, Status.MISSING),
        ("", date(2024, 3, 1), Status.MISSING),
        ("培训: []\n", DAY, Status.FAIL),
        ("培训: []\n", date(2024, 12, 30), None),
        (HELD.replace("2024-06-20", "2024-01-01"), DAY, None),
        (HELD.replace("2024-06-20", "2023-12-31"), DAY, Status.FAIL),
        (HELD.replace("2024-06-20", "2025-01-01"), date(2025, 6, 1), Status.FAIL),
        (HELD.replace("是", "否"), DAY, Status.FAIL),
        (HELD.replace("区应急管理局", "区教育局"), DAY, Status.FAIL),
        (HELD.replace("区应急管理局", "区消防救援大队"), DAY, None),
    ],
)
def test_the_districts_own_course(courses: str, as_of: date, status: Status | None) -> None:
    found = across(filing("甲镇"), of=district("[{名称: 甲镇}]", courses), as_of=as_of)
    assert [(one.rule, one.status) for one in found] == ([] if status is None else [("X5", status)])


def test_a_course_that_cannot_be_read_is_not_said_to_be_lacking() -> None:
    broken = district("[{名称: 甲镇}]", "培训: [{日期: 2024-13-25, 主办单位: 区应急管理局, 集中培训: 是}]\n")
    (finding,) = across(filing("甲镇"), of=broken)
    assert (finding.rule, finding.status) == ("X5", Status.MISSING)
    assert "读不出" in finding.message.template.zh


def test_units_that_file_together_file_one_number_of_villages() -> None:
    merged = district("[{名称: 甲镇, 村社区数: 3}, {名称: 乙镇, 村社区数: 5, 合并到: 甲镇}]", HELD)
    unit = "格式版本: 1\n单位: {名称: 甲镇, 类型: 镇, 主城区: 否, 村社区数: %d}\n年度: 2024\n"
    for number, expected in ((8, []), (3, [("X4", "fail", ("甲镇",))])):
        assert told(across(Found("甲镇.yaml", (unit % number).encode()), of=merged)) == expected


@pytest.mark.parametrize(
    ("here", "there", "status"),
    [
        ("A7", "a7", "fail"),
        ("Ａ8", "A8", "fail"),
        ("A 8", "A8", "fail"),
        ("012", "12", "review"),
        ("A8", "A9", None),
    ],
)
def test_numbers_written_otherwise_prove_nothing(here: str, there: str, status: str | None) -> None:
    one, other = (staff(unit, f"姓名: 张三, 编号: '{number}'") for unit, number in (("甲镇", here), ("乙镇", there)))
    assert told(across(one, other)) == ([] if status is None else [("X1", status, ("乙镇", "甲镇"))])


@pytest.mark.parametrize(("here", "there"), [("Li Lei", "LI LEI"), ("阿·里", "阿•里"), ("阿·里", "阿．里")])
def test_names_written_otherwise_are_the_same(here: str, there: str) -> None:
    (finding,) = across(staff("甲镇", f"姓名: {here}, 编号: A1"), staff("乙镇", f"姓名: {there}, 编号: A1"))
    assert (finding.rule, finding.status) == ("X1", Status.FAIL)
    assert set(finding.member.splitlines()) == {"".join(here.split()), "".join(there.split())}


def test_who_is_posted_to_one_unit_is_not_counted_by_another() -> None:
    found = across(posted("甲镇", "姓名: 张三, 编号: P1"), staff("乙镇", "姓名: 张三, 编号: P1"))
    assert told(found) == [("X1", "fail", ("乙镇", "甲镇"))]
    both = across(posted("甲镇", "姓名: 张三, 编号: P1"), posted("乙镇", "姓名: 张三, 编号: P1"))
    assert [rule for rule, _, _ in told(both)] == ["X2"]
