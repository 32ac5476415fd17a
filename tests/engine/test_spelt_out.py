"""Conditions spelt out come to the same as they stand; what is not known to be plain is left."""

from itertools import product
from typing import Any

import pytest

from wjcheck.engine.expressions import Environment
from wjcheck.engine.spelt_out import Clean, Sayings, Spelling

ENVIRONMENT = Environment(["people", "others", "one", "words", "meetings"])
PLAIN = Spelling(persons=True)
PEOPLE = [
    {"name": "张三", "@": "people[0]"},
    {"name": "张三", "id": "N1", "@": "people[1]"},
    {"name": "李四", "id": "N1", "@": "people[2]"},
    {"name": "李四", "id": "N2", "@": "people[3]"},
    {"post": "科员", "@": "people[4]"},
    {"id": "N2", "@": "people[5]"},
]
TEXTS = [
    "people.map(p, same_person(p, one))",
    "people.filter(p, among(p, others))",
    "people.filter(p, !among(p, others) && has(p.id))",
    'meetings.map(m, m.leaders.map(n, people.exists(p, same_person(p, {"name":n}))))',
    'people.filter(p, has(p.name) && same_person({"name": p.name}, {"name": one.name}))',
    'words.filter(w, w.matches("消防|应急"))',
    'words.filter(w, w.matches("(^|[^副])(局长|主任)($|[^助])"))',
    'words.filter(w, w.matches("^消防"))',
    'same_person(people[0], one) ? \'w.matches("a|b")\' : "x"',
]


@pytest.mark.parametrize("text", TEXTS)
def test_spelt_out_a_condition_comes_to_the_same(text: str) -> None:
    asked = [ENVIRONMENT.compile(PLAIN.of(text)), ENVIRONMENT.compile(text)]
    words = ["消防", "应急局", "副主任", "主任助理", "局长", "", "大队"]
    meetings = [{"leaders": ["张三", "王五"]}, {"leaders": []}]
    for one, others in product(PEOPLE, ([], PEOPLE[:1], PEOPLE[2:5])):
        values: dict[str, Any] = {"people": PEOPLE, "one": one, "others": others, "words": words, "meetings": meetings}
        bound = ENVIRONMENT.activation(values)
        spelt, stands = (condition.run(bound) for condition in asked)
        assert type(spelt) is type(stands)
        assert spelt == stands or not isinstance(stands, list)


def test_what_is_spelt_out() -> None:
    assert [text for text in TEXTS if PLAIN.of(text) == text] == TEXTS[8:], "a text literal is nobody's call"
    assert "matches" not in PLAIN.of(TEXTS[5])
    assert PLAIN.of(TEXTS[8]).endswith('? \'w.matches("a|b")\' : "x"'), "a text literal is nobody's call"


def test_persons_are_left_where_a_name_has_blanks_or_is_made_up() -> None:
    assert Spelling(persons=False).of(TEXTS[1]) == TEXTS[1]
    assert Spelling(persons=True, blanks_in=frozenset({"leaders"})).of(TEXTS[3]) == TEXTS[3]
    assert "among(one, others)" in PLAIN.of("among(one, others)"), "who may be absent is asked for"
    clean = Clean(persons=True, lists=frozenset({"leaders", "topics"}))
    assert Sayings.of(TEXTS).spelling(clean) == Spelling(persons=True, blanks_in=frozenset({"leaders"}))
    for made_up in ('people.map(p, {"name": p.post})', "district.trainings", "people.filter(p, p['id'] == 'N1')"):
        assert not Sayings.of([*TEXTS, made_up]).spelling(clean).persons


@pytest.mark.parametrize("name", ["张 三", "张　三", "", " 张三", 3])
def test_names_that_are_not_plain(name: Any) -> None:
    assert Clean.of({"a": [{"b": {"name": "张三"}}]}) == Clean(persons=True, lists=frozenset())
    assert not Clean.of({"a": [{"b": {"name": name}}]}).persons
    assert Clean.of({"a": [{"leaders": ["张三", name], "topics": ["消防"]}]}).lists == {"leaders"}
