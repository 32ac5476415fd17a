"""The kinds of page there are, each made of filings through the program as `wjcheck check --output html` makes it."""

from collections.abc import Mapping
from contextlib import chdir
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.browser.filings import HOSTILE, LONG, LONGEST, TOO_LONG, with_texts, with_villages, written
from tests.engine.filings import EXAMPLES, YEAR_END
from tests.report.html.results import PAGES
from tests.rules.shipped import judge
from wjcheck.cli.judging import judge_found
from wjcheck.engine.pack_judge import Judge
from wjcheck.engine.result import Result
from wjcheck.locale.message import Lang
from wjcheck.pack.load import load_pack, pack_folder
from wjcheck.reading.discover import discover
from wjcheck.report.html.render import render_html
from wjcheck.report.masking import masked


@dataclass(frozen=True)
class Made:
    """A page, and the result it shows, names masked as in the page."""

    result: Result
    lang: Lang
    html: str


def made(
    filings: Mapping[str, bytes],
    lang: Lang = "zh",
    pack: str | None = None,
    select: tuple[str, ...] = (),
    *,
    names: bool = False,
) -> Made:
    """Make a page of `filings`, named by their files; the options are those of the command."""
    judging = _judge(pack).select(select)
    with TemporaryDirectory() as folder, chdir(folder):
        for name, content in filings.items():
            Path(name).write_bytes(content)
        found = tuple(judge_found(one, judging, YEAR_END) for one in discover(list(filings), lambda _: b""))
    result = Result(judging.info, YEAR_END, found)
    result = result if names else masked(result)
    return Made(result, lang, render_html(result, lang))


@cache
def _judge(pack: str | None) -> Judge:
    return judge() if pack is None else Judge.of(load_pack(pack_folder(pack)))


def _drawn(result: Result) -> Made:
    """The page of a result made by hand."""
    return Made(result, "zh", render_html(result, "zh"))


def example(unit: str) -> dict[str, bytes]:
    """One of the shipped examples, by the name of its unit."""
    name = f"{unit}-2024.yaml"
    return {name: (EXAMPLES / name).read_bytes()}


UNREADABLE = {"坏文件.yaml": b"\xff\xfe\x00wjcheck"}
BARE = {"空白镇.yaml": "格式版本: 1\n单位: {名称: 空白镇, 类型: 镇}\n年度: 2024\n".encode()}
FAULTY = {"错漏镇.yaml": "格式版本: 1\n单位: {名称: 错漏镇, 类型: 县}\n年度: 二〇二四\n会仪: []\n".encode()}

VILLAGES = ("1.3", "3.2")
"""The clauses that ask for something of every village."""

KINDS = {
    "breaches": lambda: made(example("样板街道")),
    "complies": lambda: made(example("示例镇"), select=("三(二)",), names=True),
    "every status": lambda: _drawn(PAGES["ordinary"]),
    "two alike": lambda: _drawn(PAGES["several"]),
    "no filing": lambda: _drawn(PAGES["none"]),
    "english": lambda: made(example("样板街道"), "en", select=("1.1", "2.1")),
    "several": lambda: made({**example("示例镇"), **example("测试开发区"), **UNREADABLE, **FAULTY}, select=("二(一)",)),
    "in part": lambda: made(example("样板街道"), select=("1.1", "1.2", "2.1")),
    "jiangxi": lambda: made(example("样板街道"), pack="jiangxi-2021-20"),
    "jiangxi in english": lambda: made(example("测试开发区"), "en", pack="jiangxi-2021-20"),
    "villages": lambda: made({"大镇.yaml": written(with_villages(170))}, select=VILLAGES),
    "long": lambda: made({"长名镇.yaml": written(with_texts(LONGEST, LONG, with_villages(9)))}, select=VILLAGES),
    "too long": lambda: made({"过长.yaml": written(with_texts(TOO_LONG))}, select=("一(二)", "二(一)")),
    "hostile": lambda: made({"<img src=x>.yaml": written(with_texts(HOSTILE))}),
    "bare": lambda: made(BARE, "en", select=("2.1", "4.2")),
    "unreadable": lambda: made(UNREADABLE),
    "faulty": lambda: made(FAULTY, select=("四(三)",)),
}
"""Every kind by its name."""


@cache
def page(kind: str) -> Made:
    """The page of a kind, made once."""
    return KINDS[kind]()
