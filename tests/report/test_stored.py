"""What a stored result shows again is what the check showed: the same JSON, the same text, in both languages."""

import json
from dataclasses import replace
from datetime import date
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.drafting.spoiling import EXAMPLES, TRAPS
from tests.report.results import FINDINGS, ORDINARY, PACK, RESULTS, both, located
from tests.rules.shipped import judge
from tests.trials import trials
from wjcheck.engine.checker import check
from wjcheck.engine.finding import Distance, Status
from wjcheck.engine.result import Event, Result
from wjcheck.locale.message import Bilingual, Lang
from wjcheck.pack.placed import Passage
from wjcheck.report.html.render import render_html
from wjcheck.report.json import render_json
from wjcheck.report.markdown import render_markdown
from wjcheck.report.masking import masked
from wjcheck.report.stored import Stored, read_stored
from wjcheck.report.stored_form import StoredResult
from wjcheck.report.text import render_text
from wjcheck.report.verdict import FailOn

LANGS: tuple[Lang, ...] = ("zh", "en")
DAY = date(2024, 12, 31)
TEXTS = [path.read_text(encoding="utf-8") for path in EXAMPLES]
UNREADABLE = (
    b"",
    b"\xff\xfe\x00",
    "格式版本: [1\n".encode(),
    "格式版本: 1\n# 用 GBK 保存\n单位: {名称: 示例镇}\n".encode("gbk"),
    "格式版本: 1\n安监局:\n  人员:\n    - 姓名：张　三\n      编制: 事业\n".encode(),
)


def again(result: Result, lang: Lang = "zh", fail_on: FailOn = "error") -> Result:
    """Return `result` after it was stored in `lang` and read again."""
    return _read(render_json(result, lang, fail_on), fail_on)


def _read(text: str, fail_on: FailOn = "error") -> Result:
    stored = read_stored("结果.json", text.encode())
    assert isinstance(stored, Stored), stored
    assert stored.fail_on == fail_on
    return stored.result


def assert_the_same(result: Result) -> None:
    """Fail unless every format shows `result` alike before and after it was stored, masked or not."""
    written = {lang: render_json(result, lang) for lang in LANGS}
    restored = _read(written["zh"])
    assert _read(written["en"]) == restored
    for lang in LANGS:
        assert render_json(restored, lang) == written[lang]
    for before, after in ((result, restored), (masked(result), masked(restored))):
        assert render_text(after, "zh") == render_text(before, "zh")
        assert render_text(after, "en", verbose=True) == render_text(before, "en", verbose=True)
    assert render_html(masked(restored), "zh") == render_html(masked(result), "zh")
    assert render_markdown(masked(restored), "en") == render_markdown(masked(result), "en")


def checked(*raws: bytes) -> Result:
    filings = tuple(check(f"申报/{number}.yaml", raw, judge(), DAY) for number, raw in enumerate(raws))
    return Result(judge().info, DAY, filings)


@pytest.mark.parametrize("name", RESULTS)
def test_results_built_by_hand(name: str) -> None:
    assert_the_same(RESULTS[name])


def test_several_filings_of_one_run_among_them_some_that_cannot_be_read() -> None:
    result = checked(TEXTS[0].encode(), *UNREADABLE)
    assert_the_same(result)
    hidden = masked(result)
    assert render_json(again(hidden, "en"), "zh") == render_json(hidden, "zh")


@settings(max_examples=trials(3), deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(TEXTS), st.lists(st.sampled_from(sorted(TRAPS)), max_size=4), st.integers(0, 2**16))
def test_filings_spoilt_in_any_way(text: str, traps: list[str], seed: int) -> None:
    chance = Random(seed)
    for trap in traps:
        text = TRAPS[trap](text, chance)
    assert_the_same(checked(text.encode()))


def _many_things() -> Result:
    """A result in which everything that can be there is there, and texts that differ in every way."""
    what = Bilingual("议题{count}", "topics {count}")
    distance = Distance(
        "topics", what, "次", 1, 3, 2, "at_least", Bilingual("政府", "government"), "2024Q2",
        Bilingual("第1项", "1st"), "meetings[0]", ("甲", Bilingual("第2项", "2nd"), 7, 0.5, True, None, ("乙",)),
    )  # fmt: skip
    plain = Distance("number", Bilingual("x", "x"), "", 2, 1, -1, "at_most")
    found = replace(
        FINDINGS[2].finding,
        message=both("共 {count} 项", "{count} in all", count="{minimum}"),
        figures={
            "translation": Bilingual("译文", "translated"),
            "names": ("甲", Bilingual("第2项", "2nd")),
            "same": Bilingual("1", "1"),
            "count": 3,
        },
        notes=(both("相同", "相同"), both("不同", "different")),
        distance=(distance, plain),
        tight=(plain,),
        waits=Status.FAIL,
        due=date(2023, 10, 31),
        paths=("bureau.staff",),
    )
    place = replace(FINDINGS[2].locations[0], last_line=7)
    event = Event("meetings", date(2024, 2, 5), ("党委会", "应急管理"), replace(place, path="meetings[0]"))
    finding = replace(located(found, place), papers=("示政发〔2023〕31号",))
    filing = replace(
        ORDINARY, path="a\udcff.yaml", findings=(finding,), events=(event,), members=("测试甲", "不在其中")
    )
    pack = replace(
        PACK,
        excerpt=Bilingual("摘编", "excerpt"),
        filer=Bilingual("镇", "town"),
        titles={"1.2.12": Bilingual("题", "title"), "1.2.13": Bilingual("同", "同")},
        law=((Passage("一、"), Passage("不少于5人,", "1.2.12")), (Passage("印发"),)),
        text_digest="sha256:" + "4" * 64,
    )
    return Result(pack, DAY, (filing,))


