import json
from dataclasses import replace
from datetime import date
from typing import Any
from urllib.parse import unquote

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.browser.needs import installed
from tests.report.ci.told_runs import NAMES, SPOILT, counted, hostile, standing, told, waived
from tests.report.results import FINDINGS, ORDINARY, PROBLEMS_AND_FINDINGS, RESULTS, STAFF, UNDECODABLE, run_of
from tests.rules.shipped import judge
from wjcheck.engine.checker import check
from wjcheck.engine.finding import Status
from wjcheck.engine.result import Location
from wjcheck.locale.message import Lang
from wjcheck.reading.problem import Span
from wjcheck.report.ci.run import Run
from wjcheck.report.ci.sarif import render_sarif

SCHEMA = "@microsoft/sarif-multitool-linux/sarif-2.1.0.json"


def log(run: Run) -> dict[str, Any]:
    """The only run of the log, as data."""
    whole = json.loads("".join(render_sarif(run)))
    assert (whole["version"], len(whole["runs"])) == ("2.1.0", 1)
    found: dict[str, Any] = whole["runs"][0]
    return found


def results(run: Run) -> dict[str, dict[str, Any]]:
    return {one["ruleId"]: one for one in log(run)["results"]}


def rules(run: Run) -> dict[str, dict[str, Any]]:
    return {one["id"]: one for one in log(run)["tool"]["driver"]["rules"]}


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("name", RESULTS)
def test_golden(name: str, lang: Lang, snapshot: SnapshotAssertion) -> None:
    assert log(told(RESULTS[name], lang)) == snapshot


@pytest.mark.parametrize("name", [*RESULTS, "waived", *hostile()])
def test_log_keeps_to_the_schema(name: str, schema: Any) -> None:
    found = {**RESULTS, **hostile(), "waived": run_of(waived("1.2.12"))}[name]
    assert [error.message for error in schema.iter_errors(json.loads("".join(render_sarif(told(found)))))] == []


@pytest.fixture(scope="session")
def schema() -> Any:
    import jsonschema

    loaded = json.loads(installed(SCHEMA).read_text(encoding="utf-8-sig"))
    return jsonschema.validators.validator_for(loaded)(loaded)


def test_every_status_has_its_kind_and_only_a_fail_has_a_level() -> None:
    found = {
        (one["properties"]["status"], one["kind"], one["level"]) for one in results(told(RESULTS["ordinary"])).values()
    }
    assert found == {
        ("pass", "pass", "none"),
        ("fail", "fail", "error"),
        ("fail", "fail", "warning"),
        ("fail", "fail", "note"),
        ("missing", "fail", "error"),
        ("late", "fail", "warning"),
        ("review", "review", "none"),
        ("not_due", "open", "none"),
        ("not_applicable", "notApplicable", "none"),
    }


def test_every_result_names_its_rule_twice_and_alike() -> None:
    for name in ("ordinary", "problems-and-findings"):
        found = log(told(RESULTS[name]))
        ids = [rule["id"] for rule in found["tool"]["driver"]["rules"]]
        assert len(set(ids)) == len(ids)
        assert [ids[one["ruleIndex"]] for one in found["results"]] == [one["ruleId"] for one in found["results"]]


def test_all_rules_of_the_pack_are_told_with_the_laws_words_and_what_to_do() -> None:
    filing = check("甲.yaml", "格式版本: 1\n".encode(), judge(), date(2024, 12, 31))
    found = rules(told(replace(RESULTS["none"], pack=judge().info, filings=(filing,)), "en"))
    pack = judge().pack
    assert [rule for rule in found if not rule.startswith("W")] == [rule.id for rule in pack.rules]
    for rule in pack.rules:
        one = found[rule.id]
        assert one["fullDescription"]["text"] == rule.quote
        assert one["name"] == one["shortDescription"]["text"] == rule.title.en
        assert one["defaultConfiguration"]["level"] == {"info": "note"}.get(rule.severity, rule.severity)
        assert one["properties"]["clause"] == pack.clause_of(rule.id)
        assert f"「{rule.quote}」" in one["help"]["text"]
        assert "To do: " in one["help"]["text"]
        assert "**To do:** " in one["help"]["markdown"]
    assert any(rule.startswith("W") for rule in found)


