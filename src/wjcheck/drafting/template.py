"""A filing to be filled in: every key of the form, explained in a comment above it.

Handed: what is known of the unit, and the languages of keys and comments. Gives back: YAML text that checks without a
problem; what is empty in it counts as not filed. Each list shows one empty record, to be filled in and copied.
"""

from collections.abc import Iterator, Mapping

from wjcheck.dataclass import dataclass
from wjcheck.drafting.prefill import Attested, Prefill
from wjcheck.drafting.wording import Wording
from wjcheck.filing.editors import SCHEMA_FILES
from wjcheck.filing.form import Group, Key, Many, Scalar, filing_form
from wjcheck.filing.writing import scalar_text
from wjcheck.locale.catalogue import ui_text
from wjcheck.locale.message import Figure, Lang, fill
from wjcheck.reading.visible import visible

_VILLAGES = "villages"
_ATTESTATIONS = "attestations"
_SELDOM = frozenset({"id", "members", "shared_with"})
"""What the short blocks of all villages but the first leave out."""


@dataclass(frozen=True, slots=True)
class Style:
    """The language of the keys and that of the comments, and what the filing is called when it is saved."""

    keys: Lang
    lang: Lang
    file: str
    schema: bool = True


def template(known: Prefill, style: Style) -> str:
    """Return the text of a new filing for the unit that is `known`."""
    return "".join(f"{line}\n" for line in (*_head(known, style), *_body(known, style)))


def _head(known: Prefill, style: Style) -> Iterator[str]:
    if style.schema:
        yield f"# yaml-language-server: $schema={SCHEMA_FILES[style.keys]}"
        yield "#"
    values: dict[str, Figure] = {"document": known.document, "file": style.file, "unit": known.name, "year": known.year}
    for line in ui_text("template.head").in_lang(style.lang).split("\n"):
        yield f"# {visible(fill(line, values, style.lang))}".rstrip()


def _body(known: Prefill, style: Style) -> Iterator[str]:
    given = _given(known)
    wording = Wording(style.lang, known.type)
    for key in filing_form().keys.values():
        yield ""
        if not isinstance(key.holds, Scalar):
            yield f"# {'─' * 30}"
        if key.en == _VILLAGES and known.villages:
            yield from _villages(key, known.villages, style, wording)
        elif key.en == _ATTESTATIONS and known.attested:
            yield from _attestations(key, known.attested, style, wording)
        else:
            yield from _Writer(style, wording, given).entry(key, key.en, "")


def _given(known: Prefill) -> Mapping[str, str]:
    """Return the values that are known, by their logical paths."""
    count = str(len(known.villages)) if known.villages else ""
    given = {
        "wjcheck": "1",
        "year": str(known.year),
        "unit.name": known.name,
        "unit.type": known.type,
        "unit.code": known.code,
        "unit.village_count": count,
    }
    return {path: value for path, value in given.items() if value}


def _villages(key: Key, names: tuple[str, ...], style: Style, wording: Wording) -> Iterator[str]:
    """One explained block for the first village, short ones for the others."""
    assert isinstance(key.holds, Many)
    assert isinstance(key.holds.each, Group)
    yield from wording.comment(key, "")
    yield from (f"# {line}" for line in wording.say("template.villages", number=len(names)).split("␊"))
    yield f"{key.names.in_lang(style.keys)}:"
    for number, name in enumerate(names):
        writer = _Writer(style, wording, {"villages[].name": name}, explained=number == 0)
        yield from writer.record(key.holds.each, "villages[]", "  ")


def _attestations(key: Key, attested: tuple[Attested, ...], style: Style, wording: Wording) -> Iterator[str]:
    """One record for each statement that has to be attested, its words above it."""
    assert isinstance(key.holds, Many)
    assert isinstance(key.holds.each, Group)
    yield from wording.comment(key, "")
    yield f"# {wording.say('template.attestations', number=len(attested))}"
    for inner in key.holds.each.keys.values():
        yield f"#   {inner.names.in_lang(style.keys)}: {wording.about(inner)}"
    yield f"{key.names.in_lang(style.keys)}:"
    for one in attested:
        yield f"  # {visible(one.statement)} {visible(one.title.in_lang(style.lang))}"
        yield f"  # {wording.say('quoted', quote=one.quote)}"
        writer = _Writer(style, wording, {"attestations[].statement": one.statement}, explained=False)
        yield from writer.record(key.holds.each, "attestations[]", "  ")


@dataclass(frozen=True, slots=True)
class _Writer:
    """Writes entries of the form, with or without their comments."""

    style: Style
    wording: Wording
    given: Mapping[str, str]
    explained: bool = True

    def entry(self, key: Key, path: str, indent: str, first: bool = False) -> Iterator[str]:
        """Write one key with all below it; the comment of the `first` key of a record stands above the dash."""
        name = key.names.in_lang(self.style.keys)
        if self.explained and not first:
            yield from self.wording.comment(key, indent)
        holds = key.holds
        if isinstance(holds, Scalar):
            yield f"{indent}{name}: {self._value(holds, path)}"
            return
        if isinstance(holds, Many) and holds.or_one:
            yield f"{indent}{name}: "
            return
        yield f"{indent}{name}:"
        if isinstance(holds, Group):
            for inner in self._kept(holds):
                yield from self.entry(inner, f"{path}.{inner.en}", f"{indent}  ")
        elif isinstance(holds.each, Group):
            yield from self.record(holds.each, f"{path}[]", f"{indent}  ")
        else:
            yield f"{indent}  - "

    def record(self, group: Group, path: str, indent: str) -> Iterator[str]:
        """Write one record of a list, the comment of its first key above the dash."""
        for number, key in enumerate(self._kept(group)):
            lines = list(self.entry(key, f"{path}.{key.en}", f"{indent}  ", first=number == 0))
            if number == 0:
                if self.explained:
                    yield from self.wording.comment(key, indent)
                lines[0] = f"{indent}- {lines[0].lstrip()}"
            yield from lines

    def _kept(self, group: Group) -> Iterator[Key]:
        return (key for key in group.keys.values() if self.explained or key.en not in _SELDOM)

    def _value(self, scalar: Scalar, path: str) -> str:
        value = self.given.get(path)
        return "" if value is None else scalar_text(scalar, value, self.style.keys)
