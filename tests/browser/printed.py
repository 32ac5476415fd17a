"""A page on paper: printed to PDF by the browser, and read back by poppler with the place of every word."""

import html
import re
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from playwright.sync_api import Browser

from tests.browser import needs

_SHEET = re.compile(r'<page width="([\d.]+)" height="([\d.]+)">(.*?)</page>', re.DOTALL)
_WORD = re.compile(r'<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)</word>')
MILLIMETRE = 72 / 25.4


@dataclass(frozen=True)
class Word:
    """Some letters without a blank, and where they stand: points from the upper left corner."""

    left: float
    top: float
    right: float
    bottom: float
    text: str

    @property
    def middle(self) -> float:
        """Half its height, which hardly depends on the font."""
        return (self.top + self.bottom) / 2


@dataclass(frozen=True)
class Sheet:
    """One page of paper; sizes in points."""

    width: float
    height: float
    words: tuple[Word, ...]

    @property
    def text(self) -> str:
        """All letters in the order in which they were set, without blanks."""
        return "".join(word.text for word in self.words)

    @property
    def body(self) -> tuple[Word, ...]:
        """The words but for the page number."""
        return tuple(word for word in self.words if word not in self.foot)

    @property
    def foot(self) -> tuple[Word, ...]:
        """The words of the lower margin."""
        return tuple(word for word in self.words if word.middle > self.height - 16 * MILLIMETRE)

    def rows(self) -> Iterator[list[Word]]:
        """The words line by line from above, each line from left to right through all columns."""
        line: list[Word] = []
        for word in sorted(self.body, key=lambda word: word.middle):
            if line and word.middle - line[-1].middle > 3:
                yield sorted(line, key=lambda one: one.left)
                line = []
            line.append(word)
        if line:
            yield sorted(line, key=lambda one: one.left)

    def lines(self) -> Iterator[str]:
        """The letters line by line, without blanks."""
        return ("".join(word.text for word in line) for line in self.rows())


@dataclass(frozen=True)
class Printed:
    """The sheets in order."""

    sheets: tuple[Sheet, ...]

    @property
    def text(self) -> str:
        """All letters of all sheets."""
        return "".join(sheet.text for sheet in self.sheets)

    def first(self, heading: str) -> int:
        """The number, from 0, of the first sheet with a line that is `heading`."""
        return next(at for at, sheet in enumerate(self.sheets) if heading in sheet.lines())


def printed_by(browser: Browser, files: Callable[[str], Path]) -> Callable[[str], Printed]:
    """Return what prints the page of a kind, once."""

    @cache
    def printed(kind: str) -> Printed:
        reader, file = needs.tool("pdftotext"), files(kind)
        page = browser.new_page()
        page.goto(file.as_uri())
        paper = file.with_suffix(".pdf")
        paper.write_bytes(page.pdf(prefer_css_page_size=True))
        page.close()
        command = [reader, "-bbox", str(paper), "-"]
        told = subprocess.run(command, capture_output=True, check=True, timeout=60).stdout.decode()
        return Printed(tuple(_sheets(told)))

    return printed


def _sheets(told: str) -> Iterator[Sheet]:
    for width, height, inside in _SHEET.findall(told):
        words = (
            Word(float(left), float(top), float(right), float(bottom), html.unescape(text))
            for left, top, right, bottom, text in _WORD.findall(inside)
        )
        yield Sheet(float(width), float(height), tuple(words))
