"""Entries and records written as YAML lines in the manner of the file they go into.

Handed: values under English keys and a `Manner`: the language of the keys, how far lists and mappings are set in, and
whether records stand on one line. Gives back: lines without their outer indentation.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from wjcheck.dataclass import dataclass
from wjcheck.filing.form import Group, Holds, Key, Many, Scalar
from wjcheck.filing.writing import scalar_text
from wjcheck.locale.message import Lang


@dataclass(frozen=True, slots=True)
class Manner:
    """How a file is written.

    `step` and `dash` are the columns by which a mapping and the dashes of a list are set in under their key. Records,
    and mappings inside records, stand in braces on one line or in lines of their own.
    """

    lang: Lang
    step: int = 2
    dash: int = 2
    braced_records: bool = False
    braced_groups: bool = False


def entry_lines(key: Key, value: Any, manner: Manner) -> Iterator[str]:
    """Return `key` with its value, in block style."""
    name = key.names.in_lang(manner.lang)
    below = list(below_lines(key.holds, value, manner))
    yield f"{name}:" if below else f"{name}: {inline(key.holds, value, manner.lang)}"
    yield from below


def below_lines(holds: Holds, value: Any, manner: Manner, *, braced: bool = False) -> Iterator[str]:
    """Return the lines under a key whose value is a mapping or a list of records; none for what stands beside it.

    `braced` says that the key is one of a record whose mappings stand in braces.
    """
    if isinstance(holds, Group) and value and not braced:
        yield from (f"{' ' * manner.step}{line}" for line in group_lines(holds, value, manner))
    elif isinstance(holds, Many) and isinstance(holds.each, Group) and value:
        for record in value:
            yield from (f"{' ' * manner.dash}{line}" for line in record_lines(holds.each, record, manner))


def group_lines(group: Group, values: Mapping[str, Any], manner: Manner, *, braced: bool = False) -> Iterator[str]:
    """Return the entries of a mapping."""
    for en, key in group.keys.items():
        if en not in values:
            continue
        below = list(below_lines(key.holds, values[en], manner, braced=braced))
        name = key.names.in_lang(manner.lang)
        yield f"{name}:" if below else f"{name}: {inline(key.holds, values[en], manner.lang)}"
        yield from below


def record_lines(group: Group, values: Mapping[str, Any], manner: Manner) -> Iterator[str]:
    """Return one record of a list, its dash first."""
    if manner.braced_records:
        yield f"- {inline(group, values, manner.lang)}"
        return
    for number, line in enumerate(group_lines(group, values, manner, braced=manner.braced_groups)):
        yield f"{'  ' if number else '- '}{line}"


def inline(holds: Holds, value: Any, lang: Lang, *, inside: bool = False) -> str:
    """Return any value on one line; `inside` braces or brackets, where commas separate."""
    if isinstance(holds, Group):
        return f"{{{', '.join(inline_entry(key, value[en], lang) for en, key in holds.keys.items() if en in value)}}}"
    if isinstance(holds, Many) and isinstance(value, Sequence) and not isinstance(value, str):
        return f"[{', '.join(inline(holds.each, each, lang, inside=True) for each in value)}]"
    scalar = holds.each if isinstance(holds, Many) else holds
    assert isinstance(scalar, Scalar)
    return scalar_text(scalar, value, lang, inside=inside)


def inline_entry(key: Key, value: Any, lang: Lang) -> str:
    """Return one entry as it stands in braces."""
    return f"{key.names.in_lang(lang)}: {inline(key.holds, value, lang, inside=True)}"