def test_whatever_a_result_can_hold() -> None:
    result = _many_things()
    assert_the_same(result)
    (filing,), (before,) = again(result).filings, result.filings
    assert filing.findings[0].papers == before.findings[0].papers
    assert filing.findings[0].locations == before.findings[0].locations
    kept, was = filing.findings[0].finding, before.findings[0].finding
    for name in ("distance", "tight", "waits", "due", "paths", "absent", "windows", "turns", "because_of", "reading"):
        assert getattr(kept, name) == getattr(was, name), name
    assert kept.figures == {**was.figures, "same": "1"}
    assert filing.events == before.events
    assert replace(again(result).pack, five_haves_names=result.pack.five_haves_names) == result.pack


def test_only_names_that_are_shown_are_kept_and_none_when_masked() -> None:
    (filing,) = again(_many_things()).filings
    assert filing.members == ("测试甲",)
    hidden = again(masked(_many_things()))
    assert hidden.masked
    assert hidden.filings[0].members == ()


def test_only_lines_that_are_shown_are_kept_and_personal_numbers_are_masked_in_them() -> None:
    numbers = "格式版本: 1\n" + "# 说明\n" * 40 + "单位: {名称: 示例镇}\n姓名: 张三 13800138000\n"
    result = checked(numbers.encode())
    document = json.loads(render_json(result, "zh"))
    lines = document["filings"][0]["lines"]
    assert lines["43"] == "姓名: 张三 ***********"
    assert "20" not in lines
    assert_the_same(result)


@pytest.mark.parametrize("fail_on", ["error", "warning", "info", "never"])
def test_the_severity_the_run_failed_from_is_kept(fail_on: FailOn) -> None:
    again(RESULTS["ordinary"], "en", fail_on)


def _without_additions(part: Any) -> Any:
    """Return a stored result as it was before there were additions to the format."""
    added = {"translation", "lang", "masked", "clauses", "disclaimer", "filer", "titles", "text_digest", "law", "lines"}
    added |= {"events", "members", "mendable", "margins", "waits", "due", "papers", "last_line"}
    if isinstance(part, dict):
        kept = {key: _without_additions(value) for key, value in part.items() if key not in added}
        return {key: value for key, value in kept.items() if key != "label" or "code" not in kept}
    return [_without_additions(one) for one in part] if isinstance(part, list) else part


def test_a_result_without_the_additions_is_shown_as_far_as_it_goes() -> None:
    old = _without_additions(json.loads(render_json(checked(TEXTS[0].encode()), "zh")))
    stored = read_stored("旧.json", json.dumps(old).encode())
    assert isinstance(stored, Stored)
    zh, en = (render_text(stored.result, lang, columns=500) for lang in LANGS)
    sentence = old["filings"][0]["findings"][0]["message"]
    assert sentence in zh
    assert sentence in en
    assert "│" not in zh
    assert "To act on" in en
    assert stored.result.pack.law == ()


def test_every_key_that_is_written_is_in_the_form() -> None:
    """So that the form describes the whole format: a key that is left out of it would be lost in silence."""
    document = json.loads(render_json(_many_things(), "zh"))
    schema = StoredResult.model_json_schema()
    strange: list[str] = []

    def walk(value: Any, of: dict[str, Any], at: str) -> None:
        of = schema["$defs"][of["$ref"].rpartition("/")[2]] if "$ref" in of else of
        if "anyOf" in of:
            of = next(one for one in of["anyOf"] if one.get("type") != "null")
            walk(value, of, at) if value is not None else None
        elif isinstance(value, dict) and "properties" in of:
            strange.extend(f"{at}.{key}" for key in value if key not in of["properties"])
            for key, one in value.items():
                walk(one, of["properties"].get(key, {}), f"{at}.{key}")
        elif isinstance(value, list) and "items" in of:
            for one in value:
                walk(one, of["items"], f"{at}[]")

    walk(document, schema, "")
    assert sorted(set(strange)) == [".district"]


def test_whether_a_file_can_be_mended_is_kept_though_its_lines_are_not() -> None:
    spoilt, sound = checked("格式版本: 1\n单位: {名称：示例镇}\n".encode()), checked(TEXTS[1].encode())
    assert [one.filings[0].mendable for one in (spoilt, sound)] == [None, None]
    assert [one.filings[0].mendable for one in (again(spoilt), again(sound))] == [True, False]
    assert "wjcheck fix" in render_text(again(spoilt), "zh")
