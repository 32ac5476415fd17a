"""A report held against the one made anew: where they differ first, and what that is about.

Handed: the bytes of the report, not trusted, and the text made anew. Gives back: the first difference. What is said of
the place is read off the part before it, which is the same in both and so is our own.
"""

import json
import re
from collections.abc import Iterable

from wjcheck.report.json_escapes import ascii_json
from wjcheck.report.verify.claim import Form
from wjcheck.report.verify.outcome import Difference

_SHOWN = 120
_AROUND = 40
_TEXT = r'("(?:[^"\\]|\\.)*")'
_FILE = re.compile(rf'^(?: {{6}}| {{4}}\{{)"path": {_TEXT}', re.MULTILINE)
"""The path of a filing in the JSON of a check, and in that of a review."""
_RULE = re.compile(rf'^(?: {{10}}| {{8}}\{{)"rule": {_TEXT}', re.MULTILINE)
_END_OF_FILINGS = re.compile(r"^  \]", re.MULTILINE)
_ROW = re.compile(r'<tr id="f-[^"]*"[^>]*><th scope="row">([0-9A-Za-z._-]{1,64})</th>')


def first_difference(form: Form, raw: bytes, pieces: Iterable[str]) -> Difference | None:
    """Return where the report in `raw` differs first from the text that `pieces` make; None where it does not.

    A page has to be the same byte for byte. JSON may be written in UTF-16 or in ASCII with escapes, and with the line
    ends of Windows, as a shell leaves it that a command's output was redirected in: it is the same text.
    """
    ours = "".join(pieces).encode("utf-8", errors="backslashreplace")
    if ours == raw:
        return None
    theirs = raw.decode("utf-8", errors="backslashreplace")
    text = ours.decode("utf-8")
    if form == "json":
        theirs = raw.decode(json.detect_encoding(raw), errors="backslashreplace").replace("\r\n", "\n")
        if theirs.isascii():
            text = ascii_json(text)
        if theirs == text:
            return None
    return _placed(form, theirs, text)


def _placed(form: Form, theirs: str, ours: str) -> Difference:
    start = _common(theirs, ours)
    line = ours.rfind("\n", 0, start) + 1
    before = ours[:line]
    file, rule = _about(form, before, ours[line:].partition("\n")[0])
    return Difference(
        kind="content",
        file=file,
        rule=rule,
        line=before.count("\n") + 1,
        reported=_part(theirs, line, start),
        found=_part(ours, line, start),
    )


def _common(one: str, other: str) -> int:
    """Return how many characters two texts begin with alike."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if one[low:middle] == other[low:middle] else (low, middle - 1)
    return low


def _part(text: str, line: int, start: int) -> str:
    """Return what of a line there is to be shown around the first sign that differs; empty where the text has ended."""
    end = text.find("\n", start)
    whole = text[line : end if end >= 0 else len(text)]
    begin = max(start - line - _AROUND, 0) if len(whole) > _SHOWN else 0
    cut = whole[begin : begin + _SHOWN].strip()
    return ("…" if begin else "") + cut + ("…" if begin + _SHOWN < len(whole) else "")


def _about(form: Form, before: str, line: str) -> tuple[str, str]:
    """Return the filing and the rule that a line of the report is about, empty where it is about none."""
    text = before + line
    if form == "html":
        found = list(_ROW.finditer(text))
        return "", found[-1][1] if found and text.rfind("</table>") < found[-1].start() else ""
    files, rules = list(_FILE.finditer(text)), list(_RULE.finditer(text))
    if not files or _END_OF_FILINGS.search(before, files[-1].end()):
        return "", ""
    of_file = rules and rules[-1].start() > files[-1].start()
    return json.loads(files[-1][1]), json.loads(rules[-1][1]) if of_file else ""
