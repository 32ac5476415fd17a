"""The report as Markdown, for a comment on a pull request or a page of a wiki: short, what needs nothing folded away.

Handed: a result. Gives back: GitHub-flavoured Markdown that GitLab and Gitee read alike, the same for the same result.
It draws the view that the HTML page draws, so that both say the same, and holds no HTML but what folds a part away.
A report of one filing stays below `MOST_SIGNS`, whatever the filing: GitHub refuses a comment of more than 65,536.
"""

from collections.abc import Sequence

from wjcheck.engine.result import Result
from wjcheck.locale.message import Lang
from wjcheck.report.html.rows import Row
from wjcheck.report.html.view import Part, View, view
from wjcheck.report.markdown_parts import entries, folded, shortened
from wjcheck.report.markdown_tables import counts_table, haves_table, issues_table, problems_table
from wjcheck.report.markdown_text import inert, literal
from wjcheck.report.words import Words

MOST_SIGNS = 60_000
_NAME = 200
_ENTRY = 400
_UNJUDGED_ROOM = 12_000
_FRAME = 300
"""What a folded part takes beside its entries."""
_QUIET = ("pass", "not-due", "not-applicable")


def render_markdown(result: Result, lang: Lang) -> str:
    """Return the report as Markdown, ended by a line end.

    Args:
        result: the run to show; names are masked by whoever hands it in (`report.masking`).
        lang: the language of everything but the law's own words and the filing's.
    """
    words = Words(lang)
    shown = view(result, words)
    single = len(shown.parts) == 1
    head = [f"## {shortened(shown.title, _NAME, words)}", "", *_head(shown, words)]
    tail = _unjudged(shown, words) if any(part.judged for part in shown.parts) else []
    tail += [f"### {inert(words.say('html.digests'))}", "", *_digests(shown, words)]
    room = MOST_SIGNS - _signs(head) - _signs(tail)
    lines = head if shown.parts else [*head, inert(words.say("markdown.none")), ""]
    for part in shown.parts:
        if not single:
            lines += [f"### {shortened(f'{part.unit} {part.year}', _NAME, words)}", ""]
        lines += _filing(part, shown, words, room, "###" if single else "####")
    return "\n".join([*lines, *tail])


def _signs(lines: Sequence[str]) -> int:
    return sum(len(line) + 1 for line in lines)


def _head(shown: View, words: Words) -> list[str]:
    """Return which document the report speaks of, of which day, and what it does not replace."""
    named = {"as_of": shown.as_of, "number": shown.number, "document": shown.document, "excerpt": shown.excerpt}
    told = [
        shortened(words.say("entry", name=words.say(key)) + text, _ENTRY, words) for key, text in named.items() if text
    ]
    return [*entries(told, words, _ENTRY * len(named)), shortened(shown.disclaimer, _ENTRY, words), ""]


def _filing(part: Part, shown: View, words: Words, room: int, level: str) -> list[str]:
    """Return one filing; what needs nothing done takes the room that is left."""
    lines: list[str] = []
    for sentence in (part.partly, "" if part.judged else words.say("not_judged")):
        lines += [inert(sentence), ""] if sentence else []
    lines += counts_table(part, words)
    lines += haves_table(part, shown.haves_name, words)
    if part.problems:
        heading = words.say("section.problems", number=len(part.problems))
        lines += [f"{level} {inert(heading)}", "", *problems_table(part, words)]
    if part.issues:
        heading = words.say("section.quiet", status=words.say("html.issues"), number=len(part.issues))
        lines += [f"{level} {inert(heading)}", "", *issues_table(part.issues, words)]
    elif part.judged:
        lines += [inert(words.say("html.issues.none")), ""]
    for kind in _QUIET:
        found = [row for group in part.clauses for row in group.rows if row.badge.kind == kind]
        lines += _quiet(found, words, room - _signs(lines) - _FRAME * len(_QUIET))
    return lines


def _quiet(found: Sequence[Row], words: Words, room: int) -> list[str]:
    """Return the findings of one status that need nothing done, folded; nothing when there are none."""
    if not found:
        return []
    told = []
    for row in found:
        title = words.say("pass.attested" if row.attested else "pass.computed", rule=row.rule, title=row.title)
        sentences = [words.say("rule.message", title=title, message=row.message)]
        sentences += [words.say("entry", name=name) + text for name, text in row.remarks]
        told.append(shortened(words.say("list.separator").join(sentences), _ENTRY, words))
    summary = words.say("section.quiet", status=found[0].badge.word, number=len(found))
    return folded(summary, entries(told, words, room))


def _unjudged(shown: View, words: Words) -> list[str]:
    """Return which statements no rule decides, and why, folded, so that nobody thinks they were passed."""
    told = []
    for one in (one for _, group in shown.unjudged for one in group):
        title = words.say("pass.computed", rule=one.statement, title=words.say("quoted", quote=one.quote))
        told.append(shortened(words.say("rule.message", title=title, message=one.reason), _ENTRY, words))
    if not told:
        return []
    summary = words.say("section.unjudged", number=len(told))
    return folded(summary, [inert(shown.unjudged_note), "", *entries(told, words, _UNJUDGED_ROOM)])


def _digests(shown: View, words: Words) -> list[str]:
    """Return what tells the files and the program a report was made of from others."""
    filings = [("filing", (part.file, part.digest)) for part in shown.parts]
    pack = [("pack", (shown.pack_id, shown.pack_digest)), ("text", (shown.text_digest,))]
    told = []
    for kind, named in (*filings, *pack, ("program", (f"wjcheck {shown.version}",))):
        lead = words.say("entry", name=words.say(f"html.digest.{kind}"))
        blank = " " if lead.endswith(" ") else ""
        told += [inert(lead) + blank + " ".join(map(literal, filter(None, named)))] if any(named) else []
    return entries(told, words, _ENTRY * len(told))
