"""Drives the real process: saves a filing as editors do and waits for what is shown."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.command import ERROR, GOOD, PACK, WARNING, plain_environment
from tests.cli.watching import Watching
from wjcheck.cli.main import main

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Ctrl-C is sent as a POSIX signal")


def test_every_way_of_saving_is_noticed(tmp_path: Path) -> None:
    filing = tmp_path / "甲镇.yaml"
    filing.write_text(ERROR, encoding="utf-8")
    with Watching(filing) as watching:
        first = watching.shown()
        assert first.startswith("── 第 1 次核对  ")
        assert "不符合（错误）  1.1.1" in first
        assert "需要处理 1 项，文件问题 0 处。" in first
        # written over
        filing.write_text(GOOD, encoding="utf-8")
        second = watching.shown()
        assert second.startswith("\n── 第 2 次核对  ")
        assert "现在符合（1 条）\n    1.1.1 " in second
        assert "现在符合 1 条，不再符合 0 条。" in second
        # a new file in its place, with another one left beside it that is nobody's business
        for name in ("甲镇.yaml~", ".甲镇.yaml.swp", "b.yaml"):
            (tmp_path / name).write_text(ERROR, encoding="utf-8")
        (tmp_path / "甲镇.yaml~").replace(filing)
        third = watching.shown()
        assert "不再符合（1 条）" in third
        # twice at once: what is shown last is what was saved last
        filing.write_text(GOOD + "没有的: 1\n", encoding="utf-8")
        filing.write_text(WARNING, encoding="utf-8")
        fourth = watching.shown()
        fourth = fourth if "1.1.2" in fourth else watching.shown()
        assert "文件问题 0 处" in fourth
        # gone, and back
        filing.unlink()
        fifth = watching.shown()
        assert "W401" in fifth
        assert "有 1 份文件未能核对。" in fifth
        filing.write_text(GOOD, encoding="utf-8")
        sixth = watching.shown()
        assert "1.1.2" in sixth, "compared with the last time it could be judged"
        assert watching.interrupt() == (0, b"")


def test_a_folder_shows_the_filing_that_was_saved(tmp_path: Path) -> None:
    for name in ("甲镇", "乙镇"):
        (tmp_path / f"{name}.yaml").write_text(ERROR.replace("示例镇", name), encoding="utf-8")
    with Watching(tmp_path, "--lang", "zh") as watching:
        first = watching.shown()
        assert "── 甲镇  2024年度" in first
        assert "── 乙镇  2024年度" in first
        assert "原文" not in first
        (tmp_path / "乙镇.yaml").write_text(WARNING.replace("示例镇", "乙镇"), encoding="utf-8")
        second = watching.shown()
        assert "乙镇" in second
        assert "甲镇" not in second
        (tmp_path / "丙镇.yaml").write_text(GOOD.replace("示例镇", "丙镇"), encoding="utf-8")
        assert "丙镇" in watching.shown()
        assert watching.interrupt() == (0, b"")


def test_a_closed_pipe_ends_it_quietly_without_a_further_save(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(ERROR, encoding="utf-8")
    running = subprocess.Popen(
        [sys.executable, "-m", "wjcheck", "watch", "--pack", PACK, tmp_path / "a.yaml"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=plain_environment(),
    )
    with running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.read(1)
        running.stdout.close()
        assert running.wait(30) == 141
        assert running.stderr.read() == b""


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        ([], 2, "没有写明要盯住哪个"),
        (["-"], 2, "标准输入不能盯住"),
        (["x.yaml", "--select", "9.9.9"], 2, "“9.9.9”不是规则编号"),
        (["x.yaml"], 3, "W401"),
        (["none/x.yaml"], 3, "W401"),
        (["."], 3, "W404"),
        (["x.yaml", "--pack", "none"], 3, "W3"),
    ],
)
def test_nothing_to_watch(
    arguments: list[str],
    status: int,
    said: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    pack = [] if "--pack" in arguments else ["--pack", str(PACK)]
    assert main(["watch", *arguments, *pack]) == status
    told = capsys.readouterr()
    assert said in told.err
    assert told.out == ""
