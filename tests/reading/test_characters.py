"""Each kind of refused character gets its code, and text is read as if it were not there."""

import pytest

from wjcheck.reading.parse import read

BOUNDARIES = {
    "W111": "\x01\x08\x0b\x1f\x7f\x80\x9f",
    "W116": "\u2028\u2029",
    "W112": "\u00ad\u200b\u200d\u2060\u2065\ufeff\U000e0001\U000e007f\u3164",
    "W113": "\u061c\u200e\u200f\u202a\u202e\u2066\u2069",
    "W114": "\ufdd0\ufdef\ufffe\uffff\U0001fffe\U0010ffff",
}
KEPT = "\t \u00a0\u2010\u202f\u2070\u2027\ufe00\ufe0f\ufffd\U000e0100\U000e01ef𠮷葛"


@pytest.mark.parametrize(("code", "character"), [(code, c) for code, cs in BOUNDARIES.items() for c in cs])
@pytest.mark.parametrize("parser", ["c", "python"])
def test_refused(code: str, character: str, parser: str) -> None:
    tree = read(f"名{character}称: 湖{character}塘 # {character}\n".encode(), parser=parser)  # type: ignore[arg-type]
    assert [(p.code, p.span and p.span.column) for p in tree.problems] == [(code, 2), (code, 7), (code, 12)]
    parted = " " if code == "W116" else ""  # a soft return parts words, all others are as if they were not there
    assert tree.root == {f"名{parted}称": f"湖{parted}塘"}
    assert {p.values["character"] for p in tree.problems} == {f"U+{ord(character):04X}"}


@pytest.mark.parametrize("character", KEPT)
def test_kept(character: str) -> None:
    tree = read(f"名称: 湖{character}塘\n".encode())
    assert tree.problems == ()
    assert tree.root == {"名称": f"湖{character}塘"}


@pytest.mark.parametrize("character", "\ue000\uf8ff\U000f0000\U0010fffd")
def test_private_use_is_a_warning_and_kept(character: str) -> None:
    tree = read(f"姓名: 张{character}\n".encode())
    assert [(p.code, p.severity) for p in tree.problems] == [("W115", "warning")]
    assert tree.root == {"姓名": f"张{character}"}


def test_lines_and_columns_of_many() -> None:
    tree = read("a: \u200b\u200bx\nb: c\n\nd: \u200b".encode())
    assert [(p.span.line, p.span.column) for p in tree.problems if p.span] == [(1, 4), (1, 5), (4, 4)]


def test_an_escaped_character_is_refused_once_a_value_and_a_cleaned_key_keeps_its_place() -> None:
    tree = read(b'"a\\u200b": "x\\u200by\\u200b"\nb: "\\t\\n"\n')
    assert tree.root == {"a": "xy", "b": "\t\n"}
    assert [p.code for p in tree.problems] == ["W112", "W112"]
    assert tree.key_span_of(("a",)) is not None


def test_a_raw_private_use_character_is_not_counted_again_beside_an_escape() -> None:
    assert [p.code for p in read('a: "\ue000\\n"\n'.encode()).problems] == ["W115"]
