"""The program's data classes against the standard library's: what is asked of either has the same answer."""

import copy
import dataclasses
import importlib
import pickle
import pkgutil
from collections.abc import Callable
from typing import Any, ClassVar

import pytest

import wjcheck
from wjcheck.dataclass import dataclass, field, replace


def _classes(made: Callable[..., Any], of_parts: Any) -> dict[str, Any]:
    """The same classes by either library."""

    @made(frozen=True, slots=True)
    class Fixed:
        name: str
        count: int = 3
        words: list[str] = of_parts(default_factory=list, compare=False, repr=False)

    @made(frozen=True, slots=True, order=True)
    class Ordered:
        line: int
        column: int = 0

    @made(slots=True)
    class Open:
        one: float

    @made(frozen=True)
    class Loose:
        text: str = of_parts(default="空")

        def __str__(self) -> str:
            return self.text

    @made
    class Empty:
        pass

    @made(frozen=True, slots=True)
    class Own:
        name: str

        def __eq__(self, other: object) -> bool:
            return isinstance(other, type(self))

        def __hash__(self) -> int:
            return 7

        def __repr__(self) -> str:
            return "own"

    return {kind.__name__: kind for kind in (Fixed, Ordered, Open, Loose, Empty, Own)}


_NAN = float("nan")

_QUESTIONS: dict[str, Callable[[dict[str, Any]], Any]] = {
    "shown": lambda c: [
        repr(one) for one in (c["Fixed"]("甲"), c["Ordered"](1), c["Open"](2.5), c["Empty"](), c["Own"]("x"))
    ],
    "shown otherwise": lambda c: (str(c["Loose"]()), repr(c["Loose"]("a"))),
    "equal": lambda c: (c["Fixed"]("a", words=["x"]) == c["Fixed"]("a"), c["Fixed"]("a") == c["Fixed"]("a", 4)),
    "equal to another kind": lambda c: (
        c["Fixed"]("a") == ("a", 3),
        c["Ordered"](1) == c["Fixed"]("a"),
        c["Empty"]() == 0,
    ),
    "one part, itself and no number": lambda c: (c["Open"](_NAN) == c["Open"](_NAN), c["Open"](1.0) == c["Open"](1)),
    "no parts": lambda c: c["Empty"]() == c["Empty"](),
    "own answers": lambda c: (c["Own"]("a") == c["Own"]("b"), hash(c["Own"]("a")), c["Own"](name="z").name),
    "hash": lambda c: [hash(one) for one in (c["Fixed"]("a", 5, ["x"]), c["Ordered"](1, 2), c["Loose"]("b"))],
    "no hash": lambda c: (c["Open"].__hash__, c["Empty"].__hash__),
    "order": lambda c: (
        sorted([c["Ordered"](2), c["Ordered"](1, 5), c["Ordered"](1, 4)])
        == [c["Ordered"](1, 4), c["Ordered"](1, 5), c["Ordered"](2)],
        [op(c["Ordered"](1), c["Ordered"](1)) for op in (_lt, _le, _gt, _ge)],
    ),
    "a list of its own for each": lambda c: c["Fixed"]("a").words is c["Fixed"]("a").words,
    "defaults on the class": lambda c: (
        hasattr(c["Loose"], "text"),
        hasattr(c["Loose"]("a"), "__dict__"),
        hasattr(c["Fixed"]("a"), "__dict__"),
    ),
    "matched by place": lambda c: [kind.__match_args__ for kind in c.values()],
    "fields": lambda c: [
        [(one.name, one.type, one.repr, one.compare) for one in dataclasses.fields(kind)] for kind in c.values()
    ],
    "as a dict": lambda c: (dataclasses.asdict(c["Fixed"]("a", words=["b"])), dataclasses.is_dataclass(c["Empty"])),
    "replaced by the library": lambda c: repr(dataclasses.replace(c["Fixed"]("a"), count=9)),
    "copied": lambda c: [copy.deepcopy(c["Fixed"]("a", 1, ["w"])).words, copy.copy(c["Open"](2)).one],
    "named": lambda c: [
        (kind.__qualname__.rpartition(".")[2], kind.__module__, kind("a").__init__.__name__)
        for kind in (c["Fixed"], c["Open"])
    ],
}


