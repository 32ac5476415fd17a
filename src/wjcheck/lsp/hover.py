"""What an editor shows beside the cursor: what the key asks for, and the law's words on what was written.

Handed: the result of checking one filing, its tree, and a place. Gives back: text in Markdown, in which nothing from
the filing is markup.
"""

import re
from collections.abc import Iterator

from wjcheck.engine.finding import Finding
from wjcheck.engine.result import FilingResult, LocatedFinding
from wjcheck.filing.form import Key, Many, Scalar
from wjcheck.filing.samples import value_of
from wjcheck.lsp.pointing import Pointed, pointed_at
from wjcheck.reading.problem import Span
from wjcheck.reading.tree import Tree
from wjcheck.reading.visible import visible
from wjcheck.report.words import Words, rule_order

# What is markup anywhere; what begins a list or heading; and what would make a link of an address.
_MARKUP = re.compile(r"([\\`*_\[\]<>~&|@!]|^[ ]*[#+\-](?=[ ])|(?<=[0-9])[.)](?=[ ])|:(?=//)|(?<=www)\.)", re.IGNORECASE)
_MOST_RULES = 6


def hover(result: FilingResult, tree: Tree, line: int, column: int, words: Words) -> str | None:
    """Return what there is to say of the place at `line` and `column` (from 1), or None when nothing is known."""
    pointed = pointed_at(tree, line, column)
    about = [] if pointed is None else list(_about(pointed.key, words))
    concerned = [located for located in result.findings if _concerns(located, pointed, line, column)]
    concerned.sort(key=lambda located: rule_order(located.finding.rule))
    parts = ["\n\n".join(about)] if about else []
    parts += ["\n\n".join(_verdict(located.finding, words)) for located in concerned[:_MOST_RULES]]
    return "\n\n---\n\n".join(parts) or None


def escaped(text: str) -> str:
    """Return `text` so that no character of it is markup in Markdown."""
    return _MARKUP.sub(r"\\\1", visible(text))


def _about(key: Key, words: Words) -> Iterator[str]:
    yield f"**{escaped(key.names.in_lang(words.lang))}**"
    yield escaped(key.about.in_lang(words.lang))
    scalar = key.holds.each if isinstance(key.holds, Many) else key.holds
    if isinstance(scalar, Scalar):
        if scalar.choices is not None:
            named = scalar.choices.english
            choices = tuple(named if words.lang == "zh" else named.values())
            yield escaped(words.say("lsp.choices", choices=choices))
        else:
            yield escaped(words.say("lsp.example", example=value_of(key, scalar, words.lang)))
    if key.clause:
        yield escaped(words.say("lsp.clause", clause=key.clause))


def _verdict(finding: Finding, words: Words) -> Iterator[str]:
    status = words.status(finding.status, finding.severity)
    title = finding.title.in_lang(words.lang)
    yield f"**{escaped(words.say('lsp.verdict', rule=finding.rule, status=status, title=title))}**"
    yield f"> {escaped(words.say('quoted', quote=finding.quote))}"
    yield escaped(words.sentence(finding.message))
    if finding.remedy is not None:
        yield escaped(words.say("entry", name=words.say("remedy")) + words.sentence(finding.remedy))


def _concerns(located: LocatedFinding, pointed: Pointed | None, line: int, column: int) -> bool:
    """Whether a finding is about the place: it points there, or at the very entry under the cursor."""
    for location in located.locations:
        if location.exact and _within(location.span, line, column):
            return True
        if pointed is not None and location.path == pointed.path:
            return True
    return False


def _within(span: Span, line: int, column: int) -> bool:
    return (span.line, span.column) <= (line, column) <= (span.end_line, span.end_column)
