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


def test_a_path_is_followed_inside_the_elements() -> None:
    assert absent_paths("villages[].team.size", DATA, {}) == [
        "villages[1].team.size",
        "villages[2].team.size",
        "villages[3].team",
    ]
    assert absent_paths("villages[].team.members[]", DATA, {}) == absent_paths("villages[].team.members", DATA, {})


def test_alternatives_that_are_no_elements_of_one_list_are_decided_as_a_whole() -> None:
    assert absent_paths("bureau.staff[].establishment | villages", DATA, {}) == []
    assert absent_paths("bureau.staff[].establishment | a", DATA, {}) == ["bureau.staff[1].establishment"]
    assert absent_paths("villages[].team.members[].name | villages[].name", DATA, {}) == [
        "villages[0].team.members",
        "villages[2].team.members",
        "villages[3].team",
    ]
    assert absent_paths("number | villages[].team", DATA, {}) == ["number"]


def test_alternatives_of_a_list_below_a_mapping() -> None:
    need = "bureau.staff[].establishment | bureau.staff[].post"
    assert absent_paths(need, DATA, {}) == ["bureau.staff[1].establishment"]
    assert absent_paths(need, {"bureau": []}, {}) == ["bureau.staff"]
    assert absent_paths(need, {"bureau": {}}, {}) == ["bureau.staff"]
    assert absent_paths(need, {"bureau": {"staff": {"name": "张三"}}}, {}) == []


def test_alternatives_of_a_fact() -> None:
    facts = {"officers": DATA["bureau"]["staff"]}
    need = "officers[].establishment | officers[].post"
    assert absent_paths(need, {}, facts) == ["bureau.staff[1].establishment"]
    assert absent_paths(need, {}, {"officers": [{"post": "科员"}, {}]}) == ["officers.establishment"]


def test_a_fact_may_be_one_entry_or_list_what_is_not_of_the_filing() -> None:
    assert absent_paths("officer.post.name", {}, {"officer": {"@": "bureau.staff[1]"}}) == ["bureau.staff[1].post"]
    assert absent_paths("officer.name", {}, {"officer": {"name": "张三"}}) == []
    assert absent_paths("days[].date", {}, {"days": ["2024-03-01", {"@": 1}]}) == ["days.date", "days.date"]
