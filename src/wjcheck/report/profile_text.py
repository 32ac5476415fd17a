"""What the time of a run went to, as two tables: its stages, and the rules that took most.

Handed: a profile. Gives back: text for a terminal, safe to show.
"""

from collections.abc import Iterator, Sequence

from wjcheck.engine.stopwatch import Profile
from wjcheck.locale.message import Lang
from wjcheck.reading.visible import visible
from wjcheck.report.line import width
from wjcheck.report.words import Words

DEAREST = 10
"""How many rules are told."""
_UNKNOWN = "-"


def profile_text(profile: Profile, lang: Lang) -> str:
    """Return both tables, milliseconds of the processor and by the clock; the rules are told the dearest first."""
    say = Words(lang).say
    times = (say("profile.cpu"), say("profile.wall"))
    rows = [(say(f"profile.stage.{one.stage}"), _ms(one.cpu), _ms(one.wall)) for one in profile.stages]
    known = [one.wall for one in profile.stages if one.wall is not None]
    total = (say("profile.total"), _ms(sum(one.cpu for one in profile.stages)), _ms(sum(known)))
    lines = [say("profile.title"), *_table([(say("profile.stage"), *times), *rows, total])]
    if profile.rules:
        head = (say("profile.rule"), *times, say("profile.evaluations"), say("profile.rule_title"))
        dearest = [
            (visible(one.rule), _ms(one.cpu), _ms(one.wall), str(one.evaluations), visible(one.title.in_lang(lang)))
            for one in profile.rules[:DEAREST]
        ]
        told = say("profile.rules", number=len(dearest), of=len(profile.rules), filings=profile.filings)
        lines += ["", told, *_table([head, *dearest])]
    return "".join(f"{line}\n" for line in lines)


def _ms(nanoseconds: int | None) -> str:
    return _UNKNOWN if nanoseconds is None else f"{nanoseconds / 1e6:.2f}"


def _table(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """Give the rows with their columns under each other: the first and the fifth begin at the left, numbers end right.

    The fifth is the last there is and may be as long as it likes.
    """
    wide = [max(width(row[at]) for row in rows) for at in range(len(rows[0]))]
    for row in rows:
        cells = [row[0] + " " * (wide[0] - width(row[0]))]
        cells += [" " * (wide[at] - width(row[at])) + row[at] for at in range(1, min(len(row), 4))]
        yield "  " + "  ".join((*cells, *row[4:]))
