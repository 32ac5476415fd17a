"""Drives the server behind the YAML extension of VS Code: what a clerk sees who opens a template there."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.lsp.editor import Editor
from wjcheck.cli.main import main

ROOT = Path(__file__).parents[2]
VARIABLE = "YAML_LANGUAGE_SERVER"
INSTALLED = ROOT / ".npm" / "node_modules" / ".bin" / "yaml-language-server"
"""Where .ci/run puts it."""
SERVER = os.environ.get(VARIABLE) or shutil.which("yaml-language-server") or shutil.which(INSTALLED)

pytestmark = pytest.mark.skipif(
    SERVER is None or shutil.which("node") is None,
    reason=f"no node, or no yaml-language-server in {VARIABLE}, on PATH or in .npm; .ci/run installs both",
)


class Clerk:
    """A template open in an editor, with the schema beside it that its first line names."""

    def __init__(self, editor: Editor, file: Path) -> None:
        self.editor = editor
        self.uri = file.as_uri()
        self.template = file.read_text(encoding="utf-8")
        self.first = self.template.splitlines()[0]
        self.version = 1
        self.complaints = editor.open(self.template, self.uri)

    def writes(self, text: str) -> list[tuple[int, str]]:
        """Write `text` below the first line; return what is underlined: line, from 1 in `text`, and message."""
        self.version += 1
        self.editor.change(f"{self.first}\n{text}", self.version, self.uri)
        return [(found["range"]["start"]["line"], found["message"]) for found in self.editor.diagnostics()]

    def is_offered(self, text: str) -> dict[str, dict[str, Any]]:
        """Write `text`; return what is offered at its end."""
        self.writes(text)
        lines = text.split("\n")
        found = self.editor.at("textDocument/completion", len(lines), len(lines[-1]), self.uri)
        return {item["label"]: item for item in found["items"]}

    def is_told(self, line: int, column: int) -> str:
        """Point at a place; return what is shown there."""
        told: str = self.editor.at("textDocument/hover", line, column, self.uri)["contents"]["value"]
        return told


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    found = tmp_path_factory.mktemp("clerk")
    for keys in ("zh", "en"):
        assert main(["new", str(found / f"{keys}.yaml"), "--name", "示例镇", "--year", "2024", "--keys", keys]) == 0
    return found


@pytest.fixture(scope="module")
def clerk(folder: Path) -> Iterator[Clerk]:
    settings = {"yaml": {"schemaStore": {"enable": False}}}
    with Editor(command=[str(SERVER), "--stdio"], settings=settings) as editor:
        yield Clerk(editor, folder / "zh.yaml")


HEAD = "格式版本: 1\n年度: 2024\n单位: {名称: 示例镇, 类型: 镇}\n"


def test_nothing_is_wrong_with_the_template_and_the_examples(clerk: Clerk) -> None:
    assert clerk.complaints == []
    for example in sorted((ROOT / "examples").glob("*.yaml")):
        assert clerk.writes(example.read_text(encoding="utf-8")) == [], example.name


def test_keys_of_the_entry_are_offered_in_chinese_with_what_they_mean(clerk: Clerk) -> None:
    offered = clerk.is_offered(f"{HEAD}安监局:\n  已成立: 是\n  ")
    assert "、".join(offered) == (
        "文件、现有机构、参照依据、挂牌、局长、副局长、人员、人数、派驻人员、配备说明、职责、执法事项"
    )
    assert offered["人员"]["documentation"] == "安监局在册人员名册，不含派驻人员（一(二)）"
    assert offered["现有机构"]["insertText"] == "现有机构: ", "no value that nobody wrote"


def test_choices_are_offered_and_nothing_else(clerk: Clerk) -> None:
    staff = f"{HEAD}安监局:\n  人员:\n    - "
    offered = clerk.is_offered(f"{staff}编制: ")
    assert list(offered) == ["行政", "事业", "参公", "事业工勤", "机关工勤", "编外", "派遣"]
    assert offered["行政"]["documentation"] == "administrative；也可写：行政编制"
    assert list(clerk.is_offered(f"{staff}在岗: ")) == ["是", "否"]
    assert list(clerk.is_offered(f"{staff}姓名: ")) == []


def test_the_cursor_is_told_what_a_key_is(clerk: Clerk) -> None:
    clerk.writes(f"{HEAD}安监局:\n  人员:\n    - 编制:\n  挂牌: {{日期: 2024-03-01}}\n")
    assert "安全生产综合监督管理局（一(二)）" in clerk.is_told(4, 1)
    told = clerk.is_told(6, 7)
    assert told.startswith("#### 编制 establishment\n\n编制类别（一(二)）。只能填：行政、事业、")
    assert "挂牌日期（一(二)）。日期写成 2024-03-01" in clerk.is_told(7, 8)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("安监局: {人员: [{编制: 行证}]}", "只能填：行政、事业、参公、事业工勤、机关工勤、编外、派遣"),
        ("安监局: {没有的: 1}", "Property 没有的 is not allowed."),
        ("安监局: {已成立: 有}", "填 是 或 否"),
        ("安监局: {挂牌: {日期: 2024.3.1}}", "日期写成 2024-03-01，月、日各两位，用半角"),
        ("安监局: {人数: {其他人数: 5人}}", "填整数，只写半角数字，如 5，不写“5人”"),
        ("安监局: {人员: 张三}", "这一项是列表，每项一行，前面带“- ”"),
        ("安监局: 已成立", "这一项下面还要分项填写，每个小项一行，比这一行多缩进两格"),
    ],
)
def test_what_is_wrong_is_said_at_its_place_once_and_in_words(text: str, said: str, clerk: Clerk) -> None:
    assert clerk.writes(f"{HEAD}{text}\n") == [(4, said)]


@pytest.mark.parametrize(
    "text",
    [
        "安监局: {已成立: yes, 局长: {姓名: 12}}",
        "bureau: {established: 否, counts: {other: '5'}}",
        "领导班子: [{主要负责人: 党工委、政府}]",
    ],
)
def test_what_is_accepted_is_not_underlined(text: str, clerk: Clerk) -> None:
    assert clerk.writes(f"{HEAD}{text}\n") == []


def test_english_keys_have_a_schema_of_their_own(folder: Path, clerk: Clerk) -> None:
    english = Clerk(clerk.editor, folder / "en.yaml")
    assert english.complaints == []
    offered = english.is_offered("wjcheck: 1\nbureau:\n  staff:\n    - establishment: ")
    assert list(offered)[:2] == ["administrative", "public institution"]
