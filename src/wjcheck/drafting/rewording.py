"""Remedies for keys and values that are not written as the form has them.

Handed: a draft that could be read, and a problem with a key or a value. Gives back: the sure reading as a safe remedy,
and what the program suggests without being sure as one for a person to choose.
"""

import re
from collections.abc import Iterator

from wjcheck.drafting.draft import Draft
from wjcheck.drafting.entries import Written, written_at
from wjcheck.drafting.manuscript import Edit
from wjcheck.drafting.remedy import Remedy
from wjcheck.drafting.signs import colon, colon_problem
from wjcheck.drafting.values import bare, only_same, sure
from wjcheck.filing.form import Group, Holds, Many, Scalar, filing_form, holds_at
from wjcheck.filing.paths import parse_path
from wjcheck.filing.refusal import shortened
from wjcheck.filing.translate import split
from wjcheck.filing.writing import scalar_text
from wjcheck.locale.message import Bilingual, Figure, Lang
from wjcheck.reading.problem import Problem, Span

_JOINED = re.compile(r"([^\s:：]+) *(：|:(?=[^ ]))")
_SEPARATORS = re.compile("[，,；;、]")


def key_remedies(draft: Draft, problem: Problem) -> Iterator[Remedy]:
    """W201: a key that is nearly one of the form's; safe where only width, case, blanks or the like differ."""
    found = None if problem.span is None else written_at(draft.lines, problem.span)
    group = _holds(problem.path)
    if found is None or not isinstance(group, Group):
        return
    joined = _JOINED.match(found.text)
    if joined is not None and joined[1] in group.named and not found.quoted:
        line = found.span.line
        yield from colon(draft, colon_problem(draft.lines[line - 1], line, found.span.column - 1 + joined.start(2)))
        return
    suggested = problem.values.get("suggestion")
    same = only_same(found.text, group.named)
    if same is not None:
        here = f"{problem.path}.{group.named[same].en}" if problem.path else group.named[same].en
        yield Remedy(problem, "key", (Edit(found.span, same),), found.text, same, opens=here)
    elif isinstance(suggested, Bilingual):
        now = suggested.in_lang("en" if found.text.isascii() else "zh")
        yield Remedy(problem, "key", (Edit(found.span, now),), found.text, now, safe=False)


def value_remedies(draft: Draft, problem: Problem) -> Iterator[Remedy]:
    """W220–W225, W230–W246, W250–W263: a value the form wants written in another way."""
    found = None if problem.span is None else written_at(draft.lines, problem.span)
    holds = _holds(problem.path)
    if found is not None and isinstance(holds, Many) and isinstance(holds.each, Scalar):
        yield from _listed(draft, holds, holds.each, found, problem)
    if found is None or not isinstance(holds, Scalar):
        return
    said, span = _part(found, problem)
    lang = written_lang(draft)
    key: Figure = problem.values.get("key", "")
    steps = [step for step in parse_path(problem.path) if isinstance(step, str)]
    now = sure(holds, said, lang, steps[-1] if steps else "")
    if now is None:
        now = _several(draft, holds, found, said, problem, lang)
    if now is not None:
        if now != said:
            yield Remedy(problem, "value", (Edit(span, now),), said, now, key)
        return
    suggestion = problem.values.get("suggestion")
    if isinstance(suggestion, str) and suggestion != said:
        now = _suggested(holds, suggestion, lang, inside=_stands_in_brackets(draft, found))
        yield Remedy(problem, "value", (Edit(span, now),), said, now, key, safe=False)


def _listed(draft: Draft, holds: Many, each: Scalar, found: Written, problem: Problem) -> Iterator[Remedy]:
    """Several values written as one where a list is asked for: safe when each of them is one of the fixed choices."""
    said, key = found.text, problem.values.get("key", "")
    parts = [sure(each, part.strip(), written_lang(draft)) for part in _SEPARATORS.split(bare(said)) if part.strip()]
    fixed = each.choices is not None and not each.open and not found.quoted
    suggestion = problem.values.get("suggestion")
    if fixed and len(parts) > 1 and None not in parts:
        now = "、".join(map(str, parts)) if holds.or_one else f"[{', '.join(map(str, parts))}]"
        yield Remedy(problem, "value", (Edit(found.span, now),), said, now, key)
    elif isinstance(suggestion, str) and not found.quoted:
        yield Remedy(problem, "value", (Edit(found.span, suggestion),), said, suggestion, key, safe=False)


def placeholder(_: Draft, problem: Problem) -> Iterator[Remedy]:
    """W226: a word that only holds the place; to empty the value is for a person to choose."""
    if problem.span is not None and problem.span.line == problem.span.end_line:
        said = str(problem.values.get("value", ""))
        key: Figure = problem.values.get("key", "")
        yield Remedy(problem, "emptied", (Edit(problem.span, ""),), said, "", key, safe=False)


def written_lang(draft: Draft) -> Lang:
    """Return the language most top-level keys of a filing are written in."""
    names = list(draft.tree.root or ())
    return "en" if sum(name.isascii() for name in names) * 2 > len(names) else "zh"


def _holds(path: str) -> Holds | None:
    try:
        return holds_at(path) if path else filing_form()
    except ValueError:
        return None


def _part(found: Written, problem: Problem) -> tuple[str, Span]:
    """Return the text a problem is about and where it stands: one of several values after 、, or the whole."""
    text = found.text.strip()
    whole = text, found.part(found.text.index(text) if text else 0, len(text))
    parts = split(text)
    at = re.search(r"\[([0-9]+)\]$", problem.path)
    value = problem.values.get("value")
    if len(parts) < 2 or at is None or value == shortened(text) or int(at[1]) >= len(parts):
        return whole
    start = 0
    for part in parts[: int(at[1]) + 1]:
        begin = found.text.index(part, start)
        start = begin + len(part)
    part = parts[int(at[1])]
    return part, found.part(begin, len(part))


def _several(draft: Draft, holds: Scalar, found: Written, said: str, problem: Problem, lang: Lang) -> str | None:
    """Return fixed choices written with other commas as the list they are; None when some part is no choice."""
    above = _holds(re.sub(r"\[[0-9]+\]$", "", problem.path)) if problem.path.endswith("]") else None
    if holds.choices is None or holds.open or not isinstance(above, Many) or found.quoted:
        return None
    parts = [sure(holds, part.strip(), lang) for part in _SEPARATORS.split(bare(said)) if part.strip()]
    if len(parts) < 2 or None in parts:
        return None
    before = draft.lines[found.span.line - 1][: found.span.column - 1].rstrip()
    if before.endswith("-"):
        return None
    return (", " if before.endswith(("[", ",")) else "、").join(map(str, parts))


def _suggested(holds: Scalar, suggestion: str, lang: Lang, *, inside: bool) -> str:
    if holds.kind == "bool":
        return {"是": "yes", "否": "no"}.get(suggestion, suggestion) if lang == "en" else suggestion
    return scalar_text(holds, suggestion, lang, inside=inside)


def _stands_in_brackets(draft: Draft, found: Written) -> bool:
    before = draft.lines[found.span.line - 1][: found.span.column - 1]
    return before.count("[") + before.count("{") > before.count("]") + before.count("}")
