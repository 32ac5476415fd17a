"""What counts: `--strict`, `--allow-empty`, `--baseline`; and what a review looks at with `--changed-since`."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.command import ERROR, GOOD, INFO, PACK, WARNING, Ran, check, wjcheck
from tests.cli.repositories import Repo, new_repository

DISTRICT = (
    "名称: 某区\n年度: 2024\n核查日期: 年末\n应报单位: [{名称: 甲镇}, {名称: 乙镇}, {名称: 丙镇}, {名称: 未报镇}]\n"
)
MISSING = GOOD.replace("应消办: {已成立: 是}\n", "")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in (("好", GOOD), ("错", ERROR), ("警", WARNING), ("提", INFO)):
        (tmp_path / f"{name}.yaml").write_text(text, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("file", "arguments", "status", "said"),
    [
        ("警.yaml", "", 0, "没有错误"),
        ("警.yaml", "--strict", 1, "从严核对：有 1 项错误、警告或待人工认定"),
        ("提.yaml", "--strict", 0, "没有错误、警告和待人工认定的事项"),
        ("提.yaml", "--strict --fail-on info", 1, "错误、警告、提示或待人工认定"),
        ("好.yaml", "--strict --fail-on info", 0, "没有错误、警告、提示和待人工认定的事项"),
        ("错.yaml", "--strict --fail-on never", 0, "不计成败"),
    ],
)
def test_strict(folder: Path, file: str, arguments: str, status: int, said: str) -> None:
    ran = check(file, *arguments.split(), cwd=folder)
    assert ran.status == status
    assert said in ran.text.replace("\n  ", "")
    summary = json.loads(check(file, *arguments.split(), "--output", "json", cwd=folder).text)["summary"]
    assert (summary["strict"], summary["exit_status"]) == ("--strict" in arguments, status)


def test_a_folder_without_a_filing_is_nothing_to_check(folder: Path) -> None:
    (folder / "空").mkdir()
    for line, status, filings in (("空", 3, 1), ("空 --allow-empty", 0, 0)):
        arguments = line.split()
        ran = check(*arguments, cwd=folder)
        assert ran.status == status
        assert "没有可核对的填报文件" in ran.text
        assert ("W404" in ran.text) is bool(filings)
        document = json.loads(check(*arguments, "--output", "json", cwd=folder).text)
        assert document["summary"]["nothing_to_check"] is True
        assert (document["summary"]["exit_status"], len(document["filings"])) == (status, filings)
    for line, status in (("空 好.yaml", 3), ("空 好.yaml --allow-empty", 0)):
        document = json.loads(check(*line.split(), "--output", "json", cwd=folder).text)
        assert (document["summary"]["nothing_to_check"], document["summary"]["exit_status"]) == (False, status)
    assert check("没有", "--allow-empty", cwd=folder).status == 3
    total = json.loads(check("空", "--allow-empty", "--output", "jsonl", cwd=folder).text.splitlines()[0])["total"]
    assert (total["nothing_to_check"], total["exit_status"]) == (True, 0)


def _standings(ran: Ran) -> dict[str, str]:
    lines = map(json.loads, ran.text.splitlines())
    return {one["rule"]: one["standing"] for one in lines if one["type"] == "entry" and one["status"] != "pass"}


def test_against_a_baseline_only_what_is_new_or_graver_counts(folder: Path) -> None:
    assert check("错.yaml", "--output", "json=旧.json", cwd=folder).status == 1
    against = ("错.yaml", "--baseline", "旧.json")
    ran = check(*against, cwd=folder)
    assert ran.status == 0
    assert "已知 1 项；新增或加重：错误 0 项" in ran.text.replace("\n  ", "")
    assert _standings(check(*against, "--output", "jsonl", cwd=folder)) == {"1.1.1": "unchanged"}
    (folder / "错.yaml").write_text("# 一行\n" + ERROR.replace("安监局: {已成立: 是}", "安监局: {已成立: 否}"), "utf-8")
    assert check(*against, cwd=folder).status == 0
    assert check(*against, "--strict", cwd=folder).status == 1
    ran = check(*against, "--fail-on", "warning", "--output", "json", cwd=folder)
    summary = json.loads(ran.text)["summary"]
    assert (ran.status, summary["exit_status"]) == (1, 1)
    assert summary["baseline"] == {
        "named": "旧.json",
        "as_of": "2024-12-31",
        "known": 1,
        "new": {"error": 0, "warning": 1, "info": 0},
        "new_reviews": 0,
    }
    standings = _standings(check(*against, "--output", "jsonl", cwd=folder))
    assert sorted(standings.values()) == ["new", "unchanged"]
    assert check("错.yaml", "好.yaml", "--baseline", "旧.json", cwd=folder).status == 0


def test_missing_that_becomes_a_breach_is_worse(folder: Path) -> None:
    (folder / "改.yaml").write_text(MISSING, encoding="utf-8")
    check("改.yaml", "--output", "json=旧.json", cwd=folder)
    (folder / "改.yaml").write_text(ERROR, encoding="utf-8")
    ran = check("改.yaml", "--baseline", "旧.json", "--output", "jsonl", cwd=folder)
    assert (ran.status, _standings(ran)["1.1.1"]) == (1, "worse")


def test_a_baseline_is_no_way_round_what_cannot_be_checked(folder: Path) -> None:
    check("好.yaml", "--output", "json=旧.json", cwd=folder)
    (folder / "好.yaml").write_text("格式版本: [", encoding="utf-8")
    assert check("好.yaml", "--baseline", "旧.json", cwd=folder).status == 3
    assert "W430" in check("错.yaml", "--baseline", "没有.json", cwd=folder).complaint
    before = (folder / "旧.json").read_bytes()
    assert check("错.yaml", "--baseline", "旧.json", "--output", "json=旧.json", cwd=folder).status == 2
    assert (folder / "旧.json").read_bytes() == before


@pytest.fixture
def district(tmp_path: Path) -> Repo:
    """甲镇 and 丙镇 comply, 乙镇 does not, 未报镇 has not filed; a branch is open."""
    repo = new_repository(tmp_path / "库")
    repo.write("申报/district.yaml", DISTRICT)
    for name, text in (("甲镇", GOOD), ("乙镇", ERROR), ("丙镇", GOOD)):
        repo.write(f"申报/{name}/2024.yaml", text.replace("示例镇", name))
    repo.commit()
    repo.git("checkout", "--quiet", "-b", "改")
    return repo


def review(repo: Repo, *arguments: str, since: str = "main") -> Ran:
    since_then = ("--changed-since", since) if since else ()
    return wjcheck("review", "--pack", PACK, "申报", *since_then, *arguments, cwd=repo.top)


def reviewed(repo: Repo, *arguments: str, since: str = "main") -> Any:
    ran = review(repo, "--output", "json", *arguments, since=since)
    assert ran.out, ran.complaint
    document = json.loads(ran.text)
    assert document["summary"]["exit_status"] == ran.status
    return document


def _told(document: Any) -> tuple[list[str], list[tuple[str, list[str]]], int]:
    units = [Path(one["path"]).parent.name for one in document["filings"]]
    findings = [(one["rule"], one["units"]) for one in document["district"]["findings"]]
    return units, findings, document["summary"]["exit_status"]


def test_a_review_judges_what_has_changed_and_blames_it_for_nothing_else(district: Repo) -> None:
    assert _told(reviewed(district, since=""))[1:] == ([("unfiled", ["未报镇"])], 1)
    district.write("申报/甲镇/2024.yaml", WARNING.replace("示例镇", "甲镇"))
    district.commit()
    assert _told(reviewed(district)) == (["甲镇"], [], 0)
    assert _told(reviewed(district, "--strict"))[2] == 1
    document = reviewed(district)
    assert [len(one["filings"]) for one in document["district"]["expected"]] == [1, 1, 1, 0]
    assert (document["summary"]["scope"]["found"], document["summary"]["scope"]["chosen"]) == (3, 1)
    text = "".join(review(district).text.split())
    assert "共3份，核对了1份。" in text
    assert "应报4个单位，已报3个" in text


def test_a_filing_that_is_gone_is_told_of_its_unit(district: Repo) -> None:
    (district.top / "申报/甲镇/2024.yaml").unlink()
    assert _told(reviewed(district)) == ([], [("unfiled", ["甲镇"])], 1)
    summary = reviewed(district)["summary"]
    assert (summary["nothing_to_check"], summary["scope"]["gone"]) == (False, 1)
    district.write("申报/新名/甲.yaml", GOOD.replace("示例镇", "甲镇"))
    assert _told(reviewed(district)) == (["新名"], [], 0)


def test_a_filing_that_becomes_another_units_is_told_of_both(district: Repo) -> None:
    district.write("申报/甲镇/2024.yaml", GOOD.replace("示例镇", "乙镇"))
    found = _told(reviewed(district))
    assert (found[0], found[2]) == (["甲镇"], 1)
    assert sorted(found[1]) == [("twice", ["乙镇"]), ("unfiled", ["甲镇"])]


def test_nothing_changed_in_a_review(district: Repo) -> None:
    assert _told(reviewed(district)) == ([], [], 3)
    assert reviewed(district)["summary"]["nothing_to_check"] is True
    assert _told(reviewed(district, "--allow-empty"))[2] == 0
    assert "没有可核对的填报文件" in review(district).text


def test_a_file_of_the_districts_own_concerns_every_filing(district: Repo) -> None:
    waivers = (
        "豁免: [{单位: 乙镇, 规则: 1.1.1, 理由: 改革, 批准人: 区安委办, 起始日期: 2024-06-01, 截止日期: 2025-06-30}]\n"
    )
    for name, text, word in (
        ("申报/waivers.yaml", waivers, "waivers"),
        ("申报/district.yaml", DISTRICT.replace("某区", "另区"), "district"),
    ):
        district.write(name, text)
        document = reviewed(district)
        assert (document["summary"]["scope"]["whole"], len(document["filings"])) == (word, 3)
        assert ("unfiled", ["未报镇"]) in _told(document)[1]
    base = district.commit()
    (district.top / "申报/waivers.yaml").unlink()
    assert reviewed(district, since=base)["summary"]["scope"]["whole"] == "waivers"


def test_a_waiver_is_not_idle_for_want_of_looking(district: Repo) -> None:
    line = "{{单位: {}, 规则: 1.1.1, 理由: 改革, 批准人: 区安委办, 起始日期: 2024-06-01, 截止日期: 2025-06-30}}"
    district.write("申报/waivers.yaml", f"豁免: [{line.format('甲镇')}, {line.format('乙镇')}]\n")
    base = district.commit()
    district.write("申报/丙镇/2024.yaml", ERROR.replace("示例镇", "丙镇"))
    assert reviewed(district, since=base)["district"]["waivers"] == []
    district.write("申报/甲镇/2024.yaml", GOOD.replace("示例镇", "甲镇") + "\n")
    told = reviewed(district, since=base)["district"]["waivers"]
    assert [(one["unit"], one["remarks"]) for one in told] == [("甲镇", ["idle"])]


def test_what_filings_share_is_told_when_one_of_them_has_changed(tmp_path: Path) -> None:
    repo = new_repository(tmp_path / "库")
    repo.write("申报/district.yaml", DISTRICT)
    team = "综合应急救援队: {已成立: 是, 队员: [{姓名: %s, 来源: 政府专职消防队, 证件号: %s}]}\n"
    for name, person in (("甲镇", "测试甲"), ("乙镇", "测试甲"), ("丙镇", "测试乙")):
        repo.write(f"申报/{name}.yaml", GOOD.replace("示例镇", name) + team % (person, person))
    base = repo.commit()

    def shared() -> list[list[str]]:
        ran = wjcheck("review", "申报", "--output", "json", "--changed-since", base, cwd=repo.top)
        found = json.loads(ran.text)["district"]["findings"]
        return [one["units"] for one in found if one["rule"] == "members_shared" or len(one["units"]) > 1]

    repo.write("申报/丙镇.yaml", GOOD.replace("示例镇", "丙镇") + team % ("测试丙", "x"))
    assert shared() == []
    repo.write("申报/丙镇.yaml", GOOD.replace("示例镇", "丙镇") + team % ("测试甲", "测试甲"))
    (units,) = shared()
    assert set(units) == {"甲镇", "乙镇", "丙镇"}


@pytest.mark.parametrize("output", ["html=out", "xlsx=out.xlsx", "csv=out", "notice=out"])
def test_reports_of_the_whole_district_are_not_made_of_a_part(district: Repo, output: str) -> None:
    ran = review(district, "--output", output)
    assert (ran.status, ran.text) == (2, "")
    assert "全区" in ran.complaint


def test_a_review_where_what_has_changed_is_not_known(district: Repo) -> None:
    ran = review(district, "--allow-empty", "--fail-on", "never", since="没有")
    assert (ran.status, ran.text) == (3, "")
    assert "W454" in ran.complaint


def test_a_review_without_a_filing_still_says_who_has_not_filed(district: Repo) -> None:
    for name in ("甲镇", "乙镇", "丙镇"):
        (district.top / f"申报/{name}/2024.yaml").unlink()
    assert review(district, since="").status == 3
    document = reviewed(district, "--allow-empty", since="")
    assert (document["summary"]["nothing_to_check"], document["summary"]["exit_status"]) == (True, 1)
    assert review(district, "--allow-empty", "--fail-on", "never", since="").status == 0


def test_a_review_takes_its_settings_from_the_configuration(district: Repo) -> None:
    district.write("wjcheck.toml", "exclude = ['申报/乙镇']\n[review]\nfail-on = 'never'\nstrict = true\njobs = 1\n")
    document = reviewed(district, since="")
    assert _told(document)[0] == ["丙镇", "甲镇"]
    assert (document["summary"]["strict"], document["summary"]["fail_on"]) == (True, "never")
