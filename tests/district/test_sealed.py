"""What is sealed can be read by whoever has the filing, and by nobody else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wjcheck.district.sealed import sealed, secret, unsealed

OWN = secret("姓名: 张三\n".encode(), b"run", "甲.yaml")
TEXT = "  ✗ 1.1.1 张三 未填报\n" * 40


@given(text=st.text(), kind=st.sampled_from(["plain-80", "styled-100"]), raw=st.binary())
def test_whoever_has_the_filing_reads_what_was_sealed(text: str, kind: str, raw: bytes) -> None:
    own = secret(raw, b"run", "甲.yaml")
    assert unsealed(sealed(text, own, kind), own, kind) == text


@pytest.mark.parametrize(
    "other",
    [
        secret("姓名: 李四\n".encode(), b"run", "甲.yaml"),
        secret("姓名: 张三\n".encode(), b"another", "甲.yaml"),
        secret("姓名: 张三\n".encode(), b"run", "乙.yaml"),
        b"",
    ],
)
def test_with_any_other_secret_nothing_is_read(other: bytes) -> None:
    assert unsealed(sealed(TEXT, OWN, "plain-80"), other, "plain-80") is None


def test_two_texts_of_a_filing_are_sealed_by_signs_of_their_own() -> None:
    one, other = (sealed(TEXT, OWN, kind) for kind in ("plain-80", "plain-81"))
    assert one != other
    assert unsealed(one, OWN, "plain-81") is None


@pytest.mark.parametrize("raw", [b"", b"x", "张三".encode(), sealed(TEXT, OWN, "plain-80")[:-8], "x", 7, None])
def test_what_was_not_sealed_is_none(raw: bytes) -> None:
    assert unsealed(raw, OWN, "plain-80") is None
