"""Stands in for what is written next."""

from wjcheck.report.district_report import DistrictReport


def review_workbook(report: DistrictReport) -> bytes:
    """Return the workbook of a review."""
    return report.words.lang.encode()
