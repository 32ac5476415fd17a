"""Makes packs that mean harm out of a small sound one, and runs the real command on them."""

import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

from tests.cli.command import PACK, Ran, wjcheck

RULE = "1.1/1.1.1.yaml"
REQUIRE = "require: office.established\n"
PASSES = "pass: {zh: 已设立, en: It is}"
FILING = """格式版本: 1
单位: {名称: 示例镇, 类型: 镇}
年度: 2024
应消办: {已成立: 是, 文件: {日期: 2024-01-05}}
安监局: {已成立: 是, 人员: [{姓名: 张三丰, 在岗: 是}, {姓名: 测试甲, 在岗: 否}]}
执法中队: {已成立: 是}
"""
Spoil = Callable[[Path], None]
"""What is done to a pack's folder."""


def hostile(folder: Path, spoil: Spoil) -> Path:
    """Return a pack below `folder` that `spoil` has been at."""
    shutil.copytree(PACK, folder / "pack")
    spoil(folder / "pack")
    return folder / "pack"


def filed(folder: Path) -> Path:
    """Write a filing that complies with the sound pack."""
    path = folder / "示例镇.yaml"
    path.write_text(FILING, encoding="utf-8")
    return path


def checked(folder: Path, spoil: Spoil, *more: str) -> Ran:
    """Check a filing by a pack that has been spoilt."""
    pack = hostile(folder, spoil)
    return wjcheck("check", "--pack", pack, "--as-of", "2024-12-31", filed(folder), *more)


def swapped(old: str, new: str, file: str = RULE) -> Spoil:
    """Put one piece of a file in place of another."""

    def spoil(pack: Path) -> None:
        text = (pack / file).read_text(encoding="utf-8")
        assert old in text
        (pack / file).write_text(text.replace(old, new, 1), encoding="utf-8")

    return spoil


def asking(condition: str, **facts: str) -> Spoil:
    """Give the first rule other facts and another `require`; facts start on line 8, each on a line of its own."""
    return swapped(REQUIRE, _facts(facts) + f"require: {_quoted(condition)}\n")


def _facts(facts: Mapping[str, str]) -> str:
    return "".join(["facts:\n", *(f"  {name}: {_quoted(text)}\n" for name, text in facts.items())]) if facts else ""


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def doubling(start: str, times: int) -> dict[str, str]:
    """Facts of which each is twice the one before it."""
    return {"f0": start} | {f"f{n}": f"f{n - 1} + f{n - 1}" for n in range(1, times)}


def nested(times: int) -> dict[str, str]:
    """Facts of which each holds the one before it three lists deep."""
    return {"f0": "[1]"} | {f"f{n}": f"[[[f{n - 1}]]]" for n in range(1, times)}


def saying(text: str, **facts: str) -> Spoil:
    """Have the first rule say something else when it passes."""
    first, second = swapped(REQUIRE, _facts(facts) + REQUIRE), swapped(PASSES, f"pass: {{zh: {text}, en: {text}}}")

    def spoil(pack: Path) -> None:
        first(pack)
        second(pack)

    return spoil
