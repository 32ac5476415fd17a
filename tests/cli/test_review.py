"""`wjcheck review`: what it takes to run, what it shows of a small district, and what it writes."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.command import ERROR, GOOD, PACK, Ran, wjcheck
from tests.cli.terminal import typed
from wjcheck.report.folders import MARK

DISTRICT = "名称: 某区\n年度: 2024\n核查日期: 年末\n应报单位: [{名称: 示例镇}, {名称: 样板街道}, {名称: 未报镇}]\n"
WAIVER = """豁免:
  - {单位: 样板街道, 规则: 1.1.1, 理由: 机构改革, 批准人: 区安委办, 起始日期: 2024-06-01, 截止日期: 2025-06-30}
"""


@pytest.fixture
def district(tmp_path: Path) -> Path:
    """示例镇 complies, 样板街道 does not, 未报镇 has not filed."""
    folder = tmp_path / "申报"
    for name, text in (("示例镇", GOOD), ("样板街道", ERROR.replace("示例镇", "样板街道"))):
        (folder / name).mkdir(parents=True)
        (folder / name / "2024.yaml").write_text(text, encoding="utf-8")
    (folder / "district.yaml").write_text(DISTRICT, encoding="utf-8")
    return folder


def review(folder: Path, *arguments: str) -> Ran:
    return wjcheck("review", "--pack", PACK, folder.name, *arguments, cwd=folder.parent)


def as_json(folder: Path, *arguments: str) -> Any:
    return json.loads(review(folder, "--output", "json", *arguments).text)


def test_without_district_yaml_it_says_what_to_write(district: Path) -> None:
    (district / "district.yaml").unlink()
    ran = review(district)
    assert (ran.status, ran.text) == (3, "")
    assert "W610" in ran.complaint


@pytest.mark.parametrize(
    "text", ["", "名称: [\n", DISTRICT.replace("年度: 2024\n", ""), DISTRICT.replace("年末", "明天")]
)
def test_one_that_is_broken_is_not_gone_by(district: Path, text: str) -> None:
    (district / "district.yaml").write_text(text, encoding="utf-8")
    ran = review(district)
    assert (ran.status, ran.text) == (3, "")
    assert "W616" in ran.complaint


def test_the_districts_own_file_may_be_larger_than_a_filing(district: Path) -> None:
    """With every township of the country in it, it is; and it is no filing that is too large."""
    before = review(district)
    long = "# " + "虚构" * 200 + "\n"
    (district / "district.yaml").write_text(DISTRICT + long * 900, encoding="utf-8")
    assert (district / "district.yaml").stat().st_size > 1_000_000
    assert review(district) == before
    checked = wjcheck("check", "--pack", PACK, district.name, cwd=district.parent)
    assert "W405" not in checked.text + checked.complaint
    (district / "别的.yaml").write_text(DISTRICT + long * 900, encoding="utf-8")
    assert review(district).status == 3
    (district / "别的.yaml").unlink()
    (district / "示例镇" / "district.yaml").write_text(GOOD + long * 900, encoding="utf-8")
    assert review(district).status == 3, "what has the key of a filing is one, whatever it is called"


def test_without_a_filing_it_is_never_a_pass(district: Path) -> None:
    for filing in district.glob("*/2024.yaml"):
        filing.unlink()
    ran = review(district, "--fail-on", "never")
    assert ran.status == 3
    assert "未报镇" in ran.text


def test_the_screen_says_who_has_filed_and_what_is_open(district: Path) -> None:
    ran = review(district)
    assert (ran.status, ran.complaint) == (1, "")
    assert "某区" in ran.text
    for word in ("示例镇", "样板街道", "未报镇", "1.1.1"):
        assert word in ran.text
    assert "not filed: 1" in review(district, "--lang", "en").text


def test_the_json_is_whole_and_the_same_again(district: Path) -> None:
    found = as_json(district)
    assert [one["path"] for one in found["filings"]] == ["申报/样板街道/2024.yaml", "申报/示例镇/2024.yaml"]
    assert [(one["name"], len(one["filings"])) for one in found["district"]["expected"]] == [
        ("示例镇", 1),
        ("样板街道", 1),
        ("未报镇", 0),
    ]
    assert [(one["rule"], one["units"]) for one in found["district"]["findings"]] == [("unfiled", ["未报镇"])]
    assert found["as_of"] == "2024-12-31"
    assert (found["summary"]["unfiled"], found["summary"]["exit_status"]) == (1, 1)
    assert as_json(district) == found


def test_a_waiver_of_the_district_lies_over_the_finding_and_counts_apart(district: Path) -> None:
    before = as_json(district)["summary"]
    (district / "waivers.yaml").write_text(WAIVER, encoding="utf-8")
    found = as_json(district)
    (state,) = found["district"]["waivers"]
    assert (state["in_force"], state["applied"], state["remarks"]) == (True, 1, [])
    assert (before["waived"], found["summary"]["waived"]) == (0, 1)
    assert found["summary"]["open"]["error"] == before["open"]["error"] - 1
    (finding,) = [one for one in found["filings"][0]["findings"] if one["rule"] == "1.1.1"]
    assert (finding["status"], finding["waiver"]["approver"]) == ("fail", "区安委办")


def test_a_town_can_waive_nothing(district: Path) -> None:
    (district / "样板街道" / "waivers.yaml").write_text(WAIVER, encoding="utf-8")
    found = as_json(district)
    assert (found["summary"]["waived"], found["district"]["waivers"]) == (0, [])


def test_a_list_that_was_named_and_is_not_there_is_no_pass(district: Path) -> None:
    assert review(district, "--waivers", "nowhere.yaml", "--fail-on", "never").status == 3


def test_a_filing_that_cannot_be_read_leaves_the_rest_complete(district: Path) -> None:
    (district / "未报镇").mkdir()
    (district / "未报镇" / "2024.yaml").write_text("格式版本: 1\n单位: [\n", encoding="utf-8")
    ran = review(district, "--output", "json", "--fail-on", "never")
    assert ran.status == 3
    found = json.loads(ran.text)
    assert [one["judged"] for one in found["filings"]] == [False, True, True]
    assert {one["rule"] for one in found["district"]["findings"]} == {"unfiled", "unread"}


def test_the_pages_of_the_units_are_written(district: Path) -> None:
    target = district.parent / "核查结果"
    ran = review(district, "--output", f"html={target}")
    assert (ran.status, ran.complaint) == (1, "")
    assert sorted(one.name for one in target.iterdir()) == [MARK, "index.html", "units"]
    pages = sorted(one.name for one in (target / "units").iterdir())
    assert len(pages) == 2
    for page, name in zip(pages, ("样板街道", "示例镇"), strict=True):
        assert name in (target / "units" / page).read_text(encoding="utf-8")
    assert sorted(one.name for one in district.parent.iterdir()) == ["核查结果", "申报"]


def test_a_folder_of_someone_elses_is_left_alone(district: Path) -> None:
    ran = review(district, "--output", f"html={district}")
    assert ran.status == 3
    assert "W617" in ran.complaint
    assert sorted(one.name for one in district.iterdir()) == ["district.yaml", "样板街道", "示例镇"]
    assert [one.name for one in district.parent.iterdir()] == ["申报"]


def test_a_file_where_a_folder_is_to_be_is_called_no_folder(district: Path) -> None:
    target = district.parent / "结果.html"
    target.write_text("别的\n", encoding="utf-8")
    ran = review(district, "--output", f"html={target}")
    assert ran.status == 3
    assert "W622" in ran.complaint
    assert "这里要写文件夹" in ran.complaint
    assert "是一个文件" in ran.complaint
    assert target.read_text(encoding="utf-8") == "别的\n"


def test_progress_is_shown_on_a_terminal_and_nowhere_else(district: Path) -> None:
    assert review(district).complaint == ""
    asked = ["review", "--pack", str(PACK), district.name, "--output", "json=r.json"]
    status, shown = typed(asked, [], district.parent, term="xterm")
    assert status == 1
    assert "正在核对" in shown
    assert "2/3" in shown
    assert "正在核对" not in typed(asked, [], district.parent)[1]


def test_files_that_may_have_been_meant_as_filings_are_named(district: Path) -> None:
    (district / "未报镇").mkdir()
    (district / "未报镇" / "2024.yaml").write_text("foo: 1\n", encoding="utf-8")
    (district / "杂").mkdir()
    (district / "杂" / "空.yaml").write_text("", encoding="utf-8")
    (district / "杂" / "新.yaml").write_text(GOOD.replace("格式版本: 1\n", ""), encoding="utf-8")
    (district / "杂" / "断.yaml").write_text("a: [\n", encoding="utf-8")
    (district / "waivers.yaml").write_text(WAIVER, encoding="utf-8")
    (district / "workflow.yaml").write_text("on: push\njobs: {}\n", encoding="utf-8")
    found = [one for one in as_json(district)["district"]["findings"] if one["rule"] == "aside"]
    assert [(Path(one["locations"][0]["file"]).name, one["severity"]) for one in found] == [
        ("2024.yaml", "warning"),
        ("断.yaml", "warning"),
        ("新.yaml", "warning"),
        ("空.yaml", "warning"),
    ]


@pytest.mark.parametrize("text", ["", "# 待填\n", "单位: {名称: [\n", "只有一句话\n", "- 1\n"])
def test_what_cannot_be_read_in_the_folder_of_a_unit_could_not_be_checked(district: Path, text: str) -> None:
    (district / "未报镇").mkdir()
    (district / "未报镇" / "2024.yaml").write_text(text, encoding="utf-8")
    ran = review(district, "--fail-on", "never")
    assert ran.status == 3
    assert "未报镇/2024.yaml" in ran.text


def test_errors_of_the_districts_own_file_count(district: Path) -> None:
    for filing in district.glob("*/2024.yaml"):
        filing.write_text(GOOD.replace("示例镇", filing.parent.name), encoding="utf-8")
    text = DISTRICT.replace(", {名称: 未报镇}", "")
    (district / "district.yaml").write_text(text, encoding="utf-8")
    assert review(district).status == 0
    (district / "district.yaml").write_text(
        text.replace("{名称: 示例镇}", "{名称: 示例镇, 村社区数: 八}"), encoding="utf-8"
    )
    ran = review(district)
    assert ran.status == 1
    assert "错误 1" in ran.text


def test_without_a_filing_nothing_stands_in_the_place_of_one(district: Path) -> None:
    for filing in district.glob("*/2024.yaml"):
        filing.unlink()
    found = as_json(district)
    assert (found["filings"], found["summary"]["filings"], found["summary"]["exit_status"]) == ([], 0, 3)
    assert "填报文件 0 份" in review(district).text


@pytest.mark.parametrize("target", ["district.yaml", "waivers.yaml", "示例镇/2024.yaml", "../旧.json"])
def test_no_report_is_written_over_what_it_was_made_from(district: Path, target: str) -> None:
    (district / "waivers.yaml").write_text(WAIVER, encoding="utf-8")
    review(district, "--output", "json=旧.json")
    before = (district / target).read_bytes()
    ran = review(district, "--baseline", "旧.json", "--output", f"json={district.name}/{target}")
    assert (ran.status, (district / target).read_bytes()) == (2, before)
    assert target.removeprefix("../") in ran.complaint


def test_no_report_goes_into_the_folder_of_another(district: Path) -> None:
    for inner in ("csv=页/表", "json=页/结果.json"):
        ran = review(district, "--output", "html=页", "--output", inner)
        assert ran.status == 2
        assert inner.partition("=")[2] in ran.complaint
    assert not (district.parent / "页").exists()


def test_filings_of_one_unit_are_told_apart_in_the_table(district: Path) -> None:
    (district / "示例镇" / "改.yaml").write_text(GOOD, encoding="utf-8")
    (district / "样板街道" / "旧.yaml").write_text(
        ERROR.replace("示例镇", "样板街道").replace("年度: 2024", "年度: 2023"), encoding="utf-8"
    )
    rows = {line.split()[0] for line in review(district).text.splitlines() if line.startswith("  ")}
    assert {"示例镇(2024)", "示例镇(改)", "样板街道", "样板街道(2023)"} <= rows


def test_a_member_counted_by_two_units_is_masked_in_a_text_unless_names_are_asked_for(district: Path) -> None:
    """By the shipped rules, of which a text only counts what they come to."""
    for name in ("示例镇", "样板街道"):
        text = GOOD.replace("示例镇", name).replace(
            "已成立: 是}\n执", "人员: [{姓名: 测试甲, 编号: A1, 在岗: 是}]}\n执"
        )
        (district / name / "2024.yaml").write_text(text, encoding="utf-8")

    def told(*arguments: str) -> str:
        return wjcheck("review", district.name, *arguments, cwd=district.parent).text

    assert "测**（编号相同）" in told()
    assert "测试甲" not in told()
    assert "测试甲（编号相同）" in told("--names")
