"""No text of a filing, of a name or of a pack reaches a reader but through the gate of its format: the source is read.

Each format has functions that make its texts harmless. A value that others wrote, put as it stands into a sentence, a
piece of a line or a stream, is found here by its name; what no name tells is found in `test_everywhere.py`.
"""

import ast
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest

SRC = Path(__file__).parents[2] / "src" / "wjcheck"
ROOMS = ("report", "cli", "lsp")

UNTRUSTED = {
    *("path", "file", "unit_name", "unit_code", "unit_type", "name", "title", "quote", "reason", "approver", "label"),
    *("message", "remedy", "responsible", "text", "note", "document", "disclaimer", "target", "source", "word", "unit"),
    *("matter", "member", "because", "value", "written", "sheet", "head", "district", "clause", "reading", "named"),
}
"""Attributes that hold what a filing, a name of a file, a pack, a stored result or the command line says."""
GATES = {
    # reading: made visible, personal numbers masked
    *("visible", "shown", "told", "mask"),
    # report/words.py: every sentence of the catalogue and of a rule
    *("say", "sentence", "sentence_for_paper", "with_days", "label", "labels", "joined", "problem", "file", "status"),
    *("five_have", "five_haves", "disclaimer", "counted", "day", "severity"),
    # the formats': Markdown, XML, JSON, workflow commands, names of files, calendars, the language server's hover
    *("inert", "inert_and_plain", "code_span", "attribute", "content", "escaped", "json_text", "dumps", "command"),
    *("_property", "safe_name", "vText", "unobeyed", "tell", "shortened", "_plain", "_cell"),
    # what takes a value and gives no text of it
    *(
        "len",
        "bool",
        "isinstance",
        "max",
        "min",
        "sum",
        "any",
        "all",
        "encode",
        "digest_of",
        "Path",
        "sha256",
        "getattr",
    ),
}
"""Functions by which such a value may go: what they give is safe to show, or is no text."""


SEEN_TO = {
    # made visible where the view is made: change_view.py, explanation.py, html/view.py, ci/filing_entries.py
    "report/change_text.py": "row.title row.was.word row.now.word unit.file",
    "report/ci/sarif_survey.py": "entry.message",
    "report/explain_text.py": "part.name",
    # every text of a suite or a case goes through xml_text.py where it is written
    "report/ci/junit.py": "filing.unit",
    "report/ci/junit_cases.py": "entry.title entry.unit why.title why.message",
    # file_cell puts it in a code span of Markdown
    "report/ci/overview.py": "filing.file",
    # Table.rows makes every cell visible
    "report/district_finding_tables.py": "finding.title review.district.path one.file",
    # the templates escape what they are given, and it was made visible before
    "report/html/view.py": "parts[0].unit",
    # names of sheets are the catalogue's and come from table_name; `&` is doubled in the footer of a sheet
    "report/district_csv.py": "table.name",
    "report/sheet.py": "head.title",
    # hashed, and nobody sees it
    "report/due_ics.py": "one.filing.unit_code one.filing.unit_name",
    # looked for in a sentence, and not shown
    "report/text_distance.py": "distance.unit",
    # names of files that are made, and of parts of the program
    "report/delivery.py": "path.name written.name",
    "cli/choosing.py": "path.name",
    "cli/new.py": "known.name",
    "cli/trouble.py": "Path(ours[-1].filename).parent.name Path(ours[-1].filename).name",
    # a kind of action of the protocol
    "lsp/quickfix.py": "types.CodeActionKind.SourceFixAll.value",
}
"""What goes by no gate where it stands, and why that is right."""
STREAMS = {
    "cli/telling.py": "tell",
    "cli/delivering.py": "say_lines raw_to_screen _to_screen _say",
    "cli/new.py": "execute",  # the filing itself, asked for on standard output
    "cli/program.py": "without_command _shown",  # version and help
    "report/terminal.py": "print_lines",
    "report/delivery.py": "write_file",
}
"""The functions that write what is no constant to a stream or a file."""
JSON = {
    "report/json_escapes.py": "escaped _escape",
    "report/json_layout.py": "put",  # a number; texts and keys are escaped
    # the first escapes the whole; the others are read again
    "report/district_pieces.py": "filing_piece issue_records body_counts shot_piece",
    "report/packed_lines.py": "packed",  # read again
    "report/ci/gitlab.py": "render_gitlab",
    "report/ci/rdjson.py": "render_rdjson",
    "report/ci/jsonl.py": "_line",
    "report/ci/sarif.py": "_json",
    "report/ci/github.py": "fence_word",  # hashed
    "report/ci/entry.py": "packed",  # read again
    "report/html/page_data.py": "page_data",  # ASCII, its signs of markup escaped
    "report/html/style.py": "_quoted",  # our own words
    "report/folders.py": "place",  # ASCII
    "report/stored.py": "_value",  # shown
}
"""The functions that write JSON."""


