"""A rule that errs, or would take too long, is a finding that could not be checked; the others are judged."""

import json
from pathlib import Path

import pytest

from tests.cli.command import script, wjcheck
from tests.hostile_packs.making import asking, checked, doubling, filed, hostile, nested, saying, swapped

DUE = "due: {date: 2024-06-30, done: day}\n"
ERRING = {
    "divides by zero": (asking("1 / 0 == 1"), "8:10"),
    "no truth value": (asking('"a"'), "8:10"),
    "no such function for these": (asking("f", f="size(year) > 0"), "9:6"),
    "whole number too large": (asking("f > 0", f="9223372036854775807 + year"), "9:6"),
    "no number": (asking("f > 0.0", f="0.0 / 0.0"), "9:6"),
    "infinity in a list": (asking("f.size() > 0", f="[1.0 / 0.0]"), "9:6"),
    "point in time": (asking("true", f='timestamp("2024-01-01T00:00:00Z")'), "9:6"),
    "bytes": (asking("true", f='b"abc"'), "9:6"),
    "a type": (asking("true", f="type(1)"), "9:6"),
    "keys that are no text": (asking("true", f="{1: 2}"), "9:6"),
    "latest of what is not alike": (asking("true", f='latest([1, "a"])'), "9:6"),
    "table without entries": (asking("true", f='in_force({}, "2024")'), "9:6"),
    "people that are none": (asking("true", f="persons([1, 2])"), "9:6"),
    "before the calendar": (asking("true", f='days_between("x", "2024-01-01")'), "9:6"),
    "a fact late in the row": (asking("true", a="1", b="a + 1", c="b / 0"), "11:6"),
    "all loops together": (asking("f", f="[1,2,3,4,5,6,7,8,9,10].all(x, " * 9 + "true" + ")" * 9), "9:6"),
    "a date that is none": (swapped("require:", f"facts:\n  day: '\"soon\"'\n{DUE}require:"), "9:8"),
    "text twice as long, forty times": (asking("f39.size() > 0", **doubling('"aaaaaaaa"', 40)), ""),
    "list twice as long, forty times": (asking("f39.size() > 0", **doubling("[1,2,3,4,5,6,7,8]", 40)), ""),
    "doubling within one condition": (
        asking("f", f="[" * 4 + str([1] * 400) + "].map(x, x + x + x + x + x + x + x + x + x)[0]" * 4 + ".size() > 0"),
        "9:6",
    ),
    "pattern written out a thousand times": (asking("f", f=f'"{"a" * 1500}".matches("(a?){{900}}b{{900}}")'), "9:6"),
    "pattern made up on the way": (
        asking("f", t=f'"{"a" * 1900}"', f='t.matches("a{" + string(t.size() - 1000) + "}b{9" + "00}")'),
        "10:6",
    ),
    "nested deeper than values are": (asking("true", **nested(12)), ""),
}  # fmt: skip


@pytest.mark.parametrize("name", ERRING)
def test_it_is_a_finding_that_could_not_be_checked_and_the_others_go_on(name: str, tmp_path: Path) -> None:
    spoil, place = ERRING[name]
    ran = checked(tmp_path, spoil, "--output", "json")
    assert ran.status == 3, ran.complaint
    (filing,) = json.loads(ran.text)["filings"]
    (problem,) = filing["problems"]
    assert problem["code"] == "W309"
    assert "规则 1.1.1 未能核对" in problem["message"]
    found = {finding["rule"]: finding for finding in filing["findings"]}
    assert {rule: finding["status"] for rule, finding in found.items()} == {
        "1.1.1": "review",
        "1.1.2": "pass",
        "1.1.3": "pass",
    }
    assert found["1.1.1"]["message"].startswith("未能核对：")
    assert found["1.1.1"]["translation"]["message"].startswith("Could not check: ")
    assert f"1.1/1.1.1.yaml:{place}" in problem["message"]
    assert f"1.1/1.1.1.yaml:{place}" in problem["translation"]["message"]


ENDLESS = """
import json, resource, sys, time
from pathlib import Path
from tests.hostile_packs.making import hostile, filed
from tests.hostile_packs.test_erring import ERRING
from wjcheck.cli.main import main
import contextlib, io
resource.setrlimit(resource.RLIMIT_AS, (1_200_000_000,) * 2)
told = {}
folder = Path(sys.argv[1])
for number, (name, (spoil, _)) in enumerate(ERRING.items()):
    own = folder / str(number)
    own.mkdir()
    pack, filing = hostile(own, spoil), filed(own)
    with contextlib.redirect_stdout(io.TextIOWrapper(io.BytesIO(), encoding="utf-8")):
        began, before = time.process_time(), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        status = main(["check", "--pack", str(pack), "--as-of", "2024-12-31", str(filing)])
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    told[name] = [status, time.process_time() - began, (after - before) // 1024]
print(json.dumps(told))
"""  # fmt: skip


