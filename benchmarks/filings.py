"""Invented filings with known faults, as many as are asked for: the same for the same seed, no two of them alike.

Every filing is the pattern (`pattern.zh.yaml`, or `pattern.en.yaml` for every fourth) under names, dates and figures of
its own. A line of the pattern that ends in `#-word` is left out where a filing has the fault of that name, one that
ends in `#+word` stands only there. Which findings follow is written down here, by hand; nothing of wjcheck is asked, so
that wjcheck can be measured by it.
"""

import json
import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

HERE = Path(__file__).parent
DAY = "2024-12-31"
MOST = 44_000
"""No more filings than this can be told apart by the two signs in their names."""
SURNAMES = (
    "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方"
)
_PEOPLE = 26
_LINE = re.compile(r"(.*?)(?:  #([-+])(\w+))?")
_PER_FOLDER = 500
_SUM = {"5.2.3": "fail"}
"""Sums up: what is known to be wrong with an error makes it fail as well."""
ALWAYS = {
    "2.1.7": "missing",
    "3.2.4": "missing",
    "3.2.11": "missing",
    "4.3.3": "fail",
    "4.3.6": "review",
    "5.2.3": "missing",
}
"""What the pattern itself lacks: dates of task lists and plans, a roster of the rescue team, university courses."""
FAULTS: dict[str, dict[str, str]] = {
    "plaque": {"1.1.5": "fail"} | _SUM,
    "patrol": {"2.2.2": "fail"} | _SUM,
    "sworn": {"1.2.7": "fail"} | _SUM,
    "staff": {"1.2.12": "fail"} | _SUM,
    "posted": {"1.2.13": "fail"} | _SUM,
    "expired": {"3.1.5": "fail"} | _SUM,
    "archive": {"3.1.12": "fail"} | _SUM,
    "team": {"3.2.12": "fail"} | _SUM,
    "village": {"3.2.14": "fail"} | _SUM,
    "handbook": {"3.2.5": "fail"} | _SUM,
    "meeting": {"2.1.3": "fail"} | _SUM,
    "inspection": {"2.1.6": "fail"} | _SUM,
    "first": {"2.1.5": "fail"},
    "drill": {"3.2.8": "fail"} | _SUM,
    "plan": {"3.2.3": "fail"} | _SUM,
    "reserve": {"3.2.19": "fail"},
    "maintenance": {"3.2.24": "fail"},
    "hazard": {"2.3.5": "fail"},
    "transfer": {"2.3.6": "fail"},
    "training": {"4.2.3": "fail", "4.2.4": "review"} | _SUM,
    "uniform": {"4.2.7": "review"},
    "attested": {"2.4.2": "missing"},
}
"""By the names the pattern has for them: the findings that neither comply nor do not apply, on the last of the year."""


@dataclass(frozen=True, slots=True)
class Made:
    """One filing: where it goes, its text, its unit, and what is to be found in it."""

    path: str
    text: str
    unit: str
    code: str
    found: dict[str, str]


def filings(number: int, seed: int = 1) -> Iterator[Made]:
    """Give `number` filings, one after the other; the first ones are the same however many are asked for."""
    if number > MOST:
        raise ValueError(f"at most {MOST}")
    return (filing(at, seed) for at in range(number))


def filing(at: int, seed: int = 1, faults: tuple[str, ...] | None = None, lang: str | None = None) -> Made:
    """Return one filing; `faults` and `lang` (zh or en) are drawn where they are not given."""
    chance = random.Random(seed * 1_000_003 + at)
    signs = _signs()
    mark = signs[at // len(signs)] + signs[at % len(signs)]
    if faults is None:
        faults = tuple(chance.sample(list(FAULTS), chance.randrange(5)))
    lang = lang or ("en" if at % 4 == 3 else "zh")
    unit, code = f"示{mark}镇", str(990_000_000 + at)
    values = {"unit": unit, "u": mark, "code": code}
    first = chance.randrange(len(SURNAMES))
    values |= {f"p{k}": SURNAMES[(first + k) % len(SURNAMES)] + mark for k in range(_PEOPLE)}
    values |= {str(k): str(chance.randrange(3, 9)) for k in range(10)}
    values |= {str(k): str(chance.randrange(10, 100)) for k in range(10, 14)}
    text = "".join(piece for fault, held, piece in _pieces(lang) if fault is None or (fault in faults) is held) % values
    found = ALWAYS | {rule: status for fault in faults for rule, status in FAULTS[fault].items()}
    path = f"{at // _PER_FOLDER:02}/{unit}.yaml"
    return Made(path, text, unit, code, dict(sorted(found.items())))


def write(folder: Path, number: int, seed: int = 1) -> None:
    """Write a district of `number` filings into `folder`, with its list of units and a manifest of the faults."""
    units, manifest = list[str](), dict[str, dict[str, str]]()
    for made in filings(number, seed):
        target = folder / made.path
        if len(units) % _PER_FOLDER == 0:
            target.parent.mkdir(parents=True)
        target.write_text(made.text, encoding="utf-8", newline="\n")
        units.append(f"  - {{名称: {made.unit}}}\n")
        manifest[made.path] = made.found
    head = f"# 虚构数据\n名称: 虚构区\n年度: 2024\n核查日期: {DAY}\n应报单位:\n"
    (folder / "district.yaml").write_text(head + "".join(units), encoding="utf-8", newline="\n")
    text = json.dumps({"seed": seed, "filings": manifest}, ensure_ascii=False, indent=0) + "\n"
    (folder / "manifest.json").write_text(text, encoding="utf-8", newline="\n")


@cache
def _pieces(lang: str) -> tuple[tuple[str | None, bool, str], ...]:
    """Return the pattern in runs of lines: of which fault they depend, whether they stand with it, and their text."""
    runs: list[tuple[str | None, bool, str]] = []
    for line in (HERE / f"pattern.{lang}.yaml").read_text(encoding="utf-8").splitlines():
        parts = _LINE.fullmatch(line)
        assert parts is not None  # every line has a text, if an empty one
        text, sign, fault = parts.groups()
        text = re.sub(r"<(\w+)>", r"%(\1)s", text) + "\n"
        if runs and runs[-1][:2] == (fault, sign == "+"):
            text = runs.pop()[2] + text
        runs.append((fault, sign == "+", text))
    return tuple(runs)


@cache
def _signs() -> str:
    return "".join((HERE / "signs.txt").read_text(encoding="utf-8").split())
