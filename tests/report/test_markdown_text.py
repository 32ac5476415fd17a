import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.report.markdown_pages import pages
from tests.trials import trials
from wjcheck.reading.visible import visible
from wjcheck.report.markdown_text import cut, inert, inert_and_plain, literal

HOSTILE = [
    "a | b || c \\| d",
    "`code` ``x`` `open",
    "<b>x</b> <img src=x onerror=alert(1)> <!-- x --> </details> <script>",
    "[text](http://x.cn) ![image](http://x.cn/a.png) [ref][1] [^1] [x]: y",
    "http://x.cn https://x.cn/(a) ftp://x.cn www.x.cn x.cn 示例.com <http://x.cn> mailto:a@b.cn xmpp:a@b.cn/c",
    "zhang@example.com 张三@示例.cn",
    "@zhangsan @org/team @张三 (@lisi) 'a@b'",
    "#12 GH-12 owner/repo#12 owner/repo@0123456 #I5ABC !12 %12 &12 ~12 ~bug $12 ^alert#12",
    '%"the first" ~"to do" [issue:12] [vulnerability:3] [[Page]] [[页面|x]] {+in+} [-out-]',
    "deadbeef 0123456789abcdef0123456789abcdef01234567 1234567 2024123",
    ":smile: 20:30:40 :+1::tada:",
    "$x^2$ $$y$$ $`z`$ US$5",
    "**bold** *a* __b__ _c_ ~~gone~~ ~x~ ==m== ^s^ H~2~O",
    "line\nbreak\r\n\n# head\n- item\n\n\ttab  \nx",
    "&lt; &#64;user &amp;amp; &nbsp;",
    "\\ \\\\ \\`x\\` a\\",
    "`a`b`c`",
    "a@b`c@d|e@f",
]
LEADING = [
    *("# head", "> quote", "- item", "+ item", "* item", "1. item", "2) item", "1.", "-", "---", "***", "==="),
    *("    code", "```", "~~~", "- [ ] task", ":--", "<details>", "| a |", "[^1]: x", "[a]: /b"),
]
OWN = {"table", "thead", "tbody", "tr", "th", "td", "code", "p", "ul", "li", "h3"}

PIECES = [
    *"@#!$%^&*_~`|\\[](){}<>:/.-+=\"', \n1a镇",
    *("www.", "http://", "deadbeef", "x.cn", "[[", "]]", "GH-", "``", ":a:", "<b>", "&amp;", "\u200b", "\x1b"),
]
hostile = st.lists(st.sampled_from(PIECES), max_size=14).map("".join) | st.sampled_from(HOSTILE)


def shown(text: str) -> str:
    """What a reader is to see of `text`: as a page shows it, whose blanks at the ends do not count."""
    return visible(text).replace("$", "＄").strip()


def everywhere(markdown: str) -> str:
    """The same in every place where the report puts untrusted text."""
    return f"### {markdown}\n\n| a | b |\n| --- | --- |\n| {markdown} | {markdown} |\n\n- {markdown}\n\nx: {markdown}\n"


def assert_inert(text: str) -> None:
    for page in pages(everywhere(inert(text))):
        assert set(page.tags) <= OWN, text
        assert page.attributes == set(), text
        assert page.references == [], text
        assert page.rows == [2, 2], text
        assert [page.tags.count(tag) for tag in ("h3", "ul", "li", "p")] == [1, 1, 1, 1], text
        parts = [part.strip() for part in page.text.split("\n") if part.strip()]
        told = shown(text)
        assert parts == ([told] if told else []) + ["a", "b"] + [told] * (3 * bool(told)) + [f"x: {told}".strip()], text


@pytest.mark.parametrize("text", [*HOSTILE, *LEADING])
def test_hostile_text_shows_as_it_is_and_does_nothing(text: str) -> None:
    assert_inert(text)


@settings(max_examples=trials(120), deadline=None)
@given(hostile)
def test_no_text_does_anything(text: str) -> None:
    assert_inert(text)


@settings(max_examples=trials(80), deadline=None)
@given(hostile | st.sampled_from(LEADING))
def test_what_is_plain_too_does_nothing_either(text: str) -> None:
    for page in pages(inert_and_plain(text)):
        assert set(page.tags) <= {"p", "code"}, text
        assert page.attributes == set(), text
        assert page.references == [], text
    assert len(inert_and_plain(text).replace("`", "")) <= len(visible(text))


@settings(max_examples=trials(120), deadline=None)
@given(st.lists(hostile, min_size=2, max_size=3))
def test_texts_side_by_side_do_nothing_together(texts: list[str]) -> None:
    told = " ".join(map(inert, texts))
    for page in pages(f"| a |\n| --- |\n| {told} |\n"):
        assert set(page.tags) <= OWN
        assert page.references == []
        assert page.rows == [1, 1]


def test_ordinary_text_needs_no_marks() -> None:
    for text in (
        "编制人员4人，要求不少于5人（现有4人，须5人）",
        "公安派出所和消防救援部门各另派驻1-2名工作人员,",
        "武政办发〔2023〕65号 2024-12-31 1.2.12 20% 12:30",
    ):
        assert inert(text) == text


def test_addresses_names_and_commits_stand_in_code() -> None:
    assert inert("见 www.x.cn，联系 a@b.cn。") == "见 `www.x.cn`，联系 `a@b.cn`。"
    assert inert("(committee.directors).") == "(`committee.directors`)."
    assert inert("单位代码320412900") == "单位代码`320412900`"
    # two spans side by side would be read as one with other ends
    assert inert("[[a.cn]]") == "`[[a.cn]]`"


@pytest.mark.parametrize("text", ["申报/示例镇.yaml", "a b.yaml", "`x`|y.yaml", "sha256:00", "", " ", "\n", "$a"])
def test_names_of_files_are_one_code_span_where_they_can_be(text: str) -> None:
    for page in pages(f"- x {literal(text)}\n"):
        assert page.references == []
        assert set(page.tags) <= OWN
        assert page.text.strip() == f"x {shown(text)}".strip()
    assert literal("申报/示例镇.yaml") == "`申报/示例镇.yaml`"


def test_a_name_of_a_file_is_no_command_in_a_log() -> None:
    assert "##[" not in literal("##[add-path]x.yaml") + inert("##[add-path]x.yaml")
    assert "##vso[" not in literal("##vso[task]x.yaml") + inert("##vso[task]x.yaml")


@settings(max_examples=trials(120), deadline=None)
@given(hostile, st.integers(30, 80))
def test_what_is_cut_is_counted_and_keeps_to_the_room(text: str, most: int) -> None:
    told = cut(text, most, lambda number: f"…({number})")
    assert len(told) <= most
    whole = inert(text)
    if len(whole) <= most:
        assert told == whole
    else:
        (number,) = re.findall(r"…\(([0-9]+)\)$", told)
        text = visible(text).strip()
        kept = text[: len(text) - int(number)]
        assert told == inert(kept) + f"…({number})"
        # nothing more would have found room but what has to stand together
        assert len(inert(text[: len(kept) + 12])) + len("…(00)") > most


def test_a_long_text_is_cut_fast() -> None:
    assert len(cut("a@b|" * 100_000, 300, lambda number: f"…{number}")) <= 300
