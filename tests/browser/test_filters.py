"""Choosing what is shown by status, clause, responsible body and words, and the address that remembers it."""

from collections.abc import Callable, Iterator
from urllib.parse import quote

import pytest

from tests.browser.tab import Tab
from tests.report.results import FINDINGS
from wjcheck.engine.finding import Finding
from wjcheck.report.words import Words

KIND = "every status"


def _word(finding: Finding) -> str:
    return Words("zh").status(finding.status, finding.severity)


def _rules(says: Callable[[Finding], str], word: str) -> set[str]:
    """The rules of the findings of which `says` says a word."""
    return {located.finding.rule for located in FINDINGS if says(located.finding) == word}


EVERY = {located.finding.rule for located in FINDINGS}


def _options(tab: Tab, name: str) -> set[str]:
    return set(tab.field(name).locator("option").all_inner_texts()) - {"全部"}


def _each(tab: Tab, name: str) -> Iterator[str]:
    for option in sorted(_options(tab, name)):
        tab.choose({name: option})
        yield option


def test_each_status_leaves_the_findings_of_that_status_and_says_how_many(tab: Tab) -> None:
    tab.open(KIND)
    assert _options(tab, "s") == {_word(located.finding) for located in FINDINGS}
    for status in _each(tab, "s"):
        wanted = _rules(_word, status)
        assert set(tab.rows()) == wanted
        assert tab.told == f"列出 {len(wanted)} 项"


def test_each_clause_leaves_its_findings_under_its_own_heading_alone(tab: Tab) -> None:
    tab.open(KIND)
    assert _options(tab, "c") == {"一(一)", "一(二)", "二(一)"}
    for clause in _each(tab, "c"):
        assert set(tab.rows()) == _rules(lambda finding: finding.clause, clause)
        headings = tab.page.locator("table.clauses tr.clause >> visible=true").all_inner_texts()
        assert [heading.split()[0] for heading in headings] == [clause]


def test_each_responsible_body_leaves_what_it_answers_for(tab: Tab) -> None:
    tab.open(KIND)
    assert _options(tab, "r") == {"镇(开发区、街道)", "公安派出所"}
    for body in _each(tab, "r"):
        assert set(tab.rows()) == _rules(lambda finding: finding.responsible.zh, body)


def test_both_tables_are_filtered_alike(tab: Tab) -> None:
    tab.open(KIND)
    assert tab.rows("table.issues") == ["1.1.8", "1.2.9", "1.2.12", "2.1.3", "2.1.5", "2.1.6"]
    tab.choose({"c": "一(二)"})
    assert tab.rows("table.issues") == ["1.2.9", "1.2.12"]


def test_words_are_looked_for_in_the_whole_row_whatever_their_case_and_all_have_to_be_there(tab: Tab) -> None:
    tab.open("english")
    tab.choose({"q": "COMMITTEE"})
    many = tab.rows()
    tab.choose({"q": " committee  Merged_Bodies "})
    assert 0 < len(tab.rows()) < len(many)
    tab.choose({"q": "committee nothingofthekind"})
    assert tab.rows() == []
    tab.choose({"q": "1.1.8"})
    assert "1.1.8" in tab.rows()


def test_choices_are_combined(tab: Tab) -> None:
    tab.open(KIND)
    tab.choose({"s": "待改进", "c": "一(二)"})
    assert set(tab.rows()) == {"1.2.9", "1.2.13"}
    tab.choose({"r": "公安派出所"})
    assert tab.rows() == ["1.2.9"]
    tab.choose({"q": "专职"})
    assert tab.told == "列出 1 项"


def test_when_nothing_fits_it_says_so_and_no_heading_of_a_clause_is_left(tab: Tab) -> None:
    tab.open(KIND)
    tab.choose({"q": "没有这样的文字"})
    assert tab.rows() == tab.rows("table.issues") == []
    assert tab.told == "列出 0 项"
    assert tab.page.locator("table.clauses tr.clause >> visible=true").count() == 0


