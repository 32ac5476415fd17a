"""Filings that are valid by construction, and the days to judge them on.

`whole_form` draws every part of the form anew, `near_examples` begins at a shipped example and changes a few things in
it, so that most rules have what they need and many verdicts hang by one value; `filings` draws both. What is drawn are
plain values under English keys with canonical choices, as `Submission.data` holds them; `as_yaml` writes them out.

>>> @given(filings(), days())
... def test(values, as_of): check("x.yaml", as_yaml(values), judge(), as_of)
"""

import copy
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import cache
from pathlib import Path as FilePath
from typing import Any, TypeAlias

from hypothesis import strategies as st

from tests.filings.vocabulary import COUNTS, DATES, ENDS, HEADS, NAMES, OTHERS, SIZES, WORDS
from tests.rules.shipped import pack
from wjcheck.drafting.merging import bare
from wjcheck.filing.form import Group, Many, Scalar, filing_form, holds_at
from wjcheck.filing.load import load
from wjcheck.filing.writing import written
from wjcheck.locale.message import Lang
from wjcheck.reading.parse import read

Values: TypeAlias = dict[str, Any]
"""A filing's plain values under English keys."""
Place: TypeAlias = tuple[str | int, ...]
"""Where a value stands in them."""

EXAMPLES = FilePath(__file__).parents[2] / "examples"
HEAD: Values = {"wjcheck": 1, "unit": {"name": "示例镇", "type": "镇"}, "year": 2024}
"""What every filing has to say."""
IDENTITY = (("wjcheck",), ("unit",), ("unit", "name"), ("unit", "type"))
"""Without these there is no filing to judge."""
_LONG = 8
"""From how many entries on a list repeats one entry under other names, as rosters do."""


def as_yaml(values: Values, lang: Lang = "zh") -> bytes:
    """Return the filing as a file with the keys and choices in `lang`."""
    return written(values, lang).encode()


