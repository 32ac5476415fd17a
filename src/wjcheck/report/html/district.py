"""Stands in for what is written next."""

from wjcheck.report.district_report import DistrictReport


def render_index(report: DistrictReport) -> str:
    """Return the page of the whole district."""
    return report.words.lang
