import json
import os
import re
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.cli.command import ERROR, GOOD, INFO, PACK, WARNING, check, wjcheck
from wjcheck.cli.main import main


@pytest.fixture
def filing(tmp_path: Path) -> Path:
    path = tmp_path / "示例镇.yaml"
    path.write_text(GOOD, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("text", "reached"),
    [
        (GOOD, ()),
        (ERROR, ("error", "warning", "info")),
        (WARNING, ("warning", "info")),
        (INFO, ("info",)),
        (GOOD.replace("应消办: {已成立: 是}\n", ""), ("error", "warning", "info")),
        (GOOD + "没有这个键: 1\n", ("error", "warning", "info")),
    ],
    ids=["good", "error", "warning", "info", "missing", "problem"],
)
def test_exit_status_follows_fail_on(
    filing: Path, text: str, reached: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    filing.write_text(text, encoding="utf-8")
    for level in ("error", "warning", "info", "never"):
        arguments = ["check", str(filing), "--pack", str(PACK), "--as-of", "2024-12-31", "--fail-on", level]
        assert main(arguments) == (level in reached), level
        assert capsys.readouterr().err == ""


def test_error_is_the_default_of_fail_on(filing: Path) -> None:
    filing.write_text(WARNING, encoding="utf-8")
    assert check(filing).status == 0
    filing.write_text(ERROR, encoding="utf-8")
    assert check(filing).status == 1


@pytest.mark.parametrize(
    "raw",
    [b"", b"\xff\xfe\x00", "格式版本: [1\n".encode(), b"- a\n", b"wjcheck: 1\nx: &a 1\ny: *a\n\x00"],
    ids=["empty", "bytes", "broken", "list", "control"],
)
def test_file_that_cannot_be_checked_is_three_and_wins_over_findings(tmp_path: Path, raw: bytes) -> None:
    (tmp_path / "a.yaml").write_text(ERROR, encoding="utf-8")
    (tmp_path / "b.yaml").write_bytes(raw)
    ran = check(tmp_path / "a.yaml", tmp_path / "b.yaml", "--fail-on", "never")
    assert ran.status == 3
    assert "本文件未能核对" in ran.text
    assert "不符合（错误）  1.1.1" in ran.text
    assert ran.err == b""


def test_missing_file_and_folder_without_filings_are_three(tmp_path: Path) -> None:
    assert check(tmp_path / "none.yaml").status == 3
    ran = check(tmp_path)
    assert ran.status == 3
    assert "文件夹里没有填报文件" in ran.text


def test_folder_is_checked_in_order_and_twice_the_same(tmp_path: Path) -> None:
    for name in ("b", "a", "c/d"):
        path = tmp_path / f"{name}.yaml"
        path.parent.mkdir(exist_ok=True)
        path.write_text(GOOD, encoding="utf-8")
    first = check(tmp_path, "--output", "json")
    names = [Path(one["path"]).relative_to(tmp_path).as_posix() for one in json.loads(first.out)["filings"]]
    assert names == ["a.yaml", "b.yaml", "c/d.yaml"]
    assert check(tmp_path, "--output", "json") == first


def test_standard_input() -> None:
    ran = check("-", stdin=ERROR.encode())
    assert ran.status == 1
    assert "（标准输入）:4:" in ran.text
    assert check("-", stdin=b"").status == 3


def test_golden_text(filing: Path, snapshot: SnapshotAssertion) -> None:
    filing.write_text(ERROR + "联系: x\n", encoding="utf-8")
    ran = check(filing.name, cwd=filing.parent, NO_COLOR="1", COLUMNS="80")
    assert ran.text == snapshot


def test_golden_json(filing: Path, snapshot: SnapshotAssertion) -> None:
    filing.write_text(ERROR, encoding="utf-8")
    assert check(filing.name, "--output", "json", cwd=filing.parent).text == snapshot


def test_outputs_to_files_and_screen(filing: Path, tmp_path: Path) -> None:
    ran = check(filing, "--output", "text", "--output", f"json={tmp_path / 'r.json'}")
    assert "应急管理和消防安全填报自动核对结果" in ran.text
    assert json.loads((tmp_path / "r.json").read_bytes())["summary"]["exit_status"] == 0
    ran = check(filing, "--output", f"text={tmp_path / 'r.txt'}")
    assert (ran.status, ran.out, ran.err) == (0, b"", b"")
    assert (tmp_path / "r.txt").read_text(encoding="utf-8").startswith("应急管理")


def test_report_that_cannot_be_written_is_three(filing: Path, tmp_path: Path) -> None:
    ran = check(filing, "--output", f"json={tmp_path / 'none' / 'r.json'}")
    assert ran.status == 3
    assert ran.complaint.startswith("错误 W407 结果没有写成：")


def test_filing_is_never_overwritten(filing: Path, tmp_path: Path) -> None:
    (tmp_path / "link.yaml").symlink_to(filing)
    for target in (filing, tmp_path / "link.yaml"):
        ran = check(filing, "--output", f"text={target}")
        assert ran.status == 2
        assert filing.read_text(encoding="utf-8") == GOOD


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_full_disk_behind_standard_output_is_three(filing: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "wjcheck", "check", "--pack", PACK, filing],
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
            env={"PYTHONUTF8": "1"},
        )
    assert done.returncode == 3
    assert done.stderr.decode().startswith("错误 W408 结果没有输出")
    assert b"Traceback" not in done.stderr


