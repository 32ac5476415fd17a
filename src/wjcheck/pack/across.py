"""Rules that look across the filings of a district: data, like the others, and three kinds of them.

`shared`: entries of several units' filings that may be one person or one place. `against`: what a unit filed against
what the district has on record. `held`: what the district itself had to do, by its own records. `docs/rule-format.md`
explains every key.
"""

from typing import Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from wjcheck.locale.message import names_in
from wjcheck.pack.answers import Severity
from wjcheck.pack.parts import Frozen, Text, Texts

_MOST_PATHS = 12
"""Paths by which one rule gathers entries: every filing is looked through once for each."""
_NAMES = {
    "shared": frozenset({"name", "units"}),
    "against": frozenset({"unit", "filed", "recorded"}),
    "held": frozenset({"year"}),
}


class Shared(Frozen):
    """Entries that several units may not have in common.

    They are alike where `name` is the same, blanks left out. Of alike entries two are one where all of one group in
    `sure` is filed and the same, and surely two where one of `unlike` is filed in both and differs; else a person must
    decide.
    """

    gather: Texts = Field(min_length=1, max_length=_MOST_PATHS)
    beside: Texts = Field(default=(), max_length=_MOST_PATHS)
    """Entries that are set against those of `gather`, but not against each other."""
    name: str = "name"
    sure: tuple[Texts, ...] = ()
    unlike: Texts = ()


class Against(Frozen):
    """A value of the filing that should equal the district's record of the unit."""

    filed: str
    recorded: str


class Held(Frozen):
    """A condition on the district's own records; `year` and `as_of` are bound."""

    when: str
    needs: str
    """The part of the records without which nothing can be said."""


class AcrossSay(Frozen):
    """What is said: `fail` where it is so, `review` where a person must decide, `missing` without the records."""

    fail: Text
    review: Text | None = None
    missing: Text | None = None


class AcrossRule(Frozen):
    """One rule across filings; it stands for a statement of the document, whose words it quotes."""

    id: str = Field(pattern=r"^X[1-9]\d?$")
    title: Text
    statement: str
    severity: Severity
    because: Text
    """Why it follows from the statement, and why it weighs what it weighs."""
    responsible: Text
    remedy: Text
    shared: Shared | None = None
    against: Against | None = None
    held: Held | None = None
    say: AcrossSay

    @model_validator(mode="after")
    def _of_one_kind(self) -> Self:
        kinds = [kind for kind in _NAMES if getattr(self, kind) is not None]
        if len(kinds) != 1:
            raise PydanticCustomError("across_kind", "exactly one of shared, against, held", {"at": "shared"})
        texts = [text for text in (self.say.fail, self.say.review, self.say.missing, self.remedy) if text is not None]
        unknown = {name for text in texts for name in names_in(text.zh) | names_in(text.en)} - _NAMES[kinds[0]]
        if unknown:
            told = {"names": ", ".join(sorted(unknown)), "at": "say"}
            raise PydanticCustomError("name_undeclared", "{names}", told)
        return self


class Across(Frozen):
    """The file of a pack that holds them."""

    rules: tuple[AcrossRule, ...]
