"""The summary of a step and the comment on a pull request: as they read, harmless, and never too long to be taken."""

import re
from collections.abc import Callable
from dataclasses import replace

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.report.ci.runs import WAIVED, entry, filing, run_of, run_of_whole, run_with
from tests.report.markdown_pages import Page, pages
from tests.report.results import ORDINARY, PROBLEMS_AND_FINDINGS, UNDECODABLE
from tests.report.test_markdown import OWN, full_of
from tests.report.test_markdown_text import HOSTILE
from wjcheck.engine.finding import Status
from wjcheck.locale.message import Lang
from wjcheck.report.ci.comment import MARKER, MOST_SIGNS, render_comment
from wjcheck.report.ci.entry import FilingEntries, Place, Waived
from wjcheck.report.ci.overview import Form, overview
from wjcheck.report.ci.room import Room, signs, utf8
from wjcheck.report.ci.run import Run
from wjcheck.report.ci.summary import MOST_BYTES, render_summary
from wjcheck.report.verdict import FailOn, Scope

ONE_MEBIBYTE = 1 << 20
REFUSED_BY_GITHUB = 65_536


def everything() -> Run:
    return run_with(
        filing(
            entry("1.2", "info"),
            entry("1.1", "error"),
            entry("1.3", status=Status.REVIEW, word="待人工认定"),
            entry("1.4", status=Status.PASS, title="不该列出"),
            entry("1.5", "warning", places=(Place("申报/甲.yaml", 7), Place("申报/甲.yaml", 9)), gap=("还差3人",)),
            entry("1.6", waived=WAIVED),
        ),
        filing(file="申报/乙.yaml", unit="样板街道"),
        filing(entry("W402", file="坏.yaml", kind="problem", unit=""), file="坏.yaml", judged=False, unit=""),
        district=(
            entry("absent", kind="district", unit="未报镇", title="应报未报", message="没有填报", file="district.yaml"),
            entry("note", kind="district", status=Status.PASS),
        ),
    )


def summary(run: Run) -> str:
    return "".join(render_summary(run))


def comment(run: Run) -> str:
    return "".join(render_comment(run))


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("render", [summary, comment])
def test_golden(render: Callable[[Run], str], lang: Lang, snapshot: SnapshotAssertion) -> None:
    assert render(run_of(ORDINARY, UNDECODABLE, PROBLEMS_AND_FINDINGS, lang=lang)) == snapshot


def test_golden_of_everything(snapshot: SnapshotAssertion) -> None:
    assert summary(everything()) == snapshot


def parts(markdown: str) -> dict[str, str]:
    """The parts of a page by their headings."""
    pieces = re.split(r"^#{2,3} (.*)$", markdown, flags=re.MULTILINE)
    return dict(zip(pieces[1::2], pieces[2::2], strict=True))


def test_what_stands_where() -> None:
    found = parts(summary(everything()))
    assert [*found][1:] == ["未能核对的文件", "各填报文件", "全区事项", "已豁免的事项", "需要处理的事项"]
    assert "| 示例镇 | `申报/甲.yaml` | 1 | 1 | 1 | 1 |" in found["各填报文件"]
    assert "| 样板街道 | `申报/乙.yaml` | 0 | 0 | 0 | 0 |" in found["各填报文件"]
    assert "|  | `坏.yaml` | 1 | — | — | — |" in found["各填报文件"]
    rows = [line for line in found["需要处理的事项"].splitlines() if line.startswith(("| 不符合", "| 待人工认定"))]
    issues = [row.split(" | ")[1] for row in rows]
    assert issues == ["1.1", "1.5", "1.2", "1.3", "W402"]
    assert "还差3人" in found["需要处理的事项"]
    assert "| 7, 9 |" in found["需要处理的事项"]
    assert "未报镇 应报未报：没有填报" in found["全区事项"]
    assert "| 示例镇 | 1.6 编制人员不少于5人 | 防汛 | 区安委办 | 2025-01-10 |" in found["已豁免的事项"]
    assert "不该列出" not in summary(everything())
    assert "已豁免 1 项" in summary(everything())


def test_a_comment_begins_with_what_a_bot_looks_for_and_is_folded() -> None:
    told = comment(everything())
    assert told.startswith(f"{MARKER}\n\n## ")
    for page in pages(told):
        (mark,) = [tag for tag in page.tags if tag.startswith("<!")]
        assert mark == "<!-- wjcheck "
        assert page.tags.count("details") == page.tags.count("summary") == page.tags.count("table") - 1
    for page in pages(summary(everything())):
        assert not [tag for tag in page.tags if tag.startswith("<!")]


def harmless(page: Page) -> None:
    assert {tag for tag in page.tags if not tag.startswith("<!-- wjcheck ")} <= OWN
    assert page.attributes == set()
    assert page.references == []


def hostile(texts: list[str]) -> Run:
    """A run in which every text of filing after filing is one of `texts`."""
    filings, district = [], []
    for text in texts:
        waived = Waived(text, text, "2024-01-01", "2025-01-01", text, 3)
        told = {"unit": text, "title": text, "message": text, "remedy": text, "gap": (text,), "file": text}
        filings.append(filing(entry(**told), entry(waived=waived, **told), file=text, unit=text))  # type: ignore[arg-type]
        broken = entry("W1", kind="problem", **told)  # type: ignore[arg-type]
        filings.append(filing(broken, file=text, unit=text, judged=False))
        district.append(entry(text, kind="district", **told))  # type: ignore[arg-type]
    return run_with(*filings, district=tuple(district))