def test_closed_pipe_is_quiet(tmp_path: Path) -> None:
    for number in range(60):
        (tmp_path / f"{number}.yaml").write_text(ERROR, encoding="utf-8")
    running = subprocess.Popen(
        [sys.executable, "-m", "wjcheck", "check", "--pack", PACK, tmp_path],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={"PYTHONUTF8": "1"},
    )
    assert running.stdout is not None
    assert running.stderr is not None
    running.stdout.read(1)
    running.stdout.close()
    complaint = running.stderr.read()
    running.stderr.close()
    assert running.wait(60) == 141
    assert complaint == b""


def test_selection(filing: Path) -> None:
    filing.write_text(ERROR, encoding="utf-8")

    def rules(*arguments: str) -> list[str]:
        document = json.loads(check(filing, "--output", "json", *arguments).out)
        return [finding["rule"] for finding in document["filings"][0]["findings"]]

    assert rules() == ["1.1.1", "1.1.2", "1.1.3"]
    assert rules("--select", "1.1.2") == ["1.1.2"]
    assert rules("--select", "1.1.3，1.1.1") == ["1.1.1", "1.1.3"]
    assert rules("--select", "一(一)", "--ignore", "1.1.2", "--ignore", "有班子") == ["1.1.3"]
    assert check(filing, "--ignore", "1.1.1").status == 0


def test_pack_that_cannot_be_used_is_three(filing: Path, tmp_path: Path) -> None:
    ran = wjcheck("check", filing, "--pack", tmp_path / "none")
    assert ran.status == 3
    assert ran.out == b""
    assert re.search(r"错误 W3\d\d ", ran.complaint)


def test_english(filing: Path) -> None:
    for ran in (check(filing, "--lang", "en"), check(filing, WJCHECK_LANG="en")):
        assert "Automatic check" in ran.text
        assert not re.search("[符错警提]", ran.text)
    assert "自动核对" in check(filing, "--lang", "zh", WJCHECK_LANG="en").text


def test_as_of_defaults_to_today_in_shanghai(filing: Path) -> None:
    from wjcheck.cli.clock import today

    before = today()
    shown = json.loads(wjcheck("check", filing, "--pack", PACK, "--output", "json").out)["as_of"]
    assert shown in (before.isoformat(), today().isoformat())


def test_plain_text_has_no_escapes_and_terminal_has_the_same_words(filing: Path) -> None:
    if not hasattr(os, "openpty"):
        pytest.skip("needs a pseudo-terminal")
    plain = check(filing, COLUMNS="80").text
    assert "\x1b" not in plain
    assert _on_terminal(filing, NO_COLOR="1") == plain
    coloured = _on_terminal(filing, TERM="xterm-256color")
    assert "\x1b[" in coloured
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == plain


def _on_terminal(filing: Path, **environment: str) -> str:
    leader, follower = os.openpty()
    running = subprocess.Popen(
        [sys.executable, "-m", "wjcheck", "check", "--pack", PACK, "--as-of", "2024-12-31", filing],
        stdout=follower,
        stderr=follower,
        stdin=subprocess.DEVNULL,
        env={"PYTHONUTF8": "1", "COLUMNS": "80", **environment},
    )
    os.close(follower)
    written = b""
    try:
        while block := os.read(leader, 65536):
            written += block
    except OSError:
        pass  # the other end is closed: the program is done
    os.close(leader)
    assert running.wait(60) == 0
    return written.decode().replace("\r\n", "\n")


def test_cp936(filing: Path) -> None:
    filing.write_text(GOOD.replace("示例镇", "𠮷镇✓"), encoding="utf-8")
    ran = check(filing, PYTHONUTF8="0", PYTHONIOENCODING="gbk")
    assert ran.status == 0
    assert ran.err == b""
    assert "\\U00020bb7镇\\u2713  2024年度" in ran.out.decode("gbk")
    ran = check(filing, "--output", "json", PYTHONUTF8="0", PYTHONIOENCODING="gbk")
    assert json.loads(ran.out)["filings"][0]["unit"]["name"] == "𠮷镇✓"


