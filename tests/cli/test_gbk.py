"""Chinese consoles (code page 936, GBK) and pipes that close early: every command, each with what its users see most.

The commands run in this process on streams that encode as GBK, which is what PYTHONIOENCODING=gbk or a Chinese Windows
gives them. Behind closed pipes they run in processes of their own, each a copy of one that has loaded everything, the
packs too.
"""

import ast
import contextlib
import io
import json
import os
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from tests.cli.command import ERROR, GOOD, PACK, script
from tests.cli.watching import Watching
from tests.report.results import RESULTS
from wjcheck.cli.main import main
from wjcheck.cli.program import program
from wjcheck.cli.spoken import help_page
from wjcheck.report.json import render_json

EXAMPLES = Path(__file__).parents[2] / "examples"
SRC = Path(__file__).parents[2] / "src" / "wjcheck"
_ESCAPE = re.compile(r"\\(?:u[0-9a-f]{4}|U[0-9a-f]{8}|x[0-9a-f]{2})")
_AS_OF = "--as-of 2024-12-31"

RUNS: dict[str, list[tuple[str, int]]] = {
    "check": [(f". {_AS_OF} -v", 3), (f"样板街道-2024.yaml {_AS_OF} -v --lang en", 1), ("--as-of 昨天 .", 2)],
    "config": [("", 0), ("--lang en --output json", 0), ("--config 没有.toml", 2)],
    "diff": [(f"--packs wujin-2023-65 jiangxi-2021-20 样板街道-2024.yaml {_AS_OF}", 1)],
    "due": [
        (f"样板街道-2024.yaml {_AS_OF}", 0),
        ("样板街道-2024.yaml --as-of 2024-06-15 --lang en --output text --output ics=到期.ics", 0),
    ],
    "explain": [("1.2.14", 0), ("一(二) --lang en", 0), ("救援队", 0)],
    "fix": [("--dry-run 错.yaml", 1), ("错.yaml --lang en", 1), ("示例镇-2024.yaml", 0), ("坏.yaml", 3)],
    "import": [
        ("名册.csv --into 安监局.人员 示例镇-2024.yaml --dry-run", 1),
        ("名册.csv --into 没有的 示例镇-2024.yaml", 2),
        ("没有.xlsx --into 安监局.人员 示例镇-2024.yaml --lang en", 3),
    ],
    "keys": [
        ("--to en 示例镇-2024.yaml --output 英文.yaml", 0),
        ("--check --to en 错.yaml", 1),
        ("--to en 坏.yaml", 3),
    ],
    "lsp": [],
    "new": [("--name 湖塘镇 --year 2024 -", 0), ("--name 新镇 --year 2024", 0), ("", 2)],
    "report": [("结果.json", 0), ("结果.json -v --lang en", 0), ("错.yaml", 3), ("没有.json --lang en", 3)],
    "review": [("区", 1), ("区 --lang en", 1), (".", 3), ("--jobs 零 区", 2)],
    "rules coverage": [("", 0)],
    "rules docs": [("说明", 0)],
    "rules lint": [(f"--pack {PACK}", 1)],
    "rules list": [("", 0), ("--lang en", 0)],
    "rules mutate": [("3.2 --pack jiangxi-2021-20", 0)],
    "rules test": [("--pack jiangxi-2021-20", 0)],
    "schema": [("", 0), ("--output 说明.json", 0)],
    "verify": [("核对.json", 0), ("核对.json --pack jiangxi-2021-20 --lang en", 1), ("结果.json", 1), ("没有.json", 3)],
    "watch": [("没有.yaml", 3)],
}
"""How each command is run and its exit status. `lsp` writes its protocol and no text; of `watch` see below."""
_SCREEN_IS_JSON = ("schema", "")
_SILENT = "--output 说明.json"


@dataclass(frozen=True)
class Shown:
    """What a command left behind, decoded as GBK."""

    status: int
    out: str
    err: str


