import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.filing.reading_of import codes, submitted
from wjcheck.filing.privacy import in_remarks, private
from wjcheck.locale.catalogue import problem_text
from wjcheck.reading import privacy
from wjcheck.reading.parse import read
from wjcheck.reading.privacy import holds_identity_number, holds_mobile_number, mask, may_hold_number, places, shown

# The example of the standard GB 11643-1999 itself.
IDENTITY = "11010519491231002X"
CHECKED = "320412198503123415"
MOBILE = "13800000000"


@pytest.mark.parametrize(
    "text",
    [
        IDENTITY,
        IDENTITY.lower(),
        f"张三{IDENTITY}",
        "110105 19491231 002X",
        "１１０１０５１９４９１２３１００２Ｘ",
        f"号{IDENTITY}，",
        f"1{IDENTITY}",
        f"{IDENTITY[:-1]}X1",
        f"{CHECKED}{MOBILE}",
        f"{MOBILE}{CHECKED}",
        f"{CHECKED}{CHECKED}",
        f"{CHECKED}7",
        f"{IDENTITY} {CHECKED}",
        "3204 1219 8503 1234 15",
        "320412_19850312_3415",
        "320412,19850312,3415",
        "320412，19850312．3415",
        "3204 12 1985 03 12 34 15",
    ],
)
def test_an_identity_number_is_found_however_it_is_written(text: str) -> None:
    assert holds_identity_number(text)


@given(st.sampled_from("0123456789"))
def test_a_wrong_check_digit_is_no_identity_number(last: str) -> None:
    assert not holds_identity_number(IDENTITY[:-1] + last)


@pytest.mark.parametrize(
    "text",
    [
        "110105194912310",
        "武政办发〔2023〕65号",
        "2024-03-01 2024-03-05 2024-03-08",
        "2024-03-01,2024-03-05,2024-03-09,2024-03-12",
        "320412100201 320412100202",
        "8,500,000,000.00 8,500,000,000.00",
    ],
)
def test_other_numbers_are_no_identity_number(text: str) -> None:
    assert not holds_identity_number(text)


@pytest.mark.parametrize(
    "text",
    [
        MOBILE,
        "138-0000-0000",
        "138 0000 0000",
        "+86 13800000000",
        "8613800000000",
        "电话１３８００００００００",
        "138—0000—0000",
        "138　0000　0000",
        "013912345678",
        f"{MOBILE}{MOBILE}",
        f"{MOBILE}13912345678",
        f"20240301{MOBILE}",
        f"{MOBILE} 13912345678",
        "1380_000_0000",
        "138.0000.0000",
        "138 00 00 00 00",
        "1380000000012",
    ],
)
def test_a_mobile_number_is_found_however_it_is_written(text: str) -> None:
    assert holds_mobile_number(text)


@pytest.mark.parametrize(
    "text",
    [
        "12800000000",
        "1380000000",
        "138000000000",
        "0519-86310000",
        "0519-8630 0000",
        "2024-03-01 2024-04-01",
        "2024-01-31 2024-04-01",
        "1985-03-12 1985-04-12",
        "13,800,000,000",
        "15.5 2024-03-01",
        "155 2024-03-01",
        "130102001001",
        "2021.3.13-2024.1.15",
        "8500000000",
    ],
)
def test_other_numbers_are_no_mobile_number(text: str) -> None:
    assert not holds_mobile_number(text)


@pytest.mark.parametrize(
    "text",
    [
        "安监局: {人员: [{姓名: 张三, 编号: NUMBER}]}",
        "安监局: {人员: [NUMBER]}",
        "安监局: NUMBER",
        "安监局: {职责: NUMBER}",
        "安监局: {职责: [a, NUMBER]}",
        "没有的键: {甲: [NUMBER]}",
        "没有的键: {NUMBER: 甲}",
        "NUMBER: 甲",
        "经费: [{年度: NUMBER}]",
        "填报日期: NUMBER",
        "填报日期: [NUMBER]",
        "会议: {日期: NUMBER}",
        "会议: [[NUMBER]]",
        "应急: 1\nyear: NUMBER",
    ],
)
@pytest.mark.parametrize(("number", "code"), [(IDENTITY, "W280"), (MOBILE, "W281")])
def test_a_personal_number_is_refused_anywhere_and_never_repeated(text: str, number: str, code: str) -> None:
    submission = submitted(text.replace("NUMBER", number))
    assert code in codes(submission)
    assert number not in repr(submission.data)
    assert number not in repr(submission.problems)
    (problem,) = [problem for problem in submission.problems if problem.code == code]
    assert problem.severity == "error"
    assert problem.span is not None


