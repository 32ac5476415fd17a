"""Everything a pack's folder holds, sound or not: what loads, and every fault with its file and line.

Loading a pack refuses it at the first faulty file; linting shows all faults at once. Both look here.
"""

from collections.abc import Iterable, Mapping
from itertools import islice
from pathlib import Path

from wjcheck.dataclass import dataclass
from wjcheck.locale.message import Figure
from wjcheck.pack.across import Across
from wjcheck.pack.answers import file_of, order_of
from wjcheck.pack.conditions import conditions
from wjcheck.pack.errors import PackError
from wjcheck.pack.files import HEAD, build, digest_of, files_of, notices_of, text_of, tree_of
from wjcheck.pack.limits import (
    LONGEST_DOCUMENT,
    MOST_ENTRIES,
    MOST_NAMES,
    MOST_PACK_CONDITIONS,
    MOST_RULES,
    MOST_STATEMENTS,
    beyond,
    excesses,
)
from wjcheck.pack.pack import Head, Inventory, Pack, Reasons, Statement
from wjcheck.pack.rule import Rule
from wjcheck.pack.standing import standing, standing_across
from wjcheck.pack.tests import SUFFIX
from wjcheck.reading.problem import Problem
from wjcheck.reading.tree import Tree

_RULE = ".yaml"
_MOST_TOLD = 20
"""How many excesses of one file are told."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One mistake of a pack: the file below the pack's folder, and the problem."""

    file: str
    problem: Problem


def fault_at(code: str, file: str, tree: Tree, place: tuple[str | int, ...], values: Mapping[str, Figure]) -> Fault:
    """Return the fault `code` of `file`, at the place in its tree, or the nearest that is there."""
    return Fault(file, Problem(code, values=values, span=tree.nearest(place)[1]))


@dataclass(frozen=True, slots=True)
class RuleFile:
    """A rule, the file it stands in, and the tree that knows its lines."""

    file: str
    tree: Tree
    rule: Rule


@dataclass(frozen=True, slots=True)
class Survey:
    """What a pack's folder holds. `pack` is made of the sound rules; `trees` are of head, inventory and reasons."""

    folder: Path
    pack: Pack
    files: dict[str, bytes]
    trees: dict[str, Tree]
    rules: tuple[RuleFile, ...]
    attempted: frozenset[str]
    """The ids of all rule files that are there, those refused included."""
    tests: tuple[str, ...]
    faults: tuple[Fault, ...]


def survey(folder: Path, read: Mapping[str, bytes] | None = None) -> Survey:
    """Read the pack in `folder`; `read` are its files as `files_of` gives them, where they have been read already.

    Raises PackError only where nothing can be said without it: head, text, inventory.
    """
    files = files_of(folder) if read is None else dict(read)
    trees = {HEAD: _tree(HEAD, files, MOST_STATEMENTS)}
    head = build(Head, HEAD, trees[HEAD])
    notices = notices_of(head, folder)
    files |= dict(notices.values())
    document = text_of(head.text, files)
    if len(document) > LONGEST_DOCUMENT:
        raise PackError(head.text, (beyond("document", len(document), LONGEST_DOCUMENT),))
    others = (name for name in (head.statements, head.reasons, head.across) if name)
    trees |= {name: _tree(name, files, MOST_STATEMENTS) for name in others}
    statements = build(Inventory, head.statements, trees[head.statements]).statements
    reasons = build(Reasons, head.reasons, trees[head.reasons]).reasons if head.reasons else {}
    across = build(Across, head.across, trees[head.across]).rules if head.across else ()
    found: list[RuleFile] = []
    faults: list[Fault] = []
    if head.body_from is not None and head.body_from not in document:
        span = trees[HEAD].span_of(("body_from",))
        faults.append(Fault(HEAD, Problem("W341", values={"text": head.body_from}, span=span)))
    tests = tuple(sorted(name for name in files if name.endswith(SUFFIX)))
    for name in sorted(files):
        if name in trees or name in tests or not name.endswith((_RULE, ".yml")):
            continue
        if name.count("/") != 1 or not name.endswith(_RULE):
            faults.append(Fault(name, Problem("W313", values={"file": name})))
            continue
        try:
            found.append(_rule_file(name, files))
        except PackError as error:
            faults += [Fault(name, problem) for problem in error.problems]
    faults += _too_much(found)
    sound, wrong = _sound(found, statements, document)
    pack = Pack(
        head=head,
        document=document,
        statements=statements,
        rules=tuple(sorted((item.rule for item in sound), key=lambda rule: order_of(rule.id))),
        digest=digest_of(files),
        units_csv=text_of(head.units, files) if head.units else "",
        villages_csv=text_of(head.villages, files) if head.villages else "",
        reasons=reasons,
        across=across,
        notices=notices,
        standing={item.rule.id: standing(item.tree) for item in sound}
        | (standing_across(trees[head.across]) if head.across else {}),
    )
    attempted = frozenset(Path(name).stem for name in files if name.endswith(_RULE) and name not in tests)
    wanting = _unexplained(pack, trees[head.statements], attempted)
    astray = _astray(pack, trees)
    return Survey(folder, pack, files, trees, tuple(sound), attempted, tests, (*faults, *wrong, *wanting, *astray))


