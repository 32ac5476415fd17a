import pytest

from wjcheck.reading.changed import changed

A, B, NONE = "a" * 40, "b" * 40, "0" * 40


def _line(old: str, new: str, letter: str, name: str) -> bytes:
    return f":100644 100644 {old} {new} {letter}\0{name}\0".encode()


def test_names_hold_whatever_git_allows() -> None:
    hostile = ["湖塘镇 2024.yaml", "a\nb.yaml", '"引号".yaml', "-x.yaml", ":100644 100644", "a\tb", " "]
    found = changed(
        "/r",
        ["c"],
        [b"".join(_line(A, NONE, "M", name) for name in hostile)],
        b"".join(f"H {name}\0".encode() for name in (*hostile, "旧.yaml")),
        "新\n.yaml\0".encode(),
    )
    assert sorted(found.before) == sorted(hostile)
    assert found.settled == {"旧.yaml"}
    assert found.untracked == {"新\n.yaml"}


def test_a_name_that_is_no_text_keeps_its_bytes() -> None:
    found = changed(
        "/r", ["c"], [b":100644 000000 " + A.encode() + b" " + NONE.encode() + b" D\0\xff.yaml\0"], b"", b""
    )
    assert list(found.before) == ["\udcff.yaml"]


def test_only_what_git_follows_and_calls_unchanged_is_settled() -> None:
    index = "H 甲\0h 假定未改\0S 跳过\0M 冲突\0H 改了\0".encode()
    found = changed("/r", ["c"], [_line(A, B, "M", "改了")], index, b"")
    assert found.settled == {"甲"}
    assert found.is_settled(["甲"])
    for name in ("假定未改", "跳过", "冲突", "改了", "没有"):
        assert not found.is_settled(["甲", name])


def test_what_was_there_before_is_known_of_every_base() -> None:
    found = changed(
        "/r", ["c", "d"], [_line(A, B, "M", "x") + _line(NONE, B, "A", "y"), _line(B, A, "M", "x")], b"", b""
    )
    assert found.before == {"x": (A, B), "y": ()}


def test_a_folder_is_touched_by_what_is_in_it_and_by_nothing_beside_it() -> None:
    found = changed("/r", ["c"], [_line(A, B, "M", "rules/a/b.yaml")], b"", "新/x\0".encode())
    assert [found.below(one) for one in ("rules", "rules/a", "rules/a/b.yaml", "", "新")] == [True] * 5
    assert [found.below(one) for one in ("rule", "rules/b", "x")] == [False] * 3
    assert not changed("/r", ["c"], [], b"", b"").below("")


@pytest.mark.parametrize(
    "raw", [b"x", b"x\0y\0", b":100644 100644 a b M\0x\0", _line(A, B, "M", "x")[:-1], _line(A, B, "M", "x") + b"y\0"]
)
def test_what_git_does_not_write_is_refused(raw: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - its own words are not shown
        changed("/r", ["c"], [raw], b"", b"")
