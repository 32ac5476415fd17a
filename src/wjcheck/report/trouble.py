"""One problem as a line with its place and code, and what to do under it.

Handed: a problem and the file it is in. Gives back: text, safe to show, in which no runner finds a command.
"""

from wjcheck.reading.obeyed import unobeyed
from wjcheck.reading.problem import Problem
from wjcheck.reading.visible import visible
from wjcheck.report.words import Words


def trouble_text(problem: Problem, words: Words, file: str = "") -> str:
    """Return `problem` as one line, the place in `file` first when one is given, and its hint as another."""
    title, message, hint = words.problem(problem)
    text = words.say(
        "trouble", severity=words.severity(problem.severity), code=problem.code, title=title, message=message
    )
    if file:
        place = visible(file) + (f":{problem.span.line}:{problem.span.column}" if problem.span else "")
        text = words.say("trouble.at", place=place, text=text)
    return unobeyed(text + "\n" + (f"  {words.say('entry', name=words.say('hint'))}{hint}\n" if hint else ""))
