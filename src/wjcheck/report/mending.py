"""Whether `wjcheck fix` is worth running on a filing.

Handed: one filing's result. Gives back: yes or no. A stored result says so itself, for it keeps few lines of the file.
"""

from wjcheck.engine.result import FilingResult


def worth_mending(filing: FilingResult) -> bool:
    """Say whether one of the problems of `filing` can be mended without anybody's deciding anything."""
    if filing.mendable is not None or not filing.problems:
        return bool(filing.mendable)
    # what mends a file is not needed for one that is in order
    from wjcheck.drafting.remedies import may_be_mended

    return may_be_mended(filing.lines, filing.problems)
