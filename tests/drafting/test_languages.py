"""Keys and choices in the other language: nothing is lost, nothing else is touched."""

import re
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.drafting.written_by_hand import REMARK, Hand
from tests.rules.shipped import pack
from tests.trials import trials
from wjcheck.drafting.languages import NotTranslated, translated
from wjcheck.drafting.prefill import prefill
from wjcheck.drafting.template import Style, template
from wjcheck.filing.choices import all_choices
from wjcheck.filing.form import Group, Key, Many, filing_form
from wjcheck.filing.load import load
from wjcheck.locale.message import Lang
from wjcheck.reading.parse import read

EXAMPLES = Path(__file__).parents[2] / "examples"
OTHER: dict[Lang, Lang] = {"zh": "en", "en": "zh"}


def _same(before: bytes, after: bytes) -> None:
    old, new = load(read(before)), load(read(after))
    assert old.data == new.data
    assert [(p.code, p.path) for p in old.problems] == [(p.code, p.path) for p in new.problems]
    remarks = re.compile(rf"{REMARK}[^\r\n]*")
    assert remarks.findall(before.decode()) == remarks.findall(after.decode())


@settings(max_examples=trials(60))
@given(st.integers(min_value=0), st.sampled_from(["zh", "en"]))
def test_there_and_back_is_the_same_file_and_means_the_same(seed: int, lang: Lang) -> None:
    raw = Hand(lang, Random(seed)).filing()
    assert read(raw).root is not None, raw.decode()
    there = translated(raw, OTHER[lang])
    _same(raw, there.raw)
    back = translated(there.raw, lang)
    assert back.raw == raw
    assert (back.keys, back.values) == (there.keys, there.values)
    assert translated(raw, lang).raw == raw


@settings(max_examples=trials(30))
@given(st.integers(min_value=0), st.sampled_from(["zh", "en"]))
def test_every_key_and_every_word_is_in_the_language_afterwards(seed: int, lang: Lang) -> None:
    raw = Hand(lang, Random(seed), synonyms=False).filing()
    tree = read(translated(raw, OTHER[lang]).raw)
    names = {key.names.in_lang(OTHER[lang]) for key in _keys(filing_form())}
    assert tree.root is not None
    assert set(_names(tree.root)) <= names


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.yaml")), ids=lambda path: path.stem)
def test_the_examples(path: Path) -> None:
    raw = path.read_bytes()
    there = translated(raw, "zh").raw
    _same(raw, there)
    assert translated(translated(there, "en").raw, "zh").raw == there


@pytest.mark.parametrize("name", ["湖塘镇", "示例街道"])
def test_a_template_in_one_language_is_the_template_in_the_other(name: str) -> None:
    known = prefill(pack(), name, None, 2024)
    chinese, english = (template(known, Style(keys, "zh", "x.yaml")) for keys in ("zh", "en"))
    made = translated(chinese.encode(), "en").raw.decode()
    # the explanations of attestations name the keys, and are comments
    assert [line for line in made.splitlines() if not line.startswith("#   ")] == [
        line for line in english.splitlines() if not line.startswith("#   ")
    ]


