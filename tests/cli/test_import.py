"""`wjcheck import` as a clerk meets it: a roster into a filing, a whole workbook, questions on a terminal."""

import shutil
import sys
from pathlib import Path

import pytest

from tests.cli.command import wjcheck
from tests.drafting.filings import read_back
from tests.drafting.test_roster import IDENTITY, MOBILE
from tests.drafting.test_spreadsheet import made

EXAMPLE = Path(__file__).parents[2] / "examples" / "示例镇-2024.yaml"
ROSTER = [
    ["花名册"],
    ["姓 名", "队员来源", "培训", "身份证号"],
    ["新一", "民兵", "√", IDENTITY],
    ["孙队员", "警务人员", "是", ""],
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shutil.copy(EXAMPLE, tmp_path / "示例镇-2024.yaml")
    (tmp_path / "wjcheck.yml").write_text("别的: 1\n", encoding="utf-8")
    (tmp_path / "花名册.xlsx").write_bytes(made(("名册", ROSTER)))
    return tmp_path


def test_a_roster_goes_into_the_one_filing_of_the_folder(folder: Path) -> None:
    filing = folder / "示例镇-2024.yaml"
    ran = wjcheck("import", "花名册.xlsx", "--into", "综合应急救援队.队员", cwd=folder)
    assert (ran.status, ran.complaint) == (1, "")  # 孙队员 differs
    assert "第3行  新一：来源 民兵，培训 是" in ran.text
    assert "第4行  孙队员  来源：填报表 民兵，表格 警务人员" in ran.text
    assert "个人信息，不采用、不显示：D列 身份证号" in ran.text
    assert IDENTITY not in ran.text + filing.read_text(encoding="utf-8")
    added = set(filing.read_text(encoding="utf-8").splitlines()) - set(EXAMPLE.read_text(encoding="utf-8").splitlines())
    assert added == {"    - {姓名: 新一, 来源: 民兵, 培训: 是}"}
    once = filing.read_bytes()
    again = wjcheck("import", "花名册.xlsx", "--into", "综合应急救援队.队员", "--replace", cwd=folder)
    assert again.status == 0
    assert "来源：民兵 → 警务人员" in again.text
    assert filing.read_bytes() == once.replace(
        "{姓名: 孙队员, 来源: 民兵".encode(), "{姓名: 孙队员, 来源: 警务人员".encode()
    )


def test_a_preview_writes_nothing_also_in_english(folder: Path) -> None:
    before = (folder / "示例镇-2024.yaml").read_bytes()
    ran = wjcheck("import", "花名册.xlsx", "--into", "rescue_team.members", "--dry-run", "--lang", "en", cwd=folder)
    assert ran.status == 1
    assert "row 3  新一: source 民兵, trained yes" in ran.text
    assert ran.text.endswith("Only a preview: 示例镇-2024.yaml is unchanged.\n")
    assert (folder / "示例镇-2024.yaml").read_bytes() == before


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        ([], 2, "请写明要导入的表格文件"),
        (["花名册.xlsx"], 2, "请用 --into 写明导入到哪里"),
        (["花名册.xlsx", "--into", "队员"], 2, "是不是：综合应急救援队.队员、村社区.应急救援队.队员"),
        (["花名册.xlsx", "--into", "天气"], 2, "可以写：领导班子"),
        (["花名册.xlsx", "--into", "甲.yaml", "--sheet", "名册"], 2, "整本导入，不能再写“名册”"),
        (["没有.xlsx", "--into", "会议"], 3, "W509"),
        ([".", "--into", "会议"], 3, "W508"),
        (["示例镇-2024.yaml", "--into", "会议"], 1, "W510"),
        (["花名册.xlsx", "--into", "会议", "没有.yaml"], 3, "W401"),
        (["花名册.xlsx", "--into", "会议", "--sheet", "二"], 3, "W540"),
        (["花名册.xlsx", "--into", "甲.yaml"], 3, "W543"),
        (["花名册.xlsx", "--into", "队员", "wjcheck.yml"], 2, "队员"),
        (["花名册.xlsx", "--into", "综合应急救援队.队员", "花名册.xlsx"], 3, "W102"),
    ],
)
def test_what_cannot_be_done_is_told_and_nothing_written(
    arguments: list[str], status: int, said: str, folder: Path
) -> None:
    before = {path: path.read_bytes() for path in folder.iterdir()}
    ran = wjcheck("import", *arguments, cwd=folder)
    assert (ran.status, "Traceback" in ran.complaint) == (status, False)
    assert said in ran.complaint + ran.text
    assert {path: path.read_bytes() for path in folder.iterdir()} == before


def test_several_filings_or_none_are_a_question(folder: Path) -> None:
    shutil.copy(EXAMPLE, folder / "乙.yaml")
    ran = wjcheck("import", "花名册.xlsx", "--into", "会议", cwd=folder)
    assert (ran.status, "乙.yaml、示例镇-2024.yaml" in ran.complaint) == (2, True)
    for name in ("乙.yaml", "示例镇-2024.yaml"):
        (folder / name).unlink()
    assert "当前文件夹里没有填报表" in wjcheck("import", "花名册.xlsx", "--into", "会议", cwd=folder).complaint


