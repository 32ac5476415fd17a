"""Remedies for signs: colons, dashes, number signs, hidden characters, tags, directives, entries written twice.

Handed: a draft and a problem that points at the very sign. Gives back: remedies; none where the line can be read in
more than one way.
"""

import json
import re
from collections.abc import Iterator, Sequence

from wjcheck.drafting.draft import Draft
from wjcheck.drafting.entries import entry_lines, is_form_name, same_entry, written_at
from wjcheck.drafting.manuscript import Edit
from wjcheck.drafting.remedy import Remedy
from wjcheck.reading.characters import FILLER, take_out
from wjcheck.reading.problem import Problem, Span
from wjcheck.reading.traps import lead, line_slips

_NAME = r"[^\W\d_][\w（）()/·]{0,40}"
_NAME_BEFORE = re.compile(rf"({_NAME})[ ]*$")
_NAME_AFTER = re.compile(rf"[ ]*({_NAME})[ ]*[:：]")
_FURTHER = re.compile(rf"(?P<comma>[，；,;、]?)[ \u3000]*(?P<name>{_NAME})[ ]*(?P<colon>[：:])")
_BLANKS = re.compile(r"[ \t\u3000\u00a0]*")
# What YAML would take for more than text once it begins a value, and what shows that the line is more deeply spoilt.
_SPECIAL = (":", "：", ",", "}", "]", "#", "&", "*", "!", "|", ">", "%", "@", "`", "- ", "? ")
_FLOW_SIGN = re.compile(r"[,{}\[\]]")
_BETWEEN = re.compile(rf"[，；、][ \u3000]*({_NAME}) *:(?= )")
_MOST_ABOVE = 100
_NAMED = re.compile(rf"(?:^ *(?:- +)*|[{{,] *)({_NAME}) *(：|:(?=[^ \t/\d]))")
_LEAD = re.compile(r" *(?:- +)*")
_OPENS_TEXT = re.compile(r"(?::|-|^)[ ]+[|>][0-9+-]*[ ]*(?: #.*)?$")
_SURELY = frozenset({"W125", "W133", "W150"})
"""Problems whose suggestion is what was meant, whatever else the file holds."""
_LIKE_COLONS = frozenset("∶﹕꞉︓")
_TAG = re.compile(r"!![A-Za-z][A-Za-z/:._-]*[ ]*")
_DASHES = "-－–—•·●−"
_DASH = re.compile(r"[-－–—•·●−][ \u3000]*")


def colon(draft: Draft, problem: Problem) -> Iterator[Remedy]:
    """W131, W132: a full-width colon, or one without its blank."""
    text, at = _line(draft, problem)
    name = _NAME_BEFORE.search(text[:at])
    if name is None:
        return
    edits = [_colon_edit(text, at, problem)]
    rest = text[edits[0].span.end_column - 1 :]
    safe = is_form_name(name[1]) and (not rest.startswith(_SPECIAL) or _TAG.match(rest) is not None)
    flow = text[:at].count("{") > text[:at].count("}")
    # in brackets an entry ends with the next sign of YAML; what further brackets hold is looked at on its own
    until = next((match.start() for match in _FLOW_SIGN.finditer(rest)), len(rest)) if flow else len(rest)
    if rest.startswith(("{", "[", '"', "'")):
        until = 0
    for further in _FURTHER.finditer(rest, 0, until):
        known = is_form_name(further["name"])
        if not (flow and further["comma"] and known):
            # Another entry on the line, or words that only look like one: 时间是上午9：30
            safe = safe and not known and not (flow and further["comma"])
            continue
        begin = edits[0].span.end_column + further.start()
        edits.append(Edit(_at(problem, begin, begin + further.start("name") - further.start()), ", "))
        edits.append(_colon_edit(text, edits[0].span.end_column - 1 + further.start("colon"), problem))
    yield Remedy(problem, "colon" if text[at] == "：" else "space", tuple(edits), was=name[1], safe=safe)


