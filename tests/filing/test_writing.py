"""What is written is read back as the same filing."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.rules.shipped import prepared, suites
from wjcheck.filing.load import load
from wjcheck.filing.writing import written
from wjcheck.locale.message import Lang
from wjcheck.proof.prepared import filing_of
from wjcheck.reading.parse import read


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_every_case_of_the_pack_reads_back(lang: Lang) -> None:
    for suite in suites().values():
        for ready in prepared(suite.rule):
            again = load(read(written(filing_of(suite, ready.case), lang).encode()))
            assert again.data == ready.submission.data, (suite.rule, ready.case.name)


@given(st.text(st.characters(blacklist_categories=("Cs", "Cc", "Cf", "Co", "Cn")), min_size=1, max_size=30))
def test_any_text_reads_back(text: str) -> None:
    filing = {"wjcheck": "1", "unit": {"name": "示例镇", "type": "镇"}, "year": "2024", "office": {"premises": text}}
    plain = load(read(json.dumps(filing, ensure_ascii=False).encode()))
    again = load(read(written(filing, "zh").encode()))
    assert again.data == plain.data
