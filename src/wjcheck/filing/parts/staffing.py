"""The models of training, changes of personnel, insurance, uniforms and additional forces."""

from wjcheck.filing.parts.base import Count, Day, Entry, Flag, Name, Part, Text
from wjcheck.filing.parts.chosen import ChangeKind


class Training(Entry):
    """Training of staff."""

    date: Day | None = None
    organiser: Text | None = None
    topic: Text | None = None
    centralised: Flag | None = None
    attendees: Count | None = None


class PersonnelChange(Entry):
    """Changes of posted people and heads."""

    person: Name | None = None
    kind: ChangeKind | None = None
    date: Day | None = None
    consulted_on: Day | None = None
    notified_on: Day | None = None


class Insurance(Part):
    """Insurance and compensation."""

    work_injury: Flag | None = None
    accident: Flag | None = None
    compensation: Flag | None = None


class Uniforms(Part):
    """Uniforms."""

    issued: Flag | None = None


class Forces(Part):
    """Additional forces."""

    fulltime_firefighters: Count | None = None
    safety_officers: Count | None = None
    grid_staff: Count | None = None
    grids: Count | None = None
