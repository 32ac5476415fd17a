"""A small district with all that its page has to show, and names that would be markup if let. All invented 虚构数据."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from tests.rules.shipped import judge
from wjcheck.district.bench import Bench
from wjcheck.district.page_names import PageNames
from wjcheck.district.records import read_district
from wjcheck.district.review import reviewed
from wjcheck.district.spool import Spool
from wjcheck.district.tally import tally
from wjcheck.district.waivers import read_waivers
from wjcheck.locale.message import Lang
from wjcheck.reading.discover import discover
from wjcheck.report.district_pieces import ISSUES, Drawer
from wjcheck.report.district_report import DistrictReport
from wjcheck.report.district_verdict import judge_review
from wjcheck.report.words import Words

EXAMPLES = Path(__file__).parents[3] / "examples"
HOSTILE = "<img src=x onerror=alert(1)>\"'&镇"
DISTRICT = f"""名称: {json.dumps("虚构<b>区", ensure_ascii=False)}
年度: 2024
核查日期: 年末
应报单位:
  - {{名称: 未报<i>镇, 代码: "320412999000"}}
  - {{名称: 示例镇, 村社区数: 9}}
  - {{名称: {json.dumps(HOSTILE, ensure_ascii=False)}}}
  - {{名称: 样板街道}}
  - {{名称: 并入镇, 合并到: 示例镇}}
"""
WAIVERS = """豁免:
  - {单位: 样板街道, 规则: 3.2.8, 理由: "防汛<script>", 批准人: 区安委办, 起始日期: 2024-06-01, 截止日期: 2025-01-10}
  - {单位: 示例镇, 规则: 9.9.9, 理由: 防汛, 批准人: 区安委办, 起始日期: 2024-06-01}
"""


def write(folder: Path) -> None:
    """Write the district's repository."""
    (folder / "district.yaml").write_text(DISTRICT, encoding="utf-8")
    (folder / "waivers.yaml").write_text(WAIVERS, encoding="utf-8")
    filings = folder / "申报"
    filings.mkdir()
    plain = (EXAMPLES / "示例镇-2024.yaml").read_text(encoding="utf-8")
    hostile = plain.replace("名称: 示例镇\n", f"名称: {json.dumps(HOSTILE, ensure_ascii=False)}\n", 1)
    (filings / "示例镇 <2024>#1.yaml").write_text(plain, encoding="utf-8")
    (filings / "示例镇 <2024>#1-.yml").write_text(hostile, encoding="utf-8")
    (filings / "样板街道.yaml").write_bytes((EXAMPLES / "样板街道-2024.yaml").read_bytes())
    (filings / "读不出.yaml").write_text("格式版本: 1\n单位: [<u>\n", encoding="utf-8")
    (filings / "外来.yaml").write_text("格式版本: 1\n单位: {名称: 外来镇, 类型: 镇}\n年度: 2024\n", encoding="utf-8")


@contextmanager
def district(folder: Path, lang: Lang = "zh", pages: Path | None = None) -> Iterator[DistrictReport]:
    """Review the repository at `folder` and give its report, as the command does."""
    path = str(folder / "district.yaml")
    known = read_district(path, Path(path).read_bytes())
    listed = read_waivers(str(folder / "waivers.yaml"), (folder / "waivers.yaml").read_bytes(), judge().pack)
    day = known.day(date(2025, 6, 1))
    drawer = Drawer(judge().info, day, lang, False, frozenset({ISSUES}), None if pages is None else str(pages))
    bench = Bench(judge(), day, known, listed.waivers, listed.path, drawer)
    names = PageNames(str(folder))
    with Spool() as spool:
        records = []
        for found in discover((str(folder),), lambda _: b""):
            record, pieces = bench.work(found, names.take(found.path))
            records.append(record)
            spool.keep(pieces)
        review = reviewed(bench, known, records, listed)
        figures = tally(review)
        verdict = judge_review(review, figures, "error")
        yield DistrictReport(review, figures, verdict, Words(lang), spool, masked=True)
