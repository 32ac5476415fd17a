"""The second pack: an excerpt of another place's document. The engine holds nothing of the first one."""

import json
import re
import shutil
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from tests.engine.filings import EXAMPLES, YEAR_END, keys_of, submit, without
from tests.rules.shipped import judge as wujin
from wjcheck.engine.all_rules import findings_on
from wjcheck.engine.checker import check
from wjcheck.engine.finding import Finding
from wjcheck.engine.pack_judge import Judge
from wjcheck.engine.result import FilingResult, Result
from wjcheck.pack.load import PackError, load_pack, pack_folder
from wjcheck.pack.pack import Pack
from wjcheck.pack.rule import Rule
from wjcheck.pack.survey import survey
from wjcheck.pack.tests import Case, RuleTests, suites_by_rule
from wjcheck.proof.cases import prove
from wjcheck.proof.lint import lint
from wjcheck.proof.prepared import filing_of
from wjcheck.report.json import render_json
from wjcheck.report.text import render_text

FOLDER = pack_folder("jiangxi-2021-20")
OF_WUJIN = re.compile("武进|武政|65号|五个有|有班子|联合督导|Five haves|joint supervision|wujin")


@cache
def pack() -> Pack:
    return load_pack(FOLDER)


@cache
def jiangxi() -> Judge:
    return Judge.of(pack())


SUITES = suites_by_rule(FOLDER)
RULES = [pytest.param(rule, id=rule.id) for rule in pack().rules]
CASES = [pytest.param(s, case, id=f"{s.rule}-{case.name}") for s in SUITES.values() for case in s.tests]


def noticed(rule: Rule) -> bool:
    """Whether some case of the rule notices that it was altered."""
    altered = Judge.of(pack().model_copy(update={"rules": (rule,)}))
    return any(outcome.differences for outcome in prove(altered, [SUITES[rule.id]]))


@pytest.mark.parametrize(("suite", "case"), CASES)
def test_case(suite: RuleTests, case: Case) -> None:
    (outcome,) = prove(jiangxi(), [suite.model_copy(update={"tests": (case,)})])
    assert not outcome.differences


def test_the_pack_is_in_order() -> None:
    assert lint(survey(FOLDER)) == ()


@pytest.mark.parametrize("rule", RULES)
def test_every_number_outcome_note_and_condition_is_tested(rule: Rule) -> None:
    for name, parameter in rule.parameters.items():
        ((day, value),) = parameter.values.items()
        for other in (value - 1, value + 1):
            moved = parameter.model_copy(update={"values": {day: other}})
            assert noticed(rule.model_copy(update={"parameters": {**rule.parameters, name: moved}})), (name, other)
    for index, outcome in enumerate(rule.outcomes):
        rest = (*rule.outcomes[:index], *rule.outcomes[index + 1 :])
        assert noticed(rule.model_copy(update={"outcomes": rest})), outcome.when
        if outcome.before_needs:
            later = outcome.model_copy(update={"before_needs": False})
            changed = (*rule.outcomes[:index], later, *rule.outcomes[index + 1 :])
            assert noticed(rule.model_copy(update={"outcomes": changed})), outcome.when
    for index, note in enumerate(rule.notes):
        rest_of_notes = (*rule.notes[:index], *rule.notes[index + 1 :])
        assert noticed(rule.model_copy(update={"notes": rest_of_notes})), note.when
    for field in ("dated", "applies"):
        if getattr(rule, field):
            assert noticed(rule.model_copy(update={field: () if field == "dated" else None})), field


@pytest.mark.parametrize("rule", RULES)
def test_what_is_missing_never_helps(rule: Rule) -> None:
    # an id tells namesakes apart; the others are not asked for and only held against the unit when they are filed
    held = r"bureau\.counts|bureau\.staff\[\]\.posted_from|rescue_team\.size|rescue_team\.document(\.date)?"
    excused = re.compile(rf".*\.id|{held}|unit(\..*)?|wjcheck|year")
    judge = Judge.of(pack().model_copy(update={"rules": (rule,)}))
    for case in SUITES[rule.id].tests:
        if case.status not in ("fail", "missing") or case.reading is not None:
            continue
        filing = filing_of(SUITES[rule.id], case)
        for path in keys_of(filing):
            written = "".join("[]" if isinstance(step, int) else f".{step}" for step in path).removeprefix(".")
            if excused.fullmatch(written):
                continue
            submission = submit(without(filing, path))
            findings, _ = findings_on(submission, judge, case.as_of or SUITES[rule.id].as_of)
            assert findings[0].status.value != "pass", (case.name, written)


