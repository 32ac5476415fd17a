"""Which files a run looks at when it is asked for what has changed since a commit.

Handed: the names on the command line and the commit. Gives back: a sieve that tells for every file whether it may have
changed, or the problem that kept that from being known. What git does not follow, and what lies in no repository of
the names given, may always have changed.
"""

import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from wjcheck.cli.revision import Repository, changed_since, contents, repository_at
from wjcheck.dataclass import dataclass
from wjcheck.reading.changed import Changed
from wjcheck.reading.discover import is_filing, is_yaml
from wjcheck.reading.problem import Problem
from wjcheck.reading.tree import Budget
from wjcheck.report.verdict import Scope, Whole


@dataclass(frozen=True, slots=True)
class Sieve:
    """What has changed in the repositories of the names on the command line, `since` what the user wrote."""

    since: str
    trees: tuple[tuple[Repository, Changed], ...]

    def passes(self, file: str) -> bool:
        """Whether a file may have changed. A link may through itself, and through what it leads to."""
        names = _whole_names(file)
        for _, tree in self.trees:
            inside = [name for name in (_below(whole, tree.top) for whole in names) if name]
            if inside and len(inside) == len(names) and tree.is_settled(inside):
                return False
        return True

    def touches(self, folder: str) -> bool:
        """Whether anything below a folder that is in one of the repositories has changed."""
        names = [(tree, _below(whole, tree.top)) for whole in _whole_names(folder) for _, tree in self.trees]
        return any(tree.below(name) for tree, name in names if name is not None)

    def earlier(self, below: Sequence[str], *, gone: bool = False) -> "Iterator[bytes] | Problem":
        """Give the filings below the folders `below` as they were before they changed; only the `gone` ones, if so."""
        found: list[bytes] = []
        folders = [whole for folder in below for whole in _whole_names(folder)]
        for repository, tree in self.trees:
            wanted: list[str] = []
            for name, before in tree.before.items():
                whole = os.path.join(tree.top, name)  # noqa: PTH118 - a name may hold what no Path keeps
                inside = any(_below(whole, folder) is not None for folder in folders)
                if inside and is_yaml(name) and not (gone and os.path.lexists(whole)):
                    wanted += before
            raw = contents(repository, wanted, Budget().size) if wanted else {}
            if isinstance(raw, Problem):
                return raw
            found += (one for one in raw.values() if is_filing(one))
        return iter(found)

    def scope(self, found: int, chosen: int, gone: int = 0, whole: Whole = "") -> Scope:
        """Return what is said of a run that looked at `chosen` of `found` filings."""
        base = sorted({commit for _, tree in self.trees for commit in tree.base})
        return Scope(self.since, tuple(base), found, chosen, gone, whole)


def sieve(names: Iterable[str], since: str) -> Sieve | Problem:
    """Return the sieve for the files and folders called `names`; each must be in a repository that knows `since`."""
    trees: dict[str, tuple[Repository, Changed]] = {}
    for name in names:
        repository = repository_at(_folder(name))
        if isinstance(repository, Problem):
            return repository
        if repository.top not in trees:
            tree = changed_since(repository, since)
            if isinstance(tree, Problem):
                return tree
            trees[repository.top] = (repository, tree)
    return Sieve(since, tuple(trees.values()))


def _folder(name: str) -> str:
    """Return the nearest folder that is there: a name itself, or one above it. A link to a file is where it stands."""
    try:
        path = Path(name)
        whole = path.resolve() if path.is_dir() else path.parent.resolve()
        return str(next((one for one in (whole, *whole.parents) if one.is_dir()), whole))
    except (OSError, RuntimeError, ValueError):
        return os.curdir


def _whole_names(file: str) -> tuple[str, ...]:
    """Return the whole names a file goes by: its own in its folder, and that of what it leads to."""
    try:
        path = Path(file)
        folder = path.parent.resolve()
        own = folder if path.name in ("", "..") else folder / path.name
        return tuple(dict.fromkeys((str(own), str(path.resolve()))))
    except (OSError, RuntimeError, ValueError):
        return ()


def _below(whole: str, top: str) -> str | None:
    """Return a whole name from `top`, folders parted by `/`; empty for `top` itself, None for what is elsewhere."""
    if whole == top:
        return ""
    start = top.rstrip(os.sep) + os.sep
    return whole[len(start) :].replace(os.sep, "/") if whole.startswith(start) else None
