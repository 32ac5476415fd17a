"""The types of the values in a stored result.

Handed: plain values read from JSON. Gives back: the same as the program uses them, or an error of the library for what
no result holds.
"""

import math
import re
from datetime import date
from typing import Annotated, Any, TypeAlias

from pydantic import AfterValidator, BeforeValidator, FailFast, Field, InstanceOf, PlainValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

from wjcheck.reading.tree import OF_THE_DISTRICT

_MOST_NAMED = 100_000
_DEEPEST = 8
_LARGEST = 2**63
MOST_LINES = OF_THE_DISTRICT.size
"""No larger file is read, so none has more lines, or columns, than this many bytes."""
_FIGURES = ["string", "number", "boolean", "null", "array"]


def _figure(value: Any, deeper: int = _DEEPEST) -> Any:
    if value is None or isinstance(value, (str, bool)):
        return value
    if math.isfinite(value) if isinstance(value, float) else isinstance(value, int) and abs(value) <= _LARGEST:
        return value
    if isinstance(value, list) and deeper:
        return tuple(_figure(one, deeper - 1) for one in value)
    raise PydanticCustomError("figure", "no figure")


def _translated(value: Any) -> Any:
    return {key: _figure(one) for key, one in value.items()} if isinstance(value, dict) else _figure(value)


def _day(value: Any) -> Any:
    if isinstance(value, str) and re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
        return value
    raise PydanticCustomError("day", "no day")


def _path(value: str) -> str:
    if "\0" in value:
        raise PydanticCustomError("path", "no path")
    return value


def _few(value: Any) -> Any:
    """Refuse a mapping that is too large before its entries are looked at: each wrong one would be told of."""
    if isinstance(value, dict) and len(value) > _MOST_NAMED:
        raise PydanticCustomError("too_many", "too many")
    return value


Text: TypeAlias = InstanceOf[str]
"""Any text. The library's own `str` refuses lone surrogates, which the names of files may hold."""
AnyFigure: TypeAlias = Annotated[Any, PlainValidator(_figure), WithJsonSchema({"type": _FIGURES})]
"""A text, a number, yes or no, nothing, or a list of figures, which is handed on as a tuple."""
Translated: TypeAlias = Annotated[Any, PlainValidator(_translated), WithJsonSchema({"type": [*_FIGURES, "object"]})]
"""What stands for a value in the other language: a figure, or named ones."""
Count: TypeAlias = Annotated[int, Field(strict=True, ge=0, lt=_LARGEST)]
Whole: TypeAlias = Annotated[int, Field(strict=True, ge=-_LARGEST, lt=_LARGEST)]
LineNumber: TypeAlias = Annotated[int, Field(strict=True, ge=1, le=MOST_LINES)]
LastLine: TypeAlias = Annotated[int, Field(strict=True, ge=0, le=MOST_LINES)]
Digest: TypeAlias = Annotated[str, Field(pattern=r"^(sha256:[0-9a-f]{64})?$")]
"""The digest of a file; empty where it could not be read."""
LineKey: TypeAlias = Annotated[str, Field(pattern=r"^[1-9][0-9]{0,6}$")]
FewNamed = BeforeValidator(_few)
"""Stands beside a mapping whose keys are data."""
FirstOnly = FailFast()
"""Stands beside a list: the first entry that is wrong is enough to say so."""
Day: TypeAlias = Annotated[date, BeforeValidator(_day)]
FilePath: TypeAlias = Annotated[Text, AfterValidator(_path)]
RuleId: TypeAlias = Annotated[str, Field(pattern=r"^[0-9A-Za-z][0-9A-Za-z._-]{0,63}$")]
Fingerprint: TypeAlias = Annotated[str, Field(pattern=r"^[0-9A-Za-z._-]{0,64}$")]
Code: TypeAlias = Annotated[str, Field(pattern=r"^[A-Z][0-9]{3}$")]
WindowName: TypeAlias = Annotated[str, Field(pattern=r"^[0-9]{1,6}(Q[1-4])?$")]
