"""A document as JSON over lines, laid out as `json.dumps` does with `indent=2` and escaped as `json_escapes` says.

Handed: a document, texts in both languages among its values. Gives back: its JSON, every text in the language asked
for and beside it, under `translation`, those that differ in the other.

The standard library's fast encoder writes one line only; for several it goes through Python once for every sign, which
took as long as judging ten rules. Here what stands between the values of an object is written once for all that have
the same keys, and a text once however often it is said.
"""

import json
from collections.abc import Mapping, Sequence
from functools import lru_cache
from json.encoder import encode_basestring
from typing import Any

from wjcheck.locale.message import Bilingual, Lang
from wjcheck.reading.visible import is_all_seen
from wjcheck.report.json_escapes import escaped
from wjcheck.report.json_values import Named, in_both

_STEP = "  "
_WORDS = {None: "null", True: "true", False: "false"}
"""Asked of the library one by one, words and whole numbers would have an encoder made for each."""
_WORDED = frozenset(map(type, _WORDS))
_MOST_KEYS = 48
"""An object with more keys is the only one that has them, such as the lines of a filing by their numbers."""


class Laid(str):
    """JSON that stands in a document as it is: laid out before, for the same place."""

    __slots__ = ()


class Texts(dict[str, str]):
    """The JSON of every text that was said in a document, in either language; keys of objects are not among them."""

    def __missing__(self, text: str) -> str:
        said = self[text] = encode_basestring(text)
        return said


class Layout:
    """Lays a document out in one language. `texts` are those that were said in it so far."""

    __slots__ = ("lang", "texts")

    def __init__(self, lang: Lang = "zh") -> None:
        """Begin without a text."""
        self.lang = lang
        self.texts = Texts()

    def text(self, document: Any, line: str = "\n") -> str:
        """Return `document` as JSON that any UTF-8 file can hold and any terminal show.

        Args:
            document: plain values, texts in both languages, and functions: one is called when all before it is said,
                and what it gives stands in its place.
            line: the line end and the blanks before what the document is part of.

        Raises:
            ValueError: for a number that JSON has none for.
            TypeError: for other values.
        """
        text = self.put(document, line)[0]
        # keys are escaped already, and of a report most is keys and blanks
        said = "".join(self.texts.values())
        return escaped(text) if "##" in said or not is_all_seen(said) else text

    def put(self, value: Any, line: str) -> tuple[str, Any]:
        """Return the JSON of a value that is part of a document, and the value in the other language.

        None is returned for the other where it does not differ. `line` is that of what the value is part of.
        """
        kind = type(value)
        if kind is dict or kind is Named:
            return self._put_mapping(value, line)
        if kind is Bilingual:
            here, there = (value.zh, value.en) if self.lang == "zh" else (value.en, value.zh)
            return self.texts[here], None if here == there else there
        if kind is list or kind is tuple:
            return self._put_list(value, line)
        if isinstance(value, str):
            return value if kind is Laid else self.texts[value], None
        if kind in _WORDED:
            return _WORDS[value], None
        if kind is int:
            return str(value), None
        if isinstance(value, Mapping):
            return self._put_mapping(value, line)
        if callable(value):
            return self.put(value(), line)
        return json.dumps(value, allow_nan=False), None

    def _put_list(self, values: Sequence[Any], line: str) -> tuple[str, Any]:
        if not values:
            return "[]", None
        inner, put = line + _STEP, self.put
        pairs = [put(one, inner) for one in values]
        text = f"[{inner}{f',{inner}'.join([text for text, _ in pairs])}{line}]"
        for _, other in pairs:
            if other is not None:
                return text, in_both(values, self.lang)[1]
        return text, None

    def _put_mapping(self, document: Mapping[Any, Any], line: str) -> tuple[str, Any]:
        if not document:
            return "{}", None
        inner, said, put = line + _STEP, self.texts, self.put
        texts: list[str] = []
        others: dict[str, Any] = {}
        for key, value in document.items():
            kind = type(value)  # what most values are is not handed on: it would take as long again
            if kind is str:
                texts.append(said[value])
            elif value is None:
                texts.append("null")
            elif kind is int:
                texts.append(str(value))
            elif kind is list and not value:
                texts.append("[]")
            else:
                text, other = put(value, inner)
                texts.append(text)
                if other is not None:
                    others[key] = other
        named = type(document) is Named
        texts.append(f',{inner}"translation": {put(others, inner)[0]}' if others and not named else "")
        return with_keys(tuple(document), texts, line), others if others and named else None


def with_keys(keys: tuple[str, ...], texts: Sequence[str], line: str) -> str:
    """Return an object of keys and the JSON of their values; what is behind all values comes last in `texts`."""
    parts = list(_form(keys, line) if len(keys) <= _MOST_KEYS else _formed(keys, line))
    parts[1::2] = texts
    return "".join(parts)


def _formed(keys: tuple[str, ...], line: str) -> tuple[str, ...]:
    """Return what stands between the values of an object; every second part is for a value, or what is behind all."""
    inner = line + _STEP
    said = [encode_basestring(key) for key in keys]
    together = "".join(said)
    if escaped(together) != together:
        said = [escaped(key) for key in said]
    heads = [part for key in said for part in (f",{inner}{key}: ", "")]
    return ("{" + heads[0][1:], *heads[1:], "", "", f"{line}}}")


_form = lru_cache(maxsize=1024)(_formed)
