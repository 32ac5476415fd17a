"""Personal numbers never leave the program, wherever a filing holds them and whatever is shown of it."""

import json
from dataclasses import replace
from datetime import date
from functools import cache

import pytest
from pygls.workspace import PositionCodec

from tests.engine.filings import sees
from tests.rules.shipped import judge
from wjcheck.engine.checker import check
from wjcheck.engine.pack_judge import Judge
from wjcheck.engine.result import PackInfo, Result
from wjcheck.locale.message import Lang
from wjcheck.lsp.diagnostics import diagnostics
from wjcheck.lsp.positions import Positions
from wjcheck.report.json import render_json
from wjcheck.report.text import render_text
from wjcheck.report.words import Words

# The example of the standard GB 11643-1999 itself.
CODEC = PositionCodec()
IDENTITY = "11010519491231002X"
WRITTEN = (
    IDENTITY,
    "110105 19491231 002X",
    "13800138000",
    "138-0013-8000",
    "１３８００１３８０００",
    f"{IDENTITY}13800138000",
    "1101 0519 4912 3100 2X",
    "013800138000",
)
FILING = """格式版本: 1
单位: {名称: 示例镇, 类型: 镇, 设综合行政执法局: 是}
年度: 2024
安监局:
  人员:
    - 姓名: 张三
      职务: 科员
      编制: 事业
会议:
  - {日期: 2024-02-18, 类型: 党委会}
"""
PLACES = (
    ("姓名: 张三", "姓名: 张三NUMBER", "W28"),
    ("姓名: 张三", "编号: NUMBER", "W28"),
    ("职务: 科员", "NUMBER: 科员", "W28"),
    ("职务: 科员", "职务: 科员 # 电话 NUMBER", "W28"),
    ("年度: 2024", "# 张三 NUMBER\n年度: 2024", "W28"),
    ("年度: 2024", "年度: 2024\n年度: NUMBER", "W28"),
    ("职务: 科员", "职务: 科员\n      职务: NUMBER", "W28"),
    ("编制: 事业", "编制: NUMBER", "W28"),
    ("日期: 2024-02-18", "日期: NUMBER", "W28"),
    ("类型: 党委会", "类型: [NUMBER]", "W28"),
    ("会议:", "通讯录: {张三: NUMBER}\n会议:", "W28"),
    # The file cannot be read, and what is said of it quotes the line.
    ("姓名: 张三", "姓名：张三NUMBER", "W131"),
    ("      职务: 科员", "      职务 NUMBER", "W140"),
    ("      职务: 科员", "      职务=NUMBER", "W139"),
    ("      职务: 科员", "      职务NUMBER", "W1"),
    ("职务: 科员", "职务: 科员 电话: NUMBER", "W168"),
    ("职务: 科员", "职务: 电话: NUMBER", "W137"),
    ("职务: 科员", "职务: [科员]NUMBER", "W143"),
    ("职务: 科员", "职务: “NUMBER”", "W28"),
    ("职务: 科员", "职务: *NUMBER", "W152"),
    ("职务: 科员", "职务: 科员 #1 NUMBER", "W28"),
)
LANGS: tuple[Lang, ...] = ("zh", "en")
HELD = ("bureau", "meetings")
"""The parts of the form that the filing holds."""


@cache
def few() -> Judge:
    """A judge by the rules that read what the filing holds, and their grounds: all others say the same of any filing.

    Those that sum up others read nothing of the filing.
    """
    shown = {one.rule.id for one in judge().rules if any(sees(one.rule.id, part, part) for part in HELD)}
    assert 20 < len(shown) < 60
    grounds = {ground for one in judge().rules if one.rule.id in shown for ground in one.rule.depends_on}
    rules = tuple(one for one in judge().rules if one.rule.id in shown | grounds and not one.sums_up)
    return replace(judge(), rules=rules, shown=frozenset(shown))


@cache
def plain() -> PackInfo:
    """What reports say of the pack itself, without the document's words, which no filing changes."""
    return replace(judge().info, unjudged=(), law=())


@pytest.mark.parametrize("number", WRITTEN)
@pytest.mark.parametrize(("there", "instead", "code"), PLACES, ids=[place[1][:24] for place in PLACES])
def test_a_personal_number_is_told_and_never_shown(there: str, instead: str, code: str, number: str) -> None:
    assert there in FILING
    text = FILING.replace(there, instead.replace("NUMBER", number), 1)
    as_of = date(2024, 12, 31)
    whole = number == IDENTITY and instead == PLACES[0][1]
    filing = check("镇.yaml", text.encode(), judge() if whole else few(), as_of)
    assert any(problem.code.startswith(code) for problem in filing.problems), [p.code for p in filing.problems]
    result = Result(judge().info if whole else plain(), as_of, (filing,))
    # masking knows no language: each place and each way of writing is shown in both, the two together in one of them
    turn = PLACES.index((there, instead, code)) + WRITTEN.index(number)
    for lang in LANGS if whole else LANGS[turn % 2 :][:1]:
        shown = [
            render_text(result, lang, verbose=True, columns=200),
            render_json(result, lang),
            *(d.message for d in diagnostics(filing, "file:///a.yaml", Words(lang), Positions(filing.lines, CODEC))),
            json.dumps([str(problem.values) for problem in filing.problems], ensure_ascii=False),
        ]
        for output in shown:
            assert number not in output
            assert "13800138000" not in output
            assert IDENTITY not in output


def test_what_is_no_personal_number_stays_as_it_is() -> None:
    text = FILING.replace("职务: 科员", "职务: 科员 0519-86310000 # 110105491231002 示政发〔2023〕31号")
    filing = check("镇.yaml", text.encode(), judge(), date(2024, 12, 31))
    assert [problem.code for problem in filing.problems if problem.code.startswith("W28")] == []


def test_the_contact_may_hold_a_mobile_number_which_no_report_shows() -> None:
    text = FILING.replace("设综合行政执法局: 是", "联系人: 张三 13800138000")
    as_of = date(2024, 12, 31)
    filing = check("镇.yaml", text.encode(), judge(), as_of)
    assert filing.problems == ()
    assert "13800138000" not in render_text(Result(judge().info, as_of, (filing,)), "zh", verbose=True)
