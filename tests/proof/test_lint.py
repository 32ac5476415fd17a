"""Lint finds each kind of violation, with the file and the line, and nothing in the pack as it ships."""

from pathlib import Path

import pytest

from tests.proof.packs import edit, small_pack
from wjcheck.engine.pack_judge import Judge
from wjcheck.pack.load import default_pack, load_pack
from wjcheck.pack.survey import survey
from wjcheck.pack.tests import suites_by_rule
from wjcheck.proof.cases import prepare_all
from wjcheck.proof.distance import unproved
from wjcheck.proof.lint import lint
from wjcheck.proof.lint_cases import far_off

RULE = "1.2/1.2.12.yaml"
TESTS = "1.2/1.2.12.tests.yaml"
INVENTORY = "statements.yaml"

MEASURES = """measures:
  - have: established
    need: minimum
    unit: 人
    moves: [established, possible_count]
    what: {zh: 行政或事业编制人员, en: established staff}
"""

SPOILT = [
    ("quote of a rule", RULE, "编制人员不少于5人,", "编制人员不少于5人，", "W304", RULE),
    ("modality", RULE, "modality: must", "modality: may", "W312", RULE),
    ("severity without reason", RULE, "modality: must", "modality: must\nseverity: info", "W307", RULE),
    ("tag of another clause", RULE, "five_haves: 有班子", "five_haves: 有队伍", "W322", RULE),
    ("unknown key", RULE, "depends_on:", "depend_on:", "W307", RULE),
    ("depends on itself", RULE, "depends_on: [1.2.3]", "depends_on: [1.2.12]", "W328", RULE),
    ("depends on nothing", RULE, "depends_on: [1.2.3]", "depends_on: [9.9.9]", "W328", RULE),
    ("name not declared", RULE, "require: established >= minimum", "require: establisht >= minimum", "W324", RULE),
    ("window without per", RULE, "require: established >= minimum", 'require: window.name > "2"', "W324", RULE),
    ("field not in the form", RULE, "bureau.counts.established'", "bureau.counts.establisht'", "W325", RULE),
    ("field of another list", RULE, "!has(s.posted_from))", "!has(s.certified))", "W325", RULE),
    ("does not compile", RULE, "require: established >= minimum", "require: established >= ", "W308", RULE),
    ("path of a need", RULE, "- path: bureau.staff[].on_duty", "- path: bureau.staff[].onduty", "W326", RULE),
    ("path to point at", RULE, "point_at: [bureau.counts.established]", "point_at: [bureau.count]", "W326", RULE),
    ("shadows a key", RULE, "facts:\n", "facts:\n  year: bureau.staff.size()\n", "W327", RULE),
    (
        "late parameter",
        RULE,
        "minimum: {unit: 人, values: {2023-09-13: 5}}",
        "minimum: {values: {2024-01-01: 5}}",
        "W334",
        RULE,
    ),
    (
        "Chinese punctuation in English",
        RULE,
        "at least {minimum} required'",
        "at least {minimum} required。'",
        "W332",
        RULE,
    ),
    ("no English", RULE, "en: At least five established staff in the bureau", "en: ' '", "W332", RULE),
    ("odd placeholder", RULE, "编制人员{established}人，要求", "编制人员{established.real}人，要求", "W333", RULE),
    ("undeclared placeholder", RULE, "编制人员{established}人，要求", "编制人员{nobody}人，要求", "W307", RULE),
    ("cases named twice", TESTS, "name: 六人,", "name: 派遣不计入,", "W339", TESTS),
    ("case that cannot be set", TESTS, "delete: [bureau]", "delete: [bureaux]", "W340", TESTS),
    ("cases of another rule", TESTS, "rule: 1.2.12", "rule: 1.2.13", "W338", TESTS),
    ("measure of nothing", RULE, "need: minimum\n", "need: minimal\n", "W307", RULE),
    ("measure in neither form", RULE, "have: established\n", "lacking: established\n", "W307", RULE),
    (
        "inventory",
        INVENTORY,
        "quote: 坚持发展和安全齐抓共管,",
        "quote: 坚持发展和安全齐抓共管。",
        "W320",
        INVENTORY,
    ),
    ("statement twice", INVENTORY, "- id: 1.3.7", "- id: 1.3.6", "W343", INVENTORY),
    ("body not found", "pack.yaml", "body_from: 一、全面加强", "body_from: 二、全面加强", "W341", "pack.yaml"),
    ("phase of no statement", "pack.yaml", "statement: 5.2.1", "statement: 5.2.99", "W323", "pack.yaml"),
    ("clause without a name", "pack.yaml", "  一(三):\n", "  一(四):\n", "W316", INVENTORY),
]


ONLY_FAR_FROM_THE_BOUNDARY = """
rule: 3.2.12
as_of: 2024-12-31
base: {rescue_team: {established: 是, document: {number: 示〔2024〕1号, date: 2024-01-01}, size: 40}}
tests:
  - {name: 四十人, status: pass}
  - {name: 没有成立, set: {rescue_team: {established: 否}}, status: fail}
"""


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    return small_pack(tmp_path)


