"""Values of the result as JSON has them, and one document in two languages made one in the other's company.

Handed: values, or a document that holds texts in both languages. Gives back: plain values; in the document every text
in the language asked for, and beside it, under `translation`, those that differ in the other.
"""

import math
from collections.abc import Mapping
from typing import Any

from wjcheck.engine.result import FilingResult
from wjcheck.locale.message import Bilingual, Figure, Lang
from wjcheck.reading.problem import Problem, Span
from wjcheck.report.words import Words

_PLAIN = frozenset({str, int, bool, float})
"""What is the same in every language; most values are."""


class Named(dict[str, Any]):
    """A mapping whose keys are data, such as figures by their names: it has no room for a key of the format's own.

    What differs in it in the other language stands under its own key in the `translation` of what it is part of.
    """


def in_language(document: Mapping[str, Any], lang: Lang) -> dict[str, Any]:
    """Return `document` with every text in `lang`; a part with texts that differ in the other gets a `translation`."""
    shown: dict[str, Any] = {}
    translation: dict[str, Any] = {}
    for key, value in document.items():
        shown[key], other = in_both(value, lang)
        if other is not None:
            translation[key] = other
    if translation:
        shown["translation"] = translation
    return shown


def in_both(value: Any, lang: Lang) -> tuple[Any, Any]:
    """Return a value in `lang`, and in the other language; None for the other where it does not differ."""
    if value is None or type(value) in _PLAIN:
        return value, None
    if isinstance(value, Bilingual):
        here, there = (value.zh, value.en) if lang == "zh" else (value.en, value.zh)
        return here, None if here == there else there
    if isinstance(value, Named):
        named = {key: in_both(one, lang) for key, one in value.items()}
        others = {key: other for key, (_, other) in named.items() if other is not None}
        return {key: here for key, (here, _) in named.items()}, others or None
    if isinstance(value, dict | Mapping):
        return in_language(value, lang), None
    if isinstance(value, (list, tuple)):
        pairs = [in_both(one, lang) for one in value]
        differ = any(other is not None for _, other in pairs)
        others_too = [here if other is None else other for here, other in pairs]
        return [here for here, _ in pairs], others_too if differ else None
    return value, None


def figure_value(value: Figure) -> Any:
    """Return a figure as JSON can have it; infinities and not-a-number, which JSON lacks, as None."""
    if type(value) is str:  # most are
        return value
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if value is None or isinstance(value, (str, bool, int, Bilingual)):
        return value
    return [figure_value(item) for item in value]


def identity(filing: FilingResult) -> dict[str, Any]:
    """Return what tells a filing from others: its file, its content, its unit and its year."""
    return {
        "path": filing.path,
        "digest": filing.digest,
        "unit": {"name": filing.unit_name, "type": filing.unit_type, "code": filing.unit_code},
        "year": filing.year,
    }


def problem_values(problem: Problem, words: Words) -> dict[str, Any]:
    """Return a problem with a file as plain values, its place included."""
    title, message, hint = words.problem(problem)
    return {
        "code": problem.code,
        "severity": problem.severity,
        "title": title,
        "message": message,
        "path": problem.path,
        **place(problem.span),
        "hint": hint,
    }


def place(span: Span | None) -> dict[str, int | None]:
    """Return a place as plain values; four nulls where there is none."""
    if span is None:
        return dict.fromkeys(("line", "column", "end_line", "end_column"))
    return {
        "line": span.line,
        "column": span.column,
        "end_line": span.end_line,
        "end_column": span.end_column,
    }
