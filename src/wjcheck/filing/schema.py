"""A whole filing as one frozen model, and the form of it as a JSON Schema for editors.

Handed: the data of a submission, or the language of the keys. Gives back: `Filing`, or the schema.
"""

from wjcheck.filing.editors import json_schema
from wjcheck.filing.parts.activities import Activities
from wjcheck.filing.parts.attestations import Attestation
from wjcheck.filing.parts.base import Day, Part, Version, Year
from wjcheck.filing.parts.budget import Budget
from wjcheck.filing.parts.bureau import Bureau, EnforcementBureau
from wjcheck.filing.parts.committee import Committee
from wjcheck.filing.parts.drills import Drill
from wjcheck.filing.parts.hazards import Hazards
from wjcheck.filing.parts.inspections import Inspection
from wjcheck.filing.parts.leaders import Leader
from wjcheck.filing.parts.meetings import Meeting
from wjcheck.filing.parts.office import Office
from wjcheck.filing.parts.plans import Plans
from wjcheck.filing.parts.rescue_team import RescueTeam
from wjcheck.filing.parts.reserves import Reserves
from wjcheck.filing.parts.responsibility import Responsibility
from wjcheck.filing.parts.squad import Squad
from wjcheck.filing.parts.staffing import Forces, Insurance, PersonnelChange, Training, Uniforms
from wjcheck.filing.parts.stages import Acceptance, Milestones, Submission
from wjcheck.filing.parts.unit import Unit
from wjcheck.filing.parts.villages import Village

__all__ = ["Filing", "json_schema"]


class Filing(Part):
    """What one unit submits for one year."""

    wjcheck: Version | None = None
    unit: Unit | None = None
    year: Year | None = None
    filed_on: Day | None = None
    leaders: tuple[Leader, ...] | None = None
    committee: Committee | None = None
    office: Office | None = None
    bureau: Bureau | None = None
    enforcement_bureau: EnforcementBureau | None = None
    squad: Squad | None = None
    rescue_team: RescueTeam | None = None
    villages: tuple[Village, ...] | None = None
    meetings: tuple[Meeting, ...] | None = None
    inspections: tuple[Inspection, ...] | None = None
    responsibility: Responsibility | None = None
    drills: tuple[Drill, ...] | None = None
    hazards: Hazards | None = None
    activities: Activities | None = None
    plans: Plans | None = None
    reserves: Reserves | None = None
    budget: tuple[Budget, ...] | None = None
    trainings: tuple[Training, ...] | None = None
    insurance: Insurance | None = None
    uniforms: Uniforms | None = None
    forces: Forces | None = None
    personnel_changes: tuple[PersonnelChange, ...] | None = None
    milestones: Milestones | None = None
    submission: Submission | None = None
    acceptance: Acceptance | None = None
    attestations: tuple[Attestation, ...] | None = None
