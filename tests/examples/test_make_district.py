"""The made district: one seed, the same bytes; all of it marked; and a review finds its faults and no others."""

import json
import runpy
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.cli.command import wjcheck

SCRIPT = Path(__file__).parents[2] / "examples" / "make_district.py"
QUIET = ("pass", "not_applicable")


def made(folder: Path, *options: str) -> dict[str, bytes]:
    """What the script writes into `folder`, by path."""
    command = [sys.executable, str(SCRIPT), str(folder), *options]
    subprocess.run(command, check=True, timeout=60, capture_output=True)
    return {one.relative_to(folder).as_posix(): one.read_bytes() for one in folder.rglob("*") if one.is_file()}


def compared(folder: Path) -> None:
    """Review the district in `folder` and hold what is found against its manifest."""
    expected = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    found: Any = json.loads(wjcheck("review", ".", "--output", "json", cwd=folder).text)
    statuses = {
        filing["path"]: {one["rule"]: one["status"] for one in filing["findings"] if one["status"] not in QUIET}
        for filing in found["filings"]
        if filing["judged"]
    }
    assert statuses == expected["filings"]
    assert [one["path"] for one in found["filings"] if not one["judged"]] == expected["unread"]
    assert not any(one["problems"] for one in found["filings"] if one["judged"])
    findings = found["district"]["findings"]
    assert sorted([one["rule"], *one["units"]] for one in findings if one["rule"][0] != "X") == expected["roster"]
    across = sorted([one["rule"], one["status"], sorted(one["units"])] for one in findings if one["rule"][0] == "X")
    assert across == sorted(expected["across"])
    assert [[one["unit"], one["rule"], one["remarks"]] for one in found["district"]["waivers"]] == expected["waivers"]
    assert found["summary"]["waived"] == sum(one["applied"] for one in found["district"]["waivers"]) > 0


def test_a_review_of_the_ten_finds_their_faults_and_nothing_else(tmp_path: Path) -> None:
    made(tmp_path / "d")
    compared(tmp_path / "d")


def test_the_same_seed_makes_the_same_bytes_and_another_one_others(tmp_path: Path) -> None:
    first = made(tmp_path / "a")
    assert made(tmp_path / "b") == first
    assert made(tmp_path / "c", "--seed", "66") != first


def test_the_district_that_is_shipped_is_the_one_it_makes(tmp_path: Path) -> None:
    shipped = SCRIPT.with_name("district")
    held = {one.relative_to(shipped).as_posix(): one.read_bytes() for one in shipped.rglob("*") if one.is_file()}
    assert held == made(tmp_path / "d")


def test_every_file_says_first_that_it_is_invented(tmp_path: Path) -> None:
    files = made(tmp_path / "d")
    assert len(files) > 12
    for path, raw in files.items():
        assert raw.decode().splitlines()[0].startswith("# 虚构数据") or path == "manifest.json", path


def test_a_folder_with_something_in_it_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "theirs").write_text("", encoding="utf-8")
    with pytest.raises(subprocess.CalledProcessError):
        made(tmp_path)
    assert [one.name for one in tmp_path.iterdir()] == ["theirs"]


@pytest.mark.parametrize("number", [10, 67, 1487])
def test_nobody_is_anybodys_namesake_by_accident(number: int) -> None:
    script = runpy.run_path(str(SCRIPT))
    people = script["people_of"](script["PATTERN"].read_text(encoding="utf-8"))
    units = script["units"](number)
    assert len({unit.name for unit in units}) == len(units) == number
    names = [unit.person(name, people) for unit in units for name in people]
    assert len(set(names)) == len(names) > number * 60
