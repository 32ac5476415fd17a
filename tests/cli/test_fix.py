"""`wjcheck fix` as a clerk, a pipe and a continuous-integration job run it."""

import os
import pty
import re
import select
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.cli.command import Ran, wjcheck
from wjcheck.cli.program import program
from wjcheck.cli.spoken import help_page
from wjcheck.locale.message import Lang

SPOILT = """格式版本：1
# 说明
单位：
　　名称：示例镇
　　类型:镇
　　联系人: 张三 138-0013-8000
年度：2024年度
填报日期: 2024年3月1日
"""
MENDED = """格式版本: 1
# 说明
单位:
    名称: 示例镇
    类型: 镇
    联系人: 张三 138-0013-8000
年度: 2024
填报日期: 2024-03-01
"""
WRONG = MENDED + "安监居: {已成立: 是}\n"


def fix(*arguments: str | Path, stdin: bytes = b"", cwd: Path | None = None, **environment: str) -> Ran:
    """Run `wjcheck fix`."""
    return wjcheck("fix", *arguments, stdin=stdin, cwd=cwd, **environment)


def test_a_filing_is_shown_before_and_after_and_written(tmp_path: Path) -> None:
    file = tmp_path / "示例镇.yaml"
    file.write_bytes(b"\xef\xbb\xbf" + SPOILT.replace("\n", "\r\n").encode())
    file.chmod(0o640)
    ran = fix("示例镇.yaml", cwd=tmp_path)
    assert ran.status == 0
    assert ran.err == b""
    assert file.read_bytes() == b"\xef\xbb\xbf" + MENDED.replace("\n", "\r\n").encode()
    assert file.stat().st_mode & 0o777 == 0o640
    assert [path.name for path in tmp_path.iterdir()] == ["示例镇.yaml"]
    assert "第8行  填报日期“2024年3月1日”改为“2024-03-01”" in ran.text
    assert "第1、3—4、7行  全角冒号改为半角冒号加空格（4处）" in ran.text
    assert "  - 4 │ □□名称：示例镇\n" in ran.text
    assert "  + 4 │     名称: 示例镇\n" in ran.text
    assert "8000" not in ran.text
    assert ran.text.endswith("已写入：示例镇.yaml\n下一步：wjcheck check 示例镇.yaml\n")
    again = fix("示例镇.yaml", cwd=tmp_path)
    assert (again.status, again.text) == (0, "示例镇.yaml：没有需要自动修改的地方。\n")


@pytest.mark.parametrize(
    ("text", "arguments", "status", "written"),
    [
        (SPOILT, ["--check"], 1, False),
        (MENDED, ["--check"], 0, False),
        (WRONG, ["--check"], 0, False),
        (SPOILT, ["--dry-run"], 0, False),
        (SPOILT, ["--yes"], 0, True),
        (WRONG, [], 1, False),
        (SPOILT + "安监居: {已成立: 是}\n", [], 1, True),
    ],
)
def test_exit_status_and_what_is_written(
    tmp_path: Path, text: str, arguments: list[str], status: int, written: bool
) -> None:
    file = tmp_path / "a.yaml"
    file.write_text(text, encoding="utf-8")
    ran = fix(file, *arguments)
    assert ran.status == status
    assert (file.read_text(encoding="utf-8") != text) is written
    if "安监居" in text:
        assert "还有 1 处要由您自己改" in ran.text
        assert "把“安监居”改成“安监局”。" in ran.text


def test_a_folder_is_repaired_file_by_file_and_other_yaml_is_left(tmp_path: Path) -> None:
    (tmp_path / "甲.yaml").write_text(SPOILT, encoding="utf-8")
    (tmp_path / "乙.yml").write_bytes(SPOILT.encode("gbk"))
    (tmp_path / "district.yaml").write_text("名称：武进区\n", encoding="utf-8")
    ran = fix(tmp_path)
    assert ran.status == 0
    for name in ("甲.yaml", "乙.yml"):
        assert (tmp_path / name).read_text(encoding="utf-8") == MENDED
    assert (tmp_path / "district.yaml").read_text(encoding="utf-8") == "名称：武进区\n"
    assert "全文件  文件编码由 GBK 改为 UTF-8，文字不变" in ran.text
    refused = fix(tmp_path / "district.yaml")
    assert refused.status == 3
    assert "不像填报文件" in refused.complaint


