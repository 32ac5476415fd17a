"""`wjcheck new` as a clerk meets it: with options, or by questions on a terminal."""

import json
import sys
from datetime import date
from pathlib import Path

import pytest

from tests.cli.command import wjcheck
from tests.rules.shipped import judge
from wjcheck.engine.checker import check
from wjcheck.filing.load import load
from wjcheck.reading.parse import read


def _values(file: Path) -> dict[str, object]:
    unit: dict[str, object] = load(read(file.read_bytes())).data["unit"]
    return unit


def test_a_named_unit_gets_its_template_and_the_schema_beside_it(tmp_path: Path) -> None:
    ran = wjcheck("new", "--name", "湖塘镇", "--year", "2024", cwd=tmp_path)
    assert (ran.status, ran.err) == (0, b"")
    assert ran.text.splitlines()[0] == "已写好：湖塘镇-2024.yaml"
    assert "45个村（社区）" in ran.text
    file = tmp_path / "湖塘镇-2024.yaml"
    assert _values(file)["code"] == "320412100"
    pointed = file.read_text(encoding="utf-8").splitlines()[0].partition("$schema=")[2]
    assert json.loads((tmp_path / pointed).read_text(encoding="utf-8"))["$schema"].endswith("2020-12/schema")
    assert check("x", file.read_bytes(), judge(), date(2024, 12, 31)).problems == ()


def test_what_stands_there_is_not_overwritten_unless_asked(tmp_path: Path) -> None:
    file = tmp_path / "甲.yaml"
    file.write_text("填了一半\n", encoding="utf-8")
    arguments = ("new", "甲.yaml", "--name", "示例镇", "--year", "2024")
    refused = wjcheck(*arguments, cwd=tmp_path)
    assert refused.status == 2
    assert "甲.yaml 已经存在" in refused.complaint
    assert file.read_text(encoding="utf-8") == "填了一半\n"
    assert wjcheck(*arguments, "--force", cwd=tmp_path).status == 0
    assert _values(file)["name"] == "示例镇"


def test_to_the_screen_nothing_is_written(tmp_path: Path) -> None:
    ran = wjcheck("new", "-", "--name", "示例街道", "--year", "2024", "--keys", "en", "--lang", "en", cwd=tmp_path)
    assert ran.status == 0
    assert "schema" not in ran.text.splitlines()[0]
    assert load(read(ran.out)).data["unit"] == {"name": "示例街道", "type": "街道"}
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "请写明单位名称"),
        (["--name", "武进"], "从名称“武进”看不出单位类型"),
        (["--name", "武进", "--type", "乡"], "“乡”不是单位类型"),
        (["--name", "甲镇", "--year", "24"], "年度“24”不对"),
        (["--name", "甲镇", "--keys", "fr"], "“fr”不是键的语言"),
        (["--name", "甲\x1b镇"], "“甲␛镇”不能作单位名称"),
        (["--name", "镇" * 51], "1 到 50 个字"),
    ],
)
def test_what_is_lacking_or_wrong_is_told_and_nothing_written(arguments: list[str], said: str, tmp_path: Path) -> None:
    ran = wjcheck("new", *arguments, cwd=tmp_path)
    assert ran.status == 2
    assert said in ran.complaint
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pseudo-terminals to type on")
def test_on_a_terminal_it_asks_until_it_knows_enough(tmp_path: Path) -> None:
    from tests.cli.terminal import typed

    status, screen = typed(["new"], ["测试园", "24", "2024", "村", "开发区", "乙.yaml"], tmp_path)
    assert status == 0
    assert "请填四位数字的年度" in screen
    assert "请填 镇、开发区、街道 之一" in screen
    assert _values(tmp_path / "乙.yaml") == {"name": "测试园", "type": "开发区"}


def test_a_year_in_words_is_taken_and_a_name_near_a_listed_one_is_asked_about(tmp_path: Path) -> None:
    ran = wjcheck("new", "--name", "湖糖镇", "--year", "二〇二四年", cwd=tmp_path)
    assert ran.status == 0
    assert "“湖糖镇”是不是“湖塘镇”？" in ran.text
    assert check("x", (tmp_path / "湖糖镇-2024.yaml").read_bytes(), judge(), date(2024, 12, 31)).year == 2024
