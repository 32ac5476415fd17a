"""Rules of a few lines, compiled, and what they are judged on: for what the shipped rules happen not to be like."""

from datetime import date
from typing import Any

from tests.engine.filings import submit
from tests.rules.shipped import judge
from wjcheck.engine.compiled import CompiledRule, Ground, compile_rule, environment_for
from wjcheck.locale.message import Bilingual
from wjcheck.pack.pack import Head
from wjcheck.pack.rule import Rule

YEAR_END = date(2024, 12, 31)
ISSUED = date(2023, 9, 13)
LEADERS = [{"姓名": name} for name in ("张三", "李四", "王五", "赵六", "钱七")]
"""Five of them."""


def text(said: str) -> dict[str, str]:
    """Return a text that is the same in both languages."""
    return {"zh": said, "en": said}


def since(value: Any, **later: Any) -> dict[str, Any]:
    """Return a parameter with a value from the day of issue on, and others from days written `on_2024_07_01`."""
    dated = {name.removeprefix("on_").replace("_", "-"): changed for name, changed in later.items()}
    return {"values": {"2023-09-13": value} | dated}


def small(alternatives: dict[str, dict[str, Any]] | None = None, **parts: Any) -> CompiledRule:
    """Return a rule that asks for `enough` and is made of `parts`, with other readings by their names."""
    said = {"says": text("另一读法")}
    reading = {key: text("甲") for key in ("question", "chosen", "because", "otherwise")} | {
        "name": "chosen",
        "alternatives": {name: said | other for name, other in (alternatives or {}).items()},
    }
    base = {
        "id": "1.1.1",
        "title": text("甲"),
        "quote": "",
        "modality": "must",
        "responsible": text("甲"),
        "remedy": text("补"),
        "require": "enough",
        "say": {"pass": text("够"), "fail": text("不够")},
        "parameters": {"minimum": since(4)},
        "facts": {"count": "leaders.size()", "enough": "count >= minimum"},
        "readings": [reading],
    }
    rule = Rule.model_validate(base | parts)
    return compile_rule(rule, environment_for([rule]))


def ground(as_of: date = YEAR_END, year: int = 2024, leaders: int = 5) -> Ground:
    """Return a filing of a year with some leaders, to judge a small rule on."""
    filed = submit({"wjcheck": "1", "年度": str(year), "领导班子": LEADERS[:leaders]})
    return Ground.of(filed, as_of, ISSUED)


def head() -> Head:
    """Return the head of the shipped pack: issued on 2023-09-13."""
    return judge().pack.head


def way(rule: CompiledRule, name: str) -> CompiledRule:
    """Return another reading of a rule."""
    return next(other for its_name, _, other in rule.others if its_name == name)


def both(said: str) -> Bilingual:
    """Return a text as the rules have it."""
    return Bilingual(said, said)