def _shown(*arguments: str) -> Shown:
    """Run the program on streams that encode as GBK, and fail unless all it writes can be decoded."""
    raw = io.BytesIO(), io.BytesIO()
    out, err = (io.TextIOWrapper(stream, encoding="gbk", newline="\n") for stream in raw)
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        status = main(arguments)
    out.flush()
    err.flush()
    return Shown(status, *(stream.getvalue().decode("gbk") for stream in raw))


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the examples, a filing with mistakes of many kinds, one that cannot be read, a stored result."""
    for example in EXAMPLES.glob("*.yaml"):
        shutil.copy(example, tmp_path)
    mistakes = (
        GOOD.replace("2024", "二〇二四年") + "没有的: 1\n会议:\n  - 日期: 2024.3.1\n\t\n演练: [{参加人数: ５人}]\n"
    )
    (tmp_path / "错.yaml").write_text(mistakes, encoding="utf-8")
    (tmp_path / "名册.csv").write_text("姓名,编制,在岗\n安监一,行政,√\n新人甲,临时,是\n", encoding="gbk")
    (tmp_path / "坏.yaml").write_bytes("格式版本: 1 # 用 GBK 保存的\n".encode("gbk"))
    (tmp_path / "结果.json").write_text(render_json(RESULTS["ordinary"], "zh"), encoding="utf-8")
    (tmp_path / "区").mkdir()
    shutil.copy(EXAMPLES / "样板街道-2024.yaml", tmp_path / "区")
    units = "名称: 武进区\n年度: 2024\n核查日期: 年末\n应报单位: [{名称: 样板街道, 村社区数: 9}, {名称: 未报镇}]\n"
    (tmp_path / "区" / "district.yaml").write_text(units, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    (tmp_path / "核对.json").write_bytes(_checked())
    return tmp_path


@cache
def _checked() -> bytes:
    """The result of the check of one of the examples, in the folder it lies in."""
    asked = ("check", "样板街道-2024.yaml", *_AS_OF.split(), "--output", "json=核对.json")
    assert main(asked) == 1
    return Path("核对.json").read_bytes()


def _commands() -> Iterator[str]:
    for name, command in program().commands.items():
        below = getattr(command, "commands", None)
        yield from [name] if below is None else [f"{name} {inner}" for inner in below]


def _every_run() -> list[tuple[str, str, int]]:
    return [(command, arguments, status) for command, runs in RUNS.items() for arguments, status in runs]


def test_every_command_has_its_runs() -> None:
    missing = sorted(set(_commands()) - set(RUNS))
    assert not missing, f"write into RUNS of {Path(__file__).name} how these commands are run: {missing}"
    assert set(RUNS) <= set(_commands())


@pytest.mark.parametrize(("command", "arguments", "status"), _every_run())
def test_what_is_shown_is_gbk_and_nothing_of_ours_is_escaped(
    command: str, arguments: str, status: int, folder: Path
) -> None:
    shown = _shown(*command.split(), *arguments.split())
    assert shown.status == status, (folder, shown.err)
    assert shown.out + shown.err or _SILENT in arguments
    if (command, arguments) == _SCREEN_IS_JSON:
        assert json.loads(shown.out)["title"] == "应急管理和消防安全填报"
    else:
        assert _ESCAPE.findall(shown.out + shown.err) == []


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_help_pages(lang: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WJCHECK_LANG", lang)
    for command in ("", *program().commands, *_commands()):
        shown = _shown(*command.split(), "--help")
        page = help_page((command.split() or ["wjcheck"])[0], "en" if lang == "en" else "zh")
        assert (shown.status, shown.out.rstrip("\n"), shown.err) == (0, page, "")


def test_no_text_of_the_program_has_a_character_that_gbk_lacks() -> None:
    """Also those that no run above happens to show: all data, and what the code itself writes into sentences."""
    for path in [*SRC.rglob("*.json"), *SRC.rglob("*.txt"), *SRC.rglob("*.md")]:
        path.read_text(encoding="utf-8").encode("gbk")
    for room in ("report", "cli", "proof", "drafting", "engine"):
        for path in sorted((SRC / room).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.JoinedStr):
                    "".join(str(part.value) for part in node.values if isinstance(part, ast.Constant)).encode("gbk")


def test_what_a_filing_holds_beyond_gbk_is_escaped_and_nothing_fails(folder: Path) -> None:
    (folder / "生僻.yaml").write_text(ERROR.replace("示例镇", "𠮷镇"), encoding="utf-8")
    shown = _shown("check", "生僻.yaml", "--pack", str(PACK), *_AS_OF.split())
    assert shown.status == 1
    assert "\\U00020bb7镇" in shown.out
    assert _shown("keys", "--to", "en", "生僻.yaml").status == 0
    assert "𠮷镇" in (folder / "生僻.yaml").read_text(encoding="utf-8")


def test_watch_in_gbk(tmp_path: Path) -> None:
    (tmp_path / "甲.yaml").write_text(ERROR, encoding="utf-8")
    with Watching(tmp_path / "甲.yaml", encoding="gbk") as watching:
        assert _ESCAPE.findall(watching.shown()) == []


_COPIES = """
import gc, json, os, sys
import wjcheck.cli.program, wjcheck.report.text, wjcheck.engine.checker, wjcheck.report.json, wjcheck.drafting.template
from functools import lru_cache
from wjcheck.engine import compiled
from wjcheck.engine.pack_judge import Judge
from wjcheck.pack import files
from wjcheck.pack.load import load_pack, pack_folder
files.read = lru_cache(files.read)
environment_of = lru_cache(compiled.Environment)
compiled.Environment = lambda names, shipped: environment_of(frozenset(names), shipped=shipped)
for pack in ("wujin-2023-65", "jiangxi-2021-20"):
    Judge.of(load_pack(pack_folder(pack)))
