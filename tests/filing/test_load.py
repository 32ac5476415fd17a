import json
import math
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.filing.reading_of import HEAD, codes, only, submitted
from tests.trials import trials
from wjcheck.filing.form import Group, Holds, Many, Scalar, filing_form, holds_at
from wjcheck.filing.load import Submission, load
from wjcheck.filing.translate import LONGEST_LIST, MOST_PROBLEMS
from wjcheck.locale.catalogue import problem_text
from wjcheck.locale.message import Bilingual, fill, names_in
from wjcheck.reading.parse import read


def test_chinese_and_english_keys_and_choices_give_the_same_data() -> None:
    zh = submitted(
        """
        安监局:
          人员:
            - {姓名: 张三, 编制: 事业编制, 在岗: 是}
          派驻人员: []
        经费:
          - {年度: 2024, 科目: {日常办公: 35000, 抢险救援: 0.5}}
        """
    )
    en = submitted(
        """
        bureau:
          staff:
            - {name: 张三, establishment: public institution, on_duty: yes}
          posted: []
        budget:
          - {year: 2024, lines: {office: 35000, rescue: 0.5}}
        """
    )
    assert zh.problems == en.problems == ()
    assert zh.data == en.data
    assert zh.data == {
        "wjcheck": 1,
        "unit": {"name": "示例镇", "type": "镇"},
        "year": 2024,
        "bureau": {
            "staff": [{"@": "bureau.staff[0]", "name": "张三", "establishment": "事业", "on_duty": True}],
            "posted": [],
        },
        "budget": [{"@": "budget[0]", "year": 2024, "lines": {"office": 35000.0, "rescue": 0.5}}],
    }


def test_the_models_hold_the_same_values() -> None:
    filing = submitted("演练: [{日期: 2024-03-01, 类别: 综合}]\n安监局: {派驻人员: [{派出单位: 派出所}]}").filing
    assert filing is not None
    assert filing.unit is not None
    assert filing.unit.name == "示例镇"
    assert filing.drills is not None
    assert filing.drills[0].date is not None
    assert (filing.drills[0].date.year, filing.drills[0].place) == (2024, "drills[0]")
    assert filing.bureau is not None
    assert filing.bureau.posted is not None
    assert filing.bureau.posted[0].from_ == "公安派出所"
    assert filing.office is None


def test_what_has_been_converted_before_is_told_of_like_the_first_time() -> None:
    staff = "安监局: {人员: [{姓名: 李强镇长, 编制: 事业编制, 在岗: 有}, {姓名: 13800138000, 在岗: 是}]}"
    first = submitted(staff)
    assert [problem.code for problem in first.problems] == ["W271", "W261", "W281"]
    again = submitted(staff)
    assert (again.data, again.problems, again.invalid) == (first.data, first.problems, first.invalid)


def test_few_and_short_texts_are_known() -> None:
    holds = filing_form().keys["unit"].holds
    assert isinstance(holds, Group)
    for number in range(600):
        submitted("", f"格式版本: 1\n单位: {{名称: 示例{number}镇{'一' * 30 * (number % 2)}, 类型: 镇}}\n年度: 2024\n")
        submitted("", f"格式版本: 1\n单位: {{名称: 示例{number}镇{'一' * 40}, 类型: 镇}}\n年度: 2024\n")
    known = holds.keys["name"].known
    assert 0 < len(known) <= 500
    assert max(map(len, known)) <= 40


def test_a_file_that_cannot_be_read_gives_an_empty_submission() -> None:
    submission = load(read(b"- 1"))
    assert (submission.data, submission.problems, submission.invalid, submission.filing) == ({}, (), frozenset(), None)


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ("unit:", ["wjcheck", "unit.name", "unit.type", "year"]),
        ("wjcheck: 1\nyear: 2024\nunit: {name: 甲}", ["unit.type"]),
        ("wjcheck: 1\nyear:\nunit: {name: '', type: 镇}", ["unit.name", "year"]),
        ("wjcheck: 2\nyear: 二〇二四\nunit: []", []),
    ],
)
def test_what_attributes_a_filing_is_required_and_the_rest_is_still_read(text: str, missing: list[str]) -> None:
    submission = submitted(text + "\nbureau: {established: yes}\n", head="")
    assert [problem.path for problem in submission.problems if problem.code == "W205"] == missing
    assert all(problem.severity == "error" and problem.span for problem in submission.problems)
    assert submission.data["bureau"] == {"established": True}
    assert submission.filing is not None


