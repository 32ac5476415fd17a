"""A check of many filings, worked on side by side, says what one does that judges them one after the other."""

from datetime import date
from pathlib import Path
from unittest import mock

import pytest

from tests.cli.command import ERROR, GOOD, PACK, Ran, wjcheck
from tests.rules.shipped import judge
from wjcheck.cli import check as checking
from wjcheck.cli.many import deliver_many, ready
from wjcheck.cli.options import CheckOptions, parse_outputs
from wjcheck.district.bench import Bench

EXAMPLES = sorted((Path(__file__).parents[2] / "examples" / "district").rglob("2024.yaml"))


@pytest.fixture
def filings(tmp_path: Path) -> Path:
    """Twelve filings, of which one cannot be read, one is empty and one lacks all that it should hold."""
    folder = tmp_path / "申报"
    folder.mkdir()
    texts = {"坏": "格式版本: 1\n单位: [", "少": "格式版本: 1\n", "错": ERROR + "未知: 1\n", "混": "\t" + GOOD}
    for number in range(8):
        texts[f"镇{number}"] = (GOOD, ERROR)[number % 2].replace("示例镇", f"示例{number}镇")
    for name, text in texts.items():
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    return folder


def check(folder: Path, *more: str) -> Ran:
    asked: tuple[str | Path, ...] = ("check", folder.name, "没有.yaml", "--pack", PACK, "--as-of", "2024-12-31", *more)
    return wjcheck(*asked, cwd=folder.parent)


@pytest.mark.parametrize(
    "more",
    [
        (),
        ("--output", "json", "--strict", "--fail-on", "never"),
        ("--output", "text", "--output", "json=r.json", "--output", "text=r.txt", "-v", "--lang", "en", "--mask"),
    ],
)
def test_many_are_told_as_few_are(filings: Path, more: tuple[str, ...]) -> None:
    told = []
    for few in (8, 100):
        with (
            mock.patch.object(checking, "FEW", few),
            mock.patch.object(checking, "deliver_many", wraps=deliver_many) as asked,
        ):
            ran = check(filings, *more)
        assert asked.called is (few == 8)
        files = {path.name: path.read_bytes() for path in filings.parent.iterdir() if path.is_file()}
        told.append((ran, files))
    assert told[0] == told[1]
    assert "示例7镇" in told[0][0].text


def test_a_report_never_takes_the_place_of_one_of_many_filings(filings: Path) -> None:
    ran = check(filings, "--output", "json=申报/镇3.yaml")
    assert (ran.status, ran.out) == (2, b"")
    assert (filings / "镇3.yaml").read_text(encoding="utf-8").startswith("格式版本")


def test_there_is_no_end_to_how_many_are_checked_for_text_and_json(filings: Path) -> None:
    with mock.patch.object(checking, "MOST_FILINGS", 9):
        assert "W415" not in check(filings).complaint
        assert "W415" in check(filings, "--output", "jsonl").complaint


@pytest.mark.parametrize(
    ("outputs", "verbose", "brief"),
    [
        (("text",), False, True),
        (("text", "text=r.txt"), False, True),
        (("text",), True, False),
        (("text", "json=r.json"), False, False),
        (("json",), False, False),
    ],
)
def test_passes_are_only_named_where_a_brief_text_is_all(outputs: tuple[str, ...], verbose: bool, brief: bool) -> None:
    options = CheckOptions(
        paths=("申报",),
        outputs=parse_outputs(outputs),
        as_of=date(2024, 12, 31),
        lang="zh",
        pack=None,
        select=(),
        ignore=(),
        fail_on="error",
        verbose=verbose,
    )
    assert bool(ready(judge(), options).glances) is brief


def test_a_brief_text_of_many_is_that_of_few(tmp_path: Path) -> None:
    """By the shipped pack, whose passes are only named then."""
    folder = tmp_path / "申报"
    folder.mkdir()
    for number, file in enumerate(EXAMPLES):
        (folder / f"{number}.yaml").write_bytes(file.read_bytes())
    told = []
    for few in (8, 100):
        with mock.patch.object(checking, "FEW", few):
            told.append(wjcheck("check", "申报", "--as-of", "2024-12-31", "--mask", cwd=tmp_path))
    assert told[0] == told[1]
    assert "读法" in told[0].text or "口径" in told[0].text


def test_a_check_says_the_same_of_filings_it_knows(filings: Path) -> None:
    """Whatever is asked for, also of filings that have changed and of those that cannot be read."""
    cache = str(filings.parent / "cache")

    def told(*more: str) -> Ran:
        asked: tuple[str | Path, ...] = ("check", filings.name, "--pack", PACK, "--as-of", "2024-12-31", *more)
        plain = wjcheck(*asked, cwd=filings.parent, WJCHECK_CACHE="off")
        for _ in range(2):
            assert wjcheck(*asked, cwd=filings.parent, WJCHECK_CACHE=cache) == plain
        return plain

    ways = [(), ("-v", "--lang", "en"), ("--mask", "--select", "1.1.1")]
    first = [told(*way) for way in ways]
    assert len({ran.text for ran in first}) == len(ways)
    (filings / "镇0.yaml").write_text(ERROR.replace("示例镇", "示例0镇"), encoding="utf-8")
    assert told() != first[0]


def test_a_filing_that_is_known_is_not_judged(filings: Path) -> None:
    for name in ("坏", "少", "错", "混"):
        (filings / f"{name}.yaml").unlink()
    asked = ("check", filings.name, "--pack", PACK, "--as-of", "2024-12-31")
    first = wjcheck(*asked, cwd=filings.parent, WJCHECK_CACHE=str(filings.parent / "cache"))
    with mock.patch.object(Bench, "work", side_effect=AssertionError):
        assert wjcheck(*asked, cwd=filings.parent, WJCHECK_CACHE=str(filings.parent / "cache")) == first
        assert "W490" in wjcheck(*asked, "-v", cwd=filings.parent, WJCHECK_CACHE=str(filings.parent / "cache")).text


def test_nothing_is_kept_of_a_check_that_writes_json_or_may_keep_nothing(filings: Path) -> None:
    cache = filings.parent / "cache"
    for more in (("--output", "json"), ("--no-cache",)):
        wjcheck("check", filings.name, "--pack", PACK, *more, cwd=filings.parent, WJCHECK_CACHE=str(cache))
        assert not (cache / "checks").exists()
