"""What the program is put together from: the lock file holds all of it, and every bound has its reason."""

import re
import tomllib
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

_ROOT = Path(__file__).parents[2]
_PROJECT = (_ROOT / "pyproject.toml").read_text(encoding="utf-8")
_LOCK = (_ROOT / "requirements.lock").read_text(encoding="utf-8")
_PINNED = re.compile(r"^([\w.-]+)==(\S+?)(?: ; .+)? \\\n((?: +--hash=sha256:[0-9a-f]{64}(?: \\)?\n)+)", re.MULTILINE)


def _locked() -> dict[str, str]:
    return {canonicalize_name(found[1]): found[2] for found in _PINNED.finditer(_LOCK)}


def _direct() -> list[Requirement]:
    return [Requirement(text) for text in tomllib.loads(_PROJECT)["project"]["dependencies"]]


def test_the_lock_holds_every_dependency_at_a_version_that_is_allowed() -> None:
    locked = _locked()
    assert [
        str(one) for one in _direct() if not one.specifier.contains(locked.get(canonicalize_name(one.name), "0"))
    ] == []


def test_everything_in_the_lock_is_pinned_by_a_digest_and_comes_from_no_address() -> None:
    lines = [line for line in _LOCK.splitlines() if line and not line.startswith(("#", "    --hash="))]
    assert len(lines) == len(_locked()) > len(_direct())
    assert "://" not in _LOCK


def test_an_upper_bound_says_its_reason() -> None:
    bounded = [line for line in _PROJECT.splitlines() if re.match(r' +"[\w.-]+(\[.*\])?[^";]*(<|==|~=)', line)]
    assert bounded
    assert [line for line in bounded if "#" not in line] == []
