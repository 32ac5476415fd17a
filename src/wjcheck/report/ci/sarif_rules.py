"""The rules of a SARIF log: a descriptor for every rule of the pack, and for whatever else results speak of.

Handed: a run, and the gravest entry of each name. Gives back: reportingDescriptor objects (SARIF 2.1.0, 3.49), each
with the law's words and how to put right what is lacking.
"""

import re
from collections.abc import Iterable, Mapping
from typing import get_args

from wjcheck.district.finding import RosterKind
from wjcheck.engine.finding import Severity
from wjcheck.engine.result import RuleTold
from wjcheck.locale.catalogue import problem_text, ui_text
from wjcheck.locale.message import Bilingual
from wjcheck.reading.visible import visible
from wjcheck.report.ci.district_entries import WAIVER_RULE
from wjcheck.report.ci.entry import Entry, Level
from wjcheck.report.ci.run import Run
from wjcheck.report.ci.sarif_parts import Json, message
from wjcheck.report.markdown_text import inert
from wjcheck.report.words import Words, rule_order

_OPEN = re.compile(r"\{[A-Za-z_]\w*\}")
"""What differs from filing to filing; of the rule itself it is left open."""
_LEVELS: Mapping[Severity, Level] = {"error": "error", "warning": "warning", "info": "note"}
Parts = Iterable[tuple[str, str]]


def descriptors(run: Run, seen: Mapping[str, Entry]) -> list[Json]:
    """Return the pack's rules in the order of the document, then whatever else is `seen`, by name."""
    pack = run.pack
    own = {rule: one for rule, one in pack.told.items() if run.command == "review" or not one.across}
    made = [_rule(rule, one, run) for rule, one in own.items()]
    entries = sorted((entry for rule, entry in seen.items() if rule not in own), key=_order)
    made += [_other(entry, run) for entry in entries]
    unseen = pack.titles.keys() - own.keys() - seen.keys()
    return [*made, *(_titled(rule, pack.titles[rule], run.words) for rule in sorted(unseen, key=rule_order))]


def _order(entry: Entry) -> tuple[bool, object]:
    return entry.kind != "rule", rule_order(entry.rule)


def _rule(rule: str, told: RuleTold, run: Run) -> Json:
    words, lang = run.words, run.words.lang
    say = words.say
    modality = say(f"modality.{told.modality}")
    force = say("explain.force.text", modality=modality, severity=words.severity(told.severity))
    tag = words.five_have(told.five_haves, run.pack) if told.five_haves else ""
    clause = visible(told.clause)
    named = run.pack.clauses.get(told.clause)
    parts = (
        (say("explain.clause"), clause if named is None else f"{clause} {visible(named.in_lang(lang))}"),
        (say("quote"), say("quoted", quote=told.quote)),
        (say("explain.meaning"), _text(told.meaning, words)),
        (say("explain.method"), _text(told.method, words)),
        (say("explain.force"), force),
        (say("explain.why"), _text(told.because, words)),
        (say("responsible"), _text(told.responsible, words)),
        (say("rules.list.tag"), tag),
        (say("remedy"), _text(told.remedy, words)),
    )
    properties = {
        "tags": [one for one in (clause, tag) if one],
        "clause": clause,
        "modality": told.modality,
        "fiveHaves": [visible(told.five_haves)] if told.five_haves else [],
    }
    title = visible(told.title.in_lang(lang))
    return _descriptor(rule, title, visible(told.quote), parts, _LEVELS[told.severity], words, properties)


def _other(entry: Entry, run: Run) -> Json:
    """Return what stands for a name that is no rule of the pack, or whose pack is not at hand."""
    words = run.words
    say = words.say
    level = "warning" if entry.rule == WAIVER_RULE else _LEVELS[entry.severity]
    if entry.kind == "waiver":
        return _descriptor(entry.rule, say("ci.sarif.waiver"), say("ci.sarif.waiver.what"), (), level, words)
    if entry.kind == "problem":
        return _problem(entry, words, level)
    if entry.kind == "district" and entry.rule in get_args(RosterKind):
        told = {part: _text(ui_text(f"roster.{entry.rule}.{part}"), words) for part in ("title", "message", "remedy")}
        parts = [(say("remedy"), told["remedy"])]
        return _descriptor(entry.rule, told["title"], told["message"], parts, level, words)
    quote = say("quoted", quote=entry.quote) if entry.quote else ""
    parts = [(say("explain.clause"), entry.clause), (say("quote"), quote), (say("responsible"), entry.responsible)]
    properties: Json = {"tags": [entry.clause], "clause": entry.clause} if entry.clause else {}
    return _descriptor(entry.rule, entry.title, entry.quote, parts, level, words, properties)


def _problem(entry: Entry, words: Words, level: Level) -> Json:
    """Return what stands for the code of a problem, in the words of the catalogue and not of one file."""
    try:
        text = problem_text(entry.rule)
    except KeyError:  # out of the stored result of another version
        return _descriptor(entry.rule, entry.title, "", (), level, words)
    parts = ((words.say("message"), _text(text.message, words)), (words.say("remedy"), _text(text.hint, words)))
    return _descriptor(entry.rule, _text(text.title, words), _text(text.message, words), parts, level, words)


def _titled(rule: str, title: Bilingual, words: Words) -> Json:
    """Return a rule of which a stored result holds the title only."""
    return _descriptor(visible(rule), visible(title.in_lang(words.lang)), "", (), "error", words)


def _text(text: Bilingual | None, words: Words) -> str:
    return "" if text is None else visible(_OPEN.sub("…", text.in_lang(words.lang)))


def _descriptor(
    rule: str, title: str, full: str, parts: Parts, level: Level, words: Words, properties: Json | None = None
) -> Json:
    told = [(words.say("entry", name=label), text) for label, text in parts if text] or [("", full or title)]
    plain = message("\n".join(label + text for label, text in told))
    marked = "\n\n".join((f"**{label.strip()}** " if label else "") + inert(text) for label, text in told)
    return {
        "id": rule,
        "name": title or rule,
        "shortDescription": message(title or rule),
        "fullDescription": message(full or title or rule),
        "help": {**plain, "markdown": message(marked)["text"]},
        "defaultConfiguration": {"level": level},
        **({"properties": properties} if properties else {}),
    }
