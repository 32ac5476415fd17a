"""The page is small, and the same for the same input."""

import re
from dataclasses import replace
from pathlib import Path

from tests.browser.filings import with_villages, written
from tests.browser.kinds import made, page
from tests.cli.command import wjcheck
from wjcheck.engine.made import Made
from wjcheck.report.html.render import render_html

MADE = Made("check", ("大镇.yaml",), fail_on="never")
MOST = 500_000
MOST_SCRIPT = 8 * 1024


def test_town_with_45_villages_takes_less_than_500_kb() -> None:
    for faults in (True, False):
        assert len(made({"镇.yaml": written(with_villages(45, faults=faults))}).html.encode()) < MOST


def test_script_takes_less_than_8_kb() -> None:
    (script,) = re.findall("<script>(.*?)</script>", page("breaches").html, re.DOTALL)
    assert len(script.encode()) < MOST_SCRIPT


def test_same_result_gives_the_same_page() -> None:
    assert render_html(page("breaches").result, "zh") == page("breaches").html


def test_command_writes_the_same_bytes_whatever_the_seed_of_python(tmp_path: Path) -> None:
    (tmp_path / "大镇.yaml").write_bytes(written(with_villages(12)))
    raw = []
    for seed in ("1", "2"):
        ran = wjcheck(
            "check", "大镇.yaml", "--as-of", "2024-12-31", "--fail-on", "never", "--output", f"html={seed}.html",
            cwd=tmp_path, PYTHONHASHSEED=seed,
        )  # fmt: skip
        assert ran.status == 0
        raw.append((tmp_path / f"{seed}.html").read_bytes())
    result = replace(made({"大镇.yaml": written(with_villages(12))}).result, made=MADE)
    assert raw[0] == raw[1] == render_html(result, "zh").encode()
