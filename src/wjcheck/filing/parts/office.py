"""The models of the committee's office (应消办)."""

from wjcheck.filing.parts.base import Count, Flag, Part, Text
from wjcheck.filing.parts.shared import Document, Person


class Office(Part):
    """Office of the committee."""

    established: Flag | None = None
    document: Document | None = None
    host_body: Text | None = None
    director: Person | None = None
    deputy_director: Person | None = None
    full_time_staff: Count | None = None
    premises: Text | None = None
    duties: tuple[Text, ...] | None = None
