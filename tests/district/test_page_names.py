"""The names of the units' own reports: readable, stable, used once, and safe everywhere."""

import pytest

from wjcheck.district.page_names import PageNames


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("区/申报/示例镇-2024.yaml", "申报-示例镇-2024"),
        ("区/示例镇.yml", "示例镇"),
        ("区/Lake Town_1.yaml", "Lake-Town_1"),
        ("区/<img src=x>\"'&%2F#?.yaml", "img-src-x-2F"),
        ("区/../外面/a.yaml", "外面-a"),
        ("区/\udcff\u202e\x00😀.yaml", "unit"),
        ("区/CON.yaml", "unit-CON"),
        ("区/nul.tar.yaml", "nul-tar"),
        ("区/lpt1.yaml", "unit-lpt1"),
        ("区/" + "长" * 70 + "尾.yaml", "长" * 59 + "尾"),
        ("区", "unit"),
    ],
)
def test_a_name_is_the_path_below_the_folder_with_all_but_letters_and_figures_as_hyphens(path: str, name: str) -> None:
    assert PageNames("区").take(path) == name


def test_each_name_is_used_once_whatever_the_capitals() -> None:
    names = PageNames("区")
    taken = [names.take(f"区/{file}.yaml") for file in ("a b", "a-b", "A_b", "A-B", "a-b-2", "示例镇", "示例镇?")]
    assert taken == ["a-b", "a-b-2", "A_b", "A-B-3", "a-b-2-2", "示例镇", "示例镇-2"]
    assert len({name.casefold() for name in taken}) == len(taken)


def test_a_new_filing_changes_no_other_name() -> None:
    before, after = PageNames("区"), PageNames("区")
    files = [f"区/{file}.yaml" for file in ("丙镇", "甲镇", "乙镇")]
    assert [before.take(file) for file in files] == [after.take(file) for file in ["区/丁镇.yaml", *files]][1:]
