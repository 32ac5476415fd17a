"""A review of the very same files is told again, and any other is made anew."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from unittest import mock

import pytest

from tests.cli.command import ERROR, GOOD, PACK, Ran, wjcheck
from wjcheck.district.bench import Bench
from wjcheck.report.line import Line

DAY = ("--as-of", "2024-12-31")
UNITS = "名称: 某区\n年度: 2024\n应报单位: [{名称: 示例镇}, {名称: 甲镇}]\n"


@pytest.fixture
def place(tmp_path: Path) -> Path:
    folder = tmp_path / "区"
    folder.mkdir()
    (folder / "district.yaml").write_text(UNITS, encoding="utf-8")
    for name in ("示例镇", "甲镇"):
        (folder / f"{name}.yaml").write_text(GOOD.replace("示例镇", name), encoding="utf-8")
    return tmp_path


def told(place: Path, *more: str, cache: str = "", columns: str = "80") -> Ran:
    asked: tuple[str | Path, ...] = ("review", "区", "--pack", PACK, *(() if "--as-of" in more else DAY), *more)
    return wjcheck(*asked, cwd=place, WJCHECK_CACHE=cache or str(place / "cache"), COLUMNS=columns)


def again(place: Path, *more: str, columns: str = "80") -> Ran:
    """Run where no filing can be worked on, and nothing is put together."""
    with (
        mock.patch.object(Bench, "work", side_effect=AssertionError),
        mock.patch("wjcheck.district.review.reviewed", side_effect=AssertionError),
    ):
        return told(place, *more, columns=columns)


def test_the_same_review_is_told_without_being_made(place: Path) -> None:
    first = told(place)
    assert first.status == 0
    assert told(place, cache="off") == first
    assert again(place) == first
    (place / "区" / "甲镇.yaml").write_text(ERROR.replace("示例镇", "甲镇"), encoding="utf-8")
    second = told(place)
    assert second.status == 1
    assert again(place) == second == told(place, cache="off")


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("甲镇.yaml", GOOD.replace("示例镇", "甲镇") + "\n"),
        ("丙镇.yaml", GOOD.replace("示例镇", "丙镇")),
        ("甲镇/草稿.yaml", "a: 1\n"),
        ("waivers.yaml", "豁免: []\n"),
        ("district.yaml", UNITS.replace("某区", "别的区")),
    ],
)
def test_another_file_is_another_review(place: Path, name: str, text: str) -> None:
    first = told(place)
    path = place / "区" / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    assert again(place).status == 3, "it is made anew, which cannot be here"
    assert told(place) == told(place, cache="off")
    assert (told(place).text == first.text) is (name in ("甲镇.yaml", "waivers.yaml"))


def test_a_file_that_is_gone_makes_another_review(place: Path) -> None:
    told(place)
    (place / "区" / "甲镇.yaml").unlink()
    assert again(place).status == 3
    assert told(place) == told(place, cache="off")


@pytest.mark.parametrize(
    "more",
    [
        ("--lang", "en"),
        ("--strict",),
        ("--fail-on", "never"),
        ("--names",),
        ("--as-of", "2024-06-30"),
        ("--output", "json"),
        ("--no-cache",),
        ("--pack", "wujin-2023-65"),
    ],
)
def test_what_is_asked_otherwise_is_not_what_was_told(place: Path, more: tuple[str, ...]) -> None:
    told(place)
    assert again(place, *more).status == 3
    assert told(place, *more) == told(place, *more, cache="off")


def test_a_text_of_another_width_is_another(place: Path) -> None:
    told(place, columns="80")
    assert again(place, columns="100").status == 3
    assert told(place, columns="100") == told(place, columns="100", cache="off")


def test_without_a_day_it_is_told_until_the_day_ends(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (place / "区" / "district.yaml").write_text(UNITS + "截止日期: 今天\n", encoding="utf-8")
    asked = ("review", "区", "--pack", PACK)

    def run() -> Ran:
        return wjcheck(*asked, cwd=place, WJCHECK_CACHE=str(place / "cache"))

    for day in (date(2024, 12, 30), date(2024, 12, 31)):
        for module in ("review", "retelling", "settling"):
            monkeypatch.setattr(f"wjcheck.cli.{module}.today", lambda day=day: day)
        assert f"{day.month}月{day.day}日" in run().text
        assert f"{day.month}月{day.day}日" in run().text


def test_one_that_could_not_check_everything_is_made_anew(place: Path) -> None:
    (place / "区" / "甲镇.yaml").write_text("格式版本: 1\n单位: [\n", encoding="utf-8")
    assert told(place).status == 3
    assert not list((place / "cache" / "reviews").iterdir())


def test_a_file_that_cannot_be_read_is_looked_at_each_time(place: Path) -> None:
    first = told(place)
    (place / "elsewhere.yaml").write_text(GOOD, encoding="utf-8")
    link = place / "区" / "乙镇.yaml"
    link.symlink_to(place / "elsewhere.yaml")
    assert told(place).status == 3
    assert told(place) == told(place, cache="off")
    link.unlink()
    assert again(place) == first


def test_what_is_wrong_with_the_districts_file_is_told_each_time(place: Path) -> None:
    (place / "区" / "district.yaml").write_text(UNITS + "别的: 1\n", encoding="utf-8")
    first = told(place)
    assert first.complaint
    assert told(place) == first


def test_a_pack_that_is_altered_makes_another_review(place: Path) -> None:
    pack = place / "pack"
    pack.mkdir()
    for path in PACK.rglob("*"):
        if path.is_file():
            (pack / path.relative_to(PACK)).parent.mkdir(exist_ok=True)
            (pack / path.relative_to(PACK)).write_bytes(path.read_bytes())
    told(place, "--pack", str(pack))
    head = pack / "pack.yaml"
    head.write_text(head.read_text(encoding="utf-8") + "# 改\n", encoding="utf-8")
    assert again(place, "--pack", str(pack)).status == 3
    head.unlink()
    assert "W302" in told(place, "--pack", str(pack)).complaint


def test_on_a_terminal_the_styles_come_back(place: Path) -> None:
    shown: list[tuple[Line, ...]] = []

    def keep(lines: Iterable[Line], _: object) -> None:
        shown.append(tuple(lines))

    with (
        mock.patch("wjcheck.cli.delivering.colourful", return_value=True),
        mock.patch("wjcheck.cli.retelling.colourful", return_value=True),
        mock.patch("wjcheck.report.terminal.print_lines", keep),
    ):
        told(place)
        again(place)
    assert shown[0] == shown[1]
    assert any(piece.style for line in shown[1] for piece in line)


def checked(place: Path, *more: str | Path, cache: str = "") -> Ran:
    asked: tuple[str | Path, ...] = ("check", *(more or ("申报",)), "--pack", PACK, *DAY)
    return wjcheck(*asked, cwd=place, WJCHECK_CACHE=cache or str(place / "cache"))


@pytest.fixture
def many(tmp_path: Path) -> Path:
    folder = tmp_path / "申报"
    folder.mkdir()
    for number in range(9):
        (folder / f"镇{number}.yaml").write_text(GOOD.replace("示例镇", f"示例{number}镇"), encoding="utf-8")
    return tmp_path


def test_the_same_check_of_many_is_told_without_being_made(many: Path) -> None:
    first = checked(many)
    assert checked(many, cache="off") == first
    for name, text in (("镇3", ERROR), ("乱", "a: 1\n")):
        with mock.patch("wjcheck.cli.many.deliver_many", side_effect=AssertionError):
            assert checked(many) == first
        (many / "申报" / f"{name}.yaml").write_text(text, encoding="utf-8")
        first = checked(many)
        assert first == checked(many, cache="off")
    files = sorted((many / "申报").iterdir())
    assert checked(many, *files) == checked(many, *files) != checked(many, *files[::-1])


def test_of_a_check_of_very_many_or_a_few_no_text_is_kept_as_a_whole(many: Path) -> None:
    with mock.patch("wjcheck.cli.retelling._MOST_CHECKED", 8):
        checked(many)
    (many / "一").mkdir()
    (many / "一" / "镇.yaml").write_text(GOOD, encoding="utf-8")
    checked(many, "一")
    assert not list((many / "cache" / "checked").iterdir())


def test_a_check_of_one_file_does_not_ask_what_is_kept(many: Path) -> None:
    with mock.patch("wjcheck.cli.retelling.retelling_of_check", side_effect=AssertionError):
        assert checked(many, "申报/镇0.yaml").status == 0
