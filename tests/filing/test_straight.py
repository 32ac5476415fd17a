"""What is loaded straight from plain lines is what translating the tree gives; whatever is odd is translated."""

import json
import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.filings import filings
from fuzz.invariants import everything
from tests.trials import trials
from wjcheck.filing.form import Group, filing_form
from wjcheck.filing.load import Submission, load
from wjcheck.reading import plain_lines
from wjcheck.reading.parse import read
from wjcheck.reading.plain_tree import PlainTree

ROOT = Path(__file__).parents[2]
HEAD = "格式版本: 1\n年度: 2024\n填报日期: 2024-12-20\n"
UNIT = "单位:\n  名称: 示例镇\n  类型: 镇\n"
PLACES = ("unit", "unit.name", "unit.nothing", "year", "nothing", "bureau.staff", "bureau.staff[1].name", "drills[0]")


def is_straight(submission: Submission) -> bool:
    return isinstance(submission.tree, PlainTree) and submission.tree._whole is None


def same_both_ways(raw: bytes) -> bool:
    """Hold a file loaded from its lines to the same file translated; say whether no tree was made of it."""
    whole = load(read(raw))
    for _ in range(3):  # of a line that was seen before is known what it comes to
        submission = load(read(raw, later=True))
        straight = is_straight(submission)
        # the order of the keys too
        assert json.dumps(submission.data) == json.dumps(whole.data), raw.decode(errors="replace")
        assert submission.problems == whole.problems
        assert submission.invalid == whole.invalid
        assert [submission.locate(path) for path in PLACES] == [whole.locate(path) for path in PLACES]
        assert everything(submission.tree) == everything(whole.tree)
        assert submission.tree.usable is whole.tree.usable
    return straight


@pytest.mark.parametrize(
    "text",
    [
        "",
        "单位:\n  名称: 示例镇\n  类型: 镇\n",
        "unit:\n  name: 示例镇\n  type: 镇\n",
        "应消委:\n",
        "应消委:\n  文件:\n",
        "应消委:\n  已成立: ''\n",
        "应消委:\n  已成立: 是\n  文件: {}\n  整合机构: []\n",
        "会议:\n- 日期: 2024-03-01\n  议题: [安全生产, 消防]\n- 日期: 2024-06-01\n",
        "会议:\n  - 日期: 2024-03-01\n    纪要号:\n  - {日期: 2024-06-01, 纪要号: 三}\n演练: []\n",
        "安监局:\n  人员:\n    - {姓名: 张三, 编制: 行政}\n    - 姓名: 李四\n      条线:\n\n    # 新\n    - 姓名: 王\n",
        "应消委:\n  成员单位:\n    - 单位: 派出所\n    - 单位: 卫生院\n    - 单位: 供电所\n    - 单位: 司法所\n",
        "安监局:\n  职责:\n    - 安全生产\n    - 综合减灾\n",
        "应消委:\n  整合机构:\n    - 安委会\n    - 消安委\n",
        "应消委: {已成立: 是, 文件: {文号: 一, 日期: 2024-01-01}, 整合机构: [安委会]}\n",
        "villages:\n  - {name: 甲村, rescue_team: {established: yes}}\n  - {name: 乙村, rescue_team: {}}\n",
    ],
)
def test_what_is_in_order_needs_no_tree(text: str) -> None:
    unit = "" if text.startswith(("单位", "unit")) else UNIT
    assert same_both_ways((HEAD + unit + text).encode())
    assert same_both_ways((HEAD + unit + text).replace("\n", "\r\n").encode())


def test_what_nobody_has_filed_before_is_taken_as_well() -> None:
    """The first time a text is seen, on a line of its own, in a list and in braces; what is beneath knows its place."""
    text = (
        "安监局:\n  职责:\n    - 头一回甲\n  执法事项: [头一回乙]\n  配备说明: 头一回丙\n"
        "综合应急救援队: {队员: [{姓名: 头一回}, {姓名: 回一头}]}\n"
        "村社区:\n  - {名称: 头一村, 应急救援队: {已成立: 是, 队员: [{姓名: 一回头}]}}\n  - 名称: 头二村\n"
        "    应急救援队: {队员: [{姓名: 二回头}]}\n"
    )
    raw = (HEAD + UNIT + text).encode()
    submission = load(read(raw, later=True))
    assert is_straight(submission)
    assert same_both_ways(raw)
    assert submission.data["villages"][1]["rescue_team"]["members"][0]["@"] == "villages[1].rescue_team.members[0]"


