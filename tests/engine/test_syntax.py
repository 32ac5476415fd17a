"""The syntax of a condition is read from what the library says it has compiled."""

import pytest

from wjcheck.engine.expressions import Environment
from wjcheck.engine.syntax import Call, Constant, Loop, Made, Name, Select, names_in, syntax_of

ENVIRONMENT = Environment({"a", "b"})


def test_every_kind_of_node() -> None:
    compiled = ENVIRONMENT.compile('has(a.x) && a.y in ["甲", b] || {"k": 1}["k"] == size(b)').syntax
    assert compiled == Call(
        "_||_",
        (
            Call(
                "_&&_",
                (
                    Select(Name("a"), asks=True),
                    Call(
                        "@in", (Select(Name("a"), asks=False), Made((Constant("甲"), Name("b")), 2))
                    ),
                ),
            ),
            Call(
                "_==_",
                (
                    Call("_[_]", (Made((Constant("k"), Constant(None)), 1), Constant("k"))),
                    Call("size", (Name("b"),)),
                ),
            ),
        ),
    )  # fmt: skip


def test_a_macro_is_the_loop_it_stands_for() -> None:
    loop = ENVIRONMENT.compile("a.filter(x, x == b)").syntax
    assert isinstance(loop, Loop)
    assert (loop.variables, loop.over, loop.start) == (("x",), Name("a"), Made((), 0))


def test_the_names_a_condition_reads_are_those_that_no_loop_binds() -> None:
    compiled = ENVIRONMENT.compile('a.filter(x, x.k in [size(b)] && a.exists(y, y == x)).size() > 2 || {"k": b}.k')
    assert names_in(compiled.syntax) == {"a", "b"}
    assert names_in(ENVIRONMENT.compile("[1].exists(a, a == 2)").syntax) == set()


@pytest.mark.parametrize("raw", [b"", b"\x12", b"\x12\x05ab", b"\x0b", b"\x12" + b"\xff" * 12, b"\x08\x01"])
def test_what_is_no_condition_is_refused(raw: bytes) -> None:
    with pytest.raises(ValueError, match=r"cut short|no serialised condition|wire type"):
        syntax_of(raw)