def test_across_rules_stand_in_a_review_only() -> None:
    run = told(replace(RESULTS["none"], pack=judge().info))
    across = {rule.id for rule in judge().pack.across}
    assert across
    assert not across & set(rules(run))
    assert across <= set(rules(replace(run, command="review")))


def test_the_words_of_a_problem_are_the_catalogues_and_of_no_file() -> None:
    found = rules(told(run_of(PROBLEMS_AND_FINDINGS)))["W401"]
    assert found["fullDescription"]["text"] == "没有找到“…”。"
    assert "[red]" not in json.dumps(found)


def test_rules_that_no_pack_explains_are_told_by_their_findings() -> None:
    found = rules(told(RESULTS["ordinary"]))["1.2.12"]
    assert found["fullDescription"]["text"] == FINDINGS[2].finding.quote
    assert found["properties"]["clause"] == "一(二)"


def test_places_are_whole_regions_and_further_ones_are_related() -> None:
    one = results(told(RESULTS["ordinary"]))["1.2.12"]
    (place,) = one["locations"]
    assert place["physicalLocation"]["region"] == {"startLine": 5, "startColumn": 3, "endLine": 5, "endColumn": 5}
    related = one["relatedLocations"]
    assert [at["physicalLocation"]["region"]["startLine"] for at in related] == [6, 7, 7]
    assert related[0]["message"]["text"] == "安监局.人员[第1项 测试甲]"


def test_a_place_told_twice_stands_once_and_one_that_ends_before_it_begins_is_mended() -> None:
    places = (STAFF, Location("bureau.staff", Span(8, 9, 7, 2)), Location("bureau.staff", Span(8, 9, 7, 2)))
    finding = replace(FINDINGS[2], locations=places)
    one = results(told(run_of(replace(ORDINARY, findings=(finding,)))))["1.2.12"]
    (related,) = one["relatedLocations"]
    region = related["physicalLocation"]["region"]
    assert region == {"startLine": 8, "startColumn": 9, "endLine": 8, "endColumn": 9}


def test_columns_are_those_of_code_points() -> None:
    assert log(told(RESULTS["none"]))["columnKind"] == "unicodeCodePoints"
    text = "格式版本: 1\n年度: 2024\n单位: {𠜎𠜎: 1, 无此项: 2}\n"
    filing = check("甲.yaml", text.encode(), judge(), date(2024, 12, 31))
    regions = [
        one["locations"][0]["physicalLocation"]["region"]
        for one in log(told(run_of(filing)))["results"]
        if one["ruleId"].startswith("W")
    ]
    assert {(3, 6), (3, 13)} <= {(region["startLine"], region["startColumn"]) for region in regions}


def test_fingerprints_stay_when_lines_move_and_differ_between_files_and_rules() -> None:
    def prints(run: Run) -> list[str]:
        return [one["partialFingerprints"]["wjcheck/v1"] for one in log(run)["results"]]

    moved = tuple(
        replace(one, locations=tuple(replace(at, span=Span(at.span.line + 9, 1, 99, 1)) for at in one.locations))
        for one in FINDINGS
    )
    before = prints(told(RESULTS["ordinary"]))
    assert prints(told(run_of(replace(ORDINARY, findings=moved)))) == before
    assert prints(told(RESULTS["ordinary"], "en")) == before
    other = prints(told(run_of(replace(ORDINARY, path="申报/另一镇.yaml"))))
    assert len({*before, *other}) == len(before) * 2


