"""A finding in JSON with everything that one can have, laid out like all of the report."""

import json
from datetime import date
from textwrap import indent
from typing import Any

import pytest

from wjcheck.engine.finding import Distance, Finding, Status, Turn, WindowFinding
from wjcheck.engine.result import FilingResult, LocatedFinding, Location
from wjcheck.engine.waiver import AppliedWaiver
from wjcheck.locale.message import Bilingual, Lang, Message
from wjcheck.reading.problem import Span
from wjcheck.report.json_filing import filing_json

BOTH, SAME = Bilingual("甲", "a"), Bilingual("乙", "乙")
FINDING = Finding(
    rule="1.2.9",
    clause="一(二)",
    status=Status.FAIL,
    basis="computed",
    modality="must",
    severity="error",
    title=BOTH,
    quote='设\u200b"队长"，##[',
    message=Message(Bilingual("缺{n}", "lacks {n}"), {"n": (1, BOTH)}),
    responsible=SAME,
    remedy=Message(SAME),
    notes=(Message(SAME), Message(BOTH)),
    figures={
        "数\u200b": 1,
        "flags": (True, None),
        "who": ("张三", BOTH),
        "none": (),
        "deep": (("丙",), ()),
        "half": 0.5,
    },
    windows=(WindowFinding("2024Q1", Status.LATE, "warning", Message(BOTH)),),
    absent=("bureau", "bureau.head"),
    because_of="1.2.8",
    waits=Status.MISSING,
    reading="strict",
    turns=(Turn("mild", BOTH, Status.PASS, "info", Message(SAME)),),
    distance=(
        Distance("staff", BOTH, "人", 3, 5, 2, responsible=BOTH, whom=BOTH, path="bureau", items=("张三", BOTH)),
    ),
    tight=(Distance("staff", SAME, "人", 5, 5, 0, "at_most", window="2024Q1"),),
    due=date(2023, 10, 31),
    fingerprint="f1",
)
LOCATED = LocatedFinding(
    FINDING,
    (Location("bureau", Span(3, 1, 3, 7), last_line=9), Location("bureau.head", Span(3, 1, 3, 7), exact=False)),
    ("某政发〔2024〕1号",),
    AppliedWaiver("在建", "李四", date(2024, 1, 1), None, "waivers.yaml", 4),
)
FILING = FilingResult("a.yaml", "", None, None, None, 2024, (), (LOCATED,), {}, labels={"bureau": BOTH})


def _read(lang: Lang) -> Any:
    return json.loads(filing_json(FILING, lang))["findings"][0]


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_it_is_laid_out_like_the_rest_and_what_nobody_sees_is_escaped(lang: Lang) -> None:
    text = filing_json(FILING, lang)
    plain = indent(json.dumps(json.loads(text), ensure_ascii=False, indent=2), "    ").strip()
    assert text == plain.replace("\u200b", "\\u200b").replace("##[", "##\\u005b")


def test_what_differs_in_the_other_language_stands_beside_it_and_nothing_else() -> None:
    zh, en = _read("zh"), _read("en")
    assert zh["translation"] == {
        "title": "a",
        "message": "lacks 1, a",
        "figures": {"who": ["张三", "a"]},
        "notes": ["乙", "a"],
    }
    assert en["translation"] == {
        "title": "甲",
        "message": "缺1、甲",
        "figures": {"who": ["张三", "甲"]},
        "notes": ["乙", "甲"],
    }
    assert zh["distance"][0]["translation"] == {"what": "a", "of": "a", "items": ["张三", "a"], "responsible": "a"}
    assert zh["windows"][0]["translation"] == {"message": "a"}
    assert zh["other_readings"][0]["translation"] == {"says": "a"}
    assert [one.get("translation") for one in zh["locations"]] == [{"label": "a"}, None]
    assert [one["label"] for one in en["absent"]] == ["a", None]
    assert "translation" not in zh["margins"][0]


def test_every_value_is_the_finding_s() -> None:
    read = _read("zh")
    figures = {
        "数\u200b": 1,
        "flags": [True, None],
        "who": ["张三", "甲"],
        "none": [],
        "deep": [["丙"], []],
        "half": 0.5,
    }
    assert read["figures"] == figures
    assert (read["quote"], read["tight"], read["waits"], read["due"]) == (FINDING.quote, True, "missing", "2023-10-31")
    assert (read["because_of"], read["reading"], read["papers"]) == ("1.2.8", "strict", ["某政发〔2024〕1号"])
    assert read["waiver"]["expires"] is None
    assert (read["locations"][1]["exact"], read["locations"][0]["last_line"]) == (False, 9)
    assert (read["margins"][0]["window"], read["margins"][0]["sense"]) == ("2024Q1", "at_most")
