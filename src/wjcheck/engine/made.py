"""What a report was made with besides the filings, the pack and the day: all that is needed to make it again.

Handed: what the command line was told. Gives back: one value that goes with a result into every report that carries
it. What changes no byte of a report, such as the number of processes, is not in it.
"""

from typing import Literal, TypeAlias

from wjcheck.dataclass import dataclass, replace

Role: TypeAlias = Literal["district", "waivers", "baseline", "earlier"]


@dataclass(frozen=True, slots=True)
class Source:
    """A file that is no filing and that a report rests on; `digest` is empty where it could not be read."""

    role: Role
    path: str
    digest: str


@dataclass(frozen=True, slots=True)
class Made:
    """How a report was made. `paths` are what was to be looked at, as it was named: of a review its one folder."""

    command: Literal["check", "review"]
    paths: tuple[str, ...]
    fail_on: Literal["error", "warning", "info", "never"] = "error"
    strict: bool = False
    allow_empty: bool = False
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    readings: tuple[tuple[str, str], ...] = ()
    """Rules judged by another reading, each with the reading's name."""
    changed_since: str | None = None
    """Since which commit a filing had to have changed to be looked at; None for all."""
    exclude: tuple[str, ...] = ()
    """Patterns of files that were passed over below folders."""
    sources: tuple[Source, ...] = ()

    def against(self, path: str, digest: str) -> "Made":
        """Return the same with the result it was set against."""
        return replace(self, sources=(*self.sources, Source("baseline", path, digest)))

    def only(self, *roles: Role) -> tuple[Source, ...]:
        """Return the sources of these roles, in their order."""
        return tuple(source for source in self.sources if source.role in roles)