def dash(draft: Draft, problem: Problem) -> Iterator[Remedy]:
    """W133: a dash without its blank, or one of another kind; lines aligned with the text after it move along."""
    text, at = _line(draft, problem)
    found = _DASH.match(text, at)
    if found is None:
        yield from suggested(draft, problem)
    if found is None or not text[found.end() :].strip():
        return
    safe = not text[found.end() :].startswith(_SPECIAL)
    edits = [Edit(_at(problem, at + 1, found.end() + 1), "- ")]
    name = _NAME_AFTER.match(text, found.end())
    if name is not None and is_form_name(name[1]) and text[name.end() - 1 : name.end() + 1] != ": ":
        # both slips at once: one of them alone would make another text of the lines
        edits.append(_colon_edit(text, name.end() - 1, problem))
    if found.end() == at + 1:
        line = problem.span.line if problem.span is not None else len(draft.lines)
        edits += [Edit(Span(n, 1, n, 1), " " * blanks) for n, blanks in _moved(draft.lines, line, at + 1)]
    yield Remedy(problem, "dash", tuple(edits), was=found[0].strip(), safe=safe)


def suggested(draft: Draft, problem: Problem) -> Iterator[Remedy]:
    """W125, W130, W139, W140, W150, W160, W166, W169, W273: write what the problem says is to be written there.

    Safe where the sign only looks like the right one, or could not stand there at all.
    """
    now, span = problem.values.get("suggestion"), problem.span
    if not isinstance(now, str) or span is None or span.line != span.end_line:
        return
    was = draft.lines[span.line - 1][span.column - 1 : span.end_column - 1]
    named = is_form_name(str(problem.values.get("name", "")))
    safe = problem.code in _SURELY or (problem.code == "W139" and was in _LIKE_COLONS and named)
    safe = safe or (problem.code == "W169" and named)
    how = "sign" if was.strip() else "blanks" if not now else "colonless"
    yield Remedy(problem, how, (Edit(span, now),), was=was, now=now, safe=safe)


def dash_above(draft: Draft, problem: Problem) -> Iterator[Remedy]:
    """W123, W124: a line that does not fit the one above, because a dash in one of them is none: `-姓名: 张三`."""
    line = problem.span.line if problem.span is not None else 1
    for slip in line_slips(draft.lines, line - 2, line - 1):
        if slip.code == "W133" and slip.span is not None:
            name = _NAME_AFTER.match(draft.lines[slip.span.line - 1], slip.span.column)
            if name is not None and is_form_name(name[1]):
                yield from dash(draft, slip)


def colon_problem(text: str, line: int, at: int) -> Problem:
    """Return the problem with the colon at position `at` (from 0) of a line (from 1)."""
    return Problem("W131" if text[at] == "：" else "W132", span=Span(line, at + 1, line, at + 2))


def slips_above(draft: Draft) -> Iterator[Problem]:
    """Give the slips of the lines above the place where reading stopped, up to one that is in order.

    YAML takes `单位：甲` for a text and stumbles over the next line, or over one after remarks and empty lines.
    """
    stop = len(draft.lines) + 1 + draft.stuck_at[1]
    for number in range(stop, max(stop - _MOST_ABOVE, 0), -1):
        text = draft.lines[number - 1]
        if not text.strip() or text.lstrip().startswith("#"):
            continue
        slips = list(_entry_slips(draft.lines, number))
        yield from slips
        if number < stop and not slips:
            return


def all_slips(lines: Sequence[str]) -> Iterator[Problem]:
    """Give the slips of all lines that are meant as entries; what stands in block texts is a writer's own."""
    literal = -1
    for number, text in enumerate(lines, 1):
        lead = _LEAD.match(text)
        indent = lead.end() if lead is not None else 0
        if not text.strip() or (0 <= literal < indent):
            continue
        literal = (len(text) - len(text.lstrip(" "))) if _OPENS_TEXT.search(text) else -1
        if text.count('"') % 2 == 0 and text.count("'") % 2 == 0:
            yield from _entry_slips(lines, number)


def _entry_slips(lines: Sequence[str], number: int) -> Iterator[Problem]:
    """Give the slips of a line (from 1): those that reading knows, names that are longer, and those in brackets."""
    text = lines[number - 1]
    slips = list(line_slips(lines, number - 1, number - 1))
    for slip in slips:
        dashed = slip.code == "W133" and slip.span is not None
        name = _NAME_AFTER.match(text, slip.span.column) if dashed and slip.span else None
        if not dashed or (name is not None and is_form_name(name[1])):
            yield slip
    if slips:
        return
    named = [found for found in _NAMED.finditer(text) if is_form_name(found[1])]
    yield from (colon_problem(text, number, found.start(2)) for found in named)
    if "{" in text and not named:
        for found in _BETWEEN.finditer(text, text.index("{")):
            if is_form_name(found[1]):
                yield Problem("W136", span=Span(number, found.start() + 1, number, found.start() + 2))


