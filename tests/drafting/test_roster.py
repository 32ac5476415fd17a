"""A sheet as an office lays it out becomes records; what cannot be taken is named with row and column."""

import io
from typing import Any

import pytest
import xlsxwriter

from tests.drafting.test_spreadsheet import made
from wjcheck.drafting.book import sheet_for
from wjcheck.drafting.cells import joined, split_list, take
from wjcheck.drafting.headers import LeftOut, Unknown, meaning_of
from wjcheck.drafting.lists import Leaf, RecordList, list_called
from wjcheck.drafting.roster import Roster, read_roster
from wjcheck.drafting.spreadsheet import Book, open_book
from wjcheck.filing.form import Scalar, holds_at
from wjcheck.reading.problem import Problem
from wjcheck.report.words import Words

IDENTITY = "11010519491231002X"  # the example of GB 11643-1999
MOBILE = "13800000000"


def _list(name: str) -> RecordList:
    found = list_called(name)
    assert isinstance(found, RecordList)
    return found


def _roster(rows: list[list[Any]], target: str = "安监局.人员") -> Roster:
    book = open_book(made(("表", rows)))
    assert isinstance(book, Book)
    return read_roster(book.sheets[0], _list(target))


def _codes(roster: Roster) -> list[tuple[str, int, int]]:
    return [(each.problem.code, each.row, each.column) for each in roster.troubles]


def test_titles_blanks_footers_and_repeated_headers_are_no_records() -> None:
    header: list[Any] = ["序号", "姓 名", "编制\n性质", "是否在岗"]
    rows: list[list[Any]] = [
        ["示例镇安监局花名册"],
        ["", "填报时间：2024-12-01"],
        header,
        [1, "张　三", "事业编制", "√"],
        [],
        header,
    ]
    roster = _roster([*rows, [2, "李四", "行政", "无"], ["合计", "2人"], ["填表人：王五"]])
    assert [(each.row, each.values) for each in roster.records] == [
        (4, {"name": "张三", "establishment": "事业", "on_duty": True}),
        (7, {"name": "李四", "establishment": "行政", "on_duty": False}),
    ]
    assert roster.header == 3
    assert roster.footers == (8, 9)
    assert [(each.row, each.column, each.value) for each in roster.adjusted] == [
        (4, 2, "张三"),
        (4, 3, "事业"),
        (4, 4, True),
        (7, 4, False),
    ]
    assert roster.troubles == ()


def test_a_header_of_two_rows_and_cells_merged_downwards() -> None:
    target = io.BytesIO()
    book = xlsxwriter.Workbook(target)
    sheet = book.add_worksheet()
    sheet.merge_range("A1:A2", "村（社区）\n名称")
    sheet.merge_range("B1:C1", "工作小组")
    sheet.merge_range("D1:E1", "应急救援队")
    sheet.write_row("B2", ["成立日期", "组长", "是否成立", "人数（人）"])
    sheet.write_row("A3", ["东桥村", "2023.10.8", "张三", "是", "10人"])
    book.close()
    found = open_book(target.getvalue())
    assert isinstance(found, Book)
    roster = read_roster(found.sheets[0], _list("村社区"))
    assert roster.troubles == ()
    (record,) = roster.records
    assert record.values == {
        "name": "东桥村",
        "group": {"date": "2023-10-08", "leader": {"name": "张三"}},
        "rescue_team": {"established": True, "size": 10},
    }


@pytest.mark.parametrize(
    "number", [IDENTITY, MOBILE, "6222 0211 0011 2233 445", "１３８００００００００", 320412199001011200]
)
def test_personal_numbers_are_refused_and_never_given_back(number: Any) -> None:
    roster = _roster([["姓名", "职务", "编号", "手机", str(number)], ["张三", number, f"工号{number}", number, number]])
    assert _codes(roster) == [("W520", 2, 2), ("W520", 2, 3)]
    assert roster.records[0].values == {"name": "张三"}
    assert str(number) not in repr(roster)


def test_what_cannot_be_taken_has_its_row_and_column() -> None:
    header = ["姓名", "职物", "编制", "条线", "在岗", "在岗情况", "日期"]
    roster = _roster(
        [header, ["张三", "", "不知道", "消防", "大概", "是", 1], ["", "", "事业"], ["李\x07四", "", "", "待定"]]
    )
    assert _codes(roster) == [
        ("W512", 1, 2),
        ("W515", 1, 6),
        ("W220", 2, 3),
        ("W260", 2, 5),
        ("W516", 3, 0),
        ("W521", 4, 1),
        ("W517", 4, 0),
    ]


def test_a_sheet_without_a_header_or_a_name_is_refused_whole() -> None:
    assert _codes(_roster([["张三", "李四"], ["王五", "赵六"]])) == [("W510", 0, 0)]
    assert _codes(_roster([["编制", "条线"], ["事业", "消防"]])) == [("W511", 0, 0)]
    assert _codes(_roster([["姓名", "来源"], ["甲", "民兵"]], "villages.rescue_team.members")) == [("W511", 0, 0)]


def test_a_list_of_which_there_are_none() -> None:
    assert _roster([["日期", "主题"], ["无"]], "培训").none
    assert not _roster([["日期", "主题"]], "培训").none


@pytest.mark.parametrize(
    ("header", "target", "path"),
    [
        ("村（社区）", "villages", "name"),
        ("村社区应急救援队人数", "villages", None),
        ("组长姓名", "villages", "group.leader.name"),
        ("工作小组：", "villages", "group.established"),
        ("Name", "rescue_team.members", "name"),
        ("队员来源*", "rescue_team.members", "source"),
        ("职务/职称", "bureau.staff", "post"),
        ("金额（元）", "reserves.items", "value"),
        ("科目.日常办公", "budget", "lines.office"),
        ("日常办公（元）", "budget", "lines.office"),
    ],
)
def test_headers_as_they_are_written(header: str, target: str, path: str | None) -> None:
    found = meaning_of(header, _list(target))
    assert (".".join(found.steps) if isinstance(found, Leaf) else None) == path


