"""A run told again as it was told, where not a byte of what it rests on has changed since: a review, a check of many.

Handed: the options. Gives back: the exit status of a run that could be told again; else what keeps this one for the
next. What is kept is the text alone, on standard output: only there is nothing else to write and nothing to compare.
"""

import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from wjcheck.cli.choosing import Choice
from wjcheck.cli.clock import today
from wjcheck.cli.delivering import Report, colourful, columns_of_screen, plain_text, write
from wjcheck.cli.options import CheckOptions, Output, ReviewOptions
from wjcheck.cli.packs import cache_folder, standing_in, told_by
from wjcheck.dataclass import dataclass
from wjcheck.district.own_files import DISTRICT, WAIVERS
from wjcheck.district.retold import Retold
from wjcheck.reading.discover import STDIN, Found, read_one
from wjcheck.reading.tree import OF_THE_DISTRICT

_MOST = 64
"""How many runs of each kind are kept: a review takes some kilobytes, a check half a megabyte at most."""
_MOST_CHECKED = 256
"""Of a check of more filings no text is kept as a whole: it is a dozen kilobytes for each, which are kept by filing."""
_GOOD = (0, 1)
"""How a run ends that could check everything: why something could not be checked may be another the next time."""


@dataclass(slots=True)
class Retelling:
    """A run that may have been told before, or is to be kept; `most` is of how many files, None for any number."""

    kept: Retold
    files: Callable[[], Iterable[Found]]
    """Reads all files that such a run looks at, in its order."""
    columns: int
    styled: bool
    most: int | None = None
    met: int = 0
    whole: bool = True
    """Whether all files could be read so far, and are not too many."""

    def meet(self, path: str, raw: bytes | None) -> None:
        """Take a file as this run has read it; None where it could not be read."""
        self.met += 1
        self.whole = self.whole and raw is not None and (self.most is None or self.met <= self.most)
        if self.whole and raw is not None:
            self.kept.meet(path, raw)

    def meeting(self, found: Iterable[Found]) -> Iterator[Found]:
        """Give the files as they are found, and take each."""
        for one in found:
            self.meet(one.path, one.raw)
            yield one

    def keep(self, report: Report, status: int) -> None:
        """Keep what was told, where everything could be checked."""
        if self.whole and status in _GOOD:
            self.kept.keep(f"{status}{_told(report, self.columns, styled=self.styled)}")

    def again(self, options: CheckOptions | ReviewOptions) -> int | None:
        """Tell the run again where it is kept of the very same files, and return its exit status; else None."""
        found = self.kept.told(self._read())
        if found is None:
            return None
        return write(_report(found[1:], styled=self.styled), options.outputs, options.lang, int(found[0]))

    def _read(self) -> Iterator[tuple[str, bytes] | None]:
        """Give the files with what they hold; None for one that cannot be read, or is one too many."""
        for number, one in enumerate(self.files()):
            is_one_too_many = self.most is not None and number >= self.most
            yield None if one.raw is None or is_one_too_many else (one.path, one.raw)


def retelling_of_review(options: ReviewOptions) -> Retelling | None:
    """Return what is kept of such a review; None for one that is not kept."""
    if options.baseline or options.earlier or options.changed_since or options.scheduler or not _is_kept(options):
        return None
    own = [_own(str(Path(options.folder, DISTRICT))), _own(options.waivers or str(Path(options.folder, WAIVERS)))]
    if None in own:
        return None

    def files() -> Iterator[Found]:
        # of those that are no filings some are told, and all say what the others are
        return Choice((options.folder,), options.exclude, options.allow_empty).filings(lambda *_: True)

    day = "" if options.as_of else today().isoformat()
    return _retelling("reviews", options, (day.encode(), *filter(None, own)), files)


def retelling_of_check(options: CheckOptions) -> Retelling | None:
    """Return what is kept of such a check; None for one that is not kept."""
    if options.baseline or options.changed_since or options.profile or STDIN in options.paths or not _is_kept(options):
        return None

    def files() -> Iterator[Found]:
        return Choice(options.paths, options.exclude, options.allow_empty, filings_only=options.filings_only).filings()

    return _retelling("checked", options, (), files, _MOST_CHECKED)


def _is_kept(options: CheckOptions | ReviewOptions) -> bool:
    """Whether there is a text on standard output and nothing else, and something may be kept."""
    return options.cache and sys.stdout is not None and options.outputs == (Output("text"),)


def _retelling(
    kind: str,
    options: CheckOptions | ReviewOptions,
    more: Iterable[bytes],
    files: Callable[[], Iterable[Found]],
    most: int | None = None,
) -> Retelling | None:
    place = cache_folder()
    if place is None:
        return None
    from wjcheck.cache.store import Store
    from wjcheck.pack.errors import PackError
    from wjcheck.pack.shipped import pack_folder

    columns, styled = columns_of_screen(), colourful(sys.stdout)
    try:
        by = tuple(_by(pack_folder(options.pack), place))
    except PackError:  # which is told where the pack is read
        return None
    told = (repr(options), str(columns), str(styled))
    run = (*by, *(word.encode(errors="surrogatepass") for word in told), *more)
    return Retelling(Retold(Store(place, kind, _MOST), run), files, columns, styled, most)


def _own(path: str) -> bytes | None:
    """Return a file of the district's own, told from none at all; None where it is there and cannot be read."""
    found = read_one(path, OF_THE_DISTRICT)
    if found.raw is not None:
        return b"+" + found.raw
    return b"-" if found.problem is not None and found.problem.code == "W401" else None


def _by(pack: Path, place: str) -> Iterator[bytes]:
    """Give what says by which pack and program a run is made. Raises PackError."""
    from wjcheck.engine.identity import pack_mark
    from wjcheck.pack.folder import entries_in_folder

    def digest() -> bytes:
        from wjcheck.pack.files import digest_of, files_of

        return digest_of(files_of(pack)).encode()

    shipped, mark = pack_mark(pack, standing_in(place), digest)
    yield from (told_by(place), shipped, mark)
    if not shipped:
        # its templates are no part of the digest, and a pack without one that it names is refused
        yield repr(sorted((name, seen.st_size) for name, seen in entries_in_folder(pack))).encode()


def _told(report: Report, columns: int, *, styled: bool) -> str:
    if styled:
        from wjcheck.report.packed_lines import packed

        return packed(report.lines(columns))
    text = plain_text(report, columns)
    return text if isinstance(text, str) else "".join(text)


def _report(told: str, *, styled: bool) -> Report:
    if not styled:
        return Report(lambda _: (), {}, text=lambda _: iter((told,)))
    from wjcheck.report.packed_lines import unpacked

    lines = unpacked(told)
    return Report(lambda _: lines, {})