def test_standard_input_goes_to_standard_output() -> None:
    ran = fix("-", stdin=SPOILT.encode(), LANG="C")
    assert ran.status == 0
    assert ran.text == MENDED
    assert "2024-03-01" in ran.complaint
    unread = fix("-", stdin=b"\x89PNG\r\n")
    assert unread.status == 3
    assert unread.out == b"\x89PNG\r\n"


def test_nothing_steers_the_terminal_and_a_gbk_console_is_enough(tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    head = "格式版本: 1\n单位:\n  名称: 示\x1b[31m例\u202e镇\n  类型： 镇\n"
    file.write_text(head + "年度: ２０２４ # ✓ 𠮷\n", encoding="utf-8")
    ran = fix(file, PYTHONUTF8="0", PYTHONIOENCODING="gbk")
    assert ran.status == 0
    shown = ran.out.decode("gbk")
    assert "\x1b" not in shown
    assert r"\u2713" in shown
    assert "<U+202E>" in shown


def test_what_cannot_be_written_is_three_and_stays(tmp_path: Path) -> None:
    missing = fix(tmp_path / "没有.yaml")
    assert (missing.status, missing.out) == (3, b"")
    assert "W401" in missing.complaint
    if hasattr(os, "geteuid") and os.geteuid() != 0:
        file = tmp_path / "a.yaml"
        file.write_text(SPOILT, encoding="utf-8")
        tmp_path.chmod(0o500)
        ran = fix(file)
        tmp_path.chmod(0o700)
        assert ran.status == 3
        assert "W407" in ran.complaint
        assert file.read_text(encoding="utf-8") == SPOILT


@pytest.mark.parametrize(("arguments", "said"), [([], "没有写明要修改"), (["x", "--check", "--yes"], "只能写其中一个")])
def test_wrong_usage(arguments: list[str], said: str) -> None:
    ran = fix(*arguments)
    assert ran.status == 2
    assert said in ran.complaint


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_help_page_names_every_option_and_no_other(lang: Lang) -> None:
    options = {name for parameter in program().commands["fix"].params for name in parameter.opts if name[0] == "-"}
    page = help_page("fix", lang).split("\n\n退出状态" if lang == "zh" else "\n\nExit")[0]
    assert set(re.findall(r"(?<![\w-])--?[a-z][a-z-]*", page)) == options | {"-h", "--help"}


@pytest.mark.parametrize(("answer", "written"), [("是", True), ("", False)])
def test_on_a_terminal_somebody_is_asked_first(tmp_path: Path, answer: str, written: bool) -> None:
    file = tmp_path / "a.yaml"
    file.write_text(SPOILT, encoding="utf-8")
    parent, child = pty.openpty()
    command = [sys.executable, "-m", "wjcheck", "fix", str(file)]
    process = subprocess.Popen(command, stdin=child, stdout=child, stderr=child)
    os.close(child)
    seen = _until(parent, "直接按回车不写：")
    assert "\x1b[" in seen, "in colour"
    assert file.read_text(encoding="utf-8") == SPOILT
    os.write(parent, f"{answer}\n".encode())
    _until(parent, "已写入" if written else "没有写入")
    assert process.wait(timeout=20) == (0 if written else 1)
    os.close(parent)
    assert file.read_text(encoding="utf-8") == (MENDED if written else SPOILT)


def _until(terminal: int, words: str) -> str:
    seen = b""
    end = time.monotonic() + 30
    while words not in seen.decode(errors="ignore"):
        assert time.monotonic() < end, seen.decode(errors="replace")
        if select.select([terminal], [], [], 1)[0]:
            seen += os.read(terminal, 65536)
    return seen.decode(errors="ignore")
