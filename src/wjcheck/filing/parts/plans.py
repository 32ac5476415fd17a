"""The models of the emergency plans (预案)."""

from wjcheck.filing.parts.base import Day, Entry, Part, Text
from wjcheck.filing.parts.shared import Document


class Plan(Part):
    """One emergency plan."""

    title: Text | None = None
    document: Document | None = None
    revised_on: Day | None = None


class PlanEntry(Plan, Entry):
    """A plan in a list."""


class Plans(Part):
    """Emergency plans."""

    comprehensive: Plan | None = None
    special: tuple[PlanEntry, ...] | None = None
    other: tuple[PlanEntry, ...] | None = None
    y_note: Text | None = None
