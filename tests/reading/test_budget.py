"""The budgets hold to the unit, and nothing at the size limit takes long."""

import time

import pytest

from wjcheck.reading.parse import read
from wjcheck.reading.problem import Problem, Span
from wjcheck.reading.tree import Budget

LIMIT = Budget().size


def codes(raw: bytes, budget: Budget = Budget()) -> list[str]:  # noqa: B008  # frozen
    return [problem.code for problem in read(raw, budget).problems]


def test_size_is_refused_one_byte_over() -> None:
    raw = b"a: bcd"
    assert codes(raw, Budget(size=6)) == []
    tree = read(raw, Budget(size=5))
    assert [problem.code for problem in tree.problems] == ["W101"]
    assert tree.source is None


def test_a_file_too_large_is_told_with_its_size_and_the_limit_in_megabytes() -> None:
    (problem,) = read(b"#" * 1_660_000, Budget(size=1_500_000)).problems
    assert problem == Problem("W101", values={"size": "1.7", "limit": "1.5"}, span=Span(1, 1, 1, 1))


def test_depth_is_refused_one_level_over() -> None:
    raw = b"a: [[x]]"
    assert codes(raw, Budget(depth=3)) == []
    tree = read(raw, Budget(depth=2))
    assert [(p.code, p.span and p.span.column) for p in tree.problems] == [("W171", 5)]
    assert tree.root is None
    assert tree.problems[0].values == {"limit": 2}


@pytest.mark.parametrize(("raw", "nodes"), [(b"a: 1\nb: 2", 5), (b"a: [x, y]", 5), (b"a: {b: }", 5), (b"a: *x", 3)])
def test_nodes_are_refused_one_over(raw: bytes, nodes: int) -> None:
    assert "W172" not in codes(raw, Budget(nodes=nodes))
    over = next(problem for problem in read(raw, Budget(nodes=nodes - 1)).problems if problem.code == "W172")
    assert over.values == {"limit": nodes - 1}


@pytest.mark.parametrize(("head", "slip"), [("", "名{}：x\n"), ("a: 1\n", "\t名{}: x\n"), ("a: 1\n", "名{}∶x\n")])
def test_a_slip_made_a_thousand_times_is_told_fifty_times(head: str, slip: str) -> None:
    text = head + "".join(slip.format(number) for number in range(1000))
    problems = read(text.encode()).problems
    code = problems[0].code
    assert [problem.code for problem in problems] == [code] * 50 + ["W190"]
    assert (problems[-1].severity, problems[-1].values) == ("warning", {"code": code, "shown": 50})
    first = head.count("\n") + 1
    assert [problem.span.line for problem in problems[:3] if problem.span] == [first, first + 1, first + 2]


def test_more_than_fifty_directives_are_told_fifty_times_and_what_follows_is_read() -> None:
    tree = read(b"%D\n" * 60 + b"---\na: 1\n")
    assert [problem.code for problem in tree.problems] == ["W155"] * 50 + ["W190"]
    assert tree.root == {"a": "1"}


def test_no_more_than_fifty_of_one_kind_and_a_word_that_there_are_more() -> None:
    fifty = "".join(f"k{i}: &a x\n" for i in range(50)).encode()
    assert codes(fifty) == ["W151"] * 50
    more = read(fifty + b"z: &a x\n")
    assert [problem.code for problem in more.problems] == ["W151"] * 50 + ["W190"]
    assert more.problems[-1].values == {"code": "W151", "shown": 50}


@pytest.mark.parametrize(
    "unit",
    [
        *[
            "[",
            "- ",
            "{a: ",
            ": ",
            "? ",
            "&a ",
            "!",
            "'",
            '"',
            "#",
            "\n",
            "\t\n",
            "a:\n\tb\n",
            "%a\n",
            "---\n",
            "a: 1\n",
        ],
        *[
            "- *a\n",
            "\u200b",
            "a: \u200b\n",
            "\x1b",
            "姓名：张三\n",
            "姓名:张三\n",
            "　x\n",
            "- ：\n",
            '"\\e',
            "|\n",
            "a: b\n ",
            "\ue000",
        ],
    ],
)
def test_megabytes_of_anything_are_judged_quickly(unit: str) -> None:
    raw = (unit * (LIMIT // len(unit.encode()))).encode()
    # half of what is taken, and a fifth as a value and in quotes, where it is mostly one piece to the parser, show
    # whether time grows with the size or faster
    for head, size in ((b"", LIMIT // 2), ("名称: ".encode(), LIMIT // 5), (b'a: "', LIMIT // 5)):
        whole = (head + raw)[:size]
        begun = time.process_time()
        tree = read(whole)
        assert time.process_time() - begun < 2.0 * size / LIMIT  # under half of that on a quiet machine
        assert tree.problems or tree.root is not None