def test_a_workbook_begins_a_filing_and_goes_into_it_again(tmp_path: Path) -> None:
    ran = wjcheck("new", "--xlsx", "--name", "湖塘镇", "--year", "2024", cwd=tmp_path)
    assert (ran.status, ran.err) == (0, b"")
    assert "wjcheck import 湖塘镇-2024.xlsx --into 湖塘镇-2024.yaml" in ran.text
    assert [path.name for path in tmp_path.iterdir()] == ["湖塘镇-2024.xlsx"]
    ran = wjcheck("import", "湖塘镇-2024.xlsx", "--into", "湖塘镇-2024.yaml", cwd=tmp_path)
    assert (ran.status, ran.err) == (0, b"")
    filing = tmp_path / "湖塘镇-2024.yaml"
    assert len(read_back(filing.read_bytes())["villages"]) == 45
    before = filing.read_bytes()
    ran = wjcheck("import", "湖塘镇-2024.xlsx", "--into", "湖塘镇-2024.yaml", cwd=tmp_path)
    assert (ran.status, "没有要写入的内容" in ran.text) == (0, True)
    assert filing.read_bytes() == before


def test_the_number_of_the_contact_is_taken_and_not_shown(tmp_path: Path) -> None:
    singles = [["项目", "填写"], ["单位.名称", "示例镇"], ["年度", "2024年"], ["单位.联系人", f"张三 {MOBILE}"]]
    (tmp_path / "a.xlsx").write_bytes(made(("单项", [*singles, ["单位.场所", "1"]])))
    ran = wjcheck("import", "a.xlsx", "--into", "a.yaml", cwd=tmp_path)
    assert ran.status == 1
    assert "W545  第5行 A列" in ran.text
    assert MOBILE not in ran.text
    unit = read_back((tmp_path / "a.yaml").read_bytes())["unit"]
    assert unit["contact"] == f"张三 {MOBILE}"


def test_a_workbook_is_no_text_and_is_not_overwritten(tmp_path: Path) -> None:
    refused = wjcheck("new", "--xlsx", "a.yaml", "--name", "示例镇", cwd=tmp_path)
    assert (refused.status, "文件名要以 .xlsx 结尾" in refused.complaint) == (2, True)
    (tmp_path / "a.xlsx").write_bytes(b"")
    refused = wjcheck("new", "--xlsx", "a.xlsx", "--name", "示例镇", cwd=tmp_path)
    assert (refused.status, "a.xlsx 已经存在" in refused.complaint) == (2, True)


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pseudo-terminals to type on")
def test_on_a_terminal_it_asks_before_it_writes(folder: Path) -> None:
    from tests.cli.terminal import typed

    before = (folder / "示例镇-2024.yaml").read_bytes()
    arguments = ["import", "花名册.xlsx", "--into", "综合应急救援队.队员"]
    status, screen = typed(arguments, ["否"], folder)
    assert (status, "没有写入" in screen) == (1, True)
    assert (folder / "示例镇-2024.yaml").read_bytes() == before
    status, screen = typed(arguments, ["是"], folder)
    assert (status, "已写入" in screen) == (1, True)
    assert (folder / "示例镇-2024.yaml").read_bytes() != before


def test_what_was_saved_while_the_question_stood_is_not_lost(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    filing = folder / "示例镇-2024.yaml"

    def saved_meanwhile(*_: object, **__: object) -> bool:
        filing.write_text(filing.read_text(encoding="utf-8") + "# 刚补的\n", encoding="utf-8")
        return True

    monkeypatch.setattr("wjcheck.cli.importing.on_terminal", lambda: True)
    monkeypatch.setattr("wjcheck.cli.importing.agreed", saved_meanwhile)
    ran = wjcheck("import", "花名册.xlsx", "--into", "综合应急救援队.队员", cwd=folder)
    assert ran.status == 3
    assert "W421" in ran.complaint
    assert filing.read_text(encoding="utf-8") == EXAMPLE.read_text(encoding="utf-8") + "# 刚补的\n"


def test_the_preview_shows_every_value_and_what_is_none(folder: Path) -> None:
    leaders = [["姓名", "职务", "空缺", "主要负责人"], ["新一", "镇长", "否", "政府"]]
    (folder / "班子.xlsx").write_bytes(made(("名册", leaders)))
    ran = wjcheck("import", "班子.xlsx", "--into", "领导班子", "--dry-run", cwd=folder)
    assert "第2行  新一：职务 镇长，主要负责人 政府，空缺 否" in ran.text
    (folder / "空.yaml").write_text("格式版本: 1\n单位: {名称: 示例镇, 类型: 镇}\n年度: 2024\n", encoding="utf-8")
    (folder / "培训.xlsx").write_bytes(made(("培训", [["日期", "主题"], ["无"]])))
    ran = wjcheck("import", "培训.xlsx", "--into", "培训", "空.yaml", "--dry-run", cwd=folder)
    assert "培训：没有（[]）" in ran.text


def test_a_lost_record_is_told_and_is_not_success(folder: Path) -> None:
    rows = [["日期", "带队领导", "时机"], ["2024-04-31", "王书记", "重大节日"]]
    (folder / "检查.xlsx").write_bytes(made(("检查", rows)))
    ran = wjcheck("import", "检查.xlsx", "--into", "督查检查", "--dry-run", cwd=folder)
    assert (ran.status, "第2行：整条没有导入（缺少可用的“日期”）" in ran.text) == (1, True)


def test_a_number_in_the_name_of_a_sheet_is_not_shown(folder: Path) -> None:
    (folder / "花名册.xlsx").write_bytes(made((IDENTITY, ROSTER)))
    ran = wjcheck("import", "花名册.xlsx", "--into", "综合应急救援队.队员", "--dry-run", cwd=folder)
    assert "读到" in ran.text
    assert IDENTITY not in ran.text + ran.complaint
