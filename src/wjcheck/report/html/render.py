"""One self-contained page of HTML from a result.

Handed: a result and a language. Gives back: the page as text, the same for the same result.
"""

from wjcheck.engine.result import Result
from wjcheck.locale.message import Lang


def render_html(result: Result, lang: Lang) -> str:
    """Return the report as one page of HTML that needs nothing beside itself."""
    return f"<!doctype html><title>{lang} {len(result.filings)}</title>"
