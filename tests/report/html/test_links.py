"""Every link has its place, and every place a name that lasts."""

import re
from dataclasses import replace

import pytest

from tests.browser.kinds import KINDS, example, made, page
from tests.engine.filings import EXAMPLES
from tests.report.html.reading import Element, read, tree
from tests.report.html.results import FILING, with_law
from tests.report.results import run_of
from wjcheck.report.html.render import render_html

_NAME = re.compile(r"[0-9A-Za-z][0-9A-Za-z.-]*")


@pytest.mark.parametrize("kind", KINDS)
def test_ids_are_unique_and_plain_and_every_link_and_label_has_its_place(kind: str) -> None:
    html = tree(kind)
    ids = [one.id for one in html.all() if one.id]
    assert len(ids) == len(set(ids))
    assert [name for name in ids if not _NAME.fullmatch(name)] == []
    links = [str(one.attributes["href"]) for one in html.all() if "href" in one.attributes]
    labels = [name for one in html.all() for name in str(one.attributes.get("aria-labelledby") or "").split()]
    assert {link.removeprefix("#") for link in links} | set(labels) <= set(ids)
    assert all(link.startswith("#") for link in links)


def _rows(html: Element) -> dict[str, Element]:
    tables = [*html.all("table", "clauses"), *html.all("table", "unjudged")]
    return {row.children()[0].text: row for table in tables for row in table.all("tr") if row.id}


def test_text_and_findings_lead_to_each_other_for_every_statement() -> None:
    html = tree("breaches")
    rows = _rows(html)
    (text,) = html.all("div", "text")
    marks = {mark.text.split()[0]: mark for mark in text.all("a", "mk")}
    assert len(marks) == len(rows) == page("breaches").result.pack.statements
    anchors = {one.id for one in text.all("span", "st") if one.id}
    for statement, row in rows.items():
        assert marks[statement].attributes["href"] == f"#{row.id}"
        (back,) = row.all("a", "quote")
        assert back.attributes["href"] == f"#law-{statement}"
        assert f"law-{statement}" in anchors


def test_text_is_the_document_to_the_letter() -> None:
    (text,) = tree("breaches").all("div", "text")
    for paragraph, law in zip(text.children("p"), page("breaches").result.pack.law, strict=True):
        words = "".join(one if isinstance(one, str) else one.text for one in paragraph.inside if _is_law(one))
        assert words == "".join(passage.text for passage in law)


def _is_law(one: Element | str) -> bool:
    return isinstance(one, str) or "mk" not in one.classes


def test_passages_bear_the_status_of_their_finding_in_word_and_class() -> None:
    html = tree("breaches")
    rows, (text,) = _rows(html), html.all("div", "text")
    for mark in text.all("a", "mk"):
        statement, word = mark.text.split(" ", 1)
        badges = rows[statement].all("span", "b")
        assert word == (badges[-1].text if badges else "未判定")
        (passage, *_) = [one for one in text.all("span", "st") if one.id == f"law-{statement}"]
        assert passage.classes[1:] == mark.classes[1:]
        assert not badges or badges[-1].classes[1:] == mark.classes[1:]


def test_statements_that_are_not_selected_are_marked_as_not_shown_and_lead_nowhere() -> None:
    (text,) = tree("in part").all("div", "text")
    marks = {mark.text.split()[0]: mark for mark in [*text.all("a", "mk"), *text.all("span", "mk")]}
    assert marks["4.2.3"].text == "4.2.3 未列出"
    assert marks["4.2.3"].name == "span"
    assert marks["1.2.12"].name == "a"


def test_name_of_a_finding_is_its_fingerprint_and_stays_when_lines_are_inserted_above() -> None:
    before = made(example("样板街道"))
    raw = (EXAMPLES / "样板街道-2024.yaml").read_bytes()
    after = made({"样板街道-2024.yaml": b"# one\n# two\n# three\n" + raw})
    ids = [[one.id for one in read(made.html).all() if one.id] for made in (before, after)]
    assert ids[0] == ids[1]
    (filing,) = before.result.filings
    assert {f"f-{one.finding.fingerprint}" for one in filing.findings} <= set(ids[0])
    lines = [int(number) for number in re.findall(r'<li value="(\d+)">', before.html)]
    assert [int(number) for number in re.findall(r'<li value="(\d+)">', after.html)] == [line + 3 for line in lines]


def test_fingerprint_that_cannot_stand_in_a_link_is_replaced_by_a_name_that_lasts() -> None:
    odd = replace(FILING.findings[0].finding, fingerprint='"><b> #')
    result = with_law(run_of(replace(FILING, findings=(replace(FILING.findings[0], finding=odd),))))
    (row,) = [one for one in read(render_html(result, "zh")).all("tr") if one.id.startswith("f-")]
    assert re.fullmatch("f-[0-9a-f]{20}", row.id)
