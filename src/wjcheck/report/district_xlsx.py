"""The tables of a review as a workbook for Excel, WPS and LibreOffice, a sheet for each.

Handed: a district's report. Gives back: the bytes of an .xlsx file, the same for the same review. Rows are written as
they are made and not kept. Every text is written as a text: nothing that was filed can become a formula or a link.
"""

import io
import tempfile
from datetime import datetime

import xlsxwriter

from wjcheck.reading.visible import visible
from wjcheck.report.district_report import DistrictReport
from wjcheck.report.district_tables import marked, tables
from wjcheck.report.sheet import Looks, SheetHead, write_sheet


def review_workbook(report: DistrictReport) -> bytes:
    """Return the workbook of a review. Raises OSError where its temporary files cannot be written."""
    words, review = report.words, report.review
    day = review.as_of
    title = words.say("review.title", district=review.district.name, year=review.district.year)
    told = words.say(
        "sheets.head",
        document=review.pack.document,
        day=words.day(day),
        disclaimer=words.disclaimer(review.pack),
    )
    target = io.BytesIO()
    with tempfile.TemporaryDirectory(prefix="wjcheck-") as folder:
        book = xlsxwriter.Workbook(target, {"constant_memory": True, "tmpdir": folder})
        # a fixed day, so that the file is the same each time
        book.set_properties({"title": title, "created": datetime(day.year, day.month, day.day)})  # noqa: DTZ001
        looks = Looks(book, marked(report), words.lang)
        excerpt = "" if review.pack.excerpt is None else visible(review.pack.excerpt.in_lang(words.lang))
        for table in tables(report):
            name = words.say("sheets.title", title=title, name=table.name)
            about = " ".join(part for part in (told, excerpt, table.note) if part)
            write_sheet(book.add_worksheet(table.name), table, SheetHead(name, about), looks, words)
        book.close()
    return target.getvalue()
