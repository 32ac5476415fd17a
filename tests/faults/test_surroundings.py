"""What surrounds a run: a home that is not there, clocks elsewhere, folders with very many files."""

import contextlib
import os
import shutil
from datetime import UTC, datetime
from pathlib import Path
from unittest import mock

import pytest

from tests.cli.command import GOOD, PACK, check, wjcheck
from wjcheck.cli import check as checking

_MANY = 100_000
_LINKS = 50_000
"""How many names a file may have on any system that is used."""


@pytest.fixture
def filing(tmp_path: Path) -> Path:
    path = tmp_path / "a.yaml"
    path.write_text(GOOD, encoding="utf-8")
    return path


@pytest.mark.parametrize("home", ["", "/nowhere/at/all", "/dev/null", "relative"])
def test_without_a_home_folder_all_is_the_same(filing: Path, home: str) -> None:
    without = check(filing, "--output", "json")
    nowhere = check(filing, "--output", "json", HOME=home, XDG_CACHE_HOME=home, LOCALAPPDATA=home)
    assert (nowhere.status, nowhere.out, nowhere.err) == (without.status, without.out, b"")


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "Etc/GMT+12", "nonsense", ""])
def test_today_is_the_day_in_china_wherever_the_clock_is(filing: Path, zone: str) -> None:
    late = datetime(2024, 12, 31, 16, 30, tzinfo=UTC)  # half past midnight of the new year there
    with mock.patch("wjcheck.cli.clock.datetime") as clock:
        clock.now.side_effect = lambda place: late.astimezone(place)
        ran = wjcheck("check", "--pack", PACK, filing, "--output", "jsonl", TZ=zone)
    assert b'"as_of": "2025-01-01"' in ran.out


def test_one_filing_among_a_hundred_thousand_files_is_found(tmp_path: Path) -> None:
    many = tmp_path / "many"
    many.mkdir()
    with contextlib.chdir(many):
        for first in range(0, _MANY, _LINKS):
            Path(f"{first}.yaml").write_text("a: 1\n", encoding="utf-8")
            for number in range(first + 1, first + _LINKS):
                os.link(f"{first}.yaml", f"{number}.yaml")
    (many / "z.yaml").write_text(GOOD, encoding="utf-8")
    ran = check(many, "--output", "jsonl")
    shutil.rmtree(many)  # pytest keeps the folders of three runs
    assert ran.status == 0
    assert "z.yaml" in ran.text


def test_more_filings_than_a_check_can_hold_are_refused_before_one_is_judged(tmp_path: Path) -> None:
    for number in range(4):
        (tmp_path / f"{number}.yaml").write_text(GOOD, encoding="utf-8")
    with mock.patch.object(checking, "MOST_FILINGS", 3), mock.patch.object(checking, "judge_found") as judged:
        ran = check(tmp_path, "--output", "json")
    assert (ran.status, ran.out) == (3, b"")
    assert "W415" in ran.complaint
    assert not judged.called
    with mock.patch.object(checking, "MOST_FILINGS", 4):
        assert check(tmp_path).status == 0
