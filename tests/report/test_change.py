"""The changes between two runs for people and for programs. All data are invented (虚构数据)."""

import json
import re
from dataclasses import replace
from datetime import date

import pytest
from rich.cells import cell_len
from syrupy.assertion import SnapshotAssertion

from tests.district.shots import both, filing, item, matter, problem, run
from tests.report.markdown_pages import pages
from wjcheck.district.change import Changes, changes
from wjcheck.district.extent import Amount, Extent
from wjcheck.district.snapshot import DistrictShot, FilingShot, Item, Snapshot
from wjcheck.engine.finding import Status
from wjcheck.locale.message import Bilingual, Lang
from wjcheck.report.change_json import render_changes
from wjcheck.report.change_markdown import MOST_SIGNS, render_changes_markdown
from wjcheck.report.change_text import change_lines
from wjcheck.report.html.change import render_changes_html
from wjcheck.report.line import plain
from wjcheck.report.snapshots import masked_snapshot

FAIL, PASS, MISSING, REVIEW = Status.FAIL, Status.PASS, Status.MISSING, Status.REVIEW


def _district(*findings: Item) -> DistrictShot:
    return DistrictShot("武进区", 2024, (), findings)


BEFORE = run(
    filing(
        "示例镇",
        item("1.1.3", PASS),
        item("1.1.5", FAIL),
        item("1.2.9", FAIL, "warning"),
        item("1.2.12", FAIL, said="编制人员3人"),
        item("2.1.3", FAIL),
        item("2.2.2", MISSING),
        item("3.2.8", FAIL),
        item("3.2.12", FAIL, waived=True),
        problems=(problem("W201", "year"),),
        year=2023,
    ),
    filing("样板街道", item("1.1.3", FAIL), path="申报/样板街道.yaml", code="320412001"),
    filing("测试镇", path="申报/测试镇.yaml"),
    district=_district(matter("unfiled", "未报镇", status=MISSING), matter("X2", "示例镇", "样板街道", about="执法甲")),
    as_of=date(2024, 6, 30),
)
AFTER = run(
    filing(
        "示例镇",
        item("1.1.3", FAIL),
        item("1.1.5", PASS),
        item("1.2.9", FAIL, "error"),
        item("1.2.12", FAIL, said="编制人员4人"),
        item("2.1.3", REVIEW),
        item("2.2.2", MISSING),
        item("3.2.8", FAIL, waived=True),
        item("3.2.12", FAIL),
    ),
    filing("样板新街道", item("1.1.3", FAIL), path="申报/样板街道.yaml", code="320412001"),
    filing(None, path="申报/坏文件.yaml", judged=False, year=None, problems=(problem("W402"),)),
    district=_district(matter("X2", "示例镇", "样板街道", "样本镇", about="执法甲")),
)
FOUND = changes(BEFORE, AFTER, ("旧.json", "新.json"))
SAME = changes(BEFORE, BEFORE, ("旧.json", "旧.json"))


def text(found: Changes, lang: Lang = "zh", columns: int = 80) -> str:
    return plain(change_lines(found, lang, columns=columns))


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_golden_text(lang: Lang, snapshot: SnapshotAssertion) -> None:
    assert text(FOUND, lang) == snapshot


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_golden_json(lang: Lang, snapshot: SnapshotAssertion) -> None:
    rendered = render_changes(FOUND, lang)
    assert json.loads(rendered)["format"] == "wjcheck-change/1"
    assert rendered == snapshot


def test_golden_markdown(snapshot: SnapshotAssertion) -> None:
    assert render_changes_markdown(FOUND, "zh") == snapshot


def test_golden_html(snapshot: SnapshotAssertion) -> None:
    assert re.sub("<style>.*?</style>|sha256-[^']*", "", render_changes_html(FOUND, "zh"), flags=re.DOTALL) == snapshot


def test_every_kind_stands_under_its_unit() -> None:
    shown = text(FOUND)
    for heading, rule in (
        ("新增（1 项）", "1.1.3"),
        ("加重（1 项）", "1.2.9"),
        ("不再豁免（1 项）", "3.2.12"),
        ("减轻（1 项）", "2.1.3"),
        ("现已豁免（1 项）", "3.2.8"),
        ("仍存在，情况有变（1 项）", "1.2.12"),
        ("仍存在，情况未变（1 项）", "2.2.2"),
    ):
        assert re.search(f"{re.escape(heading)}\n    {re.escape(rule)}\\b", shown), heading
    assert "此前：编制人员3人" in shown
    assert "现在：编制人员4人" in shown


