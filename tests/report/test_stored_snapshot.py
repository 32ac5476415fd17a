"""A stored result read for a comparison: the same as the result itself, or one of our own problems."""

import json
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.report.results import RESULTS
from tests.trials import trials
from wjcheck.district.change import changes
from wjcheck.district.snapshot import Snapshot
from wjcheck.engine.finding import Distance, Status
from wjcheck.engine.result import Result
from wjcheck.locale.message import Bilingual, Lang
from wjcheck.reading.problem import Problem
from wjcheck.report.change_text import change_lines
from wjcheck.report.district_pieces import filing_piece
from wjcheck.report.json import render_json
from wjcheck.report.line import plain
from wjcheck.report.snapshots import snapshot_of
from wjcheck.report.stored_snapshot import LARGEST, read_filing, read_snapshot
from wjcheck.report.words import Words

BRIEF = ("rule", "clause", "status", "basis", "modality", "severity", "fingerprint", "five_haves_tag")
DISTRICT = {
    "name": "武进区",
    "year": 2024,
    "path": "district.yaml",
    "expected": [{"name": "示例镇", "code": None, "filings": []}],
    "findings": [
        {
            "rule": "unfiled",
            "status": "missing",
            "severity": "error",
            "title": "应报未报",
            "message": "没有找到示例镇2024年度的填报",
            "units": ["示例镇"],
            "locations": [{"file": "district.yaml", "line": 4}],
            "fingerprint": "0a1b",
            "matter": "0a1c",
            "translation": {"title": "Not filed"},
        }
    ],
    "waivers": [{"unit": "示例镇", "rule": "3.2.8", "remarks": ["expired"]}],
}


def document() -> dict[str, Any]:
    """The result of a review: what nobody has to act on is brief, and there is a district."""
    found: dict[str, Any] = json.loads(render_json(_far_off(), "zh"))
    findings = found["filings"][0]["findings"]
    findings[1] = {**{key: findings[1][key] for key in BRIEF}, "status": "pass"}
    found["district"] = json.loads(json.dumps(DISTRICT))
    return found


@cache
def _sound() -> bytes:
    return json.dumps(document()).encode()


def _changed(change: Callable[[Any], object]) -> bytes:
    found = document()
    change(found)
    return json.dumps(found).encode()


@pytest.mark.parametrize("name", RESULTS)
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_a_stored_result_gives_the_snapshot_of_the_result(name: str, lang: Lang) -> None:
    stored = read_snapshot("x", render_json(RESULTS[name], lang).encode())
    assert isinstance(stored, Snapshot)
    ours = snapshot_of(RESULTS[name])
    assert [filing.findings for filing in stored.filings] == [filing.findings for filing in ours.filings]
    assert [filing.path for filing in stored.filings] == [filing.path for filing in ours.filings]
    assert (stored.pack, stored.as_of, stored.district) == (ours.pack, ours.as_of, None)
    found = changes(stored, ours)
    assert {change.kind for filing in found.filings for change in filing.changes} <= {"persisting"}
    assert not any(change.reworded for filing in found.filings for change in filing.findings)


WHAT = Bilingual("编制人员", "established staff")
FAR = (
    Distance("staff", WHAT, "人", 3, 5, 2, whom="甲村", path="villages[0]"),
    Distance("staff", WHAT, "人", 6, 5, -1, "at_most", whom=Bilingual("第3个", "no. 3"), window="2024Q1"),
)


def _far_off() -> Result:
    """A result with a breach that says how far off it is, of a duty of every quarter."""
    result = RESULTS["problems-and-findings"]
    filing = result.filings[0]
    quarterly = next(one for one in RESULTS["ordinary"].filings[0].findings if one.finding.windows)
    found = replace(quarterly, finding=replace(quarterly.finding, distance=FAR))
    findings = (*filing.findings, found)
    return replace(result, filings=(replace(filing, findings=findings), *result.filings[1:]))


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_how_far_off_it_was_is_read_as_it_was_found_in_a_check_and_in_a_review(lang: Lang) -> None:
    result = _far_off()
    ours = snapshot_of(result).filings[0]
    (far,) = [one.extent for one in ours.findings if one.extent and one.extent.amounts]
    assert ([one.change for one in far.amounts], far.windows) == ([2, -1], ("2024Q2",))
    stored = read_snapshot("x", render_json(result, lang).encode())
    assert isinstance(stored, Snapshot)
    assert [one.extent for one in stored.filings[0].findings] == [one.extent for one in ours.findings]
    piece = read_filing(filing_piece(result.filings[0], lang), lang)
    assert [one.extent for one in piece.findings] == [one.extent for one in ours.findings]


def test_a_result_that_does_not_say_how_far_off_it_was_makes_nothing_worse() -> None:
    result = _far_off()
    older = json.loads(render_json(result, "zh"))
    for filing in older["filings"]:
        for finding in filing["findings"]:
            del finding["distance"]
    stored = read_snapshot("x", json.dumps(older).encode())
    assert isinstance(stored, Snapshot)
    assert not any(one.extent for filing in stored.filings for one in filing.findings)
    for found in (changes(stored, snapshot_of(result)), changes(snapshot_of(result), stored)):
        assert {change.kind for filing in found.filings for change in filing.changes} == {"persisting"}


