"""Conditions of the rules, and what they come to on plain values.

Handed: the text of conditions and plain values (dicts, lists, text, whole numbers, booleans; dates as ISO text).
Gives back: plain values, or `Absent` when a condition read something that is not in the filing.
CEL has no loops but over given lists, a fixed iteration budget, and no access to files or code, so conditions from an
untrusted pack, which the library alone runs, can do no harm. What conditions may call beside the functions of CEL is
in `functions.py`; `library.py` knows the library, and is imported where it is needed: a filing that is judged by a
pack of the program's own seldom needs it.
"""

from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeAlias

from wjcheck.dataclass import dataclass
from wjcheck.engine.syntax import Node, syntax_of
from wjcheck.locale.message import Bilingual
from wjcheck.pattern import late

if TYPE_CHECKING:
    from wjcheck.engine.library import Library

IDENTIFIER = late(r"(?<![\w.@])[A-Za-z_]\w*")
"""A name at the root of a term, where text literals are blanked."""
_STRING = late(r'"(?:\\.|[^"\\])*"|\'(?:\\.|[^\'\\])*\'')
_FILED = late(r"\bhas\(filing\.([A-Za-z_]\w*)\)")
FILED = "filed__"
"""The name under which the library is told which parts a filing has."""
Held: TypeAlias = Any
"""A condition as the library holds it."""
Runs: TypeAlias = tuple[Callable[[Any], Any], Callable[[Any], Any] | None]
"""A condition in Python: the way that stops at what is absent, and the way that looks on where they differ."""
_UNKNOWN: Any = object()
"""Stands for how a condition runs before it is run for the first time: many never are."""


@dataclass(frozen=True, slots=True)
class Absent:
    """What a condition evaluates to when it reads data that are not there."""


ABSENT = Absent()


class ExpressionError(Exception):
    """A condition that does not compile, or fails for a reason other than absent data.

    `what` says why, in the library's words or in ours; `condition` is its text, empty where none is to blame.
    """

    def __init__(self, what: str | Bilingual, condition: str = "") -> None:
        super().__init__(what if isinstance(what, str) else what.en)
        self.what = what
        self.condition = condition


class Condition:
    """One compiled condition and the names it reads.

    Those of the packs that ship with the program are written in Python beforehand (`shipped_conditions.py`), since the
    library copies all it reads on the way in and back out. They run on the values as they are; whatever is out of the
    ordinary is left to the library, which says what is wrong in its own words.
    """

    __slots__ = ("_environment", "_held", "_kept", "_runs", "_syntax", "names", "text")

    def __init__(
        self,
        text: str,
        names: frozenset[str],
        environment: "Environment",
        *,
        held: Held = None,
        kept: bytes | None = None,
        runs: Runs | None = _UNKNOWN,
    ) -> None:
        """`held` is the condition as the library holds it, `kept` as it was kept: one of the two is known.

        How it `runs` in Python is asked of its environment, where that is not said.
        """
        self.text = text
        self.names = names
        self._environment = environment
        self._held = held
        self._kept = kept
        self._runs = runs
        self._syntax: Node | None = None

    @property
    def syntax(self) -> Node:
        """Its syntax as the library has read it, made when first asked for."""
        if self._syntax is None:
            self._syntax = syntax_of(self.kept)
        return self._syntax

    @property
    def kept(self) -> bytes:
        """The condition as the library writes it down, to be read again without being compiled."""
        if self._kept is None:
            self._kept = self._environment.library.kept(self._held)
        return self._kept

    def run(self, values: Mapping[str, Any]) -> Any:
        """Return the plain value, or `Absent`. Raises ExpressionError for any other failure.

        `values` are plain values by the names conditions may use; they are not changed.
        """
        runs = self._runs
        if runs is _UNKNOWN:
            runs = self._runs = self._environment.written(self.text)
        if runs is None:
            return self.run_by_library(values)
        first, thorough = runs
        try:
            return first(values)
        except KeyError:
            if thorough is None:
                return ABSENT
        except Exception:  # whatever it is, the library knows
            return self.run_by_library(values)
        try:
            return thorough(values)
        except KeyError:
            return ABSENT
        except Exception:  # as above
            return self.run_by_library(values)

    def run_by_library(self, values: Mapping[str, Any]) -> Any:
        """Do what `run` does, by the library alone."""
        library = self._environment.library
        if self._held is None:
            self._held = library.read(self.kept, asking(self.text))
        return library.run(self._held, self.text, {name: values[name] for name in self.names if name in values})


class Environment:
    """The names conditions may use, and the compiler for them. One serves a whole pack."""

    def __init__(self, names: Iterable[str], *, shipped: bool = False) -> None:
        """`shipped`: whether the conditions are the program's own. A stranger's are bound by the library's limits."""
        self._shipped = shipped
        self._names = frozenset(names)
        self._compiled: dict[str, Condition] = {}

    @cached_property
    def library(self) -> "Library":
        """The library with these names, made when it is first needed."""
        from wjcheck.engine.library import Library

        return Library((*self._names, FILED))

    def compile(self, text: str) -> Condition:
        """Compile one condition. Raises ExpressionError with the library's words when it cannot be."""
        known = self._compiled.get(text)
        if known is not None:
            return known  # a rule's other readings share most of its conditions
        held = self.library.compile(asking(text), text)
        condition = Condition(text, names_read(text) & self._names, self, held=held)
        self._compiled[text] = condition
        return condition

    def take(self, text: str, names: Iterable[str], kept: bytes) -> None:
        """Take a condition that was compiled in an environment of the same names, and what it reads, as it was kept."""
        if text not in self._compiled:
            self._compiled[text] = Condition(text, frozenset(names), self, kept=kept)

    def written(self, text: str) -> Runs | None:
        """Return how a condition runs in Python; None for one that the library alone runs."""
        if not self._shipped:
            return None
        from wjcheck.engine.shipped_conditions import SHIPPED

        return SHIPPED.get(text)

    @property
    def names(self) -> frozenset[str]:
        """The names conditions may use."""
        return self._names


def names_read(text: str) -> frozenset[str]:
    """Return the identifiers that stand at the root of a condition's terms (text literals left out)."""
    return frozenset(IDENTIFIER.findall(blanked(text)))


def asking(text: str) -> str:
    """Return a condition that asks whether something is filed without having the whole filing copied for it."""
    plain = blanked(text)
    return _FILED.sub(lambda match: f"has({FILED}.{match[1]})" if plain[match.start()] == "h" else match[0], text)


def blanked(text: str) -> str:
    """Return a condition with the content of its text literals blanked, its length kept."""
    return _STRING.sub(lambda match: '"' + " " * (len(match[0]) - 2) + '"', text)