def test_a_record_within_a_record_knows_its_own_place() -> None:
    """The same line in two records, which must not be taken for one."""
    village = "  - 名称: {}村\n    应急救援队:\n      已成立: 是\n      队员: [{{姓名: 张三}}]\n"
    assert same_both_ways((HEAD + UNIT + "村社区:\n" + village.format("甲") + village.format("乙")).encode())


def test_what_is_kept_is_what_was_seen_before_and_has_no_place_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plain_lines, "_known", {})
    own = "安监局:\n    已成立: 是\n    配备说明: 留不留\n    执法事项: [留一, 留二]\n    局长: {姓名: 留一人}\n"
    raw = (HEAD + UNIT + own).encode()
    bureau = filing_form().keys["bureau"].holds
    assert isinstance(bureau, Group)
    bureau.lines.clear()
    load(read(raw, later=True))
    assert "    配备说明: 留不留" not in bureau.lines_at(4)
    load(read(raw, later=True))
    kept = bureau.lines_at(4)
    assert kept["    配备说明: 留不留"] == ("staffing_rationale", "留不留")
    assert kept["    执法事项: [留一, 留二]"] == ("enforcement_items", ["留一", "留二"])
    # and it is what counts
    kept["    配备说明: 留不留"] = ("staffing_rationale", "另外的")
    assert load(read(raw, later=True)).data["bureau"]["staffing_rationale"] == "另外的"
    kept.clear()
    nested = "综合应急救援队: {队员: [{姓名: 张三}]}\n"
    for _ in range(3):
        load(read((HEAD + UNIT + nested + f"安监局:\n    配备说明: {'长' * 100}\n").encode(), later=True))
    assert nested.strip() not in filing_form().lines_at(0)
    assert not any(len(line) > 100 for line in bureau.lines_at(4))


def test_a_list_is_long_or_looks_torn_from_a_number_on() -> None:
    assert same_both_ways((HEAD + UNIT + "会议:\n" + "  - 日期: 2024-03-01\n" * 500).encode())
    assert same_both_ways((HEAD + UNIT + "会议:\n  - 日期: 2024-03-01\n" + "  - 纪要号: 一\n" * 2).encode())
    assert same_both_ways((HEAD + UNIT + "安监局:\n  职责:\n" + "".join(f"    - 其{n}\n" for n in range(4))).encode())


@pytest.mark.parametrize(
    "text",
    [
        "应消委:\n  已成立: 是\n  已成立: 是\n",
        "应消委:\n  已成立: 是\n  established: 是\n",
        "应消委:\n  文件:\n  已成立: 是\n  文件:\n",
        "应消委:\n  文件:\n  document:\n",
        "应消委:\n  文件: {日期: 2024-01-01, date: 2024-01-01}\n",
        "应消委:\n  没有的键: 是\n",
        "应消委:\n  已成立: 大概\n",
        "应消委:\n  - 已成立: 是\n",
        "应消委: 是\n",
        "应消委: 无\n",
        "应消委: []\n",
        "会议: 有\n",
        "会议:\n  日期: 2024-03-01\n",
        "会议:\n  - 日期: 2024-02-30\n",
        "会议:\n  - 日期: 2024-03-01\n  - 三月\n",
        "会议:\n  - [2024-03-01]\n",
        "会议:\n  - 日期:\n    纪要号:\n",
        "会议:\n  - {}\n",
        "会议:\n  - 日期: 2024-03-01\n  - {日期: ''}\n",
        "会议:\n  - 日期: 2024-03-01\n  - 纪要号: 三\n  - 类型: 例会\n",
        "会议:\n  - {日期: 2024-03-01}\n  - {纪要号: 三}\n  - {类型: 例会}\n",
        "会议:\n  - 日期: 2024-03-01\n    日期: 2024-03-01\n",
        "会议:\n" + "  - 日期: 2024-03-01\n" * 501,
        "应消委:\n  整合机构:\n    - 安委会\n    - ''\n",
        "应消委:\n  整合机构:\n    - 安委会\n    - {名称: 消安委}\n",
        "应消委:\n  整合机构:\n    - 安委会\n    - 待定\n",
        "安监局:\n  人员:\n    - 姓名: 李强镇长\n",
        "安监局:\n  人员:\n    - 姓名: 张三、李四\n",
        "安监局:\n  人员:\n    - 姓名: 待定\n",
        "安监局:\n  人员:\n    - 姓名: 13812345678\n",
        "应消委:\n  已成立: 是\n年度: 2024\n",
        "应消委:\n    已成立: 是\n  文件:\n",
        "应消委:\n  已成立: 是\n 文件:\n",
        "应消委:\n  已成立: 是\n      文件:\n",
        "- a: b\n",
    ],
)
def test_what_is_odd_is_translated(text: str) -> None:
    assert not same_both_ways((HEAD + UNIT + text).encode())


