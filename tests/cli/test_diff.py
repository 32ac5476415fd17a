"""`wjcheck diff --packs`: a draft amendment is tried on the examples."""

import json
import shutil
from pathlib import Path

import pytest

from tests.cli.command import GOOD, PACK, Ran, wjcheck
from wjcheck.pack.load import PACK as SHIPPED
from wjcheck.pack.load import default_pack

EXAMPLES = Path(__file__).parents[2] / "examples"
FILINGS = sorted(EXAMPLES.glob("*.yaml"))


def amended(folder: Path, minimum: int) -> Path:
    """A copy of the shipped pack with another minimum in 1.2.12."""
    copy = folder / f"修订稿{minimum}"
    shutil.copytree(default_pack(), copy)
    rule = copy / "1.2" / "1.2.12.yaml"
    text = rule.read_text(encoding="utf-8")
    assert text.count("{2023-09-13: 5}") == 1
    rule.write_text(text.replace("{2023-09-13: 5}", f"{{2023-09-13: {minimum}}}"), encoding="utf-8")
    return copy


def diff(before: str | Path, after: str | Path, *arguments: str | Path, stdin: bytes = b"") -> Ran:
    return wjcheck("diff", "--packs", before, after, "--as-of", "2024-12-31", *arguments, stdin=stdin)


@pytest.mark.parametrize(
    ("minimum", "said"),
    [
        (4, "样板街道"),
        (6, None),  # the complying example has exactly six
        (7, "示例镇"),
    ],
)
def test_an_amended_threshold_flips_the_units_on_its_edge(tmp_path: Path, minimum: int, said: str | None) -> None:
    ran = diff(SHIPPED, amended(tmp_path, minimum), *FILINGS, "--output", "json")
    document = json.loads(ran.out)
    flips = [(filing["unit"]["name"], flip["rule"]) for filing in document["filings"] for flip in filing["flips"]]
    # what sums up other rules may flip along with the one that was amended
    assert {unit for unit, _ in flips} == ({said} if said else set())
    assert ((said, "1.2.12") in flips) == bool(said)
    assert ran.status == document["summary"]["exit_status"] == bool(said)
    assert len(document["filings"]) == 3


def test_both_messages_and_the_way_of_the_verdict_are_told(tmp_path: Path) -> None:
    ran = diff(SHIPPED, amended(tmp_path, 7), *FILINGS)
    assert ran.status == 1
    assert "符合 → 不符合（错误）" in ran.text
    assert "甲：编制人员6人，要求不少于5人\n" in ran.text
    assert "乙：编制人员6人，要求不少于7人，还差1人\n" in ran.text
    assert "样板街道；测试开发区" in ran.text


