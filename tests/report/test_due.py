"""What falls due for people, as data and as a calendar. All data are invented (虚构数据)."""

import json
import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar
from rich.cells import cell_len
from syrupy.assertion import SnapshotAssertion

from tests.report.results import PACK, UNDECODABLE
from tests.trials import trials
from wjcheck.district.due import Due, UnitAgenda
from wjcheck.district.waivers import WaiverList
from wjcheck.engine.agenda import Entry, Kind, State
from wjcheck.engine.finding import Severity, Status
from wjcheck.engine.result import FilingResult, Location
from wjcheck.locale.message import Bilingual, Lang, Message
from wjcheck.reading.problem import Problem, Span
from wjcheck.report.due_ics import render_ics
from wjcheck.report.due_json import render_due
from wjcheck.report.due_text import due_lines
from wjcheck.report.due_verdict import judge_due
from wjcheck.report.line import plain
from wjcheck.report.verdict import FailOn

AS_OF = date(2024, 6, 15)
MEETINGS = Bilingual(
    "党委会、政府工作会议每季度研究应急管理和消防工作", "Party committee and government each study the work"
)
QUOTE = "党委会、政府工作会议每季度研究应急管理和消防工作不少于1次。"


def entry(kind: Kind, state: State, day: date | None, **more: Any) -> Entry:
    given = {"title": MEETINGS, "severity": "error", "identity": f"{kind}{day}", "rule": "2.1.3", **more}
    return Entry(kind, state, day, **given)


def recurring(state: State, day: date, window: str, status: Status, **more: Any) -> Entry:
    opens = date(day.year, day.month - 2, 1)
    told = Message(Bilingual("政府工作会议研究消防0次，要求{n}次", "fire studied 0 times, {n} required"), {"n": 1})
    message = None if state == "coming" else told
    body = Bilingual("镇(开发区、街道)党(工)委", "the unit's Party committee")
    kept = {"quote": QUOTE, "window": window, "opens": opens, "status": status, "message": message}
    return entry("recurring", state, day, **{**kept, "responsible": body, **more})


ENTRIES = (
    recurring("overdue", date(2024, 3, 31), "2024Q1", Status.FAIL),
    entry(
        "certificate",
        "overdue",
        date(2024, 5, 31),
        title=Bilingual("执法证", "enforcement certificate"),
        severity="warning",
        rule=None,
        subject="测试甲",
        label=Bilingual(
            "执法中队.本级人员[第1项 测试甲].证件有效期至", "squad.town_staff[no. 1: 测试甲].certificate_expires"
        ),
        location=Location("squad.town_staff[0].certificate_expires", Span(7, 5, 7, 20)),
    ),
    recurring("review", date(2023, 12, 31), "2023Q4", Status.REVIEW),
    recurring("due", date(2024, 6, 30), "2024Q2", Status.NOT_DUE, planned=True),
    recurring("coming", date(2024, 9, 30), "2024Q3", Status.NOT_DUE),
    entry(
        "waiver",
        "coming",
        None,
        title=Bilingual("每年至少一次综合性演练", "A comprehensive drill every year"),
        severity="info",
        rule="3.2.8",
        opens=date(2024, 7, 1),
        details={"reason": "防汛抢险期间演练推迟", "approver": "区安委办", "file": "waivers.yaml"},
        location=Location("", Span(3, 5, 3, 7)),
    ),
    entry(
        "waiver",
        "due",
        date(2024, 6, 20),
        title=Bilingual("", ""),
        severity="info",
        rule="9.9.9",
        opens=date(2024, 1, 1),
        details={"reason": "理由", "approver": "区安委办", "file": "waivers.yaml"},
    ),
)
FILING = FilingResult("示例镇.yaml", "sha256:" + "1" * 64, "示例镇", "镇", None, 2024, (), (), {}, ())
ONE = Due(PACK, AS_OF, (UnitAgenda(FILING, ENTRIES, date(2024, 12, 31)),))
OTHER = replace(FILING, path="样板街道.yaml", unit_name="样板街道", problems=(Problem("W205", values={"key": "年度"}),))
SEVERAL = replace(
    ONE,
    filings=(
        *ONE.filings,
        UnitAgenda(
            OTHER, (recurring("due", date(2024, 6, 30), "2024Q2", Status.NOT_DUE, identity="b"),), date(2024, 12, 31)
        ),
        UnitAgenda(UNDECODABLE, (), date(2024, 12, 31)),
    ),
    waivers=(
        WaiverList("waivers.yaml", (), (Problem("W603", values={"value": "2"}, span=Span(1, 1, 1, 3)),), ("版本: 2",)),
    ),
)


