"""Stands in for what is written next."""

from collections.abc import Iterator

from wjcheck.report.district_report import DistrictReport


def review_tables(report: DistrictReport) -> Iterator[tuple[str, bytes]]:
    """Give the tables of a review, each with the name of its file."""
    yield "review.csv", report.words.lang.encode()
