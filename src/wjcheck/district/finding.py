"""What is found about a district as a whole, not about one filing: units that did not file, entries two units share.

Findings name all the files and lines concerned; they are the district's to settle.
"""

import hashlib
from typing import Literal, TypeAlias

from wjcheck.dataclass import dataclass
from wjcheck.engine.finding import Severity, Status
from wjcheck.locale.message import Bilingual, Message
from wjcheck.reading.problem import Span

RosterKind: TypeAlias = Literal["unfiled", "twice", "unknown", "year", "code", "unread", "aside", "merged", "name"]


@dataclass(frozen=True, slots=True)
class Place:
    """A place in one of the files, and what people call it."""

    file: str
    span: Span
    label: Bilingual


@dataclass(frozen=True, slots=True)
class DistrictFinding:
    """One thing found across the filings.

    `rule` is `unfiled` and the like for the roster, or the id of a rule across filings; `units` are concerned.
    """

    rule: str
    status: Status
    severity: Severity
    title: Bilingual
    message: Message
    remedy: Message
    responsible: Bilingual
    units: tuple[str, ...]
    places: tuple[Place, ...]
    statement: str = ""
    quote: str = ""
    identity: str = ""
    member: str = ""
    """The name of the person it is about, where it is about one; spellings that differ, each on a line."""

    unevaluated: bool = False
    """Whether it only says that the rule could not be evaluated."""

    @property
    def fingerprint(self) -> str:
        """What stays the same from run to run: made of rule and what it is about, never of a line."""
        return _digest(f"{self.rule}\n{self.identity}")

    @property
    def matter(self) -> str:
        """What stays the same when other units come to be concerned: made of the rule and what it is about first."""
        return _digest(f"{self.rule}\n{self.identity.partition(chr(10))[0]}")


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:20]
