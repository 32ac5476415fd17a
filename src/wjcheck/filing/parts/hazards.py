"""The models of hazards, violations and their referral (隐患)."""

from wjcheck.filing.parts.base import Count, Day, Entry, Part, Text


class Transfer(Entry):
    """Referrals to the competent bodies."""

    date: Day | None = None
    to: Text | None = None
    matter: Text | None = None
    result: Text | None = None


class Hazards(Part):
    """Fire hazards and violations."""

    found: Count | None = None
    rectified: Count | None = None
    open_with_deadline: Count | None = None
    violations_found: Count | None = None
    transfers: tuple[Transfer, ...] | None = None
