"""What these tests drive and a machine may lack: its tests are skipped with the reason, but fail in .ci/run."""

import os
import shutil
from pathlib import Path

import pytest

INSTALLED = Path(__file__).parents[2] / ".npm" / "node_modules"
"""Where .ci/run puts what comes from npm."""
STRICT = "WJCHECK_SKIP_NOTHING"
"""Set by .ci/run, where everything is installed: a test that cannot run is then a failure."""
BROWSERS = ("chromium", "chromium-browser", "google-chrome")


def chromium() -> str:
    """The installed browser."""
    return _need(next(filter(None, map(shutil.which, BROWSERS)), None), f"none of {', '.join(BROWSERS)} is on PATH")


def tool(name: str) -> str:
    """A program on PATH."""
    return _need(shutil.which(name), f"{name} is not on PATH")


def installed(file: str) -> Path:
    """A file of a package from npm."""
    path = INSTALLED / file
    return Path(_need(str(path) if path.is_file() else None, f"{file} is not in .npm/node_modules"))


def _need(found: str | None, reason: str) -> str:
    if found is not None:
        return found
    if os.environ.get(STRICT):
        pytest.fail(f"{reason}, and with {STRICT} no test is skipped")
    pytest.skip(f"{reason}; .ci/run installs it")