def test_a_filing_has_the_code_of_the_expected_unit_it_is_of() -> None:
    def codes(name: str | None, filed: str | None, *expected: tuple[str, str | None]) -> str | None:
        def put(found: Any) -> None:
            found["filings"] = found["filings"][:1]
            found["filings"][0]["unit"].update(name=name, code=filed)
            found["district"]["expected"] = [{"name": one, "code": code, "filings": []} for one, code in expected]

        stored = read_snapshot("x", _changed(put))
        assert isinstance(stored, Snapshot)
        return stored.filings[0].code

    others = (("样板街道", "320412002"),)
    assert codes("示例镇", None, ("示例镇", "320412001"), *others) == "320412001"
    assert codes("武进区 示例镇人民政府", None, ("示例镇", "320412001"), *others) == "320412001"
    assert codes("示例镇", "320412009", ("示例镇", "320412001"), *others) == "320412001"
    assert codes("示例镇", "320412009", ("示例镇", None), *others) == "320412009"
    assert codes("示例镇", None, *others) is None
    assert codes(None, None, *others) is None


def test_a_review_is_read_with_its_district_and_its_brief_findings() -> None:
    stored = read_snapshot("x", _sound())
    assert isinstance(stored, Snapshot)
    assert stored.filings[0].findings[1].status is Status.PASS
    assert stored.filings[0].findings[1].title.zh == ""
    assert stored.district is not None
    (found,) = stored.district.findings
    assert (found.title.zh, found.title.en, found.units, found.place) == (
        "应报未报",
        "Not filed",
        ("示例镇",),
        "district.yaml",
    )
    assert stored.district.waivers[0].remarks == ("expired",)


REFUSED: dict[str, tuple[Callable[[], bytes], str, str]] = {
    "nothing": (lambda: b"", "W433", "不是 JSON"),
    "half": (lambda: _sound()[:3000], "W433", "不是 JSON"),
    "a list": (lambda: b"[]", "W435", "不是 wjcheck"),
    "changes": (lambda: b'{"format": "wjcheck-change/1"}', "W435", "不是 wjcheck"),
    "another version": (lambda: _changed(lambda d: d.update(format="wjcheck-report/9")), "W436", "wjcheck-report/9"),
    "deep": (lambda: b"[" * 100_000, "W434", "套得过深"),
    "a key twice, deep inside": (lambda: _sound().replace(b'"remarks"', b'"unit": 1, "remarks"'), "W434", "写了两次"),
    "not a number": (lambda: _sound().replace(b'"year": 2024', b'"year": NaN'), "W434", "NaN"),
    "too many digits": (lambda: _sound().replace(b'"year": 2024', b'"year": ' + b"9" * 5000), "W434", "999"),
    "no filings": (lambda: _changed(lambda d: d.pop("filings")), "W437", "缺少 filings"),
    "a finding without a rule": (
        lambda: _changed(lambda d: d["filings"][0]["findings"][1].pop("rule")),
        "W437",
        "filings[0].findings[1].rule",
    ),
    "a status unknown": (
        lambda: _changed(lambda d: d["filings"][0]["findings"][1].update(status="passed")),
        "W438",
        '"passed"',
    ),
    "a waiver that is none": (
        lambda: _changed(lambda d: d["filings"][0]["findings"][0].update(waiver=True)),
        "W438",
        "waiver 的值是 true",
    ),
    "a rule that is none": (
        lambda: _changed(lambda d: d["district"]["findings"][0].update(rule="\x1b[31m")),
        "W438",
        r"\u001b[31m",
    ),
    "units that are a text": (
        lambda: _changed(lambda d: d["district"]["findings"][0].update(units="示例镇")),
        "W438",
        "district.findings[0].units",
    ),
    "a district that is a text": (lambda: _changed(lambda d: d.update(district="武进区")), "W438", "district 的值是"),
    "a path that cannot be one": (
        lambda: _changed(lambda d: d["filings"][0].update(path="a\0b")),
        "W438",
        "filings[0].path",
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_result_is_told_in_our_own_words(name: str) -> None:
    make, code, says = REFUSED[name]
    problem = read_snapshot("结果.json", make())
    assert isinstance(problem, Problem)
    message = Words("zh").problem(problem)[1]
    assert (problem.code, says in message) == (code, True), message
    assert len(message) < 300


def test_more_than_the_limit_is_not_read() -> None:
    problem = read_snapshot("x", b" " * (LARGEST + 1))
    assert isinstance(problem, Problem)
    assert problem.code == "W432"


def _places(part: Any, way: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    inner = part.items() if isinstance(part, dict) else enumerate(part) if isinstance(part, list) else ()
    return [*([way] if way else []), *(place for key, value in inner for place in _places(value, (*way, key)))]


_WAYS = sorted(_places(document()), key=str)
_HARM: st.SearchStrategy[Any] = st.sampled_from(
    (
        None,
        True,
        5,
        -1,
        0.5,
        10**18,
        "",
        "\x1b]0;x\x07{title}\u202e",
        "\ud800",
        "x" * 5000,
        "../a",
        [],
        {},
        [{}],
        {"a": 1},
    )
)


@settings(max_examples=trials(40), deadline=None)
@given(st.sampled_from(_WAYS), _HARM)
def test_a_value_changed_anywhere_is_refused_or_compared_safely(way: tuple[str | int, ...], value: Any) -> None:
    def put(found: Any) -> None:
        for step in way[:-1]:
            found = found[step]
        found[way[-1]] = value

    stored, sound = read_snapshot("x", _changed(put)), read_snapshot("x", _sound())
    assert isinstance(sound, Snapshot)
    if isinstance(stored, Problem):
        assert stored.code in ("W434", "W435", "W436", "W437", "W438")
        return
    shown = plain(change_lines(changes(sound, stored, ("a", "b")), "zh"))
    assert not [char for char in shown if not char.isprintable() and char != "\n"]
