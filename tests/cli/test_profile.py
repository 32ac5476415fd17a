"""`check --profile`: what the time went to, beside a report that knows nothing of it."""

import re
import sys
import time
from itertools import count
from pathlib import Path
from typing import Any
from unittest import mock

import pytest

from tests.cli.command import ERROR, GOOD, PACK, Ran, check, wjcheck
from wjcheck.cli import clock
from wjcheck.engine import all_rules
from wjcheck.engine.compiled import CompiledRule
from wjcheck.engine.finding import Finding

_MILLISECOND = 1_000_000


@pytest.fixture
def filing(tmp_path: Path) -> Path:
    path = tmp_path / "示例镇.yaml"
    path.write_text(ERROR, encoding="utf-8")
    return path


class Ticking:
    """A clock that goes on by a millisecond each time it is read, its wall twice as fast."""

    def __init__(self) -> None:
        self._ticks = count(10 * _MILLISECOND, _MILLISECOND)

    def __call__(self) -> tuple[int, int]:
        at = next(self._ticks)
        return at, 2 * at


def profiled(ticking: Ticking, filing: Path, *arguments: str) -> Ran:
    """Run with a clock of the test's; the process began ten milliseconds before it was first read."""
    with (
        mock.patch("wjcheck.cli.profiling.spent", ticking),
        mock.patch("wjcheck.cli.profiling.started", return_value=(0, 0)),
    ):
        return wjcheck("check", filing, "--as-of", "2024-12-31", "--profile", *arguments)


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_reports_and_exit_status_are_the_same(filing: Path, lang: str) -> None:
    with mock.patch("wjcheck.cli.profiling.spent", side_effect=AssertionError):  # nobody reads the clock unasked
        plain = check(filing, "--lang", lang, "--output", f"json={filing.parent / 'plain.json'}", "--output", "text")
    ran = check(
        filing, "--lang", lang, "--profile", "--output", f"json={filing.parent / 'timed.json'}", "--output", "text"
    )
    assert (ran.status, ran.out) == (plain.status, plain.out) == (1, plain.out)
    assert (filing.parent / "timed.json").read_bytes() == (filing.parent / "plain.json").read_bytes()
    assert plain.err == b""
    first = {"zh": "本次运行用时（毫秒）", "en": "Where the time went (milliseconds)"}[lang]
    assert ran.complaint.startswith(f"{first}\n")
    assert bool(re.search("[一-鿿]", ran.complaint)) is (lang == "zh")


@pytest.mark.parametrize(
    ("lang", "stages"),
    [
        ("zh", ["启动程序", "准备规则包", "读取文件", "检查填写内容", "逐条判定", "生成并写出结果", "合计"]),
        (
            "en",
            ["starting", "preparing the pack", "reading", "validating", "judging", "writing the reports", "all"],
        ),
    ],
)
def test_the_stages_come_to_the_whole(filing: Path, lang: str, stages: list[str]) -> None:
    ran = profiled(Ticking(), filing, "--pack", str(PACK), "--lang", lang)
    lines = ran.complaint.split("\n\n")[0].splitlines()[2:]
    names, cpu, wall = zip(*(re.split(r"  +", line.strip()) for line in lines), strict=True)
    assert list(names) == stages
    assert all(float(one) >= 1 for one in cpu)
    assert float(cpu[0]) == 11  # ten before, and one until the next stage
    assert sum(map(float, cpu[:-1])) == float(cpu[-1])
    assert [float(one) for one in wall] == [2 * float(one) for one in cpu]


def test_ten_rules_are_told_and_the_dearest_stands_first(filing: Path) -> None:
    judged, ticking = all_rules._judged, Ticking()

    def dear(compiled: CompiledRule, *rest: Any) -> Finding:
        if compiled.rule.id == "3.1.4":
            ticking()  # it takes a millisecond more
        return judged(compiled, *rest)

    with mock.patch.object(all_rules, "_judged", dear):
        ran = profiled(ticking, filing, "--pack", "jiangxi-2021-20", "--lang", "zh")
    head, columns, *rules = ran.complaint.split("\n\n")[1].splitlines()
    assert head == "用时最多的 10 条规则（判定 1 份填报文件，规则共 11 条）"
    assert columns.split() == ["规则", "处理器", "实际", "求值次数", "标题"]
    assert len(rules) == 10
    assert rules[0].split()[:3] == ["3.1.4", "2.00", "4.00"]
    assert [one.split()[1] for one in rules[1:]] == ["1.00"] * 9
    assert sum(int(one.split()[3]) for one in rules) > 10


def test_without_a_filing_that_can_be_judged_the_stages_are_told_alone(filing: Path) -> None:
    filing.write_text("- 1\n", encoding="utf-8")
    ran = profiled(Ticking(), filing, "--pack", str(PACK))
    assert ran.status == 3
    assert "合计" in ran.complaint.splitlines()[-1]


def test_a_process_knows_how_long_ago_it_began() -> None:
    began = clock.started()
    if sys.platform != "linux":
        assert began is None
        return
    assert began is not None
    cpu, wall = clock.spent()
    assert began[0] == 0
    age = wall - began[1]
    assert age > cpu / 2  # no thread of these tests but one works
    time.sleep(0.05)
    again = clock.started()
    assert again is not None
    assert abs(again[1] - began[1]) < 20 * _MILLISECOND


def test_where_the_system_does_not_tell_it_nothing_is_claimed(filing: Path) -> None:
    with mock.patch.object(Path, "read_text", side_effect=FileNotFoundError):
        assert clock.started() is None
    with mock.patch("wjcheck.cli.profiling.started", return_value=None):
        ran = check(filing, "--profile", "--lang", "en")
    assert re.search(r"(?m)^  starting +[\d.]+ +-$", ran.complaint)


def test_of_many_filings_all_are_told_though_others_might_have_judged_them(tmp_path: Path) -> None:
    for number in range(9):
        (tmp_path / f"{number}.yaml").write_text(GOOD, encoding="utf-8")
    ran = check(tmp_path, "--profile", "--lang", "en")
    assert "filings judged: 9;" in ran.complaint
