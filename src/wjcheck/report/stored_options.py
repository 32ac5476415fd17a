"""The form of what a report says it was made with.

Handed: plain values read from JSON. Gives back: frozen models, and the value they stand for.
"""

from typing import Annotated, Literal

from pydantic import StrictBool

from wjcheck.engine.made import Made, Role, Source
from wjcheck.report.stored_filing import Part
from wjcheck.report.stored_types import Digest, FilePath, FirstOnly, Text
from wjcheck.report.verdict import FailOn


class StoredSource(Part):
    """A file that is no filing and that a report rests on."""

    role: Role
    path: FilePath
    digest: Digest


class StoredChoice(Part):
    """A rule that was judged by another reading than the chosen one."""

    rule: Text
    reading: Text


class StoredOptions(Part):
    """What the report was made with besides filings, pack and day."""

    command: Literal["check", "review"]
    paths: Annotated[tuple[FilePath, ...], FirstOnly]
    select: Annotated[tuple[Text, ...], FirstOnly]
    ignore: Annotated[tuple[Text, ...], FirstOnly]
    readings: Annotated[tuple[StoredChoice, ...], FirstOnly]
    fail_on: FailOn
    strict: StrictBool
    allow_empty: StrictBool
    changed_since: Text | None
    exclude: Annotated[tuple[Text, ...], FirstOnly]
    sources: Annotated[tuple[StoredSource, ...], FirstOnly]

    @property
    def made(self) -> Made:
        """The value these options stand for."""
        return Made(
            command=self.command,
            paths=self.paths,
            fail_on=self.fail_on,
            strict=self.strict,
            allow_empty=self.allow_empty,
            select=self.select,
            ignore=self.ignore,
            readings=tuple((one.rule, one.reading) for one in self.readings),
            changed_since=self.changed_since,
            exclude=self.exclude,
            sources=tuple(Source(one.role, one.path, one.digest) for one in self.sources),
        )