@pytest.mark.parametrize("empty", ["", " ''", ' "  "', " ~", " null"])
@pytest.mark.parametrize("key", ["filed_on", "bureau", "drills", "leaders"])
def test_an_empty_value_is_not_filed(key: str, empty: str) -> None:
    submission = submitted(f"{key}:{empty}\n")
    assert submission.problems == ()
    assert key not in submission.data


def test_an_empty_list_is_data_and_an_empty_mapping_is_not() -> None:
    submission = submitted("drills: []\noffice: {duties: []}\nbureau: {}\nsquad: {document: {number: }}")
    assert submission.problems == ()
    assert submission.data["drills"] == []
    assert submission.data["office"] == {"duties": []}
    assert "bureau" not in submission.data
    assert "squad" not in submission.data


def test_a_misspelt_key_in_a_form_nobody_filled_in_is_told() -> None:
    submission = submitted("drills:\n  - 日起:\n    类别:\nbureau:\n  staff:\n    - 姓明:\n    -")
    assert not {"drills", "bureau"} & set(submission.data)
    assert [problem.code for problem in submission.problems] == ["W201", "W201"]


def test_entries_left_empty_are_not_counted_and_keep_the_places_of_the_others() -> None:
    submission = submitted(
        "drills:\n  - kind: 综合\n  -\n  - {kind: '', date: }\n  - kind: 专项\nbureau: {staff: [{name: }]}"
    )
    assert [entry["@"] for entry in submission.data["drills"]] == ["drills[0]", "drills[3]"]
    assert "bureau" not in submission.data
    assert [(p.code, p.severity, p.path) for p in submission.problems] == [("W210", "warning", "drills[1]")]
    assert submission.problems[0].values["position"] == 2


def test_an_entry_whose_only_key_is_misspelt_still_counts() -> None:
    submission = submitted("bureau: {staff: [{name: 张三}, {姓明: 李四}]}")
    assert [entry["@"] for entry in submission.data["bureau"]["staff"]] == ["bureau.staff[0]", "bureau.staff[1]"]
    assert codes(submission) == ["W201"]


def test_a_refused_value_is_dropped_and_named_and_the_rest_stays() -> None:
    submission = submitted("bureau: {staff: [{name: 张三, on_duty: 有}, {name: 李四, on_duty: 是}], established: 是}")
    assert submission.invalid == {"bureau.staff[0].on_duty"}
    assert submission.data["bureau"]["staff"] == [
        {"@": "bureau.staff[0]", "name": "张三"},
        {"@": "bureau.staff[1]", "name": "李四", "on_duty": True},
    ]
    problem = only(submission)
    assert (problem.code, problem.path) == ("W261", "bureau.staff[0].on_duty")
    assert problem.span is not None
    assert (problem.span.line, problem.span.column, problem.span.end_column) == (4, 38, 39)


def test_a_refused_item_drops_the_whole_list_of_texts() -> None:
    submission = submitted("squad: {functions: [办公, {指挥: 调度}, 档案管理]}\ninspections: [{leaders: [张三, 李四]}]")
    assert "squad" not in submission.data
    assert submission.invalid == {"squad.functions", "squad.functions[1]"}
    assert submission.data["inspections"][0]["leaders"] == ["张三", "李四"]


def test_a_refused_entry_stays_as_an_empty_one() -> None:
    submission = submitted("bureau: {staff: [张三, [李四], {name: 王五}]}")
    assert submission.data["bureau"]["staff"] == [
        {"@": "bureau.staff[0]"},
        {"@": "bureau.staff[1]"},
        {"@": "bureau.staff[2]", "name": "王五"},
    ]
    assert submission.invalid == {"bureau.staff[0]", "bureau.staff[1]"}
    assert codes(submission) == ["W218", "W219"]


@pytest.mark.parametrize(
    ("text", "code", "path"),
    [
        ("bureau: [1]", "W211", "bureau"),
        ("bureau: 已成立", "W212", "bureau"),
        ("drills: {date: 2024-03-01}", "W213", "drills"),
        ("office: {duties: 统筹}", "W214", "office.duties"),
        ("office: {duties: {a: b}}", "W213", "office.duties"),
        ("office: {premises: [a]}", "W215", "office.premises"),
        ("office: {premises: {a: b}}", "W216", "office.premises"),
        ("drills: 一次", "W217", "drills"),
        ("leaders: [{portfolio: {a: b}}]", "W213", "leaders[0].portfolio"),
        ("filed_on: [2024-03-01]", "W215", "filed_on"),
    ],
)
def test_a_wrong_shape_is_named(text: str, code: str, path: str) -> None:
    submission = submitted(text)
    assert (only(submission).code, only(submission).path) == (code, path)
    assert submission.invalid == {path}


