"""`wjcheck verify`: whatever was changed in a report, in what it rests on or in the way to it is found out."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.command import ERROR, GOOD, PACK, Ran, check, wjcheck

SAME = "这份报告与这些填报和规则包完全一致。"
DIFFERENT = "这份报告与这些填报和规则包不一致。"
UNKNOWN = "这份报告未能验证。"
MEMBERS = ERROR.replace("安监局: {已成立: 是}", "安监局: {已成立: 否, 人员: [{姓名: 测试甲, 在岗: 什么}]}")
DISTRICT = "名称: 某区\n年度: 2024\n核查日期: 年末\n应报单位: [{名称: 示例镇}, {名称: 样板街道}, {名称: 未报镇}]\n"
WAIVER = """豁免:
  - {单位: 样板街道, 规则: 1.1.1, 理由: 机构改革, 批准人: 区安委办, 起始日期: 2024-06-01, 截止日期: 2025-06-30}
"""
EXTRAS = ("--select", "1.1", "--ignore", "1.1.3", "--fail-on", "warning")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with two filings, one of them with findings and a problem, and room for reports."""
    (tmp_path / "申报").mkdir()
    (tmp_path / "申报" / "示例镇.yaml").write_text(MEMBERS, encoding="utf-8")
    (tmp_path / "申报" / "样板街道.yaml").write_text(GOOD.replace("示例镇", "样板街道"), encoding="utf-8")
    return tmp_path


@pytest.fixture
def district(folder: Path) -> Path:
    """The same as a district with a waiver, reviewed against an earlier run of its own."""
    (folder / "申报" / "district.yaml").write_text(DISTRICT, encoding="utf-8")
    (folder / "申报" / "waivers.yaml").write_text(WAIVER, encoding="utf-8")
    assert review(folder, "--output", "json=旧.json").status == 1
    asked = ("--baseline", "旧.json", "--earlier", "旧.json", "--output", "json=结果.json", "--output", "html=页")
    assert review(folder, *asked).status == 0
    return folder


def review(folder: Path, *arguments: str) -> Ran:
    return wjcheck("review", "--pack", PACK, "--jobs", "1", "申报", *arguments, cwd=folder)


def verify(folder: Path, report: str, *arguments: str | Path) -> Ran:
    return wjcheck("verify", "--pack", PACK, report, *arguments, cwd=folder)


def change(path: Path, old: str, new: str) -> None:
    text = path.read_bytes().decode()
    assert old in text
    path.write_bytes(text.replace(old, new, 1).encode())


def assert_verdict(ran: Ran, status: int, *told: str) -> None:
    verdict = {0: SAME, 1: DIFFERENT, 3: UNKNOWN}[status]
    assert ran.status == status, (ran.text, ran.complaint)
    assert ran.text.rstrip().endswith(verdict), ran.text
    plain = re.sub(r"\s+", "", ran.text)
    assert all(re.sub(r"\s+", "", one) in plain for one in told), ran.text


@pytest.mark.parametrize("options", [(), EXTRAS, ("--mask", "--lang", "en"), ("--names",)])
@pytest.mark.parametrize("named", ["申报", "申报/示例镇.yaml"])
def test_a_report_is_what_its_filings_give(folder: Path, options: tuple[str, ...], named: str) -> None:
    check(named, *options, "--output", "json=结果.json", "--output", "html=结果.html", cwd=folder)
    for report in ("结果.json", "结果.html"):
        assert_verdict(verify(folder, report), 0)
    # and so is the page that is drawn of the stored result
    wjcheck("report", "结果.json", "--output", "html=再.html", "--output", "json=再.json", cwd=folder)
    for report in ("再.html", "再.json"):
        assert_verdict(verify(folder, report), 0)


@pytest.mark.parametrize("report", ["结果.json", "页/index.html", "页/units/样板街道.html"])
def test_a_review_is_what_its_district_gives(district: Path, report: str) -> None:
    assert_verdict(verify(district, report), 0)


def test_json_that_a_shell_redirected_is_the_same_report(folder: Path) -> None:
    text = check("申报", "--output", "json", cwd=folder).text
    forms = {"utf-16": text.encode("utf-16"), "crlf": text.replace("\n", "\r\n").encode()}
    forms["ascii"] = check("申报", "--output", "json", cwd=folder, PYTHONIOENCODING="ascii", PYTHONUTF8="0").out
    assert forms["ascii"].isascii()
    for name, raw in forms.items():
        (folder / name).write_bytes(raw)
        assert_verdict(verify(folder, name), 0)


