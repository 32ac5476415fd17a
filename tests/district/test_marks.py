"""Marks: equal for what may be one, and found in whichever filings have it."""

from wjcheck.district.marks import holds_any, mark_of, packed, shared_marks


def test_marks_in_several_filings_are_found_and_no_others() -> None:
    one, two, three = (packed(mark_of("X1", name) for name in names) for names in ("甲乙丙", "丙丁", "戊丁丙"))
    assert shared_marks([one, two, three]) == {mark_of("X1", "丙"), mark_of("X1", "丁")}
    assert holds_any(one, {mark_of("X1", "丙")})
    assert not holds_any(one, {mark_of("X1", "丁")})
    assert shared_marks([one, b""]) == set()


def test_marks_of_two_rules_are_apart_and_the_same_in_every_process() -> None:
    assert mark_of("X1", "张三") != mark_of("X2", "张三")
    assert mark_of("X1", "张三") == 4_269_046_175
