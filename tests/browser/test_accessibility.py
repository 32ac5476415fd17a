"""axe-core finds nothing, in light and dark, wide and narrow; and no status is told by colour alone."""

from typing import Any

import pytest

from tests.browser import needs
from tests.browser.tab import Tab

_RUN = """async () => (await axe.run(document, {resultTypes: ['violations']})).violations.map((found) =>
  [found.id, found.nodes.length, found.nodes[0].html.slice(0, 200), found.nodes[0].failureSummary])"""
_MARKS = """() => [...document.querySelectorAll('.b, .mk, ul.counts li')].map((mark) => {
  const style = getComputedStyle(mark);
  return [mark.className, mark.textContent.trim(), style.borderTopStyle, style.borderTopWidth, style.fontWeight];
})"""


def _violations(tab: Tab) -> Any:
    if not tab.evaluate("'axe' in window"):
        tab.evaluate(needs.installed("axe-core/axe.min.js").read_text(encoding="utf-8"))
    return tab.evaluate(_RUN)


def test_axe_finds_nothing_in_light_and_dark_wide_and_narrow(tab: Tab) -> None:
    tab.open("every status")
    for scheme in ("light", "dark"):
        for width in (1280, 375):
            tab.dress(width, scheme)
            assert _violations(tab) == []


@pytest.mark.parametrize(
    ("kind", "width", "scheme"),
    [
        ("faulty", 1280, "light"),
        ("jiangxi in english", 375, "dark"),
        ("two alike", 375, "light"),
        ("unreadable", 1280, "dark"),
    ],
)
def test_axe_finds_nothing_on_other_pages(tab: Tab, kind: str, width: int, scheme: str) -> None:
    tab.open(kind, width=width, scheme=scheme)
    assert _violations(tab) == []


def test_axe_finds_nothing_when_a_choice_is_made(tab: Tab) -> None:
    tab.open("every status", "s=fail-error&q=没有这样的文字")
    assert _violations(tab) == []
    tab.choose({"q": "测试甲"})
    assert _violations(tab) == []


def test_every_mark_says_its_word(tab: Tab) -> None:
    tab.open("every status")
    marks = tab.evaluate(_MARKS)
    assert len(marks) > 30
    assert [mark for mark in marks if not any("\u4e00" <= sign <= "\u9fff" for sign in mark[1])] == []


def test_marks_of_what_is_wrong_differ_in_black_and_white(tab: Tab) -> None:
    tab.open("every status")
    tab.page.emulate_media(media="print")
    look = {mark[0].removeprefix("b "): tuple(mark[2:]) for mark in tab.evaluate(_MARKS) if mark[0].startswith("b ")}
    tab.page.emulate_media(media="screen")
    named = ("fail-error", "fail-warning", "missing", "review", "pass")
    assert len({look[name] for name in named}) == len(named)


def test_passages_of_the_law_differ_in_black_and_white(tab: Tab) -> None:
    tab.open("every status")
    tab.page.emulate_media(media="print")
    lines = dict(
        tab.evaluate("""() => [...document.querySelectorAll('.st')].map((one) => {
          const style = getComputedStyle(one);
          const seen = style.textDecorationColor != 'rgba(0, 0, 0, 0)';
          return [one.classList[1], seen ? style.textDecorationStyle + style.textDecorationThickness : 'none'];
        })""")
    )
    tab.page.emulate_media(media="screen")
    named = ("fail-error", "fail-warning", "missing", "review", "pass", "unjudged")
    assert len({lines[name] for name in named}) == len(named)
