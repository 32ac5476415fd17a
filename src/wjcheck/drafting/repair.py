"""Repairs of a filing that cannot change what it says.

Handed: the bytes of a file. Gives back: its text before and after, what was done, and what is left for a person.

One slip hides others, so it goes in rounds: read, make the safe repairs, read again, until there is nothing left to do.
Nothing is taken on trust: a round is kept only when all that had been taken from the file before still stands there
(`draft.may_follow`); if not, its repairs are tried one by one.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import TypeAlias

from wjcheck.dataclass import dataclass, field
from wjcheck.drafting.draft import Draft, may_follow
from wjcheck.drafting.indentation import is_strange, layouts, outline
from wjcheck.drafting.manuscript import Edit, Manuscript
from wjcheck.drafting.recoding import recoded
from wjcheck.drafting.remedies import remedies
from wjcheck.drafting.remedy import Remedy
from wjcheck.drafting.signs import all_slips, parted, slips_above
from wjcheck.locale.message import Bilingual, Figure
from wjcheck.reading.characters import FILLER, take_out
from wjcheck.reading.parse import read
from wjcheck.reading.problem import Problem, Span
from wjcheck.reading.tree import Mark, Marks, Tree
from wjcheck.reading.visible import code_point

_ROUNDS = 200
_MOST_READ = 4_000_000
"""How many code points are read in all before the work is left as it is: a large file is not read for ever."""
_LARGE = 300_000
_FEW_LAYOUTS = 3
"""A large file, fifty times what a filing has, is laid out in the likeliest ways only."""
_ALWAYS = 4
"""How often a large file is read all the same."""
STRANGE_INDENT = frozenset({"W121", "W122"})
"""Problems that are mended for the whole file at once."""
_INDENT = STRANGE_INDENT | {"W123", "W124", "W148"}


_Worth: TypeAlias = tuple[bool, bool, int, int]


@dataclass(frozen=True, slots=True)
class Done:
    """One repair: the problem's code, the line, and what was written and what stands there now."""

    code: str
    line: int
    how: str
    was: str = ""
    now: str = ""
    key: Figure = ""


@dataclass(frozen=True)
class Repair:
    """A file before and after.

    `before` and `after` are None when the file cannot be read as text. `encoding` is what the file was in when that is
    not UTF-8. `removed` are the lines, counted as before, that were taken out. `left` are the problems of the file as
    it is now.
    """

    before: Manuscript | None
    after: Manuscript | None
    left: tuple[Problem, ...]
    encoding: str = ""
    done: tuple[Done, ...] = ()
    removed: frozenset[int] = frozenset()
    labels: Mapping[str, Bilingual] = field(default_factory=dict)
    """What people call the places the problems left are at."""

    @property
    def changed(self) -> bool:
        """Whether there was anything to repair."""
        return bool(self.encoding) or self.before != self.after

    def edits(self) -> Iterator[Edit]:
        """Give edits that make `after` of `before`: whole lines, each where it has changed."""
        if self.before is None or self.after is None:
            return
        old, new = (self.before.lines, self.after.lines)
        place = 0
        for number, line in enumerate(old, 1):
            if number in self.removed:
                yield Edit(Span(number, 1, number + 1, 1), "")
                continue
            if line != new[place]:
                yield Edit(Span(number, 1, number, len(line) + 1), new[place])
            place += 1


@dataclass
class _Work:
    """The draft as far as it is repaired, and what was done so far; made for one file and thrown away after it."""

    draft: Draft
    done: list[Done] = field(default_factory=list)
    removed: set[int] = field(default_factory=set)
    left: int = 0
    swept: bool = False

    def read(self, manuscript: Manuscript) -> Draft:
        """Read a new draft, at a price."""
        self.left -= len(manuscript.text) + 1
        return Draft.of(manuscript)


def repair(raw: bytes) -> Repair:
    """Repair what is safe to repair in the bytes of one file."""
    start = recoded(raw)
    if start is None:
        return Repair(None, None, read(raw).problems)
    first = Draft.of(start.manuscript)
    if first.tree.source is None:
        return Repair(None, None, read(raw).problems)
    work = _Work(first, left=max(_MOST_READ, _ALWAYS * len(start.manuscript.text)))
    _show_hidden(work)
    _in_rounds(work)
    _without_needless_lines(work)
    done = tuple(sorted(work.done, key=lambda one: (one.line, one.code)))
    left = work.draft.problems
    labels = {problem.path: work.draft.submission.label(problem.path) for problem in left if problem.path}
    return Repair(start.manuscript, work.draft.manuscript, left, start.encoding, done, frozenset(work.removed), labels)


