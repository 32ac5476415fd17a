"""What is said of one statement, in parts that the text page and the Markdown page lay out in their own way.

Handed: an explanation. Gives back: named parts in the order a reader needs them; texts of a pack are made visible.
"""

import re
from collections.abc import Iterator
from typing import Any

from wjcheck.dataclass import dataclass
from wjcheck.engine.finding import Status
from wjcheck.engine.windows import window_label
from wjcheck.filing.writing import written
from wjcheck.locale.message import Bilingual
from wjcheck.pack.parts import Measure, Reading
from wjcheck.pack.rule import Rule
from wjcheck.proof.explanation import Example, Explanation
from wjcheck.reading.visible import visible
from wjcheck.report.verdict import SEVERITIES
from wjcheck.report.words import Words

_BRACES = re.compile(r"\{[A-Za-z_]\w*\}")
"""What a remedy names differs from filing to filing; here it is left open."""
_ALWAYS = {"wjcheck", "year"}
_IDENTITY = {"name", "type"}


@dataclass(frozen=True, slots=True)
class Part:
    """One named part of an explanation: a sentence, or the lines of a filing."""

    name: str
    text: str
    filing: str | None = None


def heading(found: Explanation, words: Words) -> str:
    """Return the id and the title of the rule; for a statement without one, the beginning of its quote."""
    if found.rule is not None:
        return f"{found.statement.id} {visible(found.rule.title.in_lang(words.lang))}"
    quote = found.statement.quote
    return f"{found.statement.id} {visible(quote if len(quote) <= 24 else quote[:24] + '…')}"


def parts(found: Explanation, words: Words) -> list[Part]:
    """Return everything after the quote, in order."""
    say, lang = words.say, words.lang
    clause = f"{visible(found.statement.clause)} {visible(found.clause.in_lang(lang))}"
    rule = found.rule
    made = [Part(say("excerpt"), visible(found.excerpt.in_lang(lang)))] if found.excerpt else []
    made.append(Part(say("explain.clause"), clause))
    if rule is None:
        return [*made, Part(say("explain.reason"), visible(found.reason.in_lang(lang)) if found.reason else "")]
    for key, text in (("meaning", rule.meaning), ("method", rule.method)):
        if text is not None:
            made.append(Part(say(f"explain.{key}"), visible(text.in_lang(lang))))
    made += [Part(say("explain.kind"), _kind(rule, words)), Part(say("explain.force"), _force(rule, words))]
    made.append(Part(say("responsible"), visible(rule.responsible.in_lang(lang))))
    if rule.five_haves:
        made.append(Part(say("rules.list.tag"), visible(rule.five_haves)))
    made += _limits(rule, words)
    made += _measures(rule, words)
    if rule.depends_on:
        made.append(Part(say("explain.depends"), visible("、".join(rule.depends_on))))
    made.append(Part(say("remedy"), visible(_BRACES.sub("…", rule.remedy.in_lang(lang)))))
    for reading in rule.readings:
        made += _reading(rule, reading, words)
    made += [_example(example, rule, words) for example in (found.passing, found.failing) if example is not None]
    return made


def _kind(rule: Rule, words: Words) -> str:
    return words.say(f"explain.kind.{rule.kind}")


def _force(rule: Rule, words: Words) -> str:
    modality = words.say(f"modality.{rule.modality}")
    text = words.say("explain.force.text", modality=modality, severity=words.severity(rule.severity))
    return _because(text, rule.severity_because, words)


def _because(text: str, because: Bilingual | None, words: Words) -> str:
    return words.say("explain.because", text=text, because=because.in_lang(words.lang)) if because else text


def _limits(rule: Rule, words: Words) -> Iterator[Part]:
    """Dates, windows and numbers of the law."""
    say, lang = words.say, words.lang
    when = say(f"rules.per.{rule.per}") if rule.per else ""
    if rule.first_window:
        when = say("explain.from", per=when, first=window_label(rule.first_window))
    if rule.due is not None:
        when = say("explain.due", date=words.day(rule.due.date))
    if when:
        yield Part(say("explain.when"), when)
    for name, parameter in rule.parameters.items():
        for day, value in parameter.values.items():
            shown = tuple(map(str, value)) if isinstance(value, tuple) else str(value)
            text = say("explain.parameter", name=name, value=shown, unit=parameter.unit or "", day=words.day(day))
            yield Part(say("explain.parameters"), text if lang == "zh" else text.replace("  ", " "))
    if rule.eased is not None:
        because = rule.eased.because.in_lang(lang)
        text = say("explain.eased.text", severity=words.severity(rule.eased.severity), because=because)
        yield Part(say("explain.eased"), text)


def _measures(rule: Rule, words: Words) -> Iterator[Part]:
    """How far off a breach is said to be: what is counted and against which number."""
    say, lang = words.say, words.lang
    for measure in rule.measures:
        what = measure.what.in_lang(lang)
        if measure.lacking is not None:
            text = say("explain.measure.all", what=what)
        else:
            need = _needed(measure, rule, words)
            text = say(f"explain.measure.{measure.sense}", what=what, need=need)
        yield Part(say("explain.measure"), say("explain.measure.each", text=text) if measure.each else text)
    if rule.no_measure is not None:
        told = say("explain.measure.none", because=rule.no_measure.in_lang(lang))
        yield Part(say("explain.measure"), told)


def _needed(measure: Measure, rule: Rule, words: Words) -> str:
    """The number asked for, in its measure word; one that is worked out from a filing is said to be."""
    parameter = rule.parameters.get(measure.need or "")
    if parameter is not None:
        latest = parameter.values[max(parameter.values)]
        return words.counted(latest, measure.unit) if isinstance(latest, int) else visible(str(latest))
    if measure.need is not None and measure.need.isdecimal():
        return words.counted(int(measure.need), measure.unit)
    return words.say("explain.measure.worked_out")


def _reading(rule: Rule, reading: Reading, words: Words) -> Iterator[Part]:
    say, lang = words.say, words.lang
    yield Part(say("explain.question"), visible(reading.question.in_lang(lang)))
    yield Part(say("explain.chosen"), visible(reading.chosen.in_lang(lang)))
    yield Part(say("explain.why"), visible(reading.because.in_lang(lang)))
    if not reading.alternatives:
        yield Part(say("explain.other"), visible(reading.otherwise.in_lang(lang)))
    for name, other in reading.alternatives.items():
        text = say("explain.other.named", text=other.says.in_lang(lang), rule=rule.id, name=name)
        yield Part(say("explain.other"), text)


def _example(example: Example, rule: Rule, words: Words) -> Part:
    severity = next((level for level in SEVERITIES if level == example.severity), rule.severity)
    status = words.status(Status(example.status), severity)
    name = words.say("explain.example", name=example.name, day=example.as_of, status=status)
    return Part(name, "", written(_telling(example.filing), words.lang))


def _telling(filing: Any) -> dict[str, Any]:
    """The parts of an example that matter: what every filing has is left out."""
    kept = {key: value for key, value in filing.items() if key not in _ALWAYS}
    unit = {key: value for key, value in filing.get("unit", {}).items() if key not in _IDENTITY}
    kept.pop("unit", None)
    year = {"year": filing["year"]} if str(filing.get("year")) != "2024" else {}
    return {**({"unit": unit} if unit else {}), **year, **kept}
