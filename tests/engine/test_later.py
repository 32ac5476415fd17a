"""What is worked out later is what it would have been at once, and is worked out once or never."""

import pickle
from datetime import date

from tests.engine.filings import EXAMPLES
from tests.rules.shipped import judge
from wjcheck.engine.checker import examine
from wjcheck.engine.later import LaterList, LaterMapping


def test_a_filing_examined_later_is_the_same() -> None:
    raw = (EXAMPLES / "示例镇-2024.yaml").read_bytes()
    at_once, _ = examine("镇.yaml", raw, judge(), date(2024, 12, 31))
    later, _ = examine("镇.yaml", raw, judge(), date(2024, 12, 31), later=True)
    assert [one.finding for one in later.findings] == [one.finding for one in at_once.findings]
    assert [tuple(one.locations) for one in later.findings] == [tuple(one.locations) for one in at_once.findings]
    assert [tuple(one.papers) for one in later.findings] == [tuple(one.papers) for one in at_once.findings]
    assert dict(later.labels) == dict(at_once.labels)
    assert tuple(later.events) == at_once.events
    assert pickle.loads(pickle.dumps(later)) == at_once


def test_it_is_made_at_the_first_look_and_once() -> None:
    made = list[str]()

    def make() -> list[int]:
        made.append("list")
        return [1, 2, 3]

    listed = LaterList(make)
    assert made == []
    assert (len(listed), listed[0], list(listed[1:]), 2 in listed, bool(listed)) == (3, 1, [2, 3], True, True)
    assert made == ["list"]
    assert listed == (1, 2, 3)
    assert hash(listed) == hash((1, 2, 3))
    assert listed != (1, 2)
    assert listed != 3
    assert repr(LaterList(make)) == "[1, 2, 3]"
    del made[1:]

    def mapping() -> dict[str, int]:
        made.append("mapping")
        return {"a": 1}

    mapped = LaterMapping(mapping)
    assert made == ["list"]
    assert (mapped["a"], mapped.get("b"), dict(mapped)) == (1, None, {"a": 1})
    assert made == ["list", "mapping"]
    assert repr(mapped) == "{'a': 1}"