def test_two_fields_take_one_value_or_a_list() -> None:
    submission = submitted(
        """
        leaders:
          - {head_of: 党工委, portfolio: 应急管理、消防}
          - {head_of: [党委, 政府], portfolio: [甲、乙]}
          - {head_of: 党委、办事处}
        """
    )
    assert submission.problems == ()
    assert [(entry["head_of"], entry.get("portfolio")) for entry in submission.data["leaders"]] == [
        (["党委"], ["应急管理", "消防"]),
        (["党委", "政府"], ["甲、乙"]),
        (["党委", "政府"], None),
    ]


def test_a_slip_in_an_open_choice_is_kept_with_a_warning() -> None:
    submission = submitted("committee: {plaques: [消防安全委员]}")
    assert submission.data["committee"]["plaques"] == ["消防安全委员"]
    assert (only(submission).code, only(submission).severity) == ("W222", "warning")
    assert submission.invalid == frozenset()


def test_a_key_under_both_names_is_reported_and_the_first_is_taken() -> None:
    submission = submitted("年: 1\nfiled_on: 2024-03-01\n填报日期: 2024-04-01")
    assert submission.data["filed_on"] == "2024-03-01"
    problem = submission.problems[1]
    assert (problem.code, problem.values["key"], problem.values["first"], problem.values["line"]) == (
        "W204",
        "填报日期",
        "filed_on",
        5,
    )
    assert problem.span is not None
    assert (problem.span.line, problem.span.column) == (6, 1)


@pytest.mark.parametrize(
    ("text", "code", "values"),
    [
        ("bureau: {staff: [{姓明: 张三}]}", "W201", {"suggestion": Bilingual("姓名", "name")}),
        ("bureau: {staff: [{名称: 张三}]}", "W201", {"suggestion": Bilingual("姓名", "name")}),
        ("安监局: {established: 是, 挂牌子: 1}", "W201", {"suggestion": Bilingual("挂牌", "plaque")}),
        ("应消委员: {}", "W201", {"suggestion": Bilingual("应消委", "committee")}),
        ("committee: {文号: 1}", "W202", {"places": (Bilingual("应消委.文件.文号", "committee.document.number"),)}),
        ("局长: 张三", "W202", {"places": (Bilingual("安监局.局长", "bureau.chief"),)}),
        (
            "bureau: {total_staff: 5}",
            "W202",
            {"places": (Bilingual("综合行政执法局.总人数", "enforcement_bureau.total_staff"),)},
        ),
        ("uniforms: {颜色: 蓝}", "W203", {"allowed": (Bilingual("已配发", "issued"),)}),
        ("bureau: {staff: [{编织: 行政}]}", "W201", {"suggestion": Bilingual("编制", "establishment")}),
        ("@: 1", "W203", {}),
    ],
)
def test_an_unknown_key_is_explained(text: str, code: str, values: dict[str, Any]) -> None:
    text = text.replace("@: 1", "'@': 1")
    submission = submitted(text)
    problem = only(submission)
    assert problem.code == code
    for name, value in values.items():
        found = problem.values[name]
        assert found == value or (name == "places" and isinstance(found, tuple) and found[0] == value[0])
    assert "@" not in submission.data


def test_many_problems_are_counted_not_listed() -> None:
    submission = submitted("".join(f"甲{number}号乙丙丁: 1\n" for number in range(MOST_PROBLEMS + 50)))
    assert len(submission.problems) == MOST_PROBLEMS + 1
    assert submission.problems[-1].code == "W299"
    assert submission.problems[-1].span is not None
    assert submission.problems[-1].values == {"shown": MOST_PROBLEMS, "hidden": 50}


def rendered(submission: Submission) -> None:
    """Every problem has a text in both languages whose every placeholder is filled."""
    for problem in submission.problems:
        text = problem_text(problem.code)
        assert text.hint is not None
        for part in (text.title, text.message, text.hint):
            assert names_in(part.zh) == names_in(part.en) <= set(problem.values), problem.code
            assert fill(part.zh, problem.values, "zh")


SCALARS = st.one_of(
    st.none(),
    st.sampled_from(
        [
            "是",
            "有",
            "5",
            "５",
            "五人",
            "2024-03-01",
            "2024年3月1日",
            "2024-02-30",
            "行政",
            "行政编",
            "党委",
            "3.5万元",
            "1",
        ]
    ),
    st.text(max_size=20),
)


