"""The models of the committee (应消委)."""

from wjcheck.filing.parts.base import Entry, Flag, Name, Part, Text
from wjcheck.filing.parts.shared import Document, Person, PersonEntry


class AbsentBody(Entry):
    """Bodies the unit never had."""

    name: Text | None = None
    reason: Text | None = None


class MemberBody(Entry):
    """Member bodies."""

    unit: Text | None = None
    representative: Name | None = None
    duties: tuple[Text, ...] | None = None


class WorkingSystem(Entry):
    """Working systems of the committee."""

    name: Text | None = None
    document: Document | None = None
    interval: Text | None = None


class Committee(Part):
    """Emergency management and fire safety committee."""

    established: Flag | None = None
    document: Document | None = None
    merged_bodies: tuple[Text, ...] | None = None
    absent_bodies: tuple[AbsentBody, ...] | None = None
    plaques: tuple[Text, ...] | None = None
    duties: tuple[Text, ...] | None = None
    directors: tuple[PersonEntry, ...] | None = None
    executive_deputy: Person | None = None
    deputies: tuple[PersonEntry, ...] | None = None
    members: tuple[MemberBody, ...] | None = None
    systems: tuple[WorkingSystem, ...] | None = None
