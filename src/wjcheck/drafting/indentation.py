"""Indentation by TABs and by blanks that are not the ordinary one.

Handed: the lines of a file. Gives back: the ways in which that indentation may be meant, each as edits of all the lines
concerned. Which of them fits, `repair` finds by reading: several widths that give the same filing are one answer,
several filings are none.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from wjcheck.drafting.manuscript import Edit
from wjcheck.reading.problem import Span

_ODD = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
_LEAD = re.compile(rf"(?:[ \t{_ODD}]|-(?=[ \t{_ODD}]))*")
_STRANGE = re.compile(rf"[\t{_ODD}]")
_AFTER_DASH = re.compile(rf"-[ ]*[\t{_ODD}][ \t{_ODD}]*")
_DEEPEST = 60
"""Nothing in a filing stands deeper; a width that grows from line to line is none."""
_TABS = (2, 4, 8, 3, 1)
_WIDE = (2, 1, 4)


def is_strange(line: str) -> bool:
    """Whether a line that is not blank begins with a TAB or another blank that is not the ordinary one."""
    lead = _LEAD.match(line)
    return lead is not None and lead.end() < len(line) and _STRANGE.search(lead[0]) is not None


def layouts(lines: Sequence[str]) -> Iterator[tuple[Edit, ...]]:
    """Give the ways to indent `lines` anew, the likeliest first, without those that come to the same."""
    strange = [number for number, line in enumerate(lines) if is_strange(line)]
    leads = {number: _lead(lines[number]) for number in strange}
    seen: set[tuple[str, ...]] = set()
    for new in (*_by_width(leads), _by_neighbour(lines, leads, -1), _by_neighbour(lines, leads, 1)):
        made = tuple(new[number] for number in strange)
        if made not in seen:
            seen.add(made)
            yield tuple(
                Edit(Span(number + 1, 1, number + 1, len(leads[number]) + 1), new[number]) for number in strange
            )


def outline(lines: Sequence[str]) -> tuple[tuple[int, int], ...]:
    """Return what stands under what: for each beginning of a key or an item, its line and that of what it is under."""
    found: list[tuple[int, int]] = []
    open_: list[tuple[int, int]] = []
    for number, line in enumerate(lines, 1):
        lead = _lead(line)
        if len(lead) == len(line) or line[len(lead)] == "#":
            continue
        for column in (*(at for at, char in enumerate(lead) if char == "-"), len(lead)):
            while open_ and open_[-1][0] >= column:
                open_.pop()
            found.append((number, open_[-1][1] if open_ else 0))
            open_.append((column, number))
    return tuple(found)


def _by_width(leads: Mapping[int, str]) -> Iterator[dict[int, str]]:
    joined = "".join(leads.values())
    tabs = _TABS if "\t" in joined else _TABS[:1]
    wides = _WIDE if "\u3000" in joined else _WIDE[:1]
    for wide in wides[:2] if len(tabs) > 1 else wides:
        for tab in tabs:
            yield {number: _widened(_AFTER_DASH.sub("- ", lead), tab, wide) for number, lead in leads.items()}
        for stop in (4, 8) if "\t" in joined else ():
            yield {number: _widened(lead, stop, wide, stops=True) for number, lead in leads.items()}


def _widened(lead: str, tab: int, wide: int, *, stops: bool = False) -> str:
    """Write `lead` in ordinary blanks: a TAB takes `tab` of them, or as many as lead to the next multiple of `tab`."""
    made = ""
    for char in lead:
        if char == "\t":
            made += " " * (tab - len(made) % tab if stops else tab)
        elif char == "\u3000":
            made += " " * wide
        else:
            made += char if char in " -" else " "
    return made


def _by_neighbour(lines: Sequence[str], leads: Mapping[int, str], step: int) -> dict[int, str]:
    """Indent each line as the next one above or below does that has ordinary blanks; one level in after `键:`."""
    made: dict[int, str] = {}
    order = sorted(leads, reverse=step > 0)
    for number in order:
        at = number + step
        while 0 <= at < len(lines) and (not lines[at].strip() or lines[at].lstrip().startswith("#")):
            at += step
        near = made.get(at, _lead(lines[at])) if 0 <= at < len(lines) else ""
        text = lines[number][len(leads[number]) :]
        dashed = leads[number].replace("\t", " ").strip() == "-"
        column = len(near)
        if step < 0 and 0 <= at < len(lines) and lines[at].split(" #")[0].rstrip().endswith(":"):
            column += 2
        elif dashed and "-" in near:
            column = near.index("-")
        column = min(column, _DEEPEST)
        made[number] = " " * column + ("- " if dashed and text else "")
    return made


def _lead(line: str) -> str:
    found = _LEAD.match(line)
    return found[0] if found else ""
