"""Quick fixes, asked of the real process."""

from typing import Any

from tests.lsp.editor import URI, Editor

FILING = """格式版本: 1
单位: {名称: 𠮷𠮷镇, 类型： 镇}
年度: 2024
安监居: {已成立: √}
应消委:
\t已成立: 是
"""
STRAIGHT = FILING.replace("\t", "  ").replace("类型： ", "类型: ")


def _actions(editor: Editor, line: int, only: list[str] | None = None) -> list[dict[str, Any]]:
    here = {"start": {"line": line, "character": 0}, "end": {"line": line, "character": 0}}
    context: dict[str, Any] = {"diagnostics": []} if only is None else {"diagnostics": [], "only": only}
    found: list[dict[str, Any]] = editor.ask(
        "textDocument/codeAction", {"textDocument": {"uri": URI}, "range": here, "context": context}
    )
    return found


def _applied(text: str, action: dict[str, Any], unit: str = "utf-16-le", width: int = 2) -> str:
    """Make the edits of an action as an editor does, counting columns in UTF-16."""
    lines = text.split("\n")

    def offset(place: dict[str, int]) -> int:
        before = sum(len(line) + 1 for line in lines[: place["line"]])
        line = lines[place["line"]] if place["line"] < len(lines) else ""
        return before + len(line.encode(unit)[: place["character"] * width].decode(unit))

    ((uri, edits),) = action["edit"]["changes"].items()
    assert uri == URI
    for edit in sorted(edits, key=lambda edit: -offset(edit["range"]["start"])):
        start, end = offset(edit["range"]["start"]), offset(edit["range"]["end"])
        text = text[:start] + edit["newText"] + text[end:]
    return text


def test_problems_have_quick_fixes_and_the_file_has_one_for_all() -> None:
    with Editor("--as-of", "2024-12-31") as editor:
        offered = editor.offered["capabilities"]["codeActionProvider"]
        assert offered["codeActionKinds"] == ["quickfix", "source.fixAll.wjcheck"]
        editor.open(FILING)
        # which width a TAB has is seen from the whole file, so its quick fix mends the whole
        (tab, _) = _actions(editor, 5)
        assert tab["isPreferred"] is True
        assert _applied(FILING, tab) == STRAIGHT
        (every,) = _actions(editor, 0, ["source.fixAll"])
        assert every["kind"] == "source.fixAll.wjcheck"
        assert _applied(FILING, every) == STRAIGHT
        assert _actions(editor, 0, ["refactor"]) == []

        # a column behind 𠮷 counts two units for each
        editor.open(STRAIGHT.replace("类型: 镇", "类型: “镇”"))
        (quotes,) = _actions(editor, 1, ["quickfix"])
        assert quotes["title"].endswith("改为“镇”")
        assert quotes["isPreferred"] is True
        assert _applied(STRAIGHT.replace("类型: 镇", "类型: “镇”"), quotes) == STRAIGHT

        # what is not sure is offered, and not preferred; nothing safe is left to do in this file
        editor.open(STRAIGHT)
        (key,) = _actions(editor, 3)
        assert key["title"] == "项目名称“安监居”改为“安监局”"
        assert "isPreferred" not in key
        assert _applied(STRAIGHT, key) == STRAIGHT.replace("安监居", "安监局")
        editor.open(STRAIGHT.replace("安监居", "安监局"))
        yes = _actions(editor, 3, ["quickfix"])[0]
        assert _applied(STRAIGHT.replace("安监居", "安监局"), yes) == STRAIGHT.replace("安监居", "安监局").replace(
            "√", "是"
        )
        assert _actions(editor, 0) == [] or all(a["kind"] != "quickfix" for a in _actions(editor, 0))
    assert editor.complaint == b""
