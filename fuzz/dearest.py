"""The dearest filings we know of: each as large as a filing may be in one respect, or as hard as we could make it."""

import json
from collections.abc import Callable, Iterator

from wjcheck.filing.form import Group, Many, Scalar, filing_form
from wjcheck.reading.tree import Budget

HEAD = "格式版本: 1\n单位: {名称: 示例镇, 类型: 镇, 村社区数: 12}\n年度: 2024\n"
_SAMPLES = {"bool": "是", "count": "3", "amount": "1000", "year": "2024", "version": "1", "code": "320412"}
_ROOM = 100


def full(entries: int, inner: int = 1, only: tuple[str, ...] = ()) -> str:
    """Return a filing with every key of the form, its lists with so many entries as far as they may have them.

    Args:
        entries: how many entries the lists have that stand in no other.
        inner: how many the lists inside these have.
        only: the English names of the parts to fill in; all of them when left out.
    """
    named = (*only, "wjcheck", "unit", "year") if only else ()
    return "\n".join(_group(filing_form(), 0, 0, (entries, inner), named)) + "\n"


def rosters(size: float = 1.0) -> str:
    """Return a filing whose rosters are as long as they may be, or a part of that, and have nobody in common."""

    def of(many: int, entry: str, indent: int = 4) -> str:
        lines = (f"{' ' * indent}- {{姓名: {entry[:1]}某{n}, {entry[1:]}}}\n" for n in range(int(many * size)))
        return "".join(lines)

    parts = [
        HEAD,
        "领导班子:\n" + of(50, "甲主要负责人: [党委, 政府], 分管: [应急管理]", 2),
        "应消委:\n  主任:\n" + of(20, "乙职务: 书记") + "  副主任:\n" + of(50, "丙职务: 副镇长"),
        "安监局:\n  人员:\n" + of(300, "丁编制: 行政, 在岗: 是, 条线: 消防"),
        "  派驻人员:\n" + of(50, "戊派出单位: 公安派出所") + "  副局长:\n" + of(20, "己来源: 公安派出所"),
        "执法中队:\n  派驻人员:\n" + of(50, "庚持证: 是") + "  本级人员:\n" + of(100, "辛持证: 是"),
        "综合应急救援队:\n  队员:\n" + of(300, "壬来源: 民兵"),
    ]
    return "".join(parts)


def refused(count: int) -> str:
    """Return a filing in which `count` entries of lists hold four values each that are no values."""
    entry = "编制: 行正, 在岗: 石, 编好: 3"
    staff = "".join(f"    - {{姓名: 甲某{n}, {entry}}}\n" for n in range(count))
    meetings = "".join(f"  - {{日期: 2024-13-{n}, 类形: 党委会, 议题: x}}\n" for n in range(count))
    drills = "".join(f"  - {{日期: 2024-02-30, 类形: 综合, 方式: x{n}}}\n" for n in range(count))
    return f"{HEAD}安监局:\n  人员:\n{staff}会议:\n{meetings}演练:\n{drills}"


def long_text(unit: str, size: int) -> str:
    """Return a filing with one text of so many bytes, made of `unit` again and again."""
    return f'{HEAD}应消办: {{场所: "{unit * (size // len(unit.encode()))}"}}\n'


def cases() -> dict[str, Callable[[], str]]:
    """Return every kind of filing by its name, each made when it is called."""
    size, nodes = Budget().size - 1000, Budget().nodes - _ROOM
    return {
        "every list at once": lambda: full(110),
        "lists in lists": lambda: full(50, 20),
        "villages": lambda: full(500, 6, ("villages",)),
        "rosters": rosters,
        "refused values": lambda: refused(300),
        "unknown keys": lambda: HEAD + "".join(f"常务副主人{n}: 1\n" for n in range(nodes // 2)),
        "numbers in unknown keys": lambda: HEAD + "".join(f"k{n}: 13800000000\n" for n in range(nodes // 2)),
        "remarks close to values": lambda: HEAD + "".join(f"k{n}: 3号楼 #2\n" for n in range(nodes // 2)),
        "lines that look like entries": lambda: HEAD + "a: b\n" + "  姓名：张三\n" * (size // 20),
        "a list of words": lambda: HEAD + "安监局:\n  人员:\n" + "".join(f"    - 甲{n}\n" for n in range(nodes)),
        "one long text": lambda: long_text("甲", size),
        "figures": lambda: long_text("2024-", size),
        "telephone numbers": lambda: long_text("13800000000 ", size),
        "numbers in a remark": lambda: f"{HEAD}# {'110101199003071233,' * (size // 19)}\n",
        "names in a remark": lambda: f"{HEAD}# {'姓名：张三 ' * (size // 16)}\n",
        "invisible characters": lambda: long_text("甲\u200b", size),
        "blank lines": lambda: HEAD + "\n" * size,
        "deep": lambda: HEAD + "".join(f"k{n}: {'[' * 40}1{']' * 40}\n" for n in range(nodes // 42)),
    }


def _group(group: Group, indent: int, number: int, lengths: tuple[int, int], only: tuple[str, ...]) -> Iterator[str]:
    pad = " " * indent
    for key in group.keys.values():
        if only and indent == 0 and key.en not in only:
            continue
        holds = key.holds
        if isinstance(holds, Scalar):
            yield f"{pad}{key.zh}: {_scalar(holds, number)}"
        elif isinstance(holds, Group):
            yield f"{pad}{key.zh}:"
            yield from _group(holds, indent + 2, number, lengths, only)
        else:
            yield from _list(key.zh, holds, indent, lengths)


def _list(name: str, holds: Many, indent: int, lengths: tuple[int, int]) -> Iterator[str]:
    pad, many = " " * indent, min(lengths[0], holds.most)
    if isinstance(holds.each, Scalar):
        yield f"{pad}{name}: [{', '.join(_scalar(holds.each, n) for n in range(many))}]"
        return
    yield f"{pad}{name}:"
    for number in range(many):
        lines = list(_group(holds.each, indent + 4, number, (lengths[1], lengths[1]), ()))
        yield f"{pad}  - {lines[0].lstrip()}"
        yield from lines[1:]


def _scalar(holds: Scalar, number: int) -> str:
    if holds.choices is not None:
        values = list(holds.choices.english)
        return values[number % len(values)]
    if holds.kind in _SAMPLES:
        return _SAMPLES[holds.kind]
    if holds.kind == "date":
        return f"2024-{number % 12 + 1:02}-{number % 28 + 1:02}"
    if holds.kind == "statement":
        return f"1.2.{number % 20 + 1}"
    return json.dumps(f"甲某{number}", ensure_ascii=False)
