"""The evaluation budget: how many steps a rule may take on a filing, and what is not begun because it might take more.

Handed: a rule and a ground. Gives back: the ground to run it on. Most rules are known to take few steps whatever their
conditions come to, and run as they are. The others have every condition reckoned before it is run, by the sizes of
what it then reads, and are given up at the one that might take too many: nothing is run that could take all time or
memory. The budget is counted in steps that depend on sizes alone, so a rule is given up on every machine or on none.
"""

from collections.abc import Mapping

from wjcheck.dataclass import replace
from wjcheck.engine.compiled import SHARED, CompiledRule, Ground, asked, conditions_of
from wjcheck.engine.meter import FilingSteps, Meter, OverBudget, reckoned
from wjcheck.engine.needs import roots
from wjcheck.engine.reckoning import Reckoning
from wjcheck.engine.sizes import Size, heaviest, made, size_of, text_size

SURE_STEPS = 300_000
"""A rule that can take no more than this, whatever its facts come to, is run without counting."""
_WINDOWS = {None: 1, "year": 1, "quarter": 4}
_WINDOW = made([text_size(10)] * 4, 4)


def budgeted(rule: CompiledRule, ground: Ground, filing: FilingSteps, *, shipped: bool) -> Ground:
    """Return the ground on which to run a rule: with a meter, unless it is known to take few steps.

    Args:
        rule: the rule, with all its readings.
        ground: the filing.
        filing: the steps counted on it so far.
        shipped: whether the rule is one of the program's own. These need no meter: the program's tests measure them on
            filings as full as may be.
    """
    if shipped or _is_sure(rule, ground):
        return ground
    return replace(ground, meter=Meter(filing))


def _is_sure(rule: CompiledRule, ground: Ground) -> bool:
    """Whether a rule takes few steps whatever its facts come to; kept by what it reads, for many filings are alike."""
    bound = {name: ground.size(name) for name in sorted(_names(rule))}
    key = tuple(bound.items())
    if key not in rule.sure:
        rule.sure[key] = _at_most(rule, bound) <= SURE_STEPS
    return rule.sure[key]


def _names(rule: CompiledRule) -> frozenset[str]:
    ways = (rule, *(way for _, _, way in rule.others))
    read = frozenset(name for one in conditions_of(rule) for name in one.names)
    needed = frozenset(root for way in ways for need, _ in way.needs for root in roots(need.path))
    return (read | needed) & SHARED


def _at_most(rule: CompiledRule, bound: Mapping[str, Size]) -> int:
    steps = 0
    for way in (rule, *(way for _, _, way in rule.others)):
        try:
            steps += _steps(way, bound)
        except OverBudget:
            return SURE_STEPS + 1
        if steps > SURE_STEPS:
            break
    return steps


def _steps(way: CompiledRule, bound: Mapping[str, Size]) -> int:
    runs = _WINDOWS[way.rule.per]
    sizes = {**bound, "window": _WINDOW}
    for name, parameter in way.rule.parameters.items():
        values = parameter.values.values()
        each = heaviest(map(size_of, values))
        sizes[name] = made([each], len(values)) if parameter.at == "record" else each
    steps = sum(runs * sizes[root][0][1] for need, _ in way.needs for root in roots(need.path) if root in sizes)
    for fact, condition in asked(way):
        reckoning = Reckoning(sizes)
        size = reckoned(condition, reckoning)
        steps += runs * reckoning.steps
        if steps > SURE_STEPS:
            break
        if fact is not None:
            sizes[fact] = size
    return steps