def test_nothing_is_said_to_have_changed_where_nothing_has() -> None:
    shown = text(SAME)
    assert "没有变化的填报（3 份）" in shown
    assert "退出状态 0" in shown
    assert not re.search("新增（|加重（|已整改（", shown)


def test_other_rules_another_order_and_a_missing_district_are_told() -> None:
    other = replace(AFTER, pack=replace(AFTER.pack, digest="sha256:9"), district=None)
    shown = text(changes(other, BEFORE))
    assert "规则包不同" in shown
    assert "没有写反" in shown
    assert "其中一次不是全区核查" in shown
    assert "依据的文件不同" in text(changes(replace(AFTER, pack=replace(AFTER.pack, document="另一份")), AFTER))


@pytest.mark.parametrize("columns", [40, 80, 120])
def test_no_line_is_wider_than_the_page(columns: int) -> None:
    for lang in ("zh", "en"):
        for line in text(FOUND, lang, columns).splitlines():
            assert cell_len(line) <= columns or "文件：" in line or "File: " in line


def test_every_glyph_exists_in_cp936() -> None:
    (text(FOUND) + text(FOUND, "en")).encode("cp936")


HOSTILE = "\x1b]52;c;aGk=\x07[red]\u202e\r\n::error::<script>alert(1)</script>\"'@someone https://example.invalid |`"


def _hostile() -> Snapshot:
    bad = Bilingual(HOSTILE, HOSTILE)

    def spoilt(one: Item) -> Item:
        far = Extent((Amount(HOSTILE, HOSTILE, 3, "2024Q1", HOSTILE, bad, bad),), ("2024Q1", "2024Q2"))
        units = (HOSTILE,) if one.units else ()
        return replace(one, title=bad, message=bad, units=units, place=HOSTILE, extent=far)

    def spoilt_filing(one: FilingShot) -> FilingShot:
        findings, problems = tuple(map(spoilt, one.findings)), tuple(map(spoilt, one.problems))
        return replace(one, name=HOSTILE, path=HOSTILE + one.path, findings=findings, problems=problems)

    district = _district(*map(spoilt, AFTER.district.findings)) if AFTER.district else None
    return replace(AFTER, filings=tuple(map(spoilt_filing, AFTER.filings)), district=district)


def test_nothing_from_a_stored_result_can_steer_a_reader() -> None:
    known = replace(item("1.1.3", FAIL), extent=Extent((), ("2024Q1",)))
    filings = [replace(one, findings=(known,)) if one.code else one for one in BEFORE.filings]
    before = replace(BEFORE, filings=tuple(filings))
    found = changes(before, _hostile(), (HOSTILE, HOSTILE))
    assert any(change.moved for one in found.filings for change in one.changes)
    assert not {char for char in text(found) if not char.isprintable()} - {"\n"}
    page = render_changes_html(found, "zh")
    assert "<script" not in page
    assert "alert(1)" in page
    assert not re.search(r"[\x00-\x09\x0b-\x1f\u202e]", page)
    assert not re.search("<(?:a|img|script|iframe)[^>]*(?:https?:|javascript:)", page)
    policy = re.search('Content-Security-Policy" content="([^"]*)"', page)
    assert policy
    assert "default-src &#39;none&#39;" in policy[1]
    for drawn in pages(render_changes_markdown(found, "zh")):
        assert drawn.references == []
        assert not set(drawn.tags) & {"script", "img", "a", "input"}
    json.loads(render_changes(found, "zh").encode("utf-8"))


def test_a_comment_of_markdown_keeps_its_size_and_counts_what_is_left_out() -> None:
    long = "很长的一句话" * 100
    many = [
        filing(f"第{at}镇", *(item(f"1.1.{rule}", FAIL, said=long) for rule in range(40)), path=f"{at}.yaml")
        for at in range(30)
    ]
    told = render_changes_markdown(changes(run(filing()), run(*many)), "zh")
    assert len(told) <= MOST_SIGNS
    assert "没有列在这里" in told


def test_names_of_members_are_masked_in_every_text_of_both_runs() -> None:
    said = item("1.2.12", FAIL, said="张三在两处任职")
    one = replace(
        run(
            filing("示例镇", said, members=("张三",)),
            district=_district(replace(matter("X1", "示例镇", about="张三"), member="张三")),
        )
    )
    two = replace(one, filings=(filing("示例镇", replace(said, severity="warning"), members=("张三",)),))
    found = changes(masked_snapshot(one), masked_snapshot(two))
    for shown in (text(found), render_changes(found, "zh"), render_changes_html(found, "zh")):
        assert "张三" not in shown
        assert "张*" in shown


