"""The one pass from a tree to the plain values that rules read.

Handed: a tree and the form. Gives back: the data under English keys with converted values, what is wrong with the file,
and the logical paths whose values were refused. A bad value never stops the pass: it is left out and the rest is read.
"""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from wjcheck.filing.adorned import unadorned
from wjcheck.filing.beside import leads_away
from wjcheck.filing.form import Group, Key, Many, Scalar
from wjcheck.filing.paths import parse_path
from wjcheck.filing.placeholders import is_placeholder
from wjcheck.filing.posts import is_compared, is_plain_name, post_doubt
from wjcheck.filing.privacy import private
from wjcheck.filing.refusal import Doubt, Refusal, Value, shortened
from wjcheck.filing.strangers import explain_unknown
from wjcheck.locale.message import Figure
from wjcheck.pattern import late
from wjcheck.reading.problem import Problem
from wjcheck.reading.tree import Marks, RawPath, Tree

PLACE = "@"
"""The extra key under which every mapping in a list carries its logical path."""
LONGEST_LIST = 10_000
"""A list written as one text is no longer than this."""

_EMPTY_LIST = late(r"[［【][ \u3000]*[］】]")
MOST_PROBLEMS = 200
"""After so many problems the rest are only counted: nobody reads on, and a hostile file must not cost a second."""

SEPARATOR = "、"
"""Stands between several values written as one text."""
_UNEXPLAINED = frozenset({"W220", "W221", "W236", "W237", "W240", "W242", "W250", "W260", "W262", "W263"})
"""Refusals that say only what is wanted; others have already found the reason."""
_BETWEEN = r"[、，,；;]|(?:^|\s+)(?:[（(]?[0-9]{1,2}[)）.．、]|[①-⑳]|[•·●–—*])\s*"
_LONGEST_WORD = 8
TORN = 3
"""So many entries of one key each, all different, are one record; two may be incomplete entries."""
_BETWEEN_NAMES = late(r"[^\s、，,；;/][、，,；;/][^\s、，,；;/]")
_SIGNS = frozenset("\"':#[]{}&*!|>%@`")