def test_none_takes_more_than_a_second_or_two_hundred_megabytes(tmp_path: Path) -> None:
    """In a process of its own: what it is about is one that is killed, or kills the machine."""
    ran = script(ENDLESS, str(tmp_path), cwd=Path(__file__).parents[2])
    assert ran.status == 0, ran.complaint
    told = json.loads(ran.text.splitlines()[-1])
    assert {name: cost for name, cost in told.items() if cost[0] != 3 or cost[1] > 1 or cost[2] > 200} == {}


def test_every_format_says_that_not_all_was_checked(tmp_path: Path) -> None:
    pack, filing = hostile(tmp_path, asking("1 / 0 == 1")), filed(tmp_path)
    formats = ["text", "jsonl", "sarif", "junit", "github", "gitlab", "rdjson", "summary", "markdown", "html"]
    outputs = [word for form in formats for word in ("--output", f"{form}={tmp_path / form}")]
    assert wjcheck("check", "--pack", pack, "--as-of", "2024-12-31", filing, *outputs).status == 3
    for form in formats:
        text = (tmp_path / form).read_text(encoding="utf-8")
        assert "1.1/1.1.1.yaml:8:10" in text.replace("\n    ", "").replace("\\", ""), form
        assert "未能核对" in text, form
    (run,) = json.loads((tmp_path / "sarif").read_text(encoding="utf-8"))["runs"]
    (invocation,) = run["invocations"]
    assert (invocation["exitCode"], invocation["executionSuccessful"]) == (3, False)
    (told,) = invocation["toolExecutionNotifications"]
    assert told["descriptor"] == {"id": "W309"}
    assert told["level"] == "error"
    junit = (tmp_path / "junit").read_text(encoding="utf-8")
    assert 'errors="1"' in junit
    assert "<error " in junit


def test_a_review_says_so_too_and_of_rules_across_filings(tmp_path: Path) -> None:
    pack = hostile(tmp_path, asking("1 / 0 == 1"))
    (pack / "across.yaml").write_text(ACROSS, encoding="utf-8")
    with (pack / "pack.yaml").open("a", encoding="utf-8") as file:
        file.write("across: across.yaml\n")
    filed(tmp_path)
    (tmp_path / "district.yaml").write_text(DISTRICT, encoding="utf-8")
    ran = wjcheck("review", "--pack", pack, "--as-of", "2024-12-31", tmp_path, "--lang", "zh")
    assert ran.status == 3, ran.text + ran.complaint
    told = "".join(line.strip() for line in ran.text.splitlines())
    assert "across.yaml:9:36" in told
    assert "规则包有误，有规则未能核对（2 次）" in told


ACROSS = """rules:
  - id: X1
    title: {zh: 题, en: Title}
    statement: 1.1.1
    severity: error
    because: {zh: 因, en: because}
    responsible: {zh: 区, en: the district}
    remedy: {zh: 改, en: mend}
    held: {needs: trainings, when: 'district.trainings.size() / 0 > 1'}
    say: {fail: {zh: 无, en: none}}
"""
DISTRICT = """格式版本: 1
名称: 示例区
年度: 2024
应报单位: [{名称: 示例镇}]
培训: []
"""


def test_a_stored_result_shown_again_still_says_so(tmp_path: Path) -> None:
    pack, filing, stored = hostile(tmp_path, asking("1 / 0 == 1")), filed(tmp_path), tmp_path / "stored.json"
    wjcheck("check", "--pack", pack, "--as-of", "2024-12-31", filing, "--output", f"json={stored}")
    shown = wjcheck("report", stored)
    assert shown.status == 0  # showing a result is not checking again
    assert "有 1 条规则未能核对" in "".join(line.strip() for line in shown.text.splitlines())


def test_two_packs_compared_of_which_one_errs(tmp_path: Path) -> None:
    pack, filing = hostile(tmp_path, asking("1 / 0 == 1")), filed(tmp_path)
    sound = tmp_path / "sound"
    sound.mkdir()
    other = hostile(sound, saying("已设立"))
    ran = wjcheck("diff", "--packs", other, pack, filing, "--as-of", "2024-12-31")
    assert ran.status == 3
    assert "1 条规则未能核对" in "".join(line.strip() for line in ran.text.splitlines())
