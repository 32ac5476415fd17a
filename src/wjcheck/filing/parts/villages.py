"""The models of the villages and communities (村社区)."""

from wjcheck.filing.parts.base import Count, Day, Entry, Flag, Name, Part, Text
from wjcheck.filing.parts.rescue_team import Rescuer
from wjcheck.filing.parts.shared import Person


class VillageGroup(Part):
    """Emergency and fire safety group."""

    established: Flag | None = None
    date: Day | None = None
    leader: Person | None = None


class VillageRescueTeam(Part):
    """Village rescue team; a roster or a number."""

    established: Flag | None = None
    size: Count | None = None
    members: tuple[Rescuer, ...] | None = None
    shared_with: Text | None = None


class Handbook(Part):
    """Emergency handbook."""

    exists: Flag | None = None
    date: Day | None = None


class Village(Entry):
    """Every village and community."""

    name: Name | None = None
    group: VillageGroup | None = None
    rescue_team: VillageRescueTeam | None = None
    handbook: Handbook | None = None
    equipment: tuple[Text, ...] | None = None
    patrols: Count | None = None
