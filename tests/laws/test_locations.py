"""Every place that a result points at lies in the file, however broken the file is."""

from collections.abc import Iterator, Sequence
from datetime import date
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from tests.drafting.spoiling import TRAPS
from tests.filings.strategies import as_yaml, days, filings
from tests.laws.few import few
from tests.laws.spellings import LANGS, in_order
from tests.laws.verdicts import checked
from wjcheck.engine.result import FilingResult
from wjcheck.reading.problem import Span

_SIGNS: tuple[str, ...] = ("", *"：:-－ \t\u3000#＃[]{}，,\"'是\n|>&*!%?\u200b\r\x85\u2028\ufeff日𠮷")


@st.composite
def broken(draw: st.DrawFn) -> str:
    """A filing, up to six times spoilt as a clerk would, or by a sign, by lines changed round, or by being cut off."""
    values, dice = draw(filings()), Random(draw(st.integers(0, 10**6)))
    files = (*(as_yaml(values, lang).decode() for lang in LANGS), in_order(values).decode())
    text = draw(st.sampled_from(files))
    for how in draw(st.lists(st.sampled_from((*sorted(TRAPS), "sign", "sign", "lines", "cut")), max_size=6)):
        text = _spoilt(text, how, dice)
    return text


def _spoilt(text: str, how: str, dice: Random) -> str:
    if how == "cut":
        return text[: dice.randrange(len(text) + 1)]
    if how == "sign":
        at = dice.randrange(len(text) + 1)
        return text[:at] + dice.choice(_SIGNS) + text[at + dice.choice((0, 1, 3)) :]
    if how == "lines":
        lines = text.split("\n")
        one, other = dice.randrange(len(lines)), dice.randrange(len(lines))
        lines[one], lines[other] = lines[other], lines[one]
        return "\n".join(lines)
    try:
        return str(TRAPS[how](text, dice))
    except (IndexError, ValueError):
        return text  # there is nothing left that this trap could spoil


def outside(result: FilingResult) -> Iterator[tuple[str, Span]]:
    """What points at no place of the file, with its span."""
    places = [(problem.code, problem.span) for problem in result.problems if problem.span is not None]
    places += [(item.finding.rule, place.span) for item in result.findings for place in item.locations]
    places += [(event.kind, event.location.span) for event in result.events]
    yield from ((name, span) for name, span in places if not lies_in(span, result.lines))
    for item in result.findings:
        for place in item.locations:
            if not place.span.line <= place.last_line <= len(result.lines):
                yield f"{item.finding.rule}: {place.last_line}", place.span


def lies_in(span: Span, lines: Sequence[str]) -> bool:
    """Whether a span begins and ends in the file, or just behind the end of a line, and not before it begins."""
    ends = ((span.line, span.column), (span.end_line, span.end_column))
    within = all(1 <= line <= max(1, len(lines)) for line, _ in ends) and all(
        1 <= column <= len(lines[line - 1] if lines else "") + 1 for line, column in ends
    )
    return within and ends[0] <= ends[1]


@few
@given(broken(), days())
def test_every_place_lies_in_the_file(text: str, as_of: date) -> None:
    assert list(outside(checked(text.encode(), as_of))) == []


def test_what_lies_outside_is_seen() -> None:
    lines = ("年度: 2024", "")
    assert lies_in(Span(1, 1, 1, 9), lines)
    assert lies_in(Span(2, 1, 2, 1), lines)
    for span in (Span(1, 0, 1, 1), Span(1, 1, 1, 10), Span(3, 1, 3, 1), Span(1, 3, 1, 2), Span(2, 1, 1, 9)):
        assert not lies_in(span, lines)
