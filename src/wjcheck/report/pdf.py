"""The HTML report printed to PDF by a browser that is installed.

Handed: the page. Gives back: the PDF, the same for the same page and browser. The browser has a folder of its own, no
network, and a limited time.
"""

import os
import re
import sys
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from wjcheck.reading.problem import Problem
from wjcheck.report.browser import find_browser
from wjcheck.report.browser_run import environment, passing_folder, run_within

SECONDS = 60.0
"""How long a browser may take; a town's report takes it a few seconds."""
_SIGNS_A_SECOND = 10_000
"""A page of several filings is long: for every so many signs it may take a second more, on a slow machine."""

_FLAGS = (
    "--headless",
    "--disable-gpu",
    # nothing leaves this machine: no name is resolved, an address in figures is none, and nothing is fetched unasked
    "--host-resolver-rules=MAP * ~NOTFOUND",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-domain-reliability",
    "--disable-sync",
    "--disable-extensions",
    "--disable-default-apps",
    "--no-pings",
    # no questions, no reports of crashes, no key ring, and no shared memory, of which containers have little
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-breakpad",
    "--disable-crash-reporter",
    "--password-store=basic",
    "--use-mock-keychain",
    "--disable-dev-shm-usage",
    # the PDF names as its maker what a browser calls itself, which tells system and version
    "--user-agent=wjcheck",
    # paper: the page draws its own page numbers; the older browsers know the first flag of the two
    "--print-to-pdf-no-header",
    "--no-pdf-header-footer",
    # screen: headings as bookmarks, and tags for those who have a PDF read to them
    "--generate-pdf-document-outline",
    "--export-tagged-pdf",
)
_STAMP = re.compile(rb"(/(?:CreationDate|ModDate)\s*\(D:)\d{14}([+-]\d\d'\d\d')?")
_CELL = re.compile(rb"(?<=\(node)\d{8}(?=\))")
"""A name that the browser gives a heading of a table, by how many nodes it has made so far: now and then one more."""
_END = re.compile(rb"%%EOF\s*\Z")


def print_html(
    page: str, as_of: date, seconds: float | None = None, environ: Mapping[str, str] | None = None
) -> bytes | Problem:
    """Return the page as PDF, or the problem that kept it from being printed.

    Args:
        page: a whole HTML page that needs nothing beside itself; its title becomes the PDF's.
        as_of: the day written into the PDF as that of its making, so that the same page gives the same bytes.
        seconds: how long the browser may take; the longer the page the longer, when left out.
        environ: the environment, that of this process when left out; see `report.browser` for what is read of it.

    Returns:
        The PDF, or W423 or W424 when there is no browser, W425 when it cannot be started, W426 when it fails, W427 when
        it takes too long, W428 when what it wrote is not a whole PDF, W429 when the page cannot be handed to it.
    """
    environ = os.environ if environ is None else environ
    seconds = SECONDS + len(page) / _SIGNS_A_SECOND if seconds is None else seconds
    browser = find_browser(environ, sys.platform)
    if isinstance(browser, Problem):
        return browser
    try:
        with passing_folder(_readable(browser)) as folder:
            return _print(page.encode("utf-8", errors="backslashreplace"), browser, folder, seconds, environ, as_of)
    except OSError as error:
        return Problem("W429", values={"number": error.errno or 0})


def _print(
    page: bytes, browser: Path, folder: Path, seconds: float, environ: Mapping[str, str], as_of: date
) -> bytes | Problem:
    source, target = folder / "report.html", folder / "report.pdf"
    source.write_bytes(page)
    command = [str(browser), *_FLAGS, f"--user-data-dir={folder / 'profile'}", f"--print-to-pdf={target}"]
    if sys.platform != "win32" and os.geteuid() == 0:
        # Chromium refuses to start as root with its sandbox on; for anyone else it stays on
        command.append("--no-sandbox")
    try:
        status = run_within([*command, source.as_uri()], seconds, environment(environ, folder))
    except OSError as error:
        return Problem("W425", values={"path": str(browser), "number": error.errno or 0})
    if status is None:
        return Problem("W427", values={"path": str(browser), "number": int(seconds)})
    if status != 0 or not target.is_file():
        return Problem("W426", values={"path": str(browser), "number": status})
    printed = target.read_bytes()
    if not printed.startswith(b"%PDF-") or _END.search(printed) is None:
        return Problem("W428", values={"path": str(browser)})
    return _steady(printed, as_of)


def _steady(printed: bytes, as_of: date) -> bytes:
    """Write noon of `as_of` over the moment at which a PDF was made, so that it is that day in other zones too, and
    numbers of their own over the names of table headings.

    No byte moves, since the file's own table of offsets counts them.
    """
    day = f"{as_of:%Y%m%d}120000".encode()

    def stamp(match: re.Match[bytes]) -> bytes:
        return match[1] + day + (b"+08'00'" if match[2] else b"")

    # numbered anew as they stand in order, at the same length: neither the tree of names nor a place is another then
    cells = {name: b"%08d" % number for number, name in enumerate(sorted(set(_CELL.findall(printed))), 1)}
    return _CELL.sub(lambda match: cells[match[0]], _STAMP.sub(stamp, printed))


def _readable(browser: Path) -> Path | None:
    """Return the folder that a browser packed as a snap may read, since such a one has a /tmp of its own; else None."""
    if browser.resolve().name != "snap":
        return None
    return Path.home() / "snap" / browser.name / "common"
