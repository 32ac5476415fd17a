import pytest
from hypothesis import given
from hypothesis import strategies as st

from wjcheck.filing.nearness import all_nearest, edit_distance, nearest

WORDS = ("姓名", "编号", "职务", "编制", "条线", "在岗", "establishment", "on_duty", "消防安全委员会")


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("姓明", "姓名"),
        ("条件", "条线"),
        ("在 岗", "在岗"),
        ("establishmnet", "establishment"),
        ("On-Duty", "on_duty"),
        ("消防安全委员", "消防安全委员会"),
        ("消防安全委会员", "消防安全委员会"),
        ("名姓", None),
        ("电话", None),
        ("食品药品监督", None),
        ("", None),
        ("名" * 500, None),
    ],
)
def test_the_nearest_word_is_found_or_none(written: str, meant: str | None) -> None:
    assert nearest(written, WORDS) == meant


def test_of_words_equally_near_the_first_is_taken() -> None:
    assert nearest("编程", WORDS) == "编号"
    assert all_nearest("编程", WORDS) == ["编号", "编制"]


@pytest.mark.parametrize(
    ("written", "meant"), [("编织", "编制"), ("变质", "编制"), ("質务", "职务"), ("職務", "职务"), ("編號", "编号")]
)
def test_words_that_sound_alike_and_traditional_characters_are_the_nearest(written: str, meant: str) -> None:
    assert all_nearest(written, WORDS) == [meant]


def test_a_shortest_length_and_a_greatest_distance_can_be_asked_for() -> None:
    assert nearest("姓明", WORDS, shortest=3) is None
    assert nearest("姓 名", WORDS, shortest=3) == "姓名"
    assert nearest("食品安全委员会", WORDS) == "消防安全委员会"
    assert nearest("食品安全委员会", WORDS, most=1) is None


@given(st.text("消防安全委员会", max_size=6), st.text("消防安全委员会", max_size=6))
def test_the_distance_is_symmetric_and_zero_only_for_equal_words(first: str, second: str) -> None:
    distance = edit_distance(first, second)
    assert distance == edit_distance(second, first)
    assert (distance == 0) == (first == second)
    assert abs(len(first) - len(second)) <= distance <= max(len(first), len(second))


def test_swapped_neighbours_are_one_slip() -> None:
    assert edit_distance("姓名", "名姓") == 1
    assert edit_distance("abcd", "acbd") == 1


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("甲乙丙丁", "甲乙丙戊"),
        ("甲乙丙丁", None),
        ("甲乙丙丁子", "甲乙丙丑寅"),
        ("甲乙丙丁子丑寅卯", "甲乙丙丁子丑辰巳"),
        ("name", "nome"),
        ("name", None),
        ("leader", "leadxy"),
    ],
)
def test_longer_words_may_differ_by_more(written: str, meant: str | None) -> None:
    far = {"甲乙丙丁": "甲乙戊己", "name": "noxe"}.get(written, "未")
    assert nearest(written, (meant or far,)) == meant


def test_forty_characters_are_still_compared() -> None:
    assert nearest("甲" * 40, ("甲" * 39 + "乙",)) == "甲" * 39 + "乙"
    assert nearest("甲" * 41, ("甲" * 40 + "乙",)) is None
