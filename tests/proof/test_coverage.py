"""Every character of the text is accounted for, and a changed one names exactly the statement that quotes it."""

import random
from pathlib import Path

import pytest

from tests.proof.packs import copy_of_pack
from wjcheck.pack.load import default_pack, load_pack
from wjcheck.pack.placed import placed
from wjcheck.pack.survey import survey
from wjcheck.proof.coverage import coverage, gaps, percent
from wjcheck.proof.lint import law_faults
from wjcheck.report.rules import SNAPSHOT, coverage_snapshot


def test_the_committed_snapshot_is_current_and_complete() -> None:
    pack = load_pack(default_pack())
    found = coverage(pack)
    assert found.percent == "100.0"
    assert (found.covered, found.characters) == (4511, 4511)
    assert sum(sum(clause.accounts.values()) for clause in found.clauses) == len(pack.statements) == 158
    assert (default_pack() / SNAPSHOT).read_text(encoding="utf-8") == coverage_snapshot(pack, found)


def test_shares_are_cut_not_rounded() -> None:
    assert percent(4510, 4511) == "99.9"
    assert percent(4511, 4511) == "100.0"
    assert percent(0, 0) == "100.0"


def test_a_lost_rule_and_a_lost_reason_lower_the_coverage(tmp_path: Path) -> None:
    folder = copy_of_pack(tmp_path)
    (folder / "1.2/1.2.12.yaml").unlink()
    found = coverage(survey(folder).pack)
    quote = load_pack(default_pack()).statement("1.2.12").quote
    assert found.characters - found.covered == len(quote)
    assert sum(clause.open for clause in found.clauses) == 1


@pytest.mark.parametrize("seed", range(12))
def test_one_changed_character_names_exactly_the_statement_that_quotes_it(seed: int, tmp_path: Path) -> None:
    pack = load_pack(default_pack())
    start = len(pack.document) - len(pack.body)
    spots = [index for index, char in enumerate(pack.body) if not char.isspace()]
    spot = random.Random(seed).choice(spots)
    (owner,) = (p.statement.id for p in placed(pack) if p.start is not None and p.start <= spot < (p.end or 0))
    folder = copy_of_pack(tmp_path)
    text = pack.document
    (folder / "document.txt").write_text(text[: start + spot] + "甲" + text[start + spot + 1 :], encoding="utf-8")
    found = survey(folder)
    faults = [*(fault for fault in found.faults if fault.problem.code == "W304"), *law_faults(found)]
    assert [fault.problem.values["id"] for fault in faults] == [owner]
    has_rule = owner in {rule.id for rule in pack.rules}
    assert faults[0].file == (f"{owner.rpartition('.')[0]}/{owner}.yaml" if has_rule else "statements.yaml")


def test_no_gaps_between_the_quotes() -> None:
    assert list(gaps(load_pack(default_pack()))) == []
