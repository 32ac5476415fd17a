"""The models of the unit that files."""

from wjcheck.filing.parts.base import Amount, Code, Count, Flag, Name, Part, Text
from wjcheck.filing.parts.chosen import UnitType


class Profile(Part):
    """Figures that the staffing is based on."""

    gdp: Amount | None = None
    industrial_enterprises: Count | None = None
    key_fire_units: Count | None = None


class Unit(Part):
    """The unit that files."""

    name: Name | None = None
    type: UnitType | None = None
    code: Code | None = None
    merged_with: Text | None = None
    village_count: Count | None = None
    has_enforcement_bureau: Flag | None = None
    high_fire_risk: Flag | None = None
    main_urban_area: Flag | None = None
    contact: Text | None = None
    profile: Profile | None = None
