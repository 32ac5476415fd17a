"""What the time of a run goes to: its stages, one after the other, and the rules.

Handed: a clock, by the command line, which alone reads one. Gives back: a profile. Where nobody asks for one there is
no stopwatch, and nothing here is imported.
"""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypeVar, get_args

from wjcheck.dataclass import dataclass, replace
from wjcheck.locale.message import Bilingual

if TYPE_CHECKING:
    from wjcheck.engine.compiled import CompiledRule

Moment: TypeAlias = tuple[int, int]
"""Nanoseconds of the processor that this process has used, and nanoseconds on a clock that is never set back."""
Stage: TypeAlias = Literal["start", "pack", "reading", "validating", "judging", "writing"]
STAGES: tuple[Stage, ...] = get_args(Stage)
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class StageTime:
    """What one stage took, in nanoseconds; `wall` is None where it cannot be known."""

    stage: Stage
    cpu: int
    wall: int | None


@dataclass(frozen=True, slots=True)
class RuleTime:
    """What one rule took on all filings, in nanoseconds, and how many of its conditions were evaluated for it."""

    rule: str
    title: Bilingual
    cpu: int
    wall: int
    evaluations: int


@dataclass(frozen=True, slots=True)
class Profile:
    """What a run took: every stage in its order, and every rule that was judged, the dearest first."""

    stages: tuple[StageTime, ...]
    rules: tuple[RuleTime, ...]
    filings: int
    """How many filings were judged."""


class Stopwatch:
    """Adds up what stages and rules take.

    Time always goes to one stage, so the stages come to the whole run, with nothing left out and nothing counted twice.
    """

    def __init__(self, clock: Callable[[], Moment], started: Moment | None) -> None:
        """Keep the clock; `started` is when the process began, None where only its processor time since is known."""
        self._clock = clock
        self._stage: Stage = "start"
        self._last = clock()
        self._stages = {stage: [0, 0] for stage in STAGES}
        self._knows_start = started is not None
        cpu, wall = (0, self._last[1]) if started is None else started
        self._stages["start"] = [self._last[0] - cpu, self._last[1] - wall]
        self._rules: dict[str, RuleTime] = {}
        self._filings = 0
        self._evaluations = 0

    def turn(self, stage: Stage) -> None:
        """Say that what the run does from here on is of `stage`."""
        self._filings += stage == "judging"
        now = self._clock()
        spent = self._stages[self._stage]
        spent[0] += now[0] - self._last[0]
        spent[1] += now[1] - self._last[1]
        self._stage, self._last = stage, now

    def timing(self, judged: Callable[..., T]) -> Callable[..., T]:
        """Return the function that judges one rule, told first, so that what it takes is added to that rule."""

        def timed(compiled: "CompiledRule", *rest: Any) -> T:
            before, asked = self._clock(), self._evaluations
            try:
                return judged(compiled, *rest)
            finally:
                after = self._clock()
                rule = compiled.rule
                known = self._rules.get(rule.id) or RuleTime(rule.id, rule.title, 0, 0, 0)
                self._rules[rule.id] = replace(
                    known,
                    cpu=known.cpu + after[0] - before[0],
                    wall=known.wall + after[1] - before[1],
                    evaluations=known.evaluations + self._evaluations - asked,
                )

        return timed

    def counting(self, rules: "tuple[CompiledRule, ...]") -> "tuple[CompiledRule, ...]":
        """Return the same rules with conditions that are counted when they are evaluated."""
        from wjcheck.engine.compiled import CompiledRule
        from wjcheck.engine.expressions import Condition

        def count() -> None:
            self._evaluations += 1

        class Counted(Condition):
            """A condition that is counted when it is evaluated."""

            __slots__ = ()

            def __init__(self, like: Condition) -> None:
                for name in Condition.__slots__:
                    setattr(self, name, getattr(like, name))

            def run(self, values: Mapping[str, Any]) -> Any:
                count()
                return super().run(values)

        counted: dict[Condition, Condition] = {}  # the same one in several places stays the same one

        def of(value: Any) -> Any:
            if isinstance(value, Condition):
                return counted.get(value) or counted.setdefault(value, Counted(value))
            if isinstance(value, tuple):
                return tuple(of(one) for one in value)
            if isinstance(value, CompiledRule):
                # what a rule keeps between filings holds conditions, too: it begins anew
                return replace(value, **{name: of(getattr(value, name)) for name in value.__match_args__})
            return {} if isinstance(value, dict) else value

        found: tuple[CompiledRule, ...] = of(rules)
        return found

    def profile(self) -> Profile:
        """Return what was spent until now."""
        self.turn(self._stage)
        stages = tuple(
            StageTime(stage, cpu, wall if stage != "start" or self._knows_start else None)
            for stage, (cpu, wall) in self._stages.items()
        )
        rules = sorted(self._rules.values(), key=lambda one: (-one.cpu, -one.wall))
        return Profile(stages, tuple(rules), self._filings)
