"""The windows that recurring duties fall into: calendar quarters and calendar years (自然季度、自然年度)."""

from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from typing import Literal, TypeAlias

from wjcheck.dataclass import dataclass
from wjcheck.filing.dates import last_day
from wjcheck.locale.message import Bilingual

Per: TypeAlias = Literal["quarter", "year"]
"""How often a duty recurs."""


@dataclass(frozen=True, slots=True)
class Window:
    """A period a duty falls into, both ends inclusive."""

    name: str
    start: date
    end: date

    def values(self, as_of: date) -> dict[str, str]:
        """Return what conditions read as `window`: `until` is the end, or the as-of date when that comes first."""
        until = min(self.end, as_of)
        return {
            "name": self.name,
            "start": self.start.isoformat(),
            "end": self.end.isoformat(),
            "until": until.isoformat(),
        }


@lru_cache(maxsize=256)
def windows_of(year: int, per: Per, first: str | None) -> tuple[Window, ...]:
    """Return the windows of `year`, leaving out those before `first` (such as `2023Q4`), from which the duty runs."""
    if per == "year":
        windows = [Window(str(year), date(year, 1, 1), date(year, 12, 31))]
    else:
        windows = [_quarter(year, number) for number in (1, 2, 3, 4)]
    return tuple(window for window in windows if first is None or window.name >= first)


@lru_cache(maxsize=256)
def window_label(name: str) -> Bilingual:
    """Return a window's name for people: `2024Q1` is 2024年第1季度, `2024` is 2024年."""
    year, _, quarter = name.partition("Q")
    return Bilingual(f"{year}年第{quarter}季度" if quarter else f"{year}年", name)


def windows_label(names: Sequence[str]) -> Bilingual:
    """Return several windows for people, quarters of one year together: 2024年第1、2季度."""
    years: dict[str, list[str]] = {}
    for name in names:
        year, _, quarter = name.partition("Q")
        years.setdefault(year, []).extend([quarter] if quarter else [])
    told = [f"{year}年第{'、'.join(quarters)}季度" if quarters else f"{year}年" for year, quarters in years.items()]
    return Bilingual("、".join(told), ", ".join(names))


def _quarter(year: int, number: int) -> Window:
    last = number * 3
    return Window(f"{year}Q{number}", date(year, last - 2, 1), date(year, last, last_day(year, last)))