def test_the_contact_may_hold_a_mobile_number_but_no_identity_number() -> None:
    head = "wjcheck: 1\nyear: 2024\n"
    kept = submitted(f"unit: {{name: 甲, type: 镇, contact: 张三 {MOBILE}}}", head)
    assert kept.problems == ()
    assert kept.data["unit"]["contact"] == f"张三 {MOBILE}"
    refused = submitted(f"unit: {{name: 甲, type: 镇, contact: {IDENTITY}}}", head)
    assert codes(refused) == ["W280"]


def test_an_amount_of_eleven_digits_is_money() -> None:
    submission = submitted("预算: 1\n经费: [{执行数: 13800000000}]")
    assert "W281" not in codes(submission)
    assert submission.data["budget"][0]["executed"] == 13_800_000_000.0


@pytest.mark.parametrize(
    "text",
    [
        f"{CHECKED}{MOBILE}",
        f"{CHECKED}{CHECKED}",
        f"{CHECKED}1",
        f"{MOBILE}13912345678",
        "013912345678",
        "3204 1219 8503 1234 15",
        "320412,19850312,3415",
        "３２０４１２＿１９８５０３１２＿３４１５",
        "110105 194912 31002X",
    ],
)
def test_of_a_run_that_holds_a_number_no_figure_is_shown(text: str) -> None:
    assert mask(f"张三{text}号") == f"张三{'*' * len(text)}号"
    assert [(start, end) for start, end, _ in places(f"张三{text}号")] == [(2, 2 + len(text))]
    assert may_hold_number(f"张三{text}号")


@pytest.mark.parametrize("text", ["2024-01-31 2024-04-01", "0519-8630 0000", "320412100201", "13,800,000,000元"])
def test_dates_telephones_codes_and_money_are_shown(text: str) -> None:
    assert mask(text) == text
    assert list(places(text)) == []


def test_the_messages_about_personal_numbers_have_no_place_for_the_number() -> None:
    for code in ("W280", "W281"):
        assert "{" not in problem_text(code).message.zh + problem_text(code).message.en


def test_figures_that_only_show_when_others_are_masked_are_masked_too() -> None:
    """The figures of one number hide where the next begins; without them it is one as well."""
    assert mask("1138-0013-8000 13800138000138-0013-80001") == "************** *******************-80001"


@given(st.text("1380 -_.,+69Xx*张", min_size=11, max_size=40))
def test_what_is_masked_has_nothing_left_to_mask(text: str) -> None:
    assert mask(mask(text)) == mask(text)


def test_a_run_of_figures_is_taken_apart_in_one_go() -> None:
    """Each time a match is asked for its text it copies it: a hundred kilobytes of figures took six seconds."""
    asked = []

    class Run:
        def __getitem__(self, group: int) -> str:
            asked.append(group)
            return "2024-2024 x"

    at, figures = privacy._figures(Run())  # type: ignore[arg-type]
    assert (figures, at[:5], asked) == ("20242024X", [0, 1, 2, 3, 5], [0])


def test_numbers_in_remarks_are_found_beside_values_of_any_length() -> None:
    text = f"a: 13800000000 # 13900000000\nb: {'2024-' * 5000} # 110101199003071233\n# 13700000000 {'1' * 30000}\n"
    found = [(p.code, p.span and (p.span.line, p.span.column)) for p in in_remarks(read(text.encode()))]
    assert found == [("W283", (1, 18)), ("W282", (2, 25007)), ("W283", (3, 3))]


def test_no_more_of_a_text_is_looked_through_than_ten_times_what_is_taken() -> None:
    assert private("甲" * 19_000 + " 13800000000") == "W281"
    assert private("甲" * 20_000 + " 13800000000") == ""


def test_what_a_message_shows_is_masked_although_it_is_cut() -> None:
    assert shown("甲" * 30 + "13800000000" + "乙" * 5000, 40) == "甲" * 30 + "*" * 9 + "…"