def trees(holds: Holds) -> st.SearchStrategy[Any]:
    """Filings with every key possible and every kind of mistake."""
    if isinstance(holds, Scalar):
        return st.one_of(
            SCALARS, SCALARS, st.lists(SCALARS, max_size=2), st.dictionaries(st.text(max_size=3), SCALARS, max_size=2)
        )
    if isinstance(holds, Many):
        return st.one_of(st.lists(trees(holds.each), max_size=3), SCALARS, st.just({"a": "b"}))
    names = st.sampled_from([*holds.named, "姓明", "没有"])
    return st.lists(names, max_size=4, unique=True).flatmap(
        lambda chosen: st.fixed_dictionaries(
            {name: trees(holds.named[name].holds) if name in holds.named else SCALARS for name in chosen}
        )
    )


@settings(max_examples=trials(60), deadline=None)
@given(trees(filing_form()))
def test_whatever_is_filed_a_submission_comes_back(root: Any) -> None:
    tree = read(json.dumps(root if isinstance(root, dict) else {}, ensure_ascii=False).encode("utf-8", "replace"))
    submission = load(tree)
    rendered(submission)
    if tree.root is not None:
        assert submission.filing is not None
    for path in submission.invalid:
        assert path not in places(submission.data), path
        submission.locate(path)
        submission.label(path)
    for problem in submission.problems:
        assert problem.span is not None
    for value in places(submission.data).values():
        assert value is not None
        assert not isinstance(value, float) or math.isfinite(value)


def places(data: Any, above: str = "") -> dict[str, Any]:
    """Return every single value of the data by its path, lists of texts as one."""
    found: dict[str, Any] = {}
    for key, value in data.items():
        path = f"{above}.{key}" if above else key
        if isinstance(value, dict):
            found |= places(value, path)
        elif isinstance(value, list) and value and isinstance(value[0], dict):
            for entry in value:
                found |= places({name: inner for name, inner in entry.items() if name != "@"}, entry["@"])
        else:
            found[path] = value
    return found


def test_loading_changes_nothing_in_the_tree() -> None:
    tree = read((HEAD + "leaders: [{head_of: 党委、政府}]").encode())
    before = json.dumps(tree.root)
    assert load(tree).data == load(tree).data
    assert json.dumps(tree.root) == before


def test_a_list_longer_than_anybody_reads_is_refused_whole() -> None:
    members = holds_at("rescue_team.members")
    assert isinstance(members, Many)
    entries = "".join(f"  - {{姓名: 队员{i}}}\n" for i in range(members.most + 1))
    submission = submitted("综合应急救援队:\n  队员:\n" + "".join("  " + line + "\n" for line in entries.splitlines()))
    assert "members" not in submission.data.get("rescue_team", {})
    assert submission.invalid == {"rescue_team.members"}
    assert only(submission).code == "W227"


@pytest.mark.parametrize(
    ("path", "most"), [("bureau.staff", 300), ("bureau.deputies", 20), ("villages", 300), ("meetings", 500)]
)
def test_rosters_that_are_compared_are_shorter_than_other_lists(path: str, most: int) -> None:
    holds = holds_at(path)
    assert isinstance(holds, Many)
    assert holds.most == most


def test_a_list_written_as_one_text_has_no_more_entries_than_another() -> None:
    assert only(submitted(f"领导班子: [{{姓名: 张三, 分管: {'安全、' * 501}}}]")).code == "W227"
    assert codes(submitted(f"应消委: {{职责: {'安委会，' * (LONGEST_LIST // 4)}甲}}")) == ["W270"]


def test_after_many_problems_the_rest_are_counted_and_what_is_right_is_still_read() -> None:
    staff = "".join(f"    - {{姓名: 甲{n}, 编制: 行正, 在岗: 石, 编织: 3}}\n" for n in range(100))
    filed = submitted(
        f"安监局:\n  人员:\n{staff}会议:\n  - {{日期: 2024-13-01, 类型: 党委会}}\n  - {{日期: 2024-01-02}}\n"
    )
    assert filed.problems[-1].code == "W299"
    assert filed.problems[-1].values["hidden"] == 301 - MOST_PROBLEMS
    assert [entry.get("date") for entry in filed.data["meetings"]] == [None, "2024-01-02"]
    assert "meetings[0].date" in filed.invalid
