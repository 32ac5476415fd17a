"""Every row of `docs/hostile-inputs.md` that is a filing: the real command on real files, and what it must say."""

import json
import os
import re
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.cli.command import GOOD, PACK, Ran, check, wjcheck
from tests.hostile.rows import FIXTURES
from tests.reading.test_hostile import places
from wjcheck.reading.parse import read

FOLDER = Path(__file__).parent / "fixtures"
HEAD = "格式版本: 1\n单位: {名称: 示例镇, 类型: 镇}\n年度: 2024\n"


def test_every_fixture_has_its_line_and_every_line_its_fixture() -> None:
    assert sorted(FIXTURES) == sorted(
        path.relative_to(FOLDER).with_suffix("").as_posix() for path in FOLDER.glob("*/*")
    )


@dataclass(frozen=True)
class Together:
    """All fixtures of one exit status, given to the command at once."""

    ran: Ran
    report: dict[str, Any]

    def told(self, path: Path) -> list[dict[str, Any]]:
        """The problems of one of them."""
        (problems,) = (one["problems"] for one in self.report["filings"] if one["path"] == str(path))
        return list(problems)


@pytest.fixture(scope="module")
def runs(tmp_path_factory: pytest.TempPathFactory) -> dict[int, Together]:
    """The two runs, by their exit status."""
    return {status: _run(status, tmp_path_factory.mktemp("rows")) for status in (1, 3)}


def _run(status: int, folder: Path) -> Together:
    paths = [FOLDER / f"{name}.yaml" for name, case in FIXTURES.items() if case.status == status]
    ran = check(*paths, "--output", "text", "--output", f"json={folder / 'x'}", COLUMNS="400", cwd=folder)
    report = json.loads((folder / "x").read_bytes())
    # of the one status none is among those of the other: each that could not be checked is counted
    unchecked = len(paths) if status == 3 else 0
    assert (ran.status, report["summary"]["unjudged_filings"]) == (status, unchecked)
    assert (ran.complaint, list(folder.iterdir())) == ("", [folder / "x"])  # nothing else was written, or run
    return Together(ran, report)


@pytest.mark.parametrize("name", FIXTURES)
def test_a_row_gets_its_code_its_place_its_status_and_its_words(name: str, runs: dict[int, Together]) -> None:
    case, path = FIXTURES[name], FOLDER / f"{name}.yaml"
    told = runs[case.status].told(path)
    found = " ".join(f"{one['code']}@{one['line']}:{one['column']}" for one in told if one["line"])
    many = case.places.endswith(" …")
    assert (found[: len(case.places) - 2] if many else found) == case.places.removesuffix(" …")
    for one in told:
        assert one["severity"] == "error" or one["code"] in ("W115", "W190", "W210")
        assert one["code"] in runs[case.status].ran.text
    here = " ".join(f"{one['message']} {one['hint']}" for one in told if one["code"] == case.code)
    there = " ".join(_english(one) for one in told if one["code"] == case.code)
    assert (case.zh in here, case.en in there) == (True, True), (here, there)
    assert re.search(r"\{[a-z_]+\}", here + there) is None


def _english(problem: dict[str, Any]) -> str:
    other = problem.get("translation", {})
    return f"{other.get('message', problem['message'])} {other.get('hint', problem['hint'])}"


VARIANTS: dict[str, Callable[[bytes], bytes]] = {
    "CRLF": lambda raw: raw.replace(b"\n", b"\r\n"),
    "CR": lambda raw: raw.replace(b"\n", b"\r"),
    "byte order mark": lambda raw: b"\xef\xbb\xbf" + raw,
    "no line end at the end": lambda raw: raw.removesuffix(b"\n"),
}


@pytest.mark.parametrize("variant", VARIANTS)
def test_line_ends_and_marks_change_no_place(variant: str) -> None:
    for name in FIXTURES:
        raw = (FOLDER / f"{name}.yaml").read_bytes()
        if name.startswith("encodings/") and name not in ("encodings/mixed", "encodings/truncated"):
            continue
        assert places(read(VARIANTS[variant](raw))) == places(read(raw)), name


LARGEST = 1_000_000
GENERATED: dict[str, tuple[Callable[[], bytes], str]] = {
    "a hundred thousand [": (lambda: HEAD.encode() + b"a: " + b"[" * 100_000, "W171@4:53"),
    "three hundred [": (lambda: HEAD.encode() + b"a: " + b"[" * 300 + b"]" * 300, "W171@4:53"),
    "a hundred thousand {a:": (lambda: HEAD.encode() + b"a: " + b"{a: " * 100_000, "W171@4:200"),
    "fifty thousand dashes": (lambda: HEAD.encode() + b"a:\n  " + b"- " * 50_000, "W171@5:101"),
    "seven hundred levels of keys": (
        lambda: (HEAD + "".join("  " * level + "a:\n" for level in range(700))).encode(),
        "W171@54:101",
    ),
    "a comment of a megabyte": (lambda: (GOOD.encode() + b"# ").ljust(LARGEST, b"x"), ""),
    "more keys than may be": (lambda: b"".join(b"k%d: \n" % number for number in range(20_001)), "W172@20000:8"),
    "one byte too many": (lambda: (GOOD.encode() + b"# ").ljust(LARGEST + 1, b"x"), "W405"),
}


@pytest.mark.parametrize("name", GENERATED)
def test_what_is_too_deep_or_too_large_is_told_at_once(name: str, tmp_path: Path) -> None:
    make, expected = GENERATED[name]
    path = tmp_path / "大.yaml"
    path.write_bytes(make())
    begun = time.process_time()
    ran = check(path, "--output", "json")
    assert time.process_time() - begun < 2, "under half of that on a quiet machine"
    told = json.loads(ran.out)["filings"][0]["problems"]
    found = [f"{one['code']}@{one['line']}:{one['column']}" if one["line"] else one["code"] for one in told]
    assert expected in [*found, "" if not found else "told"], found[:5]
    assert ran.status == (0 if name.startswith("a comment") else 3)


