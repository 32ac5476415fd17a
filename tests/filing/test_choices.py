import pytest

from wjcheck.filing.choices import all_choices
from wjcheck.filing.refusal import Doubt, Refusal


@pytest.mark.parametrize(
    ("name", "text", "canonical"),
    [
        ("unit_type", "town", "镇"),
        ("head_of", "党工委", "党委"),
        ("head_of", "管委会", "政府"),
        ("head_of", "办事处", "政府"),
        ("sender", "消防救援站", "消防救援大队"),
        ("sender", "消防救援机构", "消防救援大队"),
        ("meeting_type", "党工委会议", "党委会"),
        ("meeting_type", "镇长办公会", "政府工作会议"),
        ("meeting_type", "办事处主任办公会", "政府工作会议"),
        ("meeting_type", "管委会办公会", "政府工作会议"),
        ("meeting_type", "党政联席会", "党政联席会议"),
        ("drill_kind", "综合性演练", "综合"),
        ("drill_kind", "单项", "专项"),
        ("body", "安全生产委员会", "安委会"),
        ("body", "镇安委会", "安委会"),
        ("body", "湖塘镇安全生产委员会", "安委会"),
        ("body", "南夏墅街道减灾委", "减灾委"),
        ("body", "武进国家高新技术产业开发区安委会", "安委会"),
        ("body", "南夏墅街道办事处安委会", "安委会"),
        ("plaque", "消安委", "消防安全委员会"),
        ("host", "湖塘镇安监局", "安全生产综合监督管理局"),
        ("host", "湖塘镇安全生产综合监督管理局", "安全生产综合监督管理局"),
        ("system", "定期会商制度", "定期会商"),
        ("squad_function", "物证保存功能", "物证保存"),
    ],
)
def test_a_synonym_becomes_the_canonical_value(name: str, text: str, canonical: str) -> None:
    assert all_choices()[name].read(text) == canonical
    assert all_choices()[name].read_open(text) == canonical


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("meeting_type", "党委扩大会议"),
        ("meeting_type", "党政办公会"),
        ("meeting_type", "专题会议"),
        ("establishment", "合同工"),
        ("sender", "应急管理部"),
        ("unit_type", "乡"),
        ("unit_type", "ＴＯＷＮ"),
        ("head_of", "党委、政府"),
    ],
)
def test_a_closed_list_refuses_what_it_does_not_have(name: str, text: str) -> None:
    result = all_choices()[name].read(text)
    assert isinstance(result, Refusal)
    if result.code == "W220":
        assert result.values["choices"] == tuple(all_choices()[name].english)


@pytest.mark.parametrize("text", ["党委扩大会议", "党政办公会"])
def test_meetings_the_text_does_not_equate_are_not_suggested(text: str) -> None:
    result = all_choices()["meeting_type"].read(text)
    assert isinstance(result, Refusal)
    assert result.code == "W220"


def test_a_near_miss_of_a_closed_list_is_refused_with_a_suggestion() -> None:
    result = all_choices()["establishment"].read("行政编")
    assert isinstance(result, Refusal)
    assert (result.code, result.values["suggestion"]) == ("W221", "行政")


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("body", "防汛抗旱指挥部"),
        ("body", "食品安全委员会"),
        ("body", "区安委会"),
        ("plaque", "应急管理办公室"),
        ("line", "综治"),
        ("recipient", "区应急管理局"),
    ],
)
def test_an_open_list_keeps_what_it_does_not_have(name: str, text: str) -> None:
    assert all_choices()[name].read_open(text) == text


def test_an_open_list_doubts_a_slip_of_the_pen_and_keeps_it() -> None:
    assert all_choices()["plaque"].read_open("消防安全委员") == Doubt(
        "消防安全委员", "W222", {"value": "消防安全委员", "suggestion": "消防安全委员会"}
    )


def test_the_new_committee_is_not_the_fire_safety_committee() -> None:
    plaques = all_choices()["plaque"]
    for text in ("应急管理和消防安全委员会", "湖塘镇应急管理和消防安全委员会", "应消委"):
        assert plaques.read_open(text) == "应急管理和消防安全委员会"
    assert all_choices()["body"].read_open("应急管理和消防安全委员会") == "应急管理和消防安全委员会"


def test_no_spelling_stands_for_two_values() -> None:
    for choices in all_choices().values():
        spellings = [
            word for value in choices.english for word in (value, choices.english[value], *choices.synonyms(value))
        ]
        assert len(spellings) == len(set(spellings)), choices.name


def test_an_open_list_keeps_no_more_than_a_text_may_hold() -> None:
    assert all_choices()["line"].read_open("字" * 2000) == "字" * 2000
    assert all_choices()["line"].read_open("字" * 2001) == Refusal("W270", {"length": 2001, "limit": 2000})
