from collections import Counter
from dataclasses import replace
from typing import Any
from xml.etree import ElementTree

import pytest
from junitparser import JUnitXml
from syrupy.assertion import SnapshotAssertion

from tests.report.ci.told_runs import NAMES, counted, hostile, standing, told, waived
from tests.report.results import FINDINGS, ORDINARY, PROBLEMS_AND_FINDINGS, RESULTS, UNDECODABLE, run_of
from wjcheck.engine.finding import Status
from wjcheck.locale.message import Lang
from wjcheck.reading.problem import Problem, Span
from wjcheck.reading.visible import visible
from wjcheck.report.ci.junit import render_junit
from wjcheck.report.ci.run import Run
from wjcheck.report.ci.xml_text import attribute, content

COUNTS = ("tests", "failures", "errors", "skipped")


def written(run: Run) -> ElementTree.Element:
    """The report, parsed, its counts held against its cases by two parsers."""
    text = "".join(render_junit(run))
    root = ElementTree.fromstring(text.encode())
    by_library = JUnitXml.fromstring(text.encode())
    suites = root.findall("testsuite")
    assert [_counted(suite) for suite in suites] == [_said(suite) for suite in suites]
    assert _counted(root) == _said(root)
    assert [_said(suite) for suite in suites] == [
        tuple(getattr(suite, name) for name in COUNTS) for suite in by_library
    ]
    assert _unique([suite.get("name") for suite in suites])
    assert _unique([(case.get("classname"), case.get("name")) for case in root.iter("testcase")])
    return root


def _unique(names: list[Any]) -> bool:
    return len(set(names)) == len(names)


def _said(element: ElementTree.Element) -> tuple[int, ...]:
    return tuple(int(element.get(name) or -1) for name in COUNTS)


def _counted(element: ElementTree.Element) -> tuple[int, ...]:
    tags = Counter(child.tag for case in element.iter("testcase") for child in case)
    return (sum(1 for _ in element.iter("testcase")), tags["failure"], tags["error"], tags["skipped"])


def cases(run: Run) -> dict[str, ElementTree.Element]:
    """Every case by the first word of its name."""
    return {str(case.get("name")).split(" ")[0]: case for case in written(run).iter("testcase")}


def outcome(case: ElementTree.Element) -> str:
    return case[0].tag if len(case) else "passed"


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("name", RESULTS)
def test_golden(name: str, lang: Lang, snapshot: SnapshotAssertion) -> None:
    written(told(RESULTS[name], lang))
    assert "".join(render_junit(told(RESULTS[name], lang))) == snapshot


def test_every_rule_is_a_case_and_what_is_open_is_a_failure() -> None:
    found = {rule: outcome(case) for rule, case in cases(told(RESULTS["ordinary"])).items()}
    assert found == {
        "1.1.3": "passed",
        "1.1.8": "failure",
        "1.2.9": "failure",
        "1.2.12": "failure",
        "1.2.13": "failure",
        "2.1.3": "failure",
        "2.1.5": "failure",
        "2.1.6": "skipped",
        "2.1.7": "skipped",
        "2.1.8": "skipped",
        "2.1.9": "passed",
    }


@pytest.mark.parametrize("name", RESULTS)
def test_counts_are_those_of_the_run(name: str) -> None:
    run = told(RESULTS[name])
    root = written(run)
    assert int(root.get("failures") or -1) == run.total.errors + run.total.warnings + run.total.notes
    assert int(root.get("errors") or -1) == run.total.unchecked + (name == "none")


def test_a_failure_says_what_was_found_and_what_to_do() -> None:
    case = cases(told(RESULTS["ordinary"]))["1.2.12"]
    assert case.attrib == {
        "classname": "申报/示例镇",
        "name": "1.2.12 编制人员不少于5人",
        "file": "申报/示例镇.yaml",
        "line": "5",
    }
    assert case[0].get("type") == "不符合"
    assert case[0].get("message") == "不符合：编制人员 2 人，要求不少于 5 人，还差 3 人"
    text = str(case[0].text).split("\n")
    assert text[0] == "原文：「安全生产综合监督管理局行政或事业编制人员不少于5人,」"
    assert "整改建议：请补足编制人员 3 人。" in text


def test_what_a_person_must_decide_is_skipped_and_fails_when_strict() -> None:
    case = cases(told(RESULTS["ordinary"]))["2.1.6"]
    assert (case[0].tag, str(case[0].get("message")).startswith("待人工认定：")) == ("skipped", True)
    assert outcome(cases(told(RESULTS["ordinary"], strict=True))["2.1.6"]) == "failure"
    assert outcome(cases(told(RESULTS["ordinary"], strict=True))["2.1.7"]) == "skipped"


def test_what_is_waived_is_skipped_and_says_by_whom() -> None:
    case = cases(told(run_of(waived("1.2.12")), strict=True))["1.2.12"]
    assert outcome(case) == "skipped"
    assert case[0].get("message") == "已豁免：防汛抢险（区安委办批准，2024年6月1日至2025年3月1日）"


def test_what_a_baseline_knows_is_skipped_and_what_is_new_or_worse_fails() -> None:
    run = standing(told(RESULTS["ordinary"]), {"1.2.12": "unchanged", "1.2.13": "worse", "1.1.8": "new"})
    found = cases(run)
    assert [outcome(found[rule]) for rule in ("1.2.12", "1.2.13", "1.1.8")] == ["skipped", "failure", "failure"]
    assert str(found["1.2.12"][0].get("message")).startswith("基线中已有：不符合：")