def test_the_shipped_pack_keeps_to_everything() -> None:
    """What numbers are tried on is tried rule by rule: in test_mutation.py here, in tests/rules/test_distance.py."""
    faults = lint(survey(default_pack()), numbers=False)
    assert [(fault.file, fault.problem.code, dict(fault.problem.values)) for fault in faults] == []


@pytest.mark.parametrize(
    ("file", "old", "new", "code", "where"), [row[1:] for row in SPOILT], ids=[r[0] for r in SPOILT]
)
def test_each_violation_is_found_where_it_stands(
    pack: Path, file: str, old: str, new: str, code: str, where: str
) -> None:
    line = edit(pack / file, old, new)
    faults = lint(survey(pack), numbers=False)  # that numbers are looked at too is for other tests
    found = [fault for fault in faults if fault.problem.code == code]
    assert {fault.file for fault in found} == {where}, [(f.file, f.problem.code) for f in faults]
    if where == file and code not in {"W307", "W323", "W339", "W308"}:
        assert any(fault.problem.span and abs(fault.problem.span.line - line) <= 1 for fault in found)


def test_a_rule_without_cases_a_kind_of_case_and_an_unproved_number(pack: Path) -> None:
    (pack / "1.1/1.1.4.tests.yaml").unlink()
    path = pack / TESTS
    text = path.read_text(encoding="utf-8")
    kept = [line for line in text.splitlines() if "status: missing" not in line]
    path.write_text("\n".join(kept) + "\n", encoding="utf-8")
    codes = {(fault.file, fault.problem.code) for fault in lint(survey(pack))}
    assert ("1.1/1.1.4.yaml", "W329") in codes
    (pack / "3.2/3.2.12.tests.yaml").write_text(ONLY_FAR_FROM_THE_BOUNDARY, encoding="utf-8")
    found = [f for f in lint(survey(pack)) if f.file == "3.2/3.2.12.yaml"]
    assert {f.problem.code for f in found} >= {"W330", "W331"}
    assert any(f.problem.values.get("after") == "31" for f in found)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("need: minimum\n", 'need: "4"\n'),
        ("need: minimum\n", 'need: "6"\n'),
        ("moves: [established, possible_count]", "moves: [established]"),
    ],
)
def test_a_distance_that_judging_does_not_come_to(pack: Path, old: str, new: str) -> None:
    edit(pack / RULE, old, new)
    (item,) = (one for one in survey(pack).rules if one.file == RULE)
    judge, suite = Judge.of(load_pack(pack)), suites_by_rule(pack)["1.2.12"]
    assert list(unproved(judge, item.rule.id, prepare_all(suite)))
    assert [(fault.problem.code, fault.file) for fault in far_off(item, prepare_all(suite), judge)] == [("W345", RULE)]


def test_a_rule_with_numbers_and_nothing_to_say_of_them(pack: Path) -> None:
    edit(pack / RULE, MEASURES, "")
    (fault,) = lint(survey(pack), numbers=False)
    assert (fault.problem.code, fault.file, fault.problem.values["names"]) == ("W344", RULE, "minimum")


def test_a_reason_stands_for_a_measure(pack: Path) -> None:
    edit(pack / RULE, MEASURES, "no_measure: {zh: 没有差距可说, en: no distance can be said}\n")
    assert lint(survey(pack), numbers=False) == ()


def test_a_misplaced_rule_is_not_silently_left_out(pack: Path) -> None:
    (pack / "1.2/deep").mkdir()
    (pack / RULE).rename(pack / "1.2/deep/1.2.12.yaml")
    assert ("1.2/deep/1.2.12.yaml", "W313") in {(f.file, f.problem.code) for f in lint(survey(pack))}


def test_a_rule_under_another_name_is_refused(pack: Path) -> None:
    (pack / RULE).rename(pack / "1.2/1.2.2.yaml")
    assert ("1.2/1.2.2.yaml", "W314") in {(f.file, f.problem.code) for f in lint(survey(pack))}


def test_a_statement_without_rule_and_reason_is_told(pack: Path) -> None:
    edit(pack / "reasons.yaml", "  1.2.2:", "  1.2.3:")
    assert [f.problem.values["id"] for f in lint(survey(pack)) if f.problem.code == "W315"] == ["1.2.2"]


def test_words_nobody_quotes_are_told_with_their_line(pack: Path) -> None:
    line = edit(pack / "document.txt", "可根据需要以其名义开展工作。", "可根据需要以其名义开展工作。另行通知。")
    (fault,) = lint(survey(pack))
    assert (fault.file, fault.problem.code, fault.problem.values["text"]) == ("document.txt", "W321", "另行通知。")
    assert fault.problem.span is not None
    assert fault.problem.span.line == line
