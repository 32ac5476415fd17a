"""How much farther off a finding is, or less: what each of its numbers was and is, in phrases.

Handed: a change and the words of a language. Gives back: phrases, safe to show.
"""

from collections.abc import Iterator

from wjcheck.district.change import Change
from wjcheck.district.extent import Amount, Moved
from wjcheck.engine.figures import MOST_NAMED
from wjcheck.engine.windows import window_label
from wjcheck.report.words import Words


def far_off(change: Change, words: Words) -> str:
    """Return what every number of a change was and is, such as 还差2人 → 还差10人; nothing where none moved."""
    phrases = list(_phrases(change, words))
    text = words.say("distance.and").join(phrases[:MOST_NAMED])
    more = words.say("distance.and_more", number=len(phrases)) if len(phrases) > MOST_NAMED else ""
    return text + more


def short_windows(change: Change) -> tuple[int, int] | None:
    """Return how many windows of a recurring duty fell short and how many do now; None where that is as it was."""
    old, new = (None if one is None else one.extent for one in (change.before, change.after))
    if old is None or new is None or len(old.windows) == len(new.windows) or not (old.windows and new.windows):
        return None
    return len(old.windows), len(new.windows)


def _phrases(change: Change, words: Words) -> Iterator[str]:
    windows = short_windows(change)
    if windows is not None:
        yield words.say("change.windows", before=windows[0], after=windows[1])
    for moved in change.moved:
        yield _phrase(moved, words)


def _phrase(moved: Moved, words: Words) -> str:
    amount = moved.amount
    window = "" if amount.window is None else window_label(amount.window).in_lang(words.lang)
    places = tuple(filter(None, (amount.whom.in_lang(words.lang), window)))
    before, after = _size(moved.before, words), _size(moved.after, words)
    key = "change.amount.at" if places else "change.amount"
    return words.say(key, what=amount.what.in_lang(words.lang), where=places, before=before, after=after)


def _size(amount: Amount | None, words: Words) -> str:
    if amount is None:
        return words.say("change.absent")
    key = "change.amount.short" if amount.change > 0 else "change.amount.over"
    return words.say(key, change=words.counted(abs(amount.change), amount.unit))
