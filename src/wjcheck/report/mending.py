"""Whether `wjcheck fix` is worth running on a filing.

Handed: one filing's result. Gives back: yes or no. A stored result says so itself, for it keeps few lines of the file.
"""

from wjcheck.dataclass import replace
from wjcheck.engine.result import FilingResult, Result


def worth_mending(filing: FilingResult) -> bool:
    """Say whether one of the problems of `filing` can be mended without anybody's deciding anything."""
    if filing.mendable is not None or not filing.problems:
        return bool(filing.mendable)
    # what mends a file is not needed for one that is in order
    from wjcheck.drafting.remedies import may_be_mended

    return may_be_mended(filing.lines, filing.problems)


def settled(result: Result) -> Result:
    """Return `result` with the answer for each of its filings, so that no report has to read a filing once more."""
    filings = tuple(replace(filing, mendable=worth_mending(filing)) for filing in result.filings)
    return replace(result, filings=filings)
