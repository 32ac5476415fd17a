"""How far off, as a clerk reads it: by responsible body, with the place, and what is just met."""

import json
import re
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.rules.shipped import judge
from wjcheck.engine.checker import check
from wjcheck.engine.result import FilingResult, Result
from wjcheck.locale.message import Lang
from wjcheck.pack.load import rules_folder
from wjcheck.report.json import render_json
from wjcheck.report.text import render_text
from wjcheck.report.text_distance import distance_phrases
from wjcheck.report.words import Words

GONE = ("安监五", "安监六", "协管六", "协管七", "协管八", "协管九", "驻警一", "执法甲", "赵队员", "钱队员", "孙队员")


def sound() -> str:
    """The example that complies with everything, numbers close to their boundaries."""
    return (rules_folder().parent / "examples" / "示例镇-2024.yaml").read_text(encoding="utf-8")


def below() -> str:
    """The same, one below the boundary or more."""
    text = sound()
    for name in GONE:
        text = re.sub(rf"    - {{姓名: {name}, .*\n", "", text, count=1)
    text = text.replace("人数: 10", "人数: 8").replace("人数: 11", "人数: 10")
    text = text.replace("{已成立: 是, 人数: 13}", "{已成立: 否}", 1)
    for lost in ("2024-08-07, 类型: 党委会", "2024-09-27, 带队", "2024-06-18, 类别: 综合"):
        text = re.sub(rf"  - {{日期: {lost}.*\n", "", text)
    return re.sub(r"    - {年度: 2024, 类别: 其他负责人.*\n", "", text)


def checked(text: str) -> FilingResult:
    return check("填报.yaml", text.encode(), judge(), date(2024, 12, 31))


def result(*filings: FilingResult) -> Result:
    return Result(judge().info, date(2024, 12, 31), filings)


def section(text: str, heading: str) -> str:
    """One section of a text report, without its rule."""
    found = re.search(rf"── ({heading}.*?)\n\n── ", text, re.DOTALL)
    return found[1] if found else ""


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_golden(lang: Lang, snapshot: SnapshotAssertion) -> None:
    text = render_text(result(checked(below())), lang)
    parts = ("刚好达标", "还差多少") if lang == "zh" else ("Just met", "How far off")
    assert "\n\n".join(section(text, part) for part in parts) == snapshot
    lead = "    差距：" if lang == "zh" else "    Short by: "
    assert [line for line in text.splitlines() if line.startswith(lead)] == snapshot


def test_the_unit_comes_first_then_its_own_bodies_then_the_others() -> None:
    found = section(render_text(result(checked(below())), "zh", columns=200), "还差多少")
    heads = re.findall(r"^  (\S.*)$", found, re.MULTILINE)[1:]
    assert heads[0] == "镇(开发区、街道)"
    own = [head.startswith("镇(开发区、街道)") for head in heads]
    assert own == sorted(own, reverse=True)


def test_a_finding_does_not_say_twice_what_its_message_says() -> None:
    text = render_text(result(checked(below())), "zh", columns=200)
    (of_staff,) = re.findall(r"1\.2\.12  安监局(.*?)责任单位", text, re.DOTALL)
    assert "还差1人" in of_staff
    assert "差距" not in of_staff
    (of_posting,) = re.findall(r"1\.2\.13  公安派出所(.*?)责任单位", text, re.DOTALL)
    assert "差距：公安派出所派驻人员还差1名（现有0名，须1名）" in of_posting


def test_nothing_is_short_where_everything_complies_and_the_boundaries_are_named() -> None:
    text = render_text(result(checked(sound())), "zh", columns=200)
    assert "还差多少" not in text
    assert "3.2.14 应急救援队伍队员现有10人，须10人（东桥村、柳湾村）" in section(text, "刚好达标")
    verbose = render_text(result(checked(sound())), "zh", verbose=True, columns=200)
    assert "3.2.8 每年至少一次综合性演练（刚好达标）" in verbose


def test_one_above_is_not_tight() -> None:
    more = sound().replace("人数: 10", "人数: 11")
    assert "3.2.14" not in section(render_text(result(checked(more)), "zh"), "刚好达标")


def test_what_follows_from_another_breach_says_so() -> None:
    text = below().replace("安监局:\n", "安监局:\n  已成立: 否\n", 1)
    text = re.sub(r"(安监局:\n  已成立: 否\n(?:.*\n)*?)  已成立: 是\n", r"\1", text, count=1)
    found = section(render_text(result(checked(text)), "zh", columns=200), "还差多少")
    assert re.search(r"1\.2\.12 行政或事业编制人员还差1人（现有4人，须5人）（随 1\.2\.3 一并处理）", found)


