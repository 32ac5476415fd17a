"""Every fault of a small pack is told in full: file, code, place and what its message names."""

import shutil
from pathlib import Path

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.engine.filings import EXAMPLES
from wjcheck.locale.catalogue import problem_text
from wjcheck.locale.message import Bilingual, names_in
from wjcheck.pack.errors import PackError
from wjcheck.pack.load import load_pack
from wjcheck.pack.survey import Fault, survey

SMALL = EXAMPLES.parent / "tests" / "engine" / "packs" / "dated"
HEAD, LIST, TEXT = "pack.yaml", "statements.yaml", "document.txt"
ONE, TWO, THREE = "1.1/1.1.1.yaml", "1.1/1.1.2.yaml", "1.1/1.1.3.yaml"

ACROSS = """rules:
- id: X1
  title: {zh: 同一人, en: one person}
  statement: 1.1.1
  severity: error
  because: {zh: 理由, en: reason}
  responsible: {zh: 区, en: the district}
  remedy: {zh: '请{units}核对', en: 'check {units}'}
  shared: {gather: staff}
  say: {fail: {zh: '{name}在{units}', en: '{name} in {units}'}}
"""
READING = (
    "readings:\n- {question: {zh: a, en: a}, chosen: {zh: b, en: b}, because: {zh: c, en: c}, otherwise: {zh: d, en: d}"
)
SAYS = "says: {zh: e, en: e}"

