"""Runs git: what has changed in a repository since a commit, and what a file held before.

Handed: a folder and what the user calls the commit. Gives back: what changed, or the problem that says why that cannot
be known. git gets its arguments as a list and no shell; nothing that a repository's own settings name is run, nothing
is fetched, and no question is asked. It is looked for in the folders of PATH, never in the folder the program is in.
"""

import os
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TypeAlias

from wjcheck.dataclass import dataclass
from wjcheck.reading.changed import Changed, changed
from wjcheck.reading.problem import Problem

_SECONDS = 60
_LONGEST = 200
_MOST_BASES = 16
_PROGRAMS = ("git.exe",) if os.name == "nt" else ("git",)
_QUIET = (
    *("core.fsmonitor=false", f"core.hooksPath={os.devnull}", "core.untrackedCache=false", "core.ignoreStat=false"),
    *("core.attributesFile=", "diff.external=", "diff.relative=false", "protocol.allow=never"),
    *("core.pager=cat", "color.ui=false", "submodule.recurse=false"),
)
"""What a repository may set and we do not want: programs that git would run, and ways to show something else."""
_FILTERS = r"^filter\..*\.(clean|smudge|process|required)$"
_SETTINGS = ("GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM", "GIT_CONFIG_NOSYSTEM", "GIT_CEILING_DIRECTORIES")
_DIFF = (
    "--no-color",
    "--no-ext-diff",
    "--no-textconv",
    "--no-renames",
    "--no-relative",
    "--ignore-submodules=dirty",
    f"-O{os.devnull}",
)
_ABSENT = "not a git repository"
_NO_TREE = "must be run in a work tree"

Answer: TypeAlias = "bytes | Problem"


@dataclass(frozen=True, slots=True)
class Repository:
    """A repository: its top, the program that reads it, and the names of the filters that must not run."""

    git: str
    top: str
    filters: tuple[str, ...]

    def ask(self, *arguments: str, given: bytes = b"") -> Answer:
        """Run git at the top and return what it writes, or W452 or W456 when it cannot be run or fails."""
        return _asked(self.git, self.top, arguments, self.filters, given)


def repository_at(folder: str) -> Repository | Problem:
    """Return the repository that `folder` is in, or a problem: W452 no git, W453 no repository, W456 git fails."""
    git = _program(os.environ)
    if git is None:
        return Problem("W452", values={"what": "git"})
    found = _asked(git, folder, ("rev-parse", "--show-toplevel"))
    if isinstance(found, Problem):
        told = str(found.values.get("told", ""))
        return Problem("W453", values={"path": folder}) if _ABSENT in told or _NO_TREE in told else found
    top = os.fsdecode(found.removesuffix(b"\n").removesuffix(b"\r"))
    # a filter is a program, too; it has a name, so each has to be switched off by its own
    listed = _asked(git, top, ("config", "--name-only", "-z", "--get-regexp", _FILTERS), given=None)
    if isinstance(listed, Problem):
        return listed
    names = [os.fsdecode(one) for one in listed.split(b"\0") if one]
    return Repository(git, str(Path(top).resolve()), tuple(names))


def changed_since(repository: Repository, revision: str) -> Changed | Problem:
    """Return what has changed since HEAD and `revision` parted, with what is not committed.

    Returns a problem where that cannot be known: W454 no such commit, W455 the two have no commit in common.
    """
    commits: list[str] = []
    for name in (revision, "HEAD"):
        commit = _commit(repository, name)
        if isinstance(commit, Problem):
            return commit
        commits.append(commit)
    found = repository.ask("merge-base", "--all", *commits)
    bases = () if isinstance(found, Problem) else tuple(sorted(found.decode("ascii", "replace").split()))
    if isinstance(found, Problem) and found.values.get("number") != 1:
        return found
    if not bases:
        return Problem("W455", values={"revision": revision})
    answers: list[bytes] = []
    for arguments in (
        ("ls-files", "-v", "-z", "--full-name"),
        ("ls-files", "--others", "--exclude-standard", "-z", "--full-name"),
        *(("diff", "--raw", "-z", "--no-abbrev", *_DIFF, "--end-of-options", base) for base in bases[:_MOST_BASES]),
    ):
        answer = repository.ask(*arguments)
        if isinstance(answer, Problem):
            return answer
        answers.append(answer)
    index, others, *differences = answers
    try:
        return changed(repository.top, bases, differences, index, others)
    except ValueError as error:
        return Problem("W456", values={"number": 0, "told": str(error)})


