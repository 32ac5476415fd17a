from collections.abc import Iterator
from typing import Any
from unittest import mock

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.filing.reading_of import submitted
from tests.filings.strategies import Values, as_yaml, filings
from wjcheck.filing import place
from wjcheck.filing.load import Submission, load
from wjcheck.locale.message import Bilingual
from wjcheck.reading.parse import read
from wjcheck.reading.problem import Span

# Columns count code points from 1; the first line of the file is line 1.
FILING = """\
格式版本: 1
unit:
  name: 示例镇
  类型: 镇
year: 2024
安监局:
  人员:
    - 姓名: 张三
      编制: 行政
    -
    - 职务: 科员
      在岗:
    - 李四
  duties: [应急值守, "", 消防检查]
  挂牌: {处: 1, 日期: 2023-10-20}
领导班子:
  - 姓名: 王五
    分管: 应急管理、消防
"""


@pytest.fixture(scope="module")
def submission() -> Submission:
    return submitted(FILING, head="")


@pytest.mark.parametrize(
    ("path", "nearest", "span", "exact"),
    [
        ("unit.name", "unit.name", Span(3, 3, 3, 12), True),
        ("unit.type", "unit.type", Span(4, 3, 4, 8), True),
        ("bureau", "bureau", Span(6, 1, 6, 4), True),
        ("bureau.staff", "bureau.staff", Span(7, 3, 7, 5), True),
        ("bureau.staff[0]", "bureau.staff[0]", Span(8, 7, 8, 13), True),
        ("bureau.staff[0].establishment", "bureau.staff[0].establishment", Span(9, 7, 9, 13), True),
        ("bureau.staff[0].line", "bureau.staff[0]", Span(8, 7, 8, 13), False),
        ("bureau.staff[2].post", "bureau.staff[2].post", Span(11, 7, 11, 13), True),
        ("bureau.staff[3]", "bureau.staff[3]", Span(13, 7, 13, 9), True),
        ("bureau.staff[3].name", "bureau.staff[3]", Span(13, 7, 13, 9), False),
        ("bureau.staff[9].name", "bureau.staff", Span(7, 3, 7, 5), False),
        ("bureau.duties[0]", "bureau.duties[0]", Span(14, 12, 14, 16), True),
        ("bureau.duties[1]", "bureau.duties[1]", Span(14, 22, 14, 26), True),
        ("bureau.duties[2]", "bureau.duties", Span(14, 3, 14, 9), False),
        ("bureau.plaque.date", "bureau.plaque.date", Span(15, 14, 15, 28), True),
        ("bureau.plaque", "bureau.plaque", Span(15, 3, 15, 5), True),
        ("leaders[0].portfolio[1]", "leaders[0].portfolio[1]", Span(18, 5, 18, 16), True),
        ("leaders[0].portfolio[2]", "leaders[0].portfolio", Span(18, 5, 18, 16), False),
        ("committee.plaques", "", Span(1, 1, 1, 5), False),
        ("", "", Span(1, 1, 1, 5), True),
        ("安监局", "", Span(1, 1, 1, 5), False),
        ("unit.name.x", "unit.name", Span(3, 3, 3, 12), False),
        ("unit[0]", "unit", Span(2, 1, 2, 5), False),
    ],
)
def test_a_logical_path_is_found_in_the_file(
    submission: Submission, path: str, nearest: str, span: Span, exact: bool
) -> None:
    assert submission.locate(path) == (nearest, span, exact)


def test_an_entry_without_a_value_is_found_at_its_key(submission: Submission) -> None:
    nearest, span, exact = submission.locate("bureau.staff[2].on_duty")
    assert (nearest, exact, span.line, span.column) == ("bureau.staff[2].on_duty", True, 12, 7)


def test_an_entry_that_begins_with_a_collection_is_shown_by_its_key() -> None:
    submission = submitted("villages:\n  - group:\n      leader: {name: 张三}\n    name: 甲村\n  - [a]\n")
    assert submission.locate("villages[0]")[1] == Span(5, 5, 5, 10)
    assert submission.locate("villages[1]")[1].line == 8


