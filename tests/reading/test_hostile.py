"""Every file of the hostile table gets its problems, at their places, from either parser."""

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from fuzz.invariants import everything
from tests.reading.hostile import CASES
from tests.trials import trials
from wjcheck.locale.catalogue import problem_text
from wjcheck.locale.message import names_in
from wjcheck.reading.parse import read
from wjcheck.reading.tree import ParserName, Tree

TEXTS = [text for text, _, _ in CASES]


def places(tree: Tree) -> str:
    """Write the problems as the table does: code, line, column."""
    return " ".join(f"{p.code}@{p.span.line}:{p.span.column}" for p in tree.problems if p.span is not None)


@pytest.mark.parametrize("parser", ["c", "python"])
@pytest.mark.parametrize(("text", "usable", "expected"), CASES)
def test_problem_and_place(text: str, usable: bool, expected: str, parser: ParserName) -> None:
    tree = read(text.encode(), parser=parser)
    assert (tree.root is not None, places(tree)) == (usable, expected)
    assert usable or any(problem.severity == "error" for problem in tree.problems)


@pytest.mark.parametrize("text", TEXTS)
def test_both_parsers_say_the_same(text: str) -> None:
    assert everything(read(text.encode(), parser="c")) == everything(read(text.encode(), parser="python"))


@pytest.mark.parametrize("text", TEXTS)
def test_every_placeholder_has_its_value(text: str) -> None:
    for problem in read(text.encode()).problems:
        words = problem_text(problem.code)
        for part in (words.title, words.message, words.hint):
            if part is not None:
                assert names_in(part.zh) <= problem.values.keys()


def test_a_message_never_carries_a_raw_control_character() -> None:
    for text in TEXTS:
        for problem in read(text.encode()).problems:
            assert all(value.isprintable() for value in problem.values.values() if isinstance(value, str))


PIECES = [
    *["姓名", "a", "b: ", ": ", ":", "：", "- ", "-", "\n", "\n  ", "\n    ", "\n- ", "[", "]", "{", "}", ",", ", "],
    *['"', "'", "|\n", "> ", "#", " # c", "&x ", "*x", "!!int ", "\t", " ", "　", "x y", "12:30", "~", "null"],
    *["<<: ", "---\n", "...\n", "@", "`", "\\", "\\n", "\\ud800", "𠮷", "|-\n  t\n", "\u00a0", "\u200b", "\x00"],
    *["年度: 2024\n", "单位:\n  名称: x\n", "人:\n  - a: 1\n    b: 2\n"],
]


@settings(max_examples=trials(600), deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=20).map("".join))
def test_broken_yaml_reads_the_same_with_either_parser(text: str) -> None:
    first = read(text.encode(), parser="c")
    assert everything(first) == everything(read(text.encode(), parser="python"))
    assert first.root is not None or any(problem.severity == "error" for problem in first.problems)


@settings(max_examples=trials(120), deadline=None)
@given(st.sampled_from(TEXTS), st.data())
def test_mutated_files_read_the_same_with_either_parser(text: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(text)))
    text = text[:at] + data.draw(st.sampled_from(PIECES)) + text[at + data.draw(st.integers(0, 2)) :]
    # How far an odd tag reaches, and what a directive after the document does, differ; both are refused either way.
    assume("!" not in text.replace("!!int ", "") and "%" not in text)
    assert everything(read(text.encode(), parser="c")) == everything(read(text.encode(), parser="python"))


@settings(max_examples=trials(240), deadline=None)
@given(st.binary(max_size=200))
def test_any_bytes_give_a_tree(raw: bytes) -> None:
    tree = read(raw)
    assert tree.root is not None or any(problem.severity == "error" for problem in tree.problems)
    assert all(problem.span is not None and problem.span.line >= 1 for problem in tree.problems)