def _show_hidden(work: _Work) -> None:
    """Take out the characters nobody sees, all at once: reading does as if they were not there."""
    edits, done = [], []
    for number, line in enumerate(work.draft.lines, 1):
        cleaned = line if line.isascii() and line.isprintable() else take_out(line)[0]
        for at, char in enumerate(cleaned, 1):
            if line[at - 1] in "\u2028\u2029":
                edits.append(Edit(Span(number, at, number, at + 1), parted(line, at - 1)))
                done.append(Done("W116", number, "soft", code_point(line[at - 1])))
            elif char == FILLER:
                edits.append(Edit(Span(number, at, number, at + 1), ""))
                problem = next(take_out(line[at - 1])[1])
                done.append(Done(problem.code, number, "hidden", code_point(line[at - 1])))
    if edits:
        _try(work, edits, done)


def _in_rounds(work: _Work, layouts_too: bool = True) -> None:
    for _ in range(_ROUNDS):
        if work.left < 0:
            return
        if layouts_too and any(problem.code in STRANGE_INDENT for problem in work.draft.tree.problems):
            if not _lay_out(work):
                return
            continue
        found = sorted((one for one in _safe(work.draft) if not one.removes), key=lambda one: one.edits[0].span)
        if _sweep(work) or (found and _make(work, found)) or _look_above(work):
            continue
        return


def _sweep(work: _Work) -> bool:
    """Mend the slips of all entries at once, where reading shows only the first of them; once for each file.

    A file that is not YAML yet shows one after the other, any other no more than fifty of a kind.
    """
    tree = work.draft.tree
    if work.swept or not (tree.marks is None or any(problem.code == "W190" for problem in tree.problems)):
        return False
    work.swept = True
    found = [one for slip in all_slips(work.draft.lines) for one in remedies(work.draft, slip)[:1] if one.safe]
    return len(found) > 1 and _make_all(work, found)


def _look_above(work: _Work) -> bool:
    """Where reading stopped for a reason that has no remedy, mend the slips above; say whether any was."""
    if work.draft.readable:
        return False
    slips = [first for slip in slips_above(work.draft) for first in remedies(work.draft, slip)[:1] if first.safe]
    return bool(slips) and _make(work, sorted(slips, key=lambda one: one.edits[0].span))


def _safe(draft: Draft) -> Iterator[Remedy]:
    for problem in draft.problems:
        first = next(iter(remedies(draft, problem)), None)
        if first is not None and first.safe:
            yield first


