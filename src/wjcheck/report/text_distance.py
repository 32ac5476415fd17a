"""How far off a filing is: what every breach lacks, by responsible body, and which passes have nothing to spare.

Handed: one filing's result. Gives back: lines. Distances that differ in nothing but their window are told in one line,
and so is one that two rules ask for.
"""

from collections.abc import Iterable, Mapping, Sequence

from wjcheck.dataclass import dataclass
from wjcheck.engine.figures import MOST_NAMED, spoken
from wjcheck.engine.finding import Distance, Finding, Status
from wjcheck.engine.result import FilingResult, LocatedFinding, PackInfo
from wjcheck.engine.windows import windows_label
from wjcheck.locale.message import Bilingual, Figure, show
from wjcheck.reading.visible import visible
from wjcheck.report.line import Line, Piece
from wjcheck.report.page import BLANK, Page
from wjcheck.report.words import Words, in_document_order, rule_order, status_style


@dataclass(frozen=True, slots=True)
class _Entry:
    """One thing to change: what it is, in which windows, by which rules; the first rule's finding stands for all."""

    distance: Distance
    windows: tuple[str, ...]
    rules: tuple[str, ...]
    located: LocatedFinding


def distance_lines(filing: FilingResult, pack: PackInfo, page: Page) -> list[Line]:
    """Return the section that lists every distance of a filing by responsible body; nothing when there is none."""
    entries = _entries(in_document_order(filing, Status.FAIL))
    if not entries:
        return []
    words = page.words
    lines = [BLANK, page.heading(words.say("distance.section", number=len(entries)))]
    lines += page.paragraph(Piece(words.say("distance.note"), "info"), hang=0)
    for responsible, group in _by_responsible(entries, pack.filer):
        lines += [BLANK, (Piece(f"  {visible(responsible.in_lang(words.lang))}", "heading"),)]
        for measured in _by_measure(group):
            for entry in measured[:MOST_NAMED]:
                lines += _line(entry, page)
            if len(measured) > MOST_NAMED:
                lines += _rest(measured, page)
    return lines


def tight_lines(filing: FilingResult, page: Page) -> list[Line]:
    """Return the section of passes by a margin of zero; nothing when there is none."""
    found = [located.finding for located in in_document_order(filing, Status.PASS) if located.finding.tight]
    if not found:
        return []
    say = page.words.say
    lines = [BLANK, page.heading(say("tight.section", number=len(found)))]
    lines += page.paragraph(Piece(say("tight.note"), "info"), hang=0)
    for finding in found:
        text = say("distance.and").join(_tight(finding, page.words))
        lines += page.paragraph(Piece(f"{visible(finding.rule)} ", "good"), Piece(text))
    return lines


def distance_phrases(finding: Finding, words: Words) -> list[str]:
    """Return every change a breach needs, each as a phrase; those that differ in nothing but their window as one.

    Nothing is left out, whether the finding's sentence says it too or there are a hundred; the caller knows its room.
    """
    return [_text(distance, windows, words) for distance, windows in _merged(finding.distance)]


def distance_entry(finding: Finding, page: Page) -> list[Line]:
    """Return how far off one finding is, where its message does not say so already."""
    merged = [entry for entry in _merged(finding.distance) if not _told(entry[0], finding)]
    if not merged:
        return []
    say = page.words.say
    text = say("distance.and").join(_text(distance, windows, page.words) for distance, windows in merged[:MOST_NAMED])
    if len(merged) > MOST_NAMED:
        text += say("distance.and_more", number=len(merged))
    return page.entry(say("distance"), text)


def _told(distance: Distance, finding: Finding) -> bool:
    """Whether the finding's own sentence names the change: its number, or everything that is lacking."""
    message = finding.message.render("zh")
    if distance.items:
        return len(finding.windows) < 2 and all(show(item, "zh") in message for item in distance.items)
    return distance.whom is None and f"还差{distance.change}{distance.unit}" in message


def _text(distance: Distance, windows: Sequence[str], words: Words) -> str:
    """Return one distance as a phrase, the windows and the one of many it belongs to before it."""
    key = f"distance.{'short' if distance.change > 0 else 'over'}{'.each' if len(windows) > 1 else ''}"
    what, unit = distance.what.in_lang(words.lang), distance.unit
    text = words.say(key, what=what, change=words.counted(abs(distance.change), unit))
    have, need = words.counted(distance.have, unit), words.counted(distance.need, unit)
    text += words.say(f"distance.{distance.sense}", have=have, need=need)
    if distance.items:
        text += words.say("distance.items", items=spoken(distance.items))
    for where in (distance.whom, windows_label(windows)):
        if where and (where is distance.whom or windows):
            text = words.say("distance.at", where=where, text=text)
    return text