def text(due: Due, lang: Lang = "zh", columns: int = 80, fail_on: FailOn = "never") -> str:
    return plain(due_lines(due, lang, judge_due(due, fail_on), columns=columns))


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("due", [ONE, SEVERAL], ids=["one", "several"])
def test_table(due: Due, lang: Lang, snapshot: SnapshotAssertion) -> None:
    assert text(due, lang) == snapshot


def test_json(snapshot: SnapshotAssertion) -> None:
    assert render_due(SEVERAL, "zh", 3) == snapshot
    document = json.loads(render_due(ONE, "en", 0))
    assert document["format"] == "wjcheck-due/1"
    assert (
        document["filings"][0]["entries"][0]["title"] == "Party committee and government each study the work (2024Q1)"
    )


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_calendar(lang: Lang, snapshot: SnapshotAssertion) -> None:
    assert render_ics(ONE, lang).replace("\r\n", "\n") == snapshot


@pytest.mark.parametrize("columns", [60, 80, 100])
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_table_keeps_to_its_columns(lang: Lang, columns: int) -> None:
    wide = replace(FILING, unit_name="很长很长很长很长很长很长很长很长的单位名称镇")
    due = replace(SEVERAL, filings=(UnitAgenda(wide, ENTRIES, AS_OF), *SEVERAL.filings[:2]))
    rows = [line for line in text(due, lang, columns).splitlines() if "wjcheck check" not in line]
    assert max(map(cell_len, rows)) <= columns


def test_several_years_of_one_unit_are_told_apart_and_its_waivers_are_listed_once() -> None:
    earlier = replace(FILING, path="a.yaml", year=2023)
    due = replace(ONE, filings=(UnitAgenda(earlier, ENTRIES, AS_OF), *ONE.filings))
    shown = text(due)
    assert "示例镇 2023" in shown
    assert "示例镇 2024" in shown
    assert shown.count("豁免（没有截止日期）") == 1
    uids = [str(event["uid"]) for event in events_of(render_ics(due, "zh"))]
    assert len(uids) == len(set(uids))


def test_a_list_of_waivers_that_was_named_shows_its_problems() -> None:
    assert "W603" not in text(SEVERAL)
    assert "加上 --waivers waivers.yaml 查看" in text(SEVERAL).replace("\n  ", " ")
    assert "waivers.yaml:1:1" in text(replace(SEVERAL, waivers_named=True))


@pytest.mark.parametrize(
    ("fail_on", "severity", "status"),
    [
        ("never", "error", 0),
        ("error", "error", 1),
        ("error", "warning", 0),
        ("warning", "warning", 1),
        ("warning", "info", 0),
        ("info", "info", 1),
    ],
)
def test_reminders_fail_only_where_asked(fail_on: FailOn, severity: Severity, status: int) -> None:
    overdue = entry("recurring", "overdue", date(2024, 3, 31), severity=severity)
    due = replace(ONE, filings=(UnitAgenda(FILING, (overdue,), AS_OF),))
    assert judge_due(due, fail_on).exit_status == status
    assert ("退出状态 1" in text(due, fail_on=fail_on)) == bool(status)
    waiver = entry("waiver", "overdue", date(2024, 3, 31), severity=severity)
    assert judge_due(replace(due, filings=(UnitAgenda(FILING, (waiver,), AS_OF),)), fail_on).exit_status == 0
    assert judge_due(SEVERAL, fail_on).exit_status == 3


