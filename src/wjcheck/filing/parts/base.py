"""What the models of all parts share: their base classes and the types of single values.

Handed: values that translation has already converted. Gives back: frozen models. Nothing has a default that stands for
data: what was not filed is None, and a key the form does not have is refused.
"""

import datetime
from typing import Annotated, Literal, TypeAlias

from pydantic import BaseModel, ConfigDict, Field

from wjcheck.filing.numbers import FIRST_YEAR, LAST_YEAR, MOST_COUNT_DIGITS
from wjcheck.filing.scalars import LONGEST_NAME, LONGEST_TEXT

Text: TypeAlias = Annotated[str, Field(min_length=1, max_length=LONGEST_TEXT)]
Name: TypeAlias = Annotated[str, Field(min_length=1, max_length=LONGEST_NAME)]
Flag: TypeAlias = Annotated[bool, Field(strict=True)]
Count: TypeAlias = Annotated[int, Field(strict=True, ge=0, lt=10**MOST_COUNT_DIGITS)]
Amount: TypeAlias = Annotated[float, Field(strict=True, ge=0, allow_inf_nan=False)]
Day: TypeAlias = datetime.date
Year: TypeAlias = Annotated[int, Field(strict=True, ge=FIRST_YEAR, le=LAST_YEAR)]
Version: TypeAlias = Literal[1]
Code: TypeAlias = Annotated[str, Field(pattern=r"^(?:[0-9]{6}|[0-9]{9}|[0-9]{12})$")]
StatementId: TypeAlias = Annotated[str, Field(pattern=r"^[0-9]+\.[0-9]+\.[0-9]+$")]


class Part(BaseModel):
    """A part of a filing."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Entry(Part):
    """A part that stands in a list; `place` is its logical path, such as `bureau.staff[3]`."""

    place: str = Field(alias="@")
