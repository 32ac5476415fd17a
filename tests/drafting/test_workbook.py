"""The workbook is read back whole, also after LibreOffice has had it, and nothing in it can do harm."""

import io
import re
import shutil
import zipfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from tests.drafting.filings import filings, read_back
from tests.office import Office
from tests.rules.shipped import pack
from tests.trials import trials
from wjcheck.drafting.beginning import begun
from wjcheck.drafting.book import Workbook, read_workbook
from wjcheck.drafting.headers import Owner, meaning_of
from wjcheck.drafting.lists import Leaf, record_lists
from wjcheck.drafting.prefill import Prefill, prefill
from wjcheck.drafting.spreadsheet import Book, open_book
from wjcheck.drafting.taking import Taken, take_in, values_of
from wjcheck.drafting.workbook import workbook
from wjcheck.locale.message import Lang

ROOT = Path(__file__).parents[2]
EXAMPLES = sorted((ROOT / "examples").glob("*.yaml"))
KNOWN = Prefill("示例镇", "镇", 2024)
LANGS: tuple[Lang, ...] = ("zh", "en")


def _read(raw: bytes) -> Workbook:
    book = open_book(raw)
    assert isinstance(book, Book)
    found = read_workbook(book)
    assert isinstance(found, Workbook)
    return found


def _back(raw: bytes, start: bytes = b"wjcheck: 1\n") -> Any:
    found = _read(raw)
    assert found.singles is not None
    assert found.singles.troubles == ()
    assert [each.troubles for each in found.rosters if each.troubles] == []
    taken = take_in(start, [found.singles.values, *map(values_of, found.rosters)], replace_values=False)
    assert isinstance(taken, Taken)
    assert [(each.conflicts, each.troubles) for each in taken.merges if each.conflicts or each.troubles] == []
    return read_back(taken.raw)


@settings(max_examples=trials(6), deadline=None, suppress_health_check=list(HealthCheck), phases=[Phase.generate])
@given(filings())
def test_whatever_is_filed_reads_back(values: dict[str, Any]) -> None:
    for keys in LANGS:
        assert _back(workbook(KNOWN, keys, keys, values)) == values


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.stem)
def test_the_examples_read_back_also_into_themselves(example: Path) -> None:
    values = read_back(example.read_bytes())
    raw = workbook(KNOWN, "zh", "zh", values)
    assert _back(raw) == values
    assert _back(raw, example.read_bytes()) == values


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_libreoffice_opens_it_and_what_it_saves_reads_back(office: Office, tmp_path: Path) -> None:
    values = read_back(EXAMPLES[-1].read_bytes())
    (tmp_path / "book.xlsx").write_bytes(workbook(KNOWN, "zh", "zh", values))
    for kind in ("ods", "xls", "xlsx"):
        assert _back(office.saved(tmp_path / "book.xlsx", kind).read_bytes()) == values, kind


def test_it_is_the_same_each_time_and_ready_for_the_unit() -> None:
    known = prefill(pack(), "湖塘镇", None, 2024)
    raw = workbook(known, "zh", "zh")
    assert raw == workbook(known, "zh", "zh")
    values = _back(raw)
    assert values["unit"] == {"name": "湖塘镇", "type": "镇", "code": "320412100", "village_count": 45}
    assert [village["name"] for village in values["villages"]] == list(known.villages)
    assert len(values["attestations"]) == len(known.attested)
    text = begun(_read(raw), pack(), 1999, "x.yaml", "zh")
    assert isinstance(text, str)
    assert _back(raw, text.encode()) == values


def test_no_text_becomes_a_formula_or_a_link() -> None:
    evil = '=HYPERLINK("http://x",1)'
    known = Prefill(evil, "镇", 2024, villages=("=1+1", "@SUM(A1)", "http://example.org"))
    with zipfile.ZipFile(io.BytesIO(workbook(known, "zh", "zh"))) as archive:
        sheets = [archive.read(name).decode() for name in archive.namelist() if name.startswith("xl/worksheets/sheet")]
    assert len(sheets) == len(record_lists()) + 3
    assert not any(re.search("<f[ >]|<hyperlink", sheet) for sheet in sheets)


def test_an_english_workbook_has_no_chinese_but_that_of_the_law() -> None:
    known = Prefill("Example", "镇", 2024)
    with zipfile.ZipFile(io.BytesIO(workbook(known, "en", "en"))) as archive:
        names = archive.read("xl/workbook.xml").decode()
        texts = archive.read("xl/sharedStrings.xml").decode()
    assert not re.search("[一-鿿]", names)
    headers = {leaf.names.en for each in record_lists() for leaf in each.leaves}
    assert all(f">{header}<" in texts for header in headers)


@pytest.mark.parametrize("target", record_lists(), ids=lambda each: each.path)
def test_each_header_of_the_workbook_stands_for_its_value(target: Any) -> None:
    for leaf in target.leaves:
        for header in (leaf.names.zh, leaf.names.en):
            found = meaning_of(header, target)
            assert isinstance(found, Leaf)
            assert found.steps == leaf.steps
    if target.owner is not None:
        assert meaning_of("村社区.名称", target) == Owner()
        assert meaning_of("villages.name", target) == Owner()
