"""The form of a stored result, `wjcheck-report/1`: which keys there are, and of what type.

Handed: plain values read from JSON. Gives back: frozen models. A stored result is not trusted, so whatever a report
shows is checked here; a key that is not known is passed over, since later versions may add some. Keys with a default
are those that the first results did not have. `docs/report.md` explains them all.
"""

from typing import Annotated, Literal, Self, TypeAlias

from pydantic import Field, StrictBool, model_validator
from pydantic_core import PydanticCustomError

from wjcheck.report.stored_filing import Part, StoredFiling
from wjcheck.report.stored_options import StoredOptions
from wjcheck.report.stored_types import MOST_LINES, Count, Day, Digest, FewNamed, FirstOnly, Text
from wjcheck.report.verdict import FailOn, Whole


class StoredTags(Part):
    """What the document calls its tags together, and each of them."""

    label: Text | None
    names: Annotated[dict[Text, Text], FewNamed]


class StoredStatement(Part):
    """A statement that no rule decides."""

    statement: Text
    clause: Text
    quote: Text
    reason: Text


class StoredPassage(Part):
    """A stretch of the document, and the statement it is."""

    text: Text
    statement: Text | None


Paragraph: TypeAlias = Annotated[tuple[StoredPassage, ...], FirstOnly]


class StoredPack(Part):
    """The rules the run was judged by."""

    id: Text
    document: Text
    digest: Digest
    title: Text
    statements: Count
    rules: Count
    excerpt: Text | None
    five_haves: StoredTags
    unjudged: Annotated[tuple[StoredStatement, ...], FirstOnly]
    clauses: Annotated[dict[Text, Text], FewNamed] = Field(default_factory=dict)
    disclaimer: Text | None = None
    filer: Text | None = None
    titles: Annotated[dict[Text, Text], FewNamed] = Field(default_factory=dict)
    text_digest: Digest = ""
    law: Annotated[tuple[Paragraph, ...], FirstOnly] = ()


class StoredAmounts(Part):
    """How many things by severity."""

    error: Count
    warning: Count
    info: Count


class StoredBaseline(Part):
    """What the run came to against an earlier one."""

    named: Text
    as_of: Day
    known: Count
    new: StoredAmounts
    new_reviews: Count


class StoredScope(Part):
    """What the run looked at, where that was not everything."""

    since: Text
    base: Annotated[tuple[Text, ...], FirstOnly]
    found: Count
    chosen: Count
    gone: Count
    whole: Whole


class StoredSummary(Part):
    """What the run came to. A report adds it up again; by what it was judged is not to be found in the filings."""

    filings: Count
    judged: Count
    unjudged_filings: Count
    counts: Annotated[dict[Text, Count], FewNamed]
    problems: Annotated[dict[Text, Count], FewNamed]
    open: Annotated[dict[Text, Count], FewNamed]
    reviews: Count
    fail_on: FailOn
    strict: StrictBool = False
    nothing_to_check: StrictBool = False
    baseline: StoredBaseline | None = None
    scope: StoredScope | None = None
    exit_status: Count


class StoredTool(Part):
    """What wrote the result."""

    name: Text
    version: Text


class StoredResult(Part):
    """The whole file. `district` is kept free for what a run over a district adds."""

    format: Literal["wjcheck-report/1"]
    tool: StoredTool
    lang: Literal["zh", "en"] = "zh"
    masked: StrictBool = False
    pack: StoredPack
    as_of: Day
    options: StoredOptions | None = None
    filings: Annotated[tuple[StoredFiling, ...], FirstOnly]
    summary: StoredSummary

    @model_validator(mode="after")
    def _of_a_size(self) -> Self:
        """Refuse line numbers that no files of this size have: the lines before them are made, too."""
        if sum(max(map(int, filing.lines), default=0) for filing in self.filings) > MOST_LINES:
            raise PydanticCustomError("too_many", "too many lines")
        return self
