"""`wjcheck report`: what a check has stored is shown again, the whole way through the command line."""

import json
from pathlib import Path

import pytest

from tests.cli.command import ERROR, GOOD, Ran, check, wjcheck
from wjcheck.report.stored import LARGEST

MEMBERS = ERROR.replace("安监局: {已成立: 是}", "安监局: {已成立: 否, 人员: [{姓名: 测试甲, 在岗: 什么}]}")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a filing that has findings and a problem, and what a check of it has stored."""
    (tmp_path / "示例镇.yaml").write_text(MEMBERS, encoding="utf-8")
    assert check("示例镇.yaml", "--output", "json=结果.json", cwd=tmp_path).status == 1
    return tmp_path


def report(folder: Path, *arguments: str, stdin: bytes = b"", **environment: str) -> Ran:
    return wjcheck("report", *arguments, stdin=stdin, cwd=folder, **environment)


@pytest.mark.parametrize("options", [(), ("-v",), ("--lang", "en"), ("--mask",), ("--names", "--lang", "en", "-v")])
def test_the_text_is_that_of_the_check_and_the_exit_status_is_not(folder: Path, options: tuple[str, ...]) -> None:
    checked = check("示例镇.yaml", *options, cwd=folder)
    shown = report(folder, "结果.json", *options)
    assert (checked.status, shown.status) == (1, 0)
    assert shown.out == checked.out
    assert shown.err == b""


@pytest.mark.parametrize("format_", ["json", "html", "markdown"])
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_every_format_is_that_of_the_check_whatever_language_was_stored(folder: Path, format_: str, lang: str) -> None:
    checked = check("示例镇.yaml", "--lang", lang, "--output", f"{format_}=前", cwd=folder)
    assert checked.status == 1
    for stored in ("zh", "en"):
        check("示例镇.yaml", "--lang", stored, "--output", "json=存.json", cwd=folder)
        assert report(folder, "存.json", "--output", f"{format_}=后", WJCHECK_LANG=lang).status == 0
        assert (folder / "后").read_bytes() == (folder / "前").read_bytes()


def test_a_result_is_taken_from_standard_input_and_the_filing_is_not_needed(folder: Path) -> None:
    (folder / "示例镇.yaml").unlink()
    raw = (folder / "结果.json").read_bytes()
    assert report(folder, "-", stdin=raw).out == report(folder, "结果.json").out
    failed = report(folder, "-", stdin=raw[:100])
    assert failed.status == 3
    assert failed.complaint.startswith("错误 W433 不是 JSON 文件：“（标准输入）”")


def test_what_fails_the_run_is_what_failed_it(folder: Path) -> None:
    check("示例镇.yaml", "--fail-on", "never", "--output", "json=结果.json", cwd=folder)
    shown = report(folder, "结果.json", "--output", "text", "--output", "json=新.json")
    assert "按要求只报告、不计成败" in shown.text
    assert json.loads((folder / "新.json").read_bytes())["summary"]["fail_on"] == "never"


@pytest.mark.parametrize("target", ["结果.json", "./结果.json", "示例镇.yaml"])
def test_nothing_it_is_made_from_is_overwritten(folder: Path, target: str) -> None:
    before = (folder / "结果.json").read_bytes(), (folder / "示例镇.yaml").read_bytes()
    ran = report(folder, "结果.json", "--output", f"text={target}")
    assert ran.status == 2
    assert "为免覆盖" in ran.complaint
    assert ("结果文件" in ran.complaint) == target.endswith(".json")
    assert ((folder / "结果.json").read_bytes(), (folder / "示例镇.yaml").read_bytes()) == before


@pytest.mark.parametrize("path", ["a" * 5000, "\udc80.yaml", chr(0xD800), "nul\u0001", ""])
def test_a_filing_whose_name_no_system_takes_keeps_nobody_from_writing(folder: Path, path: str) -> None:
    document = json.loads((folder / "结果.json").read_bytes())
    document["filings"][0]["path"] = path
    (folder / "结果.json").write_text(json.dumps(document))
    assert report(folder, "结果.json", "--output", "text=新.txt").status == 0
    assert "示例镇" in (folder / "新.txt").read_text(encoding="utf-8")


def test_names_are_masked_where_a_report_is_handed_round_and_gone_when_they_were_masked_before(folder: Path) -> None:
    assert "测试甲" in report(folder, "结果.json").text
    masked = report(folder, "结果.json", "--mask").text
    assert "测试甲" not in masked
    assert "测**" in masked
    check("示例镇.yaml", "--mask", "--output", "json=隐.json", cwd=folder)
    assert "测试甲" not in (folder / "隐.json").read_text(encoding="utf-8")
    shown = report(folder, "隐.json", "--names")
    assert shown.status == 0
    assert shown.text == masked
    assert shown.complaint.startswith("警告 W439 姓名已经隐去：“隐.json”")
    assert report(folder, "隐.json").err == b""


@pytest.mark.parametrize(
    ("name", "code"),
    [("没有.json", "W430"), (".", "W431"), ("大.json", "W432"), ("示例镇.yaml", "W433"), ("别的.json", "W435")],
)
def test_what_cannot_be_read_is_three_and_said_plainly(folder: Path, name: str, code: str) -> None:
    with (folder / "大.json").open("wb") as file:
        file.truncate(LARGEST + 1)
    (folder / "别的.json").write_text("{}")
    for lang in ("zh", "en"):
        ran = report(folder, name, "--lang", lang, "--output", "text=新.txt")
        assert ran.status == 3
        assert ran.out == b""
        assert f" {code} " in ran.complaint.splitlines()[0]
        assert len(ran.complaint.splitlines()) == 2
    assert not (folder / "新.txt").exists()


def test_the_place_in_a_file_that_is_no_json_is_named(folder: Path) -> None:
    (folder / "坏.json").write_text('{\n  "format" 1\n}')
    assert report(folder, "坏.json").complaint.startswith("坏.json:2:12 错误 W433 ")


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ((), "没有写明要显示哪个结果文件"),
        (("",), "没有写明要显示哪个结果文件"),
        (("结果.json", "另一个.json"), "“另一个.json”是多余的"),
        (("结果.json", "--output", "ics"), "不能是“ics”"),
        (("结果.json", "--output", "pdf"), "pdf 不能显示在屏幕上"),
        (("结果.json", "--mask", "--names"), "只能用一个"),
        (("结果.json", "--as-of", "2024-12-31"), "没有“--as-of”这个选项"),
    ],
)
def test_wrong_usage(folder: Path, arguments: tuple[str, ...], says: str) -> None:
    ran = report(folder, *arguments)
    assert ran.status == 2
    assert says in ran.complaint
    assert ran.complaint.endswith("写法说明请看：wjcheck report --help\n")


def test_a_report_that_cannot_be_written_is_three(folder: Path) -> None:
    ran = report(folder, "结果.json", "--output", "text=没有的文件夹/新.txt")
    assert ran.status == 3
    assert "W407" in ran.complaint


def test_a_run_without_findings_or_without_filings(tmp_path: Path) -> None:
    (tmp_path / "甲.yaml").write_text(GOOD, encoding="utf-8")
    assert check("甲.yaml", "没有.yaml", "--output", "json=结果.json", cwd=tmp_path).status == 3
    shown = report(tmp_path, "结果.json")
    assert shown.out == check("甲.yaml", "没有.yaml", cwd=tmp_path).out
    assert shown.status == 0
