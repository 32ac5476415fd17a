"""Filings written out as YAML text, in Chinese or English keys, in the order of the form.

Handed: plain values under English keys, as the cases of a pack and other programs hold them. Gives back: lines that the
reader reads back to the same values; a value is quoted only where YAML needs it.
"""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from wjcheck.filing.form import Group, Holds, Many, Scalar, filing_form
from wjcheck.filing.translate import torn_record
from wjcheck.locale.message import Lang

_PLAIN = re.compile(r"[^\s\-?:,\[\]{}#&*!|>'\"%@`](?:[^:#]|:(?!\s|$)|(?<!\s)#)*")
_NOTHING = re.compile(r"~|null", re.IGNORECASE)
"""What YAML would read as an empty value."""
_SPECIAL_INSIDE = re.compile(r"[,\[\]{}?:]")
"""What may end a value inside brackets: of the two YAML parsers one also stops at ? and : there."""
_DATE = re.compile(r"-?\d[\d.\-]*")


def written(filing: Mapping[str, Any], lang: Lang) -> str:
    """Return `filing` as YAML text with the keys, and the fixed choices, in `lang`.

    Raises KeyError for a key the form does not have.
    """
    return "".join(f"{line}\n" for line in _group(filing_form(), filing, lang))


def _group(group: Group, values: Mapping[str, Any], lang: Lang) -> Iterator[str]:
    named = {group.named[name].en: value for name, value in values.items() if not name.startswith("@")}
    for en, key in group.keys.items():
        if en in named:
            yield from _entry(key.names.in_lang(lang), key.holds, named[en], lang)


def _entry(name: str, holds: Holds, value: Any, lang: Lang) -> Iterator[str]:
    if isinstance(value, Mapping) and isinstance(holds, Group):
        if not value:
            yield f"{name}: {{}}"
            return
        yield f"{name}:"
        yield from (f"  {line}" for line in _group(holds, value, lang))
    elif isinstance(value, list | tuple) and isinstance(holds, Many):
        yield from _list(name, holds, value, lang)
    else:
        scalar = holds.each if isinstance(holds, Many) else holds
        yield f"{name}: {scalar_text(scalar, value, lang)}".rstrip()


def _list(name: str, holds: Many, values: list[Any] | tuple[Any, ...], lang: Lang) -> Iterator[str]:
    each = holds.each
    if not values:
        yield f"{name}: []"
    elif isinstance(each, Group):
        yield f"{name}:"
        plain = [_own(value) for value in values if isinstance(value, Mapping)]
        braced = torn_record(plain, each) is not None  # the reader would take them for one record pulled apart
        for value in values:
            if braced and isinstance(value, Mapping) and (text := _in_braces(each, value, lang)):
                yield f"  - {text}"
                continue
            lines = list(_group(each, value, lang)) if isinstance(value, Mapping) else [scalar_text(each, value, lang)]
            for number, line in enumerate(lines or ["{}"]):
                yield f"  {'  ' if number else '- '}{line}"
    else:
        yield f"{name}: [{', '.join(scalar_text(each, value, lang, inside=True) for value in values)}]"


def _own(value: Mapping[str, Any]) -> dict[str, Any]:
    """Return a record without what only says where it stands."""
    return {name: inner for name, inner in value.items() if not name.startswith("@")}


def _in_braces(group: Group, value: Mapping[str, Any], lang: Lang) -> str:
    """Return a record of a single value in braces; empty for any other."""
    own = _own(value)
    name, inner = next(iter(own.items()), ("", None))
    if len(own) != 1 or isinstance(inner, Mapping | list | tuple):
        return ""
    key = group.named[name]
    return f"{{{key.names.in_lang(lang)}: {scalar_text(key.holds, inner, lang, inside=True)}}}"


def scalar_text(holds: Holds, value: Any, lang: Lang, *, inside: bool = False) -> str:
    """Return one value as YAML reads it back; `inside` a list in brackets, where commas separate."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return ("是" if value else "否") if lang == "zh" else ("yes" if value else "no")
    text = f"{int(value)}" if isinstance(value, float) and value.is_integer() else str(value)
    if isinstance(holds, Scalar) and holds.choices is not None:
        canonical = holds.choices.canonical(text)
        if canonical is not None and lang == "en":
            text = holds.choices.english[canonical]
    plain = (_PLAIN.fullmatch(text) or _DATE.fullmatch(text)) and not _NOTHING.fullmatch(text)
    safe = plain and text == text.strip() and not (inside and _SPECIAL_INSIDE.search(text))
    return text if safe else json.dumps(text, ensure_ascii=False)