def test_many_of_one_kind_are_cut_and_counted() -> None:
    head, _, rest = sound().partition("村社区:\n")
    rest = rest[rest.index("\n\n") :]
    villages = "".join(f"  - {{名称: 第{number}村, 应急救援队: {{已成立: 是, 人数: 7}}}}\n" for number in range(1, 41))
    text = head.replace("村社区数: 8", "村社区数: 40") + "村社区:\n" + villages + rest
    found = section(render_text(result(checked(text)), "zh", columns=200), "还差多少")
    assert found.count("    3.2.14 ") == 13
    assert "3.2.14 另有28处没有列出，连同上列共差120人" in found


def test_two_rules_that_ask_for_the_same_take_one_line() -> None:
    text = below().replace("设综合行政执法局: 是", "设综合行政执法局: 否")
    found = section(render_text(result(checked(text)), "zh", columns=200), "还差多少")
    assert "1.2.12、1.2.19 行政或事业编制人员还差1人（现有4人，须5人）〔待改进〕" in found


def test_phrases_tell_every_change_whole_whatever_the_sentence_says() -> None:
    found = {one.finding.rule: one.finding for one in checked(below()).findings}
    zh, en = Words("zh"), Words("en")
    assert distance_phrases(found["1.2.12"], zh) == ["行政或事业编制人员还差1人（现有4人，须5人）"]
    assert distance_phrases(found["1.2.13"], zh) == ["公安派出所派驻人员还差1名（现有0名，须1名）"]
    (in_english,) = distance_phrases(found["1.2.12"], en)
    assert in_english.startswith("1 more needed: ")
    assert distance_phrases(found["1.1.3"], zh) == []
    one = found["1.2.12"].distance[0]
    many = replace(found["1.2.12"], distance=tuple(replace(one, whom=f"第{number}村") for number in range(40)))
    assert len(distance_phrases(many, zh)) == 40
    quarters = replace(found["1.2.12"], distance=(replace(one, window="2024Q1"), replace(one, window="2024Q2")))
    (told,) = distance_phrases(quarters, zh)
    assert "各还差1人" in told


def distances(filing: FilingResult) -> dict[str, Any]:
    (document,) = json.loads(render_json(result(filing), "zh"))["filings"]
    return {finding["rule"]: finding for finding in document["findings"]}


def test_json_has_every_distance_and_says_what_is_tight() -> None:
    found = distances(checked(below()))
    assert found["1.2.12"]["distance"] == [
        {
            "measure": "established",
            "what": "行政或事业编制人员",
            "unit": "人",
            "have": 4,
            "need": 5,
            "change": 1,
            "sense": "at_least",
            "window": None,
            "of": None,
            "path": None,
            "items": [],
            "responsible": None,
            "translation": {"what": "established staff"},
        }
    ]
    assert [(d["window"], d["change"]) for d in found["2.1.3"]["distance"]] == [("2024Q3", 1)]
    assert [(d["of"], d["path"], d["change"]) for d in found["3.2.14"]["distance"]] == [
        ("北塘村", "villages[3]", 10),
        ("东桥村", "villages[0]", 2),
        ("柳湾村", "villages[4]", 2),
    ]
    assert found["2.1.7"]["distance"][0]["items"] == ["其他负责人"]
    assert (found["3.2.20"]["tight"], found["1.2.12"]["tight"]) == (True, False)


@pytest.mark.parametrize(("total", "change"), [(38, 4), (42, 5), (20, 0)])
def test_people_added_to_the_bureau_count_in_the_total_it_is_measured_by(total: int, change: int) -> None:
    text = below().replace("总人数: 42 ", f"总人数: {total} ")
    found = distances(checked(text))["1.2.14"]["distance"]
    assert sum(distance["change"] for distance in found) == change
    for more in range(change + 1):
        added = "".join(f"    - {{姓名: 增配{n}, 编制: 编外, 在岗: 是}}\n" for n in range(more))
        grown = text.replace("  人员:\n", "  人员:\n" + added, 1).replace(
            f"总人数: {total} ", f"总人数: {total + more} "
        )
        status = distances(checked(grown))["1.2.14"]["status"]
        assert (status == "fail") == (more < change), (more, status)