# what is done to the pack: in a file, one text put in place of another; an empty one stands for the end of the file
CASES: dict[str, list[tuple[str, str, str]]] = {
    "sound": [],
    "head not yaml": [(HEAD, "id: dated", "id：dated")],
    "head of another format": [(HEAD, "wjcheck-pack/1", "wjcheck-pack/2")],
    "head with a key unknown": [(HEAD, "issuer:", "isuer:")],
    "id with capitals": [(HEAD, "id: dated", "id: Dated")],
    "day that is none": [(HEAD, "2023-01-01", "2023-02-30")],
    "one language": [(HEAD, ", en: Requirements whose numbers changed", "")],
    "text that is not there": [(HEAD, "", "text: other.txt\n")],
    "list that is not there": [(HEAD, "", "statements: other.yaml\n")],
    "reasons that are not there": [(HEAD, "", "reasons: other.yaml\n")],
    "units that are not there": [(HEAD, "", "units: other.csv\n")],
    "beginning that is not there": [(HEAD, "", "body_from: 另有\n")],
    "tag unknown": [
        (HEAD, "", "five_haves: [有班子]\nfive_haves_names: {有人: {zh: a, en: b}, 有物: {zh: a, en: b}}\n")
    ],
    "notice in another folder": [(HEAD, "", "notice: {zh: ../x.docx}\n")],
    "notice that is not there": [(HEAD, "", "notice: {zh: x.docx}\n")],
    "never waived and unknown": [(HEAD, "", "unwaivable: {1.1.1: {zh: a, en: b}, 9.9.9: {zh: a, en: b}}\n")],
    "clause without a name": [(LIST, "1.1.2, clause: 一(一)", "1.1.2, clause: 一(二)")],
    "statement twice": [(LIST, "", "- {id: 1.1.1, clause: 一(一), quote: x, modality: must, checkable: 'yes'}\n")],
    "statement unexplained": [(LIST, "", "- {id: 1.1.4, clause: 一(一), quote: x, modality: must, checkable: 'no'}\n")],
    "statement explained by its kind": [
        (LIST, "", "- {id: 1.1.4, clause: 一(一), quote: x, modality: must, checkable: 'no'}\n"),
        (HEAD, "", "unjudged: {'no': {zh: a, en: b}}\n"),
    ],
    "statement explained by itself": [
        (LIST, "", "- {id: 1.1.4, clause: 一(一), quote: x, modality: must, checkable: 'no'}\n"),
        (HEAD, "", "reasons: reasons.yaml\n"),
        ("reasons.yaml", "", "reasons: {1.1.4: {zh: a, en: b}}\n"),
    ],
    "rule without statement": [(ONE, "id: 1.1.1", "id: 1.1.9")],
    "rule of another quote": [(ONE, "不少于3名。", "不少于4名。")],
    "quote not in the document": [(TEXT, "不少于3名", "不少于4名")],
    "rule twice": [
        (TWO, "id: 1.1.2", "id: 1.1.1"),
        (TWO, "每季度演练不少于2次。", "应急管理办公室专职人员不少于3名。"),
    ],
    "rule under another name": [("1.1/1.1.5.yaml", "", "=" + ONE), (ONE, "=", "")],
    "rule of another modality": [(ONE, "modality: must", "modality: may")],
    "rule in no folder": [("1.1.1.yaml", "", "x: 1\n")],
    "rule two folders down": [("1.1/more/1.1.1.yaml", "", "x: 1\n")],
    "rule of another ending": [("1.1/1.1.4.yml", "", "x: 1\n")],
    "rule not yaml": [(ONE, "modality: must", "modality：must")],
    "rule with a key twice": [(ONE, "modality: must", "modality: must\nmodality: may")],
    "two rules not yaml": [(ONE, "modality: must", "modality：must"), (THREE, "modality: must", "modality:must")],
    "rule without its title": [(ONE, "title: {zh: 专职人员, en: Full-time staff}\n", "")],
    "rule with a text too many": [(ONE, "en: Full-time staff", "en: Full-time staff, de: Personal")],
    "rule with a number for a text": [(ONE, "{zh: 专职人员, en: Full-time staff}", "3")],
    "severity without reason": [(ONE, "modality: must", "modality: must\nseverity: info")],
    "severity unknown": [(ONE, "modality: must", "modality: must\nseverity: grave")],
    "reason without severity": [(ONE, "", "severity_because: {zh: a, en: b}\n")],
    "neither attested nor judged": [(ONE, "require: office.full_time_staff >= minimum\n", "")],
    "attested with half of it": [(ONE, "require: office.full_time_staff >= minimum", "attested: true")],
    "window without windows": [(TWO, "per: quarter\n", "")],
    "first window without windows": [(ONE, "", "first_window: 2023Q4\n")],
    "first window that is none": [(TWO, "per: quarter", "per: quarter\nfirst_window: 2023Q5")],
    "name undeclared": [(ONE, "'不少于{minimum}名'", "'不少于{least}名{most}'")],
    "name undeclared in english": [(ONE, "'fewer than {minimum}'", "'fewer than {least}'")],
    "name undeclared in a remedy": [(ONE, "请配齐。", "'{least}'")],
    "name undeclared in an outcome": [
        (ONE, "", "outcomes: [{when: 'true', status: review, say: {zh: a, en: b}, responsible: {zh: '{a}', en: b}}]\n")
    ],
    "name undeclared in a note": [(ONE, "", "notes: [{when: 'true', say: {zh: '{a}', en: b}}]\n")],
    "name undeclared where it does not apply": [(ONE, "", "applies: {when: 'true', otherwise: {zh: '{a}', en: b}}\n")],
    "name twice": [(TWO, "count: drills", "minimum: drills")],
    "measure of no form": [(TWO, "", "measures: [{what: {zh: a, en: b}, have: count}]\n")],
    "measure of two forms": [
        (TWO, "", "measures: [{what: {zh: a, en: b}, have: count, need: minimum, lacking: count, of: minimum}]\n")
    ],
    "measure listed and at most": [
        (TWO, "", "measures: [{what: {zh: a, en: b}, lacking: count, of: minimum, sense: at_most}]\n")
    ],
    "measure undeclared": [(TWO, "", "measures: [{what: {zh: a, en: b}, have: many, need: few, moves: other}]\n")],
    "two measures of one number": [
        (
            TWO,
            "",
            "measures: [{what: {zh: a, en: b}, have: count, need: minimum}, "
            "{what: {zh: c, en: d}, have: count, need: '1'}]\n",
        )
    ],
    "reading twice": [(ONE, "", f"{READING}, name: x, alternatives: {{x: {{{SAYS}}}}}}}\n")],
    "reading eased and not": [
        (
            ONE,
            "",
            f"{READING}, alternatives: {{x: {{{SAYS}, not_eased: 'true', "
            "eased: {when: 'true', severity: info, because: {zh: a, en: b}}}}}\n",
        )
    ],
    "reading with a name undeclared": [
        (ONE, "", f"{READING}, alternatives: {{x: {{{SAYS}, remedy: {{zh: '{{a}}', en: b}}}}}}}}\n")
    ],
    "across": [(HEAD, "", "across: across.yaml\n"), ("across.yaml", "", ACROSS)],
    "across of no kind": [(HEAD, "", "across: across.yaml\n"), ("across.yaml", "", ACROSS.replace("shared:", "# "))],
    "across of two kinds": [
        (HEAD, "", "across: across.yaml\n"),
        ("across.yaml", "", ACROSS + "  against: {filed: a, recorded: b}\n"),
    ],
    "across with a name undeclared": [
        (HEAD, "", "across: across.yaml\n"),
        ("across.yaml", "", ACROSS.replace("{zh: '{name}在", "{zh: '{who}{filed}在")),
    ],
    "across with another name undeclared": [
        (HEAD, "", "across: across.yaml\n"),
        ("across.yaml", "", ACROSS.replace("'check {units}'", "'check {year}'")),
    ],
    "across for no statement": [
        (HEAD, "", "across: across.yaml\n"),
        ("across.yaml", "", ACROSS.replace("statement: 1.1.1", "statement: 9.9.9")),
    ],
    "across twice": [
        (HEAD, "", "across: across.yaml\n"),
        ("across.yaml", "", ACROSS + ACROSS.removeprefix("rules:\n")),
    ],
    "across under a name of another kind": [
        (HEAD, "", "across: across.yaml\n"),
        ("across.yaml", "", ACROSS.replace("X1", "X0")),
    ],
}


