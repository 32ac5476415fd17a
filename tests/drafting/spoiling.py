"""Valid filings spoilt as clerks spoil them: each trap takes lines of a file and one of them, and returns the lines."""

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from random import Random
from typing import Any

from wjcheck.drafting.draft import Draft
from wjcheck.drafting.manuscript import Manuscript
from wjcheck.filing.writing import written

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.yaml"))
_ENTRY = re.compile(r"( *(?:- )?)([^\W\d_][^\s:#{}\[\],\"']*): (?=[^\s|>{\[])")
_PARENT = re.compile(r"( *)([^\W\d_][^\s:#{}\[\],\"']*):$")
_DATE = re.compile(r"(?<=: )(20[0-9]{2})-([0-9]{2})-([0-9]{2})(?=$|[,} ])")
_COUNT = re.compile(r"((?:人数|总人数|专职人数|size|total_staff|full_time_staff): )([1-9][0-9]?)(?=$|[,} ])")
_NUMERALS = "零一二三四五六七八九"

Trap = Callable[[str, Random], str]


def _one(pattern: re.Pattern[str], change: Callable[[re.Match[str], Random], str]) -> Trap:
    """Change one place of a text that `pattern` finds, by chance; comments are left alone."""

    def trap(text: str, chance: Random) -> str:
        found = [match for match in pattern.finditer(text) if "#" not in text[: match.start()].rpartition("\n")[2]]
        if not found:
            return text
        match = chance.choice(found)
        return text[: match.start()] + change(match, chance) + text[match.end() :]

    return trap


def _wide(digits: str) -> str:
    return "".join(chr(ord(digit) + 0xFEE0) if digit.isdigit() else digit for digit in digits)


def _day(match: re.Match[str], chance: Random) -> str:
    year, month, day = match.groups()
    forms = (
        f"{year}年{int(month)}月{int(day)}日",
        f"{year}.{int(month)}.{int(day)}",
        f"{year}/{month}/{day}",
        _wide(match[0]),
        f"{year}—{month}—{day}",
        year + month + day,
        f"“{match[0]}”",
        f"{match[0]}。",
    )
    return chance.choice(forms)


def _count(match: re.Match[str], chance: Random) -> str:
    forms = [f"{match[2]}人", _wide(match[2]), f"{match[2]} 名"]
    if len(match[2]) == 1:
        forms.append(_NUMERALS[int(match[2])] + "人")
    return match[1] + chance.choice(forms)


def _hidden(text: str, chance: Random) -> str:
    at = chance.randrange(len(text))
    while text[at : at + 1] in ("\n", " ", "#", "-") or text[at - 1 : at] in ("\n", " "):
        at = chance.randrange(len(text))
    return text[:at] + chance.choice("\u200b\ufeff\u202e\x07\u2060") + text[at:]


def _twice(text: str, chance: Random) -> str:
    lines = text.split("\n")
    plain = [n for n, line in enumerate(lines) if _ENTRY.match(line) and "- " not in line[:12] and "#" not in line]
    at = chance.choice(plain)
    return "\n".join([*lines[: at + 1], *lines[at:]])


def _indented(blank: str) -> Trap:
    def trap(text: str, _: Random) -> str:
        return re.sub(r"^(?:  )+", lambda match: blank * (len(match[0]) // 2), text, flags=re.MULTILINE)

    return trap


def _some_indented(text: str, chance: Random) -> str:
    lines = text.split("\n")
    deep = [n for n, line in enumerate(lines) if line.startswith("  ") and line.strip()[:1] != "#"]
    for at in chance.sample(deep, min(2, len(deep))):
        lead = len(lines[at]) - len(lines[at].lstrip(" "))
        lines[at] = "\t" * (lead // 2) + lines[at][lead:]
    return "\n".join(lines)


TRAPS: Mapping[str, Trap] = {
    "wide colon": _one(re.compile(_ENTRY.pattern, re.MULTILINE), lambda m, _: f"{m[1]}{m[2]}："),
    "wide colon after a parent": _one(re.compile(_PARENT.pattern, re.MULTILINE), lambda m, _: f"{m[1]}{m[2]}："),
    "no blank": _one(re.compile(rf"^{_ENTRY.pattern}(?=[^\d/])", re.MULTILINE), lambda m, _: f"{m[1]}{m[2]}:"),
    "wide colon in brackets": _one(re.compile(r"(?<=[{ ])([^\W\d_]+): (?=[^\[{])"), lambda m, _: f"{m[1]}："),
    "dash": _one(re.compile(r"^( +)- (?=[^\W\d_])", re.MULTILINE), lambda m, c: m[1] + c.choice(("-", "－ ", "• "))),
    "number sign": _one(re.compile(r"^# ", re.MULTILINE), lambda _m, _c: "＃ "),
    "date": _one(_DATE, _day),
    "count": _one(_COUNT, _count),
    "yes": _one(
        re.compile(r"(?<=: )是(?=$|[,} ])", re.MULTILINE), lambda _, c: c.choice(("有", "√", "1", "YES", "“是”"))
    ),
    "no": _one(re.compile(r"(?<=: )否(?=$|[,} ])", re.MULTILINE), lambda _, c: c.choice(("无", "×", "0", "否。"))),
    "year": _one(
        re.compile(r"^(年度|year): (\d+)", re.MULTILINE), lambda m, c: f"{m[1]}: {c.choice((m[2] + '年', _wide(m[2])))}"
    ),
    "key": _one(re.compile(r"(?<=[{ ])姓名(?=:)"), lambda _, c: c.choice(("姓 名", "姓_名", "“姓名”"))),
    "choice": _one(
        re.compile(r"(?<=: )(事业|行政|党委会)(?=[,}])"), lambda m, c: c.choice((f"“{m[0]}”", f"{m[0][0]} {m[0][1:]}"))
    ),
    "tag": _one(re.compile(rf"^{_ENTRY.pattern}", re.MULTILINE), lambda m, _: f"{m[0]}!!str "),
    "directive": lambda text, _: f"%YAML 1.2\n---\n{text}",
    "hidden": _hidden,
    "twice": _twice,
    "tabs": _indented("\t"),
    "wide blanks": _indented("\u3000"),
    "no-break blanks": _indented("\u00a0\u00a0"),
    "some tabs": _some_indented,
}


def filings() -> list[str]:
    """Return the texts of the examples, and the same filings written with English keys."""
    texts = [path.read_text(encoding="utf-8") for path in EXAMPLES]
    return [*texts, *(written(data_of(text.encode()), "en") for text in texts)]


def data_of(raw: bytes) -> dict[str, Any]:
    """Return what a file submits."""
    return Draft.of(Manuscript.of(raw)).submission.data
