"""Packs are untrusted data: every mistake in one is a problem of ours with its file, and quotes are exact."""

import shutil
from pathlib import Path

import pytest

from wjcheck.engine.pack_judge import Judge
from wjcheck.pack.load import PackError, default_pack, load_pack

RULE = "1.2/1.2.12.yaml"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shutil.copytree(default_pack(), tmp_path / "pack")
    return tmp_path / "pack"


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def refusal(folder: Path) -> PackError:
    with pytest.raises(PackError) as caught:
        Judge.of(load_pack(folder))
    assert caught.value.problems
    return caught.value


def test_the_shipped_pack_loads_and_its_digest_follows_its_content(folder: Path) -> None:
    before = load_pack(folder).digest
    assert before == load_pack(default_pack()).digest
    edit(folder / RULE, "minimum: {unit: 人, values: {2023-09-13: 5}}", "minimum: {unit: 人, values: {2023-09-13: 6}}")
    assert load_pack(folder).digest != before


def test_no_folder_and_no_pack_file(tmp_path: Path) -> None:
    assert refusal(tmp_path / "none").problems[0].code == "W301"
    assert refusal(tmp_path).problems[0].code == "W302"


def test_a_quote_changed_by_one_character_is_refused(folder: Path) -> None:
    edit(folder / RULE, "不少于5人,", "不少于5人，")
    error = refusal(folder)
    assert (error.file, error.problems[0].code) == (RULE, "W304")
    assert error.problems[0].span is not None


def test_a_changed_document_makes_the_rules_that_quote_it_suspect(folder: Path) -> None:
    edit(folder / "document.txt", "不少于5人", "不少于6人")
    assert refusal(folder).file == RULE


def test_a_rule_without_a_statement_is_refused(folder: Path) -> None:
    edit(folder / RULE, "id: 1.2.12", "id: 1.2.99")
    assert refusal(folder).problems[0].code == "W303"


def test_an_unknown_key_is_refused_where_it_stands(folder: Path) -> None:
    edit(folder / RULE, "depends_on:", "depend_on:")
    problem = refusal(folder).problems[0]
    assert problem.code == "W307"
    assert problem.span is not None
    assert problem.span.line > 1


def test_a_message_may_name_only_what_the_rule_declares(folder: Path) -> None:
    edit(folder / RULE, "要求不少于{minimum}人，还差{shortfall}人", "要求不少于{least}人")
    assert refusal(folder).problems[0].code == "W307"


def test_a_condition_that_does_not_compile_names_its_rule(folder: Path) -> None:
    edit(folder / RULE, "require: established >= minimum", "require: established >=")
    problem = refusal(folder).problems[0]
    assert problem.code == "W308"
    assert problem.values["rule"] == "1.2.12"


def test_severity_is_overridden_only_with_a_reason(folder: Path) -> None:
    edit(folder / RULE, "modality: must", "modality: must\nseverity: info")
    assert refusal(folder).problems[0].code == "W307"


def test_parameters_are_dated(folder: Path) -> None:
    from datetime import date

    edit(folder / RULE, "{2023-09-13: 5}", "{2023-09-13: 5, 2025-01-01: 7}")
    rule = next(rule for rule in load_pack(folder).rules if rule.id == "1.2.12")
    minimum = rule.parameters["minimum"]
    assert [minimum.on(date(2024, 12, 31)), minimum.on(date(2025, 1, 1)), minimum.on(date(2020, 1, 1))] == [5, 7, 5]


def test_a_rule_twice_is_refused(folder: Path) -> None:
    shutil.copy(folder / RULE, folder / "1.2" / "copy.yaml")
    assert refusal(folder).problems[0].code == "W311"


def test_a_weakened_modality_is_refused(folder: Path) -> None:
    edit(folder / RULE, "modality: must", "modality: may")
    assert refusal(folder).problems[0].code == "W312"


def test_a_condition_that_is_no_truth_value_is_the_packs_fault(folder: Path) -> None:
    from datetime import date

    from wjcheck.engine.checker import check

    edit(folder / RULE, "require: established >= minimum", "require: established")
    raw = (Path(__file__).parents[2] / "examples" / "示例镇-2024.yaml").read_bytes()
    result = check("f", raw, Judge.of(load_pack(folder)), date(2024, 12, 31))
    assert [problem.code for problem in result.problems] == ["W309"]
    finding = next(located.finding for located in result.findings if located.finding.rule == "1.2.12")
    assert finding.status.value == "review"


def test_another_reading_may_change_where_a_rule_applies_and_what_eases_it(folder: Path) -> None:
    name = "      reference-severity:\n"
    eased = "        eased: {when: as_of > '2024', severity: info, because: {zh: 甲, en: A}}\n"
    applies = "        applies: {when: year > 2030, otherwise: {zh: 不适用, en: not applicable}}\n"
    edit(folder / RULE, "        not_eased: true\n", eased + applies)
    edit(folder / "1.2/1.2.13.yaml", name, name + applies)
    rules = {rule.id: rule for rule in load_pack(folder).rules}
    before = rules["1.2.12"]
    other = before.read_as("reference-severity")
    assert other.applies is not None
    assert other.eased is not None
    assert (other.applies.when, other.eased.severity) == ("year > 2030", "info")
    assert before.applies is None
    assert before.eased is not None
    assert before.eased.severity == "warning"
    assert before.read_as("by_name").eased == before.eased
    assert rules["1.2.13"].read_as("reference-severity").eased is None
    Judge.of(load_pack(folder))


def test_another_reading_that_eases_and_does_not_is_refused(folder: Path) -> None:
    eased = "        eased: {when: 'true', severity: info, because: {zh: 甲, en: A}}\n        not_eased: true\n"
    edit(folder / RULE, "        not_eased: true\n", eased)
    assert refusal(folder).problems[0].code == "W307"


def test_a_message_of_another_reading_may_name_only_what_the_rule_declares(folder: Path) -> None:
    applies = "        not_eased: true\n        applies: {when: 'true', otherwise: {zh: '见{nothing}', en: see}}\n"
    edit(folder / RULE, "        not_eased: true\n", applies)
    assert refusal(folder).problems[0].code == "W307"
