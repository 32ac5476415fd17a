"""Conditions said in words of CEL alone, where a function of ours or a pattern costs many times more than they do.

Handed: the text of a condition. Gives back: a text that comes to the same. Each call of a function of ours copies what
it is given out of the library, and a pattern is compiled anew for every text it is held to. What a rule says of persons
is spelt out only where names and ids are filed without blanks in them, and only in the forms that packs use; whatever
else is left as it stands.
"""

import re
from collections.abc import Callable, Iterable
from typing import Any

from wjcheck.dataclass import dataclass
from wjcheck.engine.expressions import blanked
from wjcheck.engine.patterns import words_of

_PATH = r"(?<![\w.@\]\)])[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*"
_MATCHES = re.compile(rf'(?P<path>{_PATH})\.matches\("(?P<pattern>[^"\\]*)"\)')
_NAMED = r'\{"name": ?[A-Za-z_]\w*(?:\.name)?\}'
_PERSON = rf"{_PATH}|{_NAMED}"
_SAME = re.compile(rf"(?<![\w.])same_person\((?P<one>{_PERSON}), ?(?P<other>{_PERSON})\)")
_AMONG = re.compile(rf"(?<![\w.])among\((?P<one>[A-Za-z_]\w*), ?(?P<list>{_PATH})\)")
_NAMES = re.compile(r'\{"name": ?([A-Za-z_]\w*)\}')
_QUOTED = re.compile(r"[\"'](?:name|id)[\"']")
_BLANK = re.compile(r"\s")


@dataclass(frozen=True, slots=True)
class Clean:
    """Which texts of a filing are known to be plain, so that persons can be compared as they are written."""

    persons: bool
    """Whether all names and ids are texts without blanks."""
    lists: frozenset[str]
    """The keys of lists of texts of which one has blanks in it, or is none."""

    @classmethod
    def of(cls, data: Any) -> "Clean":
        """Look through a filing's data."""
        names: list[Any] = []
        lists: dict[str, list[Any]] = {}
        todo = [data]
        while todo:
            node = todo.pop()
            for key, value in node.items():
                if type(value) is dict:
                    todo.append(value)
                elif type(value) is list:
                    if value and type(value[0]) is dict:
                        todo.extend(value)
                    else:
                        lists.setdefault(key, []).extend(value)
                elif key in ("name", "id"):
                    names.append(value)
        return cls(_plain(names), frozenset(key for key, texts in lists.items() if not _plain(texts)))


def _plain(values: list[Any]) -> bool:
    """Whether all are texts that are not empty and have no blanks in them."""
    texts = all(type(value) is str and value for value in values)
    return texts and _BLANK.search("".join(values)) is None


@dataclass(frozen=True, slots=True)
class Spelling:
    """How the conditions of a rule may be spelt: whether persons may, as far as the lists with blanks allow it."""

    persons: bool = False
    blanks_in: frozenset[str] = frozenset()

    def of(self, text: str) -> str:
        """Return a condition spelt out."""
        told = _replaced(_MATCHES, text, _searched)
        if not self.persons:
            return told
        told = _replaced(_SAME, told, lambda match: self._same(text, match["one"], match["other"]))
        return _replaced(_AMONG, told, lambda match: self._among(text, match["one"], match["list"]))

    def _same(self, text: str, one: str, other: str) -> str | None:
        """Both are asked for whatever the one is, for a call fails where either of the two cannot be had."""
        names = [self._name(text, person) for person in (one, other)]
        if names[0] is not None and names[1] is not None:
            return f"({names[0]} == {names[1]})"
        if "{" in one:
            one, other, names = other, one, names[::-1]
        if "{" in other:
            name = names[1]
            return name and f'(has({one}.name) ? {one}.name == {name} : ({name} == "" ? false : false))'
        by_id = f"(has({one}.id) ? has({other}.id) : (has({other}.id) ? false : false))"
        by_name = f"has({one}.name) && has({other}.name) && {one}.name == {other}.name"
        return f"({by_id} ? {one}.id == {other}.id : ({by_name}))"

    def _among(self, text: str, one: str, people: str) -> str | None:
        if not _lists(text, one):
            return None  # it may be absent: then the call fails even for an empty list
        same = self._same(text, one, "p__")
        return f"(type({people}) == list ? {people}.exists(p__, {same}) : among({one}, {people}))"

    def _name(self, text: str, person: str) -> str | None:
        """Return the name in `{"name": …}`, where it is known to be plain."""
        if not person.startswith("{"):
            return None
        name = person[1:-1].partition(":")[2].strip()
        keys = _lists(text, name)
        plain = name.endswith(".name") or (keys and None not in keys and not self.blanks_in & set(keys))
        return name if plain else None


@dataclass(frozen=True, slots=True)
class Sayings:
    """The conditions of one rule, as far as it matters to how they may be spelt."""

    made_up: bool
    """Whether it may compare persons that are not the filing's: nobody has looked through their names."""
    named_in: frozenset[str]
    """The keys of lists whose texts it takes for names."""

    @classmethod
    def of(cls, texts: Iterable[str]) -> "Sayings":
        """Look through the conditions of a rule."""
        told = list(texts)
        made_up = any("district" in text or "p__" in text or _QUOTED.search(_left(text)) for text in told)
        keys = (key for text in told for name in _NAMES.findall(text) for key in _lists(text, name))
        return cls(made_up, frozenset(key for key in keys if key is not None))

    def spelling(self, clean: Clean) -> Spelling:
        """Return how the conditions may be spelt on a filing."""
        return Spelling(clean.persons and not self.made_up, clean.lists & self.named_in)


def _left(text: str) -> str:
    """Return a condition without the persons named in calls."""
    return re.sub(rf"(?<![\w.])(?:same_person|among)\((?:{_PERSON}), ?(?:{_PERSON})\)", "", text)


def _lists(text: str, variable: str) -> list[str | None]:
    """Return the last keys of the lists whose elements a condition calls `variable`; None for what is no plain path."""
    macro = re.compile(rf"(?P<path>[^\s(!,]*)\.(?:all|exists|exists_one|filter|map)\(\s*{variable}\s*,")
    paths = [match["path"] for match in macro.finditer(blanked(text))]
    return [path.rpartition(".")[2] if re.fullmatch(_PATH, path) and "." in path else None for path in paths]


def _searched(match: re.Match[str]) -> str | None:
    """A pattern that is words only is a search for them; any other is tried only on texts that hold what it asks."""
    words = words_of(match["pattern"])
    if words is None:
        return None
    held = " || ".join(f'{match["path"]}.contains("{word}")' for word in words)
    return f"({held})" if "|".join(words) == match["pattern"] else f"(({held}) && {match[0]})"


def _replaced(pattern: re.Pattern[str], text: str, spell: Callable[[re.Match[str]], str | None]) -> str:
    plain = blanked(text)

    def replace(match: re.Match[str]) -> str:
        inside = plain[match.start()] != text[match.start()]
        return match[0] if inside else spell(match) or match[0]

    return pattern.sub(replace, text)
