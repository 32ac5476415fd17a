"""The models of the enforcement squad (执法中队)."""

from pydantic import Field

from wjcheck.filing.parts.base import Day, Entry, Flag, Name, Part, Text
from wjcheck.filing.parts.shared import Document


class PostedEnforcer(Entry):
    """Officers posted by the brigade."""

    name: Name | None = None
    id: Text | None = None
    from_: Text | None = Field(default=None, alias="from")
    certified: Flag | None = None
    certificate_expires: Day | None = None


class TownOfficer(Entry):
    """Staff named by the unit itself."""

    name: Name | None = None
    id: Text | None = None
    certified: Flag | None = None
    certificate_expires: Day | None = None


class Squad(Part):
    """Emergency-management enforcement squad."""

    established: Flag | None = None
    document: Document | None = None
    mode: Text | None = None
    posted: tuple[PostedEnforcer, ...] | None = None
    town_staff: tuple[TownOfficer, ...] | None = None
    functions: tuple[Text, ...] | None = None
    premises: Text | None = None
    equipment: tuple[Text, ...] | None = None
    uniform_design: Flag | None = None
