"""A judge as bytes, and back again: its pack as plain values, its conditions as the library writes them down.

Handed: a judge. Gives back: bytes that make the same judge in another process or run, in a fraction of the time that
reading and compiling the pack takes. They are JSON and what the CEL library serialises; nothing in them is executed.
"""

import json
from collections.abc import Mapping

from wjcheck.dataclass import replace
from wjcheck.engine.compiled import compile_rule, conditions_of
from wjcheck.engine.expressions import Environment
from wjcheck.engine.pack_judge import Judge
from wjcheck.pack.kept import kept, restored_pack


def kept_judge(judge: Judge) -> bytes:
    """Return a judge as bytes: its pack and all its conditions, whatever it selects and however it reads its rules."""
    environment = judge.environment
    rules = [compile_rule(rule, environment) for rule in judge.pack.rules]
    conditions = {one.text: one for rule in rules for one in conditions_of(rule)}
    raws = [condition.kept for condition in conditions.values()]
    told = {
        "pack": kept(judge.pack),
        "names": sorted(environment.names),
        "conditions": [
            [one.text, sorted(one.names), len(raw)] for one, raw in zip(conditions.values(), raws, strict=True)
        ],
    }
    return b"\n".join((json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode(), b"".join(raws)))


def judge_from(raw: bytes) -> Judge:
    """Return the judge of a pack that was kept. Raises ValueError for bytes that are none."""
    head, _, rest = raw.partition(b"\n")
    told = json.loads(head)
    pack = restored_pack(told["pack"])
    environment = Environment(told["names"], shipped=pack.shipped)
    start = 0
    for text, names, length in told["conditions"]:
        environment.take(text, names, rest[start : start + length])
        start += length
    if start != len(rest):
        raise ValueError(start)
    return Judge.within(pack, environment)


def remade(
    raw: bytes, shown: frozenset[str], readings: Mapping[str, str], many_minds: bool, made_for: str = ""
) -> Judge:
    """Return a judge that was kept: what it shows, by which readings, whether it asks others, what it is made for."""
    judge = replace(judge_from(raw).read(tuple(readings.items())), shown=shown)
    judge = judge if many_minds else judge.of_one_mind
    made = {"counting": lambda: judge.counting, "many": lambda: judge.for_many, "names": lambda: judge.naming_passes}
    return made[made_for]() if made_for else judge
