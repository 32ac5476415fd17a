"""The changes between two runs as Markdown, for a comment on a pull request: what is to be acted on, the rest folded.

Handed: changes. Gives back: GitHub-flavoured Markdown that GitLab and Gitee read alike. It draws the view that the page
draws; every text in it is inert. It keeps below the 65,536 signs of a comment: what does not fit is counted.
"""

from collections.abc import Sequence

from wjcheck.district.change import Changes
from wjcheck.locale.message import Lang
from wjcheck.report.change_view import ChangeRow, Section, UnitView, change_view
from wjcheck.report.markdown_parts import entries, folded, shortened, table
from wjcheck.report.markdown_text import inert, literal
from wjcheck.report.words import Words

MOST_SIGNS = 60_000
_NAME = 200
_ENTRY = 400
_LEAST = 1_500
"""With less room than this no further filing is begun."""


def render_changes_markdown(changes: Changes, lang: Lang) -> str:
    """Return `changes` as Markdown, ended by a line end; names are masked by whoever hands them in."""
    words = Words(lang)
    say, shown = words.say, change_view(changes, words)
    lines = [f"## {inert(say('change.title'))}", ""]
    sides = [
        shortened(say("entry", name=say(key)) + side, _ENTRY, words)
        for key, side in (("change.before", shown.before), ("change.after", shown.after))
    ]
    lines += entries(sides, words, _ENTRY * 2)
    for sentence in (*shown.notes, shown.outcome, *shown.totals):
        lines += [shortened(sentence, _ENTRY, words), ""]
    units = [*shown.units, *filter(None, [shown.district])]
    room = MOST_SIGNS - _signs(lines) - _LEAST
    for at, unit in enumerate(units):
        drawn = _unit(unit, words, room)
        if _signs(drawn) > room:
            lines += [inert(say("markdown.more", number=len(units) - at)), ""]
            return "\n".join(lines)
        lines += drawn
        room -= _signs(drawn)
    if shown.same:
        told = [shortened(name, _NAME, words) for name in shown.same]
        lines += folded(shown.same_heading, entries(told, words, max(room - _LEAST, 0)))
    return "\n".join(lines)


def _unit(unit: UnitView, words: Words, room: int) -> list[str]:
    lines = [f"### {shortened(unit.heading, _NAME, words)}", ""]
    if unit.file:
        lead = words.say("entry", name=words.say("file"))  # in English it ends in a blank, which is no part of it
        lines += [inert(lead) + lead[len(lead.rstrip()) :] + literal(unit.file[:_NAME]), ""]
    for note in unit.notes:
        lines += [shortened(note, _ENTRY, words), ""]
    for section in unit.sections:
        lines += _section(section, words, max(room - _signs(lines) - _LEAST, 0))
    return lines


def _section(section: Section, words: Words, room: int) -> list[str]:
    if section.brief:
        told = words.say("list.separator").join(section.brief)
        return folded(section.heading, [shortened(told, min(max(room, _NAME), 4 * _ENTRY), words), ""])
    heads = [words.say(f"change.column.{key}") for key in ("rule", "what", "was", "is", "told")]
    rows = [[shortened(cell, _ENTRY, words) for cell in _cells(row, words)] for row in section.rows]
    return [f"#### {inert(section.heading)}", "", *table(heads, rows, words, room)]


def _cells(row: ChangeRow, words: Words) -> Sequence[str]:
    told = [(key, text) for key, text in (("far", row.far), ("is", row.told), ("was", row.before)) if text]
    if [key for key, _ in told] == ["is"]:
        return row.rule, row.title, row.was.word, row.now.word, row.told
    parts = [words.say("entry", name=words.say(f"change.{key}")) + text for key, text in told]
    return row.rule, row.title, row.was.word, row.now.word, words.say("list.separator").join(parts)


def _signs(lines: Sequence[str]) -> int:
    return sum(len(line) + 1 for line in lines)