def test_fault_in_the_program_is_one_line_with_a_code(tmp_path: Path) -> None:
    broken = (
        "import sys, wjcheck.cli.check as c\n"
        "def fail(*_): raise RuntimeError('secret')\n"
        "c.deliver = fail\n"
        "from wjcheck.cli.main import main\n"
        f"sys.exit(main(['check', '--pack', {str(PACK)!r}, {str(tmp_path)!r}]))\n"
    )
    done = subprocess.run([sys.executable, "-c", broken], capture_output=True, check=False, env={"PYTHONUTF8": "1"})
    assert done.returncode == 3
    complaint = done.stderr.decode()
    assert complaint.startswith("错误 W490 程序出错：程序遇到未预料的情况（RuntimeError")
    assert "secret" not in complaint
    assert "Traceback" not in complaint
    done = subprocess.run(
        [sys.executable, "-c", broken], capture_output=True, check=False, env={"PYTHONUTF8": "1", "WJCHECK_DEBUG": "1"}
    )
    assert b"Traceback" in done.stderr


def test_filing_that_breaks_the_program_does_not_cost_the_others_their_result(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / f"{name}.yaml").write_text(GOOD, encoding="utf-8")
    broken = (
        "import sys, wjcheck.engine.checker as e\n"
        "real = e.check\n"
        "def check(path, *rest, **more):\n"
        "    if path.endswith('a.yaml'): raise KeyError('secret')\n"
        "    return real(path, *rest, **more)\n"
        "e.check = check\n"
        "from wjcheck.cli.main import main\n"
        f"sys.exit(main(['check', '--output', 'json', '--pack', {str(PACK)!r}, {str(tmp_path)!r}]))\n"
    )
    done = subprocess.run([sys.executable, "-c", broken], capture_output=True, check=False, env={"PYTHONUTF8": "1"})
    first, second = json.loads(done.stdout)["filings"]
    assert done.returncode == 3
    assert (first["judged"], first["problems"][0]["code"]) == (False, "W490")
    assert second["judged"]


def test_a_device_or_pipe_is_never_replaced_by_a_report(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    (tmp_path / "f.yaml").write_text(GOOD, encoding="utf-8")
    ran = check(tmp_path / "f.yaml", "--output", f"json={pipe}")
    assert ran.status == 3
    assert "W409" in ran.complaint
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def test_a_name_too_long_to_look_up_costs_the_others_nothing(tmp_path: Path) -> None:
    (tmp_path / "f.yaml").write_text(GOOD, encoding="utf-8")
    ran = check("x" * 300 + ".yaml", tmp_path / "f.yaml")
    assert ran.status == 3
    assert "W490" not in ran.text
    assert "示例镇" in ran.text


def test_no_rule_left_is_wrong_usage(tmp_path: Path) -> None:
    (tmp_path / "f.yaml").write_text(GOOD, encoding="utf-8")
    ran = wjcheck("check", tmp_path / "f.yaml", "--select", "1.2.1")
    assert ran.status == 2


def test_a_year_before_the_document_is_no_clean_bill(tmp_path: Path) -> None:
    (tmp_path / "f.yaml").write_text(GOOD.replace("2024", "2022"), encoding="utf-8")
    ran = wjcheck("check", tmp_path / "f.yaml", "--as-of", "2024-12-31")
    assert ran.status == 1
    assert "W310" in ran.text


@pytest.mark.skipif(os.name == "nt", reason="closes a descriptor through a POSIX shell")
def test_a_closed_standard_output_is_told_and_is_no_finding(tmp_path: Path) -> None:
    (tmp_path / "f.yaml").write_text(ERROR, encoding="utf-8")
    command = f'"{sys.executable}" -m wjcheck check --pack "{PACK}" --as-of 2024-12-31 f.yaml >&-'
    done = subprocess.run(["sh", "-c", command], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 3
    assert "W408" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_folder_loses_no_file_that_may_be_a_filing(tmp_path: Path) -> None:
    (tmp_path / "good.yaml").write_text(GOOD, encoding="utf-8")
    (tmp_path / "big5.yaml").write_bytes("單位:\n  名稱: 示例鎮\n".encode("big5"))
    (tmp_path / "empty.yaml").write_bytes(b"\n")
    (tmp_path / "keyless.yaml").write_text(GOOD.replace("格式版本: 1\n", "#格式版本: 1\n"), encoding="utf-8")
    (tmp_path / "noise.yaml").write_bytes(bytes(range(128, 256)))
    (tmp_path / "district.yaml").write_text("", encoding="utf-8")
    (tmp_path / "other.yaml").write_text("steps: [{uses: x}]\n", encoding="utf-8")
    ran = check(tmp_path, "--output", "json")
    told = {Path(one["path"]).name: [p["code"] for p in one["problems"]] for one in json.loads(ran.out)["filings"]}
    assert told.keys() == {"good.yaml", "big5.yaml", "empty.yaml", "keyless.yaml", "noise.yaml"}
    assert (told["good.yaml"], told["empty.yaml"], told["big5.yaml"]) == ([], ["W107"], ["W104"])
    assert ran.status == 3