def _rule_file(name: str, files: dict[str, bytes]) -> RuleFile:
    """Read one rule. Raises PackError."""
    tree = _tree(name, files, MOST_ENTRIES)
    return RuleFile(name, tree, build(Rule, name, tree))


def _tree(name: str, files: dict[str, bytes], most: int) -> Tree:
    """Return the tree of one file. Raises PackError, also where it holds more than it may."""
    tree = tree_of(name, files)
    too_much = tuple(islice(excesses(tree, most), _MOST_TOLD))
    if too_much:
        raise PackError(name, too_much)
    return tree


def _too_much(found: list[RuleFile]) -> list[Fault]:
    """Refuse a pack whose rules are too many, or have more conditions, than are compiled in a few seconds."""
    total, names = 0, set[str]()
    for number, item in enumerate(found, start=1):
        names |= item.rule.all_names
        total += sum(len(text) for _, text in conditions(item.tree.root or {}))
        amounts = (
            ("rules", number, MOST_RULES),
            ("pack", total, MOST_PACK_CONDITIONS),
            ("names", len(names), MOST_NAMES),
        )
        for what, amount, limit in amounts:
            if amount > limit:
                return [Fault(item.file, beyond(what, amount, limit, item.tree.nearest(("id",))[1]))]
    return []


def refuse_faulty(found: Survey) -> Survey:
    """Return a pack's survey when it is sound. Raises PackError with the faults of the first bad file."""
    if found.faults:
        first = found.faults[0].file
        raise PackError(first, tuple(fault.problem for fault in found.faults if fault.file == first))
    return found


def _sound(
    found: Iterable[RuleFile], statements: tuple[Statement, ...], document: str
) -> tuple[list[RuleFile], list[Fault]]:
    known = {statement.id: statement for statement in statements}
    sound: dict[str, RuleFile] = {}
    faults: list[Fault] = []
    for item in found:
        rule = item.rule
        fault = _fault(item, known.get(rule.id), document, rule.id in sound)
        if fault is None:
            sound[rule.id] = item
        else:
            faults.append(Fault(item.file, fault))
    return list(sound.values()), faults


def _fault(item: RuleFile, statement: Statement | None, document: str, taken: bool) -> Problem | None:
    rule, tree = item.rule, item.tree
    if statement is None:
        return Problem("W303", values={"id": rule.id}, span=tree.span_of(("id",)))
    if rule.quote != statement.quote or rule.quote not in document:
        return Problem("W304", values={"id": rule.id}, span=tree.span_of(("quote",)))
    if taken:
        return Problem("W311", values={"id": rule.id}, span=tree.span_of(("id",)))
    if item.file != file_of(rule.id):
        return Problem("W314", values={"id": rule.id, "file": item.file}, span=tree.span_of(("id",)))
    if rule.modality != statement.modality:
        values = {"id": rule.id, "filed": rule.modality, "wanted": statement.modality}
        return Problem("W312", values=values, span=tree.span_of(("modality",)))
    return None


def _astray(pack: Pack, trees: Mapping[str, Tree]) -> list[Fault]:
    """Rules across filings that stand twice or for no statement, and waivers forbidden of no statement there is."""
    faults = []
    known = {statement.id for statement in pack.statements}
    seen: set[str] = set()
    for index, rule in enumerate(pack.across):
        file = pack.head.across or ""
        if rule.id in seen:
            faults.append(fault_at("W311", file, trees[file], ("rules", index, "id"), {"id": rule.id}))
        if rule.statement not in known:
            faults.append(fault_at("W303", file, trees[file], ("rules", index, "statement"), {"id": rule.statement}))
        seen.add(rule.id)
    for identifier in pack.head.unwaivable:
        if identifier not in known:
            faults.append(fault_at("W303", HEAD, trees[HEAD], ("unwaivable", identifier), {"id": identifier}))
    return faults


def _unexplained(pack: Pack, inventory: Tree, attempted: frozenset[str]) -> list[Fault]:
    """Statements that nothing is said of: neither a rule nor a reason, or of a clause the pack has no name for."""
    faults = []
    decided = {rule.id for rule in pack.rules} | attempted
    seen: set[str] = set()
    for index, statement in enumerate(pack.statements):
        span = inventory.span_of(("statements", index, "id"))
        if statement.id in seen:
            faults.append(Fault(pack.head.statements, Problem("W343", values={"id": statement.id}, span=span)))
        seen.add(statement.id)
        if statement.clause not in pack.head.clauses:
            values = {"id": statement.id, "clause": statement.clause}
            faults.append(Fault(pack.head.statements, Problem("W316", values=values, span=span)))
        if statement.id not in decided and not pack.explains(statement):
            faults.append(Fault(pack.head.statements, Problem("W315", values={"id": statement.id}, span=span)))
    return faults
