"""The types of fixed choices, drawn from `choices.json`.

Handed: a canonical value. Gives back: the same value; one that is not in its list is an error in the program, because
translation has already turned every accepted spelling into its canonical value. Open lists are plain texts.
"""

from typing import Annotated, TypeAlias

from pydantic import AfterValidator

from wjcheck.dataclass import dataclass
from wjcheck.filing.choices import all_choices


@dataclass(frozen=True, slots=True)
class OneOf:
    """Accepts the canonical values of one list of choices."""

    name: str

    def __call__(self, value: str) -> str:
        """Return `value`, or raise `ValueError` when it is not in the list."""
        if value not in all_choices()[self.name].english:
            raise ValueError(f"not a choice of {self.name}")
        return value


UnitType: TypeAlias = Annotated[str, AfterValidator(OneOf("unit_type"))]
HeadOf: TypeAlias = Annotated[str, AfterValidator(OneOf("head_of"))]
DeputySource: TypeAlias = Annotated[str, AfterValidator(OneOf("deputy_source"))]
Rank: TypeAlias = Annotated[str, AfterValidator(OneOf("rank"))]
Establishment: TypeAlias = Annotated[str, AfterValidator(OneOf("establishment"))]
Sender: TypeAlias = Annotated[str, AfterValidator(OneOf("sender"))]
MeetingType: TypeAlias = Annotated[str, AfterValidator(OneOf("meeting_type"))]
Occasion: TypeAlias = Annotated[str, AfterValidator(OneOf("occasion"))]
DrillKind: TypeAlias = Annotated[str, AfterValidator(OneOf("drill_kind"))]
DrillForm: TypeAlias = Annotated[str, AfterValidator(OneOf("drill_form"))]
TaskClass: TypeAlias = Annotated[str, AfterValidator(OneOf("task_class"))]
ItemKind: TypeAlias = Annotated[str, AfterValidator(OneOf("item_kind"))]
ChangeKind: TypeAlias = Annotated[str, AfterValidator(OneOf("change_kind"))]
