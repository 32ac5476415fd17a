"""The models of the general rescue team (综合应急救援队)."""

from wjcheck.filing.parts.base import Count, Entry, Flag, Name, Part, Text
from wjcheck.filing.parts.shared import Document


class Rescuer(Entry):
    """A member of a rescue team."""

    name: Name | None = None
    id: Text | None = None
    source: Text | None = None
    trained: Flag | None = None


class RescueTeam(Part):
    """General rescue team; a roster or a number."""

    established: Flag | None = None
    document: Document | None = None
    members: tuple[Rescuer, ...] | None = None
    size: Count | None = None
    duties: tuple[Text, ...] | None = None
    managed_by: Text | None = None
    linkage: Text | None = None
