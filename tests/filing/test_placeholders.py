"""A word that only holds the place is not filed, with a warning; where 无 is an answer it stays one."""

import pytest

from tests.filing.reading_of import submitted
from wjcheck.filing.placeholders import is_placeholder


@pytest.mark.parametrize("word", ["无", "暂无", "待定", "/", "N/A"])
def test_a_placeholder_is_not_filed(word: str) -> None:
    submission = submitted(f"reserves: {{plan: {{number: '{word}'}}}}\n")
    assert "reserves" not in submission.data
    assert [(p.code, p.severity, p.path) for p in submission.problems] == [("W226", "warning", "reserves.plan.number")]


def test_no_findings_is_an_answer() -> None:
    assert not is_placeholder("无", "findings")
    assert is_placeholder("无", "number")
    assert not is_placeholder("无锡路1号", "address")
