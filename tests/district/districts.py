"""Small districts and filings for the tests of reviews: plain values, and texts a few lines long."""

from datetime import date

from tests.rules.shipped import judge
from wjcheck.district.bench import Bench, UnitRecord
from wjcheck.district.outcomes import Outcome, Outcomes
from wjcheck.district.records import District, read_district
from wjcheck.district.roster import Filed
from wjcheck.district.waivers import Waiver, read_waivers
from wjcheck.engine.finding import Severity, Status
from wjcheck.reading.discover import Found

DAY = date(2024, 12, 31)


def district(units: str = "[{名称: 甲镇}, {名称: 乙镇}]", more: str = "") -> District:
    """A district of 2024 with `units`, written as in the file; `more` are further lines of it."""
    found = read_district("district.yaml", f"名称: 某区\n年度: 2024\n应报单位: {units}\n{more}".encode())
    assert found.usable, found.problems
    return found


def filing(name: str, rest: str = "", year: int = 2024) -> Found:
    """A filing of the unit called `name`, found in a file of that name; `rest` are further lines."""
    text = f"格式版本: 1\n单位: {{名称: {name}, 类型: 镇, 主城区: 否}}\n年度: {year}\n{rest}"
    return Found(f"{name}.yaml", text.encode())


def waivers(text: str) -> tuple[Waiver, ...]:
    """The waivers of a list whose entries are written in `text`, one on each line."""
    found = read_waivers("waivers.yaml", f"豁免:\n{text}".encode(), judge().pack)
    return found.waivers


def bench(of: District, held: tuple[Waiver, ...] = ()) -> Bench:
    """A bench that judges by the shipped pack and draws nothing."""
    return Bench(judge(), DAY, of, held, "waivers.yaml", lambda _filing, _page: {})


def record(
    name: str, outcomes: dict[str, tuple[Status, Severity]] | None = None, waived: tuple[str, ...] = ()
) -> UnitRecord:
    """The record of a filing of the unit called `name` with one outcome for each rule."""
    return UnitRecord(
        filed=Filed(f"{name}.yaml", name, None, 2024, judged=True),
        digest="",
        unit_type="镇",
        outcomes=Outcomes.of(
            Outcome(rule, status, severity, rule in waived) for rule, (status, severity) in (outcomes or {}).items()
        ),
        five_haves={},
        problems={},
        trouble=None,
        applied=(),
    )
