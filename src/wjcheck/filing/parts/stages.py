"""The models of milestones, submission and acceptance (时间节点、报备、验收)."""

from wjcheck.filing.parts.base import Day, Entry, Flag, Part, Text


class MobilisationMeeting(Part):
    """The opening meeting."""

    date: Day | None = None
    record: Text | None = None


class Milestones(Part):
    """When each step was done."""

    duties_revised: Day | None = None
    appointments_made: Day | None = None
    plaques_hung: Day | None = None
    mobilisation_meeting: MobilisationMeeting | None = None


class WorkPlan(Part):
    """The work plan."""

    title: Text | None = None
    number: Text | None = None
    date: Day | None = None
    contains: tuple[Text, ...] | None = None


class Filed(Entry):
    """Bodies it was filed with."""

    body: Text | None = None
    date: Day | None = None


class ImplementationPlan(Part):
    """The implementation plan."""

    title: Text | None = None
    number: Text | None = None
    date: Day | None = None
    same_as_work_plan: Flag | None = None


class Submission(Part):
    """Submission of the work plan."""

    work_plan: WorkPlan | None = None
    filed_with: tuple[Filed, ...] | None = None
    implementation_plan: ImplementationPlan | None = None


class Acceptance(Part):
    """Acceptance by the joint team."""

    date: Day | None = None
    team: tuple[Text, ...] | None = None
    result: Text | None = None
    issues: tuple[Text, ...] | None = None
