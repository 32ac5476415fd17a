"""The models of the counts of daily work (日常工作)."""

from wjcheck.filing.parts.base import Count, Day, Entry, Part, Text


class Campaign(Entry):
    """Campaigns."""

    name: Text | None = None
    date: Day | None = None


class Activities(Part):
    """Counts of daily work in the year."""

    safety_checks: Count | None = None
    checks_enterprises: Count | None = None
    checks_self_employed: Count | None = None
    publicity: Count | None = None
    fire_checks: Count | None = None
    campaigns: tuple[Campaign, ...] | None = None
