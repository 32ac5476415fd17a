"""The same commit and the same day give the same bytes, wherever and however the program runs.

A small district is laid out twice: elsewhere, its files made in another order, and the program is run there under
another hash seed, locale, time zone and umask, with another number of processes, in every format it has, once with
nothing kept from earlier runs and once with what is kept; then again over what it has written. Nothing but the number
of processes and the folder is said differently on the command line.
"""

import hashlib
import json
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.cli.command import PACK as SMALL
from tests.cli.command import plain_environment
from wjcheck.cli.options import DUE_FORMATS, REPORT_FORMATS, REVIEW_FORMATS

EXAMPLES = Path(__file__).parents[2] / "examples"
UNITS = ("前黄镇", "湖塘镇")
FILES = ("district.yaml", "waivers.yaml", "前黄镇/2023.yaml", *(f"{unit}/2024.yaml" for unit in UNITS))
BROKEN = "格式版本: 1\n单位: {名称: [\n"
AS_OF = ("--as-of", "2024-11-30")
_RUN = """
import json, locale, os, sys, time
os.umask(int(sys.argv[2], 8))
time.tzset()
locale.setlocale(locale.LC_ALL, "")
from functools import lru_cache
from wjcheck.cli.main import main
from wjcheck.pack import files
files.read = lru_cache(files.read)
print(json.dumps([main(command) for command in json.loads(sys.argv[1])]))
"""


def _commands(jobs: int) -> list[list[str]]:
    """Return the commands, each with all the formats it can write but pdf, which another program prints."""
    formats = [one for one in REPORT_FORMATS if one != "pdf"]
    reviewed = REVIEW_FORMATS

    def outputs(command: str, names: Sequence[str]) -> list[str]:
        return [word for name in names for word in ("--output", f"{name}=../out/{command}.{name}")]

    return [
        ["check", ".", *AS_OF, "--names", *outputs("check", formats)],
        ["check", "湖塘镇", *AS_OF, "--mask", "--lang", "en", "--pack", str(SMALL), *outputs("english", formats)],
        ["report", "../out/check.json", *outputs("report", formats)],
        ["due", ".", *AS_OF, "--pack", str(SMALL), *outputs("due", DUE_FORMATS)],
        ["review", ".", *AS_OF, "--jobs", str(jobs), *outputs("review", reviewed)],
    ]


def _laid_out(folder: Path, files: list[str]) -> Path:
    """Write the district into a repository below `folder`, its files one after the other."""
    (folder / "out").mkdir(parents=True)
    repository = folder / "填报"
    for name in files:
        target = repository / name
        target.parent.mkdir(parents=True, exist_ok=True)
        if name == "坏.yaml":
            target.write_text(BROKEN, encoding="utf-8")
        else:
            shutil.copyfile(EXAMPLES / "district" / name, target)
    (repository / ".git").mkdir()
    return repository


def _run(repository: Path, jobs: int, umask: str, only: str = "", **environment: str) -> dict[str, str]:
    """Run the commands in one process, or only one of them; return the digest of every file that is there then, and
    what each came to."""
    commands = [one for one in _commands(jobs) if only in ("", one[0])]
    ran = subprocess.run(
        [sys.executable, "-c", _RUN, json.dumps(commands), umask],
        cwd=repository,
        env=plain_environment(**environment),
        capture_output=True,
        timeout=300,
        check=True,
    )
    out = repository.parent / "out"
    found = {
        str(path.relative_to(out)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(out.rglob("*"))
        if path.is_file()
    }
    return {**found, "statuses": ran.stdout.decode(), "complaints": ran.stderr.decode()}


def _locale(*wanted: str) -> str:
    """Return the first of these locales that this system has."""
    known = subprocess.run(["locale", "-a"], capture_output=True, check=False).stdout.decode().lower().split()
    return next((name for name in wanted if name.lower().replace("utf-8", "utf8") in known), "C")


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="needs a time zone that can be set")
def test_the_same_commit_and_day_give_the_same_bytes(tmp_path: Path) -> None:
    files = [*FILES, "坏.yaml"]
    first = _laid_out(tmp_path / "a", files)
    second = _laid_out(tmp_path / "另一个 folder" / "深", files[::-1])
    one = _run(first, 1, "022", PYTHONHASHSEED="1", LC_ALL="C", TZ="Asia/Shanghai", WJCHECK_CACHE="off")
    turkish = _locale("tr_TR.UTF-8", "zh_CN.UTF-8")
    other = _run(second, 2, "077", PYTHONHASHSEED="4711", LC_ALL=turkish, LANG="zh_CN.UTF-8", TZ="America/Los_Angeles")
    assert json.loads(one["statuses"]) == [3, 0, 0, 3, 3], one["complaints"]
    written = {name.partition("/")[0] for name in one}
    formats = {*REPORT_FORMATS, *REVIEW_FORMATS, *DUE_FORMATS} - {"pdf"}
    assert {name.rpartition(".")[2] for name in written} >= formats
    assert {name for name in one if one[name] != other.get(name)} | other.keys() - one.keys() == set()
    # and again, over what is there
    again = _run(second, 1, "022", "review", PYTHONHASHSEED="9", LC_ALL="C.UTF-8", TZ="UTC")
    told = {"statuses", "complaints"}
    assert {name for name in one if one[name] != again.get(name)} | again.keys() - one.keys() <= told
