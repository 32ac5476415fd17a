"""Finds a post written into the name of a person: 王明（书记）, 李强镇长, 张书记.

Handed: a name as filed. Gives back: the post, or a doubt about it, and the bare name where it is certain which
characters are the name. Names are compared between lists (who led an inspection, who heads the town), so a post beside
a name makes another person of it.
"""

import json
import re
from functools import cache
from pathlib import Path

from wjcheck.filing.form import Key, Scalar
from wjcheck.filing.refusal import Doubt

_LONGEST_PLAIN = 4
_BARE = r"[\u3400-\u9fff]{2,4}"


def is_compared(place: str, key: Key, holds: Scalar) -> bool:
    """Say whether the name at a logical path is of a person who is looked for in other lists too.

    Units and villages have a 名称, persons never do; who leads the group of a village stands nowhere else.
    """
    return holds.kind == "name" and key.zh != "名称" and not place.startswith("villages[")


def is_plain_name(text: str) -> bool:
    """Whether a text is a name as nearly all are: two to four letters, none of which are a post."""
    return 1 < len(text) <= _LONGEST_PLAIN and text.isalpha() and _any_post().search(text) is None


def post_doubt(name: str) -> Doubt | None:
    """Return the doubt about a name that holds a post; None where it holds none. The name is taken as written."""
    post, bare = post_in(name)
    if not post:
        return None
    values = {"value": name, "post": post}
    return Doubt(name, "W271", {**values, "suggestion": bare}) if bare else Doubt(name, "W272", values)


def post_in(name: str) -> tuple[str, str]:
    """Return the post that `name` holds and the name without it; empty texts for what there is not.

    All posts have two characters and more, as no surname with a given name of one character has after it: 王书记 is a
    surname with a post, whose name is not known, and 李强镇长 is 李强.
    """
    words = _words()
    # nearly no name holds a post, and the pattern takes a while to compile
    match = _pattern().fullmatch(name) if _any_post().search(name) is not None else None
    if match is None:
        return "", ""
    post = next(found for found in (match["bracketed"], match["after"], match["before"], match["alone"]) if found)
    rest = (match["a"] or match["b"] or match["c"] or "").strip()
    return post, rest if re.fullmatch(_BARE, rest) and rest not in words["surnames"] else ""


@cache
def _words() -> dict[str, list[str]]:
    """The posts, the words that stand before them, and the surnames of two characters."""
    words: dict[str, list[str]] = json.loads(Path(__file__).with_name("posts.json").read_text(encoding="utf-8"))
    return words


@cache
def _any_post() -> re.Pattern[str]:
    """The pattern that any post matches."""
    return re.compile("|".join(_words()["posts"]))


@cache
def _pattern() -> re.Pattern[str]:
    """The pattern of a name with a post."""
    words = _words()
    before, posts = ("|".join(sorted(words[kind], key=len, reverse=True)) for kind in ("before", "posts"))
    post = rf"(?:{before})*(?:{posts})"
    listed = rf"{post}(?:[、，,/兼 ]+{post})*"
    return re.compile(
        rf"(?P<alone>{listed})"
        rf"|(?P<a>.{{1,4}}?)\s*[（(\[【](?P<bracketed>{listed})[)）\]】]"
        rf"|(?P<b>[^\s（()）]{{1,4}}?)\s*(?P<after>{listed})"
        rf"|(?P<before>{post})\s*[:：]?\s*(?P<c>[^\s（()）]{{2,4}})"
    )
