"""What a rule reads: conditions that compile, and names, fields and paths that exist.

Handed: a rule file and the pack. Gives back: violations with the line of the condition or path.
"""

from collections.abc import Iterator, Mapping

from wjcheck.engine.compiled import SHARED
from wjcheck.engine.expressions import Environment, ExpressionError
from wjcheck.filing.load import field_exists
from wjcheck.pack.conditions import Place, alternatives, conditions
from wjcheck.pack.rule import Rule
from wjcheck.pack.survey import Fault, RuleFile, fault_at
from wjcheck.proof.names import holds_of, unknown_fields, unknown_names

_ALTERNATIVE = " | "


def condition_faults(item: RuleFile, environment: Environment) -> Iterator[Fault]:
    """Return what is wrong with the conditions and the paths of one rule; `environment` knows all the pack's names."""
    plain = item.tree.root or {}
    ways: dict[Place, Rule] = {(): item.rule}
    for place, _ in alternatives(plain):
        ways[place] = item.rule.read_as(str(place[-1]))
    for place, rule in ways.items():
        for name in sorted(rule.names & SHARED):
            yield fault_at(
                "W327",
                item.file,
                item.tree,
                (*place, "facts" if name in rule.facts else "parameters", name),
                {"name": name},
            )
    for place, text in conditions(plain):
        rule = ways[place[:4] if place[0] == "readings" else ()]
        yield from _condition(item, rule, environment, place, text)
    for place, path in _paths(item):
        if not _exists(path, item.rule.facts):
            yield fault_at("W326", item.file, item.tree, place, {"path": path})
    for index, need in enumerate(item.rule.needs):
        if need.fact is not None and need.fact not in item.rule.facts:
            yield fault_at("W324", item.file, item.tree, ("needs", index, "fact"), {"name": need.fact})


def _condition(item: RuleFile, rule: Rule, environment: Environment, place: Place, text: str) -> Iterator[Fault]:
    strangers = unknown_names(text, rule.names | (SHARED if rule.per else SHARED - {"window"}))
    for name in strangers:
        yield fault_at("W324", item.file, item.tree, place, {"name": name})
    for path in unknown_fields(text, rule.facts, rule.names):
        yield fault_at("W325", item.file, item.tree, place, {"path": path})
    if strangers:
        return
    try:
        environment.compile(text)
    except ExpressionError as error:
        yield fault_at(
            "W308", item.file, item.tree, place, {"rule": item.rule.id, "what": " ".join(str(error).split())}
        )


def _paths(item: RuleFile) -> Iterator[tuple[Place, str]]:
    """Every path a rule names, with its place."""
    rule = item.rule
    for index, need in enumerate(rule.needs):
        for path in need.path.split(_ALTERNATIVE):
            yield ("needs", index), path
    for key in ("point_at", "dated"):
        for index, path in enumerate(getattr(rule, key)):
            yield (key, index), path
    for index, path in enumerate(rule.applies.needs if rule.applies else ()):
        yield ("applies", "needs", index), path
    for index, outcome in enumerate(rule.outcomes):
        for number, path in enumerate(outcome.point_at or ()):
            yield ("outcomes", index, "point_at", number), path
    if rule.due is not None:
        yield ("due", "done"), rule.due.done


def _exists(path: str, facts: Mapping[str, str]) -> bool:
    root = path.partition(".")[0].removesuffix("[]")
    if root not in facts:
        return field_exists(path)
    return path.removesuffix("[]") == root or holds_of(path, facts) is not None or _worked_out(root, facts)


def _worked_out(root: str, facts: Mapping[str, str]) -> bool:
    """Whether the form cannot say what a fact's elements are: then any field of it is taken to exist."""
    return holds_of(root, facts) is None