class Translation:
    """One pass over one tree; made for one file and thrown away after it."""

    def __init__(self, tree: Tree, form: Group, most: int | None = None) -> None:
        """Take the tree to translate, the form to translate it by, and how many entries a list may have.

        Left out, the form says how many.
        """
        self.most = most
        self.tree = tree
        self.form = form
        self.problems: list[Problem] = []
        self.hidden = 0
        self.invalid: set[str] = set()
        self.meant: set[str] = set()
        """What was probably meant by keys the form does not have: it is not missing, but misspelt or misplaced."""
        self.torn = any(problem.code == "W164" for problem in tree.problems)
        self.out_of: set[tuple[str, str | None]] = set()

    def run(self) -> dict[str, Any]:
        """Translate the whole tree and return the data; problems and refused paths are left on the object."""
        root = self.tree.root
        if root is None:
            return {}
        data = self.group(self.form, root, "", ())
        self.required(self.form, data, "")
        if self.hidden:
            values = {"shown": MOST_PROBLEMS, "hidden": self.hidden}
            self.problems.append(Problem("W299", "error", values, self.tree.nearest(())[1]))
        return data

    def group(
        self, group: Group, node: dict[str, Any], path: str, raw: RawPath, data: dict[str, Any] | None = None
    ) -> dict[str, Any]:
        """Return the converted mapping; its entries are put into `data`, where that is given."""
        data = {} if data is None else data
        named = group.named
        filed: list[str] = []  # keys that stand here without giving a value
        before: str | None = None
        for name, value in node.items():
            key = named.get(name)
            if key is None:
                self._unknown(group, name, value, path, raw, before)
                continue
            en = before = key.en
            if en in data or (filed and en in filed):
                self._twice(key, next(first for first in node if named.get(first) is key), name, value, path, raw)
                continue
            # most texts have been seen before; only of the others is it found out where they stand
            if type(value) is str:
                if (known := key.known.get(value)) is not None:
                    data[en] = known
                    continue
            elif value is None:
                filed.append(en)
                continue
            place = f"{path}.{en}" if path else en
            here = raw + (name,)  # noqa: RUF005  # in half the time, for every mapping and list of every filing
            holds = key.holds
            if type(value) is dict and type(holds) is Group:
                found = self.group(holds, value, place, here) or None
            else:
                found = self.filed(key, value, place, here)
            if found is None:
                filed.append(en)
            else:
                data[en] = found
        return data

    def filed(self, key: Key, value: Any, place: str, raw: RawPath) -> Any:
        """Return the converted value of a key; None when nothing was filed, or what was filed is refused.

        A mapping where one is wanted does not come here.
        """
        holds = key.holds
        if type(holds) is Scalar:
            return self.scalar(holds, key, value, place, raw)
        if type(holds) is Many:
            return self._many(holds, key, value, place, raw)
        self._no_mapping(holds, key, value, place, raw)
        return None

    def _no_mapping(self, holds: Group, key: Key, value: Any, place: str, raw: RawPath) -> None:
        """Tell of what stands where a mapping is wanted."""
        if type(value) is list:
            self._refuse("W211", key, place, raw, {}, at_key=True)
            self._scan(value, raw)
        elif is_placeholder(value.strip(), ""):
            self._warn("W226", key, place, raw, {"value": value.strip()})
        elif value.strip():
            self._refuse_text("W212", holds, key, value, place, raw)

    def scalar(self, holds: Scalar, key: Key, value: Any, place: str, raw: RawPath) -> Value | None:
        """Return the converted value, or None when nothing was filed or what was filed is refused."""
        if type(value) is not str:
            self._refuse("W215" if type(value) is list else "W216", key, place, raw, {}, at_key=True)
            self._scan(value, raw)
            return None
        text = value.strip()
        if not text:
            return None
        if holds.kind == "name" and is_plain_name(text) and not is_placeholder(text, key.en):
            key.keep(holds, value, text)  # what is asked of other names below says nothing of it
            return text
        if code := private(text, holds.kind):
            self._refuse(code, key, place, raw, {})
            return None
        if (holds.kind in ("text", "name") or holds.open) and is_placeholder(text, key.en):
            self._warn("W226", key, place, raw, {"value": text})
            return None
        if key.en == "evidence" and leads_away(text):
            self._refuse("W264", key, place, raw, {"value": shortened(text)})
            return None
        if len(self.problems) >= MOST_PROBLEMS and not holds.likely(text):
            # it would only be counted: why it cannot be read is not looked into
            self._refuse("", key, place, raw, {})
            return None
        result: Value | Refusal | Doubt = holds.read(text)
        if isinstance(result, Refusal):
            result = self._explained(result, holds, text)
            if result.code == "W226":
                self._warn("W226", key, place, raw, result.values)
                return None
            self._refuse(result.code, key, place, raw, result.values)
            return None
        doubted = False
        if holds.kind == "name":
            if key.en == "name" and key.zh == "姓名" and _BETWEEN_NAMES.search(text):
                self._warn("W224", key, place, raw, {"value": shortened(text)})
                doubted = True
            elif doubt := post_doubt(text):
                if is_compared(place, key, holds):
                    self._warn(doubt.code, key, place, raw, doubt.values)
                doubted = True
        if isinstance(result, Doubt):
            self._warn(result.code, key, place, raw, result.values)
            return result.value
        if not doubted:
            key.keep(holds, value, result)
        return result

    def _explained(self, refusal: Refusal, holds: Scalar, text: str) -> Refusal:
        """Return what is best said of a refused text: that it says nothing, or what is too much around its value."""
        if holds.kind != "bool" and is_placeholder(text, ""):
            return Refusal("W248" if holds.kind in ("count", "amount") else "W226", {"value": text})
        if refusal.code not in _UNEXPLAINED:
            return refusal
        for rest, extra in unadorned(text):
            inner = holds.read(rest)
            if isinstance(inner, Refusal):
                if "suggestion" in inner.values and inner.code not in ("W221", "W252"):
                    return Refusal(inner.code, {**inner.values, "value": shortened(text)})
            elif not isinstance(inner, Doubt) and not (holds.choices and holds.choices.names_one(extra)):
                return Refusal("W223", {"value": shortened(text), "extra": shortened(extra), "suggestion": rest})
        return refusal

    def _many(self, holds: Many, key: Key, value: Any, place: str, raw: RawPath) -> list[Any] | None:
        """Return a list, or None when nothing was filed or what was filed cannot stand."""
        each = holds.each
        if type(value) is list:
            if not value:
                return []
            if is_blank(value):
                self._group_forms(each, value, place, raw)
                return None
            if len(value) > (self.most or holds.most):
                self._too_many(holds, len(value), key, place, raw)
                return None
            if type(each) is Group:
                return self._groups(each, key, value, place, raw)
            return self._scalars(each, key, value, place, raw)
        if type(value) is dict:
            self._refuse("W213", key, place, raw, {}, at_key=True)
            self._scan(value, raw)
        elif value.strip():
            if is_placeholder(value.strip(), ""):
                self._refuse("W228", key, place, raw, {"value": value.strip()})
                return None
            if _EMPTY_LIST.fullmatch(value.strip()):
                self._refuse("W273", key, place, raw, {"value": value.strip(), "suggestion": "[]"})
                return None
            if len(value) > LONGEST_LIST:
                self._refuse("W270", key, place, raw, {"length": len(value), "limit": LONGEST_LIST})
                return None
            parts = each.choices.several(value) if isinstance(each, Scalar) and each.choices else ()
            if parts and not (holds.or_one and len(split(value)) == len(parts)):
                listed = f"[{', '.join(parts)}]"
                figures: dict[str, Figure] = {"value": shortened(value.strip()), "parts": parts}
                self._refuse("W225", key, place, raw, figures | {"listed": listed, "suggestion": listed})
                return None
            if isinstance(each, Scalar) and holds.or_one:
                listed_in_one = split(value)
                if self._too_many(holds, len(listed_in_one), key, place, raw):
                    return None
                return self._scalars(each, key, listed_in_one, place, raw, one=True)
            self._refuse_text("W214" if isinstance(each, Scalar) else "W217", each, key, value, place, raw)
        return None

    def _too_many(self, holds: Many, count: int, key: Key, place: str, raw: RawPath) -> bool:
        """Refuse a list that has more entries than it may; say whether it had."""
        limit = self.most or holds.most
        if count > limit:
            self._refuse("W227", key, place, raw, {"count": count, "limit": limit}, at_key=True)
        return count > limit

    def _scalars(
        self, each: Scalar, key: Key, items: list[Any], place: str, raw: RawPath, one: bool = False
    ) -> list[Any] | None:
        """Return the converted values; None when one is refused, so that no rule counts a shortened list."""
        found: list[Any] = [key.known_items.get(item) if type(item) is str else None for item in items]
        if None not in found:
            return found
        found = []
        whole = True
        for index, item in enumerate(items):
            if is_blank(item):
                self._empty(key, place, index, raw)
                continue
            result = self.scalar(each, key, item, f"{place}[{index}]", raw if one else (*raw, index))
            if result is None:
                whole = False
            else:
                found.append(result)
        if not whole:
            self.invalid.add(place)
            return None
        return found or None

    def _groups(self, each: Group, key: Key, items: list[Any], place: str, raw: RawPath) -> list[Any] | None:
        """Return the mappings, each with its logical path; those in which nothing was filled in are left out.

        An empty record, all keys and no values, is a form nobody filled in: templates end their lists with one.
        """
        torn = torn_record(items, each) if len(items) >= TORN and may_be_torn(items) else None
        if torn is not None and not self._in_brackets((*raw, torn[0])):
            self._refuse("W229", key, place, (*raw, torn[0]), {"first": torn[0] + 1, "last": torn[1] + 1}, at_key=True)
            return None
        found: list[Any] = []
        for index, item in enumerate(items):
            here = f"{place}[{index}]"
            if type(item) is dict:
                way = raw + (index,)  # noqa: RUF005  # in half the time, for every record of every filing
                inner = self.group(each, item, here, way, {PLACE: here})
                if len(inner) > 1 or not is_blank(item):
                    found.append(inner)
            elif is_blank(item):
                self._empty(key, place, index, raw)
            else:
                if type(item) is list:
                    self._refuse("W219", key, here, (*raw, index), {}, at_key=True)
                    self._scan(item, (*raw, index))
                else:
                    self._refuse_text("W218", each, key, item, here, (*raw, index))
                found.append({PLACE: here})
        if self.torn and any(self.tree.is_torn((*raw, index)) for index in range(len(items))):
            # A record that was not read makes the list shorter than it is; no rule must count it.
            self.invalid.add(place)
            return None
        return found or None

    def _in_brackets(self, raw: RawPath) -> bool:
        """Whether a record is written in braces, which nobody puts around each line of it by mistake."""
        marks = self.tree.marks_at(raw)
        return isinstance(marks, Marks) and marks.flow

    def _group_forms(self, each: Scalar | Group, items: list[Any], place: str, raw: RawPath) -> None:
        """Look at the keys of records in a list nobody has filled in, so that a misspelt one is told before it is."""
        for index, item in enumerate(items):
            if type(item) is dict and isinstance(each, Group):
                self.group(each, item, f"{place}[{index}]", (*raw, index))

    def _refuse_text(self, code: str, holds: Scalar | Group, key: Key, text: str, place: str, raw: RawPath) -> None:
        """Refuse a text that stands where a collection is expected, without repeating a personal number."""
        hidden = private(text)
        values: dict[str, Figure] = {} if hidden else {"value": shortened(text.strip())}
        if code == "W214" and not hidden:
            values["suggestion"] = f"[{', '.join(as_list(text.strip()))}]"
        if isinstance(holds, Group) and not hidden:
            values["first"] = next(iter(holds.keys.values())).names
        self._refuse(hidden or code, key, place, raw, values)

    def required(self, group: Group, data: dict[str, Any], path: str) -> None:
        """Report the keys without which a filing cannot be attributed; all others may be absent."""
        for en, key in group.keys.items():
            place = f"{path}.{en}" if path else en
            if place in self.invalid or place in self.meant:
                continue
            if key.required and en not in data:
                raw: RawPath = () if not path else self._raw_of(path)
                self._report("W205", {"key": key.names}, place, raw)
            elif type(key.holds) is Group and key.holds.required:
                if en in data or any(meant.startswith(f"{place}.") for meant in self.meant) or self._raw_of(place):
                    self.required(key.holds, data.get(en, {}), place)
                else:
                    self._report(
                        "W208", {"key": key.names, "needed": tuple(k.names for k in key.holds.required)}, place, ()
                    )

    def _raw_of(self, path: str) -> RawPath:
        """Return the raw path of a top-level group."""
        (en,) = parse_path(path)
        root = self.tree.root or {}
        return next(((name,) for name in root if (key := self.form.named.get(name)) and key.en == en), ())

    def _unknown(self, group: Group, name: str, value: Any, path: str, raw: RawPath, before: str | None) -> None:
        here = (*raw, name)
        code = private(name)
        if code or len(self.problems) >= MOST_PROBLEMS:
            self._report(code, {}, path, here)
        else:
            stranger = explain_unknown(self.form, group, name, path, before)
            # A whole section that lost its indentation is one mistake, told at its first line.
            section = (path, before) if stranger.code == "W207" else None
            if section is None or section not in self.out_of:
                self._report(stranger.code, stranger.values, path, here)
            if section is not None:
                self.out_of.add(section)
            if stranger.meant:
                self.meant.add(stranger.meant)
        self._scan(value, here)

    def _twice(self, key: Key, first: str, second: str, value: Any, path: str, raw: RawPath) -> None:
        """Report a key that stands under both its names; the first is taken, as with any key written twice."""
        before = self.tree.key_span_of((*raw, first))
        values: dict[str, Figure] = {"key": second, "first": first, "line": before.line if before else 1}
        place = f"{path}.{key.en}" if path else key.en
        self._report("W204", values, place, (*raw, second))
        self._scan(value, (*raw, second))

    def _empty(self, key: Key, place: str, index: int, raw: RawPath) -> None:
        self._warn("W210", key, f"{place}[{index}]", (*raw, index), {"position": index + 1})

    def _refuse(
        self, code: str, key: Key, place: str, raw: RawPath, values: Mapping[str, Figure], at_key: bool = False
    ) -> None:
        self.invalid.add(place)
        self._report(code, {"key": key.names, **values}, place, raw, at_key)

    def _report(self, code: str, values: Mapping[str, Figure], place: str, raw: RawPath, at_key: bool = True) -> None:
        if self._room():
            span = self.tree.key_span_of(raw) if at_key else self.tree.span_of(raw)
            self.problems.append(Problem(code, "error", values, span or self.tree.nearest(raw)[1], place))

    def _warn(self, code: str, key: Key, place: str, raw: RawPath, values: Mapping[str, Figure]) -> None:
        if self._room():
            span = self.tree.span_of(raw) or self.tree.nearest(raw)[1]
            self.problems.append(Problem(code, "warning", {"key": key.names, **values}, span, place))

    def _room(self) -> bool:
        """Say whether one more problem is listed; if not, count it."""
        if len(self.problems) < MOST_PROBLEMS:
            return True
        self.hidden += 1
        return False

    def _scan(self, value: Any, raw: RawPath) -> None:
        """Look for personal numbers in a part of the file that the form does not know."""
        waiting: list[tuple[Any, RawPath]] = [(value, raw)]
        while waiting:
            node, here = waiting.pop()
            if type(node) is dict:
                for name, inner in node.items():
                    if code := private(name):
                        self._report(code, {}, "", (*here, name))
                    waiting.append((inner, (*here, name)))
            elif type(node) is list:
                waiting.extend((inner, (*here, index)) for index, inner in enumerate(node))
            elif type(node) is str and (code := private(node)):
                self._report(code, {}, "", here, at_key=False)


