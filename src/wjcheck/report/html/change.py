"""The changes between two runs as one page of HTML, in the look of a unit's page and as safe.

Handed: changes. Gives back: the page as text. It holds no script; whatever is not the program's own is escaped.
"""

from wjcheck.district.change import Changes
from wjcheck.locale.message import Lang
from wjcheck.report.change_view import change_view
from wjcheck.report.html.render import asset, drawn
from wjcheck.report.html.style import squeezed, style_sheet
from wjcheck.report.words import Words


def render_changes_html(changes: Changes, lang: Lang) -> str:
    """Return `changes` as one page that needs nothing beside itself; names are masked by whoever hands them in."""
    words = Words(lang)
    shown = change_view(changes, words)
    style = style_sheet(words, excerpt=False) + squeezed(asset("change.css"))
    units = [(f"u{at}", unit) for at, unit in enumerate(shown.units, 1)]
    if shown.district is not None:
        units.insert(0, ("district", shown.district))
    return drawn("change.html.j2", words, style, "", view=shown, units=units)
