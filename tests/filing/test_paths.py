import pytest
from hypothesis import given
from hypothesis import strategies as st

from wjcheck.filing.load import field_exists
from wjcheck.filing.paths import format_path, parse_path, stems

STEPS = st.one_of(st.from_regex(r"[a-z_]{1,8}", fullmatch=True), st.integers(0, 999_999_999))


def test_a_path_is_split_into_keys_and_positions() -> None:
    assert parse_path("bureau.staff[3].name") == ("bureau", "staff", 3, "name")
    assert parse_path("") == ()
    assert parse_path("drills[0]") == ("drills", 0)


@given(st.lists(STEPS, max_size=6))
def test_a_path_survives_being_written_and_parsed(steps: list[str | int]) -> None:
    assert parse_path(format_path(tuple(steps))) == tuple(steps)


@pytest.mark.parametrize(
    ("path", "above"),
    [("a.b[3].c", ["a.b[3].c", "a.b[3]", "a.b", "a"]), ("a[0][1]", ["a[0][1]", "a[0]", "a"]), ("", [])],
)
def test_the_stems_of_a_path_are_itself_and_all_above_it(path: str, above: list[str]) -> None:
    assert list(stems(path)) == above


@pytest.mark.parametrize("path", [".a", "a..b", "a.", "a[", "a[x]", "a[-1]", "a b", "安监局", "a[0]b", "a[1]]"])
def test_what_is_not_a_path_is_refused(path: str) -> None:
    with pytest.raises(ValueError, match="not a logical path"):
        parse_path(path)


@pytest.mark.parametrize(
    "path",
    [
        "bureau",
        "bureau.staff",
        "bureau.staff[]",
        "bureau.staff[].establishment",
        "bureau.posted[].from",
        "leaders[].head_of[]",
        "villages[].rescue_team.members[].trained",
        "submission.work_plan.contains[]",
        "bureau.staff[7].name",
    ],
)
def test_the_form_has_these_fields(path: str) -> None:
    assert field_exists(path)


@pytest.mark.parametrize(
    "path",
    [
        "",
        "bureau.name",
        "bureau.staff.name",
        "bureau[]",
        "bureau.staff[].@",
        "安监局",
        "x",
        "bureau..staff",
        "year.x",
        "bureau.staff[][]",
    ],
)
def test_the_form_does_not_have_these(path: str) -> None:
    assert not field_exists(path)
