"""The page of a whole district, beside which its units' own pages stand.

Handed: a district's report. Gives back: the page as text, the same for the same review; it needs nothing beside itself,
and what is the units' or the district's is escaped by the templates.
"""

from collections.abc import Sequence

from wjcheck.report.district_report import DistrictReport
from wjcheck.report.html.district_view import index_view
from wjcheck.report.html.page_data import page_data
from wjcheck.report.html.render import asset, drawn
from wjcheck.report.html.style import index_sheet
from wjcheck.report.html.trend import Standing

_MOST_COMMON = 20
"""How many of the commonest failures are seen at once; the rest is folded away."""


def render_index(report: DistrictReport, earlier: Sequence[Standing] = ()) -> str:
    """Return the page of the whole district.

    Args:
        report: the review; names are masked in it by whoever hands it in (`report.masking`).
        earlier: what earlier reviews came to, for the lines over time.
    """
    style = index_sheet(report.words, excerpt=report.review.pack.excerpt is not None)
    view = index_view(report, earlier)
    review = report.review
    filings = ((record.filed.path, record.digest) for record in review.records)
    data = page_data("district", report.words.lang, report.masked, review.pack, review.as_of, report.made, filings)
    return drawn(
        "index.html.j2", report.words, style, asset("index.js"), data, view=view, most_common=_MOST_COMMON, single=True
    )
