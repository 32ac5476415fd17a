"""The filings that are measured: what they say they are, and wjcheck finds in them what they say and nothing else."""

import hashlib
import json
from datetime import date
from pathlib import Path

import pytest

from benchmarks.filings import DAY, FAULTS, MOST, SURNAMES, Made, filing, filings, write
from benchmarks.plain_script import Filing, faults_of
from tests.rules.shipped import judge
from wjcheck.engine.checker import check

QUIET = ("pass", "not_applicable")


def found_in(made: Made) -> dict[str, str]:
    result = check(made.path, made.text.encode(), judge(), date.fromisoformat(DAY))
    assert result.problems == ()
    statuses = {one.finding.rule: one.finding.status.value for one in result.findings}
    return {rule: status for rule, status in statuses.items() if status not in QUIET}


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_a_filing_without_a_fault_has_what_the_pattern_lacks(lang: str) -> None:
    made = filing(7, faults=(), lang=lang)
    assert found_in(made) == made.found


@pytest.mark.parametrize("fault", FAULTS)
def test_each_fault_gives_its_findings_and_no_others(fault: str) -> None:
    number = list(FAULTS).index(fault)
    made = filing(number, faults=(fault,), lang="zh" if number % 2 else "en")
    assert set(FAULTS[fault].items()) <= set(made.found.items())
    assert found_in(made) == made.found


def test_faults_that_come_together_are_all_found() -> None:
    for number in (3, 40_001, MOST - 1):
        made = filing(number, seed=5)
        assert found_in(made) == made.found


def test_the_size_is_what_is_promised_and_every_filing_says_that_it_is_invented() -> None:
    for made in filings(400, seed=3):
        assert 8_000 <= len(made.text.encode()) <= 12 * 1024
        assert 300 <= made.text.count("\n") <= 400
        assert made.text.startswith("# 虚构数据")
        assert "<" not in made.text


def test_the_same_seed_gives_the_same_filings_and_no_two_are_alike() -> None:
    some = list(filings(300))
    assert some == list(filings(300))
    assert some[7] == filing(7)
    assert filing(7, seed=2).text != filing(7).text
    assert len({made.text.partition("\n")[2] for made in some}) == 300
    assert {"单位", "unit"} == {made.text.splitlines()[2].rstrip(":") for made in some}


def test_the_filings_of_today_are_those_of_tomorrow() -> None:
    """Figures of two versions are only comparable on the same files."""
    digest = hashlib.sha256("".join(made.text for made in filings(20)).encode()).hexdigest()
    assert digest[:16] == "13e8d76298d19e33"


def test_units_and_people_are_nobody_elses() -> None:
    numbers = (0, 1, 209, 210, 40_000, MOST - 1)
    assert len({filing(number).unit for number in numbers}) == len(numbers)
    assert len(set(SURNAMES)) == len(SURNAMES)
    with pytest.raises(ValueError, match="at most"):
        filings(MOST + 1)


def test_what_is_written_is_a_district_with_its_manifest(tmp_path: Path) -> None:
    write(tmp_path, 3)
    manifest = json.loads((tmp_path / "manifest.json").read_text(encoding="utf-8"))
    assert manifest["filings"] == {made.path: made.found for made in filings(3)}
    for made in filings(3):
        assert (tmp_path / made.path).read_text(encoding="utf-8") == made.text
        assert f"名称: {made.unit}" in (tmp_path / "district.yaml").read_text(encoding="utf-8")


def test_the_plain_script_finds_the_faults_its_ten_rules_are_of() -> None:
    import yaml

    ten = {"plaque", "staff", "posted", "patrol", "meeting", "expired", "archive", "plan", "team", "village"}
    for lang in ("zh", "en"):
        made = filing(7, faults=tuple(FAULTS), lang=lang)
        said = faults_of(Filing.model_validate(yaml.load(made.text, Loader=yaml.CSafeLoader)), date(2024, 12, 31))
        rules = {rule for fault in ten for rule in FAULTS[fault]} - {"5.2.3"}
        assert {line.partition(" ")[0] for line in said} == rules
        clean = filing(7, faults=(), lang=lang)
        assert (
            faults_of(Filing.model_validate(yaml.load(clean.text, Loader=yaml.CSafeLoader)), date(2024, 12, 31)) == []
        )
