"""Filings broken as a hand breaks them: the first problem is the cause, at its character, and says what to write."""

import pytest

from tests.filing.trap_cases import LINES, SOUND
from wjcheck.filing.load import load
from wjcheck.filing.repeated import unrepeated
from wjcheck.locale.message import Lang
from wjcheck.reading.parse import read
from wjcheck.reading.problem import Problem
from wjcheck.report.words import Words


def problems_of(text: str) -> list[Problem]:
    """Return all problems of a filing, in the order of their places, as a report lists them."""
    tree = read(text.encode())
    found = unrepeated(tree.problems, load(tree).problems)
    return sorted(found, key=lambda problem: problem.span.line * 1000 + problem.span.column if problem.span else 0)


def said(problem: Problem, lang: Lang) -> str:
    """Return message and hint of a problem."""
    _, message, hint = Words(lang).problem(problem)
    return f"{message} {hint}"


def test_the_sound_filing_has_no_problem() -> None:
    assert problems_of(SOUND) == []


@pytest.mark.parametrize(("there", "instead", "place", "zh", "en"), LINES, ids=[f"{c[2]} {c[1][:20]}" for c in LINES])
def test_a_slip_is_told_at_its_character_with_what_to_write(
    there: str, instead: str, place: str, zh: str, en: str
) -> None:
    assert there in SOUND
    first, *others = problems_of(SOUND.replace(there, instead, 1))
    assert first.span is not None
    assert f"{first.code}@{first.span.line}:{first.span.column}" == place
    assert zh in said(first, "zh")
    assert en in said(first, "en")
    assert "{" not in said(first, "zh") + said(first, "en")
    assert [other.code for other in others if other.severity == "error"] == [], "one slip is one mistake"


LEGITIMATE = (
    ("姓名: 李四", "姓名: 阿卜杜拉·热合曼"),
    ("姓名: 李四", "姓名: 李　四"),
    ("职务: 镇长", "职务: 党委副书记、镇长"),
    ("职务: 镇长", "职务: 镇长（主持工作）。"),
    ("职务: 镇长", "职务: 镇长 # 2024年3月起"),
    ("职务: 镇长", '职务: "镇长 #1: 分管"'),
    ("  - 姓名: 李四", "  #李四待定\n  - 姓名: 李四"),
    ("职务: 镇长", "职务: 镇长 ## 已核"),
    ("标题: 关于", "标题: “十四五”规划—— 关于"),
    ("标题: 关于", "标题: 通知：关于"),
    (
        "标题: 关于成立应急管理和消防安全委员会的通知",
        "标题: |\n      一、关于\n      姓名：张三\n      * 附件 #1 ",
    ),
    ("标题: 关于成立应急管理和消防安全委员会的通知", "标题: 关于成立\n      应急管理和消防安全委员会的通知"),
    ("文号: 示政发〔2023〕31号", "文号: 示政发[2023]31号（试行）"),
    ("[应急管理, 消防]", "[研究应急管理、消防工作, '其他：无']"),
    ("    - 消安委", "    - 道路交通安全领导小组"),
    ("    - 消安委", "    - 食品安全委员会"),
    ("    - 消安委", "    - 湖塘镇安委会"),
    ("    类型: 党委会", "    类型: 党委会议"),
    ("    类型: 党委会", "    类型: 镇党委会"),
    ("形式: 实战", "形式: 桌面推演"),
    ("  - 姓名: 李四\n    职务: 镇长\n    主要负责人: 政府\n", "  - 姓名: 李四\n  - 姓名: 赵六\n"),
    ("参演人数: 30", "参演人数: 030"),
    ("  - 姓名: 李四\n    职务: 镇长\n    主要负责人: 政府\n", "  - 姓名: 李四\n  - 职务: 镇长\n"),
)


@pytest.mark.parametrize(("there", "instead"), LEGITIMATE, ids=[instead[:24] for _, instead in LEGITIMATE])
def test_what_a_clerk_may_write_is_no_problem(there: str, instead: str) -> None:
    assert there in SOUND
    assert [(p.code, p.span) for p in problems_of(SOUND.replace(there, instead, 1))] == []


def test_a_habit_is_told_on_every_line_and_a_text_of_several_lines_is_left_alone() -> None:
    text = "年度:2024\n备注: |\n  姓名:张三\n单位:\n  名称:示例镇\n"
    assert [(p.code, p.span.line) for p in problems_of(text) if p.span] == [("W132", 1), ("W132", 5)]


@pytest.mark.parametrize(
    ("word", "sure"), [("名稱", True), ("名 称", True), ("1. 名称", True), ("单位名称", False), ("名成", False)]
)
def test_only_what_differs_by_its_writing_is_sure(word: str, sure: bool) -> None:
    (problem,) = problems_of(SOUND.replace("  名称:", f"  {word}:", 1))
    assert (problem.code, problem.values["sure"]) == ("W201", sure)


@pytest.mark.parametrize(("word", "sure"), [("鎮", True), ("镇政府", False), ("Town", True)])
def test_an_everyday_word_for_a_choice_is_a_question(word: str, sure: bool) -> None:
    (problem,) = problems_of(SOUND.replace("类型: 镇", f"类型: {word}", 1))
    assert (problem.code, problem.values["suggestion"], problem.values["sure"]) == ("W221", "镇", sure)


def test_suggestions_can_be_written_where_the_problem_stands() -> None:
    for there, instead, place, _, _ in LINES:
        text = SOUND.replace(there, instead, 1)
        problem = problems_of(text)[0]
        written = problem.values.get("suggestion")
        if not isinstance(written, str) or problem.span is None or problem.span.end_line != problem.span.line:
            continue
        lines = text.split("\n")
        line, span = lines[problem.span.line - 1], problem.span
        lines[span.line - 1] = line[: span.column - 1] + written + line[span.end_column - 1 :]
        after = problems_of("\n".join(lines))
        assert f"{problem.code}@{span.line}:{span.column}" not in [
            f"{p.code}@{p.span.line}:{p.span.column}" for p in after if p.span
        ], place


def test_a_list_in_which_a_record_was_not_read_is_not_counted() -> None:
    submission = load(read(SOUND.replace("  - 姓名: 李四", "    姓名: 李四", 1).encode()))
    assert "leaders" not in submission.data
    assert "leaders" in submission.invalid
    assert "meetings" in submission.data
