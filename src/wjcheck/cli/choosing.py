"""Which filings a run looks at: those found, without what is passed over, and where asked only what has changed.

Handed: the options. Gives back: the filings one after the other, and at the end what was looked at of how many.
"""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from wjcheck.cli.judging import standard_input
from wjcheck.cli.options import CheckOptions, ReviewOptions
from wjcheck.cli.repository import here, top
from wjcheck.dataclass import dataclass, field
from wjcheck.district.own_files import DISTRICT, WAIVERS
from wjcheck.reading.discover import Found, discover, is_filing
from wjcheck.reading.patterns import covers
from wjcheck.reading.problem import Problem
from wjcheck.reading.regular import NotAFile, read_regular
from wjcheck.reading.tree import OF_THE_DISTRICT
from wjcheck.report.verdict import EMPTY_FOLDER

if TYPE_CHECKING:
    from wjcheck.cli.sieve import Sieve
    from wjcheck.report.verdict import Scope, Whole

_TOO_LARGE = "W405"


@dataclass(slots=True)
class Choice:
    """The filings of one run. It counts while they are given, and keeps the names of those that have not changed."""

    paths: tuple[str, ...]
    exclude: tuple[str, ...]
    allow_empty: bool
    sieve: "Sieve | None" = None
    whole: "Whole" = ""
    gone: int = 0
    found: int = 0
    unchanged: list[str] = field(default_factory=list)
    filings_only: bool = False

    def filings(self, taken: Callable[[str, bytes], bool] | None = None) -> Iterator[Found]:
        """Give the filings to look at; what could not be read is among them. `taken` is as in `discover`.

        Left out, what cannot be read, is empty or is written like a filing is taken for one, so that it is told.
        """
        for found in discover(
            self.paths, standard_input, taken=taken or _may_be_filing, left_out=left_out(self.exclude)
        ):
            if found.problem is not None and found.problem.code == EMPTY_FOLDER:
                if not self.allow_empty:
                    yield found
                continue
            if found.problem is not None and found.path not in self.paths and _is_record(found):
                continue
            if self.filings_only and found.raw is not None and not is_filing(found.raw):
                continue
            self.found += 1
            if found.raw is None or self.passes(found.path):
                yield found
            else:
                self.unchanged.append(found.path)

    def passes(self, file: str) -> bool:
        """Whether a file is to be looked at."""
        return self.sieve is None or bool(self.whole) or self.sieve.passes(file)

    def scope(self) -> "Scope | None":
        """Return what was looked at, once all filings have been given; None where that was everything."""
        if self.sieve is None:
            return None
        return self.sieve.scope(self.found, self.found - len(self.unchanged), self.gone, self.whole)


def _may_be_filing(path: str, raw: bytes) -> bool:
    from wjcheck.drafting.recoding import is_meant_as_filing

    if is_filing(raw):
        return True
    return Path(path).name not in (DISTRICT, WAIVERS) and (not raw.strip() or is_meant_as_filing(raw))


def _is_record(found: Found) -> bool:
    """Whether what is too large for a filing is the district's own file or its waivers, which may be larger."""
    if found.problem is None or found.problem.code != _TOO_LARGE or Path(found.path).name not in (DISTRICT, WAIVERS):
        return False
    try:
        raw = read_regular(found.path, OF_THE_DISTRICT.size)
    except (OSError, NotAFile):
        return False
    return len(raw) <= OF_THE_DISTRICT.size and not is_filing(raw)


def choose(options: CheckOptions) -> Choice | Problem:
    """Return the filings of a check, or the problem that keeps it from being known which have changed."""
    choice = Choice(options.paths, options.exclude, options.allow_empty, filings_only=options.filings_only)
    return choice if options.changed_since is None else sifted(choice, options, options.changed_since)


def sifted(
    choice: Choice, options: CheckOptions | ReviewOptions, since: str, own: "tuple[tuple[Whole, str], ...]" = ()
) -> Choice | Problem:
    """Let only those filings be looked at that have changed since the commit `since`.

    All are where the rules or the configuration have changed, or one of the files `own`, each with the word for it.
    """
    from wjcheck.cli.sieve import sieve
    from wjcheck.pack.shipped import pack_folder

    found = sieve(choice.paths, since)
    if isinstance(found, Problem):
        return found
    earlier = found.earlier(choice.paths, gone=True)
    if isinstance(earlier, Problem):
        return earlier
    choice.sieve, choice.gone = found, sum(1 for _ in earlier)
    if options.configuration and found.touches(options.configuration):
        choice.whole = "configuration"
    if found.touches(str(pack_folder(options.pack))):
        choice.whole = "pack"
    for word, file in own:
        if found.touches(file):
            choice.whole = word
    return choice


def left_out(patterns: tuple[str, ...]) -> Callable[[str], bool] | None:
    """Return what says of a file whether it is passed over; patterns start from the top of the repository."""
    if not patterns:
        return None
    start, root = here(), Path(top())
    folders: dict[str, str | None] = {}

    def from_top(folder: str) -> str | None:
        try:
            whole = Path(start, folder).resolve()
            return whole.relative_to(root).as_posix() if whole.is_relative_to(root) else None
        except (OSError, RuntimeError):
            return None

    def passed_over(file: str) -> bool:
        path = Path(file)
        folder = str(path.parent)
        if folder not in folders:
            folders[folder] = from_top(folder)
        named = folders[folder]
        return named is not None and covers(patterns, path.name if named == "." else f"{named}/{path.name}")

    return passed_over