def test_rules_of_one_pack_only_are_listed_and_are_no_flip(tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(PACK, copy)
    (copy / "1.1" / "1.1.3.yaml").unlink()
    inventory = copy / "statements.yaml"
    text = inventory.read_text(encoding="utf-8")
    inventory.write_text(text.replace("encouraged, checkable: 'yes'", "encouraged, checkable: 'no'"), encoding="utf-8")
    (tmp_path / "f.yaml").write_text(GOOD, encoding="utf-8")
    ran = diff(PACK, copy, tmp_path / "f.yaml", "--output", "json")
    document = json.loads(ran.out)
    assert ran.status == 0
    assert [rule["rule"] for rule in document["removed"]] == ["1.1.3"]
    assert document["added"] == []
    assert [rule["rule"] for rule in json.loads(diff(copy, PACK, tmp_path, "--output", "json").out)["added"]] == [
        "1.1.3"
    ]


def test_packs_of_two_documents_are_told_apart() -> None:
    assert "依据的文件不同" in diff(SHIPPED, "jiangxi-2021-20", EXAMPLES / "示例镇-2024.yaml").text
    assert "依据的文件不同" not in diff(SHIPPED, SHIPPED, EXAMPLES / "示例镇-2024.yaml").text


def test_standard_input_is_read_once_for_both(tmp_path: Path) -> None:
    raw = (EXAMPLES / "示例镇-2024.yaml").read_bytes()
    assert diff(SHIPPED, amended(tmp_path, 7), "-", stdin=raw).status == 1


def test_what_cannot_be_checked_is_three(tmp_path: Path) -> None:
    assert diff(PACK, PACK, tmp_path).status == 3
    (tmp_path / "a.yaml").write_text(GOOD, encoding="utf-8")
    (tmp_path / "b.yaml").write_bytes(b"\xff\xfe\x00")
    ran = diff(PACK, PACK, tmp_path / "a.yaml", tmp_path / "b.yaml")
    assert ran.status == 3
    assert "本文件未能核对" in ran.text
    assert "示例镇" in ran.text


def test_a_pack_that_cannot_be_used_is_three_and_named(tmp_path: Path) -> None:
    broken = amended(tmp_path, 6)
    (broken / "1.2" / "1.2.12.yaml").write_text("id: 1.2.12\n", encoding="utf-8")
    for packs in ((SHIPPED, broken), (broken, SHIPPED)):
        ran = diff(*packs, *FILINGS)
        assert ran.status == 3
        assert ran.out == b""
        assert str(broken / "1.2" / "1.2.12.yaml") in ran.complaint
    assert "W301" in diff(SHIPPED, tmp_path / "none", EXAMPLES).complaint
    assert diff(SHIPPED, "no-such-pack", EXAMPLES).status == 3


def test_outputs_go_to_files_and_never_over_a_filing(tmp_path: Path) -> None:
    filing = tmp_path / "f.yaml"
    filing.write_text(GOOD, encoding="utf-8")
    ran = diff(PACK, PACK, filing, "--output", f"json={tmp_path / 'd.json'}", "--output", "text", "--lang", "en")
    assert ran.status == 0
    assert ran.text.startswith("The same filings judged by two rule packs")
    assert json.loads((tmp_path / "d.json").read_bytes())["before"]["pack"]["id"] == "sample"
    assert diff(PACK, PACK, filing, "--output", f"text={filing}").status == 2
    assert filing.read_text(encoding="utf-8") == GOOD


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--packs", "甲", "乙", "x", "--as-of", "2024-01-01", "--as-of", "2024-12-31"], "--as-of 只能写一个"),
        (["--packs", "甲", "乙", "x", "--pack", "丙"], "只能用一个"),
        (["--packs", "甲"], "diff 要写明两套规则包"),
        (["--packs", "甲", ""], "diff 要写明两套规则包"),
        (["--packs", "甲", "乙"], "没有写明要对照哪个填报文件或文件夹"),
        (["--packs", "甲", "乙", ""], "没有写明要对照哪个填报文件或文件夹"),
        (["--packs", "甲", "乙", "x", "--as-of", "昨天"], "不是有效日期"),
        (["--packs", "甲", "乙", "x", "--output", "pdf"], "格式只能是"),
        (["--fail-on", "error"], "没有“--fail-on”这个选项"),
    ],
)
def test_wrong_usage_is_two(arguments: list[str], said: str) -> None:
    ran = wjcheck("diff", *arguments)
    assert ran.status == 2
    assert ran.out == b""
    assert said in ran.complaint
    assert "wjcheck diff --help" in ran.complaint


def test_check_takes_the_name_of_a_shipped_pack_or_a_folder(tmp_path: Path) -> None:
    filing = EXAMPLES / "示例镇-2024.yaml"
    shutil.copytree(PACK, tmp_path / "jiangxi-2021-20")
    for named, cwd, document in (
        ("jiangxi-2021-20", None, "赣办发〔2021〕20号"),
        (SHIPPED, tmp_path, "武政办发〔2023〕65号"),
        ("jiangxi-2021-20", tmp_path, "示例〔2024〕1号"),  # a folder of the user's comes first
    ):
        ran = wjcheck("check", filing, "--pack", named, "--as-of", "2024-12-31", "--output", "json", cwd=cwd)
        assert json.loads(ran.out)["pack"]["document"] == document