def _far(*amounts: Amount, windows: tuple[str, ...] = ()) -> Item:
    return replace(item("1.2.14", FAIL), extent=Extent(amounts, windows))


def _short(change: int, whom: str = "", window: str | None = None) -> Amount:
    return Amount("staff", "人", change, window, whom, Bilingual("工作人员", "staff"), Bilingual(whom, whom))


def _compared(before: Item, after: Item, members: tuple[str, ...] = ()) -> Changes:
    runs = [run(filing("示例镇", one, members=members)) for one in (before, after)]
    return changes(runs[0], runs[1], ("旧.json", "新.json"))


def test_how_far_off_it_was_and_is_stands_in_every_format() -> None:
    found = _compared(_far(_short(2)), _far(_short(10)))
    said = "差距：工作人员：还差2人 → 还差10人"
    for shown in (text(found), render_changes_markdown(found, "zh"), render_changes_html(found, "zh")):
        assert "加重（1 项）" in shown
        assert said in shown
    assert "How far off: staff: 2 more needed → 10 more needed" in text(found, "en")
    (change,) = json.loads(render_changes(found, "zh"))["filings"][0]["findings"]
    assert change["amounts"] == [
        {"measure": "staff", "what": "工作人员", "of": None, "window": None, "unit": "人", "before": 2, "after": 10}
    ]


def test_whose_number_it_is_and_what_is_new_or_gone_is_told() -> None:
    before = _far(_short(-1, "甲村"), _short(2, window="2024Q1"), windows=("2024Q1",))
    after = _far(
        _short(-2, "甲村"), _short(2, window="2024Q1"), _short(1, window="2024Q2"), windows=("2024Q1", "2024Q2")
    )
    shown = text(_compared(before, after), columns=200)
    assert "没有达到要求的季度：1个 → 2个" in shown
    assert "工作人员（甲村）：多出1人 → 多出2人" in shown
    assert "工作人员（2024年第2季度）：（无） → 还差1人" in shown
    (change,) = json.loads(render_changes(_compared(before, after), "zh"))["filings"][0]["findings"]
    assert (change["before"]["short_windows"], change["after"]["short_windows"]) == (1, 2)


def test_amounts_that_moved_both_ways_are_not_said_to_be_as_they_were() -> None:
    found = _compared(_far(_short(2, "甲村"), _short(1, "乙村")), _far(_short(1, "甲村"), _short(2, "乙村")))
    assert "仍存在，情况有变（1 项）" in text(found)
    assert "还差1人 → 还差2人" in text(found, columns=200)


def test_of_many_numbers_the_first_are_told_and_the_rest_counted() -> None:
    found = _compared(_far(), _far(*(_short(at, f"{at}村") for at in range(1, 31))))
    told = render_changes_markdown(found, "zh")
    assert told.count("→") == 12
    assert "共30处" in told


def test_the_name_of_a_member_in_an_amount_is_masked() -> None:
    found = _compared(_far(_short(2, "张三")), _far(_short(3, "张三")), ("张三",))
    masked = changes(masked_snapshot(found.before), masked_snapshot(found.after))
    for shown in (text(masked), render_changes(masked, "zh"), render_changes_html(masked, "zh")):
        assert "张三" not in shown
        assert "张*" in shown


def test_masking_names_does_not_change_what_became_of_anything() -> None:
    before, after = _far(_short(5, "张三"), _short(1, "张四")), _far(_short(4, "张三"), _short(9, "张四"))
    found = _compared(before, after, ("张三", "张四"))
    masked = changes(masked_snapshot(found.before), masked_snapshot(found.after))
    assert found.counts == masked.counts
    assert found.counts["persisting"] == 1


def test_what_was_said_before_is_said_to_be_from_before() -> None:
    told = render_changes_markdown(_compared(item("1.1", FAIL, said="缺2人"), item("1.1", PASS, said="")), "zh")
    assert "符合 | 此前：缺2人 |" in told


def test_blanks_of_names_stay_in_markdown() -> None:
    one = filing("武进区 示例镇", item("1.1", FAIL, said="张 三 有误"), path="申 报/示例 镇.yaml")
    told = render_changes_markdown(changes(run(), run(one), ("旧 的.json", "新.json")), "en")
    assert "### 武进区 示例镇 2024" in told
    assert "File: `申 报/示例 镇.yaml`" in told
    assert "张 三 有误" in told


def test_titles_are_in_the_language_asked_for() -> None:
    assert both("标题1.1.3").en in text(FOUND, "en")