def spoilt(folder: Path, changes: list[tuple[str, str, str]]) -> Path:
    """Return a copy of the small pack with the changes made to it."""
    pack = folder / "pack"
    shutil.copytree(SMALL, pack)
    for name, old, new in changes:
        path = pack / name
        path.parent.mkdir(exist_ok=True)
        if new.startswith("="):
            shutil.copy(pack / new[1:], path)
        elif old == "=":
            path.unlink()
        else:
            text = path.read_text(encoding="utf-8") if path.exists() else ""
            assert old in text
            path.write_text(text.replace(old, new, 1) if old else text + new, encoding="utf-8")
    return pack


def faults_of(pack: Path) -> tuple[Fault, ...]:
    try:
        return survey(pack).faults
    except PackError as error:
        return tuple(Fault(error.file, problem) for problem in error.problems)


def told(fault: Fault) -> str:
    span = fault.problem.span
    place = "-" if span is None else f"{span.line}:{span.column}-{span.end_line}:{span.end_column}"
    values = "; ".join(
        f"{name}={value.zh} | {value.en}" if isinstance(value, Bilingual) else f"{name}={value}"
        for name, value in sorted(fault.problem.values.items())
    )
    return f"{fault.file} {fault.problem.code} {fault.problem.severity} {place} {values}".rstrip()


@pytest.mark.parametrize("name", CASES)
def test_a_fault_is_told_with_its_file_its_place_and_what_its_message_names(
    name: str, tmp_path: Path, snapshot: SnapshotAssertion
) -> None:
    pack = spoilt(tmp_path, CASES[name])
    faults = faults_of(pack)
    assert [told(fault) for fault in faults] == snapshot
    for fault in faults:
        words = problem_text(fault.problem.code)
        for part in (words.title, words.message, words.hint):
            assert part is None or names_in(part.zh) <= fault.problem.values.keys()
    if faults:
        with pytest.raises(PackError) as refused:
            load_pack(pack)
        first = [fault.problem for fault in faults if fault.file == faults[0].file]
        assert (refused.value.file, str(refused.value)) == (faults[0].file, faults[0].file)
        assert list(refused.value.problems) == first
    else:
        assert load_pack(pack).rules