def contents(repository: Repository, names: Sequence[str], largest: int) -> Mapping[str, bytes] | Problem:
    """Return what stands in git under `names`; what is larger than `largest` bytes, or no file, is left out."""
    sizes = repository.ask("cat-file", "--batch-check", given="".join(f"{name}\n" for name in names).encode())
    if isinstance(sizes, Problem):
        return sizes
    wanted: list[tuple[str, int]] = []
    for line in sizes.decode("ascii", "replace").splitlines():
        name, _, rest = line.partition(" ")
        kind, _, told = rest.partition(" ")
        if kind == "blob" and told.isdecimal() and int(told) <= largest:
            wanted.append((name, int(told)))
    found: dict[str, bytes] = {}
    raw = repository.ask("cat-file", "--batch", given="".join(f"{name}\n" for name, _ in wanted).encode())
    if isinstance(raw, Problem):
        return raw
    at = 0
    for name, size in wanted:
        start = raw.index(b"\n", at) + 1
        found[name] = raw[start : start + size]
        at = start + size + 1
    return found


def _commit(repository: Repository, name: str) -> str | Problem:
    """Return the commit that `name` stands for, or W454 where there is none."""
    found = repository.ask("rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}")
    if isinstance(found, Problem):
        return Problem("W454", values={"revision": name}) if found.code == "W456" else found
    return found.decode("ascii", "replace").strip()


def _program(environment: Mapping[str, str]) -> str | None:
    """Return the whole path of git; a folder of PATH that is not a whole path could be anybody's."""
    for folder in environment.get("PATH", os.defpath).split(os.pathsep):
        for name in _PROGRAMS if Path(folder).is_absolute() else ():
            program = Path(folder, name)
            if program.is_file() and os.access(program, os.X_OK):
                return str(program)
    return None


def _asked(
    git: str, folder: str, arguments: Sequence[str], filters: Sequence[str] = (), given: bytes | None = b""
) -> Answer:
    """Run git. `given` is written to it; None says that the status 1 stands for an empty answer."""
    switches = [part for setting in _QUIET for part in ("-c", setting)]
    try:
        done = subprocess.run(
            [git, "--no-pager", *switches, *arguments],
            cwd=folder,
            input=given or b"",
            capture_output=True,
            timeout=_SECONDS,
            check=False,
            env=_environment(os.environ, filters),
        )
    except subprocess.TimeoutExpired:
        return Problem("W457", values={"number": _SECONDS})
    except ValueError:  # a name no program can be handed
        return Problem("W456", values={"number": 0, "told": ""})
    except OSError as error:
        return Problem("W452", values={"what": f"git ({error.errno or 0})"})
    if done.returncode and not (given is None and done.returncode == 1):
        told = done.stderr.decode("utf-8", "replace").strip().partition("\n")[0][:_LONGEST]
        return Problem("W456", values={"number": done.returncode, "told": told})
    return done.stdout


def _environment(variables: Mapping[str, str], filters: Sequence[str]) -> dict[str, str]:
    """Return the variables git runs with: of its own only the user's settings, for others name another repository.

    The `filters` are switched off here and not on the command line, where a name may not hold an equals sign.
    """
    kept = {name: value for name, value in variables.items() if not name.startswith("GIT_") or name in _SETTINGS}
    given = variables.get("GIT_CONFIG_COUNT", "")
    count = int(given) if given.isdecimal() and len(given) < 4 else 0
    for number in range(count):
        for name in (f"GIT_CONFIG_KEY_{number}", f"GIT_CONFIG_VALUE_{number}"):
            kept[name] = variables.get(name, "")
    for number, name in enumerate(filters, count):
        kept[f"GIT_CONFIG_KEY_{number}"] = name
        kept[f"GIT_CONFIG_VALUE_{number}"] = "false" if name.endswith(".required") else ""
    kept["GIT_CONFIG_COUNT"] = str(count + len(filters))
    own = {
        "GIT_TERMINAL_PROMPT": "0",
        "GIT_OPTIONAL_LOCKS": "0",
        "GIT_NO_LAZY_FETCH": "1",
        "GIT_ALLOW_PROTOCOL": "none",
    }
    return {**kept, **own, "GIT_NO_REPLACE_OBJECTS": "1", "GIT_LITERAL_PATHSPECS": "1", "LC_ALL": "C"}
