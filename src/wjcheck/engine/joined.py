"""All conditions of a rule as one: its readings and windows together, every fact worked out once.

The dear part of a small evaluation is the way into the library and back: lists are copied on both. So the facts of a
rule are asked together, one list for each step by which one builds on another, and every name is put as the place its
value has in these lists. The whole is CEL like its parts and says what they say one by one; where it cannot be
evaluated, since a part reads what is not filed, the parts are asked as they stand.
"""

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

from wjcheck.dataclass import dataclass, field
from wjcheck.engine.expressions import IDENTIFIER, Condition, blanked
from wjcheck.engine.spelt_out import Spelling

_ASIDE = re.compile(
    r"//|`|\"\"\"|'''|\b[rRbB]+[\"']|\b\d+[uU]\b|\.\s+[A-Za-z_]|\b__\d|\bcel\b"
    r"|\b(?:dyn|type|bytes|uint|timestamp|duration)\s*\("
)
"""What cannot be put elsewhere as it stands, or has values that do not come back from the library as they were."""
_EACH = re.compile(r"\.\s*(?:all|exists|exists_one|filter|map)\s*\(\s*([A-Za-z_]\w*)\s*,")
_CLOSES = {")": "(", "]": "[", "}": "{"}
Place: TypeAlias = tuple[int, int]
"""The list a value stands in, and where."""


class Unfit(Exception):
    """A condition that cannot be put to others, because it might come to mean something else."""


@dataclass(frozen=True, slots=True)
class Part:
    """What is asked of a rule by one of its readings and in one window."""

    facts: Sequence[tuple[str, Condition]]
    rest: Sequence[Condition]
    given: Mapping[str, Any]
    """The values of parameters, and of `window` where it is judged in one."""
    absent: frozenset[str] = frozenset()
    """Facts known to be absent."""


@dataclass(frozen=True, slots=True)
class Places:
    """Where what a part asks stands in what all come to."""

    facts: Sequence[tuple[str, Place]]
    rest: Sequence[tuple[Condition, Place]]


@dataclass(slots=True)
class Joined:
    """Parts put together: lists of texts, of which each may read the lists before it."""

    spelling: Spelling = field(default_factory=Spelling)
    lists: list[list[str]] = field(default_factory=list)
    _places: dict[str, Place] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """The whole as one condition whose value is the list of all lists."""
        names = [f"__{number}" for number in range(len(self.lists))]
        # `dyn`, so that the compiler knows no more of a fact than where the fact is a value bound from outside
        opening = (
            f"cel.bind({name}, [{', '.join(f'dyn({text})' for text in texts)}], "
            for name, texts in zip(names, self.lists, strict=True)
        )
        return f"{''.join(opening)}[{', '.join(names)}]{')' * len(names)}"

    def add(self, part: Part) -> Places:
        """Put a part to the others and return where its conditions stand. Raises Unfit where it does not fit."""
        places = {name: self._put(_literal(value), 0) for name, value in part.given.items()}
        facts: list[tuple[str, Place]] = []
        names = {name for name, _ in part.facts}
        for name, condition in part.facts:
            if names & condition.names:
                raise Unfit(name)  # it reads itself, or one that comes later
            names.discard(name)
            if name not in part.absent:
                places[name] = self._placed(condition, places)
                facts.append((name, places[name]))
        return Places(facts, [(condition, self._placed(condition, places)) for condition in part.rest])

    def _placed(self, condition: Condition, places: Mapping[str, Place]) -> Place:
        if type(condition) is not Condition:
            raise Unfit(condition.text)
        if not _stands_alone(condition.text):
            raise Unfit(condition.text)
        text, read = _renamed(self.spelling.of(condition.text), places)
        return self._put(text, max((places[name][0] + 1 for name in read), default=0))

    def _put(self, text: str, level: int) -> Place:
        if text not in self._places:
            while len(self.lists) <= level:
                self.lists.append([])
            self.lists[level].append(text)
            self._places[text] = level, len(self.lists[level]) - 1
        return self._places[text]


def _renamed(text: str, places: Mapping[str, Place]) -> tuple[str, set[str]]:
    """Return a condition with its rule's names put as places, and the names it reads. Raises Unfit."""
    plain = blanked(text)
    if any(name in places for name in _EACH.findall(plain)):
        raise Unfit(text)
    pieces, end, read = [], 0, set()
    for match in IDENTIFIER.finditer(plain):
        after = plain[match.end() :].lstrip()[:1]
        if after == "{":
            raise Unfit(text)
        if match[0] in places and after != "(":
            level, number = places[match[0]]
            pieces += [text[end : match.start()], f"__{level}[{number}]"]
            end = match.end()
            read.add(match[0])
    return "".join(pieces) + text[end:], read


def _stands_alone(text: str) -> bool:
    """Whether a text is one term by itself, so that brackets and commas around it are not taken for its own."""
    if _ASIDE.search(text):
        return False
    plain = blanked(text)
    open_: list[str] = []
    for sign in plain:
        if sign in "([{":
            open_.append(sign)
        elif sign in ")]}":
            if not open_ or open_.pop() != _CLOSES[sign]:
                return False
        elif sign == "," and not open_:
            return False
    return not open_ and "\\" not in plain


def _literal(value: Any) -> str:
    """Return a plain value as CEL writes it. Raises Unfit for what a pack cannot hold."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, list | tuple):
        return f"[{', '.join(map(_literal, value))}]"
    if isinstance(value, dict):
        return f"{{{', '.join(f'{_literal(key)}: {_literal(one)}' for key, one in value.items())}}}"
    raise Unfit(repr(value))
