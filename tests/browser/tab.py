"""A tab of the browser that notes everything a page says or asks for."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from playwright.sync_api import ConsoleMessage, Error, Locator, Page, Request

_LISTEN = """
  window.violations = [];
  document.addEventListener('securitypolicyviolation', (event) => violations.push(event.effectiveDirective));
"""
_CHOSEN = """form => Object.fromEntries(
  ['s', 'c', 'r', 'q'].map((name) => form.elements[name]).filter((field) => field.value)
    .map((field) => [field.name, field.selectedOptions ? field.selectedOptions[0].text : field.value]))
"""
_SEEN = "what => [...document.querySelectorAll(what)].filter((row) => row.checkVisibility())"


class Tab:
    """`page` with what was heard of it since it was last cleaned."""

    def __init__(self, page: Page, files: Callable[[str], Path]) -> None:
        self.page = page
        self._files = files
        self._heard: list[str] = []
        self._allowed = ""
        self._loaded = 0
        self._dress = (0, "")
        page.add_init_script(_LISTEN)
        page.on("console", self._console)
        page.on("pageerror", self._error)
        page.on("request", self._request)

    def clean(self) -> None:
        """Forget what was heard of the last page."""
        self._heard.clear()
        if self._loaded:
            self.page.evaluate("window.violations?.splice(0)")

    def open(self, kind: str, fragment: str = "", *, width: int = 1280, scheme: str = "light") -> Page:
        """Open the page of a kind from its file, at a place or with a choice in its address."""
        url = self._files(kind).as_uri()
        return self.visit(url, fragment, width=width, scheme=scheme)

    def visit(self, url: str, fragment: str = "", *, width: int = 1280, scheme: str = "light") -> Page:
        """Open a page by its address; it is loaded anew, whatever was open before."""
        self._allowed = url
        self.dress(width, scheme)
        self._loaded += 1
        self.page.goto(f"{url}?{self._loaded}" + (f"#{fragment}" if fragment else ""))
        return self.page

    def dress(self, width: int, scheme: str) -> None:
        """Set the width of the window and the colours of the system, where they are not so already."""
        if (width, scheme) != self._dress:
            self._dress = (width, scheme)
            self.page.set_viewport_size({"width": width, "height": 600})
            self.page.emulate_media(color_scheme="dark" if scheme == "dark" else "light", media="screen")

    def heard(self) -> list[str]:
        """What the page said, what went wrong, what it asked for beyond itself, and what its policy forbade."""
        return self._heard + [f"policy: {directive}" for directive in self.violations()]

    def violations(self) -> list[str]:
        """The directives of the policy that something offended."""
        try:
            found = self.page.evaluate("window.violations ?? []")
        except Error:
            return []
        return list(found)

    def rows(self, what: str = "table.clauses") -> list[str]:
        """The rules of the rows that can be seen in a table of findings, in order."""
        named = "row.querySelector('th a')" if what == "table.issues" else "row.cells[0]"
        return list(self.page.evaluate(f"({_SEEN})('{what} tr[data-s]').map((row) => {named}.textContent)"))

    def until(self, script: str) -> None:
        """Wait until a script says so. (Playwright's own way to wait is forbidden by the page's policy.)"""
        for _ in range(100):
            if self.page.evaluate(script):
                return
            self.page.wait_for_timeout(20)
        raise AssertionError(f"never came true: {script}")

    def choose(self, values: Mapping[str, str]) -> None:
        """Fill in the fields of the filter: `s` a status, `c` a clause and `r` a body by its words, `q` a text."""
        for name, value in values.items():
            field = self.field(name)
            field.fill(value) if name == "q" else field.select_option(label=value)

    def chosen(self) -> dict[str, str]:
        """What the fields of the filter say, the empty ones left out."""
        return dict(self.form.evaluate(_CHOSEN))

    def field(self, name: str) -> Locator:
        """One field of the filter."""
        return self.form.locator(f"[name={name}]")

    @property
    def form(self) -> Locator:
        """The filter."""
        return self.page.locator("#filter")

    @property
    def fragment(self) -> str:
        """What stands in the address after `#`."""
        return str(self.page.evaluate("location.hash")).removeprefix("#")

    @property
    def told(self) -> str:
        """What the filter says of how many are shown."""
        return self.form.locator("output").inner_text()

    def evaluate(self, script: str, value: Any = None) -> Any:
        """Run a script in the page."""
        return self.page.evaluate(script, value)

    def _console(self, message: ConsoleMessage) -> None:
        self._heard.append(f"console: {message.text}")

    def _error(self, error: Error) -> None:
        self._heard.append(f"error: {error}")

    def _request(self, request: Request) -> None:
        if request.url.partition("?")[0] != self._allowed:
            self._heard.append(f"request: {request.url}")