def test_the_text_says_first_that_it_is_an_excerpt_and_no_original() -> None:
    head = pack().document.split("\n\n")[0]
    assert "摘编" in head
    assert "不是原文" in head
    assert head not in pack().body
    assert pack().head.excerpt is not None
    assert pack().head.issued == date(2021, 1, 1)


def test_every_rule_says_in_plain_words_what_it_means_and_how_it_is_judged() -> None:
    for rule in pack().rules:
        for text in (rule.meaning, rule.method):
            assert text is not None, rule.id
            assert text.zh.endswith("。"), rule.id
            assert text.en.endswith("."), rule.id


def by_rule(result: FilingResult) -> dict[str, Finding]:
    return {located.finding.rule: located.finding for located in result.findings}


def test_same_filing_other_verdicts_where_thresholds_differ() -> None:
    raw = (EXAMPLES / "样板街道-2024.yaml").read_text(encoding="utf-8").replace("type: 街道", "type: 镇").encode()
    here, there = (by_rule(check("f", raw, judge, YEAR_END)) for judge in (wujin(), jiangxi()))
    # four established staff: five are asked for here, two or three there
    assert (here["1.2.12"].status, here["1.2.12"].figures["established"]) == ("fail", 4)
    assert (there["1.1.2"].status, there["1.1.2"].figures["least"]) == ("pass", 2)
    # twelve special plans: thirteen are asked for here, some plan there
    assert (here["3.2.3"].status, there["3.1.4"].status) == ("fail", "pass")
    # teams of thirty and of ten are asked for in both places
    assert here["3.2.12"].status == there["2.1.2"].status == "fail"
    assert here["3.2.14"].status == there["2.2.2"].status == "fail"


def test_a_unit_that_is_no_town_is_for_a_person_to_decide() -> None:
    raw = (EXAMPLES / "样板街道-2024.yaml").read_bytes()
    found = by_rule(check("f", raw, jiangxi(), YEAR_END))
    assert {found[rule].status.value for rule in ("1.1.2", "1.1.3", "2.1.2", "3.1.2", "3.1.7")} == {"review"}
    assert found["2.2.2"].status == "fail"


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_its_reports_say_that_it_is_an_excerpt_and_nothing_of_another_document(lang: str) -> None:
    filings = [check(path.name, path.read_bytes(), jiangxi(), YEAR_END) for path in sorted(EXAMPLES.glob("*.yaml"))]
    result = Result(jiangxi().info, YEAR_END, tuple(filings))
    few = Result(jiangxi().select(["2.1"]).info, YEAR_END, tuple(
        check(path.name, path.read_bytes(), jiangxi().select(["2.1"]), YEAR_END) for path in EXAMPLES.glob("示例*.yaml")
    ))  # fmt: skip
    told = pack().head.excerpt
    assert told is not None
    for shown in (result, few):
        text = render_text(shown, lang, verbose=True, columns=2000)  # type: ignore[arg-type]  # zh and en are the type
        document = render_json(shown, lang)  # type: ignore[arg-type]  # as above
        assert told.in_lang(lang) in text  # type: ignore[arg-type]  # as above
        assert json.loads(document)["pack"]["excerpt"] == told.in_lang(lang)  # type: ignore[arg-type]  # as above
        assert {"zh": "六有：有机构 ", "en": "Six haves: body: "}[lang] in text
        own_words = "\n".join(line for line in text.splitlines() if "│" not in line)
        assert not OF_WUJIN.search(own_words), OF_WUJIN.search(own_words)
        assert not OF_WUJIN.search(document)
        assert {"zh": "摘编：「", "en": "Excerpt: 「"}[lang] in text
        assert {"zh": "原文：「", "en": "Text: 「"}[lang] not in text


def test_a_name_for_a_tag_that_the_pack_does_not_have_is_refused(tmp_path: Path) -> None:
    shutil.copytree(FOLDER, tmp_path / "pack")
    head = tmp_path / "pack" / "pack.yaml"
    text = head.read_text(encoding="utf-8")
    head.write_text(text.replace("  有机构: {zh", "  有班子: {zh"), encoding="utf-8")
    with pytest.raises(PackError) as caught:
        load_pack(tmp_path / "pack")
    assert caught.value.problems[0].code == "W307"
    assert "有班子" in str(caught.value.problems[0].values["what"])
