"""The pages of the pack are those that would be generated now, and lead where they say."""

import re
from pathlib import Path

from tests.rules.shipped import pack, suites
from wjcheck.proof.explanation import explain
from wjcheck.report.rules_pages import INDEX, pages

FOLDER = Path(__file__).parents[2] / "docs" / "rules"


def test_the_pages_are_current() -> None:
    made = pages(pack(), explain(pack(), suites(), [statement.id for statement in pack().statements]))
    stored = {path.name: path.read_text(encoding="utf-8") for path in FOLDER.glob("*.md")}
    assert stored.keys() == made.keys()
    for name, text in made.items():
        assert stored[name] == text, f"{name}: run wjcheck rules docs docs/rules"


def test_every_statement_has_an_anchor_the_index_leads_to() -> None:
    index = (FOLDER / INDEX).read_text(encoding="utf-8")
    links = re.findall(r"\]\(([^)#]+)#([^)]+)\)", index)
    assert len(links) == len(pack().statements)
    for page, anchor in links:
        assert f'<a id="{anchor}"></a>' in (FOLDER / page).read_text(encoding="utf-8")