@pytest.mark.parametrize(
    "header", ["身份证号码", "公民身份号码", "联系电话", "手机", "银行卡号", "开户行及账号", "ID card"]
)
def test_columns_of_personal_numbers_are_left_out(header: str) -> None:
    assert meaning_of(header, _list("安监局.人员")) == LeftOut(private=True)


def test_a_header_that_may_be_two_things_is_not_guessed() -> None:
    found = meaning_of("日期", _list("村社区"))
    assert isinstance(found, Unknown)
    assert found.ambiguous
    assert len(found.near) == 2


def _leaf(path: str) -> Leaf:
    target, _, name = path.partition("[].")
    return next(leaf for leaf in _list(target).leaves if leaf.names.en == name)


@pytest.mark.parametrize(
    ("path", "text", "value"),
    [
        ("meetings[].date", "2024年3月1日", "2024-03-01"),
        ("meetings[].date", "2024-03-01 08:30:00", "2024-03-01"),
        ("meetings[].date", "20240301", "2024-03-01"),
        ("meetings[].date", "2024年2月30日", None),
        ("meetings[].date", "二〇二三年二月三十日", None),
        ("meetings[].date", "2024年3月", None),
        ("meetings[].date", "/", None),
        ("drills[].participants", "86人", 86),
        ("drills[].participants", "８６", 86),
        ("drills[].participants", "约86", None),
        ("drills[].participants", "无", None),
        ("budget[].executed", "3.5万元", 35000.0),
        ("budget[].executed", "¥50,000.00", 50000.0),
        ("budget[].executed", "￥ 800", 800.0),
        ("budget[].executed", "$800", None),
        ("meetings[].topics", "应急管理、消防", ["应急管理", "消防"]),
        ("meetings[].topics", "统筹安全生产、消防安全；会商", ["统筹安全生产、消防安全", "会商"]),
        ("meetings[].topics", "无", []),
        ("inspections[].leaders", "张三 李四", ["张三", "李四"]),
        ("inspections[].leaders", "张　三，李四", ["张三", "李四"]),
        ("rescue_team.members[].name", "张\u200b三", "张三"),
        ("villages[].name", "东 桥 村", "东桥村"),
    ],
)
def test_cells_as_they_are_written(path: str, text: str, value: Any) -> None:
    assert take(_leaf(path), text).value == value


@pytest.mark.parametrize(
    "parts", [["甲"], ["甲", "乙"], ["甲、乙"], ["甲、乙", "丙"], ["甲；乙"], ["甲；乙", "丙，丁"], ["a,b", "c;d"]]
)
def test_several_values_in_one_cell_come_apart_as_they_were_joined(parts: list[str]) -> None:
    holds = holds_at("office.premises")
    assert isinstance(holds, Scalar)
    assert split_list(joined(parts), holds) == parts


def test_the_sheet_is_chosen_by_its_header_its_name_or_by_asking() -> None:
    roster = [["姓名", "来源"], ["甲", "民兵"]]
    target = _list("综合应急救援队.队员")

    def chosen(*sheets: tuple[str, list[list[Any]]], wanted: str | None = None) -> str:
        book = open_book(made(*sheets))
        assert isinstance(book, Book)
        found = sheet_for(book, target, wanted)
        return found.code if isinstance(found, Problem) else found.name

    assert chosen(("说明", [["填表说明"]]), ("名册", roster)) == "名册"
    assert chosen(("一中队", roster), ("二中队", roster)) == "W541"
    assert chosen(("一中队", roster), ("二中队", roster), wanted="二中队") == "二中队"
    assert chosen(("一中队", roster), ("综合应急救援队.队员", roster)) == "综合应急救援队.队员"
    assert chosen(("一中队", roster), wanted="三中队") == "W540"


def test_a_record_lost_for_a_refused_cell_is_told_as_lost() -> None:
    header = ["日期", "带队领导", "时机"]
    roster = _roster([header, ["2024-04-31", "王明", "重大节日"], ["2024-05-01", "王明", "重大节日"]], "督查检查")
    assert [each.row for each in roster.records] == [3]
    assert _codes(roster)[-1] == ("W517", 2, 0)
    assert "日期" in Words("zh").problem(roster.troubles[-1].problem)[1]
    assert _codes(_roster([["姓名", "编制"], [IDENTITY, "事业"], [IDENTITY, ""]])) == [
        ("W520", 2, 1),
        ("W517", 2, 0),
        ("W520", 3, 1),
        ("W517", 3, 0),
    ]
    # a bad cell that does not name the record leaves the record
    assert _codes(_roster([["姓名", "编制"], ["张三", "不知道"]])) == [("W220", 2, 2)]


@pytest.mark.parametrize(
    ("path", "text", "written"),
    [
        ("meetings[].type", "党委会议", "党委会议"),
        ("meetings[].type", "党委会", ""),
        ("drills[].kind", "综合演练", "综合演练"),
        ("budget[].executed", "¥50,000.00", "¥50,000.00"),
    ],
)
def test_what_was_rewritten_is_given_back_as_it_was_written(path: str, text: str, written: str) -> None:
    taken = take(_leaf(path), text)
    assert taken.value is not None
    assert taken.written == written


def test_a_list_called_by_its_end_is_suggested() -> None:
    found = list_called("救援队员")
    assert isinstance(found, tuple)
    assert "综合应急救援队.队员" in [names.zh for names in found]
