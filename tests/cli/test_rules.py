"""`wjcheck rules` and `--reading`, as their users run them: in a process of its own."""

import json
import re
from pathlib import Path

import pytest

from tests.cli.command import wjcheck
from tests.proof.packs import copy_of_pack, small_pack

EXAMPLE = Path(__file__).parents[2] / "examples" / "样板街道-2024.yaml"
RULE = "1.2/1.2.12.yaml"


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    return small_pack(tmp_path)


def test_list_as_a_table_and_as_json() -> None:
    ran = wjcheck("rules", "list", "一(二)")
    assert ran.status == 0
    lines = ran.text.splitlines()
    assert lines[0].split() == ["编号", "判定", "级别", "标签", "期限", "要求"]
    assert [line.split()[0] for line in lines[1:-1]] == sorted(
        (line.split()[0] for line in lines[1:-1]), key=lambda rule: [int(part) for part in rule.split(".")]
    )
    assert "共 101 条规则" in lines[-1]
    found = json.loads(wjcheck("rules", "list", "--output", "json").text)
    assert found["format"] == "wjcheck-rules/1"
    assert len(found["rules"]) == 101
    assert len(found["unjudged"]) == 57
    assert all(entry["reason"] for entry in found["unjudged"])
    (rule,) = (rule for rule in found["rules"] if rule["rule"] == "1.2.12")
    assert rule["parameters"]["minimum"] == {"unit": "人", "values": {"2023-09-13": 5}}
    assert "count_concurrent_chief" in rule["readings"]


def test_lint_of_a_spoilt_pack_names_file_and_line(pack: Path) -> None:
    path = pack / RULE
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("require: established >= minimum", "require: established >= least"), encoding="utf-8")
    line = text[: text.index("require:")].count("\n") + 1
    ran = wjcheck("rules", "lint", "--pack", pack)
    assert ran.status == 1
    assert ran.text.startswith(f"{RULE}:{line}:")
    assert "W324" in ran.text
    values = json.loads(wjcheck("rules", "lint", "--pack", pack, "--output", "json").text)
    assert [(fault["file"], fault["line"], fault["code"]) for fault in values["violations"]] == [(RULE, line, "W324")]


def test_lint_of_a_shipped_pack_finds_nothing() -> None:
    """The small one: the other takes half a minute, and is looked at in tests/proof/test_lint.py."""
    ran = wjcheck("rules", "lint", "--pack", "jiangxi-2021-20")
    assert (ran.status, ran.text.splitlines()[-1].endswith("没有违反。")) == (0, True)


def test_a_case_that_no_longer_holds_is_told(pack: Path) -> None:
    path = pack / RULE
    path.write_text(path.read_text(encoding="utf-8").replace("2023-09-13: 5}", "2023-09-13: 6}"), encoding="utf-8")
    ran = wjcheck("rules", "test", "1.2.12", "--pack", pack)
    assert ran.status == 1
    assert "1.2.12 五人在编，正好符合\n    status：应为 pass，实为 fail" in ran.text
    assert re.search(r"1 条规则的 \d+ 个例子，\d+ 个与预期不一致。\n$", ran.text)
    assert wjcheck("rules", "test", "1.2.12").text.endswith("全部与预期一致。\n")


def test_coverage_and_its_snapshot(tmp_path: Path) -> None:
    pack = copy_of_pack(tmp_path)
    ran = wjcheck("rules", "coverage")
    assert ran.status == 0
    assert ran.text.splitlines()[-1].split()[-1] == "100.0%"
    (pack / RULE).unlink()
    (pack / "1.2/1.2.12.tests.yaml").unlink()
    ran = wjcheck("rules", "coverage", "--pack", pack)
    assert (ran.status, "W315" in ran.complaint) == (3, True)


def test_mutation_of_rules_whose_cases_were_taken_away(pack: Path) -> None:
    ran = wjcheck("rules", "mutate", "3.2.12")
    assert (ran.status, ran.text.endswith("0 处没有被发现。\n")) == (0, True)
    tests = pack / "3.2/3.2.12.tests.yaml"
    text = tests.read_text(encoding="utf-8")
    tests.write_text(text[: text.index("tests:")] + "tests: []\n", encoding="utf-8")
    ran = wjcheck("rules", "mutate", "3.2.12", "--pack", pack)
    assert ran.status == 1
    assert "3.2/3.2.12.yaml:" in ran.text
    assert "：0 处被例子发现" in ran.text


def test_docs_are_written(tmp_path: Path) -> None:
    (tmp_path / "pages").mkdir()
    ran = wjcheck("rules", "docs", tmp_path / "pages", "--pack", "jiangxi-2021-20")
    assert ran.status == 0
    assert (tmp_path / "pages" / "README.md").read_text(encoding="utf-8").startswith("# 赣办发〔2021〕20号")
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert wjcheck("rules", "docs", tmp_path / "file").status == 3


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        (["rules"], 2, ""),
        (["rules", "lnit"], 2, "没有“lnit”这个命令"),
        (["rules", "list", "9.9"], 2, "“9.9”不是规则编号"),
        (["rules", "docs"], 2, "没有写明存到哪个文件夹"),
        (["rules", "lint", "--pack", "nowhere"], 3, "W301"),
        (["check", "x", "--reading", "1.2.14"], 2, "“1.2.14”的写法不对"),
        (["check", "x", "--reading", "1.2.14=R9"], 2, "规则 1.2.14 没有口径“R9”，或者已经指定了一种；可用的口径：R3、"),
        (["check", "x", "--reading", "1.1.4=R1"], 2, "没有规则 1.1.4，或者它没有别的口径"),
        (["check", "x", "--reading", "9.9.9=R1"], 2, "没有规则 9.9.9，或者它没有别的口径"),
    ],
)
def test_wrong_usage(arguments: list[str], status: int, said: str) -> None:
    ran = wjcheck(*arguments)
    assert ran.status == status
    assert said in ran.complaint


def finding(*options: str) -> dict[str, object]:
    ran = wjcheck("check", EXAMPLE, "--as-of", "2024-12-31", "--select", "1.2.14", "--output", "json", *options)
    (found,) = json.loads(ran.text)["filings"][0]["findings"]
    return dict(found)


def test_a_reading_is_tried_and_the_chosen_one_says_what_it_would_give() -> None:
    chosen = finding()
    assert (chosen["status"], chosen["reading"]) == ("fail", None)
    (other,) = (turn for turn in chosen["other_readings"] if turn["name"] == "R2")  # type: ignore[attr-defined]
    tried = finding("--reading", "1.2.14=R2")
    assert (tried["status"], tried["reading"]) == ("pass", "R2")
    assert (other["status"], other["message"]) == (tried["status"], tried["message"])
    assert finding("--reading", "1.2.14=R3") == chosen
