"""What a report says of itself is read from reports as untrusted as any filing."""

import json
import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from tests.report.results import RESULTS
from wjcheck.engine.made import Made, Source
from wjcheck.reading.problem import Problem
from wjcheck.report.html.render import render_html
from wjcheck.report.json import render_json
from wjcheck.report.verify.claim import Claim, read_claim

MADE = Made(
    "check", ("申报/<!--</script>&\x7f\u202e镇",), "warning", select=("1.2",), readings=(("1.2.14", "R1"),), strict=True
)
RESULT = replace(RESULTS["ordinary"], made=MADE)
PAGE = render_html(RESULT, "zh")
START = PAGE.index('<script type="application/json"')
BLOCK = PAGE[START : PAGE.index("</script>", START) + len("</script>")]


def _told(page: str) -> str:
    found = read_claim("页.html", page.encode())
    return found.code if isinstance(found, Problem) else "read"


def _data(change: Callable[[Any], None]) -> str:
    """Return the page with its data changed."""
    data = json.loads(BLOCK.partition(">")[2].removesuffix("</script>"))
    change(data)
    return PAGE.replace(BLOCK, BLOCK.partition(">")[0] + ">" + json.dumps(data).replace("<", "\\u003c") + "</script>")


def test_json_and_page_say_the_same_of_themselves() -> None:
    page = read_claim("页.html", PAGE.encode())
    result = read_claim("结果.json", render_json(RESULT, "zh", "warning").encode())
    assert isinstance(page, Claim)
    assert isinstance(result, Claim)
    assert page.made == result.made == MADE
    assert replace(page, form="json") == result


def test_nothing_in_the_block_can_end_it_or_be_seen_by_a_parser() -> None:
    inner = BLOCK.partition(">")[2].removesuffix("</script>")
    assert inner.isascii()
    assert inner.isprintable()
    assert not set(inner) & set("<>&")


SPOILT: dict[str, tuple[str, str]] = {
    "no block": (PAGE.replace(BLOCK, ""), "W460"),
    "two": (PAGE.replace(BLOCK, BLOCK + BLOCK), "W460"),
    "another in a comment": (PAGE.replace("</main>", f"<!-- {BLOCK} --></main>"), "W460"),
    "one in other letters": (PAGE.replace("</main>", "<SCRIPT id='WJCHECK-report'></SCRIPT></main>"), "W460"),
    "never ended": (PAGE[: START + len(BLOCK) - 9], "W460"),
    "markup in it": (PAGE.replace(BLOCK, BLOCK.replace("check", "<b>", 1)), "W460"),
    "no ASCII": (PAGE.replace(BLOCK, BLOCK.replace('"check"', '"检"', 1)), "W460"),
    "another type": (PAGE.replace("application/json", "text/javascript"), "W460"),
    "no JSON": (PAGE.replace(BLOCK, BLOCK.replace('{"format"', '{"format')), "W433"),
    "a key twice": (PAGE.replace(BLOCK, BLOCK.replace('"masked"', '"lang": "zh", "masked"')), "W434"),
    "another format": (_data(lambda data: data.update(format="wjcheck-report/1")), "W435"),
    "another version": (_data(lambda data: data.update(format="wjcheck-page/2")), "W436"),
    "no day": (_data(lambda data: data.pop("as_of")), "W437"),
    "a digest that is none": (_data(lambda data: data["pack"].update(digest="x")), "W438"),
    "a path that is none": (_data(lambda data: data["options"].update(paths=["a\0b"])), "W438"),
    "a command that is none": (_data(lambda data: data["options"].update(command="fix")), "W438"),
    "a unit of a check": (_data(lambda data: data.update(kind="unit")), "W461"),
    "a district without options": (_data(lambda data: data.update(kind="district", options=None)), "W461"),
    "a review of two folders": (
        _data(lambda data: data["options"].update(command="review", paths=["a", "b"]) or data.update(kind="district")),
        "W461",
    ),
    "as it was": (PAGE, "read"),
    "what is to come": (_data(lambda data: data.update(more=1)), "read"),
    "a check without options": (_data(lambda data: data.update(options=None)), "read"),
}


@pytest.mark.parametrize("name", SPOILT)
def test_a_page_that_is_spoilt_is_refused(name: str) -> None:
    page, code = SPOILT[name]
    assert _told(page) == code


def test_markup_made_to_cost_time_costs_none() -> None:
    """The parser of the standard library takes quadratic time for some; it is given the block alone."""
    began = time.process_time()
    for piece in ("<!--", "<![CDATA[", "<script ", "</script", "<a b='", "&#", "<?"):
        assert _told("<p>" + piece * 500_000) == "W460"
        assert _told(PAGE + piece * 500_000) in ("read", "W460")
    assert time.process_time() - began < 10


def test_a_unit_has_one_filing_and_sources_are_kept() -> None:
    made = Made("review", ("区",), sources=(Source("district", "区/district.yaml", "sha256:" + "0" * 64),))
    one = read_claim("页.html", render_html(replace(RESULT, made=made), "zh").encode())
    assert isinstance(one, Claim)
    assert (one.kind, one.made) == ("unit", made)
    two = replace(RESULT, made=made, filings=RESULT.filings * 2)
    assert _told(render_html(two, "zh")) == "W461"
