"""Workflow commands of GitHub Actions: everything open as plain lines, then annotations on the lines of the filings.

Handed: a run. Gives back: lines for standard output. The plain lines stand where the runner obeys nothing. A step can
hold ten annotations of each kind (https://github.com/actions/toolkit, docs/problem-matchers.md), so the gravest come
first and what is left out is counted. Errors are annotated as errors, warnings as warnings, what is only noted and what
a person must decide as notices; what is waived, or as it was in the baseline, is counted and not annotated.
"""

import hashlib
import json
from collections.abc import Iterator
from itertools import chain
from typing import Literal, TypeAlias

from wjcheck.dataclass import dataclass, field
from wjcheck.locale.message import Figure
from wjcheck.reading.obeyed import unobeyed
from wjcheck.reading.visible import visible
from wjcheck.report.ci.commands import LONGEST_TITLE, command, cut
from wjcheck.report.ci.entry import Entry, FilingEntries, Place, packed
from wjcheck.report.ci.run import STDIN, Run, sum_values
from wjcheck.report.ci.sentences import headline, told
from wjcheck.report.scope import scope_told

MOST = 10
Kind: TypeAlias = Literal["error", "warning", "notice"]
_KINDS: tuple[Kind, ...] = ("error", "warning", "notice")
_NO_FILING = FilingEntries("", "", "", None, judged=True)


@dataclass(slots=True)
class _Kept:
    """The first annotations of each kind, made already, and how many there are; those of unread files go first."""

    unread: list[str] = field(default_factory=list)
    shown: dict[Kind, list[str]] = field(default_factory=lambda: {kind: [] for kind in _KINDS})
    number: dict[Kind, int] = field(default_factory=lambda: dict.fromkeys(_KINDS, 0))
    unchanged: int = 0

    def add(self, kind: Kind, line: str, *, unread: bool = False) -> None:
        """Keep an annotation if there is room for it, and count it."""
        self.number[kind] += 1
        held = self.unread if unread and kind == "error" else self.shown[kind]
        if len(held) < MOST:
            held.append(line)

    def of(self, kind: Kind) -> list[str]:
        """Return the annotations of one kind that are written."""
        return ((self.unread if kind == "error" else []) + self.shown[kind])[:MOST]

    def left(self, kind: Kind) -> int:
        """Return how many of one kind are not written."""
        return self.number[kind] - len(self.of(kind))


def render_github(run: Run) -> Iterator[str]:
    """Give the lines: the fenced list, the annotations, and what they come to."""
    word = fence_word(run)
    kept = _Kept()
    yield f"::stop-commands::{word}\n"
    for filing in run.filings():
        if not filing.judged and not any(entry.open for entry in filing.entries):
            told = run.words.say("not_judged")
            yield _line(filing.file, 0, told, run)
            kept.add("error", command("error", {"file": _path(filing.file, run)}, told), unread=True)
        for entry in filing.entries:
            yield from _taken(entry, filing, run, kept)
    for entry in run.district:
        yield from _taken(entry, _NO_FILING, run, kept)
    yield f"::{word}::\n"
    for kind in _KINDS:
        yield from kept.of(kind)
    yield _sum(run, kept)


def fence_word(run: Run, text: str = "") -> str:
    """Return the word at which the runner begins to obey again: the same for the same run, and to be guessed by nobody.

    It is a digest of everything the run says, of the bytes of every filing, and of `text`, where that is what is to
    be fenced: whoever puts a guess into a filing changes it.
    """
    digest = hashlib.sha256()
    own = FilingEntries("", run.pack.digest, run.words.lang, run.as_of.year, True, run.district)
    total = json.dumps([run.as_of.isoformat(), sum_values(run.total)])
    for piece in chain((text, total, packed(own)), map(packed, run.filings())):
        raw = piece.encode("utf-8", "surrogatepass")
        digest.update(b"%d\n" % len(raw) + raw)
    return f"wjcheck-{digest.hexdigest()}"


def _taken(entry: Entry, filing: FilingEntries, run: Run, kept: _Kept) -> Iterator[str]:
    """Give the plain line of an entry that somebody has to act on, and keep its annotation."""
    kind = _kind(entry)
    if kind is None:
        return
    place = entry.places[0] if entry.places else Place(filing.file)
    head = headline(entry, run.words)
    yield _line(place.file, place.line, head, run)
    if entry.standing == "unchanged":
        kept.unchanged += 1
        return
    properties = {"file": _path(place.file, run), **_stretch(place), "title": cut(head, LONGEST_TITLE)}
    message = cut(told(entry, run.words) or head)
    kept.add(kind, command(kind, properties, message), unread=not filing.judged)


def _kind(entry: Entry) -> Kind | None:
    if entry.undecided:
        return "notice"
    if not entry.open:
        return None
    return entry.level if entry.level in ("error", "warning") else "notice"


def _line(file: str, line: int, text: str, run: Run) -> str:
    place = visible(run.path(file)) + (f":{line}" if line else "") if file else ""
    return unobeyed(f"{place}{': ' if place else ''}{text}\n")


def _path(file: str, run: Run) -> str:
    return "" if file in ("", STDIN) else run.path(file)


def _stretch(place: Place) -> dict[str, str]:
    """Return where an annotation stands; the runner takes columns only where all of it is on one line."""
    if place.line < 1:
        return {}
    # an end at the very beginning of a line is the end of the line before
    last = place.end_line - 1 if place.end_column <= 1 and place.end_line > place.line else place.end_line
    found = {"line": str(place.line), "endLine": str(max(place.line, last))}
    if place.end_line == place.line and 1 <= place.column <= place.end_column:
        found |= {"col": str(place.column), "endColumn": str(place.end_column)}
    return found


def _sum(run: Run, kept: _Kept) -> str:
    """Return what the run comes to and how much of it is not annotated, as one line."""
    say, total = run.words.say, run.total
    nothing = total.nothing_to_check and total.exit_status != 1
    told = [say("verdict.none" if total.exit_status else "verdict.none.allowed", status=0)] if nothing else []
    told += [
        say(
            "verdict.totals",
            filings=total.filings,
            error=total.errors,
            warning=total.warnings,
            info=total.notes,
            reviews=total.reviews,
        )
    ]
    left: dict[str, Figure] = {f"{kind}s": kept.left(kind) for kind in _KINDS}
    counts = (
        ("ci.unchecked", {"number": total.unchecked}, total.unchecked),
        ("ci.waived", {"number": total.waived}, total.waived),
        ("ci.github.unchanged", {"number": kept.unchanged}, kept.unchanged),
        ("ci.github.left", {**left, "most": MOST}, any(left.values())),
    )
    told += [say(key, **values) for key, values, is_told in counts if is_told]
    told += [scope_told(total.scope, run.words)] if total.scope is not None else []
    return (" " if run.words.lang == "en" else "").join(told) + "\n"