@cache
def _modules() -> tuple[tuple[str, ast.Module], ...]:
    paths = [path for room in ROOMS for path in sorted((SRC / room).rglob("*.py"))]
    return tuple((path.relative_to(SRC).as_posix(), ast.parse(path.read_text("utf-8"))) for path in paths)


def raw_in_sentences(tree: ast.AST) -> Iterator[str]:
    """Give the untrusted values that stand as they are in an f-string, a piece of a line or what is written."""
    pending = [tree]
    while pending:
        node = pending.pop()
        parts: list[ast.expr] = []
        if isinstance(node, ast.JoinedStr):
            parts = [part.value for part in node.values if isinstance(part, ast.FormattedValue)]
        elif isinstance(node, ast.Call):
            if _called(node) in GATES:
                continue
            if _called(node) in ("Piece", "write", "echo", "print"):
                parts = list(node.args[:1])
        yield from (ast.unparse(found) for part in parts for found in _raw(part))
        pending.extend(ast.iter_child_nodes(node))


def _raw(node: ast.expr) -> Iterator[ast.expr]:
    """Give the untrusted values in an expression that go through no gate."""
    if isinstance(node, ast.Call):
        if _called(node) not in GATES:
            yield from (found for argument in node.args for found in _raw(argument))
            if isinstance(node.func, ast.Attribute):
                yield from _raw(node.func.value)
    elif isinstance(node, ast.Attribute) and node.attr in UNTRUSTED:
        yield node
    elif isinstance(node, ast.IfExp):
        yield from (*_raw(node.body), *_raw(node.orelse))
    elif not isinstance(node, ast.Compare | ast.JoinedStr):  # the one gives no text, the other is looked at itself
        yield from (
            found for child in ast.iter_child_nodes(node) if isinstance(child, ast.expr) for found in _raw(child)
        )


def _called(node: ast.Call) -> str:
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def _functions_that(call: Callable[[ast.Call], bool]) -> dict[str, set[str]]:
    """The functions, by module, in which such a call stands."""
    found: dict[str, set[str]] = {}
    for name, tree in _modules():
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef) and any(
                isinstance(one, ast.Call) and call(one) for part in node.body for one in ast.walk(part)
            ):
                found.setdefault(name, set()).add(node.name)
    return found


def _writes(node: ast.Call) -> bool:
    name = _called(node)
    plain = bool(node.args) and isinstance(node.args[0], ast.Constant)
    if name in ("print", "echo"):
        return not plain
    target = ast.unparse(node.func.value) if isinstance(node.func, ast.Attribute) else ""
    return (
        name == "write" and target.rpartition(".")[2] in ("stdout", "stderr", "stream", "buffer", "file") and not plain
    )


def test_what_others_wrote_goes_through_a_gate_wherever_it_becomes_part_of_a_text() -> None:
    found = {name: set(raw_in_sentences(tree)) for name, tree in _modules()}
    assert {name: values for name, values in found.items() if values} == {
        name: set(values.split()) for name, values in SEEN_TO.items() if values
    }, "make it visible, or say in SEEN_TO where that is done"


@pytest.mark.parametrize(
    "code",
    [
        'f"{filing.path}"',
        "f\"{words.say('x')} {filing.unit_name or words.say('y')}\"",
        "Piece(finding.quote)",
        "stream.write(found.path + '\\n')",
        'f"{filing.path.upper()!r:>10}"',
        '", ".join(f"{one.label}" for one in places)',
        "Piece(a if b else problem.message)",
    ],
)
def test_a_value_that_bypasses_the_gates_is_found(code: str) -> None:
    assert list(raw_in_sentences(ast.parse(code)))


@pytest.mark.parametrize(
    "code", ['f"{visible(filing.path)}"', "Piece(words.file(filing))", 'tell(f"{a.path}", b)', 'f"{len(a.path)}"']
)
def test_a_value_that_goes_through_one_is_not(code: str) -> None:
    assert list(raw_in_sentences(ast.parse(code))) == []


def test_only_the_gates_write_to_a_stream() -> None:
    assert _functions_that(_writes) == {name: set(functions.split()) for name, functions in STREAMS.items()}


def test_only_these_write_json() -> None:
    found = _functions_that(lambda node: _called(node) == "dumps")
    assert found == {name: set(functions.split()) for name, functions in JSON.items()}