FORGED: dict[str, tuple[str, str, str]] = {
    "a verdict": ('"status": "fail"', '"status": "pass"', "申报/示例镇.yaml 1.1.1"),
    "the exit status": ('"exit_status": 1', '"exit_status": 0', "与重新核对的结果不同"),
    "what fails": ('"fail_on": "error"', '"fail_on": "never"', "与重新核对的结果不同"),
    "an option that is none": ('"allow_empty": false', '"allow_empty": false,\n    "more": 1', "与重新核对的结果不同"),
    "a rule left out": ('"select": []', '"select": ["1.1.2"]', "与重新核对的结果不同"),
    "a rule that is none": ('"select": []', '"select": ["没有"]', "选项与规则包或文件对不上"),
    "a title": ("核对程序测试用包", "另一部文件", "报告第"),
    "the version": ('"version": "0', '"version": "9', "另一版本"),
    "a blank at the end": ("\n}\n", "\n}\n ", "报告第"),
    "the last line": ("\n}\n", "\n}", "报告第"),
}


@pytest.mark.parametrize("name", FORGED)
def test_a_forged_result_is_found_out(folder: Path, name: str) -> None:
    check("申报", "--output", "json=结果.json", cwd=folder)
    old, new, told = FORGED[name]
    if name == "a title":
        old = json.loads((folder / "结果.json").read_bytes())["pack"]["title"]
    change(folder / "结果.json", old, new)
    assert_verdict(verify(folder, "结果.json"), 1, told)


def test_the_line_of_a_forged_verdict_is_named(folder: Path) -> None:
    check("申报", "--output", "json=结果.json", cwd=folder)
    change(folder / "结果.json", '"status": "fail"', '"status": "pass"')
    lines = (folder / "结果.json").read_text(encoding="utf-8").splitlines()
    ran = verify(folder, "结果.json", "--output", "json")
    (difference,) = json.loads(ran.out)["differences"]
    assert difference["kind"] == "content"
    assert (difference["file"], difference["rule"]) == ("申报/示例镇.yaml", "1.1.1")
    assert lines[difference["line"] - 1].strip() == difference["reported"] == '"status": "pass",'
    assert difference["found"] == '"status": "fail",'


