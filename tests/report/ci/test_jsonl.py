"""JSON Lines: every line is JSON, the counts are right, and nothing waits for what comes later."""

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from syrupy.assertion import SnapshotAssertion

from tests.report.ci.runs import WAIVED, entry, filing, run_of, run_with
from tests.report.results import ORDINARY, PROBLEMS_AND_FINDINGS, UNDECODABLE
from wjcheck import __version__
from wjcheck.engine.finding import Status
from wjcheck.report.ci.entry import FilingEntries
from wjcheck.report.ci.jsonl import render_jsonl
from wjcheck.report.ci.run import Run


def read(run: Run) -> list[dict[str, Any]]:
    pieces = list(render_jsonl(run))
    assert all(piece.endswith("\n") and piece.count("\n") == 1 for piece in pieces)
    text = "".join(pieces)
    text.encode()
    return [json.loads(line) for line in text.split("\n")[:-1]]


def test_golden(snapshot: SnapshotAssertion) -> None:
    run = run_of(ORDINARY, UNDECODABLE, PROBLEMS_AND_FINDINGS)
    assert "".join(render_jsonl(run)).replace(f'"version": "{__version__}"', '"version": "X"') == snapshot


def test_one_line_for_the_run_each_file_and_each_entry() -> None:
    entries = (entry("1.1"), entry("1.2", status=Status.REVIEW), entry("1.3", status=Status.PASS))
    lines = read(
        run_with(
            filing(*entries, entry("1.4", waived=WAIVED)),
            filing(file="坏.yaml", judged=False),
            district=(entry("absent", kind="district"),),
        )
    )
    assert [line["type"] for line in lines] == ["run", "file", *["entry"] * 4, "file", "entry"]
    assert [line["entries"] for line in lines if line["type"] == "file"] == [4, 0]
    assert [line["open"] for line in lines if line["type"] == "entry"] == [True, False, False, False, True]
    total = lines[0]["total"]
    assert (total["filings"], total["unchecked"], total["errors"], total["reviews"], total["waived"]) == (2, 1, 2, 1, 1)
    assert len({line["identity"] for line in lines if line["type"] == "entry"}) == 5


def test_a_line_is_given_before_the_next_filing_is_asked_for() -> None:
    asked: list[str] = []

    def source() -> Iterator[FilingEntries]:
        for name in ("甲.yaml", "乙.yaml"):
            asked.append(name)
            yield filing(entry(file=name), file=name)

    lines = render_jsonl(replace(run_with(), source=source))
    next(lines)
    assert asked == []
    assert "甲.yaml" in next(lines)
    next(lines)
    assert asked == ["甲.yaml"]
    assert "乙.yaml" in next(lines)
    assert len(list(lines)) == 1


def test_any_text_stays_on_its_line_and_is_no_command() -> None:
    told = 'a\nb\r\u2028\u2029\x85 ##[error]x \udcff\x00"'
    (_, file, one) = read(run_with(filing(entry(file=told, message=told), file=told)))
    assert (file["file"], one["message"]) == (told, told)
    text = "".join(render_jsonl(run_with(filing(entry(message=told)))))
    assert "##[" not in text
