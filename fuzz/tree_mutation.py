"""A filing, or any file of a pack, as a tree with something done to it, and written down again in one of YAML's ways.

What is done: keys and values dropped, doubled, moved, retyped, renamed, nested; odd values put in. What comes out is
still YAML, so that it reaches what lies behind reading.
"""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from random import Random
from typing import Any

from fuzz.words import CHINESE, CONTROL, FOREIGN, VALUES, choices_of_the_form, names_of_the_form

_MOST_STEPS = 5
_MOST_COPIES = 40
_DEEPEST = 60


@dataclass(frozen=True, slots=True)
class _Place:
    """One key of a mapping or position of a list, what to draw with, and further texts to put in."""

    container: Any
    key: Any
    draw: Random
    words: tuple[str, ...]

    @property
    def value(self) -> Any:
        return self.container[self.key]

    def put(self, value: Any) -> None:
        self.container[self.key] = value

    def text(self) -> str:
        """Return a text to stand as a value."""
        kinds = (VALUES, VALUES, choices_of_the_form(), CHINESE, CONTROL, self.words or VALUES)
        chosen: str = self.draw.choice(self.draw.choice(kinds))
        return chosen


def mutated_tree(tree: Any, draw: Random, words: tuple[str, ...] = ()) -> Any:
    """Return a copy of `tree` after one to five steps; `words` are further texts to put in."""
    tree = _copied(tree)
    for _ in range(draw.randint(1, _MOST_STEPS)):
        places = list(_places(tree))
        if not places:
            return tree
        step = draw.choice(_STEPS)
        if step is _swap:
            _swap(_Place(*draw.choice(places), draw, words), _Place(*draw.choice(places), draw, words))
        else:
            step(_Place(*draw.choice(places), draw, words))
    return tree


def written(tree: Any, draw: Random) -> str:
    """Write a tree as YAML: in blocks, in brackets below some depth, or all in brackets."""
    return "".join(f"{line}\n" for line in _block(tree, 0, draw.choice((0, 1, 2, 3, 9, 9))))


def _copied(tree: Any) -> Any:
    if isinstance(tree, dict):
        return {key: _copied(one) for key, one in tree.items()}
    return [_copied(one) for one in tree] if isinstance(tree, list) else tree


def _places(tree: Any) -> Iterator[tuple[Any, Any]]:
    waiting = [tree]
    while waiting:
        node = waiting.pop()
        steps: Any = node if isinstance(node, dict) else range(len(node)) if isinstance(node, list) else ()
        for step in steps:
            yield node, step
            waiting.append(node[step])


def _drop(place: _Place) -> None:
    del place.container[place.key]


def _retype(place: _Place) -> None:
    old, draw = place.value, place.draw
    made: tuple[Callable[[], Any], ...] = (
        place.text,
        lambda: None,
        list,
        dict,
        lambda: [_copied(old)],
        lambda: {draw.choice(names_of_the_form()): _copied(old)},
        lambda: "、".join(map(str, old)) if isinstance(old, list) else str(old),
        lambda: list(old) if isinstance(old, dict | list) else [old, old],
    )
    place.put(draw.choice(made)())


def _put(place: _Place) -> None:
    place.put(place.text())


def _swap(place: _Place, other: _Place | None = None) -> None:
    """Exchange what stands at two places, of which one may stand in the other."""
    assert other is not None
    one, two = _copied(place.value), _copied(other.value)
    place.put(two)
    other.put(one)


def _many(place: _Place) -> None:
    """Copy an entry of a list, or make a list of what is none."""
    copies = [_copied(place.value) for _ in range(place.draw.randint(1, _MOST_COPIES))]
    if isinstance(place.container, list):
        place.container.extend(copies)
    else:
        place.put(copies)


def _rename(place: _Place) -> None:
    if not isinstance(place.container, dict):
        _put(place)
        return
    names = (names_of_the_form(), names_of_the_form(), FOREIGN, VALUES, place.words or FOREIGN)
    new = place.draw.choice(place.draw.choice(names))
    entries = [(new if name == place.key else name, one) for name, one in place.container.items()]
    place.container.clear()
    place.container.update(entries)


def _slip(place: _Place) -> None:
    """Change one character of a key or of a text."""
    of_key = isinstance(place.container, dict) and place.draw.randint(0, 1) == 1
    text = str(place.key) if of_key else place.value
    if not isinstance(text, str) or not text:
        return
    at = place.draw.randrange(len(text))
    slipped = text[:at] + place.draw.choice(("", text[at] * 2, "的", "x", " ", "0", "　")) + text[at + 1 :]
    if of_key:
        place.container[slipped] = place.value
    else:
        place.put(slipped)


def _deepen(place: _Place) -> None:
    inner = place.value
    for _ in range(place.draw.choice((1, 2, 5, _DEEPEST))):
        inner = [inner] if place.draw.randint(0, 1) else {place.draw.choice(names_of_the_form()): inner}
    place.put(inner)


def _empty(place: _Place) -> None:
    place.put("" if isinstance(place.value, str) else None)


_STEPS: tuple[Callable[[_Place], None], ...] = (
    *(_drop, _drop, _retype, _retype, _put, _put, _put, _swap, _many, _rename, _rename, _slip, _slip, _deepen, _empty),
)


def _block(node: Any, indent: int, depth: int) -> Iterator[str]:
    pad = " " * indent
    if depth == 0 or not isinstance(node, dict | list) or not node:
        yield pad + _flow(node)
    elif isinstance(node, dict):
        for key, one in node.items():
            if isinstance(one, dict | list) and one and depth > 1:
                yield f"{pad}{_scalar(key)}:"
                yield from _block(one, indent + 2, depth - 1)
            else:
                yield f"{pad}{_scalar(key)}: {_flow(one)}"
    else:
        for one in node:
            lines = list(_block(one, indent + 2, depth - 1))
            yield f"{pad}- {lines[0].lstrip(' ')}"
            yield from lines[1:]


def _flow(node: Any) -> str:
    if isinstance(node, dict):
        return "{" + ", ".join(f"{_scalar(key)}: {_flow(one)}" for key, one in node.items()) + "}"
    return "[" + ", ".join(map(_flow, node)) + "]" if isinstance(node, list) else _scalar(node)


def _scalar(text: Any) -> str:
    """Write a text plain where it is letters and figures, else in quotes; nothing as nothing."""
    if text is None:
        return ""
    plain = str(text).replace("-", "").replace(".", "").isalnum()
    return str(text) if plain else json.dumps(str(text), ensure_ascii=False)
