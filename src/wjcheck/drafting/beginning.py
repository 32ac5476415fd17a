"""A filing begun from a workbook that was filled in before there was a filing.

Handed: what the workbook holds and a pack. Gives back: the template for the unit that the workbook names, with the
villages the workbook lists; or the problem when the workbook does not say which unit and year it is for.
"""

from wjcheck.dataclass import replace
from wjcheck.drafting.book import Workbook
from wjcheck.drafting.prefill import prefill
from wjcheck.drafting.template import Style, template
from wjcheck.locale.message import Lang
from wjcheck.pack.pack import Pack
from wjcheck.reading.problem import Problem


def begun(found: Workbook, pack: Pack, year: int, file: str, lang: Lang) -> str | Problem:
    """Return the text of a new filing for the unit of the workbook.

    Args:
        found: what the workbook holds.
        pack: the rules the filing will be judged by.
        year: the year to take when the workbook tells none.
        file: what the filing is called, for the words at its head.
        lang: the language of the comments; the keys are in the language of the workbook's sheets.
    """
    values = found.singles.values if found.singles is not None else {}
    unit = values.get("unit", {})
    name = unit.get("name")
    if not name:
        return Problem("W546")
    known = prefill(pack, name, unit.get("type"), values.get("year", year))
    listed = tuple(
        str(record.values["name"])
        for roster in found.rosters
        if roster.target.path == "villages"
        for record in roster.records
    )
    known = replace(known, name=name, villages=tuple(dict.fromkeys(listed)) or known.villages)
    keys: Lang = "en" if found.singles is not None and found.singles.sheet.isascii() else "zh"
    return template(known, Style(keys, lang, file, schema=False))
