"""Which data are absent: cut to the first step that is not there, element by element, with alternatives."""

from typing import Any

from wjcheck.engine.needs import absent_paths

DATA: dict[str, Any] = {
    "bureau": {
        "staff": [
            {"@": "bureau.staff[0]", "name": "张三", "establishment": "行政"},
            {"@": "bureau.staff[1]", "name": "李四"},
        ]
    },
    "villages": [
        {"@": "villages[0]", "team": {"size": 10}},
        {"@": "villages[1]", "team": {"members": []}},
        {"@": "villages[2]", "team": {}},
        {"@": "villages[3]"},
    ],
}


def test_present_path_lacks_nothing() -> None:
    assert absent_paths("bureau.staff", DATA, {}) == []


def test_path_is_cut_at_the_first_absent_step() -> None:
    assert absent_paths("committee.document.number", DATA, {}) == ["committee"]
    assert absent_paths("bureau.document.number", DATA, {}) == ["bureau.document"]


def test_every_element_is_looked_at() -> None:
    assert absent_paths("bureau.staff[].establishment", DATA, {}) == ["bureau.staff[1].establishment"]


def test_an_empty_list_is_data() -> None:
    assert absent_paths("meetings[].date", {"meetings": []}, {}) == []
    assert absent_paths("meetings[].date", {}, {}) == ["meetings"]


def test_one_alternative_suffices() -> None:
    assert absent_paths("bureau.staff | bureau.counts", DATA, {}) == []
    assert absent_paths("bureau.counts | bureau.number", DATA, {}) == ["bureau.counts"]


def test_alternatives_are_decided_for_each_element() -> None:
    need = "villages[].team.members | villages[].team.size"
    assert absent_paths(need, DATA, {}) == ["villages[2].team.members", "villages[3].team"]
    assert absent_paths(need, {}, {}) == ["villages"]


def test_a_fact_lists_elements_that_know_their_paths() -> None:
    facts = {"officers": [DATA["bureau"]["staff"][1]]}
    assert absent_paths("officers[].establishment", DATA, facts) == ["bureau.staff[1].establishment"]
    assert absent_paths("officers[].name", DATA, facts) == []


def test_lists_inside_lists() -> None:
    data = {"villages": [{"team": {"members": [{"name": "张三"}, {}]}}]}
    assert absent_paths("villages[].team.members[].name", data, {}) == ["villages[0].team.members[1].name"]
