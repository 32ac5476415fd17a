"""The page where no script runs, and where there is no style."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browser.kinds import page
from tests.browser.tab import Tab
from wjcheck.report.words import Words


def _bare(text: str) -> str:
    return re.sub(r"\s", "", text)


def _told(kind: str) -> Iterator[str]:
    """What a page has to say whatever is missing: of every finding its rule, its words and the law's, its status."""
    made = page(kind)
    words = Words(made.lang)
    for filing in made.result.filings:
        yield words.file(filing)
        for located in filing.findings:
            finding = located.finding
            yield from (finding.rule, finding.quote, words.sentence(finding.message))
            yield words.status(finding.status, finding.severity)
        for problem in filing.problems:
            yield from filter(None, words.problem(problem))
    for statement, _, quote, reason in made.result.pack.unjudged:
        yield from (statement, quote, reason.in_lang(made.lang))


@pytest.mark.parametrize("kind", ["breaches", "several", "bare"])
def test_everything_is_there_without_scripts(still: Tab, kind: str) -> None:
    body = still.open(kind).locator("body")
    text = _bare(body.inner_text())
    assert [told for told in _told(kind) if _bare(told) not in text] == []
    assert not still.form.is_visible()


def test_everything_is_there_without_styles_in_the_order_it_is_to_be_read(still: Tab, tmp_path: Path) -> None:
    naked = tmp_path / "naked.html"
    naked.write_text(re.sub("<style>.*?</style>", "", page("breaches").html, flags=re.DOTALL), encoding="utf-8")
    text = _bare(still.visit(naked.as_uri()).locator("body").inner_text())
    assert [told for told in _told("breaches") if _bare(told) not in text] == []
    places = [
        text.index(word) for word in ("核查日期", "不代替联合督导组验收", "18不符合", "有班子不符合", "整改情况销号")
    ]
    assert places == sorted(places)
    assert not still.form.is_visible()


def test_lines_of_what_is_to_be_acted_on_are_open_without_scripts(still: Tab) -> None:
    still.open("every status")
    lines = still.page.locator("table.clauses ol.lines code").all_inner_texts()
    assert any("测试甲" in line for line in lines)
    assert all(still.page.locator("details").evaluate_all("parts => parts.map((part) => part.open)"))