def days() -> st.SearchStrategy[date]:
    """Days to judge on: half of them at the end of a year, when all windows have ended, the others at some turn."""
    turns = st.sampled_from([date.fromisoformat(day) for day in (*DATES, *ENDS * (len(DATES) // len(ENDS)))])
    return st.builds(lambda day, off: day + timedelta(off), turns, st.sampled_from((0, 0, 0, -1, 1, 40)))


def filings() -> st.SearchStrategy[Values]:
    """Any valid filing."""
    return near_examples() | near_examples() | whole_form()


@st.composite
def whole_form(draw: st.DrawFn) -> Values:
    """A filing of which every part is drawn from the form anew; one part in eight is not filed."""
    values: Values = {}
    for en in _keys_of(""):
        if en in HEAD or draw(st.integers(0, 7)):
            values[en] = draw(_drawn(en))
    return _headed(values, draw(_years()))


@st.composite
def near_examples(draw: st.DrawFn, most: int = 12) -> Values:
    """A shipped example, mostly the complying one, with up to `most` changes anywhere in it."""
    values = copy.deepcopy(draw(st.sampled_from(examples())))
    for _ in range(draw(st.integers(0, most))):
        _change(draw, values)
    return _headed(values, values.get("year", 2024))


@cache
def examples() -> tuple[Values, ...]:
    """The values of the examples, the complying one for 2023 as well; the complying ones count more than once."""
    typical, thin, complying = (filed(path.read_bytes()) for path in sorted(EXAMPLES.glob("*.yaml")))
    return (complying, complying, complying_in_2023(), complying, typical, thin, complying_in_2023())


def filed(raw: bytes) -> Values:
    """Return the values that a file submits."""
    values: Values = bare(load(read(raw)).data)
    return values


def complying_in_2023() -> Values:
    """The complying example's values, as they would have been for the year in which the document was issued."""
    values: Values = _in_2023(filed((EXAMPLES / "示例镇-2024.yaml").read_bytes()))
    filed_with = [{"body": body, "date": "2023-09-19"} for body in WORDS["submission.filed_with[].body"][:4]]
    plan = {"number": "示政发〔2023〕30号", "date": "2023-09-18", "contains": ["应消委组建方案", "应消办组建方案"]}
    plan["contains"] = [*plan["contains"], "安监局组建方案", "组成人员名单"]
    own = {"number": "示政发〔2023〕35号", "date": "2023-09-25", "same_as_work_plan": False}
    acts = {"duties_revised": "2023-10-20", "appointments_made": "2023-10-20", "plaques_hung": "2023-10-16"}
    meeting = {"date": "2023-09-27", "record": "〔2023〕1号"}
    team = list(WORDS["acceptance.team"][:5])
    return {
        **values,
        "year": 2023,
        "submission": {"work_plan": plan, "filed_with": filed_with, "implementation_plan": own},
        "milestones": {**acts, "mobilisation_meeting": meeting},
        "acceptance": {"date": "2023-12-20", "team": team, "result": "通过"},
    }


def _in_2023(value: Any) -> Any:
    """Days of 2024 become days of the last quarter of 2023."""
    if isinstance(value, dict):
        return {key: _in_2023(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_in_2023(inner) for inner in value]
    if value == 2024:
        return 2023
    if isinstance(value, str) and value.startswith("2024-"):
        return f"2023-{10 + (int(value[5:7]) - 1) // 4}-{value[8:]}"
    return value


def _years() -> st.SearchStrategy[int]:
    return st.sampled_from((2024, 2024, 2023, 2025))


def _headed(values: Values, year: int) -> Values:
    unit = values.get("unit")
    return {**HEAD, **values, "wjcheck": 1, "year": year, "unit": {**HEAD["unit"], **(unit or {})}}


def places(value: Any, at: Place = ()) -> Iterator[Place]:
    """Yield every place of a filing at which a value stands, lists and their entries included."""
    if at:
        yield at
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, each in inner:
        yield from places(each, (*at, step))


def alike(at: Place) -> str:
    """Return the place with `[]` for every position: entries of one list behave alike."""
    return "".join("[]" if isinstance(step, int) else f".{step}" for step in at).removeprefix(".")


def value_at(values: Any, at: Place) -> Any:
    """Return what stands at a place. Raises LookupError when there is nothing."""
    for step in at:
        values = values[step]
    return values


def without(values: Values, at: Place) -> Values:
    """Return a filing without the key or the entry at a place; what stands beside the way to it is shared."""
    shortened = copy.copy(values)
    inner: Any = shortened
    for step in at[:-1]:
        inner[step] = copy.copy(inner[step])
        inner = inner[step]
    del inner[at[-1]]
    return shortened


@st.composite
def place_in(draw: st.DrawFn, values: Values) -> Place:
    """A place of a filing: any key of the form that is filed as likely as any other, however long its list is."""
    kinds: dict[str, list[Place]] = {}
    for at in places(values):
        if at not in IDENTITY:
            kinds.setdefault(alike(at), []).append(at)
    return draw(st.sampled_from(kinds[draw(st.sampled_from(sorted(kinds)))]))


def _change(draw: st.DrawFn, values: Values) -> None:
    """Make one change: something deleted, said otherwise, added to a list, or filed that was not."""
    at = draw(place_in(values))
    parent, last, name = value_at(values, at[:-1]), at[-1], alike(at)
    how = draw(st.sampled_from(("delete", "anew", "anew", "more", "beside")))
    if how == "delete":
        del parent[last]
    elif how == "more" and isinstance(parent[last], list):
        parent[last].extend(draw(_drawn(name, size=(1, 2))))
    elif how == "beside" and isinstance(parent[last], dict):
        key = draw(st.sampled_from(_keys_of(name)))
        parent[last][key] = draw(_drawn(f"{name}.{key}"))
    else:
        parent[last] = draw(_drawn(name))


@cache
def _drawn(path: str, size: tuple[int, int] | None = None) -> st.SearchStrategy[Any]:
    """What the form may hold at a path; `size` is the least and most of a list where they are not the usual ones."""
    holds = holds_at(path)
    if isinstance(holds, Group):
        return _group(path)
    if isinstance(holds, Scalar):
        return _scalar(holds, path.removesuffix("[]"))
    assert isinstance(holds, Many), path
    least, most = size or SIZES.get(path, (0, 3))
    if isinstance(holds.each, Scalar):
        # a list of words is what the document names, more or less: each of them once
        return st.lists(_drawn(f"{path}[]"), min_size=least, max_size=most, unique=True)
    if most > _LONG:
        return _roster(f"{path}[]", least, most)
    return st.lists(_group(f"{path}[]"), min_size=least, max_size=most)


@st.composite
def _group(draw: st.DrawFn, path: str) -> Values:
    """Any mapping of the form that says something; one key in eight is not filed."""
    keys = [en for en in _keys_of(path) if draw(st.integers(0, 7))] or _keys_of(path)[:1]
    return {en: draw(_drawn(f"{path}.{en}")) for en in keys}


@st.composite
def _roster(draw: st.DrawFn, path: str, least: int, most: int) -> list[Values]:
    """A long list: one or two entries, many times under names of their own, and here and there another entry."""
    kinds = draw(st.lists(_group(path), min_size=1, max_size=2))
    length, turn = draw(st.integers(least, most)), draw(st.integers(1, most))
    entries = [copy.deepcopy(kinds[0] if number < turn else kinds[-1]) for number in range(length)]
    for number, entry in enumerate(entries):
        entry.pop("id", None)
        for naming in {"name", "title"} & entry.keys():
            entry[naming] = f"{entry[naming]}{'甲乙丙丁戊己庚辛壬癸'[number % 10]}{'一二三四'[number // 10]}"
    for _ in range(draw(st.integers(0, 2)) if entries else 0):
        entries[draw(st.integers(0, length - 1))] = draw(_group(path))
    return entries


def _scalar(scalar: Scalar, path: str) -> st.SearchStrategy[Any]:
    if path in WORDS:
        return st.sampled_from(WORDS[path])
    if scalar.choices is not None:
        return st.sampled_from(list(scalar.choices.english))
    drawn = _BY_KIND.get(scalar.kind)
    return drawn(path) if drawn is not None else st.just(_example(path))


@cache
def _keys_of(path: str) -> tuple[str, ...]:
    holds = holds_at(path) if path else filing_form()
    assert isinstance(holds, Group), path
    return tuple(holds.keys)


def _example(path: str) -> str:
    parent, _, last = path.rpartition(".")
    holds = holds_at(parent) if parent else filing_form()
    assert isinstance(holds, Group), path
    return holds.keys[last].example


@cache
def _attested() -> tuple[str, ...]:
    return tuple(rule.id for rule in pack().rules if rule.attested)


_BY_KIND: dict[str, Callable[[str], st.SearchStrategy[Any]]] = {
    "name": lambda path: st.sampled_from(NAMES.get(path, (*HEADS, *OTHERS[:2]))),
    "bool": lambda _: st.sampled_from((True, True, True, False)),
    "count": lambda path: st.sampled_from(COUNTS.get(path, (0, 1, 2, 3, 12))),
    "amount": lambda _: st.sampled_from((0, 1000, 35000, 35000.5, 120000)),
    "date": lambda _: st.sampled_from(DATES),
    "year": lambda _: _years(),
    "version": lambda _: st.just(1),
    "code": lambda _: st.sampled_from(("320412100", "320412")),
    "statement": lambda _: st.sampled_from(_attested()),
}
