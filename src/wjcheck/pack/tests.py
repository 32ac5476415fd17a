"""The tests a pack keeps beside its rules: a filing, what to change in it, and what the rule must say.

`1.2.12.tests.yaml` stands beside `1.2.12.yaml`. Each case starts from `base`, sets and deletes paths, and names the
status expected; a legal officer can read and write it.
"""

from datetime import date
from pathlib import Path
from typing import Any, Literal

from pydantic import Field

from wjcheck.pack.files import build, files_of, tree_of
from wjcheck.pack.parts import Frozen, Texts

SUFFIX = ".tests.yaml"


class Case(Frozen):
    """One filing and what a rule must make of it; whatever is not named is not compared."""

    name: str
    status: Literal["pass", "fail", "late", "missing", "review", "not_due", "not_applicable"]
    set: dict[str, Any] = Field(default_factory=dict)
    delete: Texts = ()
    as_of: date | None = None
    severity: Literal["error", "warning", "info"] | None = None
    figures: dict[str, Any] = Field(default_factory=dict)
    windows: dict[str, str] = Field(default_factory=dict)
    notes: int | None = None
    absent: Texts | None = None
    points: Texts | None = None
    because_of: str | None = None
    distance: dict[str, int] | None = None
    """The changes it is short by, all of them: by the name of what counts, with the window and the one of many before
    it where there are several, as in `2024Q3 party_least` or `塘口村 size`."""
    tight: Texts | None = None
    """What is just met, named in the same way."""
    basis: Literal["computed", "attested"] | None = None
    says: Texts = ()
    """Words the Chinese message contains."""
    reading: str | None = None
    """The reading to judge by, where it is not the chosen one."""
    district: dict[str, Any] = Field(default_factory=dict)
    """The district's own records, for rules about its duties."""


class RuleTests(Frozen):
    """All cases of one rule. `as_of` is the day they are judged for unless a case says otherwise."""

    rule: str
    as_of: date
    base: dict[str, Any]
    tests: tuple[Case, ...]
    never: dict[Literal["pass", "fail", "missing"], str] = Field(default_factory=dict)
    """What the rule can never come to, and why: such cases are not asked for."""


def load_tests(folder: Path) -> tuple[RuleTests, ...]:
    """Read every test file of the pack in `folder`, in the order of their names. Raises PackError."""
    files = files_of(folder)
    return tuple(build(RuleTests, name, tree_of(name, files)) for name in sorted(files) if name.endswith(SUFFIX))


def suites_by_rule(folder: Path) -> dict[str, RuleTests]:
    """Read the test files of the pack in `folder`, by the rule they are of. Raises PackError."""
    return {suite.rule: suite for suite in load_tests(folder)}
