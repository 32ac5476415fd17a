"""How far a rule is from complying: its measures read off the values its conditions worked with.

Handed: a rule's measures and the values of its parameters and facts. Gives back: one distance for each number at
stake. Whole numbers only; a measure whose number is absent, or is none, says nothing.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from wjcheck.engine.figures import figure
from wjcheck.engine.finding import Distance

if TYPE_CHECKING:
    from wjcheck.pack.parts import Measure


def short_of(measures: Sequence["Measure"], values: Mapping[str, Any]) -> tuple[Distance, ...]:
    """Return the smallest changes by which every measure would be met; nothing for those that are met already."""
    return tuple(found for measure in measures for found in _read(measure, values) if found.change)


def just_met(measures: Sequence["Measure"], values: Mapping[str, Any]) -> tuple[Distance, ...]:
    """Return the measures met by a margin of zero.

    Where all of something is asked for, or one number exactly, there is no margin to have: these are never just met.
    """
    chosen = [measure for measure in measures if measure.lacking is None and measure.sense != "exactly"]
    return tuple(found for measure in chosen for found in _read(measure, values) if found.have == found.need)


def _read(measure: "Measure", values: Mapping[str, Any]) -> Iterator[Distance]:
    if measure.when is not None and values.get(measure.when) is not True:
        return
    if measure.lacking is not None:
        lacking, whole = values.get(measure.lacking), _number(values.get(measure.of or ""))
        missing = _number(lacking)
        if missing is not None and whole is not None:
            items = tuple(figure(item) for item in lacking) if isinstance(lacking, list) else ()
            yield _distance(measure, values, whole - missing, whole, max(missing, 0), items=items)
        return
    asked = measure.need or ""
    need = int(asked) if asked.isdecimal() else _whole(values.get(asked))
    if need is None:
        return
    if measure.each is None:
        have = _whole(values.get(measure.have or ""))
        if have is not None:
            yield _distance(measure, values, have, need, _change(measure, have, need))
        return
    elements = values.get(measure.each)
    for element in elements if isinstance(elements, list) else ():
        have = _whole(element.get(measure.have)) if isinstance(element, Mapping) else None
        if have is not None:
            change, path = _change(measure, have, need), element.get("@")
            at = path if isinstance(path, str) else None
            yield _distance(measure, values, have, need, change, whom=figure(element), path=at)


def _change(measure: "Measure", have: int, need: int) -> int:
    if measure.sense == "at_most":
        return min(need - have, 0)
    return need - have if measure.sense == "exactly" else max(need - have, 0)


def _whole(value: Any) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _number(value: Any) -> int | None:
    """A list counts as what it holds."""
    return len(value) if isinstance(value, list) else _whole(value)


def _distance(
    measure: "Measure", values: Mapping[str, Any], have: int, need: int, change: int, **more: Any
) -> Distance:
    window = values.get("window")
    return Distance(
        measure=measure.name,
        what=measure.what,
        unit=measure.unit,
        have=have,
        need=need,
        change=change,
        sense=measure.sense,
        responsible=measure.responsible,
        window=window["name"] if isinstance(window, Mapping) else None,
        **more,
    )