def test_each_word_has_one_counterpart() -> None:
    for choices in all_choices().values():
        for zh, en in choices.english.items():
            assert choices.canonical(en) == zh
            assert zh != en
        assert len(set(choices.english.values())) == len(choices.english)


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("领导班子: [{主要负责人: 党委、政府}]", "leaders: [{head_of: party、government}]"),
        ("领导班子: [{主要负责人: 党工委、政府}]", "leaders: [{head_of: 党工委、government}]"),
        ("领导班子: [{分管: 消防、应急}]", "leaders: [{portfolio: 消防、应急}]"),
        ("应消委: {整合机构: [湖塘镇安委会, 防汛办]}", "committee: {merged_bodies: [湖塘镇安委会, 防汛办]}"),
        ("执法中队: {模式: 联合组队、合署办公}", "squad: {mode: 联合组队、合署办公}"),
        ("执法中队: {模式: '联合组队、合署办公'}", "squad: {mode: 'joint team, shared office'}"),
        ("执法中队:\n  模式: 联合组队、合署办公 #", "squad:\n  mode: joint team, shared office #"),
        ("执法中队:\n  模式: 联合组队、\n    合署办公", "squad:\n  mode: 联合组队、\n    合署办公"),
        ("安监局: {已成立: true}", "bureau: {established: true}"),
        ('安监局: {"已成立": "\\u662f"}', 'bureau: {"established": "\\u662f"}'),
        ('"\\u5b89监局": {已成立: 是}', '"\\u5b89监局": {established: yes}'),
        ("安监局:\n  已成立: |\n    是\n", "bureau:\n  established: |\n    是\n"),
        ("安监局: {现有机构: 是, 没有的: {人员: 是}}", "bureau: {existing_body: 是, 没有的: {人员: 是}}"),
        ("安监局: 是", "bureau: 是"),
        ("年度: 2024\nyear: 2023", "年度: 2024\nyear: 2023"),
        ("年度: 2024\n年度: 2023", "年度: 2024\n年度: 2023"),
        ("应消办: &a {已成立: 是}\n安监局: *a", "office: &a {established: yes}\nbureau: *a"),
        ("安监局: {已成立: &b 是}", "bureau: {established: &b 是}"),
        ("年度: 2024\n---\n年度: 2023", "year: 2024\n---\n年度: 2023"),
        ("安监局: {已成立: 是\u200b}", "bureau: {established: 是\u200b}"),
    ],
    ids=range(20),
)  # fmt: skip
def test_what_has_no_counterpart_stays(chinese: str, english: str) -> None:
    made = translated(chinese.encode(), "en")
    assert made.raw.decode() == english
    assert translated(made.raw, "zh").raw.decode() == chinese


def test_keys_the_form_does_not_have_are_named() -> None:
    made = translated("年度: 2024\n没有的: 1\n人员: []\nyear: 2023\n".encode(), "en")
    assert [(p.code, p.span.line if p.span else 0) for p in made.left] == [("W203", 2), ("W202", 3), ("W204", 4)]


@pytest.mark.parametrize(
    ("raw", "codes"),
    [
        ("单位: {名称: 示例镇".encode(), ["W142"]),
        ("年度: 2024 # 中文".encode("gbk"), ["W104"]),
        ("年度: 2024".encode("utf-16"), ["W103"]),
        (b"", ["W107"]),
    ],
    ids=["open", "gbk", "utf-16", "empty"],
)
def test_a_file_that_cannot_be_read_is_refused_with_its_problems(raw: bytes, codes: list[str]) -> None:
    with pytest.raises(NotTranslated) as refused:
        translated(raw, "en")
    assert [problem.code for problem in refused.value.problems] == codes


def test_what_could_not_be_read_back_is_refused() -> None:
    """Reading lists only so many doubled keys; the others would not be known to be doubled."""
    many = "会议:\n" + "  - {日期: 2024-01-01, 日期: 2024-01-02}\n" * 60
    with pytest.raises(NotTranslated) as refused:
        translated(many.encode(), "en")
    assert [problem.code for problem in refused.value.problems] == ["W422"]


@pytest.mark.parametrize(
    ("line", "after", "named"),
    [
        ("#{} $schema=wjcheck.schema.json", "#{} $schema=wjcheck.schema.en.json", "wjcheck.schema.en.json"),
        (
            "# 说\n#{} $schema=../a/wjcheck.schema.json ",
            "# 说\n#{} $schema=../a/wjcheck.schema.en.json ",
            "../a/wjcheck.schema.en.json",
        ),
        ("#{} $schema=../a b/wjcheck.schema.json", None, ""),
        ("#{} $schema=other.json", None, ""),
        ("# wjcheck.schema.json", None, ""),
    ],
    ids=range(5),
)
def test_the_schema_for_editors_follows(line: str, after: str | None, named: str) -> None:
    before, expected = (text.format(" yaml-language-server :") for text in (line, line if after is None else after))
    made = translated(f"{before}\n年度: 2024\n".encode(), "en")
    assert made.raw.decode() == f"{expected}\nyear: 2024\n"
    assert made.schema == named
    assert translated(made.raw, "zh").raw.decode() == f"{before}\n年度: 2024\n"


def _names(node: object) -> Iterator[str]:
    if isinstance(node, dict):
        for name, inner in node.items():
            yield name
            yield from _names(inner)
    elif isinstance(node, list):
        for inner in node:
            yield from _names(inner)


def _keys(group: Group) -> Iterator[Key]:
    for key in group.keys.values():
        yield key
        inner = key.holds.each if isinstance(key.holds, Many) else key.holds
        if isinstance(inner, Group):
            yield from _keys(inner)