def test_nothing_due_is_said() -> None:
    due = replace(ONE, filings=(UnitAgenda(FILING, (), AS_OF),))
    assert "没有到期事项。" in text(due)
    assert "没有读到填报年度" in text(replace(due, filings=(UnitAgenda(replace(FILING, year=None), (), AS_OF),)))
    assert events_of(render_ics(due, "zh")) == []


def events_of(raw: str) -> list[Any]:
    """The events as the library reads them back; it types every value as any of thirty classes."""
    return list(Calendar.from_ical(raw).walk("VEVENT"))


def lines_of(raw: str) -> list[str]:
    """The file's own lines; whatever is not CRLF stays inside one."""
    assert raw.endswith("\r\n")
    return raw.removesuffix("\r\n").split("\r\n")


def unfolded(raw: str) -> list[str]:
    return raw.removesuffix("\r\n").replace("\r\n ", "").split("\r\n")


def test_calendar_has_what_outlook_and_wps_need() -> None:
    calendar: Any = Calendar.from_ical(render_ics(ONE, "zh"))
    assert (str(calendar["version"]), str(calendar["method"])) == ("2.0", "PUBLISH")
    assert str(calendar["prodid"]).startswith("-//wjcheck//")
    events: list[Any] = calendar.walk("VEVENT")
    assert len(events) == sum(entry.day is not None for entry in ENTRIES)
    assert len({str(event["uid"]) for event in events}) == len(events)
    dated = [entry for entry in ENTRIES if entry.day]
    for event, one in zip(events, dated, strict=True):
        assert one.day is not None
        assert event["dtstart"].dt == one.day
        assert event["dtend"].dt == one.day + timedelta(days=1)
        assert event["dtstart"].params["VALUE"] == "DATE"
        assert event["dtstamp"].dt == datetime(2024, 6, 15, tzinfo=UTC)
        assert str(event["transp"]) == "TRANSPARENT"
        alarms = [alarm["trigger"].dt for alarm in event.walk("VALARM")]
        wanted = [7, 1] if one.state in ("due", "coming") else []
        ahead = [days for days in wanted if one.day - timedelta(days=days) >= AS_OF]
        assert alarms == [timedelta(days=-days, hours=9) for days in ahead]
    assert QUOTE in str(events[0]["description"])
    assert str(events[0]["summary"]).startswith("【已过期】2.1.3 党委会")


def test_calendar_is_the_same_for_the_same_day_and_keeps_its_uids_on_another() -> None:
    assert render_ics(ONE, "zh") == render_ics(ONE, "zh")
    later = events_of(render_ics(replace(ONE, as_of=date(2024, 6, 16)), "zh"))
    first = events_of(render_ics(ONE, "zh"))
    assert [event["uid"] for event in later] == [event["uid"] for event in first]
    assert all(b["sequence"] > a["sequence"] for a, b in zip(first, later, strict=True))
    ancient = events_of(render_ics(replace(ONE, as_of=date(1999, 1, 1)), "zh"))
    assert {int(event["sequence"]) for event in ancient} == {0}


def test_standing_duties_of_one_day_are_one_event() -> None:
    states: tuple[tuple[str, State], ...] = (("1.1.3", "due"), ("1.1.5", "due"), ("1.2.8", "review"))
    phased = tuple(
        entry("phase", state, date(2023, 10, 31), rule=rule, identity=rule, quote=f"原文{rule}")
        for rule, state in states
    )
    due = replace(ONE, as_of=date(2023, 10, 1), filings=(UnitAgenda(FILING, phased, date(2023, 12, 31)),))
    grouped = events_of(render_ics(due, "zh"))
    assert len(grouped) == 2
    both = next(event for event in grouped if "2 项" in str(event["summary"]))
    assert "原文1.1.3" in str(both["description"])
    assert "原文1.1.5" in str(both["description"])
    alone = replace(due, filings=(UnitAgenda(FILING, phased[:1], AS_OF),))
    (event,) = events_of(render_ics(alone, "zh"))
    assert event["uid"] == both["uid"]


