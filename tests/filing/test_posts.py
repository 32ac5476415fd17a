"""A post beside a name makes another person of it; a name that only looks so is left alone."""

import pytest

from tests.filing.reading_of import codes, submitted
from wjcheck.filing.posts import post_doubt, post_in


@pytest.mark.parametrize(
    ("name", "bare"),
    [
        ("王明（书记）", "王明"),
        ("王小明(镇长、副书记)", "王小明"),
        ("李强镇长", "李强"),
        ("李强副镇长", "李强"),
        ("王明 党委书记", "王明"),
        ("村主任张三", "张三"),
        ("欧阳明主任", "欧阳明"),
        ("王书记", ""),
        ("张镇长", ""),
        ("欧阳主任", ""),
        ("副书记", ""),
    ],
)
def test_a_post_in_a_name_is_found(name: str, bare: str) -> None:
    post, found = post_in(name)
    assert post
    assert found == bare
    doubt = post_doubt(name)
    assert doubt is not None
    assert (doubt.value, doubt.code) == (name, "W271" if bare else "W272")


@pytest.mark.parametrize(
    "name",
    ["张三", "王镇", "李局", "王明书", "司马光", "欧阳娜娜", "周书记员", "社区张三", "王明（大）", "阿不都·热合曼", ""],
)
def test_a_name_without_a_post_is_left_alone(name: str) -> None:
    assert post_in(name) == ("", "")


def test_posts_are_told_where_names_are_compared_and_the_name_is_kept() -> None:
    filed = submitted("督查检查: [{日期: 2024-05-01, 带队领导: [王书记, 李四]}]\n")
    assert codes(filed) == ["W272"]
    assert filed.problems[0].severity == "warning"
    assert filed.data["inspections"][0]["leaders"] == ["王书记", "李四"]
    assert codes(submitted("应消委: {主任: [{姓名: 王明（书记）}]}\n")) == ["W271"]
    bodies = "村社区: [{名称: 湖塘书记, 工作小组: {组长: {姓名: 赵书记}}}]\n应消委: {成员单位: [{名称: 派出所所长}]}\n"
    assert [code for code in codes(submitted(bodies)) if code.startswith("W27")] == []
