"""The cases beside the rules: enough of each kind, each of them sound, and every number of the law at its boundary.

Handed: a surveyed pack, and its judge where it has one. Gives back: violations with their files and lines.
"""

from collections.abc import Iterator, Mapping, Sequence

from wjcheck.engine.pack_judge import Judge
from wjcheck.pack.errors import PackError
from wjcheck.pack.files import build, tree_of
from wjcheck.pack.survey import Fault, RuleFile, Survey, fault_at
from wjcheck.pack.tests import SUFFIX, RuleTests
from wjcheck.proof.distance import unproved
from wjcheck.proof.mutation import mutate
from wjcheck.proof.prepared import Prepared, prepare
from wjcheck.reading.problem import Problem
from wjcheck.reading.tree import Tree

_KINDS = ("pass", "fail", "missing")


def case_faults(found: Survey, judge: Judge | None) -> Iterator[Fault]:
    """Return what is wrong with the pack's cases. `judge` is None where nothing is to be judged."""
    suites: dict[str, RuleTests] = {}
    prepared: dict[str, list[Prepared]] = {}
    rules = {item.rule.id: item for item in found.rules}
    for name in found.tests:
        try:
            tree = tree_of(name, found.files)
            suite = build(RuleTests, name, tree)
        except PackError as error:
            yield from (Fault(name, problem) for problem in error.problems)
            continue
        suites[suite.rule] = suite
        sound = prepared.setdefault(suite.rule, [])
        if suite.rule in rules or suite.rule not in found.attempted or not name.endswith(f"/{suite.rule}{SUFFIX}"):
            yield from _of_file(name, tree, suite, rules, sound)
    for item in found.rules:
        suite_of, cases = suites.get(item.rule.id), prepared.get(item.rule.id, [])
        if suite_of is not None or item.file.removesuffix(".yaml") + SUFFIX not in found.tests:
            yield from _wanting(item, suite_of)  # cases that are there but refused are told of already
        if suite_of is not None and judge is not None and len(cases) == len(suite_of.tests):
            yield from _unproved(item, cases, judge)
            yield from far_off(item, cases, judge)


def _of_file(
    name: str, tree: Tree, suite: RuleTests, rules: Mapping[str, RuleFile], sound: list[Prepared]
) -> Iterator[Fault]:
    """Return what is wrong with one file of cases; the cases whose filings can be made are added to `sound`."""
    item = rules.get(suite.rule)
    if item is None or name != item.file.removesuffix(".yaml") + SUFFIX:
        yield fault_at("W338", name, tree, ("rule",), {"id": suite.rule})
    seen: set[str] = set()
    for index, case in enumerate(suite.tests):
        place = ("tests", index)
        if case.name in seen:
            yield fault_at("W339", name, tree, place, {"name": case.name})
        seen.add(case.name)
        try:
            prepared = prepare(suite, case)
            wrong = prepared.wrong
            sound.append(prepared)
            if case.reading is not None and item is not None and case.reading not in item.rule.reading_names:
                wrong = (*wrong, f"reading: {case.reading}")
        except ValueError as error:
            wrong = (str(error),)
        if wrong:
            yield fault_at("W340", name, tree, place, {"name": case.name, "what": "; ".join(wrong)})


def _wanting(item: RuleFile, suite: RuleTests | None) -> Iterator[Fault]:
    """Kinds of case a rule lacks; one it can never come to has to be named, with the reason, under `never`."""
    if suite is None:
        yield Fault(item.file, Problem("W329", values={"id": item.rule.id}))
        return
    has = {case.status for case in suite.tests}
    for kind in _KINDS:
        if kind not in has and kind not in suite.never:
            yield Fault(item.file, Problem("W330", values={"id": item.rule.id, "kind": kind}))
    tried = {case.reading for case in suite.tests}
    for name in item.rule.alternatives:
        if name not in tried:
            yield Fault(item.file, Problem("W336", values={"id": item.rule.id, "name": name}))


def _unproved(item: RuleFile, cases: Sequence[Prepared], judge: Judge) -> Iterator[Fault]:
    """Numbers of the law that could be one less or one more without any case failing."""
    for mutant in mutate(judge, item, cases, numbers_only=True):
        if not mutant.killed:
            values = {"id": mutant.rule, "before": mutant.before, "after": mutant.after}
            yield fault_at("W331", item.file, item.tree, mutant.place, values)


def far_off(item: RuleFile, cases: Sequence[Prepared], judge: Judge) -> Iterator[Fault]:
    """Return the distances of one rule that are not what judging its cases comes to: the first of every measure."""
    seen: set[str] = set()
    for wrong in unproved(judge, item.rule.id, cases):
        if wrong.measure not in seen:
            seen.add(wrong.measure)
            values = {"id": wrong.rule, "name": wrong.measure, "case": wrong.case, "what": wrong.what}
            yield fault_at("W345", item.file, item.tree, ("measures",), values)
