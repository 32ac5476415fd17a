"""What a runner of GitHub obeys of all the program writes about hostile filings: our annotations, nothing else."""

import json
from pathlib import Path

import pytest

import wjcheck.report.markdown
from tests.cli.command import ERROR, GOOD, Ran, check
from tests.cli.command import wjcheck as run
from tests.report.ci.runner import Runner
from wjcheck.report.ci.comment import MARKER
from wjcheck.report.markdown import MOST_SIGNS

NAMES = ["::error::x.yaml", "##[add-path]x.yaml", "a%0A::set-output name=x::y.yaml", "b\n::error::x.yaml", "c:,d=.yaml"]
UNITS = ["::error::镇", "##[add-path]/tmp", "%0A::set-output name=a::b", r"a\n::error::b", "x" * 70 + " ::error::c"]


def filing(unit: str) -> str:
    return ERROR.replace("示例镇", f'"{unit}"')


def log(ran: Ran) -> Runner:
    return Runner().read(ran.text)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / ".git").mkdir()
    for number, unit in enumerate(UNITS):
        (tmp_path / f"{number}.yaml").write_text(filing(unit), encoding="utf-8")
    for name in NAMES:
        (tmp_path / name).write_text(ERROR, encoding="utf-8")
    (tmp_path / "::error::broken.yaml").write_bytes(b"\xff\xfe::error::")
    (tmp_path / "::error::open.yaml").write_text("格式版本: 1\n单位: [\n##[error]x\n::error::y", encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("outputs", [("github",), ("github", "text")])
def test_a_runner_obeys_our_annotations_and_nothing_else(folder: Path, outputs: tuple[str, ...]) -> None:
    given = [part for output in outputs for part in ("--output", output)]
    files = sorted(str(path.relative_to(folder)) for path in folder.glob("*.yaml"))
    ran = check(*given, "--", *files, cwd=folder)
    seen = log(ran)
    assert ran.status == 3
    assert len(seen.obeyed) == 10
    assert {one.name for one in seen.obeyed} == {"error"}
    assert {one.properties["file"] for one in seen.obeyed} < set(files)
    assert all(set(one.properties) <= {"file", "line", "endLine", "col", "endColumn", "title"} for one in seen.obeyed)
    assert seen.token is None
    assert Runner().read(ran.complaint).obeyed == []
    text = ran.text
    assert text.startswith("::stop-commands::wjcheck-")
    if "text" in outputs:
        assert text.count("::stop-commands::") == 2
        assert text.index("核查日期") < text.index("\n::wjcheck-") < text.rindex("::stop-commands::")


def test_the_word_of_the_fence_cannot_be_filed(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    unit, told = "示例镇", ("--output", "text", "--output", "github", "a.yaml")
    for _ in range(2):
        path.write_text(filing(unit), encoding="utf-8")
        ran = check(*told, cwd=tmp_path)
        seen = log(ran)
        assert {(one.name, one.properties.get("file")) for one in seen.obeyed} == {("error", "a.yaml")}
        assert check(*told, cwd=tmp_path).out == ran.out
        words = {line.removeprefix("::stop-commands::") for line in ran.text.splitlines() if "stop-commands" in line}
        assert len(words) == 2
        assert not any(word in unit for word in words)
        unit = "\\n".join(f"::{word}::\\n::error::evil" for word in sorted(words))


def test_text_and_json_alone_hold_no_command(folder: Path) -> None:
    for output in ("text", "json", "gitlab", "summary", "markdown"):
        ran = check("--output", output, ".", cwd=folder)
        assert Runner().read(ran.text).obeyed == [], output
        assert Runner().read(ran.complaint).obeyed == [], output


@pytest.mark.parametrize("name", ["::error::x", "\n ##[error]x"])
def test_complaints_hold_no_command(tmp_path: Path, name: str) -> None:
    stored = tmp_path / name
    stored.write_text('{"format": ##[error]', encoding="utf-8")
    for arguments in (
        ("check", name + ".yaml"),
        ("check", "--pack", name, "a.yaml"),
        ("check", "--output", name, "a.yaml"),
        ("check", "--as-of", name, "a.yaml"),
        ("check", f"--{name}", "a.yaml"),
        ("report", name),
        ("report", name + ".json"),
        ("review", name),
        (name,),
    ):
        ran = run(*arguments, cwd=tmp_path)
        assert ran.status in (2, 3)
        assert Runner().read(ran.text + "\n" + ran.complaint).obeyed == [], arguments


def test_paths_start_from_the_top_of_the_repository(folder: Path) -> None:
    (folder / "申报").mkdir()
    (folder / "申报" / "甲.yaml").write_text(ERROR, encoding="utf-8")
    (one,) = log(check("--output", "github", "甲.yaml", cwd=folder / "申报")).obeyed
    assert one.properties["file"] == "申报/甲.yaml"


def test_markdown_of_several_filings_gives_way_to_a_comment_that_can_be_posted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def written(signs: int, *files: str) -> str:
        monkeypatch.setattr(wjcheck.report.markdown, "render_markdown", lambda *_: "x" * signs)
        return check("--output", "markdown", *files, cwd=tmp_path).text

    for name in ("a.yaml", "b.yaml"):
        (tmp_path / name).write_text(ERROR, encoding="utf-8")
    assert written(MOST_SIGNS, "a.yaml", "b.yaml") == "x" * MOST_SIGNS
    assert written(MOST_SIGNS + 1, "a.yaml", "b.yaml").startswith(MARKER)
    assert written(MOST_SIGNS + 1, "a.yaml") == "x" * (MOST_SIGNS + 1)  # one filing keeps to the room by itself


def test_every_format_is_written_to_a_file_beside_the_others(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(GOOD, encoding="utf-8")
    formats = ("github", "summary", "gitlab", "rdjson", "jsonl", "markdown")
    given = [part for one in formats for part in ("--output", f"{one}={one}.out")]
    assert check(*given, "a.yaml", cwd=tmp_path).status == 0
    for one in formats:
        assert (tmp_path / f"{one}.out").read_bytes() == check("--output", one, "a.yaml", cwd=tmp_path).out


def test_bytes_are_counted_in_the_file_and_not_in_what_is_shown_of_it(tmp_path: Path) -> None:
    """Names are masked by one byte for each character; the editor that is told the columns has the whole names."""
    line = "  派驻人员: [{姓名: 测试辛, 派出单位: 某所, 派驻日期: 二〇二四年}]\n"
    (tmp_path / "甲.yaml").write_text(
        GOOD.replace("安监局: {已成立: 是}", "安监局:\n  已成立: 是\n" + line), encoding="utf-8"
    )
    for options in ((), ("--names",)):
        found = json.loads(check("甲.yaml", *options, "--output", "rdjson", cwd=tmp_path).text)["diagnostics"]
        (place,) = (one["location"]["range"] for one in found if "二〇二四年" in json.dumps(one, ensure_ascii=False))
        start, end = place["start"]["column"] - 1, place["end"]["column"] - 1
        assert line.encode()[start:end].decode().strip("{} ") in ("派驻日期: 二〇二四年", "二〇二四年", "派驻日期")


def test_slips_alike_are_told_apart(tmp_path: Path) -> None:
    (tmp_path / "甲.yaml").write_text(GOOD.replace(": ", "："), encoding="utf-8")
    lines = [json.loads(line) for line in check("甲.yaml", "--output", "jsonl", cwd=tmp_path).text.splitlines()]
    known = [one["identity"] for one in lines if one["type"] == "entry"]
    assert len(known) == len(set(known)) > 3


@pytest.mark.parametrize(("options", "told"), [((), "退出状态 3"), (("--allow-empty",), "按要求不算失败")])
def test_that_nothing_was_checked_is_said_in_the_log(tmp_path: Path, options: tuple[str, ...], told: str) -> None:
    ran = check(".", *options, "--output", "github", cwd=tmp_path)
    assert f"没有可核对的填报文件{'' if '3' in told else '，'}" in ran.text
    assert told in ran.text
