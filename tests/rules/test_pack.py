"""The shipped pack against the law: every case beside a rule holds, and rules and inventory cover the text."""

import re
from collections import Counter
from collections.abc import Iterator

import pytest
from pydantic import BaseModel

from tests.rules.shipped import judge, pack, suites
from wjcheck.engine.compiled import SHARED
from wjcheck.engine.expressions import names_read
from wjcheck.filing.load import field_exists
from wjcheck.filing.schema import json_schema
from wjcheck.locale.message import Bilingual
from wjcheck.pack.load import default_pack
from wjcheck.pack.pack import Statement
from wjcheck.pack.rule import Rule
from wjcheck.pack.tests import Case, RuleTests
from wjcheck.proof.cases import prove

COVERED = ("一(一)", "一(二)", "一(三)", "二(一)", "三(一)", "三(二)")
NEVER_FAIL = {
    "1.2.18": "a permission: only whether the existing body is named is checked",
    "2.1.4": "a document is filed or it is not: nothing else can be said of it",
    "3.2.22": "a document is filed or it is not",
    "3.2.23": "a document or a description is filed or it is not",
}
WORDS = frozenset(
    {"in", "has", "true", "false", "size", "string", "same_person", "among", "distinct", "persons", "days_between"}
)
WINDOW = frozenset({"name", "start", "end", "until"})
_BOUND = re.compile(r"\.(?:filter|map|exists|all)\(\s*(\w+)\s*,")
_CHAIN = re.compile(r"(?<![\w.\"])([a-z_]+)((?:\.[a-z_]+)+)(?![\w(])")
_MEMBER = re.compile(r"\.([a-z_]+)\b(?!\()")
_TEXT = re.compile(r'"(?:\\.|[^"\\])*"')

RULES = [pytest.param(rule, id=rule.id) for rule in pack().rules]
CASES = [
    pytest.param(suite, case, id=f"{rule}-{case.name}") for rule, suite in suites().items() for case in suite.tests
]


@pytest.mark.parametrize(("suite", "case"), CASES)
def test_case(suite: RuleTests, case: Case) -> None:
    (outcome,) = prove(judge(), [suite.model_copy(update={"tests": (case,)})])
    assert not outcome.differences, f"{outcome.rule} {outcome.case}\n" + "\n".join(map(str, outcome.differences))


def test_every_test_file_stands_beside_its_rule_and_names_its_cases_once() -> None:
    for path in default_pack().rglob("*.tests.yaml"):
        identifier = path.name.removesuffix(".tests.yaml")
        assert path.with_name(identifier + ".yaml").is_file(), path
        assert identifier in suites(), path
    for rule, suite in suites().items():
        twice = [name for name, times in Counter(case.name for case in suite.tests).items() if times > 1]
        assert not twice, (rule, twice)


@pytest.mark.parametrize("rule", RULES)
def test_every_rule_has_a_pass_a_fail_and_a_missing_case(rule: Rule) -> None:
    statuses = {case.status for case in suites()[rule.id].tests}
    wanted = {"pass", "missing"} | (set() if rule.id in NEVER_FAIL else {"fail"})
    assert wanted <= statuses
    assert rule.id not in NEVER_FAIL or "fail" not in statuses


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_says_what_the_inventory_says(rule: Rule) -> None:
    statement = pack().statement(rule.id)
    assert rule.quote == statement.quote
    assert rule.quote in pack().document
    assert rule.modality == statement.modality
    assert rule.five_haves == statement.five_haves
    assert rule.five_haves is None or rule.five_haves in pack().head.five_haves


def test_every_checkable_statement_of_the_covered_clauses_has_a_rule() -> None:
    decided = {rule.id for rule in pack().rules}
    wanted = {s.id for s in pack().statements if s.clause in COVERED and s.checkable == "yes"}
    assert wanted - decided == set()


def sections() -> tuple[list[Statement], str]:
    """The statements, and the document from the heading of section 一 to its end."""
    text = pack().document
    return list(pack().statements), text[text.index("一、全面加强") :]


