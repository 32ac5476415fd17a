"""Text that a runner of continuous integration would take for a command, written so that it takes it for none.

Handed: text that goes to a log. Gives back: the same text with full-width signs where a command would begin, or, for
JSON and XML, with an escape that every reader undoes. GitHub's runner and those made after it obey a line that begins
with `::` behind any blanks; GitHub's and Azure's obey `##[` and `##vso[` anywhere in a line, TeamCity `##teamcity[`.
Source: the rules of the runner's own parser, actions/runner, `ActionCommand`.
"""

import re

from wjcheck.pattern import late

_LINE = late(r"^([^\S\n]*):(:+)", re.MULTILINE)
_ANYWHERE = late(r"(##[A-Za-z]*)\[")


def unobeyed(text: str) -> str:
    """Return `text` with nothing in it that a runner obeys; text without a command stays as it is."""
    if "::" not in text and "##" not in text:
        return text
    text = _LINE.sub(lambda found: found[1] + "：" * (1 + len(found[2])), text)
    return _ANYWHERE.sub(r"\1［", text)


def unobeyed_xml(text: str) -> str:
    """Return the text of an element or attribute of XML, references in it made, so that no runner finds a command."""
    return _ANYWHERE.sub(r"\1&#91;", text) if "##" in text else text


def unobeyed_json(text: str) -> str:
    """Return JSON that says the same as `text` and in which no runner finds a command.

    A line of JSON never begins with a colon, and `##` stands in strings only.
    """
    return _ANYWHERE.sub(r"\1\\u005b", text) if "##" in text else text
