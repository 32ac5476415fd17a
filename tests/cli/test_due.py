"""`wjcheck due`: the whole way, in processes of its own where streams matter."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar

from tests.cli.command import GOOD, PACK, wjcheck
from wjcheck.cli.main import main
from wjcheck.cli.program import program
from wjcheck.cli.spoken import help_page
from wjcheck.locale.message import Lang

ROOT = Path(__file__).parents[2]
STREET = ROOT / "examples" / "样板街道-2024.yaml"
WAIVERS = """豁免:
  - {单位: 样板街道,
     规则: 3.2.8, 理由: "防汛;推,\\u3000迟", 批准人: 区安委办, 起始日期: 2024-06-01, 截止日期: 2024-12-31}
"""


def run(*arguments: str | Path) -> int:
    return main(["due", *map(str, arguments)])


def test_table_data_and_calendar_of_one_run(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / "waivers.yaml").write_text(WAIVERS, encoding="utf-8")
    filing = tmp_path / "2024" / "街道.yaml"
    filing.parent.mkdir()
    filing.write_bytes(STREET.read_bytes())
    files = tmp_path / "a.txt", tmp_path / "a.json", tmp_path / "a.ics"
    outputs = [f"--output={name}={file}" for name, file in zip(("text", "json", "ics"), files, strict=True)]
    assert run(filing, "--as-of", "2024-12-20", *outputs) == 0
    table, data, calendar = (file.read_bytes().decode() for file in files)
    assert "已过期（3 项）" in table
    assert "豁免到期：每年至少一次综合性演练" in table
    document = json.loads(data)
    (one,) = document["filings"]
    assert document["summary"]["counts"] == {"overdue": 3, "review": 0, "due": 6, "coming": 0, "met": 0}
    assert [entry["state"] for entry in one["entries"]].count("overdue") == 3
    (waiver,) = [entry for entry in one["entries"] if entry["kind"] == "waiver"]
    assert waiver["waiver"] == {"reason": "防汛;推,\u3000迟", "approver": "区安委办"}
    assert (waiver["location"]["line"], waiver["location"]["file"]) == (2, str(tmp_path / "waivers.yaml"))
    events: Any = Calendar.from_ical(calendar).walk("VEVENT")
    assert [event["dtstart"].dt.isoformat() for event in events] == [entry["date"] for entry in one["entries"]]
    assert str(tmp_path) not in calendar
    assert calendar.count("\n") == calendar.count("\r\n")


def test_the_calendar_goes_through_a_pipe_as_it_is() -> None:
    ran = wjcheck("due", STREET, "--as-of", "2024-12-20", "--output", "ics", PYTHONUTF8="0", PYTHONIOENCODING="gbk")
    assert ran.status == 0
    assert ran.err == b""
    assert ran.out.startswith(b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
    assert ran.out.endswith(b"END:VCALENDAR\r\n")
    assert ran.out.count(b"\n") == ran.out.count(b"\r\n")
    assert "样板街道" in ran.out.decode("utf-8")


def test_a_broken_filing_shows_its_problems_and_costs_the_others_nothing(tmp_path: Path) -> None:
    (tmp_path / "好.yaml").write_text(GOOD, encoding="utf-8")
    (tmp_path / "坏.yaml").write_text("格式版本: 1\n年度: [2024\n", encoding="utf-8")
    ran = wjcheck("due", tmp_path, "--as-of", "2024-06-15")
    assert ran.status == 3
    assert "本文件未能核对" in ran.text
    assert "坏.yaml:" in ran.text
    assert "每年至少一次综合性演练" in ran.text


def test_overdue_fails_only_where_asked(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(STREET, "--as-of", "2024-12-20", "--fail-on", "error") == 1
    assert "已过期的事项中有 2 项达到 --fail-on error 级别。退出状态 1。" in capsys.readouterr().out


def test_a_list_that_was_named_and_is_not_there_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(STREET, "--as-of", "2024-12-20", "--waivers", tmp_path / "x.yaml") == 3
    said = capsys.readouterr().out
    assert "W401" in said
    assert "已过期（3 项）" in said


def test_nothing_it_was_made_from_is_overwritten(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    filing, waivers = tmp_path / "a.yaml", tmp_path / "waivers.yaml"
    filing.write_text(GOOD, encoding="utf-8")
    waivers.write_text(WAIVERS, encoding="utf-8")
    for target in (filing, waivers):
        before = target.read_bytes()
        assert run(filing, "--pack", PACK, "--as-of", "2024-12-20", f"--output=ics={target}") == 2
        assert target.read_bytes() == before
    assert "为免覆盖" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "没有写明要看哪个填报文件"),
        (["x", "--within", "30", "--until", "2024-12-31"], "--within 和 --until 只能写一个"),
        (["x", "--within", "-1"], "不能是“-1”"),
        (["x", "--within", "3661"], "不能是“3661”"),
        (["x", "--within", "三十"], "不能是“三十”"),
        (["x", "--until", "2024-02-30"], "--until 后面的“2024-02-30”不是有效日期"),
        (["x", "--as-of", "2024-02-29", "--until", "2024-02-28"], "--until 的日期 2024-02-28 早于核查日期 2024-02-29"),
        (["x", "--output", "xlsx"], "格式只能是 text、json、ics，不能是“xlsx”"),
    ],
)
def test_wrong_usage(arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(*arguments) == 2
    complaint = capsys.readouterr().err
    assert said in complaint
    assert "wjcheck due --help" in complaint


def test_check_still_writes_no_calendar(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "x", "--output", "ics"]) == 2
    told = capsys.readouterr().err
    assert "格式只能是 text、json、html、pdf、markdown、" in told
    assert "不能是“ics”" in told


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_help_names_every_option_and_no_other(lang: Lang) -> None:
    options = {name for one in program().commands["due"].params for name in one.opts if name.startswith("-")}
    page = help_page("due", lang)
    named = set(re.findall(r"(?<![\w-])--?[a-z][a-z-]*", page.split("\n\n退出状态" if lang == "zh" else "\n\nExit")[0]))
    assert named == options | {"-h", "--help"}
