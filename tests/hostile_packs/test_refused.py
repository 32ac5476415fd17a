"""What is refused where a pack is loaded: by code, file, line and column, exit status 3, and nothing is checked."""

import os
import socket
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.cli.command import wjcheck
from tests.hostile_packs.making import (
    FILING,
    PASSES,
    REQUIRE,
    RULE,
    Spoil,
    asking,
    checked,
    filed,
    hostile,
    saying,
    swapped,
)
from wjcheck.pack import folder, limits, survey


def readings(number: int) -> Spoil:
    one = "says: {zh: 另, en: other}, require: 'true', say: {pass: {zh: 是, en: y}, fail: {zh: 否, en: n}}"
    others = "".join(f"      R{at}: {{{one}}}\n" for at in range(number))
    told = "question: {zh: 问, en: q}, chosen: {zh: 甲, en: a}, because: {zh: 因, en: b}, otherwise: {zh: 否, en: c}"
    entry = f"readings:\n  - {told.replace(', ', chr(10) + '    ').replace(chr(10) + '    en', ', en')}\n"
    return swapped(REQUIRE, f"{REQUIRE}{entry}    alternatives:\n{others}")


def written(name: str, text: str | bytes) -> Spoil:
    def spoil(pack: Path) -> None:
        (pack / name).parent.mkdir(exist_ok=True)
        (pack / name).write_bytes(text if isinstance(text, bytes) else text.encode())

    return spoil


def several(name: str, text: str, number: int) -> Spoil:
    def spoil(pack: Path) -> None:
        for at in range(number):
            written(name.format(at), text)(pack)

    return spoil


def inventoried(lines: str) -> Spoil:
    return swapped("statements:\n", f"statements:\n{lines}", "statements.yaml")


def long_facts() -> Iterator[tuple[str, str]]:
    for at in range(11):
        yield f"f{at}", "1" + " " * 1_990


def headed(line: str) -> Spoil:
    return swapped("issued:", f"{line}\nissued:", "pack.yaml")


AT = f"{RULE}:8:10"
SAYS, SAYS_OF_F = f"{RULE}:10:14", f"{RULE}:12:14"
BEYOND = {
    "condition of two thousand characters and one": (asking("true" + " " * 1_997), "W351", AT),
    "parentheses by the hundred": (asking("(" * 900 + "true" + ")" * 900), "W308", AT),
    "lists in lists": (asking("[" * 900 + "1" + "]" * 900 + " == []"), "W308", AT),
    "mappings in mappings": (asking("{1:" * 400 + "1" + "}" * 400 + " == {}"), "W308", AT),
    "fields of fields": (asking("unit" + ".b" * 900), "W308", AT),
    "elements of elements": (asking("unit" + "[0]" * 600), "W308", AT),
    "one or the other": (asking("true ? true : " * 140 + "true"), "W308", AT),
    "sum of nine hundred": (asking("+".join(["1"] * 900) + " > 0"), "W308", AT),
    "calls of calls": (asking("size(" * 320 + "[]" + ")" * 320 + " > 0"), "W308", AT),
    "loops in loops": (asking("[1].all(x, " * 150 + "true" + ")" * 150), "W308", AT),
    "filters of filters": (asking("[1]" + ".filter(x,true)" * 120 + ".size() > 0"), "W308", AT),
    "names bound in a condition": (asking("cel.bind(x, 1, x == 1)"), "W308", AT),
    "an extension that is not there": (asking('"a,b".split(",").size() > 0'), "W308", AT),
    "facts by the hundred": (asking("true", **{f"f{n}": "1" for n in range(201)}), "W351", f"{RULE}:8:1"),
    "conditions of a rule together": (asking("true", **dict(long_facts())), "W351", f"{RULE}:20:10"),
    "readings by the dozen": (readings(21), "W351", RULE),
    "a sentence as long as a book": (saying("很" * 4_001), "W351", SAYS),
    "a sentence of placeholders": (saying("'" + "{f}" * 41 + "'", f="1"), "W351", SAYS_OF_F),
    "attribute in braces": (saying("'{f.__class__}'", f="1"), "W333", SAYS_OF_F),
    "index in braces": (saying("'{f[0]}'", f="1"), "W333", SAYS_OF_F),
    "number in braces": (saying("'{0.__init__.__globals__}'"), "W333", SAYS),
    "conversion in braces": (saying("'{f!r}'", f="1"), "W333", SAYS_OF_F),
    "form in braces": (saying("'{f:>1000000000}'", f="1"), "W333", SAYS_OF_F),
    "braces in braces": (saying("'{{f}}'", f="1"), "W333", SAYS_OF_F),
    "template of another language": (saying("'{% raw %}'"), "W333", SAYS),
    "brace never closed": (saying("'{f'", f="1"), "W333", SAYS_OF_F),
    "name that is none of the rule's": (saying("'{unit}'"), "W307", RULE),
    "terminal escape": (saying("'\x1b[31m'"), "W111", SAYS[:-3]),
    "terminal escape written out": (saying(r'"\e[31m"'), "W", RULE),
    "text from right to left": (saying("'\u202e'"), "W", RULE),
    "object of the language": (swapped("title: {", "title: !!python/object/apply:os.system {"), "W", RULE),
    "alias bomb": (swapped(REQUIRE, "needs: &a [x]\nfacts: {a: *a}\n" + REQUIRE), "W", RULE),
    "merge of mappings": (swapped(REQUIRE, "facts: {<<: {a: '1'}}\n" + REQUIRE), "W", RULE),
    "rule of two hundred kilobytes": (written("1.1/1.1.9.yaml", "#" * 200_001), "W305", "1.1/1.1.9.yaml"),
    "pack of six megabytes": (several("{}.txt", "x" * 1_900_000, 4), "W305", "3.txt"),
    "folders below folders": (lambda pack: (pack / "a/b/c/d/e/f").mkdir(parents=True), "W305", "a/b/c/d/e"),
    "document of half a million characters": (written("document.txt", "很" * 400_001), "W351", "document.txt"),
    "statements by the thousand": (inventoried("- {}\n" * 5_001), "W351", "statements.yaml"),
    "text from outside": (headed("text: ../../示例镇.yaml"), "W306", "../../示例镇.yaml"),
    "text by a whole name": (headed("text: /etc/passwd"), "W306", "/etc/passwd"),
    "rules across filings from outside": (headed("across: ../across.yaml"), "W306", "../across.yaml"),
    "template from outside": (headed("notice: {zh: ../a.docx}"), "W307", "pack.yaml:6:"),
}  # fmt: skip


