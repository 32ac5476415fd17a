"""The models of the emergency stores (物资储备)."""

from wjcheck.filing.parts.base import Amount, Count, Day, Entry, Name, Part, Text
from wjcheck.filing.parts.chosen import ItemKind
from wjcheck.filing.parts.shared import Document


class StoragePoint(Entry):
    """Storage points."""

    name: Text | None = None
    address: Text | None = None
    keeper: Name | None = None


class Replenishment(Part):
    """How the stores are replenished."""

    document: Document | None = None
    description: Text | None = None


class StoredItem(Entry):
    """What is stored."""

    name: Text | None = None
    kind: ItemKind | None = None
    quantity: Count | None = None
    unit: Text | None = None
    value: Amount | None = None


class MaintenanceRecord(Entry):
    """Records of maintenance."""

    date: Day | None = None
    by: Text | None = None
    result: Text | None = None


class Maintenance(Part):
    """Regular maintenance."""

    interval_months: Count | None = None
    records: tuple[MaintenanceRecord, ...] | None = None


class Reserves(Part):
    """Emergency stores."""

    mechanism: Document | None = None
    points: tuple[StoragePoint, ...] | None = None
    scope: Text | None = None
    plan: Document | None = None
    replenishment: Replenishment | None = None
    items: tuple[StoredItem, ...] | None = None
    maintenance: Maintenance | None = None