@pytest.mark.parametrize("report", ["结果.html", "页/index.html", "页/units/样板街道.html"])
def test_a_page_with_one_character_changed_is_found_out(district: Path, report: str) -> None:
    check("申报", "--output", "html=结果.html", cwd=district)
    page = (district / report).read_text(encoding="utf-8")
    places = [found.start() for found in re.finditer("符合|未报|<p|\n", page)]
    for at in (0, places[len(places) // 2], len(page) - 1):
        (district / report).write_text(page[:at] + ("〇" if at else "\n") + page[at + 1 :], encoding="utf-8")
        ran = verify(district, report)
        assert ran.status in (1, 3)
        assert SAME not in ran.text
    (district / report).write_text(page, encoding="utf-8", newline="\r\n")
    assert_verdict(verify(district, report), 1)


def test_a_row_of_a_page_is_named_by_its_rule(folder: Path) -> None:
    check("申报/示例镇.yaml", "--output", "html=结果.html", cwd=folder)
    page = (folder / "结果.html").read_text(encoding="utf-8")
    row = page.index('<tr id="f-')
    badge = page.index('<span class="b ', row)
    (folder / "结果.html").write_text(page[: badge + 8] + "x" + page[badge + 9 :], encoding="utf-8")
    (difference,) = json.loads(verify(folder, "结果.html", "--output", "json").out)["differences"]
    assert difference["rule"] == re.findall(r'<th scope="row">([\d.]+)</th>', page[row:])[0]
    assert difference["line"] == page.count("\n", 0, badge) + 1


def _drop_waivers(folder: Path) -> None:
    (folder / "申报" / "waivers.yaml").unlink()


def _add(folder: Path) -> None:
    (folder / "申报" / "新.yaml").write_text(GOOD, encoding="utf-8")


def _edit(name: str) -> Callable[[Path], None]:
    def edited(folder: Path) -> None:
        with (folder / "申报" / name).open("a", encoding="utf-8") as file:
            file.write("# 改\n")

    return edited


def _drop(folder: Path) -> None:
    (folder / "申报" / "样板街道.yaml").unlink()


CHANGED: dict[str, tuple[Callable[[Path], None], str]] = {
    "a filing": (_edit("样板街道.yaml"), "申报/样板街道.yaml 与出报告时不同"),
    "a filing gone": (_drop, "申报/样板街道.yaml 找不到了"),
    "a filing more": (_add, "申报/新.yaml 不在报告里"),
    "the district": (_edit("district.yaml"), "申报/district.yaml 与出报告时不同"),
    "the waivers": (_edit("waivers.yaml"), "申报/waivers.yaml 与出报告时不同"),
    "no waivers": (_drop_waivers, "申报/waivers.yaml 找不到了"),
}


@pytest.mark.parametrize("name", CHANGED)
def test_a_changed_file_is_named(district: Path, name: str) -> None:
    alter, told = CHANGED[name]
    alter(district)
    for report in ("结果.json", "页/index.html"):
        assert_verdict(verify(district, report), 1, told)
    of_others = name in ("a filing more",)
    assert_verdict(verify(district, "页/units/样板街道.html"), 0 if of_others else 1)
    assert_verdict(
        verify(district, "页/units/示例镇.html"), 0 if "filing" in name else 1, *(() if "filing" in name else (told,))
    )


def test_waivers_that_have_come_since_are_named(district: Path) -> None:
    _drop_waivers(district)
    review(district, "--output", "json=结果.json")
    (district / "申报" / "waivers.yaml").write_text(WAIVER, encoding="utf-8")
    assert_verdict(verify(district, "结果.json"), 1, "申报/waivers.yaml 不在报告里")


def test_an_earlier_result_has_to_be_there_and_the_same(district: Path) -> None:
    change(district / "旧.json", "\n}\n", "\n}\n\n")
    assert_verdict(verify(district, "结果.json"), 1, "旧.json 与出报告时不同")
    (district / "旧.json").unlink()
    assert_verdict(verify(district, "结果.json"), 3, "W464", "旧.json")
    assert_verdict(verify(district, "页/units/样板街道.html"), 0)


def test_another_pack_is_named(folder: Path) -> None:
    check("申报", "--output", "json=结果.json", cwd=folder)
    ran = wjcheck("verify", "结果.json", "--pack", "jiangxi-2021-20", cwd=folder)
    assert_verdict(ran, 1, "另一套规则包", "jiangxi-2021-20 sha256:")


def test_a_shipped_pack_needs_no_name(folder: Path) -> None:
    asked = ("申报/样板街道.yaml", "--as-of", "2024-12-31", "--pack", "jiangxi-2021-20")
    wjcheck("check", *asked, "--output", "json=结果.json", cwd=folder)
    assert_verdict(wjcheck("verify", "结果.json", cwd=folder), 0)


def test_the_folder_may_be_named_and_have_moved(folder: Path) -> None:
    check("申报", "--output", "json=结果.json", cwd=folder)
    (folder / "别处").mkdir()
    (folder / "申报").rename(folder / "别处" / "申报")
    assert_verdict(verify(folder, "结果.json"), 1, "找不到了")
    assert_verdict(verify(folder, "结果.json", "--root", "别处"), 0)
    assert verify(folder, "结果.json", "--root", "没有").status == 2
    # the report itself is named from where the program was started
    assert_verdict(verify(folder / "别处", "../结果.json"), 0)


@pytest.mark.parametrize("named", ["../外/示例镇.yaml", "ABSOLUTE", "链.yaml", "链夹/示例镇.yaml", "申报/../../外"])
def test_nothing_outside_the_folder_is_read(tmp_path: Path, named: str) -> None:
    inside, outside = tmp_path / "内", tmp_path / "外"
    inside.mkdir()
    outside.mkdir()
    (outside / "示例镇.yaml").write_text(ERROR, encoding="utf-8")
    (inside / "链.yaml").symlink_to(outside / "示例镇.yaml")
    (inside / "链夹").symlink_to(outside)
    named = named.replace("ABSOLUTE", str(outside / "示例镇.yaml"))
    check(named, "--output", "json=结果.json", "--output", "html=结果.html", cwd=inside)
    for report in ("结果.json", "结果.html"):
        assert_verdict(verify(inside, report), 3, "W462")
    (outside / "示例镇.yaml").unlink()
    assert_verdict(verify(inside, "结果.json"), 3, "W462")


def test_a_whole_path_below_the_folder_is_read(folder: Path) -> None:
    check(str(folder / "申报"), "--output", "json=结果.json", cwd=folder)
    assert_verdict(verify(folder, "结果.json"), 0)


def test_a_filing_from_standard_input_cannot_be_verified(folder: Path) -> None:
    check("-", "--output", "json=结果.json", stdin=GOOD.encode(), cwd=folder)
    assert_verdict(verify(folder, "结果.json"), 3, "W463")


def test_what_could_not_be_read_then_and_now_is_the_same(folder: Path) -> None:
    (folder / "坏.yaml").write_bytes("格式版本: 1\n单位: [".encode())
    check("没有.yaml", "坏.yaml", "申报", "--output", "json=结果.json", cwd=folder)
    assert_verdict(verify(folder, "结果.json"), 0)
    (folder / "没有.yaml").write_text(GOOD, encoding="utf-8")
    assert_verdict(verify(folder, "结果.json"), 1, "没有.yaml 与出报告时不同")


def test_nobody_learns_of_a_file_by_a_report_about_it(folder: Path) -> None:
    """A report that names another file gets no word of its content, whatever digest it guesses."""
    check("申报/示例镇.yaml", "--output", "json=结果.json", cwd=folder)
    (folder / "密.yaml").write_text(GOOD.replace("示例镇", "机密镇"), encoding="utf-8")
    text = (folder / "结果.json").read_text(encoding="utf-8").replace("申报/示例镇.yaml", "密.yaml")
    (folder / "结果.json").write_text(text, encoding="utf-8")
    ran = verify(folder, "结果.json")
    assert_verdict(ran, 1, "密.yaml 与出报告时不同")
    assert "机密" not in ran.text + ran.complaint


def test_a_result_without_options_is_taken_as_usual_and_that_is_said(folder: Path) -> None:
    check("申报", "--output", "json=结果.json", cwd=folder)
    text = (folder / "结果.json").read_text(encoding="utf-8")
    (folder / "结果.json").write_text(re.sub(r'  "options": \{.*?\n  \},\n', "", text, flags=re.S), encoding="utf-8")
    assert_verdict(verify(folder, "结果.json"), 0, "按默认选项验证")
    wjcheck("report", "结果.json", "--output", "html=旧.html", cwd=folder)
    assert_verdict(verify(folder, "旧.html"), 0, "按默认选项验证")


def test_usage_and_what_is_no_report(folder: Path) -> None:
    for wrong in ((), ("a", "b"), ("--output", "html=x", "a"), ("--root", "没有", "a")):
        assert wjcheck("verify", *wrong, cwd=folder).status == 2
    (folder / "别的.html").write_text("<!DOCTYPE html><p>别的", encoding="utf-8")
    for name, code in (("没有.json", "W430"), ("申报", "W431"), ("申报/示例镇.yaml", "W433"), ("别的.html", "W460")):
        ran = verify(folder, name)
        assert (ran.status, ran.text) == (3, "")
        assert code in ran.complaint
    check("申报", "--output", "json=结果.json", cwd=folder)
    assert verify(folder, "结果.json", "--output", "json=结果.json").status == 2
    assert verify(folder, "结果.json", "--output", "json=申报/示例镇.yaml").status == 2


def test_in_english(folder: Path) -> None:
    check("申报", "--output", "json=结果.json", cwd=folder)
    ran = verify(folder, "结果.json", "--lang", "en")
    assert ran.text.endswith("This report is exactly what these filings and this rule pack give.\n")
    _add(folder)
    ran = verify(folder, "结果.json", "--lang", "en", "--output", "json")
    found = json.loads(ran.out)
    assert (found["format"], found["verdict"], found["exit_status"]) == ("wjcheck-verify/1", "different", 1)
    assert [one["message"] for one in found["differences"]] == ["申报/新.yaml is not in the report."]


def test_a_check_against_a_baseline_is_made_again_against_it(folder: Path) -> None:
    check("申报", "--output", "json=旧.json", cwd=folder)
    change(folder / "申报" / "样板街道.yaml", "应消办: {已成立: 是}", "应消办: {已成立: 否}")
    assert check("申报", "--baseline", "旧.json", "--output", "json=新.json", cwd=folder).status == 1
    assert_verdict(verify(folder, "新.json"), 0)
    (folder / "旧.json").unlink()
    assert verify(folder, "新.json").status == 3


def test_what_was_passed_over_is_passed_over_again(folder: Path) -> None:
    (folder / "申报" / "district.yaml").write_text(DISTRICT, encoding="utf-8")
    (folder / "wjcheck.toml").write_text('exclude = ["申报/样板街道.yaml"]\n', encoding="utf-8")
    check("申报", "--output", "json=核对.json", cwd=folder)
    review(folder, "--output", "json=核查.json")
    (folder / "wjcheck.toml").unlink()
    for report in ("核对.json", "核查.json"):
        assert_verdict(verify(folder, report), 0)


def test_a_file_that_a_review_took_for_a_filing_is_taken_for_one_again(district: Path) -> None:
    (district / "申报" / "未报镇").mkdir()
    (district / "申报" / "未报镇" / "2024.yaml").write_text("单位: [\n", encoding="utf-8")
    assert review(district, "--output", "json=断.json").status == 3
    assert_verdict(verify(district, "断.json"), 0)


def test_a_filing_that_a_report_names_outside_is_not_looked_for(folder: Path) -> None:
    check("申报", "--output", "json=结果.json", cwd=folder)
    change(folder / "结果.json", '"path": "申报/示例镇.yaml"', '"path": "../外/示例镇.yaml"')
    assert_verdict(verify(folder, "结果.json"), 3, "W462")
