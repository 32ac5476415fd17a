"""A page asks for nothing, says nothing, and runs nothing but its own: from a file and from a server."""

import re
import threading
from collections.abc import Callable, Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from tests.browser.filings import HOSTILE
from tests.browser.kinds import KINDS, page
from tests.browser.tab import Tab
from wjcheck.reading.visible import visible

_LINES_OPEN = "document.querySelectorAll('details').forEach((part) => { part.open = true })"
_STICKS_OUT = """() => {
  const wide = document.documentElement.clientWidth;
  return [...document.querySelectorAll('body *')].filter((one) => !one.closest('.wide table, thead, code'))
    .filter((one) => one.getBoundingClientRect().right > wide + 1).map((one) => one.outerHTML.slice(0, 120));
}"""
_ELEMENTS = "[...document.querySelectorAll('*')].map((one) => one.localName)"
_SCROLLS = "document.documentElement.scrollWidth > innerWidth"


@pytest.mark.parametrize("kind", KINDS)
def test_page_of_every_kind_is_quiet_and_fits_a_telephone(tab: Tab, kind: str) -> None:
    tab.open(kind, width=375)
    tab.evaluate(_LINES_OPEN)
    for width in (375, 320):
        tab.dress(width, "light")
        assert not tab.evaluate(_SCROLLS)
        assert tab.evaluate(_STICKS_OUT) == []
    assert tab.heard() == []


def test_hostile_words_are_words(tab: Tab) -> None:
    tab.open("hostile")
    tab.evaluate(_LINES_OPEN)
    text = tab.evaluate("document.body.innerText + document.title").replace("\n", "")
    assert tab.evaluate("window.struck") is None
    filed = "".join(page("hostile").result.filings[0].lines)
    for words in HOSTILE:
        assert visible(words).replace("\n", "") in text or visible(words) not in visible(filed)
    assert set(tab.evaluate(_ELEMENTS)) == _elements_of("faulty", "breaches")


def _elements_of(*kinds: str) -> set[str]:
    """The names of all elements of pages, as their markup has them."""
    return {name for kind in kinds for name in re.findall("<([a-z][a-z0-9]*)", page(kind).html)}


@pytest.fixture
def server(files: Callable[[str], Path]) -> Iterator[tuple[str, list[str]]]:
    """A server that offers one page, its address, and what it is asked for."""
    asked: list[str] = []

    class Handler(SimpleHTTPRequestHandler):
        def log_message(self, *_: Any) -> None:
            asked.append(self.path)

    file = files("several")
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, directory=file.parent)) as running:
        threading.Thread(target=running.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{running.server_port}/{file.name}", asked
        running.shutdown()


def test_from_a_server_too_nothing_but_the_page_is_asked_for(tab: Tab, server: tuple[str, list[str]]) -> None:
    address, asked = server
    tab.visit(address)
    tab.choose({"s": "符合"})
    tab.page.wait_for_timeout(300)
    assert [path.partition("?")[0] for path in asked] == [address[address.rindex("/") :]]


_INJECTED = """() => {
  const add = (html) => document.body.append(document.createRange().createContextualFragment(html));
  add('<script>window.struck = 1</' + 'script>');
  add('<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" onerror="window.struck = 1" onload="window.struck = 1">');
  add('<style>body { display: none }</style>');
  add('<p style="position: fixed" id="styled">一</p>');
  add('<form action="https://example.org/" id="leaving"></form>');
  document.getElementById('leaving').submit();
}"""


def test_policy_of_the_page_bites(tab: Tab) -> None:
    tab.open("every status")
    tab.evaluate(_INJECTED)
    tab.page.wait_for_timeout(100)
    assert tab.evaluate("window.struck") is None
    assert tab.evaluate("getComputedStyle(document.body).display") == "block"
    assert tab.evaluate("getComputedStyle(document.getElementById('styled')).position") == "static"
    assert set(tab.violations()) == {
        "script-src-elem",
        "script-src-attr",
        "style-src-elem",
        "style-src-attr",
        "img-src",
        "form-action",
    }
    assert tab.page.url.startswith("file:")
    tab.clean()


def test_script_that_is_changed_by_a_letter_does_not_run(tab: Tab, tmp_path: Path) -> None:
    changed = tmp_path / "changed.html"
    changed.write_text(page("every status").html.replace("'use strict'", "'use Strict'"), encoding="utf-8")
    tab.visit(changed.as_uri())
    assert tab.violations() == ["script-src-elem"]
    assert not tab.form.is_visible()
    tab.clean()
