"""What has changed in a repository since a commit, from what git says of it.

Handed: bytes that git wrote, names ended by NUL, so that no name can pass for two. Gives back: names from the top of
the repository. A file counts as unchanged only where git follows it and says so; of everything else that is not known.
"""

import os
import re
from collections.abc import Iterable, Mapping

from wjcheck.dataclass import dataclass, field

_RAW = re.compile(rb":\d{6} \d{6} ([0-9a-f]{40,64}) [0-9a-f]{40,64} [A-Z]\d*")
_FOLLOWED = b"H "
"""How `git ls-files -v` marks a file that is followed: none it was told to take for unchanged, and none in dispute."""


@dataclass(frozen=True, slots=True)
class Changed:
    """What has changed in the repository at `top` (a whole path) since the commits `base`.

    `before` has every name that differs from one of them, with the contents it had there by their names in git;
    `settled` the files that are surely as they were, `untracked` those that are new and that nobody has added.
    """

    top: str
    base: tuple[str, ...]
    before: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    settled: frozenset[str] = frozenset()
    untracked: frozenset[str] = frozenset()

    def is_settled(self, names: Iterable[str]) -> bool:
        """Whether the file that goes by all of `names` is surely as it was."""
        return all(name in self.settled for name in names)

    def below(self, folder: str) -> bool:
        """Whether anything has changed in `folder`, named from the top; empty for the top itself."""
        start = f"{folder}/" if folder else ""
        return any(name.startswith(start) or name == folder for name in (*self.before, *self.untracked))


def changed(top: str, base: Iterable[str], differences: Iterable[bytes], index: bytes, others: bytes) -> Changed:
    """Put together what git said.

    Args:
        top: the top of the repository, a whole path.
        base: the commits it was compared with.
        differences: what `git diff --raw -z --no-abbrev` wrote for each of them.
        index: what `git ls-files -v -z` wrote.
        others: what `git ls-files --others --exclude-standard -z` wrote.

    Raises ValueError for anything else than git writes.
    """
    before: dict[str, tuple[str, ...]] = {}
    for raw in differences:
        for name, content in _differing(raw):
            known = before.get(name, ())
            before[name] = known if content is None or content in known else (*known, content)
    followed = {os.fsdecode(one[len(_FOLLOWED) :]) for one in _pieces(index) if one.startswith(_FOLLOWED)}
    untracked = frozenset(os.fsdecode(one) for one in _pieces(others))
    return Changed(top, tuple(base), before, frozenset(followed - before.keys()), untracked)


def _differing(raw: bytes) -> Iterable[tuple[str, str | None]]:
    pieces = _pieces(raw)
    if len(pieces) % 2:
        raise ValueError("a name is lacking")
    for told, name in zip(pieces[::2], pieces[1::2], strict=True):
        found = _RAW.fullmatch(told)
        if found is None:
            raise ValueError("no difference as git writes it")
        content = found[1].decode()
        yield os.fsdecode(name), content if content.strip("0") else None


def _pieces(raw: bytes) -> list[bytes]:
    if raw and not raw.endswith(b"\0"):
        raise ValueError("cut off")
    return raw.split(b"\0")[:-1]
