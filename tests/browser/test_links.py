"""Links into the page and across it, as they work in a browser."""

import pytest

from tests.browser.tab import Tab
from tests.report.results import FINDINGS

KIND = "every status"
PLACES = {located.finding.rule: f"f-{located.finding.fingerprint}" for located in FINDINGS}
FAIL = PLACES["1.2.12"]
ISSUE = FAIL.replace("f", "i", 1)
_STANDS = """id => {
  const place = document.getElementById(id).getBoundingClientRect();
  return place.height > 0 && place.bottom > 0 && place.top < innerHeight;
}"""


def _stands(tab: Tab, anchor: str) -> bool:
    return bool(tab.evaluate(_STANDS, anchor))


@pytest.mark.parametrize("anchor", ["law-2.1.3", ISSUE, "u-1.1.1"])
def test_link_from_elsewhere_shows_its_target(tab: Tab, anchor: str) -> None:
    tab.open(KIND, anchor)
    assert _stands(tab, anchor)
    assert tab.fragment == anchor


def test_link_to_a_finding_opens_its_lines_and_gives_it_the_keyboard(tab: Tab) -> None:
    anchor = PLACES["1.1.8"]
    tab.open(KIND, anchor)
    assert tab.evaluate("document.activeElement.id") == anchor
    assert tab.page.locator(f"[id='{anchor}'] ol.lines").first.is_visible()


@pytest.mark.parametrize(("anchor", "table"), [(FAIL, "table.clauses"), (ISSUE, "table.issues")])
def test_link_to_a_row_that_is_filtered_away_shows_it_and_stays_in_the_address(
    tab: Tab, anchor: str, table: str
) -> None:
    tab.open(KIND, "s=pass")
    assert "1.2.12" not in tab.rows(table)
    tab.evaluate("anchor => { location.hash = anchor }", anchor)
    tab.until("!document.forms.filter.s.value")
    tab.page.wait_for_timeout(50)
    assert _stands(tab, anchor)
    assert tab.fragment == anchor
    assert tab.evaluate("anchor => document.getElementById(anchor).matches(':target')", anchor)


def test_mark_in_the_text_leads_to_its_finding_although_that_is_filtered_away(tab: Tab) -> None:
    tab.open(KIND, "s=pass")
    tab.page.locator("a.mk", has_text="1.2.12 ").click()
    tab.until("!document.forms.filter.s.value")
    assert _stands(tab, FAIL)
    assert tab.fragment == FAIL


def test_finding_leads_to_its_place_in_the_text_and_the_text_back(tab: Tab) -> None:
    tab.open(KIND)
    tab.page.locator(f"[id='{FAIL}'] a.quote").click()
    assert _stands(tab, "law-1.2.12")
    tab.page.locator("a.mk", has_text="1.2.12 ").click()
    assert _stands(tab, FAIL)


def test_names_of_places_on_a_page_of_several_filings_are_those_of_their_part(tab: Tab) -> None:
    tab.open("several", "town-2-law-2.1.3")
    assert _stands(tab, "town-2-law-2.1.3")
    assert tab.evaluate("document.getElementById('town-2-law-2.1.3').closest('article').id") == "town-2"
