import json
from enum import StrEnum
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wjcheck.report.json_layout import laid_out


class Word(StrEnum):
    ONE = "壹"


_LEAVES = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text()
    | st.text(st.characters(max_codepoint=0x1F) | st.characters(categories=["Cs"]) | st.sampled_from('"\\/\x7f\u2028'))
    | st.just(Word.ONE)
)
_DOCUMENTS = st.recursive(
    _LEAVES, lambda one: st.lists(one) | st.lists(one).map(tuple) | st.dictionaries(st.text(), one), max_leaves=12
)


@given(_DOCUMENTS)
def test_it_is_what_the_standard_library_writes(document: Any) -> None:
    assert laid_out(document) == json.dumps(document, ensure_ascii=False, allow_nan=False, indent=2)


@pytest.mark.parametrize("value", [float("nan"), float("inf"), [-float("inf")]])
def test_a_number_that_json_lacks_is_refused(value: Any) -> None:
    with pytest.raises(ValueError, match="JSON"):
        laid_out({"a": value})


@pytest.mark.parametrize("value", [{1: "a"}, {"a": object()}, [b""]])
def test_what_is_no_json_is_refused(value: Any) -> None:
    with pytest.raises(TypeError):
        laid_out(value)
