"""Problems with a file in the text report: what was found, where, and what to write instead.

Handed: one filing's result. Gives back: lines, the problems in the order they were found.
"""

from wjcheck.engine.result import FilingResult
from wjcheck.reading.discover import STDIN
from wjcheck.reading.problem import Problem
from wjcheck.report.line import Line, Piece
from wjcheck.report.mending import worth_mending
from wjcheck.report.page import BLANK, Page


def problem_lines(filing: FilingResult, page: Page) -> list[Line]:
    """Return the section on what is wrong with the file itself; nothing when the file is in order."""
    if not filing.problems:
        return []
    lines = [BLANK, page.heading(page.words.say("section.problems", number=len(filing.problems)))]
    for problem in filing.problems:
        lines += [BLANK, *problem_entry(problem, filing, page)]
    if filing.path != STDIN and worth_mending(filing):
        lines += [BLANK, *page.paragraph(Piece(page.words.say("problems.fix", file=filing.path), "info"), hang=0)]
    return lines


def problem_entry(problem: Problem, filing: FilingResult, page: Page) -> list[Line]:
    """Return what is said of one problem: its code and title, the sentence, the place and the hint."""
    say = page.words.say
    title, message, hint = page.words.problem(problem)
    lines = page.paragraph(
        Piece(page.words.severity(problem.severity), problem.severity),
        Piece(f"  {problem.code}  "),
        Piece(title, "heading"),
    )
    lines += page.paragraph(Piece(message), indent=4, hang=0)
    if problem.span is not None:
        label = page.words.label(filing, problem.path) if problem.path in filing.labels else ""
        lines += page.place(filing, problem.span, label)
    if hint:
        lines += page.entry(say("hint"), hint, "info")
    return lines
