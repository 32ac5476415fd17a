import io

import pytest

from wjcheck.report.line import Piece, plain
from wjcheck.report.terminal import print_lines


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_colour_is_added_and_markup_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("NO_COLOR", raising=False)
    stream = _Terminal()
    print_lines([(Piece("不符合", "error"), Piece(" [red]x[/nope] :smile: http://a.b 12"))], stream)
    assert stream.getvalue() == "\x1b[1;31m不符合\x1b[0m [red]x[/nope] :smile: http://a.b 12\n"


def test_without_colour_the_same_text_is_written() -> None:
    lines = [(Piece("  "), Piece("不符合", "error"), Piece("一" * 100)), (), (Piece("末行"),)]
    stream = io.StringIO()
    print_lines(lines, stream)
    assert stream.getvalue() == plain(lines)
