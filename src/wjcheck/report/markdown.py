"""The report as Markdown."""

from wjcheck.engine.result import Result
from wjcheck.locale.message import Lang


def render_markdown(result: Result, lang: Lang) -> str:
    """Return the report as Markdown."""
    return f"{lang} {len(result.filings)}\n"
