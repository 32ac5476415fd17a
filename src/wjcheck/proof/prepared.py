"""The filing of a case: made of what all cases of its rule share and what this one changes, and read once."""

import copy
import json
from datetime import date
from typing import Any

from wjcheck.dataclass import dataclass
from wjcheck.filing.load import Submission, load
from wjcheck.filing.paths import parse_path
from wjcheck.pack.tests import Case, RuleTests
from wjcheck.reading.parse import read


@dataclass(frozen=True, slots=True)
class Prepared:
    """One case with its filing read: it can be judged again and again."""

    rule: str
    case: Case
    as_of: date
    submission: Submission
    wrong: tuple[str, ...]
    """What the filing itself gets wrong, by code and path: a case has to be a sound filing."""


def prepare(suite: RuleTests, case: Case) -> Prepared:
    """Read the filing of one case. Raises ValueError for a path that cannot be set or deleted."""
    try:
        text = json.dumps(filing_of(suite, case), ensure_ascii=False)
    except (KeyError, IndexError, TypeError, ValueError):
        paths = ", ".join((*case.set, *case.delete))
        raise ValueError(f"set/delete: {paths}") from None
    return Prepared(suite.rule, case, case.as_of or suite.as_of, *filed(text))


def filed(text: str) -> tuple[Submission, tuple[str, ...]]:
    """Return what `text`, a filing, submits, and what it gets wrong, by code and path."""
    tree = read(text.encode())
    submission = load(tree)
    wrong = tuple(f"{p.code} {p.path}" for p in (*tree.problems, *submission.problems) if p.severity == "error")
    return submission, wrong


def filing_of(suite: RuleTests, case: Case) -> dict[str, Any]:
    """Return the filing of one case as plain text values. Raises ValueError for a path that cannot be set."""
    filing: dict[str, Any] = {"wjcheck": "1", "unit": {"name": "示例镇", "type": "镇"}, "year": "2024"}
    for key, value in copy.deepcopy(suite.base).items():
        filing[key] = {**filing[key], **value} if key == "unit" else value
    for path, value in case.set.items():
        _assign(filing, path, copy.deepcopy(value))
    for path in case.delete:
        _remove(filing, path)
    return filing


def _assign(filing: Any, path: str, value: Any) -> None:
    *way, last = parse_path(path)
    target = filing
    for step in way:
        if isinstance(target, dict) and step not in target:
            target[step] = {}
        target = target[step]
    if isinstance(target, list) and last == len(target):
        target.append(value)
    else:
        target[last] = value


def _remove(filing: Any, path: str) -> None:
    *way, last = parse_path(path)
    target = filing
    for step in way:
        target = target[step]
    del target[last]
