"""The bar of a review: it counts, takes more than was expected, leaves nothing behind, and starts no thread."""

import io
import threading

import pytest

from wjcheck.report.progress import shown


class Terminal(io.StringIO):
    """A terminal that keeps what is written to it."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    for name, value in (("TERM", "xterm"), ("COLUMNS", "80")):
        monkeypatch.setenv(name, value)
    return Terminal()


def test_it_counts_what_is_done(terminal: Terminal) -> None:
    with shown("正在[bold]核对", 2, terminal) as done:
        assert threading.active_count() == 1
        assert "0/2" in terminal.getvalue()
        done()
        assert "1/2" in terminal.getvalue()
        done()
        done()
    assert "正在[bold]核对" in terminal.getvalue()
    assert "3/3" in terminal.getvalue()


def test_nothing_of_it_stays(terminal: Terminal) -> None:
    with shown("正在核对", 1, terminal) as done:
        done()
    assert terminal.getvalue().endswith("\x1b[1A\x1b[2K")


def test_nobody_expected_is_no_error(terminal: Terminal) -> None:
    with shown("正在核对", 0, terminal) as done:
        done()
