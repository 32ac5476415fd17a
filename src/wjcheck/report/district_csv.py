"""The tables of a review as CSV, one file for each, as Excel and WPS open them without being asked anything.

Handed: a district's report. Gives back: the name and the bytes of each file: UTF-8 with a byte order mark, lines ended
as RFC 4180 has it. A text that a spreadsheet would take for a formula has an apostrophe before it.
"""

import csv
import io
from collections.abc import Iterator
from datetime import date

from wjcheck.report.district_report import DistrictReport
from wjcheck.report.district_tables import tables
from wjcheck.report.table import Cell, Table, looks_like_formula


def review_tables(report: DistrictReport) -> Iterator[tuple[str, bytes]]:
    """Give the tables of a review, each with the name of its file."""
    for table in tables(report):
        yield f"{table.name}.csv", table_csv(table)


def table_csv(table: Table) -> bytes:
    """Return one table as CSV: the heads of the columns, then the rows."""
    raw = io.BytesIO()
    # not utf-8-sig for the encoding alone: the mark is what Excel knows the encoding by
    with io.TextIOWrapper(raw, encoding="utf-8-sig", newline="") as text:
        writer = csv.writer(text, lineterminator="\r\n")
        writer.writerow([_field(column.title) for column in table.columns])
        writer.writerows([_field(cell) for cell in row] for row in table.rows())
        text.flush()
        return raw.getvalue()


def _field(cell: Cell) -> str:
    if isinstance(cell, str):
        return f"'{cell}" if looks_like_formula(cell) else cell
    if isinstance(cell, date):
        return cell.isoformat()
    return "" if cell is None else str(cell)
