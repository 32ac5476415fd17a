"""What is reckoned of a condition is never less than what it comes to, and grows with what it has to do."""

from typing import Any

import pytest

from wjcheck.engine.expressions import Environment
from wjcheck.engine.reckoning import MOST_LEVELS, Reckoning, TooDeep
from wjcheck.engine.sizes import PLAIN, Size, either, rounded, size_of, text_size, together

PEOPLE = [{"name": "张三", "id": "1", "posts": ["镇长", "书记"]}, {"name": "测试甲", "id": "2", "posts": []}] * 7
VALUES: dict[str, Any] = {
    "people": PEOPLE,
    "text": "安全生产" * 9,
    "number": 3,
    "table": {"2023-01-01": [1, 2], "2024": [3]},
}
ENVIRONMENT = Environment(VALUES)


def reckoned(condition: str, **sizes: Size) -> tuple[Size, int]:
    reckoning = Reckoning({name: size_of(value) for name, value in VALUES.items()} | sizes)
    return reckoning.of(ENVIRONMENT.compile(condition).syntax), reckoning.steps


@pytest.mark.parametrize(
    "condition",
    [
        "people",
        "people + people",
        "people.map(p, p.posts + [text])",
        "people.map(p, [p, p])",
        "people.filter(p, p.name.matches('^张'))",
        "people.map(p, people.filter(q, q.id == p.id))",
        "[people].map(p, p + p).map(p, p + p)",
        "[text].map(t, t + t + t)[0] + text",
        "people[0].posts[0] + string(number) + string(1.5)",
        "number > 2 ? people : [[[1]]]",
        "{'a': people, 'b': text}",
        "table['2024'] + in_force(table, '2023-06-01')",
        "persons(people) + overlap(people, people)",
        "distinct(people.map(p, p.name))",
        "latest(people.map(p, p.name))",
        "dyn(people)",
        "months_before('2024-01-31', 1)",
        "bytes(text) == b'' ? 'a' : string(bytes(text))",
        "table.map(k, k + k)",
    ],
)
def test_the_size_of_what_comes_out_is_not_underestimated(condition: str) -> None:
    size, steps = reckoned(condition)
    come_out = size_of(ENVIRONMENT.compile(condition).run(VALUES))
    assert either(size, come_out) == size
    assert steps >= come_out[0][1]


@pytest.mark.parametrize(
    ("little", "much", "at_least"),
    [
        ("text.contains('安')", "people.all(p, text.contains(text))", 14 * 5),
        ("people.all(p, true)", "people.all(p, people.all(q, people.all(r, true)))", 14 * 14),
        ("people.exists(p, p.id == '1')", "people.filter(p, among(p, people))", 20),
        ("text.matches('a{2}')", "text.matches('(a{100}){9}')", 100),
        ("text.matches('a{2}')", "text.matches('a{2' + '00}')", 100),
        ("people.size() > 1", "people.all(p, people.size() > 1)", 10),
    ],
)
def test_what_does_more_is_reckoned_to_take_more(little: str, much: str, at_least: int) -> None:
    assert reckoned(much)[1] >= at_least * reckoned(little)[1] / 10


def test_a_pattern_chosen_among_texts_is_the_largest_of_them() -> None:
    chosen = reckoned("text.matches(number > 1 ? 'a' : 'a{9}')")[1]
    by_key = reckoned("text.matches({'x': 'a', 'y': 'a{9}'}['x'])")[1]
    assert max(chosen, by_key) < 2_000
    assert reckoned("text.matches(text)")[1] > 100_000


def test_loops_go_round_no_more_often_than_the_library_lets_them() -> None:
    huge = ((1_000_000, 3_000_000), (0, 1))
    assert reckoned("[1].all(x, true)", people=huge)[1] < 100
    once = reckoned("people.all(p, number == 1)", people=huge)[1]
    twice = reckoned("people.all(p, people.all(q, number == 1))", people=huge)[1]
    assert once < 3_200_000
    assert twice - 10_000 * 3_000_000 < 10 * once  # the list is read ten thousand times, and gone through but once


def test_a_value_nested_too_deep_is_not_made() -> None:
    assert len(reckoned("[[people]]")[0]) == len(size_of(PEOPLE)) + 2
    with pytest.raises(TooDeep):
        reckoned("[people]", people=((1, 1),) * MOST_LEVELS)


def test_sizes() -> None:
    assert size_of("安全") == text_size(2) == ((2, 1),)
    assert size_of("x" * 80) == ((80, 11),)
    assert size_of({"a": [1, "bb"], "c": 5}) == ((2, 1 + 4 + 3 + 1), (2, 3), (2, 1))
    assert together(PLAIN, PLAIN) == PLAIN
    assert together(text_size(3), text_size(4)) == ((7, 2),)
    assert rounded(((16, 17), (100, 1000))) == ((16, 18), (104, 1024))
