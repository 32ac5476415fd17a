import re
from datetime import date
from typing import Any

import pytest

from fuzz.words import every_key
from tests.rules.shipped import judge, pack
from wjcheck.drafting.manuscript import Edit, Manuscript
from wjcheck.drafting.prefill import Prefill, prefill
from wjcheck.drafting.template import Style, template
from wjcheck.drafting.wording import Wording
from wjcheck.engine.checker import check
from wjcheck.engine.finding import Status
from wjcheck.filing.form import Group, Holds, Many, Scalar, filing_form
from wjcheck.filing.load import load
from wjcheck.filing.samples import value_of
from wjcheck.locale.message import Lang
from wjcheck.reading.parse import read
from wjcheck.reading.problem import Span

UNITS = ("湖塘镇", "西湖街道", "测试开发区", "示例镇")
NOTHING_SAID = {Status.MISSING, Status.NOT_DUE, Status.NOT_APPLICABLE}


def _known(name: str, year: int = 2024) -> Prefill:
    return prefill(pack(), name, None, year)


@pytest.mark.parametrize("keys", ["zh", "en"])
@pytest.mark.parametrize("name", UNITS)
def test_an_empty_template_is_in_order_and_claims_nothing(name: str, keys: Lang) -> None:
    raw = template(_known(name), Style(keys, keys, "x.yaml")).encode()
    for as_of in (date(2023, 9, 20), date(2024, 2, 1), date(2024, 12, 31), date(2026, 1, 1)):
        result = check("x.yaml", raw, judge(), as_of)
        assert result.problems == ()
        assert {located.finding.status for located in result.findings} <= NOTHING_SAID
    assert Status.PASS not in result.five_haves.values()


@pytest.mark.parametrize("keys", ["zh", "en"])
@pytest.mark.parametrize("name", UNITS)
def test_filled_in_with_its_own_examples_it_is_in_order(name: str, keys: Lang) -> None:
    known = _known(name)
    raw = template(known, Style(keys, keys, "x.yaml")).encode()
    filled = load(read(_filled(raw, keys, known.type)))
    assert [(problem.code, problem.path, problem.values) for problem in filled.problems] == []
    assert len(filled.data) == len(filing_form().keys)


def test_every_key_stands_in_the_template_explained_with_its_clause() -> None:
    lines = template(_known("示例镇"), Style("zh", "zh", "x.yaml")).splitlines()
    entries = [number for number, line in enumerate(lines) if re.match(r" *(- )?[^ #-].*:", line)]
    # the records of attestations are alike, and explained above the first
    for number in entries[: entries.index(lines.index("佐证承诺:"))]:
        assert lines[number - 1].lstrip().startswith("# "), lines[number]
    text = "\n".join(lines)
    wording = Wording("zh", "镇")
    for key in every_key(filing_form()):
        assert wording.about(key) in text, key.zh
        assert key.clause in text


def test_the_units_villages_stand_ready_and_the_examples_are_its_own() -> None:
    text = template(_known("武进区湖塘镇"), Style("zh", "zh", "x.yaml"))
    data = load(read(text.encode())).data
    assert data["unit"] == {"name": "湖塘镇", "type": "镇", "code": "320412100", "village_count": 45}
    assert len({village["name"] for village in data["villages"]}) == 45
    street = template(_known("西湖街道"), Style("zh", "zh", "x.yaml"))
    assert "办事处副主任" in street
    assert "副镇长" not in street


def test_every_attested_statement_has_its_record_and_words() -> None:
    text = template(_known("示例镇"), Style("zh", "zh", "x.yaml"))
    data = load(read(text.encode())).data
    attested = [rule for rule in pack().rules if rule.attested]
    assert [entry["statement"] for entry in data["attestations"]] == [rule.id for rule in attested]
    assert all(f"「{rule.quote}」" in text for rule in attested)


def test_a_strange_name_stays_one_value() -> None:
    known = Prefill("甲: [乙] #丙", "镇", 2024)
    assert load(read(template(known, Style("zh", "zh", "x.yaml")).encode())).data["unit"]["name"] == "甲: [乙] #丙"


def _filled(raw: bytes, lang: Lang, type_: str) -> bytes:
    """Write its example into every empty place."""
    tree = read(raw)
    wording = Wording(lang, type_)
    edits: list[Edit] = []

    def walk(holds: Holds, node: Any, path: tuple[str | int, ...]) -> None:
        if isinstance(holds, Many) and isinstance(node, list):
            for index, item in enumerate(node):
                walk(holds.each, item, (*path, index))
        elif isinstance(holds, Group):
            for name, inner in node.items():
                walk(holds.named[name].holds, inner, (*path, name))
                if inner is None:
                    fill(name, holds, (*path, name))
                elif inner == [None]:
                    fill(name, holds, (*path, name, 0))

    def fill(name: str, group: Group, path: tuple[str | int, ...]) -> None:
        key = group.named[name]
        scalar = key.holds.each if isinstance(key.holds, Many) else key.holds
        assert isinstance(scalar, Scalar)
        span = tree.span_of(path)
        assert span is not None
        assert tree.source is not None
        end = len(tree.source.lines[span.line - 1]) + 1
        text = wording.example(key) or value_of(key, scalar, lang)
        edits.append(Edit(Span(span.line, end, span.line, end), text))

    walk(filing_form(), tree.root, ())
    return Manuscript.of(raw).edited(edits).encoded()
