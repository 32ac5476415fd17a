"""One browser for each worker, and in it one tab that every test gets clean."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.browser import needs
from tests.browser.kinds import KINDS, page
from tests.browser.printed import Printed, printed_by
from tests.browser.tab import Tab

_QUIET = (
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    executable = needs.chromium()
    sandbox = ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=executable, args=[*_QUIET, *sandbox])
        yield started
        started.close()


@pytest.fixture(scope="package")
def files(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Write the page of a kind, once."""
    folder = tmp_path_factory.mktemp("pages")

    def file(kind: str) -> Path:
        target = folder / f"{list(KINDS).index(kind)}.html"
        if not target.exists():
            target.write_text(page(kind).html, encoding="utf-8", newline="\n")
        return target

    return file


@pytest.fixture(scope="package")
def _tabs(browser: Browser, files: Callable[[str], Path]) -> Iterator[Callable[[bool], Tab]]:
    tabs: dict[bool, Tab] = {}

    def tab(scripted: bool) -> Tab:
        if scripted not in tabs:
            tabs[scripted] = Tab(browser.new_context(java_script_enabled=scripted).new_page(), files)
        return tabs[scripted]

    yield tab
    for one in tabs.values():
        one.page.context.close()


@pytest.fixture
def tab(_tabs: Callable[[bool], Tab]) -> Iterator[Tab]:
    """A tab in which pages are opened; nothing may be said, go wrong or be asked for while a test uses it."""
    one = _tabs(True)
    one.clean()
    yield one
    assert one.heard() == []


@pytest.fixture
def still(_tabs: Callable[[bool], Tab]) -> Iterator[Tab]:
    """A tab in which no script runs."""
    one = _tabs(False)
    one.clean()
    yield one
    assert one.heard() == []


@pytest.fixture(scope="package")
def printed(browser: Browser, files: Callable[[str], Path]) -> Callable[[str], Printed]:
    """Print the page of a kind, once."""
    return printed_by(browser, files)