@pytest.mark.parametrize(
    ("path", "zh", "en"),
    [
        ("bureau.staff[0].establishment", "安监局.人员[第1项 张三].编制", "bureau.staff[no. 1: 张三].establishment"),
        ("bureau.staff[2].line", "安监局.人员[第3项].条线", "bureau.staff[no. 3].line"),
        ("leaders[0].portfolio[1]", "领导班子[第1项 王五].分管[第2项]", "leaders[no. 1: 王五].portfolio[no. 2]"),
        ("villages[10].group.leader", "村社区[第11项].工作小组.组长", "villages[no. 11].group.leader"),
        ("villages[111]", "村社区[第112项]", "villages[no. 112]"),
        ("villages[20]", "村社区[第21项]", "villages[no. 21]"),
        ("", "", ""),
        ("no.such[0]", "no.such[第1项]", "no.such[no. 1]"),
        ("不是路径", "不是路径", "不是路径"),
    ],
)
def test_a_logical_path_is_put_into_words(submission: Submission, path: str, zh: str, en: str) -> None:
    assert submission.label(path) == Bilingual(zh, en)


def test_a_name_that_was_refused_is_not_shown() -> None:
    submission = submitted("leaders: [{name: 11010519491231002X}]")
    assert submission.label("leaders[0].post") == Bilingual("领导班子[第1项].职务", "leaders[no. 1].post")


@given(st.text(max_size=30) | st.from_regex(r"(bureau|unit|leaders)(\.[a-z]+|\[\d\]){0,4}", fullmatch=True))
def test_any_text_can_be_asked_for(path: str) -> None:
    submission = submitted(FILING, head="")
    nearest, span, exact = submission.locate(path)
    assert path.startswith(nearest)
    assert exact == (nearest == path)
    assert span.line >= 1
    assert submission.label(path).zh or path == ""


def _paths(node: Any, path: str = "") -> Iterator[str]:
    """Give the paths of everything that was filed, and others around each that lead nowhere, or into a single value."""
    if isinstance(node, dict):
        for key, value in node.items():
            yield from _paths(value, f"{path}.{key}" if path else key)
    elif isinstance(node, list):
        for at, value in enumerate(node):
            own = value.get("@") if isinstance(value, dict) else None
            yield from _paths(value, own or f"{path}[{at}]")
        yield f"{path}[{len(node)}].name"
    yield from (path, f"{path}.name", f"{path}.document.date", f"{path}[0]", f"{path}[0].name")


def assert_found_alike(raw: bytes) -> None:
    """By the marks of a plain file alone, and by the values beside them."""
    submission = load(read(raw, later=True))
    around = (
        "leaders[3].duties[0]",
        "bureau.staff[2].name",
        "bureau.deputies[1]",
        "villages[0].rescue_team.members[1]",
    )
    paths = sorted({*_paths(submission.data), *around} - {""})
    by_marks = [place.placed(submission.tree, path) for path in paths]
    with mock.patch.object(place, "_follow_marks", return_value=None):
        assert by_marks == [place.placed(submission.tree, path) for path in paths]
    assert by_marks == [place.placed(read(raw), path) for path in paths]


@given(filings(), st.sampled_from(["zh", "en"]))
def test_marks_alone_say_where_something_stands(values: Values, lang: Any) -> None:
    assert_found_alike(as_yaml(values, lang))


@pytest.mark.parametrize(
    "text",
    [
        "班子:\n- 姓名: 张三\n-\n- {}\n- []\n- 李四\n-   职务: 书记\n",
        "班子: [{}, 张三, null, [], {姓名: 李四}]\n",
        "班子:\n  姓名: 张三\n",
        "班子: 张三、李四\n",
        "安监局:\n  人员: [{姓名: 张三, 编号: 1}, {姓名: 李四}]\n  副职:\n  - 王五\n",
        "安监局:\n  副职:\n  - 王五\n  # 说明\n\n  - 姓名: 赵六\n    来源: 公安派出所\n",
        "安监局:\n  人员:\n  - # 空\n    姓名: 张三\n  - 姓名:\n      全名: 李四\n",
        "村社区: [{名称: 甲村, 救援队: {队员: [{姓名: 张三}, {姓名: 李四}]}}]\n",
        "村社区:\n- 名称: 甲村\n  救援队:\n    队员:\n    - {姓名: 张三}\n    - {姓名: 李四}\n",
    ],
)
def test_so_they_do_of_whatever_stands_in_a_list(text: str) -> None:
    assert_found_alike(f"格式版本: 1\n单位: {{名称: 示例镇, 类型: 镇}}\n年度: 2024\n{text}".encode())
