"""Snapshots built by hand. All data are invented (虚构数据)."""

import hashlib
from datetime import date

from wjcheck.district.snapshot import DistrictShot, FilingShot, Item, PackShot, Snapshot
from wjcheck.engine.finding import Severity, Status
from wjcheck.locale.message import Bilingual

DAY = date(2024, 12, 31)
PACK = PackShot("wujin-2023-65", "武政办发〔2023〕65号", "sha256:1")


def both(text: str) -> Bilingual:
    return Bilingual(text, f"en {text}")


def item(rule: str, status: Status, severity: Severity = "error", *, said: str = "情况", waived: bool = False) -> Item:
    return Item(rule, status, severity, f"print-{rule}", both(f"标题{rule}"), both(said), waived)


def problem(code: str, place: str = "", severity: Severity = "error", said: str = "有误") -> Item:
    return Item(code, Status.FAIL, severity, "", both("文件"), both(said), place=place, is_problem=True)


def matter(rule: str, *units: str, about: str = "", status: Status = Status.FAIL, severity: Severity = "error") -> Item:
    about = about or units[0]
    return Item(
        rule, status, severity, _mark(rule, about, *units), both(rule), both(f"{about}{units}"), units=units,
        matter=_mark(rule, about), place="申报/甲.yaml",
    )  # fmt: skip


def _mark(*parts: str) -> str:
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:20]


def filing(
    name: str | None = "示例镇",
    *findings: Item,
    path: str = "申报/示例镇.yaml",
    code: str | None = None,
    year: int | None = 2024,
    judged: bool = True,
    problems: tuple[Item, ...] = (),
    members: tuple[str, ...] = (),
    digest: str = "sha256:2",
) -> FilingShot:
    return FilingShot(path, name, code, year, judged, findings, problems, members, digest)


def run(*filings: FilingShot, district: DistrictShot | None = None, as_of: date = DAY) -> Snapshot:
    return Snapshot(as_of, PACK, filings, district)
