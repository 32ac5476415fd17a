"""What a sound pack keeps to, checked: every violation with its file and line (`docs/rule-format.md`).

Handed: a surveyed pack. Gives back: all violations, in the order of file and line. Loading refuses what cannot be used
at all; lint goes on to what could be used and would judge wrongly or say nothing.
"""

from collections.abc import Iterator

from wjcheck.engine.compiled import environment_for
from wjcheck.engine.pack_judge import Judge
from wjcheck.pack.errors import PackError
from wjcheck.pack.files import HEAD
from wjcheck.pack.notice_template import notice_template
from wjcheck.pack.placed import placed
from wjcheck.pack.rule import Rule
from wjcheck.pack.survey import Fault, RuleFile, Survey, fault_at
from wjcheck.proof.coverage import gaps
from wjcheck.proof.lint_cases import case_faults
from wjcheck.proof.lint_conditions import condition_faults
from wjcheck.proof.lint_texts import head_text_faults, text_faults
from wjcheck.reading.problem import Problem, Span


def lint(found: Survey, *, numbers: bool = True) -> tuple[Fault, ...]:
    """Return every violation of a surveyed pack.

    `numbers`: also try every number of the law one lower and one higher against the cases; it takes most of the time.
    """
    faults = [*found.faults, *law_faults(found), *_head(found), *head_text_faults(found)]
    environment = environment_for(found.pack.rules)
    for item in found.rules:
        faults += text_faults(item)
        faults += condition_faults(item, environment)
        faults += _rule(item, found)
    faults += case_faults(found, _judge(found) if numbers else None)
    return tuple(sorted(faults, key=_order))


def _judge(found: Survey) -> Judge | None:
    """The pack ready to judge, or None where a condition does not compile, which is a violation of its own."""
    try:
        return Judge.of(found.pack)
    except PackError:
        return None


def law_faults(found: Survey) -> Iterator[Fault]:
    """Return statements whose words the document no longer has, unless a rule says so, and words nobody quotes."""
    pack = found.pack
    wrong = {str(fault.problem.values.get("id")) for fault in found.faults if fault.problem.code == "W304"}
    lost = False
    for index, item in enumerate(placed(pack)):
        if item.start is not None:
            continue
        lost = True
        if item.statement.id not in wrong:
            span = found.trees[pack.head.statements].span_of(("statements", index, "quote"))
            yield Fault(pack.head.statements, Problem("W320", values={"id": item.statement.id}, span=span))
    if lost:
        return  # the words nobody quotes are then those that were changed
    shift = len(pack.document) - len(pack.body)
    for start, text in gaps(pack):
        before = pack.document[: start + shift]
        line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
        values = {"text": text if len(text) <= 40 else text[:40] + "…"}
        yield Fault(pack.head.text, Problem("W321", values=values, span=Span(line, column, line, column + 1)))


def _head(found: Survey) -> Iterator[Fault]:
    head = found.pack.head
    known = {statement.id for statement in found.pack.statements}
    if head.phase_in is not None and head.phase_in.statement not in known:
        yield Fault(HEAD, Problem("W323", values={"id": head.phase_in.statement}))
    for name, raw in found.pack.notices.values():
        template = notice_template(name, raw)
        if isinstance(template, Problem):
            yield Fault(name, template)
    for identifier in found.pack.reasons:
        code = "W323" if identifier not in known else "W342" if identifier in found.attempted else None
        if code is not None:
            file = str(head.reasons)
            yield fault_at(code, file, found.trees[file], ("reasons", identifier), {"id": identifier})


def _rule(item: RuleFile, found: Survey) -> Iterator[Fault]:
    rule, statement = item.rule, found.pack.statement(item.rule.id)
    tags = {*found.pack.head.five_haves, None}
    if rule.five_haves != statement.five_haves or rule.five_haves not in tags:
        values = {"id": rule.id, "filed": rule.five_haves or "—", "wanted": statement.five_haves or "—"}
        yield fault_at("W322", item.file, item.tree, ("five_haves",), values)
    for index, other in enumerate(rule.depends_on):
        if _leads_to(other, rule.id, found, frozenset()):
            values = {"id": rule.id, "other": other}
            yield fault_at("W328", item.file, item.tree, ("depends_on", index), values)
    if not rule.measures and rule.no_measure is None and (numbers := _numbers(rule)):
        values = {"id": rule.id, "names": "、".join(numbers)}
        yield fault_at("W344", item.file, item.tree, ("parameters", numbers[0]), values)
    for name, parameter in rule.parameters.items():
        if min(parameter.values) > found.pack.head.issued:
            values = {"name": name, "issued": found.pack.head.issued.isoformat()}
            yield fault_at("W334", item.file, item.tree, ("parameters", name), values)


def _numbers(rule: Rule) -> list[str]:
    """The parameters that are whole numbers: what a rule compares with, and can be short of."""
    return [name for name, parameter in rule.parameters.items() if any(map(_whole, parameter.values.values()))]


def _whole(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _leads_to(start: str, goal: str, found: Survey, seen: frozenset[str]) -> bool:
    """Whether `start` is no rule of the pack, or leads back to `goal` by what it depends on."""
    rule = next((item.rule for item in found.rules if item.rule.id == start), None)
    if start == goal or rule is None:
        return start == goal or start not in found.attempted  # a rule that was refused is told of already
    return any(_leads_to(other, goal, found, seen | {start}) for other in rule.depends_on if other not in seen)


def _order(fault: Fault) -> tuple[str, int, int, str]:
    span = fault.problem.span
    return (fault.file, span.line if span else 0, span.column if span else 0, fault.problem.code)
