"""Which files are filings, and their bytes.

Handed: the names a user gave: files, folders, or `-` for standard input. Gives back: one entry for each filing found,
either its bytes or the problem that kept it from being read. Below a folder, filings are the YAML files whose top
level has the key `wjcheck` or `格式版本`; a link that does not lead to something below the folder is refused by name,
and only regular files are ever opened, so that a pipe or a device cannot make the program wait for ever.
"""

import contextlib
import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TypeAlias

from wjcheck.dataclass import dataclass, replace
from wjcheck.locale.message import Figure
from wjcheck.pattern import late
from wjcheck.reading.problem import Problem
from wjcheck.reading.regular import BeingWritten, NotAFile, kind_told, read_regular
from wjcheck.reading.tree import Budget

STDIN = "-"
MOST_FILES = 200_000
_BETWEEN = os.sep
"""What stands between the parts of a name."""
_SUFFIXES = (".yaml", ".yml")
_BYTE_ORDER_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_KEY = r"""["']?(?:wjcheck|格式版本)["']?\s*[:：]"""
_BLOCK_KEY = late(_KEY)
_FLOW_KEY = late(r"[{,]\s*" + _KEY)
_LINE_BREAK = late(r"\r\n|\r|\n")
# What stands before the first key of a file without saying anything about its level.
_PREAMBLE = late(r"[ \t]*(?:#.*|---.*|%.*)?")
_BEGINS = late(rb"(?:[ \t]*(?:#[^\r\n]*)?\r?\n)*+(?:wjcheck|\xe6\xa0\xbc\xe5\xbc\x8f\xe7\x89\x88\xe6\x9c\xac)[ \t]*:")
"""How most filings begin: with the key in UTF-8, at the beginning of a line, behind nothing but remarks."""

Identity: TypeAlias = tuple[int, int] | str


@dataclass(frozen=True, slots=True)
class Found:
    """One filing as the user will see it named: its bytes, or the problem that kept it from being read."""

    path: str
    raw: bytes | None = None
    problem: Problem | None = None


def discover(
    paths: Sequence[str],
    stdin: Callable[[int], bytes],
    budget: Budget | None = None,
    taken: Callable[[str, bytes], bool] | None = None,
    left_out: Callable[[str], bool] | None = None,
) -> Iterator[Found]:
    """Find and read the filings that `paths` name, one after the other, each file once.

    Args:
        paths: files, folders, or `-`, in the order in which they are to be reported.
        stdin: reads at most so many bytes from standard input; called once, and only for `-`.
        budget: how large a file may be.
        taken: whether a YAML file below a folder, told by name and bytes, is a filing; left out, its key says so.
        left_out: says of a YAML file below a folder whether it is passed over as if it were not there; what is named
            is always read.

    Returns:
        An entry for each filing, in the order given and sorted by name below a folder. A name that leads to no
        filing is an entry with a problem: W401 not found, W402 not readable, W403 not a regular file, W404 no filing in
        the folder, W405 too large, W406 too many files, W411 being written.
    """
    budget = budget or Budget()
    seen: set[Identity] = set()
    for path in paths:
        if path == STDIN:
            if STDIN not in seen:
                seen.add(STDIN)
                yield _from_stdin(stdin, budget)
        elif is_folder(path):
            yield from _below(path, seen, budget, taken or _by_its_key, left_out)
        else:
            found = _read(path, seen, budget)
            if found is not None:
                yield found


def read_one(path: str, budget: Budget | None = None) -> Found:
    """Read one file that is named and need not be a filing, as carefully as a filing is read."""
    found = _read(path, set(), budget or Budget())
    assert found is not None  # nothing was read before
    return found


def _by_its_key(_: str, raw: bytes) -> bool:
    return is_filing(raw)


def is_filing(raw: bytes) -> bool:
    """Say whether the bytes of a YAML file look like a filing: its top level has `wjcheck` or `格式版本`.

    Read generously, in any encoding a clerk's editor writes and with a full-width colon, because a spoilt filing must
    be reported and not passed over.
    """
    if _BEGINS.match(raw) is not None:
        return True
    encoding = next((name for mark, name in _BYTE_ORDER_MARKS if raw.startswith(mark)), None)
    text = _text(raw, encoding)
    lines = _LINE_BREAK.split(text)
    first = next((line for line in lines if not _PREAMBLE.fullmatch(line)), "")
    if first.lstrip().startswith("{"):
        return _FLOW_KEY.search(text) is not None
    indent = len(first) - len(first.lstrip())
    return any(_BLOCK_KEY.match(line, indent) and line[:indent].isspace() is (indent > 0) for line in lines)


def _text(raw: bytes, encoding: str | None) -> str:
    if encoding is not None:
        return raw.decode(encoding, errors="replace")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        text = raw.decode("gb18030", errors="replace")
        return text if "格式版本" in text else raw.decode("utf-8", errors="replace")


def _from_stdin(stdin: Callable[[int], bytes], budget: Budget) -> Found:
    try:
        return Found(STDIN, stdin(budget.size + 1))
    except OSError as error:
        return Found(STDIN, problem=_unreadable(STDIN, error))


