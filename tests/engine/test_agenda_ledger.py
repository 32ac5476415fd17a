"""All that falls due of the examples, entry by entry; of a rule's own words only whose they are."""

from datetime import date

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.engine.filings import EXAMPLES
from tests.rules.shipped import judge, pack
from wjcheck.engine.agenda import Entry, agenda
from wjcheck.engine.checker import check, examine
from wjcheck.locale.message import show
from wjcheck.reading.problem import Problem


def row(entry: Entry) -> str:
    """Write an entry without the words of its rule, which are held to the rule's."""
    for rule in pack().rules:
        if rule.id == entry.rule:
            assert (entry.title, entry.quote) == (rule.title, rule.quote)
    message, place = entry.message, entry.location
    said = "" if message is None else " ".join(f"{n}={show(v, 'zh')}" for n, v in sorted(message.values.items()))
    parts = {
        "what": "" if entry.rule else f"{entry.title.zh} | {entry.title.en}",
        "of": show(entry.subject, "zh") if entry.subject else "",
        "is": entry.status.value if entry.status else "",
        "window": entry.window or "",
        "opens": str(entry.opens or ""),
        "planned": "yes" if entry.planned else "",
        "by": entry.responsible.zh if entry.responsible else "",
        "says": f"({said})" if message else "",
        "at": f"{entry.label.zh if entry.label else '-'} {place.path} {place.span} {place.exact}" if place else "",
        "details": str(dict(entry.details)) if entry.details else "",
    }
    head = f"{entry.kind} {entry.state} {entry.day} {entry.rule} {entry.severity} {entry.identity}"
    return " ".join([head, *(f"{name} {value}" for name, value in parts.items() if value)])


@pytest.mark.parametrize(
    ("name", "as_of"),
    [
        ("示例镇-2024.yaml", date(2024, 7, 1)),
        ("样板街道-2024.yaml", date(2024, 12, 20)),
        ("测试开发区-2024.yaml", date(2024, 4, 1)),
    ],
)
def test_what_falls_due_of_an_example(name: str, as_of: date, snapshot: SnapshotAssertion) -> None:
    few = judge().of_one_mind
    result, submission = examine(name, (EXAMPLES / name).read_bytes(), few, as_of)
    assert submission is not None
    assert [row(entry) for entry in agenda(result, submission, few, as_of)] == snapshot


def test_attestations_that_decide_nothing_are_told_once_for_each_reason_at_the_first() -> None:
    attested = next(rule.id for rule in pack().rules if rule.attested)
    computed = next(rule.id for rule in pack().rules if not rule.attested)
    entries = [attested, "9.9.9", computed, "9.9.8", "9.9.9", "", computed]
    listed = "".join(f"  - {{条目: {one}, 承诺人: 测试甲}}\n" if one else "  - {承诺人: 测试甲}\n" for one in entries)
    text = "格式版本: 1\n单位: {名称: 示例镇, 类型: 镇}\n年度: 2024\n佐证承诺:\n" + listed
    found = check("x", text.encode(), judge().of_no_rule, date(2024, 12, 31)).problems

    def told(code: str) -> list[tuple[str, str, object]]:
        return [(one.path, one.severity, show(one.values["ids"], "zh")) for one in found if one.code == code]

    assert told("W317") == [("attestations[1].statement", "warning", "9.9.9、9.9.8")]
    assert told("W318") == [("attestations[2].statement", "warning", computed)]
    assert [(one.path, one.severity) for one in found if one.code == "W319"] == [
        ("attestations[5].statement", "warning")
    ]
    lines: list[Problem] = [one for one in found if one.code in {"W317", "W318"}]
    assert [one.span.line for one in lines if one.span] == [6, 7]
