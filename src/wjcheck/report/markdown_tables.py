"""The tables of the Markdown report: counts, tags (五个有), problems with the file, and the list of issues (问题清单).

Handed: one filing's part of the view. Gives back: lines of Markdown. Where a filing would make the report too long to
be posted, cells are cut and rows left out, and both are counted.
"""

from collections.abc import Sequence

from wjcheck.report.html.rows import Row
from wjcheck.report.html.view import Part
from wjcheck.report.markdown_parts import shortened, table
from wjcheck.report.markdown_text import inert
from wjcheck.report.words import Words

ISSUES_ROOM = 32_000
PROBLEMS_ROOM = 8_000
_CELLS = {"quote": 400, "found": 700, "gap": 400, "body": 120, "remedy": 400}
_TIGHT = {"quote": 60, "found": 110, "gap": 70, "body": 40, "remedy": 70}
"""How long cells may be, and how long where there would be no room for all issues otherwise."""
_SHORT = 60
_LINES_NAMED = 5


def counts_table(part: Part, words: Words) -> list[str]:
    """Return how many findings there are of each status, side by side; nothing where nothing was judged."""
    if not part.counts:
        return []
    heads = [words.say("markdown.status"), *(count.badge.word for count in part.counts)]
    row = [inert(words.say("markdown.number")), *(str(count.number) for count in part.counts)]
    return table(heads, [row], words, ISSUES_ROOM)


def haves_table(part: Part, name: str, words: Words) -> list[str]:
    """Return what the pack's tags come to, under what they are called together; nothing where it has none."""
    if not part.haves:
        return []
    row = [inert(words.say("markdown.status")), *(inert(have.badge.word) for have in part.haves)]
    return table([name, *(have.name for have in part.haves)], [row], words, ISSUES_ROOM)


def problems_table(part: Part, words: Words) -> list[str]:
    """Return what is wrong with the file itself, in the order it was found."""
    keys = ("markdown.level", "markdown.code", "markdown.line", "markdown.problem", "hint")
    rows = [
        (
            inert(problem.severity),
            inert(problem.code),
            "" if problem.line is None else str(problem.line),
            shortened(words.say("rule.message", title=problem.title, message=problem.message), _CELLS["found"], words),
            shortened(problem.hint, _CELLS["remedy"], words),
        )
        for problem in part.problems
    ]
    return table([words.say(key) for key in keys], rows, words, PROBLEMS_ROOM)


def issues_table(issues: Sequence[Row], words: Words) -> list[str]:
    """Return the list of issues, numbered; its cells are cut shorter where not all issues would find room."""
    keys = ("no", "clause", "quote", "found", "gap", "verdict", "responsible", "remedy", "due")
    heads = [words.say(f"html.{key}") for key in keys]
    rows = [_issue(number, row, words, _CELLS) for number, row in enumerate(issues, 1)]
    if sum(len(cell) + 3 for row in rows for cell in row) > ISSUES_ROOM:
        rows = [_issue(number, row, words, _TIGHT) for number, row in enumerate(issues, 1)]
    return table(heads, rows, words, ISSUES_ROOM)


def _issue(number: int, row: Row, words: Words, most: dict[str, int]) -> tuple[str, ...]:
    return (
        str(number),
        shortened(f"{row.clause} {row.rule}", _SHORT, words),
        shortened(row.quote, most["quote"], words),
        shortened(_found(row, words), most["found"], words),
        shortened(words.say("distance.and").join(row.distance), most["gap"], words),
        inert(row.badge.word + (words.say("severity.beside", severity=row.weight) if row.weight else "")),
        shortened(row.responsible, most["body"], words),
        shortened(row.remedy, most["remedy"], words),
        inert(row.due),
    )


def _found(row: Row, words: Words) -> str:
    """Return what was filed, where, and what else there is to say of it."""
    told = [row.message + _where(row, words)]
    if row.absent:
        told.append(words.say("entry", name=words.say("absent")) + row.absent)
    told += [words.say("entry", name=name) + text for name, text in row.remarks]
    if row.takes_along:
        rules = [words.say("pass.computed", rule=one.rule, title=one.title) for one in row.takes_along]
        told.append(words.say("html.issues.along", rules=rules))
    return words.say("list.separator").join(told)


def _where(row: Row, words: Words) -> str:
    """Return the lines of the filing a finding rests on: the first of every place."""
    firsts = [excerpt.lines[0][0] for excerpt in row.excerpts if excerpt.lines]
    lines = [str(line) for line in dict.fromkeys([*firsts, *row.numbered])]
    if not lines:
        return ""
    number = len(lines) + row.more
    if number <= _LINES_NAMED:
        return words.say("markdown.lines", lines=lines)
    return words.say("markdown.lines.more", lines=lines[:_LINES_NAMED], number=number)
