"""What `fix` has repaired, as a person reads it: one sentence for each repair, before and after, and what is left.

Handed: a repair and the words. Gives back: styled lines. Numbers of identity cards and mobile telephones are masked,
and nothing of the filing steers the terminal.
"""

from collections.abc import Iterator, Sequence

from wjcheck.drafting.repair import Done, Repair
from wjcheck.engine.result import FilingResult
from wjcheck.locale.catalogue import ui_text
from wjcheck.locale.message import fill
from wjcheck.reading.privacy import mask
from wjcheck.reading.visible import code_point, visible
from wjcheck.report.line import Line, Piece, Style
from wjcheck.report.page import BLANK, Page
from wjcheck.report.text_frame import window
from wjcheck.report.text_problem import problem_entry
from wjcheck.report.words import Words

_ALIKE = frozenset({"colon", "space", "comma", "dash", "comment", "hidden", "tag", "indent", "directive"})
"""Repairs that are told together, with the lines they were made on."""
_MOST_TOLD = 40
_MOST_CHANGED = 300
_CONTEXT = 1
_BLANKS = {" ": " ", "\t": "\t", "\u3000": "□"}


def repair_lines(path: str, repair: Repair, page: Page) -> list[Line]:
    """Return everything there is to say of one file: `path` is how the user calls it."""
    words = page.words
    name = words.say("file.stdin") if path == "-" else path
    lines: list[Line] = []
    if repair.changed:
        number = len(repair.done) + bool(repair.encoding)
        lines += [page.heading(words.say("fix.heading", file=name))]
        lines += page.paragraph(Piece(words.say("fix.safe", number=number)), hang=0)
        for where, what in _told(repair, words):
            lines += page.paragraph(Piece(f"{where}  ", "place"), Piece(what), indent=4, hang=2)
        if repair.before != repair.after:
            lines += [BLANK, *page.paragraph(Piece(words.say("fix.diff"), "dim"), hang=0)]
            lines += _difference(repair, page)
    elif not repair.left:
        lines += page.paragraph(Piece(words.say("fix.clean", file=name), "good"), indent=0, hang=0)
    if repair.left:
        lines += _left(name, repair, page)
    return lines


def sentence(done: Done, words: Words) -> str:
    """Return what one repair does, without its place."""
    template = ui_text(f"fix.done.{done.how}").in_lang(words.lang)
    return mask(visible(fill(template, {"was": done.was, "now": done.now, "key": done.key}, words.lang)))


def _told(repair: Repair, words: Words) -> Iterator[tuple[str, str]]:
    """Give the place and the sentence of each repair, repairs of one kind together."""
    if repair.encoding:
        yield words.say("fix.whole"), words.say("fix.encoding", encoding=repair.encoding)
    alike: dict[str, list[Done]] = {}
    told = 0
    single = [done for done in repair.done if done.how not in _ALIKE]
    for done in repair.done:
        if done.how in _ALIKE:
            alike.setdefault(done.how, []).append(done)
    for group in alike.values():
        what = sentence(group[0], words)
        what = what if len(group) == 1 else words.say("fix.places", what=what, number=len(group))
        yield _where([done.line for done in group], words), what
    for done in single[:_MOST_TOLD]:
        told += 1
        yield _where([done.line], words), sentence(done, words)
    if told < len(single):
        yield "", words.say("fix.more", number=len(single) - told)


def _where(lines: Sequence[int], words: Words) -> str:
    """Write line numbers with runs as spans: 第3—9、12行."""
    runs: list[list[int]] = []
    for line in sorted(set(lines)):
        if runs and line == runs[-1][1] + 1:
            runs[-1][1] = line
        else:
            runs.append([line, line])
    shown = [str(a) if a == b else words.say("fix.span", first=a, last=b) for a, b in runs[:_MOST_TOLD]]
    shown += ["…"] if len(runs) > _MOST_TOLD else []
    return words.say("fix.line" if len(set(lines)) == 1 else "fix.lines", lines=shown)


def _difference(repair: Repair, page: Page) -> Iterator[Line]:
    """Give the changed lines before and after, each run of them with the line above and the line below."""
    assert repair.before is not None
    assert repair.after is not None
    old, new = repair.before.lines, repair.after.lines
    kept = (number for number in range(1, len(old) + 1) if number not in repair.removed)
    place = {number: index for index, number in enumerate(kept)}
    changed = [n for n in range(1, len(old) + 1) if n not in place or new[place[n]] != old[n - 1]]
    gutter = len(str(len(old)))
    room = max(page.columns - gutter - 8, 20)

    def around(number: int) -> Iterator[Line]:
        if 1 <= number <= len(old) and (number < len(old) or old[-1]):
            yield _numbered(" ", number, gutter, window(mask(old[number - 1]), 0, 0, room)[0], "dim")

    shown = 0
    for run in _runs(changed[:_MOST_CHANGED]):
        if shown and run[0] - _CONTEXT > shown + 1:
            yield (Piece(f"    {' ' * (gutter + 3)}...", "dim"),)
        if run[0] - _CONTEXT > shown:
            yield from around(run[0] - _CONTEXT)
        pairs = [(n, _compared(old[n - 1], new[place[n]] if n in place else None, room)) for n in run]
        yield from (_numbered("-", n, gutter, before, "error") for n, (before, _) in pairs)
        yield from (_numbered("+", n, gutter, after, "good") for n, (_, after) in pairs if after is not None)
        shown = run[-1]
        if run[-1] + _CONTEXT not in changed:
            yield from around(run[-1] + _CONTEXT)
            shown += _CONTEXT
    if len(changed) > _MOST_CHANGED:
        more = page.words.say("fix.diff.more", number=len(changed) - _MOST_CHANGED)
        yield from page.paragraph(Piece(more), indent=4, hang=0)


def _runs(numbers: Sequence[int]) -> Iterator[list[int]]:
    run: list[int] = []
    for number in numbers:
        if run and number != run[-1] + 1:
            yield run
            run = []
        run.append(number)
    if run:
        yield run


def _compared(old: str, new: str | None, room: int) -> tuple[str, str | None]:
    """Return a line before and after, safe to show and cut to the stretch that differs where it is long."""
    before = _plain_to_see(old)
    if new is None:
        return window(before, 0, 0, room)[0], None
    after = _plain_to_see(new)
    least = min(len(before), len(after))
    start = next((at for at in range(least) if before[at] != after[at]), least)
    same = next((at for at in range(least - start) if before[-1 - at] != after[-1 - at]), least - start)
    return window(before, start, len(before) - same, room)[0], window(after, start, len(after) - same, room)[0]


def _plain_to_see(line: str) -> str:
    """Mask numbers, and show blanks at the start that are not the ordinary one."""
    shown = mask(line)
    body = shown.lstrip()
    lead = shown[: len(shown) - len(body)]
    return "".join(_BLANKS.get(char, f"<{code_point(char)}>") for char in lead) + body


def _numbered(sign: str, number: int, gutter: int, text: str, style: Style) -> Line:
    return (Piece(f"  {sign} {number:>{gutter}} │ ", style), Piece(text, style))


def _left(name: str, repair: Repair, page: Page) -> list[Line]:
    """Return the problems a person has to see to, as `check` shows them."""
    lines = [BLANK, page.heading(page.words.say("fix.left", number=len(repair.left)))]
    text = () if repair.after is None else repair.after.lines
    filing = FilingResult(name, "", None, None, None, None, repair.left, (), {}, text, labels=repair.labels)
    for problem in repair.left:
        lines += [BLANK, *problem_entry(problem, filing, page)]
    return lines