def test_problems_with_a_file_are_cases_named_by_their_places() -> None:
    span = Span(6, 7, 6, 13)
    problems = (Problem("W401", values={"path": "甲"}, span=span), Problem("W401", values={"path": "乙"}, span=span))
    other = Problem("W404", "warning", {"path": "甲"}, Span(9, 8, 9, 18))
    root = written(told(run_of(replace(ORDINARY, problems=(*problems, other), findings=()))))
    assert [(case.get("name"), outcome(case), case.get("line")) for case in root.iter("testcase")] == [
        ("W401 找不到文件（第 6 行第 7 列）", "failure", "6"),
        ("W401 找不到文件（第 6 行第 7 列） (2)", "failure", "6"),
        ("W404 文件夹里没有填报文件（第 9 行第 8 列）", "failure", "9"),
    ]


def test_a_file_that_could_not_be_checked_is_an_error_and_so_is_nothing_to_check() -> None:
    first, second = written(told(run_of(UNDECODABLE))).iter("testcase")
    assert (outcome(first), outcome(second)) == ("error", "failure")
    assert (first.get("name"), first.get("file")) == ("能够核对", "申报/坏文件.yaml")
    assert str(first[0].get("message")).startswith("未能核对：")
    (nothing,) = written(told(RESULTS["none"])).iter("testcase")
    assert (nothing[0].tag, nothing[0].get("message")) == ("error", "未能核对：没有可以核对的填报")
    run = told(RESULTS["none"])
    assert list(written(replace(run, total=replace(run.total, exit_status=0)))) == []
    unusable = written(replace(told(RESULTS["ordinary"]), unusable=("waivers.yaml",)))
    assert [case.get("file") for case in unusable.iter("testcase") if outcome(case) == "error"] == ["waivers.yaml"]


def test_two_filings_of_one_unit_are_two_suites_and_their_cases_have_names_of_their_own() -> None:
    again = replace(ORDINARY, path="申报/示例镇.yml")
    root = written(told(run_of(ORDINARY, again, ORDINARY)))
    assert [suite.get("name") for suite in root] == [
        "示例镇（申报/示例镇.yaml）",
        "示例镇（申报/示例镇.yml）",
        "示例镇（申报/示例镇.yaml） (2)",
    ]
    assert {case.get("classname") for case in root.iter("testcase")} == {
        "申报/示例镇",
        "申报/示例镇 (2)",
        "申报/示例镇 (3)",
    }


def test_standard_input_is_no_file() -> None:
    root = written(told(run_of(PROBLEMS_AND_FINDINGS)))
    assert all(case.get("file") is None for case in root.iter("testcase"))
    assert root[0].get("name") == "样板␛[31m街道（标准输入）"


@pytest.mark.parametrize("name", hostile())
def test_whatever_a_filing_says_stays_text(name: str) -> None:
    tags = {"testsuites", "testsuite", "properties", "property", "testcase", "failure", "error", "skipped"}
    root = written(told(hostile()[name]))
    assert {element.tag for element in root.iter()} <= tags
    assert all(not (element.tail or "").strip() for element in root.iter())
    text = "".join(root.itertext()) + "".join(value for one in root.iter() for value in one.attrib.values())
    assert visible(text.replace("\n", "")) == text.replace("\n", "")


def test_every_name_of_a_file_is_told() -> None:
    root = written(told(hostile()["names"]))
    files = [one.get("file") for one in root.iter("testcase") if str(one.get("name")).startswith("1.2.12")]
    assert files == [visible(name) for name in NAMES]


@pytest.mark.parametrize("number", [*range(0x20), *range(0x7F, 0xA0), 0xAD, 0xD800, 0xDFFF, 0xFFFE, 0xFFFF, 0x1FFFE])
def test_every_character_can_stand_in_xml(number: int) -> None:
    sign = chr(number)
    text = f"<a{attribute('b', f'甲{sign}乙')}>{content(f'甲{sign}乙')}</a>"
    parsed = ElementTree.fromstring(text.encode())
    assert parsed.get("b") == visible(f"甲{sign}乙")
    assert parsed.text == (f"甲{sign}乙" if sign == "\n" else visible(f"甲{sign}乙"))


def test_signs_of_markup_come_back_as_they_were() -> None:
    text = "<&>\"' ]]> &amp; <!-- -->"
    parsed = ElementTree.fromstring(f"<a{attribute('b', text)}>{content(text)}</a>")
    assert (parsed.get("b"), parsed.text) == (text, text)


def test_a_suite_is_written_when_its_filing_is_read() -> None:
    run, given = counted(told(run_of(ORDINARY, ORDINARY, ORDINARY)))
    pieces = render_junit(run)
    while "<testsuite " not in next(pieces):
        pass
    assert len(given) == 3 + 1  # all of them for the counts, and the first of the suites


def test_what_is_only_a_note_is_a_failure_too() -> None:
    finding = replace(FINDINGS[1], finding=replace(FINDINGS[1].finding, status=Status.FAIL, severity="info"))
    assert outcome(cases(told(run_of(replace(ORDINARY, findings=(finding,)))))["1.1.8"]) == "failure"