def test_clearing_brings_everything_back_and_empties_the_address(tab: Tab) -> None:
    tab.open(KIND)
    tab.choose({"s": "不符合", "c": "二(一)", "q": "会议"})
    assert tab.fragment
    tab.form.locator("[type=reset]").click()
    tab.until("!location.hash")
    assert set(tab.rows()) == EVERY
    assert tab.chosen() == {}
    assert tab.told == ""


def test_what_is_chosen_can_be_handed_on_by_the_address(tab: Tab) -> None:
    tab.open(KIND)
    tab.choose({"s": "不符合", "c": "一(二)", "r": "镇(开发区、街道)", "q": "还差 人&=#+%"})
    chosen, fragment = tab.chosen(), tab.fragment
    assert len(chosen) == 4
    assert fragment.isascii()
    tab.open(KIND, fragment)
    assert tab.chosen() == chosen
    assert tab.rows() == []
    tab.choose({"q": "还差 人"})
    assert tab.rows() == ["1.2.12"]


@pytest.mark.parametrize("text", ["派出所", quote("派出所")])
def test_address_may_hold_汉字_as_they_are_or_in_percent(tab: Tab, text: str) -> None:
    tab.open(KIND, f"q={text}")
    assert tab.chosen() == {"q": "派出所"}
    assert 0 < len(tab.rows()) < len(EVERY)


@pytest.mark.parametrize("nonsense", ["%", "s=%", "q", "s=nonsense&c=99&r=-1&s[]=pass&__proto__=1"])
def test_nonsense_in_the_address_shows_everything(tab: Tab, nonsense: str) -> None:
    tab.open(KIND, nonsense)
    assert set(tab.rows()) == EVERY
    assert tab.chosen() == {}
    assert tab.form.locator("select").evaluate_all("all => all.map((one) => one.selectedIndex)") == [0, 0, 0]


def test_nonsense_typed_over_the_address_shows_everything(tab: Tab) -> None:
    tab.open(KIND)
    for nonsense in ("%E0%A4%A", "=", "&&=&", "没有", "f-0", "?s=x", "s=&c=", "s=pass%00", "%00", "x" * 10_000):
        tab.evaluate("nonsense => { location.hash = nonsense }", nonsense)
        tab.page.wait_for_timeout(10)
        assert set(tab.rows()) == EVERY
        assert tab.chosen() == {}


def test_address_typed_over_is_obeyed(tab: Tab) -> None:
    tab.open(KIND, "s=pass")
    tab.evaluate("location.hash = 's=missing'")
    tab.until("document.forms.filter.s.value == 'missing'")
    assert tab.rows() == ["1.1.8"]


def test_way_back_leads_to_what_was_chosen(tab: Tab) -> None:
    tab.open(KIND, "s=fail-error")
    tab.page.locator("table.clauses a.quote >> visible=true").first.click()
    assert tab.fragment == "law-1.2.12"
    tab.page.go_back()
    tab.until("location.hash == '#s=fail-error'")
    assert tab.rows() == ["1.2.12"]


def test_filter_goes_on_where_the_browser_will_not_write_the_address(tab: Tab) -> None:
    tab.open(KIND)
    tab.evaluate("() => { history.replaceState = () => { throw new DOMException('too often', 'SecurityError') } }")
    tab.choose({"s": "未填报"})
    assert tab.rows() == ["1.1.8"]
    assert [heard[:6] for heard in tab.heard()] == ["error:"]
    tab.clean()


def test_what_is_filtered_away_is_printed_all_the_same(tab: Tab) -> None:
    tab.open(KIND, "s=pass&q=没有这样的文字")
    assert tab.rows() == []
    tab.page.emulate_media(media="print")
    try:
        assert set(tab.rows()) == EVERY
        assert tab.page.locator("table.clauses tr.clause >> visible=true").count() == 3
    finally:
        tab.page.emulate_media(media="screen")


def test_page_without_findings_has_no_filter(tab: Tab) -> None:
    tab.open("unreadable")
    assert tab.form.count() == 0