@pytest.mark.parametrize("text", ["", "# 没有\n", "年度: 2024\n", HEAD, HEAD + "单位:\n", HEAD + "单位: {}\n"])
def test_what_may_not_be_absent_is_told(text: str) -> None:
    assert not same_both_ways(text.encode())


def test_a_number_in_a_remark_is_told_without_a_tree() -> None:
    raw = f"{HEAD}{UNIT}# 电话 13812345678\n".encode()
    submission = load(read(raw, later=True))
    assert [problem.code for problem in submission.problems] == ["W283"]
    assert is_straight(submission)
    assert same_both_ways(raw)


def test_what_is_known_of_a_line_is_known_of_its_place_alone() -> None:
    """The same line in two mappings, in the same one at another column, and beside a list."""
    names = ("    名称: 甲\n", "      名称: 甲\n", "    - 名称: 甲\n      文件: {文号: 一}\n", "    文件: {文号: 一}\n")
    for place in ("应消委:\n  文件:\n", "安监局:\n  文件:\n", "预案:\n", "安监局:\n  救援队:\n"):
        for name in names:
            same_both_ways((HEAD + UNIT + place + name).encode())
            same_both_ways((HEAD + UNIT + place + name + name).encode())


def test_what_is_known_of_a_line_is_bounded() -> None:
    for number in range(3000):
        blanks = " " * (number % 9 + 1)
        load(
            read(
                f"{HEAD}单位:\n{blanks}名称: 示例镇\n{blanks}类型: 镇\n{blanks}村社区数: {number // 2}\n".encode(),
                later=True,
            )
        )
    unit = filing_form().keys["unit"].holds
    assert len(unit.lines) <= 4  # type: ignore[union-attr]
    assert all(len(lines) <= 200 for lines in unit.lines.values())  # type: ignore[union-attr]


def test_all_that_lies_here_is_loaded_the_same() -> None:
    files = [path for folder in ("examples", "fuzz", "tests") for path in sorted((ROOT / folder).rglob("*.yaml"))]
    assert sum([same_both_ways(path.read_bytes()) for path in files if path.stat().st_size < 100_000]) > 20


def test_filings_with_a_line_changed_or_moved_are_loaded_the_same() -> None:
    chance = random.Random(7)
    made = [one.text.splitlines() for one in filings(3, 7)]
    words = [
        "姓名: 张三",
        "- 姓名: 李四",
        "日期: 2024-05-06",
        "文件:",
        "- {姓名: 王五}",
        "备注: ''",
        "已成立: 是",
        "# 无",
    ]
    straight = 0
    for _ in range(trials(150)):
        lines = list(chance.choice(made))
        at, to = chance.randrange(len(lines)), chance.randrange(len(lines))
        match chance.randrange(6):
            case 0:
                del lines[at]
            case 1:
                lines.insert(to, lines[at])
            case 2:
                lines[at] = f"  {lines[at]}"
            case 3:
                lines[at] = lines[at][1:]
            case 4:
                lines.insert(at, " " * chance.randrange(0, 9, 2) + chance.choice(words))
            case _:
                lines[at] = lines[at].partition(":")[0] + ":"
        straight += same_both_ways("\n".join(lines).encode())
    assert straight > 10


LINE = st.tuples(
    st.sampled_from(["", "  ", "  ", "    ", "- ", "  - ", "    - ", "      "]),
    st.sampled_from(
        [
            *(
                "单位:",
                "应消委:",
                "会议:",
                "安监局:",
                "人员:",
                "文件:",
                "证件:",
                "演练:",
                "drills:",
                "bureau:",
                "staff:",
            ),
            *(
                "名称: 示例镇",
                "类型: 镇",
                "姓名: 张三",
                "name: 张三",
                "日期: 2024-05-06",
                "date: 2024-05-06",
                "年度: 2024",
            ),
            *("文件: {文号: 一, 日期: 2024-05-06}", "整合机构: [安委会, 消安委]", "{姓名: 李四, 编制: 行政}", "张三"),
            *(
                "人员: [{姓名: 张三}, {姓名: 李四}]",
                "已成立: 是",
                "已成立: 有",
                "会议: []",
                "姓名: ''",
                "格式版本: 1",
                "# 无",
                "",
            ),
        ]
    ),
).map("".join)


@settings(max_examples=trials(150))
@given(st.lists(LINE, max_size=12), st.booleans())
def test_whatever_is_loaded_from_lines_is_what_is_translated(lines: list[str], whole: bool) -> None:
    same_both_ways((HEAD * whole + UNIT * whole + "\n".join(lines)).encode())
