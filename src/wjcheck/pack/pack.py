"""A rule pack as one frozen value: the document, its statements, its rules."""

import csv
import io
from datetime import date
from functools import cached_property
from typing import Annotated, Literal, TypeAlias

from pydantic import BaseModel, ConfigDict, Field

from wjcheck.pack.rule import Frozen, Modality, Rule, Text

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
    five_haves: tuple[str, ...] = ()
    phase_in: PhaseIn | None = None
    clauses: dict[str, Text]
    unjudged: dict[str, Text]
    """Why a statement has no rule in this pack, by the inventory's `checkable`."""


class Pack(Frozen):
    """One document turned into rules. `digest` is `sha256:…` over every file of the pack."""

    head: Head
    document: str
    statements: tuple[Statement, ...]
    rules: tuple[Rule, ...]
    digest: str
    units_csv: str = ""

    @cached_property
    def _by_id(self) -> dict[str, Statement]:
        return {statement.id: statement for statement in self.statements}

    def statement(self, identifier: str) -> Statement:
        """Return the statement with this id. Raises KeyError when the inventory has none."""
        return self._by_id[identifier]

    def clause_of(self, identifier: str) -> str:
        """Return the clause, such as 一(二), that a statement id belongs to."""
        return self.statement(identifier).clause

    def units(self) -> tuple[dict[str, str], ...]:
        """Return the units the document addresses, as the pack's list names them."""
        return tuple(csv.DictReader(io.StringIO(self.units_csv)))


def order_of(identifier: str) -> tuple[int, ...]:
    """Return the sort key that puts statement ids into the order of the document."""
    return tuple(int(part) for part in identifier.split("."))
