"""Evidence lies beside the filing: a way out of its folder is refused, and what is refused vouches for nothing."""

import pytest

from wjcheck.filing.beside import leads_away
from wjcheck.filing.load import load
from wjcheck.reading.parse import read

AWAY = [
    "/etc/passwd",
    "../佐证.pdf",
    "佐证/../../x.pdf",
    "..\\x",
    "~/x",
    "~root/x",
    "C:\\x",
    "c:/x",
    "\\\\server\\x",
    "file:///x",
    "..",
]
BESIDE = ["示政办〔2024〕5号", "佐证.pdf", "佐证/甲..乙.pdf", "3.5~4.1 的记录", "https://example.org/公示"]


@pytest.mark.parametrize("text", AWAY)
def test_a_way_out_is_refused_where_it_stands(text: str) -> None:
    assert leads_away(text)
    filed = load(read(f"佐证承诺:\n- {{条目: 2.2.9, 佐证材料: '{text}'}}\n".encode()))
    assert [(p.code, p.span and p.span.line) for p in filed.problems if p.code == "W264"] == [("W264", 2)]
    assert "evidence" not in filed.data["attestations"][0]
    assert "attestations[0].evidence" in filed.invalid


@pytest.mark.parametrize("text", BESIDE)
def test_a_number_or_a_name_is_taken_as_it_stands(text: str) -> None:
    filed = load(read(f"佐证承诺:\n- {{条目: 2.2.9, 佐证材料: '{text}'}}\n".encode()))
    assert filed.data["attestations"][0]["evidence"] == text
