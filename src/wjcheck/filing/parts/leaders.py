"""The models of the leadership."""

from wjcheck.filing.parts.base import Entry, Flag, Name, Text
from wjcheck.filing.parts.chosen import HeadOf


class Leader(Entry):
    """The whole leadership."""

    name: Name | None = None
    id: Text | None = None
    post: Text | None = None
    head_of: tuple[HeadOf, ...] | None = None
    acting: Flag | None = None
    vacant: Flag | None = None
    portfolio: tuple[Text, ...] | None = None
