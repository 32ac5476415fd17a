"""One run as far as two runs are compared: of every finding what tells it apart, how grave it is, and its words.

Handed: nothing; these are the values that a result, a review or a stored result is cut down to. Lines are left out, so
that a filing whose lines have moved gives the same snapshot.
"""

from collections.abc import Callable
from datetime import date

from wjcheck.dataclass import dataclass, replace
from wjcheck.district.extent import Extent
from wjcheck.engine.finding import Severity, Status
from wjcheck.locale.message import Bilingual, Lang

NOTHING = Bilingual("", "")


@dataclass(frozen=True, slots=True)
class Item:
    """One thing found: by a rule on a filing, about a file (its code is the `rule`), or about the district.

    `place` is the logical path of a problem or the first file of a finding about the district, `units` are whom the
    latter concerns and `matter` tells what it is about, whoever is concerned, and `member` the
    person in no office whose name is in its texts. Texts are empty where nobody has to act. `extent` is how far off it
    is; None where the run does not say, or nothing can be said.
    """

    rule: str
    status: Status
    severity: Severity
    fingerprint: str
    title: Bilingual = NOTHING
    message: Bilingual = NOTHING
    waived: bool = False
    place: str = ""
    units: tuple[str, ...] = ()
    matter: str = ""
    member: str = ""
    is_problem: bool = False
    extent: Extent | None = None

    def told(self, change: Callable[[str], str]) -> "Item":
        """Return the thing with `change` made to its texts."""
        far = self.extent
        if far is not None:
            far = replace(far, amounts=tuple(replace(one, whom=one.whom.map(change)) for one in far.amounts))
        return replace(self, message=self.message.map(change), extent=far)


@dataclass(frozen=True, slots=True)
class FilingShot:
    """One filing of a run; `members` are the names in its texts that a report handed round masks.

    `code` is that of the expected unit it is of, where the run knows one (`code_of`), else the code it files.
    """

    path: str
    name: str | None
    code: str | None
    year: int | None
    judged: bool
    findings: tuple[Item, ...] = ()
    problems: tuple[Item, ...] = ()
    members: tuple[str, ...] = ()
    digest: str = ""

    def told(self, change: Callable[[str], str]) -> "FilingShot":
        """Return the filing with `change` made to its texts."""
        return replace(
            self,
            findings=tuple(one.told(change) for one in self.findings),
            problems=tuple(one.told(change) for one in self.problems),
            members=(),
        )


@dataclass(frozen=True, slots=True)
class WaiverShot:
    """One of the district's waivers that does not do what somebody thinks it does."""

    unit: str
    rule: str
    remarks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DistrictShot:
    """What a run found about its district; `expected` are the names and codes of the units that were to file."""

    name: str
    year: int
    expected: tuple[tuple[str, str | None], ...] = ()
    findings: tuple[Item, ...] = ()
    waivers: tuple[WaiverShot, ...] = ()


@dataclass(frozen=True, slots=True)
class PackShot:
    """By which rules a run judged."""

    id: str
    document: str
    digest: str


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One run; `district` is None where single filings were checked.

    `lang` is that of texts which are known in one language alone; None where they are known in both.
    """

    as_of: date
    pack: PackShot
    filings: tuple[FilingShot, ...]
    district: DistrictShot | None = None
    masked: bool = False
    lang: Lang | None = None
