"""The reference a filer works from, drawn from the form.

Handed: the form and the introduction beside this file. Gives back: `docs/filing.md` as text: every key in both
languages, how its value is written, its choices with their synonyms, the clause that asks for it, and a filled-in
sample of each part.
"""

from collections.abc import Iterator
from pathlib import Path

from wjcheck.filing.choices import Choices, all_choices
from wjcheck.filing.form import MOST_ENTRIES, Group, Key, Many, Scalar, filing_form
from wjcheck.filing.numbers import MOST_AMOUNT_DIGITS, MOST_COUNT_DIGITS
from wjcheck.filing.samples import sample
from wjcheck.filing.scalars import LONGEST_NAME, LONGEST_TEXT
from wjcheck.locale.message import Figure, fill
from wjcheck.reading.tree import Budget

_KINDS = {
    "text": "文字",
    "contact": "文字",
    "name": "姓名（名称）",
    "bool": "是否",
    "count": "整数",
    "amount": "金额",
    "date": "日期",
    "year": "年度",
    "version": "1",
    "code": "6、9 或 12 位数字",
    "statement": "条目编号",
}


def markdown() -> str:
    """Return the whole reference as Markdown."""
    form = filing_form()
    budget = Budget()
    values: dict[str, Figure] = {
        "size": f"{budget.size / 1_000_000:g}",
        "nodes": budget.nodes,
        "most": MOST_ENTRIES,
        "longest_text": LONGEST_TEXT,
        "longest_name": LONGEST_NAME,
        "count_digits": MOST_COUNT_DIGITS,
        "amount_digits": MOST_AMOUNT_DIGITS,
        "required": "、".join(f"`{place}`" for place in _required(form, "")),
    }
    introduction = Path(__file__).with_name("reference.md").read_text(encoding="utf-8")
    lines = [fill(introduction, values, "zh"), "## 各项", ""]
    lines += _table([(key.zh, key) for key in form.keys.values() if isinstance(key.holds, Scalar)])
    for key in form.keys.values():
        if not isinstance(key.holds, Scalar):
            lines += _part(key)
    lines += ["## 选项", ""]
    for number, choices in enumerate(all_choices().values(), 1):
        lines += _choices(number, choices)
    return "\n".join(lines).rstrip("\n") + "\n"


def _part(key: Key) -> Iterator[str]:
    yield f"### {key.zh} `{key.en}`"
    yield ""
    clause = f"要求填报的条款：{key.clause}。" if key.clause else ""
    yield f"{key.about.zh}。{key.about.en}. 写法：{_kind(key)}。{clause}"
    yield ""
    yield from _table(list(_rows(key, "")))
    yield "例 Example："
    yield ""
    yield "```yaml"
    yield from sample(key, "zh")
    yield "```"
    yield ""


def _rows(key: Key, above: str) -> Iterator[tuple[str, Key]]:
    """Return every key below `key` with its path in Chinese, list positions written `[]`."""
    inner = key.holds.each if isinstance(key.holds, Many) else key.holds
    if isinstance(inner, Group):
        for below in inner.keys.values():
            path = f"{above}{below.zh}"
            yield path, below
            yield from _rows(below, f"{path}{'[]' if isinstance(below.holds, Many) else ''}.")


def _table(rows: list[tuple[str, Key]]) -> Iterator[str]:
    yield "| 键 | English | 写法 | 说明 | 条款 |"
    yield "|---|---|---|---|---|"
    for path, key in rows:
        about = f"{key.about.zh}；{key.about.en}"
        yield f"| {path} | `{key.en}` | {_kind(key)} | {about} | {key.clause or '—'} |"
    yield ""


def _kind(key: Key) -> str:
    holds = key.holds
    if isinstance(holds, Group):
        return "分项"
    if isinstance(holds, Scalar):
        return _single(holds)
    most = f"（最多 {holds.most} 项）" if holds.most < MOST_ENTRIES else ""
    if isinstance(holds.each, Group):
        return f"分项列表{most}"
    if holds.or_one:
        return f"{_single(holds.each)}，一个或列表{most}"
    return f"列表{most}，每项：{_single(holds.each)}"


def _single(scalar: Scalar) -> str:
    if scalar.choices is None:
        return _KINDS[scalar.kind]
    number = list(all_choices()).index(scalar.choices.name) + 1
    first = "、".join(scalar.choices.english)
    return f"{'常用值' if scalar.open else '选项'} {number}：{first}"


def _choices(number: int, choices: Choices) -> Iterator[str]:
    yield f"### 选项 {number}"
    yield ""
    yield "| 值 | English | 同义写法 |"
    yield "|---|---|---|"
    for canonical, english in choices.english.items():
        yield f"| {canonical} | {english} | {'、'.join(choices.synonyms(canonical)) or '—'} |"
    yield ""


def _required(group: Group, above: str) -> Iterator[str]:
    for key in group.keys.values():
        if key.required:
            yield f"{above}{key.zh}"
        if isinstance(key.holds, Group):
            yield from _required(key.holds, f"{above}{key.zh}.")
