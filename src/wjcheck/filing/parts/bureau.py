"""The models of the safety bureau (安监局) and the enforcement bureau it hangs its plaque in."""

from pydantic import Field

from wjcheck.filing.parts.base import Count, Day, Entry, Flag, Name, Part, Text
from wjcheck.filing.parts.chosen import DeputySource, Establishment, Rank, Sender
from wjcheck.filing.parts.shared import Document


class Plaque(Part):
    """Where and when the plaque was hung."""

    at: Text | None = None
    date: Day | None = None


class Chief(Part):
    """Head of the bureau."""

    name: Name | None = None
    id: Text | None = None
    post: Text | None = None
    concurrent: Flag | None = None


class DeputyChief(Entry):
    """Deputy heads of the bureau."""

    name: Name | None = None
    id: Text | None = None
    source: DeputySource | None = None
    post: Text | None = None
    dedicated: Flag | None = None
    rank: Rank | None = None
    separately_approved: Flag | None = None
    regular_staff: Flag | None = None
    sworn_officer: Flag | None = None


class StaffMember(Entry):
    """The bureau's own staff, posted people excluded."""

    name: Name | None = None
    id: Text | None = None
    post: Text | None = None
    establishment: Establishment | None = None
    line: Text | None = None
    on_duty: Flag | None = None
    posted_from: Text | None = None


class Headcounts(Part):
    """Headcounts, where no roster is given."""

    established: Count | None = None
    other: Count | None = None
    note: Text | None = None


class PostedOfficer(Entry):
    """People posted by police and fire service."""

    name: Name | None = None
    id: Text | None = None
    post: Text | None = None
    from_: Sender | None = Field(default=None, alias="from")
    dedicated: Flag | None = None
    since: Day | None = None


class Bureau(Part):
    """Work safety supervision bureau of the unit."""

    established: Flag | None = None
    document: Document | None = None
    existing_body: Text | None = None
    reference_basis: Text | None = None
    plaque: Plaque | None = None
    chief: Chief | None = None
    deputies: tuple[DeputyChief, ...] | None = None
    staff: tuple[StaffMember, ...] | None = None
    counts: Headcounts | None = None
    posted: tuple[PostedOfficer, ...] | None = None
    staffing_rationale: Text | None = None
    duties: tuple[Text, ...] | None = None
    enforcement_items: tuple[Text, ...] | None = None


class EnforcementBureau(Part):
    """Headcount of the enforcement bureau."""

    total_staff: Count | None = None
    total_includes_safety_bureau: Flag | None = None