@pytest.mark.parametrize("render", [summary, comment])
def test_nothing_of_a_filing_does_anything(render: Callable[[Run], str]) -> None:
    run, sober = hostile(HOSTILE), hostile(["正常"] * len(HOSTILE))
    for page, plain in zip(pages(render(run)), pages(render(sober)), strict=True):
        harmless(page)
        assert page.rows == plain.rows or render is comment  # where longer texts leave room for fewer rows
        assert set(page.rows) == set(plain.rows)
    for page in pages(render(run_of_whole(full_of(" ".join(HOSTILE))))):
        harmless(page)


def many(filings: int, entries: int, text: str) -> Run:
    def one(number: int) -> FilingEntries:
        file = f"申报/{number}.yaml"
        told = [entry(f"1.{n}", message=text, remedy=text, file=file, unit=text[:50]) for n in range(entries)]
        told += [entry(waived=WAIVED, title=text) for _ in range(entries)]
        return filing(*told, file=file, unit=text[:50], judged=number % 3 > 0)

    district = tuple(entry(f"d{n}", kind="district", message=text) for n in range(entries))
    return run_with(*map(one, range(filings)), district=district)


@pytest.mark.parametrize("text", ["很长的文字" * 60, "|`<a@b.cn " * 30, "短"])
@pytest.mark.parametrize("form", [Form(15_000, signs, 160, MARKER, folds=True), Form(25_000, utf8, 600)])
@pytest.mark.parametrize(("filings", "entries"), [(1, 60), (30, 1)])
def test_no_run_is_too_long_to_be_taken(filings: int, entries: int, form: Form, text: str) -> None:
    told = overview(many(filings, entries, text), form)
    assert form.measure(told) <= form.most
    assert "\n#### " in told  # the rows of a filing leave room for its name
    assert form.measure(told) > form.most / 6 or text == "短"
    for page in pages(told):
        harmless(page)


def test_the_limits_are_below_those_of_github() -> None:
    run = many(20, 60, "长" * 200)
    assert MOST_SIGNS / 2 < len(comment(run)) <= MOST_SIGNS < REFUSED_BY_GITHUB
    assert MOST_BYTES / 2 < len(summary(run).encode()) <= MOST_BYTES < ONE_MEBIBYTE


def test_what_finds_no_room_is_counted_and_every_filing_has_its_share() -> None:
    run = many(30, 60, "很长的文字" * 30)
    found = parts(comment(run))
    issues = found["需要处理的事项"]
    whole = issues.split("#### ")[1:]
    shown = sum(line.startswith("| 不符合 |") for line in issues.splitlines())
    more = sum(map(int, re.findall("另有 ([0-9]+) 项没有列在这里", issues)))
    (left,) = re.findall("另有 ([0-9]+) 份填报文件共 ([0-9]+) 项，这里列不下", issues) or [("0", "0")]
    assert len(whole) + int(left[0]) == 30
    assert shown + more + int(left[1]) == 30 * 60
    assert len(whole) >= 10
    (district,) = re.findall("另有 ([0-9]+) 项没有列在这里", found["全区事项"])
    assert found["全区事项"].count("| 不符合 |") + int(district) == 60
    assert "<summary>60 项</summary>" in found["全区事项"]


def test_a_room_takes_what_fits_and_nothing_after_what_did_not() -> None:
    room = Room(10, signs)
    assert [room.add(lambda text=text: text) for text in ("abcd", "efgh", "i", "")] == [True, True, False, False]  # type: ignore[misc]
    assert (room.lines, room.left, room.most) == (["abcd", "efgh"], 2, 0)
    assert utf8("镇\udcffa") == 3 + 6 + 1


def test_standard_input_and_a_run_of_nothing() -> None:
    assert "（标准输入）" in comment(run_of(PROBLEMS_AND_FINDINGS))
    assert [*parts(summary(run_with()))] == ["应急管理和消防安全填报自动核对结果"]


def test_what_was_not_looked_at_is_said() -> None:
    run = run_of(ORDINARY)
    scoped = replace(run, total=replace(run.total, scope=Scope("main", ("a" * 40,), 12, 1)))
    for render in (summary, comment):
        assert "共 12 份，核对了 1 份" in render(scoped)
        assert "核对了" not in render(run)


@pytest.mark.parametrize(
    ("status", "fail_on", "nothing", "told"),
    [
        (0, "error", True, "没有可核对的填报文件，按要求不算失败。退出状态 0。"),
        (3, "error", True, "没有可核对的填报文件。退出状态 3。"),
        (0, "never", False, "按要求只报告、不计成败。退出状态 0。"),
        (0, "error", False, "没有达到不通过级别的事项。退出状态 0。"),
    ],
)
def test_how_it_ends_is_said(status: int, fail_on: FailOn, nothing: bool, told: str) -> None:
    run = run_of()
    total = replace(run.total, exit_status=status, fail_on=fail_on, nothing_to_check=nothing)
    assert told in summary(replace(run, total=total))
