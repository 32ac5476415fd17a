"""What every format of continuous integration is made from: one run, its entries read one filing at a time.

Handed: what a check or a review came to. Gives back: a value that hands out entries as often as they are asked for, so
that no format has to keep the filings of a whole district.
"""

import hashlib
import os
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import PurePath
from typing import Any, Literal
from urllib.parse import quote

from wjcheck.dataclass import dataclass
from wjcheck.engine.result import PackInfo
from wjcheck.report.ci.entry import Entry, FilingEntries, values_of
from wjcheck.report.verdict import FailOn, Scope
from wjcheck.report.words import Words

STDIN = "-"


@dataclass(frozen=True, slots=True)
class Sum:
    """What a run comes to: open entries by severity, what a person must decide, what is waived, and the exit status."""

    exit_status: int
    fail_on: FailOn
    filings: int
    unchecked: int
    errors: int
    warnings: int
    notes: int
    reviews: int
    waived: int
    strict: bool = False
    nothing_to_check: bool = False
    """Whether there was no filing to look at."""
    scope: Scope | None = None
    """What was looked at, where that was not everything."""


@dataclass(frozen=True, slots=True)
class Run:
    """One run. `district` is what a review says of the district itself, empty for a check.

    `source` gives what is said of every filing, in their order, each time it is called. `base` is the folder that the
    names of files start from, `root` the top of the repository, both whole paths. `unusable` are files of the district
    that could not be used at all, so that the run says less than it was asked to.
    """

    pack: PackInfo
    as_of: date
    words: Words
    total: Sum
    source: Callable[[], Iterator[FilingEntries]]
    district: tuple[Entry, ...] = ()
    base: str = ""
    root: str = ""
    command: Literal["check", "review"] = "check"
    unusable: tuple[str, ...] = ()

    def filings(self) -> Iterator[FilingEntries]:
        """Give what is said of every filing, in their order."""
        return self.source()

    def entries(self) -> Iterator[Entry]:
        """Give every entry: the filings' in their order, then the district's."""
        for filing in self.filings():
            yield from filing.entries
        yield from self.district

    def path(self, file: str) -> str:
        """Return how a file is called from the top of the repository, with `/` between folders.

        A file that is not below it keeps the name it was given.
        """
        if file == STDIN:
            return file
        whole = os.path.normpath(os.path.join(self.base, file))  # noqa: PTH118 - a name may hold what no Path keeps
        top = self.root.rstrip("/\\")
        if self.root and whole.startswith((top + "/", top + "\\")):
            file = whole[len(top) + 1 :]
        return file.replace("\\", "/") if os.sep == "\\" else file

    def uri(self, file: str) -> str:
        """Return the same as a reference that a URI may hold: relative below the repository, else `file:`."""
        path = self.path(file)
        if PurePath(path).is_absolute():
            return "file://" + ("" if path.startswith("/") else "/") + _quoted(path)
        return _quoted(path)


def sum_values(total: Sum) -> dict[str, Any]:
    """Return what a run comes to as plain values."""
    return values_of(total) | {"scope": None if total.scope is None else values_of(total.scope)}


def identity(entry: Entry, file: str) -> str:
    """Return what an entry is known by from run to run: 64 hexadecimal digits made of no line."""
    which = () if entry.ordinal == 1 else (str(entry.ordinal),)
    told = "\n".join((entry.kind, entry.rule, file, entry.fingerprint, *which))
    return hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()


def _quoted(path: str) -> str:
    try:
        raw = path.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:  # a name out of a stored result, which no file system has given
        raw = path.encode("utf-8", "surrogatepass")
    return quote(raw, safe="/")
