"""How a command line is read: as users of any other program are used to it."""

from typing import Annotated, Any

import pytest

from wjcheck.cli.grammar import Argument, Option, parameters, read
from wjcheck.cli.usage import WrongUsage


def command(
    first: Annotated[str | None, Argument()] = None,
    others: Annotated[list[str] | None, Argument()] = None,
    day: Annotated[str | None, Option("--day")] = None,
    level: Annotated[str, Option("--level", "-l")] = "error",
    each: Annotated[list[str] | None, Option("--each")] = None,
    packs: Annotated[tuple[str, str] | None, Option("--two")] = None,
    verbose: Annotated[bool, Option("--verbose", "-v")] = False,
    quiet: Annotated[bool, Option("-q")] = False,
    strict: Annotated[bool | None, Option("--strict/--no-strict")] = None,
) -> None:
    """Take everything a command can take."""


PARAMS = parameters(command)


@pytest.mark.parametrize(
    ("line", "values"),
    [
        ("", {}),
        ("a", {"first": "a"}),
        ("a b c", {"first": "a", "others": ["b", "c"]}),
        ("--day 1 a --verbose b", {"day": "1", "first": "a", "verbose": True, "others": ["b"]}),
        ("--day=1", {"day": "1"}),
        ("--day=", {"day": ""}),
        ("--day=a=b", {"day": "a=b"}),
        ("--day 1 --day 2", {"day": "2"}),
        ("--day --verbose", {"day": "--verbose"}),
        ("--day -- a", {"day": "--", "first": "a"}),
        ("--each 1 --each=2", {"each": ["1", "2"]}),
        ("--two a b c", {"packs": ("a", "b"), "first": "c"}),
        ("--two=a b", {"packs": ("a", "b")}),
        ("-v", {"verbose": True}),
        ("-vq", {"verbose": True, "quiet": True}),
        ("-l warning", {"level": "warning"}),
        ("-lwarning", {"level": "warning"}),
        ("-vl warning a", {"verbose": True, "level": "warning", "first": "a"}),
        ("--strict", {"strict": True}),
        ("--strict --no-strict", {"strict": False}),
        ("- a", {"first": "-", "others": ["a"]}),
        ("-- --day -v", {"first": "--day", "others": ["-v"]}),
        ("a -- -- b", {"first": "a", "others": ["--", "b"]}),
    ],
)
def test_reads(line: str, values: dict[str, Any]) -> None:
    found = read(PARAMS, line.split())
    assert not found.helps
    assert {name: value for name, value in found.values.items() if value != []} == values


@pytest.mark.parametrize(
    ("line", "key", "name", "near"),
    [
        ("--dya 1", "usage.no_option.near", "--dya", ("--day",)),
        ("--verbos=1", "usage.no_option.near", "--verbos", ("--verbose",)),
        ("--xyzzy", "usage.no_option", "--xyzzy", ()),
        ("-z", "usage.no_option", "-z", ()),
        ("-vz", "usage.no_option", "-z", ()),
        ("-day", "usage.no_option", "-d", ()),
        ("--day", "usage.option_value", "--day", None),
        ("-l", "usage.option_value", "-l", None),
        ("--two a", "usage.option_value", "--two", None),
        ("--verbose=1", "usage.option_value", "--verbose", None),
        ("--no-strict=1", "usage.option_value", "--no-strict", None),
        ("--help=1", "usage.option_value", "--help", None),
    ],
)
def test_refuses(line: str, key: str, name: str, near: tuple[str, ...] | None) -> None:
    with pytest.raises(WrongUsage) as caught:
        read(PARAMS, line.split())
    assert (caught.value.key, caught.value.values["name"]) == (key, name)
    assert near is None or caught.value.values["near"] == near


def test_a_word_too_many_is_refused() -> None:
    with pytest.raises(WrongUsage) as caught:
        read(tuple(one for one in PARAMS if one.kind != "words"), ["a", "b"])
    assert caught.value.key == "usage.other"


@pytest.mark.parametrize("line", ["--help", "-h", "a --day 1 -h b", "-vh"])
def test_help_may_stand_anywhere_but_behind_a_slip(line: str) -> None:
    assert read(PARAMS, line.split()).helps
    with pytest.raises(WrongUsage):
        read(PARAMS, [*line.split(), "--nope"])


@pytest.mark.parametrize("line", ["--day -h", "-- --help"])
def test_what_looks_like_help_may_be_a_value(line: str) -> None:
    assert not read(PARAMS, line.split()).helps


def test_options_of_a_group_end_where_its_command_begins() -> None:
    found = read(PARAMS, ["-v", "check", "--day", "1", "-h"], group=True)
    assert (found.values, found.helps, found.rest) == ({"verbose": True}, False, ("check", "--day", "1", "-h"))
    with pytest.raises(WrongUsage):
        read(PARAMS, ["--nope", "check"], group=True)
