"""Going through the page with the keyboard alone."""

import pytest

from tests.browser.tab import Tab

KIND = "every status"
_OPEN = "[...document.querySelectorAll('details')].filter((part) => part.open).length"
_ROW = "document.activeElement.closest('tr')?.cells[0].textContent ?? null"

_HELD = ("ctrlKey", "metaKey", "altKey")
_PRESSED = """press => document.activeElement.dispatchEvent(
  new KeyboardEvent('keydown', {...press, bubbles: true, cancelable: true}))"""
"""A press of a key as a script can make it; true when nobody took it for his own."""


def test_slash_goes_to_the_field_and_is_not_typed_there(tab: Tab) -> None:
    tab.open(KIND).keyboard.press("/")
    assert tab.evaluate("document.activeElement.name") == "q"
    tab.page.keyboard.type("jke/")
    assert tab.chosen() == {"q": "jke/"}


def test_j_and_k_go_through_the_findings_that_are_shown_and_stop_at_the_ends(tab: Tab) -> None:
    tab.open(KIND, "s=fail-warning")
    shown = tab.rows()
    assert shown == ["1.2.9", "1.2.13"]
    walked = []
    for key in "jjkj":
        tab.page.keyboard.press(key)
        walked.append(tab.evaluate(_ROW))
    assert walked == [shown[at] for at in (0, 1, 0, 1)]
    for _ in shown:
        tab.page.keyboard.press("j")
    assert tab.evaluate(_ROW) == shown[-1]
    assert tab.evaluate(
        "(row => row.top >= 0 && row.bottom <= innerHeight)(document.activeElement.getBoundingClientRect())"
    )
    for _ in range(len(shown) + 1):
        tab.page.keyboard.press("k")
    assert tab.evaluate(_ROW) == shown[0]


def test_k_first_of_all_goes_to_the_last(tab: Tab) -> None:
    tab.open(KIND).keyboard.press("k")
    assert tab.evaluate(_ROW) == tab.rows()[-1]


def test_nothing_happens_where_nothing_is_shown(tab: Tab) -> None:
    tab.open(KIND, "q=没有这样的文字").keyboard.press("j")
    assert tab.evaluate(_ROW) is None


def test_escape_clears_the_choice_and_leaves_the_field(tab: Tab) -> None:
    tab.open(KIND)
    whole = tab.rows()
    tab.choose({"s": "不符合"})
    tab.page.keyboard.press("/")
    tab.page.keyboard.type("会议")
    tab.page.keyboard.press("Escape")
    tab.until("!location.hash")
    assert tab.chosen() == {}
    assert tab.rows() == whole
    assert tab.evaluate("document.activeElement.tagName") == "BODY"


def test_escape_leaves_a_link_in_the_address(tab: Tab) -> None:
    tab.open(KIND, "law-2.1.3").keyboard.press("Escape")
    tab.page.wait_for_timeout(50)
    assert tab.fragment == "law-2.1.3"


@pytest.mark.parametrize("how", ["key", "button"])
def test_all_lines_are_opened_and_closed(tab: Tab, how: str) -> None:
    tab.open("jiangxi")
    parts, button = tab.page.locator("details"), tab.page.locator("#open")

    def press() -> None:
        if how == "key":
            tab.page.keyboard.press("e")
        else:
            button.click()

    assert 0 < tab.evaluate(_OPEN) < parts.count()
    assert button.inner_text() == "全部展开"
    press()
    assert tab.evaluate(_OPEN) == parts.count()
    assert button.inner_text() == "全部收起"
    press()
    assert tab.evaluate(_OPEN) == 0
    assert button.inner_text() == "全部展开"


def test_button_says_what_it_does_whoever_opened_the_last_part(tab: Tab) -> None:
    tab.open(KIND)
    assert tab.evaluate(_OPEN) == tab.page.locator("details").count()
    assert tab.page.locator("#open").inner_text() == "全部收起"
    summary = tab.page.locator("details summary").first
    for label in ("全部展开", "全部收起"):
        summary.click()
        tab.until(f"document.getElementById('open').textContent == '{label}'")


def test_keys_of_the_browser_stay_its_own(tab: Tab) -> None:
    tab.open(KIND, "s=pass")
    assert all(tab.evaluate(_PRESSED, {"key": key, held: True}) for held in _HELD for key in ("/", "j", "e", "Escape"))
    tab.page.keyboard.press("Control+f")
    tab.page.wait_for_timeout(50)
    assert tab.chosen() == {"s": "符合"}
    assert tab.evaluate("document.activeElement.tagName") == "BODY"


def test_keys_of_other_fields_stay_their_own(tab: Tab) -> None:
    tab.open(KIND).locator("[name=s]").focus()
    for key in "jke/":
        tab.page.keyboard.press(key)
    assert tab.evaluate("document.activeElement.name") == "s"
    assert tab.page.locator("#open").inner_text() == "全部收起"


def test_escape_that_ends_an_input_method_clears_nothing(tab: Tab) -> None:
    tab.open(KIND, "q=会议")
    tab.field("q").focus()
    tab.evaluate(_PRESSED, {"key": "Escape", "isComposing": True})
    tab.page.wait_for_timeout(50)
    assert tab.chosen() == {"q": "会议"}


def test_table_of_all_filings_can_be_reached_and_scrolled(tab: Tab) -> None:
    tab.open("several", width=375).locator(".wide").focus()
    tab.page.keyboard.press("ArrowRight")
    tab.until("document.activeElement.matches('.wide') && document.activeElement.scrollLeft > 0")
