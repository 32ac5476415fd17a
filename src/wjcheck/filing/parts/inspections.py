"""The models of the inspections by the heads (督查检查)."""

from wjcheck.filing.parts.base import Day, Entry, Name, Text
from wjcheck.filing.parts.chosen import Occasion


class Inspection(Entry):
    """Inspections by the heads."""

    date: Day | None = None
    leaders: tuple[Name, ...] | None = None
    occasion: Occasion | None = None
    site: Text | None = None
    findings: Text | None = None
