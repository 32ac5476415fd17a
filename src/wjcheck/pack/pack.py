"""A rule pack as one frozen value: the document, its statements, its rules."""

from datetime import date
from typing import Annotated, Literal, Self, TypeAlias

from pydantic import BaseModel, ConfigDict, Field, model_validator
from pydantic_core import PydanticCustomError

from wjcheck.locale.message import Lang
from wjcheck.pack.across import AcrossRule
from wjcheck.pack.answers import Modality, PackAnswers
from wjcheck.pack.parts import Frozen, Text
from wjcheck.pack.rule import Rule
from wjcheck.pack.standing import Standing

_TEMPLATE = r"^[\w-][\w.-]{0,60}\.docx$"

Checkable: TypeAlias = Literal["yes", "partly", "attestation", "no"]


class Statement(BaseModel):
    """The smallest normative unit of the text; the inventory's other keys are not needed at run time."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    id: str
    clause: str
    quote: str
    modality: Modality
    checkable: Checkable
    five_haves: str | None = None
    why: str | None = None


class Inventory(Frozen):
    """`statements.yaml`: every statement of the document in its order, quotes covering the whole text."""

    statements: tuple[Statement, ...]


class PhaseIn(Frozen):
    """The date by which the document gives units time to meet its standing duties, and where it says so."""

    until: date
    statement: str
    because: Text


class NoticeFiles(Frozen):
    """The templates of the notices a district sends out, by language: .docx files right in the pack's folder."""

    zh: str = Field(pattern=_TEMPLATE)
    en: str | None = Field(default=None, pattern=_TEMPLATE)


class Head(Frozen):
    """`pack.yaml`: what the pack is, and which files belong to it."""

    format: Annotated[Literal["wjcheck-pack/1"], Field(alias="pack")]
    id: str = Field(pattern=r"^[a-z0-9][a-z0-9-]{1,40}$")
    document: str
    title: str
    issuer: str
    issued: date
    text: str = "document.txt"
    statements: str = "statements.yaml"
    units: str | None = None
    """The file that lists the units the document addresses."""
    villages: str | None = None
    """The file that lists their villages and communities."""
    body_from: str | None = None
    """The words the normative text begins with; the inventory covers everything from there on."""
    excerpt: Text | None = None
    """What a report says when the pack holds only part of its document."""
    reasons: str | None = None
    """The file that says, statement by statement, why a filing cannot show it."""
    across: str | None = None
    """The file that holds the rules across the filings of a district."""
    notice: NoticeFiles | None = None
    """The templates of the notices to the units; without them, those that come with the program."""
    unwaivable: dict[str, Text] = Field(default_factory=dict)
    """The rules that no district may waive, by their ids, and why."""
    five_haves: tuple[str, ...] = ()
    five_haves_label: Text | None = None
    """What the document calls these tags together, such as 五个有."""
    five_haves_names: dict[str, Text] = Field(default_factory=dict)
    """The tags as people call them in both languages; a tag that is not named here is shown as it stands."""
    disclaimer: Text | None = None
    """The sentence that says whose inspection the report does not replace; without one, nobody's in particular."""
    filer: Text | None = None
    """How `responsible` calls the unit that files, so that a report can put its own part first."""
    phase_in: PhaseIn | None = None
    clauses: dict[str, Text]
    unjudged: dict[Checkable, Text] = Field(default_factory=dict)
    """Why a statement without a rule and without a reason of its own is not judged, by the inventory's `checkable`."""

    @model_validator(mode="after")
    def _tags_are_known(self) -> Self:
        unknown = self.five_haves_names.keys() - set(self.five_haves)
        if unknown:
            raise PydanticCustomError("tag_unknown", "{names}", {"names": ", ".join(sorted(unknown))})
        return self


class Reasons(Frozen):
    """Why no filing can show a statement, by its id."""

    reasons: dict[str, Text]


class Pack(PackAnswers, Frozen):
    """One document turned into rules. `digest` is `sha256:…` over every file of the pack."""

    head: Head
    document: str
    statements: tuple[Statement, ...]
    rules: tuple[Rule, ...]
    digest: str
    units_csv: str = ""
    villages_csv: str = ""
    across: tuple[AcrossRule, ...] = ()
    reasons: dict[str, Text] = Field(default_factory=dict)
    standing: dict[str, Standing] = Field(default_factory=dict, repr=False)
    """Where the conditions of every rule stand in its file, by the rule's id; those of `across` by theirs."""
    shipped: bool = False
    """Whether it is one of the packs that come with the program, whose rules the program's own tests measure."""
    notices: dict[Lang, tuple[str, bytes]] = Field(default_factory=dict, repr=False)
    """The templates of the notices by language: the file's name, and its bytes as they stand, not yet looked into."""