def number_sign(draft: Draft, problem: Problem) -> Iterator[Remedy]:
    """W134: a full-width number sign before a remark."""
    text, at = _line(draft, problem)
    blank = "" if text[at + 1 : at + 2] in ("", " ") else " "
    yield Remedy(problem, "comment", (Edit(_at(problem, at + 1, at + 2), f"#{blank}"),))


def hidden(draft: Draft, problem: Problem) -> Iterator[Remedy]:
    """W111–W114: a character that nobody sees and that reading leaves out."""
    text, at = _line(draft, problem)
    if take_out(text[at : at + 1])[0] == FILLER:
        edit = Edit(_at(problem, at + 1, at + 2), "")
        yield Remedy(problem, "hidden", (edit,), was=str(problem.values.get("character", "")))


def soft_return(draft: Draft, problem: Problem) -> Iterator[Remedy]:
    """W116: a soft return of Word; a line of its own begins where an entry of the form follows, else it is a blank."""
    text, at = _line(draft, problem)
    if text[at : at + 1] in ("\u2028", "\u2029"):
        edit = Edit(_at(problem, at + 1, at + 2), parted(text, at))
        yield Remedy(problem, "soft", (edit,), was=str(problem.values.get("character", "")))


def parted(text: str, at: int) -> str:
    """Return what is to stand for the soft return at position `at` (from 0) of a line."""
    name = _NAME_AFTER.match(text, at + 1)
    if name is not None and is_form_name(name[1]):
        return "\n" + " " * lead(text)
    return " " if text[:at].strip() and text[at + 1 :].strip() else ""


def tag(draft: Draft, problem: Problem) -> Iterator[Remedy]:
    """W154: a tag of YAML's own (`!!str`); a single `!` may be a filer's exclamation mark, and is for a person."""
    text, at = _line(draft, problem)
    found = _TAG.match(text, at)
    if found is not None:
        yield Remedy(problem, "tag", (Edit(_at(problem, at + 1, found.end() + 1), ""),), was=found[0].strip())
    else:
        yield from quoted(draft, problem)


def quoted(draft: Draft, problem: Problem) -> Iterator[Remedy]:
    """Put the rest of the line from a special sign on into quotation marks; for a person to choose."""
    text, at = _line(draft, problem)
    value = text[at:].split(" #")[0].rstrip()
    if value and not set(value) & set('"\\{}[]') and "{" not in text[:at] and "[" not in text[:at]:
        now = json.dumps(value, ensure_ascii=False)
        yield Remedy(problem, "quote", (Edit(_at(problem, at + 1, at + 1 + len(value)), now),), value, now, safe=False)


def quoted_value(draft: Draft, problem: Problem) -> Iterator[Remedy]:
    """W137: put the value with the second colon into quotation marks; for a person to choose."""
    text, _ = _line(draft, problem)
    begin = text.find(": ") + 2
    value = text[begin:].split(" #")[0].strip()
    if begin > 1 and value and not set(value) & set('"\\{}[]') and "{" not in text:
        start = text.index(value, begin)
        now = json.dumps(value, ensure_ascii=False)
        yield Remedy(
            problem, "quote", (Edit(_at(problem, start + 1, start + 1 + len(value)), now),), value, now, safe=False
        )


def wrapping(draft: Draft, problem: Problem) -> Iterator[Remedy]:
    """W135: Chinese quotation marks around a text; they may be meant, so a person chooses."""
    found = None if problem.span is None else written_at(draft.lines, problem.span)
    if found is not None and len(found.text) > 2 and not found.quoted:
        yield Remedy(problem, "value", (Edit(found.span, found.text[1:-1]),), found.text, found.text[1:-1], safe=False)


def commas(draft: Draft, problem: Problem) -> Iterator[Remedy]:
    """W136: a Chinese comma between entries in brackets; one between items may be text, so a person chooses."""
    text, at = _line(draft, problem)
    between = _BETWEEN.match(text, at)
    if between is not None and is_form_name(between[1]):
        yield Remedy(problem, "comma", (Edit(_at(problem, at + 1, between.start(1) + 1), ", "),))
        return
    found = None if problem.span is None else written_at(draft.lines, problem.span)
    if found is not None and not found.quoted:
        now = ", ".join(part.strip() for part in re.split("[，；]", found.text) if part.strip())
        yield Remedy(problem, "value", (Edit(found.span, now),), found.text, now, safe=False)


