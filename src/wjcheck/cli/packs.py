"""The pack a command judges by, made ready: from the user's cache where it is known there.

Handed: what was said of the pack on the command line. Gives back: a judge.
"""

import os
import sys
from functools import cache as once
from time import time_ns
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from wjcheck.cache.standing import Standing
    from wjcheck.district.known import KnownFilings
    from wjcheck.district.records import District
    from wjcheck.district.waivers import WaiverList
    from wjcheck.engine.checker import Judge
    from wjcheck.locale.message import Lang

_MOST_PACKS = 16
"""How many packs are kept; one takes a megabyte or two."""
_MOST_MARKS = 64
"""How many marks of the program's files are kept, two for each place it stands in; one takes two hundred bytes."""
_MOST_ENTRIES = 1_024
"""How many entries of filings are kept, some 256 filings in each."""


def judge_by(folder: "Path", *, cache: bool = True) -> "Judge":
    """Return the judge of the pack in `folder`; `cache` says whether what is kept may be used. Raises PackError."""
    from wjcheck.cache.place import cache_place
    from wjcheck.cache.store import Store
    from wjcheck.engine.ready import ready

    place = cache_place(os.environ, sys.platform) if cache else None
    return ready(folder, Store(place, "packs", _MOST_PACKS), _standing(place))


def known_filings(
    judge: "Judge", district: "District", waivers: "WaiverList | None", day: "date", lang: "Lang"
) -> "KnownFilings | None":
    """Return what earlier reviews found out about filings, for one with the same rules, district, waivers and day.

    None where nothing may be kept, as there is no folder for it.
    """
    from wjcheck.cache.place import cache_place
    from wjcheck.cache.store import Store
    from wjcheck.district.known import KnownFilings
    from wjcheck.engine.ready import program_mark, rooms_mark
    from wjcheck.report.district_pieces import BODIES

    place = cache_place(os.environ, sys.platform)
    if place is None:
        return None
    run = (
        program_mark(_standing(place)),
        rooms_mark(_standing(place), "district", "report"),
        b"shipped" if judge.pack.shipped else b"",
        judge.pack.digest.encode(),
        *("=".join(reading).encode() for reading in sorted(judge.readings.items())),
        day.isoformat().encode(),
        lang.encode(),
        district.digest.encode(),
        b"" if waivers is None else f"{waivers.path}\n{waivers.digest}".encode(errors="surrogatepass"),
    )
    return KnownFilings(Store(place, "filings", _MOST_ENTRIES), run, BODIES)


@once
def _standing(place: str | None) -> "Standing":
    """Return what is known of the program's files by how they stand, as of when this process first asked."""
    from wjcheck.cache.standing import Standing
    from wjcheck.cache.store import Store

    return Standing(Store(place, "marks", _MOST_MARKS), time_ns())
