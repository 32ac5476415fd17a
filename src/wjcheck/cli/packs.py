"""The pack a command judges by, made ready: from the user's cache where it is known there.

Handed: what was said of the pack on the command line. Gives back: a judge.
"""

import os
import sys
from functools import cache as once
from time import time_ns
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from pathlib import Path

    from wjcheck.cache.standing import Standing
    from wjcheck.cli.options import CheckOptions
    from wjcheck.district.known import KnownFilings
    from wjcheck.district.records import District
    from wjcheck.district.waivers import WaiverList
    from wjcheck.engine.pack_judge import Judge
    from wjcheck.locale.message import Lang
    from wjcheck.report.check_pieces import CheckDrawer

_MOST_PACKS = 16
"""How many packs are kept; one takes a megabyte or two."""
_MOST_MARKS = 64
"""How many marks of the program's files are kept, two for each place it stands in; one takes two hundred bytes."""
_MOST_ENTRIES = 1_024
"""How many entries of filings are kept, some 256 filings in each."""
_TELLING = ("district", "report", "cli")
"""The rooms that have a say in what is told, beside those that judge."""
_MOST_CHECKS = 64
"""How many entries of checks are kept, each of up to two megabytes."""


def judge_by(folder: "Path", *, cache: bool = True) -> "Judge":
    """Return the judge of the pack in `folder`; `cache` says whether what is kept may be used. Raises PackError."""
    from wjcheck.cache.store import Store
    from wjcheck.engine.ready import ready

    place = cache_folder() if cache else None
    return ready(folder, Store(place, "packs", _MOST_PACKS), standing_in(place))


def known_filings(
    judge: "Judge", district: "District", waivers: "WaiverList | None", day: "date", lang: "Lang"
) -> "KnownFilings | None":
    """Return what earlier reviews found out about filings, for one with the same rules, district, waivers and day.

    None where nothing may be kept, as there is no folder for it.
    """
    from wjcheck.cache.store import Store
    from wjcheck.district.known import KnownFilings
    from wjcheck.report.district_pieces import BODIES

    place = cache_folder()
    if place is None:
        return None
    run = (
        *_judged_by(judge, place),
        day.isoformat().encode(),
        lang.encode(),
        district.digest.encode(),
        b"" if waivers is None else f"{waivers.path}\n{waivers.digest}".encode(errors="surrogatepass"),
    )
    return KnownFilings(Store(place, "filings", _MOST_ENTRIES), run, (BODIES,))


def known_checks(judge: "Judge", options: "CheckOptions", drawn: "CheckDrawer") -> "KnownFilings | None":
    """Return what earlier checks found out about filings, for one that draws the same of each by the same rules.

    None where nothing may be kept, as there is no folder for it.
    """
    from wjcheck.cache.store import Store
    from wjcheck.district.known import KnownFilings

    place = cache_folder()
    if place is None:
        return None
    told = (options.as_of.isoformat(), options.lang, str(options.verbose), str(drawn.masked), *drawn.kinds)
    run = (
        *_judged_by(judge, place),
        *(word.encode() for word in told),
        *(rule.encode() for rule in sorted(judge.shown)),
    )
    return KnownFilings(Store(place, "checks", _MOST_CHECKS), run, drawn.kinds, seals=True)


def _judged_by(judge: "Judge", place: str) -> "Iterator[bytes]":
    """Give what says by which rules, read how, and by which program filings are judged."""
    yield told_by(place)
    yield b"shipped" if judge.pack.shipped else b""
    yield judge.pack.digest.encode()
    yield from ("=".join(reading).encode() for reading in sorted(judge.readings.items()))


def cache_folder() -> str | None:
    """Return where things are kept between runs; None where nothing may be."""
    from wjcheck.cache.place import cache_place

    return cache_place(os.environ, sys.platform)


@once
def told_by(place: str | None) -> bytes:
    """Return what tells this program from any other that judges otherwise, or tells otherwise of what is judged."""
    from wjcheck.engine.identity import program_mark, rooms_mark

    standing = standing_in(place)
    return program_mark(standing) + rooms_mark(standing, *_TELLING)


@once
def standing_in(place: str | None) -> "Standing":
    """Return what is known of the program's files by how they stand, as of when this process first asked."""
    from wjcheck.cache.standing import Standing
    from wjcheck.cache.store import Store

    return Standing(Store(place, "marks", _MOST_MARKS), time_ns())
