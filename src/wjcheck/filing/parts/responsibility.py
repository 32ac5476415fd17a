"""The models of the system of responsibility (责任体系)."""

from pydantic import Field

from wjcheck.filing.parts.base import Entry, Part, Year
from wjcheck.filing.parts.chosen import TaskClass
from wjcheck.filing.parts.shared import Document, PersonEntry


class TaskList(Entry):
    """Yearly lists of key tasks."""

    year: Year | None = None
    class_: TaskClass | None = Field(default=None, alias="class")
    document: Document | None = None


class Responsibility(Part):
    """System of responsibility."""

    system: Document | None = None
    first_responsible: tuple[PersonEntry, ...] | None = None
    task_lists: tuple[TaskList, ...] | None = None
    in_appraisal: Document | None = None
