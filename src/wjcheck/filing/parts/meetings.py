"""The models of the meetings (会议)."""

from wjcheck.filing.parts.base import Day, Entry, Text
from wjcheck.filing.parts.chosen import MeetingType


class Meeting(Entry):
    """Meetings on emergency and fire work."""

    date: Day | None = None
    type: MeetingType | None = None
    topics: tuple[Text, ...] | None = None
    minutes: Text | None = None
