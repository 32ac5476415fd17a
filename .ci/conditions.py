"""Writes the packs that ship with wjcheck in Python: in `engine/`, conditions, rules and readings.

Run it after a change to a rule of one of them: `python .ci/conditions.py`. A condition that is not in the first file is
run by the CEL library, which takes some twenty times as long; a rule that is not in the second is judged with all that
would be told of it where it is only counted. A test compares the files with the packs.
"""

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TypeAlias

from wjcheck.engine import semantics
from wjcheck.engine.compiled import CompiledRule, conditions_of
from wjcheck.engine.ends import altered, mark_beside, mark_facts, mark_of, mark_told
from wjcheck.engine.expressions import Condition
from wjcheck.engine.pack_judge import Judge
from wjcheck.pack.load import load_pack
from wjcheck.pack.shipped import rules_folder
from wjcheck.proof.python_code import BARE, Unfit, written
from wjcheck.proof.python_rule import Functions

_CONDITIONS = '''"""Conditions of the packs that ship with wjcheck: written by `.ci/conditions.py`, not by hand.

By its text in CEL each has the way that stops at what is absent, and the way that looks on where they differ.
"""

from collections.abc import Callable, Mapping
from typing import Any

'''
_RULES = '''"""Rules of the packs that ship with wjcheck: written by `.ci/conditions.py`, not by hand.

By what decides it (`ends.mark_of`) each has the function that says what it comes to, or what it comes to by another
reading, or when its facts are known; or the function that works out its facts.
"""

from collections.abc import Mapping
from typing import Any

from wjcheck.engine.ends import Function
from wjcheck.engine.needs import listing
'''
ENGINE = Path(__file__).parent.parent / "src" / "wjcheck" / "engine"


def modules() -> dict[Path, str]:
    """Return the text of the modules for the packs as they are."""
    judges = [Judge.of(load_pack(folder)) for folder in sorted(rules_folder().iterdir()) if folder.is_dir()]
    rules = [rule for judge in judges for rule in judge.rules]
    conditions = {one.text: one for rule in rules for one in conditions_of(rule)}
    return {
        ENGINE / "shipped_conditions.py": "".join(_conditions([conditions[text] for text in sorted(conditions)])),
        ENGINE / "shipped_rules.py": "".join(_rules(_whole(rules))),
        ENGINE / "shipped_readings.py": "".join(_rules((*_told(rules), *_facts(rules), *_beside(rules)))),
    }


def _called() -> Iterator[str]:
    yield "from wjcheck.engine import functions\n"
    yield "from wjcheck.engine.semantics import (\n"
    yield from (f"    {name},\n" for name in sorted(("OURS", *semantics.__all__)))
    yield ")\n\n"
    yield from (f'{name} = OURS["{name}"]\n' for name in sorted(semantics.OURS))
    yield from (f"bare_{name} = functions.{name}\n" for name in sorted(BARE))


def _conditions(conditions: list[Condition]) -> Iterator[str]:
    yield _CONDITIONS
    yield from _called()
    yield "\nSHIPPED: Mapping[str, tuple[Callable[[Any], Any], Callable[[Any], Any] | None]] = {\n"
    for condition in conditions:
        try:
            code = written(condition.syntax)
        except Unfit:
            continue
        yield f"    {condition.text!r}: (\n        lambda v: {code.first},\n"
        yield (
            "        None,\n    ),\n"
            if code.first == code.thorough
            else f"        lambda v: {code.thorough},\n    ),\n"
        )
    yield "}\n"


_Writing: TypeAlias = Callable[[Functions, str], str]
_Wanted: TypeAlias = tuple[str, str, _Writing]
"""A function to be written: its mark, its name, and what writes it under a name."""


def _named(*parts: str) -> str:
    return "_".join(part for part in re.split(r"\W+", "_".join(("rule", *parts))) if part)


def _function(rule: CompiledRule, known: Collection[str] = (), *, applies: bool = True) -> _Writing:
    return lambda functions, name: functions.of(rule, name, known, applies=applies)


def _of_facts(rule: CompiledRule) -> _Writing:
    return lambda functions, name: functions.facts(rule, name)


def _whole(rules: Sequence[CompiledRule]) -> Iterator[_Wanted]:
    yield from ((mark_of(rule), _named(rule.rule.id), _function(rule)) for rule in rules)


def _told(rules: Sequence[CompiledRule]) -> Iterator[_Wanted]:
    for rule in rules:
        yield mark_told(rule), _named(rule.rule.id), _function(rule, dict(rule.facts), applies=False)


def _facts(rules: Sequence[CompiledRule]) -> Iterator[_Wanted]:
    yield from ((mark_facts(rule), _named(rule.rule.id, "facts"), _of_facts(rule)) for rule in rules if rule.facts)


def _beside(rules: Sequence[CompiledRule]) -> Iterator[_Wanted]:
    for rule in rules:
        for name, _, way in rule.others:
            known = dict(way.facts).keys() - altered(rule, way)
            yield mark_beside(rule, way), _named(rule.rule.id, name), _function(way, known)


def _rules(wanted: Iterable[_Wanted]) -> Iterator[str]:
    names, functions, texts = dict[str, str](), Functions(), list[str]()
    for mark, name, writing in wanted:
        if mark in names:
            continue
        own = name if name not in names.values() else f"{name}_{mark}"
        try:
            texts.append(writing(functions, own))
        except Unfit:
            continue
        names[mark] = own
    yield _RULES
    yield from _called()
    yield from (f"\n\n{text}" for text in (*functions.looking_on(), *texts))
    yield "\n\nSHIPPED: Mapping[str, Function] = {\n"
    yield from (f'    "{mark}": {name},\n' for mark, name in names.items())
    yield "}\n"


if __name__ == "__main__":
    for file, text in modules().items():
        file.write_text(text, encoding="utf-8")