def directive(draft: Draft, problem: Problem) -> Iterator[Remedy]:
    """W155: a line that begins with `%`."""
    text, at = _line(draft, problem)
    line = problem.span.line if problem.span is not None else 1
    before = draft.lines[: line - 1]
    if at == 0 and text.startswith("%") and all(not other.strip() or other.lstrip()[0] in "#%" for other in before):
        edit = _without_lines(draft, line, line + 1)
        yield Remedy(problem, "directive", (edit,), was=text, removes=frozenset({line}))


def twice(draft: Draft, problem: Problem) -> Iterator[Remedy]:
    """W161, W204: an entry written twice with the same content; the second is taken out."""
    if problem.span is None:
        return
    before = int(str(problem.values.get("first_line", problem.values.get("line", 0))))
    here = entry_lines(draft.lines, problem.span.line)
    there = entry_lines(draft.lines, before) if 1 <= before < problem.span.line else None
    if here is None or there is None or not same_entry(draft.lines, there, here):
        return
    if any("#" in line for line in draft.lines[here[0] - 1 : here[1] - 1]):
        return  # a remark would be lost
    said = str(problem.values.get("key", ""))
    edit = _without_lines(draft, *here)
    yield Remedy(problem, "twice", (edit,), was=said, now=str(before), removes=frozenset(range(*here)))


def _without_lines(draft: Draft, first: int, end: int) -> Edit:
    if end <= len(draft.lines) or draft.manuscript.text.endswith(("\n", "\r")):
        return Edit(Span(first, 1, end, 1), "")
    return Edit(Span(first, 1, end - 1, len(draft.lines[end - 2]) + 1), "")


def _moved(lines: Sequence[str], dash: int, column: int) -> Iterator[tuple[int, int]]:
    """Give the lines of a record whose dash, on line `dash` (from 1), gets a blank, and by how much they move.

    They stand under the text after the dash, one blank short; or under the dash itself, which is possible only where
    nothing else stands that deep: then they could not be anything but the record's.
    """
    first = lines[dash] if dash < len(lines) else ""
    indent = len(first) - len(first.lstrip(" "))
    if indent == column - 1 and (not _is_entry(first) or not _deepest(lines, dash, indent)):
        return
    if indent not in (column - 1, column):
        return
    for number in range(dash, len(lines)):
        text = lines[number]
        depth = len(text) - len(text.lstrip(" "))
        if text.strip() and (depth < indent or (depth == column - 1 and text.lstrip()[0] in _DASHES)):
            return
        if text.strip():
            yield number + 1, column + 1 - indent


def _is_entry(text: str) -> bool:
    name = _NAME_AFTER.match(text)
    return name is not None and is_form_name(name[1])


def _deepest(lines: Sequence[str], line: int, indent: int) -> bool:
    """Whether the list that `line` (from 1) belongs to stands deeper than the key it is under."""
    for number in range(line - 2, -1, -1):
        text = lines[number]
        depth = len(text) - len(text.lstrip(" "))
        if text.strip() and depth < indent:
            return text.rstrip().endswith((":", "："))
        if text.strip() and depth == indent and text.lstrip()[0] not in _DASHES and not _under_dash(lines, number):
            return False
    return False


def _under_dash(lines: Sequence[str], number: int) -> bool:
    """Whether the nearest line above that begins with a dash is as deep as line `number` (from 0)."""
    depth = len(lines[number]) - len(lines[number].lstrip(" "))
    for text in reversed(lines[:number]):
        if text.strip() and len(text) - len(text.lstrip(" ")) <= depth:
            return len(text) - len(text.lstrip(" ")) == depth and (text.lstrip()[0] in _DASHES or _is_entry(text))
    return False


def _colon_edit(text: str, at: int, problem: Problem) -> Edit:
    blanks = _BLANKS.match(text, at + 1)
    end = blanks.end() if blanks else at + 1
    return Edit(_at(problem, at + 1, end + 1), ": " if text[end:] else ":")


def _line(draft: Draft, problem: Problem) -> tuple[str, int]:
    """Return the line a problem points at and the column, from 0."""
    span = problem.span
    if span is None or not 1 <= span.line <= len(draft.lines):
        return "", 0
    return draft.lines[span.line - 1], span.column - 1


def _at(problem: Problem, column: int, end: int) -> Span:
    line = problem.span.line if problem.span else 1
    return Span(line, column, line, end)