HOSTILE = (
    "镇\nBEGIN:VEVENT",
    "镇\r\nEND:VCALENDAR\r\n",
    "a;b,c:d\\n\\,e\\",
    '"引号"；=1+1',
    "\x1b[31m\x85\u2028\u2029\ud800\u202e",
    "END:VEVENT",
    " ",
    "𠮷" * 60,
)


def _marks(raw: str) -> list[str]:
    """The lines that open and close things, which no text may add to."""
    return [line for line in unfolded(raw) if line.startswith(("BEGIN:", "END:"))]


@cache
def _marks_of_a_harmless_one() -> list[str]:
    return _marks(render_ics(_with("示例"), "zh"))


def _with(text_: str) -> Due:
    """The run with `text_` wherever a file may put text."""
    message = Message(Bilingual("{t}", "{t}"), {"t": text_})
    body = Bilingual(text_, text_)
    spoilt = tuple(
        replace(
            one,
            message=message,
            quote=text_,
            subject=text_ if one.kind == "certificate" else "",
            label=body,
            details={"reason": text_, "approver": text_, "file": text_} if one.kind == "waiver" else None,
        )
        for one in ENTRIES
    )
    filing = replace(FILING, unit_name=text_, path=text_)
    return Due(replace(PACK, document=text_), AS_OF, (UnitAgenda(filing, spoilt, AS_OF), *SEVERAL.filings[1:2]))


def _sound(text_: str) -> None:
    raw = render_ics(_with(text_), "zh")
    encoded = raw.encode("utf-8")
    for line in encoded.removesuffix(b"\r\n").split(b"\r\n"):
        assert len(line) <= 75
        assert b"\n" not in line
        assert b"\r" not in line
        line.decode("utf-8")  # no 汉字 is cut by folding
    assert all(re.match(r"[A-Z-]+[;:]", line) for line in unfolded(raw))
    assert _marks(raw) == _marks_of_a_harmless_one()
    events = events_of(raw)
    assert len(events) == _marks(raw).count("BEGIN:VEVENT")
    for event in events:
        assert set(event) == {
            "UID", "DTSTAMP", "SEQUENCE", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION", "CATEGORIES", "TRANSP",
        }  # fmt: skip


@pytest.mark.parametrize("text_", HOSTILE, ids=ascii)
def test_no_text_of_a_file_can_add_to_the_calendar(text_: str) -> None:
    _sound(text_)


@settings(max_examples=trials(25))
@given(st.text(max_size=60))
def test_no_text_at_all_can_add_to_the_calendar(text_: str) -> None:
    _sound(text_)


@pytest.mark.parametrize("text_", ["a;b,c:d\\n\\,e\\", "示例；镇，\\"])
def test_what_was_filed_is_read_back_as_it_is(text_: str) -> None:
    events = events_of(render_ics(_with(text_), "zh"))
    assert str(events[0]["summary"]).startswith(f"{text_}：")
    assert f"原文：「{text_}」" in str(events[0]["description"]).split("\n")


def test_the_name_of_the_calendar_is_escaped_too() -> None:
    single = replace(ONE, filings=(UnitAgenda(replace(FILING, unit_name="镇;x,\nMETHOD:CANCEL"), (), AS_OF),))
    (name,) = [line for line in unfolded(render_ics(single, "zh")) if line.startswith("X-WR-CALNAME")]
    assert name == "X-WR-CALNAME:镇\\;x\\,␊METHOD:CANCEL 应急消防到期事项"
    assert [line for line in lines_of(render_ics(single, "zh")) if line.startswith("METHOD")] == ["METHOD:PUBLISH"]