def _make(work: _Work, found: Sequence[Remedy]) -> bool:
    """Make these repairs at once or, when that does not do, half of them and then the other half; say if any was made.

    They are in order of place, or in reverse. What a repair of the first half has moved has to wait for the next round.
    """
    if work.left < 0:
        return False
    if _make_all(work, found):
        return True
    if len(found) < 2:
        return False
    begun = work.draft.lines
    made = _make(work, found[: len(found) // 2])
    rest = found[len(found) // 2 :]
    if made and not rest[0].removes:
        now = work.draft.lines
        rest = [one for one in rest if all(begun[edit.span.line - 1] == now[edit.span.line - 1] for edit in one.edits)]
    return (_make(work, rest) if rest else False) or made


def _make_all(work: _Work, found: Sequence[Remedy]) -> bool:
    kept: list[Remedy] = []
    edits: list[Edit] = []
    reached = Span(0, 0, 0, 0)
    for remedy in sorted(found, key=lambda one: one.edits[0].span):
        if (remedy.edits[0].span.line, remedy.edits[0].span.column) >= (reached.end_line, reached.end_column):
            kept.append(remedy)
            edits += remedy.edits
            reached = max((edit.span for edit in remedy.edits), key=lambda span: (span.end_line, span.end_column))
    opened = [remedy.opens for remedy in kept if remedy.opens]
    if not _try(work, edits, [done_by(remedy) for remedy in kept], opened):
        return False
    work.removed.update(*(remedy.removes for remedy in kept))
    return True


def done_by(remedy: Remedy) -> Done:
    """Return what is said of a remedy once it is made."""
    problem = remedy.problem
    line = problem.span.line if problem.span is not None else 1
    return Done(problem.code, line, remedy.how, remedy.was, remedy.now, remedy.key)


def _try(work: _Work, edits: Sequence[Edit], done: Sequence[Done], opened: Sequence[str] = ()) -> bool:
    try:
        manuscript = work.draft.manuscript.edited(edits)
    except ValueError:
        return False
    if manuscript == work.draft.manuscript:
        return False
    after = work.read(manuscript)
    if not may_follow(work.draft, after, opened):
        return False
    work.draft = after
    work.done += done
    return True


def _lay_out(work: _Work) -> bool:
    """Write strange indentation in ordinary blanks, when there is one structure that comes of it."""
    begun = work.draft
    lines = frozenset(number for number, line in enumerate(begun.lines, 1) if is_strange(line))
    best: _Work | None = None
    most: _Worth = (False, False, 0, 0)
    same, doubtful = True, False
    few = None if len(begun.manuscript.text) < _LARGE else _FEW_LAYOUTS
    for edits in islice(layouts(begun.lines), few):
        if work.left < 0:
            break
        trial = _Work(work.read(begun.manuscript.edited(edits)), left=work.left)
        trial.done += [Done(_code(begun.lines[number - 1]), number, "indent") for number in sorted(lines)]
        _in_rounds(trial, layouts_too=False)
        work.left = trial.left
        if _inside_values(trial.draft.tree, lines, begun.lines):
            doubtful = doubtful or trial.draft.readable
            continue
        worth = _worth(trial.draft, lines)
        if worth is not None and (best is None or worth > most):
            best, most, same = trial, worth, True
        elif worth == most and best is not None:
            same = same and _same_structure(best.draft, trial.draft)
    if best is None or not same or (doubtful and not best.draft.readable) or not may_follow(begun, best.draft):
        return False
    work.draft = best.draft
    work.done += best.done
    return True


def _worth(draft: Draft, lines: frozenset[int]) -> _Worth | None:
    """Say how well a way to indent `lines` fits: readable, how far reading came, how few errors; None: not at all."""
    misplaced = any(p.code == "W202" and p.span is not None and p.span.line in lines for p in draft.problems)
    unclear = not draft.readable and any(problem.code in _INDENT for problem in draft.tree.problems)
    if misplaced or unclear:
        return None
    whole, line = (True, 0) if draft.readable else draft.stuck_at[:2]
    return draft.readable, whole, line, -sum(problem.severity == "error" for problem in draft.problems)


def _same_structure(one: Draft, other: Draft) -> bool:
    """Whether two drafts file the same; those that cannot be read yet are compared by what stands under what."""
    return one.tree.root == other.tree.root if one.readable else outline(one.lines) == outline(other.lines)


def _without_needless_lines(work: _Work) -> None:
    """Take out directives, and entries that stand there twice with the same content, from the end backwards."""
    found = [one for one in _safe(work.draft) if one.removes]
    if found:
        _make(work, sorted(found, key=lambda one: one.edits[0].span, reverse=True))


def _code(line: str) -> str:
    return "W121" if "\t" in line[: len(line) - len(line.lstrip())] else "W122"


def _inside_values(tree: Tree, strange: frozenset[int], old: Sequence[str]) -> bool:
    """Whether one of the lines belongs to a value of several lines, whose blanks may be part of it."""
    if tree.marks is None:
        return False
    pending: list[Marks | Mark] = [tree.marks]
    while pending:
        mark = pending.pop()
        if isinstance(mark, Marks):
            parts = mark.parts
            pending += [part for _, part in parts.values()] if isinstance(parts, dict) else parts
            continue
        first, column, last, end = mark
        for number in strange.intersection(range(first + 2, last + (2 if end else 1))):
            lead = old[number - 1][: len(old[number - 1]) - len(old[number - 1].lstrip())]
            sign = "" if tree.source is None else tree.source.lines[first][column : column + 1]
            block = sign in ("|", ">") and first + 2 in strange
            if (sign in ("|", ">", "'", '"') and not block) or set(lead) - {" ", "\t"}:
                return True
    return False
