"""What is said of one thing that falls due, the same in every format.

Handed: an entry and the words of a language. Gives back: its title, how far away it is, and named remarks, safe
to show.
"""

from collections.abc import Iterator
from datetime import date

from wjcheck.engine.agenda import Entry
from wjcheck.engine.windows import window_label
from wjcheck.reading.visible import visible
from wjcheck.report.words import Words


def what(entry: Entry, words: Words) -> str:
    """Return what falls due, in a few words: the rule's title with its window, whose certificate, which waiver."""
    title = visible(entry.title.in_lang(words.lang))
    if entry.kind == "certificate":
        return words.say("due.what.certificate", who=entry.subject, what=entry.title)
    if entry.kind == "waiver":
        key = "due.what.waiver" if entry.day else "due.what.waiver.open"
        return words.say(key, title=title or words.say("due.what.unknown"))
    if entry.window is not None:
        return words.say("due.what.window", title=title, window=window_label(entry.window))
    return title


def left(day: date | None, as_of: date, words: Words) -> str:
    """Return how far `day` is from the as-of date: 还有3天, 今天, 已过5天; nothing where there is no day."""
    if day is None:
        return ""
    days = (day - as_of).days
    if days == 0:
        return words.say("due.left.today")
    return words.say("due.left.days", days=days) if days > 0 else words.say("due.left.past", days=-days)


def remarks(entry: Entry, as_of: date, words: Words) -> Iterator[tuple[str, str]]:
    """Return what there is to say of an entry, each with its name: what is lacking, who is to act, why it is waived."""
    say = words.say
    if entry.kind == "waiver":
        yield from _of_waiver(entry, as_of, words)
        return
    if entry.message is not None:
        yield say("due.so_far" if entry.state == "due" else "message"), words.sentence(entry.message)
    elif entry.state == "coming" and entry.opens is not None and entry.day is not None:
        yield say("due.opens"), say("due.opens.text", start=words.day(entry.opens), end=words.day(entry.day))
    if entry.planned:
        yield say("due.planned"), say("due.planned.text")
    if entry.kind == "certificate" and entry.label is not None:
        yield say("due.certificate.place"), visible(entry.label.in_lang(words.lang))
    if entry.responsible is not None and entry.state != "met":
        yield say("responsible"), visible(entry.responsible.in_lang(words.lang))


def _of_waiver(entry: Entry, as_of: date, words: Words) -> Iterator[tuple[str, str]]:
    details = entry.details or {}
    if entry.opens is not None:
        day = words.day(entry.opens)
        begun = entry.opens <= as_of
        yield words.say("due.waiver.start"), day if begun else words.say("due.waiver.pending", day=day)
    for key in ("reason", "approver"):
        if key in details:
            yield words.say(f"due.waiver.{key}"), visible(details[key])
