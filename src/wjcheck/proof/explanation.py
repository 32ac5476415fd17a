"""Everything there is to say of one statement: its words in their paragraph, its rule or its reason, its examples.

Handed: a pack and its cases. Gives back: an explanation that the text page, the Markdown page and JSON are views of.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from unicodedata import normalize

from wjcheck.dataclass import dataclass
from wjcheck.filing.form import Group, Many, filing_form
from wjcheck.filing.paths import Steps
from wjcheck.locale.message import Bilingual
from wjcheck.pack.answers import ATTESTATIONS
from wjcheck.pack.pack import Pack, Statement
from wjcheck.pack.placed import Placed, placed
from wjcheck.pack.rule import Rule
from wjcheck.pack.tests import Case, RuleTests
from wjcheck.proof.prepared import filing_of

_CHOSEN = {"pass": ("pass",), "fail": ("fail", "late", "missing")}
"""What the two examples of a rule show: one that complies; one that does not, or else is late or not filed."""


@dataclass(frozen=True, slots=True)
class Example:
    """A case as an example: what it is called, what it comes to, for which day, and its filing."""

    name: str
    status: str
    severity: str | None
    as_of: str
    filing: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Explanation:
    """One statement. `paragraph` is cut into what stands before the quote, and after it; `reason` where no rule is."""

    statement: Statement
    clause: Bilingual
    before: str
    after: str
    rule: Rule | None
    reason: Bilingual | None
    passing: Example | None = None
    failing: Example | None = None
    excerpt: Bilingual | None = None
    """What is said of a pack that holds only part of its document."""


def explain(pack: Pack, suites: Mapping[str, RuleTests], ids: Sequence[str]) -> tuple[Explanation, ...]:
    """Return the explanations of the statements `ids`, in the order of the document."""
    places = {item.statement.id: item for item in placed(pack)}
    rules = {rule.id: rule for rule in pack.rules}
    found = []
    for statement in pack.statements:
        if statement.id not in ids:
            continue
        before, after = _around(pack.body, places[statement.id])
        rule, suite = rules.get(statement.id), suites.get(statement.id)
        found.append(
            Explanation(
                statement=statement,
                clause=pack.head.clauses[statement.clause],
                before=before,
                after=after,
                rule=rule,
                reason=None if rule else pack.reason(statement),
                passing=_example(suite, "pass") if suite else None,
                failing=_example(suite, "fail") if suite else None,
                excerpt=pack.head.excerpt,
            )
        )
    return tuple(found)


def matching(pack: Pack, word: str) -> tuple[str, ...]:
    """Return the ids of the statements a reader asks for: ids, a section or clause, a tag, or words to search for.

    Words are looked for in quotes, titles and meanings, in both languages, capitals and full width ignored: all of
    them together as written, else each of them; and else among the entries of a filing (专项预案, 安监局.人员), each of
    which leads to the rules that read it.
    """
    plain = normalize("NFKC", word).strip()
    asked = set(plain.split())
    by_id = [s.id for s in pack.statements if s.id in asked] if asked <= {s.id for s in pack.statements} else []
    by_clause = [s.id for s in pack.statements if plain == s.clause or s.id.startswith(plain.rstrip(".") + ".")]
    by_tag = [rule.id for rule in pack.rules if rule.five_haves == plain]
    rules = {rule.id: rule for rule in pack.rules}
    texts = {s.id: _searched(s, rules.get(s.id)) for s in pack.statements}
    whole = [identifier for identifier, text in texts.items() if plain and plain.casefold() in text]
    every = [i for i, text in texts.items() if asked and all(part.casefold() in text for part in asked)]
    return tuple(by_id or by_clause or by_tag or whole or every) or _reading(pack, plain)


def _reading(pack: Pack, name: str) -> tuple[str, ...]:
    """Return the rules that read an entry of the filing, called by its name or by its path, in either language."""
    wanted = name.replace("[]", "").casefold()
    places = [
        steps
        for steps, called in _entries(filing_form(), (), ("", ""))
        if wanted and any(path == wanted or path.endswith(f".{wanted}") for path in called)
    ]
    found = []
    for rule in pack.rules:
        text = rule.model_dump_json()
        reads = any(all(re.search(rf"\b{step}\b", text) for step in steps) for steps in places)
        if reads or (rule.attested and any(steps[0] == ATTESTATIONS for steps in places)):
            found.append(rule.id)
    return tuple(found)


def _entries(group: Group, above: Steps, names: tuple[str, str]) -> Iterator[tuple[Steps, tuple[str, str]]]:
    for en, key in group.keys.items():
        steps = (*above, en)
        called = (f"{names[0]}.{key.zh}".lstrip("."), f"{names[1]}.{en}".lstrip("."))
        yield steps, called
        inner = key.holds.each if isinstance(key.holds, Many) else key.holds
        if isinstance(inner, Group):
            yield from _entries(inner, steps, called)


def _searched(statement: Statement, rule: Rule | None) -> str:
    texts = [statement.quote]
    if rule is not None:
        texts += [text for both in (rule.title, rule.meaning) if both for text in (both.zh, both.en)]
    return "\n".join(texts).casefold()


def _around(body: str, item: Placed) -> tuple[str, str]:
    """The rest of the paragraph a quote stands in, before it and after it."""
    if item.start is None or item.end is None:
        return "", ""
    begin = body.rfind("\n", 0, item.start) + 1
    end = body.find("\n", item.end)
    return body[begin : item.start], body[item.end : len(body) if end < 0 else end]


def _example(suite: RuleTests, kind: str) -> Example | None:
    """The first case that shows the rule by its chosen reading; the plainest come first in a test file."""
    for status in _CHOSEN[kind]:
        for case in suite.tests:
            if case.status == status and case.reading is None and not case.district:
                return _shown(suite, case)
    return None


def _shown(suite: RuleTests, case: Case) -> Example:
    day = (case.as_of or suite.as_of).isoformat()
    return Example(case.name, case.status, case.severity, day, filing_of(suite, case))
