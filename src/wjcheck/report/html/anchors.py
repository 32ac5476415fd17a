"""The names of places on the page, by which they are linked: stable from run to run, and each used once.

Handed: findings and statements. Gives back: names made of figures and Latin letters alone, whatever the result holds.
"""

import hashlib
import re

from wjcheck.engine.finding import Finding

_PLAIN = re.compile(r"[0-9A-Za-z][0-9A-Za-z.-]{0,63}")


class Page:
    """The names already used on one page."""

    def __init__(self) -> None:
        self._used: set[str] = set()

    def take(self, name: str) -> str:
        """Return `name`, or the same with a number where it is used already."""
        free, number = name, 1
        while free in self._used:
            number += 1
            free = f"{name}-{number}"
        self._used.add(free)
        return free


class Anchors:
    """The names of one filing's places on `page`: its own name first, such as `town` or `town-2`."""

    def __init__(self, page: Page, name: str) -> None:
        self._page = page
        self._name = page.take(plain(name))
        self._lead = "" if self._name == "town" else f"{self._name}-"

    def own(self) -> str:
        """Return the name of the filing's part of the page."""
        return self._name

    def section(self, name: str) -> str:
        """Return the name of one of its sections, such as `issues`."""
        return f"{self._lead}{name}"

    def finding(self, finding: Finding) -> str:
        """Return the name of a finding, made of its fingerprint, which stays the same from run to run."""
        return self._page.take(f"f-{plain(finding.fingerprint or finding.rule)}")

    def beside(self, anchor: str) -> str:
        """Return the name of a finding's row in the list of issues, from that of the finding."""
        return f"i{anchor.removeprefix('f')}"

    def law(self, statement: str) -> str:
        """Return the name of a statement in the annotated text."""
        return f"{self._lead}law-{plain(statement)}"

    @staticmethod
    def unjudged(statement: str) -> str:
        """Return the name of a statement in the list of what was not judged, which is the same for all filings."""
        return f"u-{plain(statement)}"


def plain(name: str) -> str:
    """Return `name` when it can stand in a link as it is, else a digest of it."""
    return name if _PLAIN.fullmatch(name) else hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:20]
