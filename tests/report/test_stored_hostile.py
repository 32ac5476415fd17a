"""A stored result is not trusted: whatever the file holds, there is a result or one of our own problems."""

import json
import re
import unicodedata
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.report.results import RESULTS
from tests.report.test_stored import LANGS, again
from tests.trials import trials
from wjcheck.locale.message import Lang
from wjcheck.reading.problem import Problem
from wjcheck.report.html.render import render_html
from wjcheck.report.json import render_json
from wjcheck.report.markdown import render_markdown
from wjcheck.report.masking import masked
from wjcheck.report.stored import LARGEST, Stored, read_stored
from wjcheck.report.text import render_text
from wjcheck.report.words import Words


@cache
def _sound() -> str:
    return render_json(RESULTS["problems-and-findings"], "zh")


def _changed(change: Callable[[Any], object]) -> bytes:
    document = json.loads(_sound())
    change(document)
    return json.dumps(document).encode()


def _at(*way: str | int, value: Any) -> bytes:
    """Return a stored result with `value` at a place of its own."""

    def put(document: Any) -> None:
        for step in way[:-1]:
            document = document[step]
        document[way[-1]] = value

    return _changed(put)


_FINDING = ("filings", 0, "findings", 1)
REFUSED: dict[str, tuple[bytes, str, str]] = {
    "nothing": (b"", "W433", "不是 JSON 文件，或者内容不完整"),
    "a filing": ("格式版本: 1\n".encode(), "W433", "不是 JSON"),
    "half of one": (_sound().encode()[:2000], "W433", "不是 JSON"),
    "no text": (b"\xff\xfe\xff" * 20 + b"\xd8", "W433", "不是 JSON"),
    "GBK": (_sound().encode("gbk", errors="replace"), "W433", "不是 JSON"),
    "not a number": (_sound().replace('"have": 2', '"have": NaN').replace("0.4", "NaN").encode(), "W434", "数值 NaN"),
    "more than any number": (_sound().replace("0.4", "1e999").encode(), "W434", "数值 1e999"),
    "five thousand digits": (_sound().replace("0.4", "9" * 5000).encode(), "W434", "数值 999"),
    "nothing but lists": (b"[" + b"[]," * 300_000 + b"[]]", "W434", "过多的空列表"),
    "a hundred thousand levels": (b"[" * 100_000, "W434", "套得过深"),
    "levels in what nobody reads": (_at("more", value=[]).replace(b"[]}", b"[" * 99_999), "W434", "套得过深"),
    "a key twice": (_sound().replace('"rules": 9', '"rules": 9, "rules": 8').encode(), "W434", "“rules”写了两次"),
    "a list": (b"[]", "W435", "但不是 wjcheck check 的结果"),
    "JSON of something else": (b'{"format": 1}', "W435", "但不是 wjcheck check 的结果"),
    "what falls due": (b'{"format": "wjcheck-due/1"}', "W435", "但不是 wjcheck check 的结果"),
    "another version": (_at("format", value="wjcheck-report/2"), "W436", "格式是 wjcheck-report/2"),
    "nothing but the format": (b'{"format": "wjcheck-report/1"}', "W437", "缺少 tool"),
    "a finding without a rule": (_changed(lambda d: d["filings"][0]["findings"][1].pop("rule")), "W437", "[1].rule"),
    "filings that are no list": (_at("filings", value={"0": {}}), "W438", "filings 的值是 {…}"),
    "a number for a text": (_at(*_FINDING, "message", value=5), "W438", "filings[0].findings[1].message 的值是 5"),
    "a text for a number": (_at("filings", 0, "year", value="2024"), "W438", 'filings[0].year 的值是 "2024"'),
    "yes for a number": (_at("pack", "rules", value=True), "W438", "pack.rules 的值是 true"),
    "no day": (_at("as_of", value="2024-02-30"), "W438", 'as_of 的值是 "2024-02-30"'),
    "a day as a number": (_at("as_of", value=1704067200), "W438", "as_of 的值是 1704067200"),
    "an unknown status": (_at(*_FINDING, "status", value="passed"), "W438", 'status 的值是 "passed"'),
    "an unknown severity": (_at("filings", 0, "problems", 0, "severity", value="grave"), "W438", '"grave"'),
    "a code that is none": (_at("filings", 0, "problems", 0, "code", value="\x1b[31m"), "W438", r"\u001b[31m"),
    "a line before the first": (_at("filings", 0, "problems", 0, "line", value=0), "W438", "line 的值是 0"),
    "a place that ends before it begins": (_at(*_FINDING, "locations", 0, "end_line", value=1), "W438", "{…}"),
    "half a place": (_at("filings", 0, "problems", 0, "end_line", value=None), "W438", "{…}"),
    "a path that cannot be one": (_at("filings", 0, "path", value="a\0b"), "W438", "filings[0].path"),
    "lines beyond any file": (_at("filings", 0, "lines", value={"9999999": "x"}), "W438", "{…}"),
    "a line without a number": (_at("filings", 0, "lines", value={"x" * 999: "x"}), "W438", "filings[0].lines.xxx"),
    "too many names": (_at("filings", 0, "counts", value={f"{n}": 0 for n in range(100_001)}), "W438", "{…}"),
    "figures in figures": (_at(*_FINDING, "figures", value={"a": json.loads("[" * 20 + "]" * 20)}), "W438", "[…]"),
    "a translation that is none": (_at(*_FINDING, "translation", value={"title": {"a": {}}}), "W438", "{…}"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_shown_is_told_in_our_own_words(name: str) -> None:
    raw, code, says = REFUSED[name]
    problem = read_stored("结果.json", raw)
    assert isinstance(problem, Problem)
    title, message, hint = Words("zh").problem(problem)
    assert (problem.code, says in message) == (code, True), message
    assert len(message) < 300
    assert title
    assert hint
    assert "结果.json" in Words("en").problem(problem)[1]


def test_the_place_of_what_is_no_json_is_known() -> None:
    problem = read_stored("x", b'{\n "format" 1}')
    assert isinstance(problem, Problem)
    assert problem.span is not None
    assert (problem.span.line, problem.span.column) == (2, 11)


def test_a_file_without_end_is_not_read() -> None:
    problem = read_stored("x", b" " * (LARGEST + 1))
    assert isinstance(problem, Problem)
    assert problem.code == "W432"


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32"])
def test_encodings_that_editors_and_shells_write_are_read(codec: str) -> None:
    stored = read_stored("x", _sound().encode(codec))
    assert isinstance(stored, Stored)
    assert render_json(stored.result, "zh") == _sound()


def test_what_later_versions_add_is_passed_over() -> None:
    raw = _changed(lambda d: (d.update(more={"a": [1]}), d["filings"][0]["findings"][0].update(score=1)))
    stored = read_stored("x", raw)
    assert isinstance(stored, Stored)
    assert render_json(stored.result, "zh") == _sound()


def test_a_pack_or_a_problem_that_this_version_does_not_have_is_shown_as_it_was_stored() -> None:
    def change(document: Any) -> None:
        document["pack"]["id"] = "elsewhere-2030"
        document["filings"][0]["problems"][0]["code"] = "W999"

    stored = read_stored("x", _changed(change))
    assert isinstance(stored, Stored)
    text = render_text(stored.result, "zh")
    assert "W999" in text
    assert "没有找到“[red]␛]8;;x”。" in text


def _places(part: Any, way: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    if way:
        yield way
    for key, value in part.items() if isinstance(part, dict) else enumerate(part) if isinstance(part, list) else ():
        yield from _places(value, (*way, key))


_WAYS = sorted(_places(json.loads(_sound())), key=str)
_HARM = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(max_size=20),
    st.sampled_from(
        ("\x1b[31m\u202e{title}", "\ud800", "x" * 5000, "9" * 40, "<script>", "../a", [], {}, [{}], {"a": 1})
    ),
)


def _shown(result: Any, lang: Lang) -> str:
    """Return the text of a result; the other formats only have to come about."""
    assert render_html(masked(result), lang)
    assert render_markdown(result, lang)
    return render_text(result, lang, verbose=True) + render_text(masked(result), lang)


@settings(max_examples=trials(30), deadline=None)
@given(st.sampled_from(_WAYS), _HARM)
def test_a_value_changed_anywhere_is_refused_or_shown_safely(way: tuple[str | int, ...], value: Any) -> None:
    raw = _at(*way, value=value)
    stored = read_stored("x", raw)
    if isinstance(stored, Problem):
        assert stored.code in ("W434", "W435", "W436", "W437", "W438")
        return
    for lang in LANGS:
        shown = _shown(stored.result, lang)
        assert not [sign for sign in shown if unicodedata.category(sign) in ("Cc", "Cf", "Cs") and sign != "\n"]
        assert render_json(again(stored.result, lang), lang) == render_json(stored.result, lang)


def test_every_text_with_a_sequence_for_terminals_is_shown_safely() -> None:
    """All texts at once, those that the form lets through: what is seen of them has nothing a terminal obeys."""
    document = json.loads(_sound())

    def spoil(part: Any) -> Any:
        if isinstance(part, dict):
            return {key: spoil(value) for key, value in part.items()}
        if isinstance(part, list):
            return [spoil(one) for one in part]
        free = isinstance(part, str) and re.search("[\u4e00-\u9fff ]", part) and "wjcheck" not in part
        return f"\x1b]0;x\x07{part}\u202e" if free else part

    stored = read_stored("x", json.dumps(spoil(document)).encode())
    assert isinstance(stored, Stored), stored
    shown = _shown(stored.result, "zh") + _shown(stored.result, "en")
    assert "␛]0;x␇" in shown
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f\u202e]", shown)
