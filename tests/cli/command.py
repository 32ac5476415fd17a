"""Runs the real command, in this process or in one of its own. The pack beside this file is a small invented one."""

import contextlib
import io
import json
import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from unittest import mock

from wjcheck.cache.place import VARIABLE
from wjcheck.cli.main import main

PACK = Path(__file__).parent / "pack"

GOOD = """格式版本: 1
单位: {名称: 示例镇, 类型: 镇}
年度: 2024
应消办: {已成立: 是}
安监局: {已成立: 是}
执法中队: {已成立: 是}
"""
ERROR = GOOD.replace("应消办: {已成立: 是}", "应消办: {已成立: 否}")
WARNING = GOOD.replace("安监局: {已成立: 是}", "安监局: {已成立: 否}")
INFO = GOOD.replace("执法中队: {已成立: 是}", "执法中队: {已成立: 否}")


@dataclass(frozen=True)
class Ran:
    """What one run of the command left behind."""

    status: int
    out: bytes
    err: bytes

    @property
    def text(self) -> str:
        return self.out.decode()

    @property
    def complaint(self) -> str:
        return self.err.decode()


def wjcheck(*arguments: str | Path, stdin: bytes = b"", cwd: Path | None = None, **environment: str) -> Ran:
    """Run `wjcheck` with a plain environment and whatever variables are added.

    In this process, on streams of its own, because starting Python and the libraries costs more than most commands do;
    in a process of its own where variables speak to Python itself.
    """
    if any(name.startswith("PYTHON") for name in environment):
        return _run([sys.executable, "-m", "wjcheck", *map(str, arguments)], stdin, cwd, environment)
    raw = io.BytesIO(stdin), io.BytesIO(), io.BytesIO()
    streams = [io.TextIOWrapper(stream, encoding="utf-8", newline="\n") for stream in raw]
    with (
        mock.patch.dict(os.environ, {**plain_environment(), "COLUMNS": "80", **environment}, clear=True),
        mock.patch.multiple(sys, stdin=streams[0], stdout=streams[1], stderr=streams[2]),
        contextlib.chdir(cwd or Path.cwd()),
    ):
        status = main(list(map(str, arguments)))
    for stream in streams[1:]:
        stream.flush()
    return Ran(status, raw[1].getvalue(), raw[2].getvalue())


def script(text: str, *arguments: str, cwd: Path | None = None) -> Ran:
    """Run a few lines of Python in a process of its own."""
    return _run([sys.executable, "-c", text, *arguments], b"", cwd, {})


_CHECK_JSONSCHEMA = """
import json, sys
from check_jsonschema import main
for arguments in json.loads(sys.argv[1]):
    try:
        main(arguments)
    except SystemExit as ended:
        print("ended", ended.code, flush=True)
"""


def check_jsonschema(*commands: list[str | Path]) -> list[tuple[int, str]]:
    """Run check-jsonschema with each of these arguments; give the status and what was said of each.

    All in one process of their own, since it takes longer to start than to look at ten files.
    """
    ran = script(_CHECK_JSONSCHEMA, json.dumps([[str(word) for word in command] for command in commands]))
    said = re.split(r"^ended (\d+)\n", ran.text, flags=re.MULTILINE)
    assert len(said) == 2 * len(commands) + 1, ran.complaint
    return [(int(status), text) for text, status in zip(said[:-1:2], said[1::2], strict=True)]


def _run(command: list[str], stdin: bytes, cwd: Path | None, environment: dict[str, str]) -> Ran:
    done = subprocess.run(
        command,
        input=stdin,
        cwd=cwd,
        capture_output=True,
        env=plain_environment(**environment),
        timeout=60,
        check=False,
    )
    return Ran(done.returncode, done.stdout, done.stderr)


def plain_environment(**variables: str) -> dict[str, str]:
    """Return an environment with nothing of the user's but what Python needs, the tests' own cache, and `variables`."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if name in ("PATH", "PYTHONPATH", "SYSTEMROOT", "TMPDIR", VARIABLE)
    }
    return {**kept, "PYTHONUTF8": "1", **variables}


def check(*arguments: str | Path, stdin: bytes = b"", cwd: Path | None = None, **environment: str) -> Ran:
    """Run `wjcheck check` with the small pack, as of the end of 2024."""
    return wjcheck("check", "--pack", PACK, "--as-of", "2024-12-31", *arguments, stdin=stdin, cwd=cwd, **environment)
