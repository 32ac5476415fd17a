from pathlib import Path

from wjcheck.report.problems_page import problems_markdown

PAGE = Path(__file__).parents[2] / "docs" / "problems.md"


def test_the_page_of_problem_codes_is_current() -> None:
    written = PAGE.read_text(encoding="utf-8")
    assert written == problems_markdown(), "write wjcheck.report.problems_page.problems_markdown() to docs/problems.md"


def test_every_row_has_its_four_cells_in_both_languages() -> None:
    rows = [line for line in problems_markdown().splitlines() if line.startswith("| W")]
    codes = [row.split(" | ")[0] for row in rows]
    assert len(codes) == 2 * len(set(codes))
    assert all(row.replace("\\|", "").count("|") == 5 for row in rows)
