"""How the words of a command line are read: options and what else stands there, by the parameters of a function.

Handed: a function whose parameters say in their annotations what they take, and the words of one command. Gives back:
the values, by the names of the parameters, or WrongUsage in our own words. Options may stand before, between and behind
the rest; `--` ends them; the last of an option that is given twice holds; nothing is abbreviated. It is done here
because a library for it takes longer to import than a filing takes to be judged.
"""

from collections import deque
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from types import NoneType
from typing import Any, Literal, TypeAlias, get_args

from wjcheck.cli.usage import WrongUsage
from wjcheck.dataclass import dataclass, field

Kind: TypeAlias = Literal["flag", "value", "values", "pair", "word", "words"]
"""What a parameter takes: nothing, a text, a text each time, two texts; a word that is no option, all such words."""

HELP = ("-h", "--help")


class Option:
    """In an annotation: a parameter that is an option, by its names; `--this/--not-this` switches on and off."""

    def __init__(self, *names: str) -> None:
        """Keep the names."""
        self.names = names


class Argument:
    """In an annotation: a parameter that is a word of the command line without a name."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter: what it is called in the function and on the command line, and what it takes."""

    name: str
    kind: Kind
    opts: tuple[str, ...]
    secondary_opts: tuple[str, ...] = ()
    """The names that switch it off."""


@dataclass(frozen=True)
class Read:
    """What stands on a command line: values by parameter, whether help is asked for, and what comes after a group."""

    values: Mapping[str, Any]
    helps: bool = False
    rest: tuple[str, ...] = ()


@dataclass(frozen=True)
class Command:
    """A command: its name, which is that of its help page, and the function that carries it out."""

    name: str
    function: Callable[..., Any]

    @cached_property
    def params(self) -> tuple[Parameter, ...]:
        """What it takes."""
        return parameters(self.function)


@dataclass(frozen=True)
class Group:
    """Commands under one name, and what it takes itself before the command's own name."""

    name: str
    commands: Mapping[str, Any] = field(default_factory=dict)
    function: Callable[..., Any] | None = None

    @cached_property
    def params(self) -> tuple[Parameter, ...]:
        """What it takes."""
        return () if self.function is None else parameters(self.function)


def parameters(function: Callable[..., Any]) -> tuple[Parameter, ...]:
    """Return what a function takes from the command line, by its annotations."""
    return tuple(_parameter(name, hint) for name, hint in function.__annotations__.items() if name != "return")


def read(params: Sequence[Parameter], words: Sequence[str], *, group: bool = False) -> Read:
    """Return what the words of a command say; those of a group end where a command's name stands. Raises WrongUsage."""
    by_name = {name: (one, True) for one in params for name in one.opts if one.kind not in ("word", "words")}
    by_name |= {name: (one, False) for one in params for name in one.secondary_opts}
    values: dict[str, Any] = {}
    plain: list[str] = []
    helps, left = False, deque(words)
    while left:
        word = left.popleft()
        if word == "--":
            plain += left
            break
        if not word.startswith("-") or word == "-":
            plain.append(word)
            if group:
                plain += left
                break
        elif word.startswith("--"):
            name, equals, value = word.partition("=")
            helps |= _take(name, value if equals else None, left, by_name, values)
        else:
            for at, sign in enumerate(word[1:], 2):
                found = by_name.get(f"-{sign}")
                attached = word[at:] if found is not None and found[0].kind != "flag" and word[at:] else None
                helps |= _take(f"-{sign}", attached, left, by_name, values)
                if attached is not None:
                    break
    if group:
        return Read(values, helps, tuple(plain))
    return Read(values | _placed(params, plain), helps)


def _take(
    name: str,
    value: str | None,
    left: "deque[str]",
    by_name: Mapping[str, tuple[Parameter, bool]],
    values: dict[str, Any],
) -> bool:
    """Take one option with its value; return whether it asks for help."""
    if name in HELP and value is None:
        return True
    if name not in by_name:
        if name in HELP:
            raise WrongUsage("usage.option_value", name=name)
        from difflib import get_close_matches  # only for who has mistyped

        near = tuple(get_close_matches(name, [*by_name, *HELP])) if name.startswith("--") else ()
        raise WrongUsage("usage.no_option.near" if near else "usage.no_option", name=name, near=near)
    parameter, switch = by_name[name]
    if parameter.kind == "flag":
        if value is not None:
            raise WrongUsage("usage.option_value", name=name)
        values[parameter.name] = switch
        return False
    given = [] if value is None else [value]
    wanted = 2 if parameter.kind == "pair" else 1
    while len(given) < wanted and left:
        given.append(left.popleft())
    if len(given) < wanted:
        raise WrongUsage("usage.packs") if name == "--packs" else WrongUsage("usage.option_value", name=name)
    if parameter.kind == "values":
        values.setdefault(parameter.name, []).extend(given)
    else:
        values[parameter.name] = tuple(given) if parameter.kind == "pair" else given[0]
    return False


def _placed(params: Sequence[Parameter], plain: list[str]) -> dict[str, Any]:
    """Return the words that are no options by the parameters that take them, in their order."""
    values: dict[str, Any] = {}
    left = deque(plain)
    for one in params:
        if one.kind == "words":
            values[one.name] = list(left)
            left.clear()
        elif one.kind == "word" and left:
            values[one.name] = left.popleft()
    if left:
        raise WrongUsage("usage.other")
    return values


def _parameter(name: str, hint: Any) -> Parameter:
    taken = [one for one in get_args(hint.__origin__) or (hint.__origin__,) if one is not NoneType]
    (said,) = hint.__metadata__
    if isinstance(said, Argument):
        return Parameter(name, "word" if taken == [str] else "words", (name,))
    if taken == [bool]:
        pairs = [one.partition("/") for one in said.names]
        return Parameter(name, "flag", tuple(on for on, _, _ in pairs), tuple(off for _, _, off in pairs if off))
    many: Mapping[str, Kind] = {"list": "values", "tuple": "pair"}
    kind = "value" if taken == [str] else many[taken[0].__origin__.__name__]
    return Parameter(name, kind, said.names)
