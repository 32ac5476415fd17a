"""The district's page in a real browser: sorted by keyboard, silent, accessible, and as wide as a telephone."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from tests.report.browsers import CHROMIUM, needs_chromium
from tests.report.html.districts import district, write
from tests.report.html.test_district import EARLIER
from wjcheck.report.html.district import render_index

AXE = Path(__file__).parents[3] / ".npm" / "node_modules" / "axe-core" / "axe.min.js"
pytestmark = needs_chromium


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("district")
    write(folder)
    with district(folder) as report:
        (folder / "index.html").write_text(render_index(report, EARLIER), encoding="utf-8")
    return folder / "index.html"


@pytest.fixture(scope="module")
def browser() -> Iterator["object"]:
    playwright = pytest.importorskip("playwright.sync_api")
    with playwright.sync_playwright() as started:
        one = started.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield one
        one.close()


@pytest.fixture(scope="module")
def opened(browser, index: Path) -> "tuple[object, list[str]]":  # type: ignore[no-untyped-def]
    """The page, opened once for all tests, and what was heard of it: each leaves it as it was but for its size."""
    page = browser.new_page()
    heard: list[str] = []
    page.on("console", lambda message: heard.append(message.text))
    page.on("pageerror", lambda error: heard.append(str(error)))
    page.goto(index.as_uri())
    return page, heard


def sized(opened, width: int, scheme: str = "light"):  # type: ignore[no-untyped-def]
    """Give the page in a window of this width, its colours those of the system."""
    page, _ = opened
    page.set_viewport_size({"width": width, "height": 800})
    page.emulate_media(color_scheme=scheme)
    return page


def test_a_column_is_sorted_by_keyboard_and_says_so_and_goes_back(opened) -> None:  # type: ignore[no-untyped-def]
    page, heard = opened

    def units() -> list[str]:
        return list(page.evaluate("[...document.querySelectorAll('#matrix tbody th')].map((cell) => cell.innerText)"))

    def errors() -> list[int]:
        cells = "[...document.querySelectorAll('#matrix tbody td.n:nth-last-child(2)')].map((td) => +td.innerText)"
        return list(page.evaluate(cells))

    def pressed(column: int) -> str | None:
        head = page.locator("#matrix thead th").nth(column)
        head.locator("button").press("Enter")
        return head.get_attribute("aria-sort")  # type: ignore[no-any-return]

    first, last = units(), page.locator("#matrix thead th").count() - 2
    assert pressed(last) == "descending"
    assert errors() == sorted(errors(), reverse=True) != sorted(errors())
    assert pressed(last) == "ascending"
    assert errors() == sorted(errors())
    assert pressed(0) == "ascending"
    assert page.locator("#matrix [aria-sort]").count() == 1
    assert sorted(units()) == sorted(first)
    assert units() != first
    pressed(0)
    assert pressed(0) is None
    assert units() == first
    assert heard == []


@pytest.mark.parametrize(("width", "scheme"), [(375, "dark"), (1280, "light")])
def test_it_is_accessible_and_no_wider_than_the_window(opened, width: int, scheme: str) -> None:  # type: ignore[no-untyped-def]
    page = sized(opened, width, scheme)
    assert page.evaluate("document.documentElement.scrollWidth") == width
    if AXE.is_file():
        page.evaluate(AXE.read_text(encoding="utf-8"))
        found = page.evaluate("axe.run(document).then((result) => result.violations)")
        assert [(one["id"], one["nodes"][0]["html"]) for one in found] == []


@pytest.mark.parametrize(("width", "fits"), [(1280, True), (900, False), (375, False)])
def test_the_table_fits_a_desk_or_says_that_it_moves(opened, width: int, fits: bool) -> None:  # type: ignore[no-untyped-def]
    page = sized(opened, width)
    over = page.evaluate(
        "(({scrollWidth, clientWidth}) => scrollWidth - clientWidth)(document.querySelector('#matrix .heat'))"
    )
    assert (over <= 0) is fits
    assert page.locator("#matrix .swipe").is_visible() is not fits
    first = page.locator("#matrix tbody th").nth(1)
    page.evaluate("document.querySelector('#matrix .heat').scrollLeft = 9999")
    assert first.bounding_box()["x"] >= 0


def test_places_stand_one_below_the_other(opened) -> None:  # type: ignore[no-untyped-def]
    page = sized(opened, 1280)
    lists = page.locator("#across ul.places").filter(has=page.locator("li:nth-child(2)"))
    assert lists.count()
    for number in range(lists.count()):
        boxes = [one.bounding_box() for one in lists.nth(number).locator("li").all()]
        assert len({box["x"] for box in boxes}) == 1
        assert all(one["y"] + one["height"] <= other["y"] + 0.5 for one, other in pairwise(boxes))


def test_without_a_script_everything_is_there(browser, index: Path) -> None:  # type: ignore[no-untyped-def]
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(index.as_uri())
    assert page.locator("button").count() == 0
    assert page.locator("#matrix tbody tr").count() == 7
    assert page.locator("svg[role=img]").count() > 20
    context.close()
