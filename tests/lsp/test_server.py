"""Speaks the protocol to the real process, as an editor does."""

from typing import Any

import pytest

from tests.cli.command import PACK
from tests.lsp.editor import URI, Editor

OTHER = "file:///district.yaml"
FILING = """格式版本: 1
单位: {名称: 示例镇, 类型: 镇}
年度: 2024
安监局:
  已成立: 是
  人员:
    - {姓名: 𠮷丙, 编制: 行证, 在岗: 是}
"""
MENDED = FILING.replace("行证", "行政")


def _of(code: str, diagnostics: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [diagnostic for diagnostic in diagnostics if diagnostic["code"] == code]


def test_a_filing_is_judged_while_it_is_written() -> None:
    with Editor("--as-of", "2024-12-31") as editor:
        assert editor.offered["capabilities"]["hoverProvider"] is True
        opened = editor.open(FILING)
        (mistake,) = _of("W221", opened)
        assert "行政" in mistake["message"]
        assert mistake["severity"] == 1
        # the last of several quick changes is judged, once
        editor.change(FILING.replace("行证", "x"), 2)
        editor.change(MENDED, 3)
        changed = editor.diagnostics()
        assert _of("W221", changed) == _of("W220", changed) == []
        (few,) = _of("1.2.12", changed)
        assert "编制人员1人，要求不少于5人" in few["message"]
        assert few["range"]["start"] == {"line": 5, "character": 2}
        missing = _of("missing", changed)
        assert len({str(d["range"]) for d in missing}) == len(missing), "one for each place"
        assert all(diagnostic["severity"] == 3 for diagnostic in missing)
        # what is no filing any more has nothing marked
        editor.change("# 空\n", 4)
        assert editor.diagnostics() == []
        editor.tell("textDocument/didClose", {"textDocument": {"uri": URI}})
    assert editor.status == 0
    assert editor.complaint == b""


@pytest.mark.parametrize(
    ("offered", "chosen"), [(None, "utf-16"), (["utf-32", "utf-16"], "utf-32"), (["utf-8"], "utf-8")]
)
def test_columns_are_counted_as_the_editor_counts_them(offered: list[str] | None, chosen: str) -> None:
    line = "单位: {名称: 𠮷甲, 类型: 村}"
    with Editor("--as-of", "2024-12-31", "--pack", str(PACK), encodings=offered) as editor:
        assert editor.offered["capabilities"]["positionEncoding"] == chosen
        (mistake,) = _of("W220", editor.open(f"格式版本: 1\n{line}\n"))
    before = line[: line.index("村")]
    units = {"utf-8": len(before.encode()), "utf-16": len(before.encode("utf-16-le")) // 2, "utf-32": len(before)}
    assert mistake["range"]["start"] == {"line": 1, "character": units[chosen]}


def test_the_cursor_is_told_the_key_and_the_laws_words() -> None:
    with Editor("--as-of", "2024-12-31") as editor:
        editor.open(MENDED)
        told = editor.at("textDocument/hover", 5, 3)["contents"]
        assert told["kind"] == "markdown"
        assert "安监局在册人员名册" in told["value"]
        assert "> 「安全生产综合监督管理局行政或事业编制人员不少于5人,」" in told["value"]
        assert "不符合" in told["value"]
        assert "可填：行政、事业" in editor.at("textDocument/hover", 6, 20)["contents"]["value"]
    with Editor("--as-of", "2024-12-31", "--lang", "en") as editor:
        editor.open(MENDED)
        assert "Choices: administrative" in editor.at("textDocument/hover", 6, 20)["contents"]["value"]


def test_other_files_are_left_alone_and_odd_texts_do_no_harm() -> None:
    with Editor("--as-of", "2024-12-31") as editor:
        editor.tell(
            "textDocument/didOpen",
            {"textDocument": {"uri": OTHER, "languageId": "yaml", "version": 1, "text": "name: 武进区\n"}},
        )
        assert editor.at("textDocument/hover", 0, 0, OTHER) is None
        (only,) = editor.open("格式版本: 1\n\t安监局: x\n")
        assert only["code"] == "W121"
        assert editor.at("textDocument/hover", 1, 4) is None
