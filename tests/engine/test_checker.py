"""The backbone: bytes in, located result out, the same every time, whatever the bytes are."""

import pickle
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.engine.filings import COMPLIES, EXAMPLES, YEAR_END
from tests.rules.shipped import judge
from tests.trials import trials
from wjcheck.engine.checker import check
from wjcheck.engine.selection import UnknownSelector, chosen


def test_every_location_lies_in_the_file() -> None:
    for path in EXAMPLES.glob("*.yaml"):
        result = check(path.name, path.read_bytes(), judge(), YEAR_END)
        for located in result.findings:
            for location in located.locations:
                line = result.lines[location.span.line - 1]
                assert 1 <= location.span.column <= len(line) + 1
                assert location.span.line <= location.span.end_line <= len(result.lines)


def test_the_caret_stands_under_the_key_that_is_meant() -> None:
    result = check("f", (EXAMPLES / "样板街道-2024.yaml").read_bytes(), judge(), YEAR_END)
    by_rule = {located.finding.rule: located for located in result.findings}
    for rule, text in {"1.1.5": "plaques", "1.2.12": "staff", "3.2.12": "size", "3.2.8": "drills"}.items():
        span = by_rule[rule].locations[0].span
        assert result.lines[span.line - 1][span.column - 1 :].startswith(text), rule


def test_offenders_are_pointed_at_one_by_one() -> None:
    result = check("f", (EXAMPLES / "样板街道-2024.yaml").read_bytes(), judge(), YEAR_END)
    handbooks = next(located for located in result.findings if located.finding.rule == "3.2.5")
    assert [location.path for location in handbooks.locations] == ["villages[4]", "villages[5]"]


def test_same_bytes_same_result() -> None:
    raw = COMPLIES.read_bytes()
    assert check("f", raw, judge(), YEAR_END) == check("f", raw, judge(), YEAR_END)


def test_fingerprints_are_distinct_and_do_not_move_with_lines() -> None:
    raw = COMPLIES.read_bytes()
    first = check("f", raw, judge(), YEAR_END)
    moved = check("f", b"# one more line\n" + raw, judge(), date(2025, 1, 1))
    prints = [located.finding.fingerprint for located in first.findings]
    assert len(set(prints)) == len(prints)
    assert prints == [located.finding.fingerprint for located in moved.findings]


@settings(max_examples=trials(60), deadline=None)
@given(st.binary(max_size=400) | st.text(max_size=200).map(lambda text: text.encode("utf-8", "surrogatepass")))
def test_any_bytes_give_a_result(raw: bytes) -> None:
    result = check("f", raw, judge(), YEAR_END)
    assert result.judged or result.problems


@settings(max_examples=trials(30), deadline=None)
@given(st.data())
def test_any_cut_of_a_real_filing_gives_a_result(data: st.DataObject) -> None:
    raw = COMPLIES.read_bytes()
    start = data.draw(st.integers(0, len(raw)))
    end = data.draw(st.integers(start, min(len(raw), start + 40)))
    put = data.draw(st.binary(max_size=8))
    result = check("f", raw[:start] + put + raw[end:], judge(), YEAR_END)
    assert result.judged or result.problems


def test_selection_names_rules_clauses_sections_and_tags() -> None:
    pack = judge().pack
    assert chosen(pack, ["1.2.12"], []) == {"1.2.12"}
    first = {"1.1.3", "1.1.4", "1.1.5", "1.1.7", "1.1.8", "1.1.9", "1.1.10", "1.1.11", "1.1.12"}
    assert chosen(pack, ["1.1"], []) == first
    assert chosen(pack, ["一(一)"], []) == chosen(pack, ["1.1"], []) == chosen(pack, ["一（一）"], [])
    supplies = {rule.id for rule in pack.rules if rule.five_haves == "有物资"}
    assert chosen(pack, ["有物资"], []) == supplies > {"3.2.20", "3.2.22", "3.2.23"}
    assert chosen(pack, ["一"], ["1.2"]) == chosen(pack, ["1.1", "1.3"], [])
    assert len(chosen(pack, [], [])) == len(pack.rules)
    with pytest.raises(UnknownSelector):
        chosen(pack, ["9.9.9"], [])


def test_what_is_not_judged_is_told_with_its_reason() -> None:
    info = judge().info
    assert len(info.unjudged) + info.rules == info.statements == 158
    assert all(reason.zh and reason.en for *_, reason in info.unjudged)


def test_an_entry_without_a_name_is_called_by_its_number() -> None:
    text = COMPLIES.read_text(encoding="utf-8").replace("{姓名: 驻警一, 派出单位", "{派出单位")
    result = check("f", text.encode(), judge(), YEAR_END)
    shown = next(located.finding for located in result.findings if located.finding.rule == "1.2.15").message
    assert "第1项（未填姓名）" in shown.render("zh")
    assert "entry 1" in shown.render("en")


def _strayed(there: str, instead: str, as_of: date = YEAR_END) -> list[tuple[str, str]]:
    text = COMPLIES.read_text(encoding="utf-8")
    assert there in text
    result = check("f", text.replace(there, instead, 1).encode(), judge(), as_of)
    for problem in result.problems:
        assert problem.span is None or problem.severity == "warning"
    return [(problem.code, problem.path) for problem in result.problems if problem.code in ("W346", "W347")]


@pytest.mark.parametrize(
    ("there", "instead", "told"),
    [
        ("日期: 2024-12-05", "日期: 2042-12-05", [("W347", "inspections[5].date")]),
        ("日期: 2024-12-05", "日期: 2025-12-05", [("W346", "inspections[5].date")]),
        ("日期: 2024-12-05", "日期: 2023-12-05", [("W346", "inspections[5].date")]),
        ("日期: 2024-12-05", "日期: 2024-12-31", []),
        ("日期: 2024-12-05", "日期: 2024-01-01", []),
    ],
)
def test_a_record_dated_in_another_year_is_named(there: str, instead: str, told: list[tuple[str, str]]) -> None:
    assert _strayed(there, instead) == told
    # what is planned within the year is no slip
    assert _strayed(there, instead, date(2024, 3, 1)) == told


def test_records_without_end_in_another_year_are_named_to_a_limit() -> None:
    drills = "".join("  - {日期: 2042-05-12}\n" for _ in range(60))
    text = f"格式版本: 1\n单位: {{名称: 示例镇, 类型: 镇}}\n年度: 2024\n演练:\n{drills}"
    result = check("f", text.encode(), judge(), YEAR_END)
    assert [problem.code for problem in result.problems].count("W347") == 20


@pytest.mark.parametrize("of", ["whole", "part", "reading", "one mind"])
def test_a_judge_handed_to_another_process_judges_as_before(of: str) -> None:
    whole = judge()
    handed = {
        "whole": whole,
        "part": whole.select(["一(三)"]),
        "reading": whole.read([("1.2.14", "R2")]),
        "one mind": whole.of_one_mind,
    }[of]
    arrived = pickle.loads(pickle.dumps(handed))
    raw = (EXAMPLES / "样板街道-2024.yaml").read_bytes()
    assert check("f", raw, arrived, YEAR_END) == check("f", raw, handed, YEAR_END)