def test_the_quotes_cover_sections_one_to_five_exactly_once() -> None:
    statements, text = sections()
    at = 0
    for statement in statements:
        while text[at : at + 1].isspace():
            at += 1
        assert text.startswith(statement.quote, at), f"{statement.id} does not follow: {text[at : at + 20]!r}"
        at += len(statement.quote)
    assert text[at:].strip() == ""


def conditions(rule: Rule) -> Iterator[str]:
    """Every condition of a rule, as text."""
    if rule.applies is not None:
        yield rule.applies.when
    yield from rule.facts.values()
    yield from (need.when for need in rule.needs if need.when)
    yield from (outcome.when for outcome in rule.outcomes)
    yield from (note.when for note in rule.notes)
    if rule.require is not None:
        yield rule.require


@pytest.mark.parametrize("rule", RULES)
def test_conditions_name_only_what_is_declared(rule: Rule) -> None:
    known = rule.names | SHARED | WORDS
    for text in conditions(rule):
        unknown = names_read(text) - known - set(_BOUND.findall(text))
        assert not unknown, (text, unknown)
    assert ("window" in {name for text in conditions(rule) for name in names_read(text)}) <= (rule.per is not None)


@pytest.mark.parametrize("rule", RULES)
def test_conditions_read_only_fields_of_the_form(rule: Rule) -> None:
    fields = form_keys() | WINDOW
    for text in conditions(rule):
        bare = _TEXT.sub('""', text)
        unknown = set(_MEMBER.findall(bare)) - fields
        assert not unknown, (text, unknown)
        for root, rest in _CHAIN.findall(bare):
            path = rest.removeprefix(".") if root == "filing" else root + rest
            if root in SHARED - {"window", "as_of"} and root not in rule.names:
                assert field_exists(path), (text, path)


def form_keys() -> frozenset[str]:
    """Every English key of the form, wherever it stands."""

    def keys(shape: object) -> Iterator[str]:
        if isinstance(shape, dict):
            properties = shape.get("properties")
            if isinstance(properties, dict):
                yield from properties
            for inner in shape.values():
                yield from keys(inner)
        elif isinstance(shape, list):
            for inner in shape:
                yield from keys(inner)

    return frozenset(keys(json_schema("en")))


@pytest.mark.parametrize("rule", RULES)
def test_paths_are_facts_or_fields_of_the_form(rule: Rule) -> None:
    paths = [option for need in rule.needs for option in need.path.split(" | ")]
    paths += [*rule.point_at, *rule.dated, *(rule.applies.needs if rule.applies else ())]
    paths += [point for outcome in rule.outcomes for point in outcome.point_at or ()]
    paths += [rule.due.done] if rule.due else []
    for path in paths:
        root, _, rest = path.partition(".")
        if root.removesuffix("[]") in rule.facts:
            unknown = {step.removesuffix("[]") for step in rest.split(".") if step} - form_keys()
            assert not unknown, path
        else:
            assert field_exists(path), path
    assert all(need.fact in rule.facts for need in rule.needs if need.fact is not None)
    assert set(rule.depends_on) <= {other.id for other in pack().rules}


def texts(value: object) -> Iterator[Bilingual]:
    """Every bilingual text below a model."""
    if isinstance(value, Bilingual):
        yield value
    elif isinstance(value, BaseModel):
        for name in type(value).model_fields:
            yield from texts(getattr(value, name))
    elif isinstance(value, dict):
        for inner in value.values():
            yield from texts(inner)
    elif isinstance(value, tuple | list):
        for inner in value:
            yield from texts(inner)


def test_every_text_stands_in_both_languages() -> None:
    for owner in (pack().head, *pack().rules):
        found = list(texts(owner))
        assert found
        for text in found:
            assert text.zh.strip(), owner
            assert text.en.strip(), owner
            assert re.search(r"[一-鿿]", text.zh), text.zh
            assert not re.search(r"[，。；：]", text.en), text.en
