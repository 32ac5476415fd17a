"""The figures as tables, for people: aligned text, or Markdown for `docs/performance.md`."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from benchmarks.spread import Spread


def tables(found: Mapping[str, Any], markdown: bool) -> str:
    """Return all tables of one run."""
    made = found["machine"]
    lines = [f"{made['cpu']}, {made['cores']} cores, {made['system']}; {made['versions']}"]
    for title, head, rows in _tables(found):
        lines += ["", f"**{title}**" if markdown else title, ""]
        lines += _markdown(head, rows) if markdown else _aligned(head, rows)
    return "\n".join(lines) + "\n"


def _tables(found: Mapping[str, Any]) -> Iterator[tuple[str, Sequence[str], list[list[str]]]]:
    if "cold" in found:
        head = ("cold, one filing", "wall ms", "CPU ms", "MB")
        rows = [
            [name, _ms(one["wall"]), _ms(one["cpu"]), _mb(one["largest_mb"])] for name, one in found["cold"].items()
        ]
        yield "One filing, the whole process", head, rows
    for number, batch in found.get("batch", {}).items():
        columns = (f"{number} filings", "wall s", "CPU ms per filing", "largest process MB", "all MB")
        yield f"{number} filings at once", columns, [_batch_row(name, one) for name, one in batch.items()]
    if "stages" in found:
        rows = [[step, _ms(one)] for step, one in found["stages"].items()]
        yield "Steps, warm, one process", ("step", "CPU ms per filing"), rows
    if "instructions" in found:
        one = found["instructions"]
        rows = [[one["key"], f"{one['count'] / 1e6:.1f}"]]
        yield "Instructions of one check", ("machine and Python", "million"), rows
    if found.get("goals"):
        rows = [
            [one["goal"], f"≤ {one['most']:g} {one['unit']}".strip(), _plain(one), "yes" if one["met"] else "no"]
            for one in found["goals"]
        ]
        yield "Goals", ("goal", "at most", "measured", "met"), rows


def _batch_row(name: str, one: Mapping[str, Any]) -> list[str]:
    if "failed" in one:
        return [name, "not measured", "", "", ""]
    return [name, _plain(one["wall"]), _ms(one["cpu_per_filing"]), _mb(one["largest_mb"]), _mb(one["all_mb"])]


def _plain(one: Mapping[str, Any]) -> str:
    return f"{one['median']:.3g} ({one['low']:.3g}–{one['high']:.3g})"


def _ms(one: Mapping[str, Any]) -> str:
    return _plain(Spread(tuple(1000 * value for value in one["raw"])).values())


def _mb(one: Mapping[str, Any] | None) -> str:
    return "" if one is None else f"{one['median']:.0f}"


def _markdown(head: Sequence[str], rows: list[list[str]]) -> list[str]:
    return ["| " + " | ".join(row) + " |" for row in (head, ["---"] * len(head), *rows)]


def _aligned(head: Sequence[str], rows: list[list[str]]) -> list[str]:
    widths = [max(len(row[at]) for row in (head, *rows)) for at in range(len(head))]
    return [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in (head, *rows)
    ]
