"""What goes wrong while a result is written: it is there whole, or what was there before is."""

import gc
import json
import resource
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest import mock

import pytest

from tests.cli.command import GOOD, PACK, Ran, check, plain_environment, script, wjcheck

_OLD = b"what was there\n"
_DISTRICT = "名称: 示例区\n年度: 2024\n应报单位: [{名称: 示例镇}]\n"


@pytest.fixture
def filing(tmp_path: Path) -> Path:
    path = tmp_path / "示例镇.yaml"
    path.write_text(GOOD, encoding="utf-8")
    return path


@contextmanager
def room_for(size: int) -> Iterator[None]:
    """Let no file grow beyond `size` bytes, as where a disk is full: the system refuses the write that would."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@contextmanager
def in_use(target: Path) -> Iterator[None]:
    """Let nothing take the place of `target`, as Windows does while a program has it open."""
    moved = Path.replace

    def replace(self: Path, goal: Path) -> Path:
        if target in (self, Path(goal)):
            raise PermissionError(13, "in use")
        return moved(self, goal)

    with mock.patch.object(Path, "replace", replace):
        yield


def _names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


@pytest.mark.parametrize("form", ["json", "html", "sarif", "junit", "markdown", "jsonl", "text"])
def test_a_full_disk_leaves_the_old_report_and_nothing_else(filing: Path, form: str) -> None:
    target = filing.with_name("old")
    target.write_bytes(_OLD)
    with room_for(200):
        ran = check(filing, "--output", f"{form}={target}", "--output", "rdjson")
    assert ran.status == 3
    assert "W407" in ran.complaint
    assert target.read_bytes() == _OLD
    assert _names(filing.parent) == {filing.name, "old"}
    assert json.loads(ran.out)["diagnostics"] == []  # the other report is whole


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # files that XlsxWriter left open
@pytest.mark.parametrize("size", [100, 1000])  # no room for what is kept aside, none for the report
@pytest.mark.parametrize("output", ["html=page", "csv=page", "notice=page", "xlsx=page.xlsx", "json=page.json"])
def test_a_full_disk_leaves_no_half_report_of_a_district(tmp_path: Path, output: str, size: int) -> None:
    (tmp_path / "filings").mkdir()
    (tmp_path / "district.yaml").write_text(_DISTRICT, encoding="utf-8")
    (tmp_path / "filings" / "a.yaml").write_text(GOOD.replace("已成立: 是", "已成立: 否"), encoding="utf-8")
    with room_for(size):
        ran = wjcheck(
            "review", ".", "--pack", PACK, "--as-of", "2024-12-31", "--jobs", "1", "--output", output, cwd=tmp_path
        )
    assert ran.status == 3
    gc.collect()  # so that what the library left open is found here and not in another test
    assert ran.complaint.startswith(("错误 W407", "错误 W416"))
    assert _names(tmp_path) == {"filings", "district.yaml"}


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device of Linux")
@pytest.mark.parametrize("form", ["text", "json"])
def test_a_screen_that_takes_nothing_is_said(filing: Path, form: str) -> None:
    command = [sys.executable, "-m", "wjcheck", "check", str(filing), "--pack", str(PACK), "--output", form]
    with Path("/dev/full").open("wb") as full:
        ran = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, env=plain_environment(), check=False)
    assert ran.returncode == 3
    assert ran.stderr.decode().startswith("错误 W408")
    assert b"Traceback" not in ran.stderr


def test_a_write_protected_report_is_not_replaced(filing: Path) -> None:
    target = filing.with_name("old.json")
    target.write_bytes(_OLD)
    target.chmod(0o444)
    ran = check(filing, "--output", f"json={target}")
    assert ran.status == 3
    assert "W413" in ran.complaint
    assert target.read_bytes() == _OLD
    assert _names(filing.parent) == {filing.name, "old.json"}


@pytest.mark.parametrize("command", ["fix", "keys"])
def test_a_write_protected_filing_is_not_rewritten(filing: Path, command: str) -> None:
    filing.write_text(GOOD.replace("年度: 2024", "年度：2024"), encoding="utf-8")
    if command == "keys":
        filing.write_text(GOOD, encoding="utf-8")
    before = filing.read_bytes()
    filing.chmod(0o444)
    ran = wjcheck(command, filing, *(("--to", "en") if command == "keys" else ()))
    assert ran.status == 3
    assert "W413" in ran.complaint
    assert filing.read_bytes() == before


def test_a_folder_in_which_nobody_can_write_is_said(filing: Path) -> None:
    ran = check(filing, "--output", "json=/dev/null/result.json", "--output", "text")
    assert ran.status == 3
    assert "W407" in ran.complaint
    assert "示例镇" in ran.text


def test_a_report_that_is_open_elsewhere_is_kept_beside_it(filing: Path) -> None:
    target = filing.with_name("result.json")
    target.write_bytes(_OLD)
    with in_use(target):
        ran = check(filing, "--output", f"json={target}")
    assert ran.status == 3
    assert "W414" in ran.complaint
    (kept,) = _names(filing.parent) - {filing.name, target.name}
    assert kept in ran.complaint.replace("\n", "").replace(" ", "")
    assert kept.startswith("result.")
    assert kept.endswith(".json")
    assert json.loads((filing.parent / kept).read_bytes())["format"] == "wjcheck-report/1"
    assert target.read_bytes() == _OLD


def test_a_folder_of_a_report_that_is_open_elsewhere_is_kept_beside_it(tmp_path: Path) -> None:
    (tmp_path / "filings").mkdir()
    (tmp_path / "district.yaml").write_text(_DISTRICT, encoding="utf-8")
    (tmp_path / "filings" / "a.yaml").write_text(GOOD, encoding="utf-8")
    (tmp_path / "page").mkdir()
    with in_use(tmp_path / "page"):
        ran = wjcheck(
            "review", ".", "--pack", PACK, "--as-of", "2024-12-31", "--jobs", "1", "--output", "html=page", cwd=tmp_path
        )
    assert ran.status == 3
    assert "W414" in ran.complaint
    (kept,) = _names(tmp_path) - {"filings", "district.yaml", "page"}
    assert (tmp_path / kept / "index.html").read_text(encoding="utf-8").endswith("</html>\n")
    assert list((tmp_path / "page").iterdir()) == []


def _killed(text: str, *arguments: str) -> Ran:
    ran = script("import os, signal\ndef die(): os.kill(os.getpid(), signal.SIGKILL)\n" + text, *arguments)
    assert ran.status == -signal.SIGKILL
    return ran


def test_killed_while_a_report_is_written_the_old_one_is_there(tmp_path: Path) -> None:
    target = tmp_path / "result.json"
    target.write_bytes(_OLD)
    _killed(
        "import sys\nfrom wjcheck.report.delivery import write_file\n"
        "def pieces():\n    yield 'x' * 100_000\n    die()\n"
        "write_file(sys.argv[1], pieces())",
        str(target),
    )
    assert target.read_bytes() == _OLD
    assert [name for name in _names(tmp_path) if not name.startswith(".")] == ["result.json"]


def test_killed_while_a_folder_is_written_nothing_stands_there(tmp_path: Path) -> None:
    _killed(
        "import sys\nfrom wjcheck.report.folders import stage\n"
        "folder = stage(sys.argv[1])\n(folder.path / 'index.html').write_text('half')\ndie()",
        str(tmp_path / "page"),
    )
    assert [name for name in _names(tmp_path) if not name.startswith(".")] == []
    assert _names(tmp_path)  # it was in the middle of it


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device of Linux")
def test_where_nobody_can_be_told_the_exit_status_still_tells(filing: Path) -> None:
    check_it = [sys.executable, "-m", "wjcheck", "check", str(filing), "--pack"]
    for pack, closed in ((PACK, True), ("nosuch", False), ("nosuch", True)):
        with Path("/dev/full").open("wb") as full:
            ran = subprocess.run(
                ["sh", "-c", 'exec "$@" 2>&-', "sh", *check_it, str(pack)] if closed else [*check_it, str(pack)],
                stdout=full,
                stderr=full,
                env=plain_environment(),
                check=False,
            )
        assert ran.returncode == 3, (pack, closed)
