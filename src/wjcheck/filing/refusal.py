"""What a conversion answers when a text is not what the key asks for.

A `Refusal` stands for a value that was not taken; a `Doubt` for one that was taken as written although it looks like a
slip of the pen. Both carry the code and the figures of the problem to be reported; neither knows where it stands.
"""

from collections.abc import Mapping
from typing import TypeAlias, final

from wjcheck.dataclass import dataclass, field
from wjcheck.locale.message import Figure

Value: TypeAlias = str | int | float | bool

_SHOWN = 40


@final
@dataclass(frozen=True, slots=True)
class Refusal:
    """A text that was not taken, with the problem's code and figures."""

    code: str
    values: Mapping[str, Figure] = field(default_factory=dict)


@final
@dataclass(frozen=True, slots=True)
class Doubt:
    """A text that was taken, with a warning about it."""

    value: str
    code: str
    values: Mapping[str, Figure] = field(default_factory=dict)


def shortened(text: str) -> str:
    """Return `text` cut to a length that fits into a sentence (40 code points)."""
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"