@pytest.mark.parametrize("name", BEYOND)
def test_it_is_refused_by_name_and_nothing_is_checked(name: str, tmp_path: Path) -> None:
    spoil, code, place = BEYOND[name]
    ran = checked(tmp_path, spoil)
    assert (ran.status, ran.text) == (3, "")
    first = ran.complaint.splitlines()[0]
    assert first.startswith(place), first
    assert f"错误 {code}" in first


def test_a_rule_at_its_limits_is_judged(tmp_path: Path) -> None:
    facts = {f"f{n}": "1" for n in range(199)} | {"last": "!" * 1_996 + "true"}
    assert checked(tmp_path, asking("last == true" + " " * 1_900, **facts)).status == 0


def _socket(path: Path) -> None:
    held = Path.cwd()
    os.chdir(path.parent)  # the name of a socket may be a hundred characters long
    try:
        with socket.socket(socket.AF_UNIX) as bound:
            bound.bind(path.name)
    finally:
        os.chdir(held)


NO_FILES: dict[str, tuple[str, Callable[[Path], None]]] = {
    "link to a rule": ("符号链接", lambda path: path.symlink_to(path.with_name("1.1.1.yaml"))),
    "link out of the pack": ("符号链接", lambda path: path.symlink_to("/etc/passwd")),
    "link that leads nowhere": ("符号链接", lambda path: path.symlink_to("nowhere")),
    "link to itself": ("符号链接", lambda path: path.symlink_to(path.name)),
    "link to a folder": ("符号链接", lambda path: path.symlink_to("/")),
    "link to a device": ("符号链接", lambda path: path.symlink_to("/dev/zero")),
    "pipe": ("命名管道（FIFO）", lambda path: os.mkfifo(path)),
    "socket": ("套接字", _socket),
}


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no such files there")
@pytest.mark.parametrize("name", NO_FILES)
@pytest.mark.parametrize("file", ["1.1.5.yaml", "换\n行.tests.yaml", "图.png"])
def test_what_is_no_file_is_refused_by_name(name: str, file: str, tmp_path: Path) -> None:
    kind, make = NO_FILES[name]
    ran = checked(tmp_path, lambda pack: make(pack / "1.1" / file))
    assert ran.status == 3
    first = ran.complaint.splitlines()[0]
    assert first.startswith("1.1/" + file.replace("\n", "␊"))
    assert f"W350 规则包里有不是普通文件的东西：“1.1/{file.replace(chr(10), '␊')}”是{kind}" in first


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no such files there")
def test_every_command_that_reads_a_pack_refuses_it(tmp_path: Path) -> None:
    pack, filing = hostile(tmp_path, lambda pack: os.mkfifo(pack / "1.1" / "1.1.1.tests.yaml")), filed(tmp_path)
    (tmp_path / "wjcheck.toml").write_text('pack = "pack"\n', encoding="utf-8")
    (tmp_path / "district.yaml").write_text("格式版本: 1\n名称: 区\n年度: 2024\n应报单位: [{名称: 示例镇}]\n")
    commands: tuple[tuple[str | Path, ...], ...] = (
        ("check", filing),
        ("review", tmp_path),
        ("due", filing),
        ("explain", "1.1.1"),
        *(("rules", what) for what in ("list", "lint", "test", "coverage", "mutate")),
        ("rules", "docs", tmp_path / "docs"),
    )
    for words in commands:
        ran = wjcheck(*words, "--pack", pack, cwd=tmp_path)
        assert ran.status == 3, words
        assert "W350" in ran.complaint, words
    by_file = wjcheck("check", filing, cwd=tmp_path)
    assert (by_file.status, "W350" in by_file.complaint) == (3, True)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no such files there")
