"""The Nu HTML checker finds no error in the markup and style of any kind of page."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

from tests.browser import needs
from tests.browser.kinds import KINDS

JAR = "vnu-jar/build/dist/vnu.jar"
LEAST = 10


def test_pages_of_every_kind_are_valid(files: Callable[[str], Path]) -> None:
    """All in one run, because the checker takes long to start."""
    written = {files(kind).as_uri().replace("file://", "file:"): kind for kind in KINDS}
    command = [needs.tool("java"), "-Xss4m", "-XX:TieredStopAtLevel=1", "-jar", str(needs.installed(JAR))]
    command += ["--format", "json", "--also-check-css", *(str(files(kind)) for kind in KINDS)]
    told = subprocess.run(command, capture_output=True, timeout=120, check=False)
    messages = json.loads(told.stderr)["messages"]
    errors = [(written[found["url"]], found["message"]) for found in messages if found["type"] != "info"]
    assert errors == []
    assert told.returncode == 0
