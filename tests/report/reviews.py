"""Reviews of small districts, made in one process from files in a folder. All data are invented (虚构数据)."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from tests.rules.shipped import judge
from wjcheck.cli.trouble import fault
from wjcheck.district.bench import Bench
from wjcheck.district.records import read_district
from wjcheck.district.review import reviewed
from wjcheck.district.running import worked
from wjcheck.district.spool import Spool
from wjcheck.district.tally import tally
from wjcheck.district.waivers import read_waivers
from wjcheck.locale.message import Lang
from wjcheck.reading.discover import discover
from wjcheck.report.district_pieces import ISSUES, Drawer
from wjcheck.report.district_report import DistrictReport
from wjcheck.report.district_verdict import judge_review
from wjcheck.report.words import Words

ROOT = Path(__file__).parents[2]
AS_OF = date(2024, 12, 31)

DISTRICT = """名称: 示例区
年度: 2024
应报单位:
  - {名称: 示例镇, 村社区数: 8}
  - {名称: 样板街道, 村社区数: 9}
  - {名称: 未报镇}
  - {名称: 并入镇, 合并到: 示例镇}
培训: []
"""
WAIVERS = """豁免:
  - {单位: 样板街道, 规则: 3.2.8, 理由: 防汛, 批准人: 区安委办, 起始日期: 2024-06-01, 截止日期: 2025-01-10}
  - {单位: 示例镇, 规则: 3.2.8, 理由: 防汛, 批准人: 区安委办, 起始日期: 2024-06-01}
  - {单位: 示例镇, 规则: 9.9.9, 理由: 防汛, 批准人: 区安委办, 起始日期: 2024-06-01, 截止日期: 2024-12-31}
  - {单位: 示例镇, 规则: 3.2.8}
"""


def district(folder: Path, listed: str = DISTRICT, waivers: str = WAIVERS) -> Path:
    """Write a district with two filings of the examples, one of no expected unit and one that cannot be read."""
    (folder / "申报").mkdir(parents=True)
    (folder / "district.yaml").write_text(listed, encoding="utf-8")
    (folder / "waivers.yaml").write_text(waivers, encoding="utf-8")
    for name in ("示例镇", "样板街道", "测试开发区"):
        shutil.copy(ROOT / "examples" / f"{name}-2024.yaml", folder / "申报")
    (folder / "申报" / "坏.yaml").write_text("格式版本: 1\n单位: [", encoding="utf-8")
    return folder


@contextmanager
def report_of(folder: Path, lang: Lang = "zh", names: bool = False) -> Iterator[DistrictReport]:
    """Review the district in `folder` as of the end of 2024."""
    found = read_district(str(folder / "district.yaml"), (folder / "district.yaml").read_bytes())
    listed = read_waivers(str(folder / "waivers.yaml"), (folder / "waivers.yaml").read_bytes(), judge().pack)
    drawer = Drawer(judge().info, AS_OF, lang, names, frozenset({ISSUES}))
    bench = Bench(judge(), AS_OF, found, listed.waivers, listed.path, drawer)
    tasks = ((one, f"unit-{number}") for number, one in enumerate(discover((str(folder),), bytes), 1))
    with Spool() as spool:
        records = []
        for record, pieces in worked(bench, tasks, 1, fault):
            records.append(record)
            spool.keep(pieces)
        review = reviewed(bench, found, records, listed)
        figures = tally(review)
        verdict = judge_review(review, figures, "error")
        yield DistrictReport(review, figures, verdict, Words(lang), spool, masked=not names)
