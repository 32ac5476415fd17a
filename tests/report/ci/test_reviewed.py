"""What the formats say of a whole district: its roster, its waivers, and what changed since the baseline."""

import json
import shutil
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import unquote
from xml.etree import ElementTree

from tests.report.reviews import district, report_of
from wjcheck.district.waivers import WaiverList
from wjcheck.reading.problem import Problem
from wjcheck.report.ci.of_review import run_of_review
from wjcheck.report.ci.sarif import render_sarif


def results(reviewed: Path, name: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads((reviewed / f"{name}.sarif").read_text(encoding="utf-8"))["runs"][0][
        "results"
    ]
    return found


def uri(place: dict[str, Any]) -> str:
    return unquote(place["physicalLocation"]["artifactLocation"]["uri"])


def summary(reviewed: Path, name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((reviewed / f"{name}.json").read_text(encoding="utf-8"))["summary"]
    return found


def test_sarif_tells_the_roster_and_the_waivers_with_rules_of_their_own(reviewed: Path) -> None:
    log = json.loads((reviewed / "review-first.sarif").read_text(encoding="utf-8"))["runs"][0]
    rules = {rule["id"]: rule for rule in log["tool"]["driver"]["rules"]}
    assert rules["unfiled"]["shortDescription"]["text"] == "应报未报"
    assert rules["waiver"]["shortDescription"]["text"] == "豁免清单的提示"
    found = [one for one in log["results"] if one["ruleId"] == "unfiled"]
    assert [one["properties"]["unit"] for one in found] == ["未报镇"]
    assert uri(found[0]["locations"][0]) == "区/district.yaml"
    remarks = {(one["kind"], one["level"]) for one in log["results"] if one["ruleId"] == "waiver"}
    assert remarks <= {("fail", "warning"), ("informational", "none")}
    assert remarks
    assert log["automationDetails"]["id"] == "wjcheck/wujin-2023-65/review/2024-12-31"


def test_a_list_of_waivers_that_cannot_be_read_is_no_success(tmp_path: Path) -> None:
    folder = district(tmp_path / "区")
    shutil.rmtree(folder / "申报")
    with report_of(folder) as report:
        listed = WaiverList("区/waivers.yaml", (), (Problem("W401", values={"path": "区/waivers.yaml"}),), read=False)
        run = run_of_review(replace(report, review=replace(report.review, waiver_list=listed)), "/仓库", "/仓库")
    (log,) = json.loads("".join(render_sarif(run)))["runs"]
    told = [one["message"]["text"] for one in log["invocations"][0]["toolExecutionNotifications"]]
    assert told[0].startswith("区/waivers.yaml 不能用")


def test_sarif_counts_as_the_review_does(reviewed: Path) -> None:
    found = results(reviewed, "review-first")
    levels = Counter(one["level"] for one in found if one["kind"] == "fail" and "suppressions" not in one)
    amounts = summary(reviewed, "first")["open"]
    unread = 1  # that a filing cannot be read is said by its problem, and by the roster once more
    assert [levels["error"], levels["warning"], levels["note"]] == [
        amounts["error"] - unread,
        amounts["warning"],
        amounts["info"],
    ]


def test_a_waiver_of_the_list_suppresses(reviewed: Path) -> None:
    (one,) = (one for one in results(reviewed, "review-first") if "suppressions" in one)
    assert (one["ruleId"], one["kind"]) == ("3.2.8", "fail")
    assert uri(one["suppressions"][0]["location"]) == "区/waivers.yaml"


def test_what_came_since_the_baseline_is_new_and_the_rest_is_not(reviewed: Path) -> None:
    assert all("baselineState" not in one for one in results(reviewed, "review-first"))
    found = [one for one in results(reviewed, "review-again") if one["kind"] == "fail"]
    new = {(one["ruleId"], one["properties"].get("unit")) for one in found if one["baselineState"] != "unchanged"}
    assert ("unfiled", "又一镇") in new
    assert ("unfiled", "未报镇") not in new
    assert {rule[0] for rule, _ in new} == {"u", "W"}


def test_junit_has_a_suite_for_each_filing_and_one_for_the_district(reviewed: Path) -> None:
    root = ElementTree.parse(reviewed / "review-first.junit").getroot()
    assert [suite.get("name") for suite in root] == [
        "区/申报/坏.yaml",
        "样板街道（区/申报/样板街道-2024.yaml）",
        "测试开发区（区/申报/测试开发区-2024.yaml）",
        "示例镇（区/申报/示例镇-2024.yaml）",
        "全区",
    ]
    names = [case.get("name") for case in root[-1].iter("testcase")]
    assert "unfiled 应报未报 未报镇" in names
    amounts = summary(reviewed, "first")["open"]
    assert int(root.get("failures") or -1) == sum(amounts.values()) - 1
    assert int(root.get("errors") or -1) == 1


def test_junit_fails_against_a_baseline_only_what_is_new(reviewed: Path) -> None:
    root = ElementTree.parse(reviewed / "review-again.junit").getroot()
    failed = {str(case.get("name")).split(" ")[0] for case in root.iter("testcase") if case.find("failure") is not None}
    assert "unfiled" in failed
    assert {name[0] for name in failed} == {"u", "W"}