def is_yaml(name: str) -> bool:
    """Say whether a file is called as filings are."""
    return name.lower().endswith(_SUFFIXES)


def _below(
    folder: str,
    seen: set[Identity],
    budget: Budget,
    taken: Callable[[str, bytes], bool],
    left_out: Callable[[str], bool] | None,
) -> Iterator[Found]:
    """Yield the filings below `folder`, sorted by name."""
    problems: list[Problem] = []
    names: list[tuple[str, bool]] = []
    for name, is_link in _yaml_below(folder, problems):
        names.append((name, is_link))
        if len(names) > MOST_FILES:
            yield Found(folder, problem=Problem("W406", values={"path": folder, "limit": MOST_FILES}))
            return
    names = [(name, is_link) for name, is_link in names if left_out is None or not left_out(name)]
    names.sort(key=lambda one: one[0].split(_BETWEEN))
    root = Path(folder).resolve()
    any_found = False
    for name, is_link in names:
        found = _through_link(name, root, seen, budget) if is_link else _read(name, seen, budget, follow=False)
        if found is None:
            any_found = True  # named before, and reported there
        elif found.raw is None or taken(name, found.raw):
            any_found = True
            yield found
    for problem in problems:
        yield Found(str(problem.values["path"]), problem=problem)
    if not any_found and not problems:
        yield Found(folder, problem=Problem("W404", values={"path": folder}))


def _yaml_below(folder: str, problems: list[Problem]) -> Iterator[tuple[str, bool]]:
    """Give the YAML files below `folder`, and whether each is a link; no link is followed.

    The folders that cannot be read are added to `problems`. They may be nested deeper than functions may call each
    other, and there may be so many files that a `Path` for each would take longer than looking for them.
    """
    pending = [str(Path(folder))]
    while pending:
        where = pending.pop()
        try:
            with os.scandir(where) as found:
                entries = list(found)
        except OSError as error:
            problems.append(_unreadable(where, error))
            continue
        before = "" if where == os.curdir else where if where.endswith(_BETWEEN) else where + _BETWEEN
        for entry in entries:
            name = before + entry.name
            if _leads_to_folder(entry, follow=False):
                pending += [] if entry.name.startswith(".") else [name]
            elif is_yaml(entry.name) and not _leads_to_folder(entry, follow=True):
                yield name, entry.is_symlink()


def _leads_to_folder(entry: os.DirEntry[str], *, follow: bool) -> bool:
    """Whether an entry is a folder; it is asked of the system only for a link that is followed."""
    try:
        return entry.is_dir(follow_symlinks=follow)
    except OSError:
        return False


def is_folder(path: str) -> bool:
    """Whether `path` is a folder; a name the system cannot even look up is none, and `_read` says why."""
    try:
        return Path(path).is_dir()
    except (OSError, ValueError):
        return False


def _through_link(name: str, root: Path, seen: set[Identity], budget: Budget) -> Found | None:
    """Read what a link below a folder leads to, where that lies below the folder too; else refuse it by name."""
    try:
        target = Path(name).resolve(strict=True)
    except (OSError, RuntimeError):
        target = None
    if target is None or not target.is_relative_to(root):
        return Found(name, problem=Problem("W403", values={"path": name, "kind": kind_told("link")}))
    found = _read(str(target), seen, budget, follow=False)
    if found is None or found.problem is None:
        return found and replace(found, path=name)
    return Found(name, problem=replace(found.problem, values={**found.problem.values, "path": name}))


def _read(path: str, seen: set[Identity], budget: Budget, *, follow: bool = True) -> Found | None:
    """Read one file; None when it has been read already. `follow` says whether its last step may be a link."""
    try:
        state = os.stat(path or os.curdir, follow_symlinks=follow)  # noqa: PTH116  # a `Path` takes three times as long
        if (state.st_dev, state.st_ino) in seen:
            return None
        if state.st_ino:
            seen.add((state.st_dev, state.st_ino))
        if state.st_size > budget.size:
            sizes: dict[str, Figure] = {"path": path, "size": state.st_size, "limit": budget.size}
            return Found(path, problem=Problem("W405", values=sizes))
        return Found(path, read_regular(path, budget.size, follow=follow, state=state))
    except NotAFile as error:
        return Found(path, problem=Problem("W403", values={"path": path, "kind": error.told}))
    except (FileNotFoundError, NotADirectoryError):
        return Found(path, problem=_not_there(path))
    except BeingWritten:
        return Found(path, problem=Problem("W411", values={"path": path}))
    except (OSError, ValueError) as error:
        return Found(path, problem=_unreadable(path, error))


def _not_there(path: str) -> Problem:
    """Say that there is no such file; where only its ending was left out, which one was meant."""
    with contextlib.suppress(OSError):  # a name of the greatest length gets too long
        for near in (path + ending for ending in _SUFFIXES if path):
            if Path(near).is_file():
                return Problem("W410", values={"path": path, "near": near})
    return Problem("W401", values={"path": path})


def _unreadable(path: str, error: OSError | ValueError) -> Problem:
    return Problem("W402", values={"path": path, "number": getattr(error, "errno", None) or 0})
