"""What the names in a condition refer to: filing keys, the rule's own facts and parameters, and what lists hold.

Handed: the text of conditions and what a rule declares. Gives back: the names and fields that do not exist. CEL's own
check knows no filing, so a field misspelt would read as absent for ever; here it is found before anything is judged.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from wjcheck.engine.expressions import blanked, names_read
from wjcheck.filing.form import Group, Holds, Key, Many, filing_form, follow

FUNCTIONS = frozenset(
    {"in", "has", "true", "false", "null", "size", "string", "int", "double", "contains", "matches", "startsWith"}
    | {"endsWith", "all", "exists", "exists_one", "filter", "map", "list", "substring", "split", "replace"}
    | {"same_person", "same_body", "among", "overlap", "persons", "distinct", "days_between", "months_before"}
    | {"latest", "earliest", "total", "in_force", "smallest", "largest"}
)
"""The functions and words a condition may use beside names (CEL's own, and those `engine.expressions` adds)."""
WINDOW = frozenset({"name", "start", "end", "until"})

_MACRO = re.compile(r"\.(?:filter|map|exists_one|exists|all)\(\s*([A-Za-z_]\w*)\s*,")
_CHAIN = re.compile(r"(?<![\w.)\]])([A-Za-z_]\w*)((?:\.[A-Za-z_]\w*)*)(?!\w)(\()?")
_WHOLE = re.compile(r"([a-z_]+(?:\.[a-z_]+)*)")


def unknown_names(text: str, known: frozenset[str]) -> list[str]:
    """Return the names a condition reads that nothing declares; names bound by filter, map and the like are known."""
    bound = set(_MACRO.findall(blanked(text)))
    return sorted(names_read(text) - known - bound - FUNCTIONS)


def unknown_fields(text: str, facts: Mapping[str, str], own: frozenset[str]) -> list[str]:
    """Return the fields a condition reads that the form does not have there, as `bureau.stafff`.

    Args:
        text: the condition.
        facts: the rule's facts, by which lists drawn from other lists are traced back to the form.
        own: names of the rule and of the engine that are not parts of the filing.
    """
    plain = blanked(text)
    lists = _bound_lists(plain, facts)
    found = []
    for match in _CHAIN.finditer(plain):
        root, rest, call = match[1], match[2].removeprefix("."), match[3]
        steps = rest.split(".") if rest else []
        if call and steps:
            steps.pop()  # the last word is the name of a method
        if not steps:
            continue
        if root in lists:
            holds = lists[root]
            if not _has(holds, steps):
                found.append(f"{root}.{'.'.join(steps)}")
        elif root == "window":
            found += [f"window.{steps[0]}"] if steps[0] not in WINDOW else []
        elif root == "filing" or (root in filing_form().keys and root not in own):
            path = steps if root == "filing" else [root, *steps]
            if not _has(filing_form(), path):
                found.append(f"{root}.{'.'.join(steps)}")
        elif root in facts and not _has(_of(root, facts, frozenset()), steps):
            found.append(f"{root}.{'.'.join(steps)}")
    return list(dict.fromkeys(found))


def holds_of(path: str, facts: Mapping[str, str]) -> Holds | None:
    """Return what the form holds where `path` leads: a path of the form, or one that starts with a fact."""
    return _of(path.replace("[]", ""), facts, frozenset())


def _has(holds: Holds | None, steps: list[str]) -> bool:
    """Whether `steps` exist below what the form holds; where that cannot be told, whether the form has such keys."""
    for step in steps:
        if isinstance(holds, Many):
            holds = holds.each
        if holds is None:
            if step not in _every_key():
                return False
            continue
        key = holds.keys.get(step) if isinstance(holds, Group) else None
        if key is None:
            return False
        holds = key.holds
    return True


def _bound_lists(plain: str, facts: Mapping[str, str]) -> dict[str, Holds | None]:
    """What each name bound by a macro stands for: an element of the list before the macro."""
    lists: dict[str, Holds | None] = {}
    for match in _MACRO.finditer(plain):
        source = _source(plain[: match.start()])
        holds = _element(source, facts, lists)
        lists[match[1]] = holds if match[1] not in lists or lists[match[1]] == holds else None
    return lists


def _source(before: str) -> str:
    """The path that ends right before a macro; empty where the list is worked out there."""
    match = re.search(r"(?<![\w.)\]])([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)$", before)
    return match[1] if match else ""


def _element(source: str, facts: Mapping[str, str], lists: Mapping[str, Holds | None]) -> Holds | None:
    root, _, rest = source.partition(".")
    steps = rest.split(".") if rest else []
    holds = _walk(lists[root], steps) if root in lists else _of(source, facts, frozenset())
    return holds.each if isinstance(holds, Many) else None


def _of(path: str, facts: Mapping[str, str], seen: frozenset[str]) -> Holds | None:
    root, _, rest = path.partition(".")
    steps = rest.split(".") if rest else []
    if root not in facts:
        return follow(tuple(steps if root == "filing" else [root, *steps])) if root else None
    if root in seen:
        return None
    return _walk(_drawn_from(facts[root], facts, seen | {root}), steps)


def _walk(holds: Holds | None, steps: list[str]) -> Holds | None:
    for step in steps:
        if isinstance(holds, Many):
            holds = holds.each
        key: Key | None = holds.keys.get(step) if isinstance(holds, Group) else None
        holds = key.holds if key else None
    return holds


def _drawn_from(text: str, facts: Mapping[str, str], seen: frozenset[str]) -> Holds | None:
    """The list of the form a fact is drawn from, where it is plainly a filter over it."""
    plain = blanked(text).strip()
    conditional = re.fullmatch(r"has\([^()]*\)\s*\?\s*(.*)\s*:\s*\[\]", plain)
    plain = conditional[1].strip() if conditional else plain
    wrapped = re.fullmatch(r"persons\((.*)\)", plain)
    plain = wrapped[1] if wrapped else plain
    if _WHOLE.fullmatch(plain):
        return _of(plain, facts, seen)
    head = re.match(r"([a-z_]+(?:\.[a-z_]+)*)\.filter\(", plain)
    if head and _closes(plain, head.end() - 1) == len(plain) - 1:
        return _of(head[1], facts, seen)
    return None


def _closes(text: str, opening: int) -> int:
    """Where the bracket opened at `opening` closes; -1 when it does not."""
    depth = 0
    for index in range(opening, len(text)):
        depth += {"(": 1, ")": -1}.get(text[index], 0)
        if depth == 0:
            return index
    return -1


@cache
def _every_key() -> frozenset[str]:
    def below(holds: Holds) -> Iterator[str]:
        if isinstance(holds, Many):
            yield from below(holds.each)
        elif isinstance(holds, Group):
            for name, key in holds.keys.items():
                yield name
                yield from below(key.holds)

    return frozenset(below(filing_form()))