def test_a_waiver_suppresses_and_says_by_whom_and_until_when() -> None:
    one = results(told(run_of(waived("1.2.12"))))["1.2.12"]
    assert (one["kind"], one["level"]) == ("fail", "error")
    (suppression,) = one["suppressions"]
    assert (suppression["kind"], suppression["status"]) == ("external", "accepted")
    assert suppression["justification"] == "防汛抢险（区安委办批准，2024年6月1日至2025年3月1日）"
    at = suppression["location"]["physicalLocation"]
    assert (at["artifactLocation"]["uri"], at["region"]["startLine"]) == ("waivers.yaml", 3)
    assert suppression["properties"] == {"approver": "区安委办", "start": "2024-06-01", "expires": "2025-03-01"}
    endless = results(told(run_of(waived("1.2.12", None))))["1.2.12"]["suppressions"][0]
    assert "没有期限" in endless["justification"]
    assert all("suppressions" not in other for rule, other in results(told(run_of(ORDINARY))).items())


def test_the_state_against_a_baseline_is_told_of_what_a_baseline_knows() -> None:
    run = told(RESULTS["ordinary"])
    held = standing(run, {"1.2.12": "new", "1.2.13": "worse", "2.1.3": "unchanged", "2.1.6": "new", "1.1.3": "new"})
    states = {rule: one.get("baselineState") for rule, one in results(held).items()}
    assert [states[rule] for rule in ("1.2.12", "1.2.13", "2.1.3", "2.1.6", "1.1.3")] == [
        "new",
        "updated",
        "unchanged",
        "new",
        None,
    ]
    assert all("baselineState" not in one for one in results(run).values())