gc.collect()
gc.freeze()  # or every copy goes through all of this once more when it ends
statuses = []
for arguments in json.loads(sys.argv[1]):
    reader, writer = os.pipe()
    os.close(reader)
    told, telling = os.pipe()
    copy = os.fork()
    if copy == 0:
        os.close(told)
        os.dup2(writer, 1)
        os.dup2(telling, 2)
        sys.argv[1:] = arguments
        from wjcheck.cli.entry import run
        run()
    os.close(writer)
    os.close(telling)
    with os.fdopen(told, "rb") as stream:
        complaint = stream.read().decode()
    statuses.append([os.waitstatus_to_exitcode(os.waitpid(copy, 0)[1]), complaint])
print(json.dumps(statuses))
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork, and pipes that tell when nobody reads")
def test_a_pipe_that_closes_early_is_no_trouble(folder: Path) -> None:
    """Whoever writes to a pipe that nobody reads ends with 141 and without a word; a file is written all the same."""
    usable = [(command, run) for command, run, status in _every_run() if status in (0, 1) and "--lang en" not in run]
    # of the runs of one command that differ in what is asked for, the first two: all write by the same way
    usable = [one for number, one in enumerate(usable) if [command for command, _ in usable[:number]].count(one[0]) < 2]
    runs = [[*command.split(), *run.split()] for command, run in usable]
    runs += [["--help"], ["rules", "--help"]]
    ran = script(_COPIES, json.dumps(runs), cwd=folder)
    assert ran.status == 0, ran.complaint
    for arguments, (status, complaint) in zip(runs, json.loads(ran.out), strict=True):
        quiet = complaint == "" or "错.yaml" in arguments
        assert (status, quiet) == (0 if _SILENT in " ".join(arguments) else 141, True), (arguments, complaint)
    for written in ("英文.yaml", "说明.json", "新镇-2024.yaml"):
        assert (folder / written).is_file()
