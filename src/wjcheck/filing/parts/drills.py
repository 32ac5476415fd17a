"""The models of the drills (演练)."""

from wjcheck.filing.parts.base import Count, Day, Entry, Text
from wjcheck.filing.parts.chosen import DrillForm, DrillKind


class Drill(Entry):
    """Emergency drills."""

    date: Day | None = None
    kind: DrillKind | None = None
    form: DrillForm | None = None
    scenario: Text | None = None
    teams: tuple[Text, ...] | None = None
    participants: Count | None = None
    record: Text | None = None
