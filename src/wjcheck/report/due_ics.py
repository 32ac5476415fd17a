"""What falls due, as a calendar that Outlook, WPS and other programs take (RFC 5545).

Handed: a run of `due`. Gives back: the text of an `.ics` file, its lines ended by CRLF as the format asks. Nothing in
it comes from a clock or a machine: the same filing on the same day gives the same bytes, and a later one replaces it,
since every event keeps its UID. The library folds and escapes; what comes from a file is made visible first.
"""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from itertools import groupby
from uuid import UUID, uuid5

from icalendar import Alarm, Calendar, Event, vText

from wjcheck import __version__
from wjcheck.district.due import Due, UnitAgenda
from wjcheck.engine.agenda import Entry
from wjcheck.locale.message import Lang
from wjcheck.reading.visible import visible
from wjcheck.report.due_words import remarks, what
from wjcheck.report.words import Words

_OURS = UUID("b5f3a7de-6b1c-5d0e-9f0a-6f2f6f5c2a65")
"""The namespace of our UIDs; changing it would double every event in every calendar."""
_REMIND_BEFORE = (7, 1)
_REMIND_AT = 9
"""Days before, and the hour of that day: an alarm at midnight reaches nobody."""


def render_ics(due: Due, lang: Lang) -> str:
    """Return the calendar; `lang` is the language of its texts, the law's own words excepted."""
    words = Words(lang)
    judged = [one for one in due.filings if one.filing.judged]
    several = len(due.filings) > 1
    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", f"-//wjcheck//wjcheck {__version__}//{lang.upper()}")
    calendar.add("method", "PUBLISH")
    key = "due.calendar" if len(judged) == 1 and not several else "due.calendar.several"
    name = words.say(key, unit=_unit(judged[0], words) if judged else "")
    # the library takes names beginning with X- for ready-made values and would not escape them
    calendar.add("x-wr-calname", vText(name), encode=False)
    for event in _unique(judged, due, words, several=several):
        calendar.add_component(event)
    return str(calendar.to_ical().decode("utf-8"))


def _unique(judged: list[UnitAgenda], due: Due, words: Words, *, several: bool) -> Iterable[Event]:
    """Return all events; of those with one UID, as for a certificate filed in two years, the later year's."""
    found: dict[str, Event] = {}
    for one in sorted(judged, key=lambda one: one.filing.year or 0):
        for entries in _events(one):
            event = _event(entries, one, due, words, several=several)
            found[str(event["uid"])] = event
    return found.values()


def _events(one: UnitAgenda) -> Iterator[list[Entry]]:
    """Yield the entries of each event: one for each, but a single one for all standing duties due on the same day."""

    def together(entry: Entry) -> tuple[date, str]:
        return (entry.day or date.max, entry.state)

    dated = [entry for entry in one.entries if entry.day is not None]
    yield from ([entry] for entry in dated if entry.kind != "phase")
    phased = sorted((entry for entry in dated if entry.kind == "phase"), key=together)
    yield from (list(group) for _, group in groupby(phased, key=together))


def _event(entries: list[Entry], one: UnitAgenda, due: Due, words: Words, *, several: bool) -> Event:
    first, day = entries[0], entries[0].day
    assert day is not None  # only what has a date becomes an event
    event = Event()
    event.add("uid", str(uuid5(_OURS, _mark(first, one))))
    event.add("dtstamp", datetime.combine(due.as_of, time(0), UTC))
    # a program that has the event already takes the one of the later day
    event.add("sequence", max((due.as_of - date(2000, 1, 1)).days, 0))
    event.add("dtstart", day)
    event.add("dtend", day + timedelta(days=1))
    event.add("summary", _summary(entries, one, words, several=several))
    event.add("description", _description(entries, one, due, words))
    event.add("categories", [words.say("due.category"), words.say(f"due.kind.{first.kind}")])
    event.add("transp", "TRANSPARENT")
    if first.state in ("due", "coming"):
        for days in _REMIND_BEFORE:
            if day - timedelta(days=days) >= due.as_of:
                event.add_component(_alarm(days, entries, one, words, several=several))
    return event


def _mark(first: Entry, one: UnitAgenda) -> str:
    """Return what makes an event itself: it keeps its mark when it becomes overdue, so that a calendar has it once."""
    if first.kind != "phase":
        return f"{first.kind}/{first.identity}"
    kept = first.state if first.state in ("review", "met") else "open"
    return f"phase/{one.filing.unit_code or one.filing.unit_name}/{first.day}/{kept}"


def _alarm(days: int, entries: list[Entry], one: UnitAgenda, words: Words, *, several: bool) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", _summary(entries, one, words, several=several))
    alarm.add("trigger", timedelta(days=-days, hours=_REMIND_AT))
    return alarm


def _summary(entries: list[Entry], one: UnitAgenda, words: Words, *, several: bool) -> str:
    first = entries[0]
    if len(entries) > 1:
        text = words.say("due.summary.phase", number=len(entries))
    else:
        text = words.say("due.summary", rule=first.rule or "", what=what(first, words)).strip()
    if first.state in ("overdue", "review", "met"):
        text = words.say("due.summary.state", state=words.say(f"due.state.{first.state}"), text=text)
    return words.say("due.summary.unit", unit=_unit(one, words), text=text) if several else text


def _description(entries: list[Entry], one: UnitAgenda, due: Due, words: Words) -> str:
    """Return the lines of the description; the library writes their ends as `\\n`, in the one line of the file."""
    say = words.say
    lines = [say("entry", name=say("due.column.unit")) + _unit(one, words)]
    for entry in entries:
        if len(entries) > 1:
            lines.append(f"{entry.rule} {what(entry, words)}")
        quote_name = say("quote.excerpt" if due.pack.excerpt is not None else "quote")
        if entry.quote:
            lines.append(say("entry", name=quote_name) + say("quoted", quote=entry.quote))
        lines += [say("entry", name=name) + text for name, text in remarks(entry, due.as_of, words)]
    lines.append(visible(due.pack.document))
    lines.append(say("due.as_of", day=words.day(due.as_of)))
    return "\n".join(lines)


def _unit(one: UnitAgenda, words: Words) -> str:
    name = one.filing.unit_name
    return visible(name) if name else words.say("unit.unknown")
