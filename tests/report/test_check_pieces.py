"""What is drawn of single filings: their sums by their records are those by their results."""

from datetime import date
from pathlib import Path

import pytest

from tests.rules.shipped import judge
from wjcheck.district.bench import Bench
from wjcheck.engine.checker import check
from wjcheck.reading.discover import Found
from wjcheck.report.check_pieces import sum_of_record
from wjcheck.report.packed_lines import packed, unpacked
from wjcheck.report.verdict import sum_of

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*-2024.yaml"))


@pytest.mark.parametrize("day", [date(2024, 12, 31), date(2024, 5, 1)])
def test_a_record_adds_up_to_what_its_result_does(day: date) -> None:
    bench = Bench(judge(), day, None, (), "", lambda _filing, _page: {}, gathered=frozenset())
    sums = []
    for path in EXAMPLES:
        raw = path.read_bytes()
        record, _ = bench.work(Found(path.name, raw), "")
        sums.append(sum_of(check(path.name, raw, judge(), day)))
        assert sum_of_record(record) == sums[-1]
        assert not record.marks
    assert all(any(one.amounts[severity] for one in sums) for severity in ("error", "warning", "info"))


def test_lines_come_back_with_their_styles() -> None:
    (line, blank) = unpacked('[[["× ", "error"], ["文", ""]], []]')
    assert [(piece.text, piece.style) for piece in line] == [("× ", "error"), ("文", "")]
    assert blank == ()
    assert packed([line, blank]) == '[[["× ", "error"], ["文", ""]], []]'
