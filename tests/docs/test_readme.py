"""The first page is true: its two lines are the ones that are run, its sample is what the program prints."""

import re
from pathlib import Path

from tests.cli.command import wjcheck

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_ci_runs_the_test_line_as_it_stands() -> None:
    line = next(line.strip() for line in README.splitlines() if "pytest" in line)
    assert line in (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()


def test_both_lines_are_on_the_first_screen_and_self_contained() -> None:
    screen = README.splitlines()[:16]
    lines = [line.strip() for line in screen if line.startswith("    ")]
    assert len(lines) == 2
    assert all(line.startswith("python3 -m venv .venv && .venv/bin/pip install") for line in lines)


def test_the_sample_is_what_the_program_prints() -> None:
    ran = wjcheck("check", "examples/样板街道-2024.yaml", "--as-of", "2024-12-31", cwd=ROOT)
    printed = ran.text.splitlines()
    sample = README.split("## What it says")[1].split("## Check a filing")[0].splitlines()
    shown = [
        line[4:] for line in sample if line.startswith("    ") and "$ wjcheck" not in line and "…" not in line[4:6]
    ]
    assert len(shown) > 20
    for line in shown:
        assert line in printed, line


def test_links_lead_somewhere() -> None:
    pages = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]
    for page in pages:
        for target in re.findall(r"\]\(([^)#:]+)\)", page.read_text(encoding="utf-8")):
            assert (page.parent / target).exists(), (page.name, target)
