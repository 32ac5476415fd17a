"""An entry in sentences, for the formats that show one text for each.

Handed: an entry and the words of a language. Gives back: paragraphs, each with the word that stands before it.
"""

from datetime import date

from wjcheck.report.ci.entry import Entry, Waived
from wjcheck.report.words import Words


def headline(entry: Entry, words: Words) -> str:
    """Return an entry in a few words: 不符合 1.2.14 其余工作人员不低于…"""
    told = " ".join(part for part in (entry.word, spoken_rule(entry), entry.title) if part)
    return told if not entry.unit else words.say("ci.headline", unit=entry.unit, told=told)


def spoken_rule(entry: Entry) -> str:
    """Return the number of a rule or the code of a problem; empty where `rule` is no more than a name of our own."""
    return entry.rule if entry.kind in ("rule", "problem") else ""


def paragraphs(entry: Entry, words: Words) -> tuple[tuple[str, str], ...]:
    """Return everything to be said of an entry, what is empty left out: (word before it, text)."""
    separator = words.say("list.separator")
    found = [
        (words.say("quote"), words.say("quoted", quote=entry.quote) if entry.quote else ""),
        (words.say("message"), entry.message),
        (words.say("distance"), separator.join(entry.gap)),
        (words.say("note"), separator.join(entry.notes)),
        (words.say("remedy"), entry.remedy),
        (words.say("responsible"), entry.responsible),
    ]
    return tuple((label, text) for label, text in found if text)


def told(entry: Entry, words: Words, separator: str = "\n") -> str:
    """Return the paragraphs as one text, one on each line or as `separator` says."""
    return separator.join(words.say("entry", name=label) + text for label, text in paragraphs(entry, words))


def waiver_told(waived: Waived, words: Words) -> str:
    """Return why, by whom and for how long an entry is waived."""
    start = words.day(date.fromisoformat(waived.start))
    until = words.say("review.endless") if waived.expires is None else words.day(date.fromisoformat(waived.expires))
    return words.say("waived.text", reason=waived.reason, approver=waived.approver, start=start, until=until)