def _lt(one: Any, other: Any) -> Any:
    return one < other


def _le(one: Any, other: Any) -> Any:
    return one <= other


def _gt(one: Any, other: Any) -> Any:
    return one > other


def _ge(one: Any, other: Any) -> Any:
    return one >= other


_FAULTS: dict[str, Callable[[dict[str, Any]], Any]] = {
    "set": lambda c: setattr(c["Fixed"]("a"), "name", "b"),
    "set on a loose one": lambda c: setattr(c["Loose"]("a"), "text", "b"),
    "taken away": lambda c: delattr(c["Fixed"]("a"), "name"),
    "new": lambda c: setattr(c["Open"](1), "other", 2),
    "too few": lambda c: c["Fixed"](),
    "too many": lambda c: c["Ordered"](1, 2, 3),
    "unknown": lambda c: c["Open"](one=1, two=2),
    "twice": lambda c: c["Ordered"](1, line=2),
    "by another name": lambda c: c["Open"](two=1),
    "unknown to replace": lambda c: dataclasses.replace(c["Ordered"](1), row=2),
    "order of another kind": lambda c: c["Ordered"](1) < 2,
    "no order": lambda c: c["Open"](1) < c["Open"](2),
}


@pytest.fixture(params=[0, 4], ids=["compiled at once", "compiled later"], autouse=True)
def few(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Classes whose first values are made with an `__init__` of their own, and without one."""
    monkeypatch.setattr("wjcheck.dataclass._FEW", request.param)


@pytest.mark.parametrize("question", _QUESTIONS)
def test_the_answer_is_the_librarys(question: str) -> None:
    ours, theirs = (
        _QUESTIONS[question](_classes(*given))
        for given in ((dataclass, field), (dataclasses.dataclass, dataclasses.field))
    )
    assert ours == theirs


@pytest.mark.parametrize("fault", _FAULTS)
def test_what_the_library_refuses_is_refused(fault: str) -> None:
    refused = []
    for classes in (_classes(dataclass, field), _classes(dataclasses.dataclass, dataclasses.field)):
        with pytest.raises((AttributeError, TypeError)) as caught:
            _FAULTS[fault](classes)
        refused.append(caught.type)
    assert refused[0] is refused[1]


def test_the_first_values_are_made_like_the_others() -> None:
    kind = _classes(dataclass, field)["Fixed"]
    for number in range(10):
        one, other, third = kind("a", number), kind(name="a", words=["x"]), kind(count=number, name="b")
        assert [one.name, one.count, one.words] == ["a", number, []]
        assert [other.name, other.count, other.words] == ["a", 3, ["x"]]
        assert [third.name, third.count, third.words] == ["b", number, []]
        with pytest.raises(TypeError):
            kind(count=number)


@dataclass(frozen=True, slots=True)
class Sent:
    name: str
    count: int = 0


def test_what_goes_to_another_process_comes_back() -> None:
    assert pickle.loads(pickle.dumps(Sent("甲", 2))) == Sent("甲", 2)


def test_a_part_is_replaced() -> None:
    assert replace(Sent("甲", 2), name="乙") == Sent("乙", 2)


def test_what_is_not_provided_for_is_refused() -> None:
    """Rather than made into something else than the library makes of it."""
    with pytest.raises(TypeError):

        @dataclass(frozen=True, slots=True)
        class Below(Sent):
            more: int = 0

    with pytest.raises(TypeError):

        @dataclass(slots=True)
        class Shared:
            all: ClassVar[int] = 0

    with pytest.raises(TypeError):

        @dataclass(slots=True)
        class After:
            one: int

            def __post_init__(self) -> None: ...


def test_every_data_class_of_the_program_is_one_of_these() -> None:
    """One of the library's would take its millisecond again, and nobody would see where."""
    strange = [
        f"{module.__name__}.{name}"
        for found in pkgutil.walk_packages(wjcheck.__path__, "wjcheck.")
        if not found.name.endswith("__main__")
        for module in (importlib.import_module(found.name),)
        for name, value in vars(module).items()
        if isinstance(value, type) and value.__module__ == module.__name__
        if "__dataclass_params__" in vars(value)
    ]
    assert strange == []
