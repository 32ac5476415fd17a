import json
from enum import StrEnum
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wjcheck.locale.message import Bilingual, Lang
from wjcheck.report.json_escapes import escaped
from wjcheck.report.json_layout import Laid, Layout
from wjcheck.report.json_values import Named, in_language


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
_BILINGUAL = st.builds(Bilingual, st.sampled_from(["甲", "a\u200b", "##[x"]), st.sampled_from(["甲", "b"]))
_KEYS = st.text() | st.sampled_from(["%s", "##x[", "\u200b", '"', "translation_"])
_IN_BOTH = st.recursive(
    _LEAVES | _BILINGUAL,
    lambda one: st.lists(one) | st.dictionaries(_KEYS, one) | st.dictionaries(_KEYS, one).map(Named),
    max_leaves=12,
)


@given(_DOCUMENTS)
def test_it_is_what_the_standard_library_writes(document: Any) -> None:
    assert Layout().text(document) == escaped(json.dumps(document, ensure_ascii=False, allow_nan=False, indent=2))


@given(st.dictionaries(_KEYS, _IN_BOTH), st.sampled_from(["zh", "en"]))
def test_what_differs_in_the_other_language_stands_beside_it(document: dict[str, Any], lang: Lang) -> None:
    plain = json.dumps(in_language(document, lang), ensure_ascii=False, allow_nan=False, indent=2)
    assert Layout(lang).text(document) == escaped(plain)


def test_an_object_with_many_keys_is_written_like_any_other() -> None:
    document = {f"{number}\u200b": number for number in range(200)}
    assert Layout().text(document) == escaped(json.dumps(document, ensure_ascii=False, indent=2))


def test_a_function_is_asked_when_all_before_it_is_said() -> None:
    layout = Layout("zh")
    document = {"first": Bilingual("甲", "a"), "said": lambda: list(layout.texts), "last": "乙"}
    assert json.loads(layout.text(document))["said"] == ["甲"]


def test_what_is_laid_out_already_stands_as_it_is() -> None:
    part = {"law": [Bilingual("法", "law"), {}]}
    laid = Laid(Layout("en").text(part, "\n  "))
    assert Layout("en").text({"pack": laid}) == Layout("en").text({"pack": part})


@pytest.mark.parametrize("value", [float("nan"), float("inf"), [-float("inf")]])
def test_a_number_that_json_lacks_is_refused(value: Any) -> None:
    with pytest.raises(ValueError, match="JSON"):
        Layout().text({"a": value})


@pytest.mark.parametrize("value", [{1: "a"}, {"a": object()}, [b""]])
def test_what_is_no_json_is_refused(value: Any) -> None:
    with pytest.raises(TypeError):
        Layout().text(value)
