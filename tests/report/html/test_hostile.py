"""Whatever stands in a filing stands on the page as text and nothing else."""

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.browser.filings import HOSTILE, with_texts, written
from tests.browser.kinds import KINDS, made
from tests.report.html.reading import Element, read, tree
from tests.report.html.results import FILING, WHOLE_PACK
from tests.report.results import both
from tests.trials import trials
from wjcheck.engine.finding import Turn
from wjcheck.engine.result import Result
from wjcheck.locale.message import Bilingual
from wjcheck.pack.placed import Passage
from wjcheck.reading.privacy import shown
from wjcheck.reading.problem import Problem, Span
from wjcheck.reading.visible import visible
from wjcheck.report.html.render import render_html

WORDS = st.one_of(
    st.text(min_size=1, max_size=60), st.lists(st.sampled_from(HOSTILE), min_size=1, max_size=2).map("".join)
)
ATTRIBUTES = {
    "aria-label", "aria-labelledby", "autocomplete", "charset", "class", "colspan", "content", "data-c", "data-close",
    "data-open", "data-q", "data-r", "data-s", "data-say", "hidden", "href", "http-equiv", "id", "lang", "name", "open",
    "role", "scope", "tabindex", "type", "value",
}  # fmt: skip


def _skeleton(html: Element) -> list[tuple[str, tuple[str, ...]]]:
    return [(one.name, tuple(one.attributes)) for one in html.all()]


def _spoiled(text: str) -> Result:
    """A result in which every word of filing and pack is `text`."""
    two = Bilingual(text, text)
    message = both("{value}", "{value}", value=text)
    first = FILING.findings[2]
    finding = replace(
        first.finding, title=two, quote=text, message=message, remedy=message, notes=(message,), responsible=two,
        turns=(Turn("R1", two, first.finding.status, "error", message),), absent=("committee.document",), reading=text,
    )  # fmt: skip
    filing = replace(
        FILING,
        path=text,
        unit_name=text,
        lines=(text,) * 12,
        labels=dict.fromkeys((*FILING.labels, "committee.document"), two),
        findings=(replace(first, finding=finding, papers=(text,)),),
        events=tuple(replace(event, what=(text,)) for event in FILING.events),
        problems=(Problem("W401", values={"path": text}, span=Span(6, 7, 6, 13)),),
    )
    pack = replace(
        WHOLE_PACK,
        id=text,
        document=text,
        title=text,
        digest=text,
        text_digest=text,
        unjudged=(("1.1.1", "一(一)", text, two),),
        clauses=dict.fromkeys(WHOLE_PACK.clauses, two),
        five_haves=two,
        five_haves_names=dict.fromkeys(WHOLE_PACK.five_haves_names, two),
        disclaimer=two,
        law=((Passage(text), Passage(text, "1.2.12"), Passage(text, "1.1.1")),),
    )
    return Result(pack, FILING.events[0].day, (filing,))


PLAIN = _skeleton(read(render_html(_spoiled("甲" * 60), "zh")))


@settings(max_examples=trials(15), deadline=None)
@given(WORDS)
def test_words_of_any_kind_leave_the_markup_as_it_is_and_can_be_read_on_the_page(text: str) -> None:
    html = read(render_html(_spoiled(text), "zh"))
    assert _skeleton(html) == PLAIN
    (title,), (heading, *_) = html.all("title"), html.all("h2")
    assert title.text == f"{visible(text)} 2024年度 应急管理和消防安全填报自动核对结果"
    assert heading.text == f"{visible(text)} 2024年度"
    assert {one.text for one in html.all("code") if one.parent and one.parent.name == "li"} == {shown(text, 200)}
    assert [one.text for one in html.all("span", "st")] == [visible(text)] * 2
    (row,) = [one for one in html.all("tr") if one.id.startswith("i-")]
    assert row.children()[2].text == visible(text)
    assert row.children()[6].text == row.children()[7].text == visible(text)
    assert row.attributes["data-r"] == visible(text)
    assert row.children()[9].text == shown(text)


@settings(max_examples=trials(4), deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(WORDS, min_size=10, max_size=10))
def test_words_of_any_kind_in_a_filing_become_text(words: list[str]) -> None:
    found = made({"镇.yaml": written(with_texts(words))}, select=("1.2", "2.1"))
    html = read(found.html)
    _is_harmless(html)
    lines = {shown(line, 200) for line in found.result.filings[0].lines}
    assert {one.text for one in html.all("code") if one.parent and one.parent.name == "li"} <= lines


@pytest.mark.parametrize("kind", KINDS)
def test_pages_of_every_kind_hold_no_markup_but_the_programs(kind: str) -> None:
    _is_harmless(tree(kind))


def _is_harmless(html: Element) -> None:
    assert {name for one in html.all() for name in one.attributes} <= ATTRIBUTES
    assert [one.name for one in html.all() if one.name in ("img", "svg", "iframe", "object", "link", "base")] == []
    data, *scripts = html.all("script")
    assert data.attributes["type"] == "application/json"  # which no browser runs
    assert [dict(one.attributes) for one in scripts] in ([], [{}])
    assert len(html.all("style")) == 1
    assert [value for value in _values(html) if not re.fullmatch(r"[#0-9a-zA-Z. -]*", value)] == []


def _values(html: Element) -> Iterator[str]:
    """What stands in attributes that name places, kinds and numbers."""
    for one in html.all():
        yield from (
            str(one.attributes[name]) for name in ("id", "href", "class", "value", "colspan") if name in one.attributes
        )
        yield from (str(value) for name, value in one.attributes.items() if name == "data-s")