def split(text: str) -> list[str]:
    """Split a value that stands for a list, at 、, leaving out empty parts."""
    return [part for piece in text.split(SEPARATOR) if (part := piece.strip())]


def may_be_torn(items: list[Any]) -> bool:
    """Say, quickly, whether a list may have an entry of a single key; of a list of whole records that is denied."""
    try:
        return 1 in map(len, items)
    except TypeError:  # an entry of nothing
        return True


def torn_record(items: list[Any], each: Group) -> tuple[int, int] | None:
    """Return the first and the last position of a record each of whose keys was given a dash of its own, or None."""
    names: list[str] = []
    for index, item in enumerate(items):
        single = type(item) is dict and len(item) == 1
        key = each.named.get(next(iter(item))) if single else None
        if key is not None and key.en not in names:
            names.append(key.en)
            continue
        if len(names) >= TORN:
            return index - len(names), index - 1
        names = [key.en] if key is not None else []
    return (len(items) - len(names), len(items) - 1) if len(names) >= TORN else None


def as_list(text: str) -> list[str]:
    """Return the items of a text that was to be a list: in other brackets, numbered, or with another sign between."""
    bare = next((rest for rest, extra in unadorned(text) if len(extra) == 2 and extra[0] in "［【（([「"), text)
    items = [part for piece in re.split(_BETWEEN, bare) if (part := piece.strip().strip("[]［］【】"))]
    if len(items) == 1 and len(words := items[0].split()) > 1 and all(len(w) <= _LONGEST_WORD for w in words):
        items = words
    return [f'"{item}"' if set(item) & _SIGNS else item for item in items] or [text]


def is_blank(value: Any) -> bool:
    """Say whether nothing was filed: no value, an empty text, or a mapping or list of nothing else.

    A list without entries is data: there are none.
    """
    if type(value) is str:
        return not value or value.isspace()
    if type(value) is dict:
        parts: Iterable[Any] = value.values()
    elif type(value) is list and value:
        parts = value
    else:
        return value is None
    for part in parts:
        # nearly always the first is a text that says something
        if type(part) is str:
            if part and not part.isspace():
                return False
        elif not is_blank(part):
            return False
    return True
