"""Lines that keep to the room there is for them, and the number of those that found none.

Handed: one thing after the other, as they come. Gives back: what was kept, never more than the room.
"""

from collections.abc import Callable

from wjcheck.dataclass import dataclass, field

Measure = Callable[[str], int]
"""How much room a text takes: its signs, or its bytes."""


def signs(text: str) -> int:
    """Return the number of code points."""
    return len(text)


def utf8(text: str) -> int:
    """Return the number of bytes in a UTF-8 file, in which a lone surrogate is written as an escape."""
    return len(text.encode("utf-8", "backslashreplace"))


@dataclass(slots=True)
class Room:
    """Lines within `most`; once something has found no room, nothing after it is taken, and all of it is counted."""

    most: int
    measure: Measure
    lines: list[str] = field(default_factory=list)
    left: int = 0

    def add(self, made: Callable[[], str]) -> bool:
        """Take the lines that `made` gives, all of them or none; it is not called where there is no room left."""
        if self.left:
            self.left += 1
            return False
        told = made()
        size = self.measure(told) + 1
        if size > self.most:
            self.left = 1
            return False
        self.most -= size
        self.lines.append(told)
        return True
