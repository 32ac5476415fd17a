"""The one result model that every output format is a view of."""

from collections.abc import Mapping, Sequence
from datetime import date

from wjcheck.dataclass import dataclass, field
from wjcheck.engine.finding import Finding, Severity, Status
from wjcheck.engine.made import Made
from wjcheck.engine.waiver import AppliedWaiver
from wjcheck.locale.message import Bilingual, Lang
from wjcheck.pack.placed import Passage
from wjcheck.reading.problem import Problem, Span

UNEVALUATED = "W309"
"""The problem of a rule that could not be evaluated on a filing: whatever else a run comes to, not all was checked."""


@dataclass(frozen=True, slots=True)
class Location:
    """A logical path and where it stands in the file; `exact` is False when an absent thing shows its parent.

    `last_line` is the line on which all of it ends: a list is pointed at by its key alone. 0 where that is not known.
    """

    path: str
    span: Span
    exact: bool = True
    last_line: int = 0


@dataclass(frozen=True, slots=True)
class LocatedFinding:
    """A finding and the places in the file it points at; `papers` are the documents the filing names there."""

    finding: Finding
    locations: Sequence[Location]
    papers: Sequence[str] = ()
    waiver: AppliedWaiver | None = None
    """The district's waiver that lies over it, where there is one: nobody has to act then."""


@dataclass(frozen=True, slots=True)
class Event:
    """A meeting, an inspection or a drill of the filing, on its day; `what` is the filing's own words for it."""

    kind: str
    day: date
    what: tuple[str, ...]
    location: Location


@dataclass(frozen=True, slots=True)
class FilingResult:
    """Everything known about one filing after the check.

    `path` as the user gave it; `digest` is `sha256:…` of the bytes; `lines` are the decoded lines for code frames
    (empty when the file could not be decoded; in a stored result those that no report shows are blank); `judged` is
    False when the filing could not be checked at all.
    `labels` maps each logical path named by findings to its label for people in both languages. `events` are its
    meetings, inspections and drills by date; `members` the names in it of people who are in no office, which a report
    that is handed round masks. `mendable` says whether `wjcheck fix` is worth running on the file; None where that is
    still to be found out from its lines.
    """

    path: str
    digest: str
    unit_name: str | None
    unit_type: str | None
    unit_code: str | None
    year: int | None
    problems: tuple[Problem, ...]
    findings: tuple[LocatedFinding, ...]
    five_haves: Mapping[str, Status]
    lines: tuple[str, ...] = ()
    judged: bool = True
    labels: Mapping[str, Bilingual] = field(default_factory=dict)
    events: Sequence[Event] = ()
    members: Sequence[str] = ()
    mendable: bool | None = None

    @property
    def unevaluated(self) -> int:
        """How many rules could not be evaluated on it, by a fault of the rule pack."""
        return sum(problem.code == UNEVALUATED for problem in self.problems)

    @property
    def counts(self) -> Mapping[Status, int]:
        """How many findings there are of each status, all seven present, in the order of `Status`."""
        found = dict.fromkeys(Status, 0)
        for located in self.findings:
            found[located.finding.status] += 1
        return found


@dataclass(frozen=True, slots=True)
class RuleTold:
    """What is said of a rule whatever filing it judges. `across` says that it looks across the filings of a district.

    `quote` are the document's words; `severity` is what a breach weighs, but for what a filing eases.
    """

    title: Bilingual
    clause: str
    quote: str
    severity: Severity
    responsible: Bilingual
    remedy: Bilingual
    """With the placeholders that a filing fills."""
    modality: str = ""
    five_haves: str = ""
    meaning: Bilingual | None = None
    method: Bilingual | None = None
    because: Bilingual | None = None
    across: bool = False


@dataclass(frozen=True, slots=True)
class PackInfo:
    """Which rules were used: the pack's id, document number and title, digest, and its statements by kind.

    `unjudged` lists every statement of the document that no rule of this pack decides: (id, clause, quote, reason).
    """

    id: str
    document: str
    title: str
    digest: str
    statements: int
    rules: int
    unjudged: tuple[tuple[str, str, str, Bilingual], ...] = ()
    clauses: Mapping[str, Bilingual] = field(default_factory=dict)
    excerpt: Bilingual | None = None
    """What is said of a pack that holds only part of its document."""
    five_haves: Bilingual | None = None
    """What the document calls the tags it sums up, such as 五个有."""
    five_haves_names: Mapping[str, Bilingual] = field(default_factory=dict)
    """The tags as people call them; one that is not named is shown as it stands."""
    disclaimer: Bilingual | None = None
    """The sentence that says whose inspection the report does not replace."""
    filer: Bilingual | None = None
    """How the document's responsible bodies call the unit that files."""
    titles: Mapping[str, Bilingual] = field(default_factory=dict)
    """Every rule of the pack by its id, in the order of the document."""
    clause_of: Mapping[str, str] = field(default_factory=dict)
    """The clause of every rule."""
    told: Mapping[str, RuleTold] = field(default_factory=dict, repr=False)
    """What is said of every rule, those across filings last; a stored result does not hold it."""
    law: tuple[tuple[Passage, ...], ...] = ()
    """The whole document by paragraphs, each cut where a statement begins or ends."""
    text_digest: str = ""
    """`sha256:…` of the document's text."""
    notices: Mapping[Lang, tuple[str, bytes]] = field(default_factory=dict, repr=False)
    """The templates of the notices by language: the file's name and its bytes."""


@dataclass(frozen=True, slots=True)
class Result:
    """One run: the pack, the as-of date and the filings in the order they were given.

    `masked` says that the names of members were masked in it and are lost; `made` with what the run was made, None
    where that is not known, as in the first stored results.
    """

    pack: PackInfo
    as_of: date
    filings: tuple[FilingResult, ...]
    masked: bool = False
    made: Made | None = None