def test_a_pack_that_is_no_folder_is_refused_by_what_it_is(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    filing = filed(tmp_path)
    for named, kind in ((tmp_path / "pipe", "命名管道（FIFO）"), (Path("/dev/zero"), "设备文件")):
        ran = wjcheck("check", "--pack", named, filing)
        assert ran.status == 3
        assert f"“{named}”是{kind}" in ran.complaint
    assert "W301" in wjcheck("check", "--pack", filing, filing).complaint


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no such files there")
def test_filings_that_are_no_files_are_refused_by_name_and_the_others_checked(tmp_path: Path) -> None:
    pack = hostile(tmp_path, lambda _: None)
    folder = tmp_path / "申报"
    folder.mkdir()
    filed(folder)
    (tmp_path / "外.yaml").write_text(FILING, encoding="utf-8")
    (folder / "链.yaml").symlink_to(tmp_path / "外.yaml")
    os.mkfifo(folder / "管.yaml")
    ran = wjcheck("check", "--pack", pack, "--as-of", "2024-12-31", folder, "--lang", "zh")
    assert ran.status == 3
    told = "".join(line.strip() for line in ran.text.splitlines())
    assert "链.yaml”是符号链接，不是普通文件，没有打开。" in told
    assert "管.yaml”是命名管道（FIFO），不是普通文件，没有打开。" in told
    assert "符合 3" in told


def test_a_folder_with_more_names_than_a_pack_has(tmp_path: Path) -> None:
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(folder, "MOST_NAMES", 7)
        ran = checked(tmp_path, several("x/{}.bin", "", 3))
    assert (ran.status, ran.complaint.split(" 规")[0]) == (3, "x/2.bin 错误 W305")


def test_a_pack_of_six_hundred_rules_and_one(tmp_path: Path) -> None:
    assert (limits.MOST_RULES, limits.MOST_NAMES, limits.MOST_PACK_CONDITIONS) == (600, 5_000, 200_000)
    for number, (limit, told) in enumerate(
        [
            ("MOST_RULES", "1.1/1.1.3.yaml:1:1 错误 W351 规则包超出限度：规则包的规则数为 3，上限是 2。"),
            ("MOST_NAMES", "1.1/1.1.1.yaml:1:1 错误 W351 规则包超出限度：规则包里参数和 facts 的名称数为 3，"),
            ("MOST_PACK_CONDITIONS", "1.1/1.1.1.yaml:1:1 错误 W351 规则包超出限度：规则包全部条件的字数为 7，"),
        ]
    ):
        own = tmp_path / str(number)
        own.mkdir()
        spoil = asking("true", a="1", b="2", c="3") if number else lambda _: None
        with pytest.MonkeyPatch.context() as patched:
            patched.setattr(survey, limit, 2)
            ran = checked(own, spoil, "--no-cache")
        assert (ran.status, ran.complaint[: len(told)]) == (3, told)


def test_sentences_that_only_look_like_templates_are_said_as_they_stand(tmp_path: Path) -> None:
    text = "'%s %(x)d $x ${x} `x` ::error::x [red]x[/red] =1+1'".replace("${x} ", "")
    ran = checked(tmp_path, saying(text), "-v", "--output", "json")
    assert ran.status == 0
    assert PASSES not in ran.text
    assert "%s %(x)d $x `x` ::error::x [red]x[/red] =1+1" in ran.text