def test_what_could_not_be_checked_is_a_notification_and_a_result() -> None:
    found = log(told(run_of(ORDINARY, UNDECODABLE)))
    (invocation,) = found["invocations"]
    assert (invocation["executionSuccessful"], invocation["exitCode"]) == (False, 3)
    (notification,) = invocation["toolExecutionNotifications"]
    assert notification["level"] == "error"
    assert "申报/坏文件.yaml 未能核对：W402" in notification["message"]["text"]
    address = notification["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert unquote(address) == "申报/坏文件.yaml"
    assert [one["kind"] for one in found["results"] if one["ruleId"] == "W402"] == ["fail"]


def test_a_run_that_checked_everything_was_successful_whatever_came_out() -> None:
    (invocation,) = log(told(RESULTS["ordinary"]))["invocations"]
    assert invocation == {"executionSuccessful": True, "exitCode": 1}
    (never,) = log(told(RESULTS["ordinary"], fail_on="never"))["invocations"]
    assert never == {"executionSuccessful": True, "exitCode": 0}


def test_nothing_to_check_and_a_list_that_cannot_be_used_are_told() -> None:
    (empty,) = log(told(RESULTS["none"]))["invocations"]
    assert not empty["executionSuccessful"]
    (nothing,) = empty["toolExecutionNotifications"]
    assert (nothing["level"], nothing["message"]["text"]) == ("error", "没有可以核对的填报")
    run = told(RESULTS["none"])
    allowed = replace(run, total=replace(run.total, exit_status=0))
    assert [one["level"] for one in log(allowed)["invocations"][0]["toolExecutionNotifications"]] == ["note"]
    unusable = replace(told(RESULTS["ordinary"]), unusable=("waivers.yaml",))
    (notification,) = log(unusable)["invocations"][0]["toolExecutionNotifications"]
    assert "waivers.yaml 不能用" in notification["message"]["text"]


def test_files_have_their_digests_and_addresses_from_the_top_of_the_repository() -> None:
    found = log(told(run_of(replace(ORDINARY, path="/仓库/a b/甲#%.yaml"), ORDINARY, ORDINARY)))
    assert found["originalUriBaseIds"].keys() == {"%SRCROOT%"}
    assert "uri" not in found["originalUriBaseIds"]["%SRCROOT%"]
    assert [(one["location"]["uri"], one["location"]["uriBaseId"]) for one in found["artifacts"]] == [
        ("a%20b/%E7%94%B2%23%25.yaml", "%SRCROOT%"),
        ("%E7%94%B3%E6%8A%A5/%E7%A4%BA%E4%BE%8B%E9%95%87.yaml", "%SRCROOT%"),
    ]
    assert found["artifacts"][0]["hashes"] == {"sha-256": "1" * 64}
    assert "/仓库" not in "".join(render_sarif(told(RESULTS["ordinary"])))


def test_standard_input_has_no_address_and_the_message_says_the_place() -> None:
    found = log(told(run_of(PROBLEMS_AND_FINDINGS)))
    assert all("locations" not in one and "relatedLocations" not in one for one in found["results"])
    one = next(one for one in found["results"] if one["ruleId"] == "1.2.12")
    assert one["message"]["text"].endswith("位置：标准输入第 5 行第 3 列")
    (artifact,) = found["artifacts"]
    assert "location" not in artifact
    assert artifact["hashes"] == {"sha-256": "3" * 64}


@pytest.mark.parametrize("text", SPOILT)
def test_no_text_is_a_link_or_a_placeholder(text: str) -> None:
    def messages(value: Any) -> list[str]:
        if isinstance(value, dict):
            own = [value[key] for key in ("text", "markdown") if isinstance(value.get(key), str)]
            return own + [text for one in value.values() for text in messages(one)]
        return [text for one in value for text in messages(one)] if isinstance(value, list) else []

    written = "".join(render_sarif(told(hostile()[f"text {SPOILT.index(text)}"])))
    assert written.isprintable() or not set(written) & set(map(chr, (*range(10), *range(11, 32), 0x7F, 0x85, 0x2028)))
    written.encode()
    for one in messages(json.loads(written)):
        assert "](" not in one
        bare = one.replace("\\", "").replace("{{", "").replace("}}", "")
        assert "{" not in bare
        assert "}" not in bare


def test_every_name_of_a_file_can_be_an_address() -> None:
    found = log(told(hostile()["names"]))
    addresses = [one["location"] for one in found["artifacts"]]
    assert [unquote(one["uri"], errors="surrogateescape") for one in addresses] == [
        name if not name.startswith("/") else f"file://{name}" for name in NAMES
    ]
    assert all(one["uri"].isascii() and " " not in one["uri"] for one in addresses)
    assert ["uriBaseId" in one for one in addresses] == [not name.startswith("/") for name in NAMES]
    lone = log(told(run_of(replace(ORDINARY, path="\ud800.yaml"))))  # as a stored result may name it
    assert lone["artifacts"][0]["location"]["uri"] == "%ED%A0%80.yaml"


def test_runs_of_different_kinds_are_told_apart_and_those_of_different_days_belong_together() -> None:
    run = told(RESULTS["ordinary"])
    other = replace(run, command="review", as_of=date(2025, 1, 1))
    assert log(run)["automationDetails"]["id"] == "wjcheck/wujin-2023-65/check/2024-12-01"
    assert log(other)["automationDetails"]["id"] == "wjcheck/wujin-2023-65/review/2025-01-01"
    spoilt = replace(run, pack=replace(run.pack, id="a/b\n"))
    assert log(spoilt)["automationDetails"]["id"] == "wjcheck/a-b␊/check/2024-12-01"


def test_the_head_says_what_the_run_came_to() -> None:
    told_ = log(told(RESULTS["ordinary"], fail_on="warning", strict=True))["properties"]
    assert told_["asOf"] == "2024-12-01"
    assert (told_["failOn"], told_["strict"]) == ("warning", True)
    assert told_["open"] == {"error": 2, "warning": 3, "info": 1}
    assert told_["reviews"] == 1


def test_results_are_written_as_they_come() -> None:
    run, given = counted(told(run_of(ORDINARY, ORDINARY, ORDINARY)))
    pieces = render_sarif(run)
    while '"ruleId"' not in next(pieces):
        pass
    assert len(given) == 3 + 1  # all of them for the head, and the first of the results


def test_missing_counts_by_its_severity() -> None:
    finding = replace(FINDINGS[1], finding=replace(FINDINGS[1].finding, status=Status.MISSING, severity="info"))
    one = results(told(run_of(replace(ORDINARY, findings=(finding,)))))["1.1.8"]
    assert (one["kind"], one["level"]) == ("fail", "note")