def _merged(distances: Iterable[Distance]) -> list[tuple[Distance, tuple[str, ...]]]:
    """Return distances with their windows, those that differ in nothing else as one."""
    windows: dict[tuple[object, ...], tuple[Distance, list[str]]] = {}
    for distance in distances:
        _, found = windows.setdefault((distance.measure, *_key(distance)), (distance, []))
        found += [distance.window] if distance.window else []
    return [(distance, tuple(found)) for distance, found in windows.values()]


def _key(distance: Distance) -> tuple[object, ...]:
    place = (distance.whom, distance.path, distance.items)
    return (distance.what, distance.unit, distance.have, distance.need, distance.change, distance.sense, *place)


def _entries(found: Iterable[LocatedFinding]) -> list[_Entry]:
    """Return everything to change, in the order of the document; what two rules ask for alike stands once."""
    entries: dict[tuple[object, ...], _Entry] = {}
    for located in found:
        finding = located.finding
        for distance, windows in _merged(finding.distance):
            key = (*_key(distance), windows, _responsible(distance, finding))
            known = entries.get(key)
            if known is None:
                entries[key] = _Entry(distance, windows, (finding.rule,), located)
            else:
                entries[key] = _Entry(known.distance, windows, (*known.rules, finding.rule), known.located)
    return list(entries.values())


def _responsible(distance: Distance, finding: Finding) -> Bilingual:
    return distance.responsible or finding.responsible


def _by_responsible(entries: Sequence[_Entry], filer: Bilingual | None) -> list[tuple[Bilingual, list[_Entry]]]:
    """Return the entries by who is to act: the unit that files, then its own bodies, then others, as they come."""
    groups: dict[Bilingual, list[_Entry]] = {}
    for entry in entries:
        groups.setdefault(_responsible(entry.distance, entry.located.finding), []).append(entry)

    def nearness(item: tuple[Bilingual, list[_Entry]]) -> int:
        if filer is None or item[0].zh == filer.zh:
            return 0
        return 1 if item[0].zh.startswith(filer.zh) else 2

    return sorted(groups.items(), key=nearness)


def _by_measure(entries: Sequence[_Entry]) -> list[list[_Entry]]:
    groups: dict[tuple[tuple[str, ...], str], list[_Entry]] = {}
    for entry in entries:
        groups.setdefault((entry.rules, entry.distance.measure), []).append(entry)
    return sorted(groups.values(), key=lambda group: rule_order(group[0].rules[0]))


def _line(entry: _Entry, page: Page) -> list[Line]:
    words, finding = page.words, entry.located.finding
    text = _text(entry.distance, entry.windows, words)
    if finding.severity != "error":
        text += words.say("distance.severity", severity=words.status(finding.status, finding.severity))
    if finding.because_of is not None:
        text += words.say("distance.because", cause=finding.because_of)
    line = _line_number(entry)
    if line is not None:
        text += words.say("distance.line", line=line)
    rules = Piece(f"{visible('、'.join(entry.rules))} ", status_style(finding.status, finding.severity))
    return page.paragraph(rules, Piece(text), indent=4)


def _line_number(entry: _Entry) -> int | None:
    """Return the line of the filing to look at: that of the one it belongs to, else the finding's first."""
    lines: Mapping[str, int] = {place.path: place.span.line for place in reversed(entry.located.locations)}
    first = next((place.span.line for place in entry.located.locations), None)
    return lines.get(entry.distance.path or "", first)


def _rest(entries: Sequence[_Entry], page: Page) -> list[Line]:
    """Return what is said instead of a long list's end: how many more, and what all of them come to."""
    total = sum(entry.distance.change * max(len(entry.windows), 1) for entry in entries)
    rule, unit, more = entries[0].rules[0], entries[0].distance.unit, len(entries) - MOST_NAMED
    text = page.words.say("distance.more", rule=rule, number=more, total=page.words.counted(total, unit))
    return page.paragraph(Piece(text, "dim"), indent=4)


def _tight(finding: Finding, words: Words) -> list[str]:
    """Return the numbers of a pass that have nothing to spare; windows and ones of many gathered behind each."""
    groups: dict[tuple[object, ...], tuple[Distance, list[str], list[Figure]]] = {}
    for distance in finding.tight:
        key = (distance.measure, distance.sense, distance.have, distance.need)
        _, windows, ones = groups.setdefault(key, (distance, [], []))
        windows += [distance.window] if distance.window is not None and len(finding.windows) > 1 else []
        ones += [distance.whom] if distance.whom is not None else []
    told = []
    for distance, windows, ones in groups.values():
        places = (windows_label(windows), *ones) if windows else tuple(ones)
        phrase = "tight.text" if distance.sense == "at_least" else f"tight.text.{distance.sense}"
        what = distance.what.in_lang(words.lang)
        have, need = words.counted(distance.have, distance.unit), words.counted(distance.need, distance.unit)
        text = words.say(phrase, what=what, have=have, need=need)
        told.append(words.say("tight.where", text=text, where=spoken(places)) if places else text)
    return told
