"""Whose names are masked: everybody's in a list, nobody's in an office, and nothing that is no name."""

from collections.abc import Iterator

import pytest

from tests.drafting.spoiling import EXAMPLES
from wjcheck.filing.form import Group, Holds, Many, Scalar, filing_form
from wjcheck.filing.load import load
from wjcheck.filing.people import members, people_of_the_form
from wjcheck.filing.scalars import LONGEST_NAME
from wjcheck.reading.parse import read

HEAD = (
    "格式版本: 1\n单位: {名称: 示例镇, 类型: 镇, 联系人: 联系人 李四 电话 0519-00000000 手机13800138000}\n年度: 2024\n"
)


def members_of(text: str) -> tuple[str, ...]:
    tree = read(text.encode())
    return members(load(tree).data)


def _kinds(holds: Holds, path: str) -> Iterator[tuple[str, str]]:
    if isinstance(holds, Many):
        yield from _kinds(holds.each, f"{path}[]")
    elif isinstance(holds, Group):
        for key in holds.keys.values():
            yield from _kinds(key.holds, f"{path}.{key.en}" if path else key.en)
    elif isinstance(holds, Scalar):
        yield path, holds.kind


def test_every_name_of_the_form_is_in_one_group_and_every_group_names_the_form() -> None:
    kinds = dict(_kinds(filing_form(), ""))
    grouped = [path for paths in people_of_the_form().values() for path in paths]
    assert sorted(grouped) == sorted(set(grouped))
    assert set(grouped) - {"unit.contact"} == {path for path, kind in kinds.items() if kind == "name"}
    assert kinds["unit.contact"] == "contact"


def test_members_are_those_in_lists_and_not_those_in_office() -> None:
    text = HEAD + (
        "领导班子:\n  - {姓名: 张 三, 职务: 镇长}\n"
        "安监局:\n  局长: {姓名: 王五}\n  人员:\n    - {姓名: 张三}\n    - {姓名: 测试甲}\n    - {姓名: 测试　乙}\n"
        "村社区:\n  - {名称: 东桥村, 应急救援队: {队员: [{姓名: 测试丙（兼）}, {姓名: 测试甲}]}}\n"
        "督查检查:\n  - {日期: 2024-03-01, 带队领导: [测试丁]}\n"
    )
    assert members_of(text) == ("李四", "测试　乙", "测试丙", "测试丙（兼）", "测试甲")


def test_the_contact_is_named_and_what_stands_beside_the_number_is_nobody() -> None:
    assert members_of(HEAD) == ("李四",)
    assert members_of(HEAD.replace("联系人 李四 电话", "Zhang San tel.")) == ("Zhang San",)


def test_a_single_character_is_no_name_to_look_for() -> None:
    assert members_of(HEAD + "安监局: {人员: [{姓名: 人}, {姓名: 测}]}\n") == ("李四",)


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("    - 姓名：测试甲", ("测试甲",)),
        ("    - {姓名: 测试甲, 编制: 事业, 姓 名：“测试　乙”}", ("测试　乙", "测试甲")),
        ("    姓名 测试甲", ("测试甲",)),
        ("    'name': 测试甲 # 虚构", ("测试甲",)),
        ("    姓名: 测试甲 职务: 科员", ("测试甲", "测试甲 职务")),
        ("    名称: 东桥村", ()),
        ("    rename: 测试甲", ()),
        ("    姓名:", ()),
    ],
)
def test_names_that_did_not_become_data_are_found_in_the_lines(line: str, names: tuple[str, ...]) -> None:
    assert members({}, ("格式版本: 1", line)) == names


def test_of_a_file_that_was_read_the_lines_add_only_what_is_in_no_data() -> None:
    data = {"leaders": [{"name": "张三"}], "bureau": {"staff": [{"name": "测试甲"}]}}
    lines = ("姓名: 张三", "姓名: 张 三", "姓名: 测试甲", "不认识的: {姓名: 测试乙}")
    assert members(data, lines) == ("测试乙", "测试甲")


def test_nobody_is_in_the_examples_twice_or_in_office() -> None:
    for path in EXAMPLES:
        data = load(read(path.read_bytes())).data
        leaders = {leader["name"] for leader in data["leaders"]} if "leaders" in data else set()
        assert not leaders & set(members(data)), path


def test_what_is_longer_than_a_name_may_be_is_none() -> None:
    """It would be looked for in every text, letter by letter."""
    longest, longer = "甲" * LONGEST_NAME, "乙" * (LONGEST_NAME + 1)
    assert members({}, [f"姓名: {longest}", f"姓名: {longer}"]) == (longest,)