SPECIAL: dict[str, tuple[Callable[[Path], object], str]] = {
    "a pipe": (lambda path: os.mkfifo(path), "W403"),
    "a device": (lambda path: path.symlink_to("/dev/zero"), "W403"),
    "a link to itself": (lambda path: path.symlink_to(path), "W402"),
    "a link to nothing": (lambda path: path.symlink_to(path.with_name("没有")), "W401"),
    "a folder": (lambda path: path.mkdir(), "W404"),
}


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="a system without pipes that have names")
@pytest.mark.parametrize("name", SPECIAL)
def test_what_is_no_ordinary_file_is_refused_by_name(name: str, tmp_path: Path) -> None:
    make, code = SPECIAL[name]
    path = tmp_path / "甲.yaml"
    make(path)
    ran = check(path, "--output", "json")
    (problem,) = json.loads(ran.out)["filings"][0]["problems"]
    assert (ran.status, problem["code"], "甲.yaml" in problem["message"]) == (3, code, True)


def test_a_huge_file_is_refused_by_its_size_alone(tmp_path: Path) -> None:
    path = tmp_path / "大.yaml"
    path.touch()
    try:
        os.truncate(path, 10**11)
    except OSError:
        pytest.skip("no sparse files here")
    ran = check(path)
    assert (ran.status, "W405" in ran.text) == (3, True)


def test_a_link_that_leads_out_of_the_folder_is_not_followed_and_a_loop_of_folders_ends(tmp_path: Path) -> None:
    (tmp_path / "外.yaml").write_text(GOOD, encoding="utf-8")
    folder = tmp_path / "申报" / "镇"
    folder.mkdir(parents=True)
    (folder / "镇.yaml").write_text(GOOD, encoding="utf-8")
    (folder / "外.yaml").symlink_to(Path("..", "..", "外.yaml"))
    (folder / "圈").symlink_to(folder.parent, target_is_directory=True)
    ran = check("申报", "--output", "json", cwd=tmp_path)
    refused, judged = json.loads(ran.out)["filings"]
    assert [Path(one["path"]).name for one in (refused, judged)] == ["外.yaml", "镇.yaml"]
    assert [one["code"] for one in refused["problems"]] == ["W403"]
    assert (refused["findings"], ran.status) == ([], 3)


TRAPS: dict[str, tuple[str, str]] = {
    "an anchor": ("z: &x 1\ny: *x\n", "W151"),
    "a merge": ("<<: {甲: 1}\n", "W153"),
    "a tag": ("z: !!python/name:os.system x\n", "W154"),
    "a control character": ("z: 甲\x1b[31m乙\n", "W111"),
    "a direction": ("z: 甲\u202e乙\n", "W113"),
    "a colon": ("名称：甲\n", "W131"),
    "a TAB": ("z:\n\ty: 1\n", "W121"),
    "depth": ("z: " + "[" * 60 + "\n", "W171"),
}


def _read_by(kind: str, text: str, folder: Path) -> Ran:
    """Have the file of this kind read with `text` at its end."""
    if kind == "rule":
        for path in PACK.rglob("*"):
            if path.is_file():
                copy = folder / "规则" / path.relative_to(PACK)
                copy.parent.mkdir(parents=True, exist_ok=True)
                copy.write_bytes(path.read_bytes())
        with (folder / "规则" / "1.1" / "1.1.1.yaml").open("a", encoding="utf-8") as file:
            file.write(text)
        (folder / "甲.yaml").write_text(GOOD, encoding="utf-8")
        return wjcheck("check", "甲.yaml", "--pack", "规则", cwd=folder)
    district = "名称: 某区\n年度: 2024\n应报单位: [{名称: 示例镇}]\n"
    (folder / "district.yaml").write_text(district + (text if kind == "district" else ""), encoding="utf-8")
    (folder / "waivers.yaml").write_text("豁免: []\n" + (text if kind == "waivers" else ""), encoding="utf-8")
    return wjcheck("review", ".", "--pack", PACK, "--jobs", "1", cwd=folder)


@pytest.mark.parametrize("kind", ["district", "waivers", "rule"])
def test_the_districts_own_files_and_packs_are_read_as_carefully(kind: str, tmp_path: Path) -> None:
    for number, (name, (text, code)) in enumerate(TRAPS.items()):
        folder = tmp_path / str(number)
        folder.mkdir()
        ran = _read_by(kind, text, folder)
        assert (ran.status, code in ran.complaint + ran.text) == (3, True), (name, ran.complaint)
        assert "Traceback" not in ran.complaint


def _tests_named() -> Iterator[str]:
    page = (Path(__file__).parents[2] / "docs" / "hostile-inputs.md").read_text("utf-8")
    for word in page.split("`"):
        if word.startswith("tests/"):
            yield word


def test_every_test_that_the_page_names_exists() -> None:
    names = [*_tests_named()]
    assert len(names) > 30
    for name in names:
        file, _, test = name.partition("::")
        path = Path(__file__).parents[2] / file
        assert path.exists(), name
        assert not test or f"def {test}(" in path.read_text("utf-8"), name


def test_every_row_of_fixtures_is_on_the_page() -> None:
    page = (Path(__file__).parents[2] / "docs" / "hostile-inputs.md").read_text("utf-8")
    for folder in FOLDER.iterdir():
        assert f"fixtures/{folder.name}`" in page, folder.name
