"""What may be added to a filing: records that are complete and as good as the document asks for."""

import copy
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

from tests.filings.strategies import Place, Values
from tests.filings.vocabulary import WORDS

COUNTED = ("行政", "事业", "参公", "事业工勤")
"""Kinds of establishment that count towards the five of 一(二)."""
_ATTESTED = ("1.2.17", "1.2.20", "2.1.8", "2.2.9", "3.1.10", "3.2.21", "4.1.6", "4.2.5")
_TITLES = ("防疫", "森林火灾", "燃气事故", "水污染")
_TELLING = {"reserves.items": "kind", "bureau.deputies": "separately_approved"}
"""What tells entries apart that the document asks for from others that it asks for in a fixed number or as less."""
_DOCUMENT = {"number": "示政发〔2024〕99号"}


@dataclass(frozen=True, slots=True)
class Addition:
    """One thing added: `kind` names it, `values` are the filing with it, `places` are where it differs from before."""

    kind: str
    values: Values
    places: tuple[Place, ...] = ()


Entry = Callable[[st.DrawFn, str, Values], Values]
"""Makes an entry, given a day that is over and the filing it is for."""


def _person(draw: st.DrawFn) -> str:
    return f"新增{draw(st.sampled_from('甲乙丙丁'))}{draw(st.integers(10, 99))}"


def _one(draw: st.DrawFn, *words: Any) -> Any:
    return draw(st.sampled_from(words))


def _staff(draw: st.DrawFn, _day: str, _values: Values) -> Values:
    kind, line = _one(draw, *COUNTED, "编外", "派遣"), _one(draw, "消防", "安全生产", "应急")
    return {"name": _person(draw), "post": "科员", "establishment": kind, "line": line, "on_duty": True}


def _posted(draw: st.DrawFn, day: str, _values: Values) -> Values:
    sender = _one(draw, "公安派出所", "消防救援大队")
    return {"name": _person(draw), "from": sender, "dedicated": True, "since": day}


def _deputy(draw: st.DrawFn, _day: str, _values: Values) -> Values:
    entry = {"name": _person(draw), "dedicated": False, "separately_approved": False}
    if draw(st.integers(0, 3)) == 0:
        post = {"source": "镇", "post": "安监局副局长", "rank": "同级职能机构正职"}
        return {**entry, **post, "dedicated": True, "separately_approved": True}
    police = {"source": "公安派出所", "post": "派出所副所长（治安）", "sworn_officer": True}
    return {**entry, **_one(draw, police, {"source": "消防救援大队", "post": "大队参谋", "regular_staff": True})}


def _officer(draw: st.DrawFn, _day: str, _values: Values) -> Values:
    return {"name": _person(draw), "from": "执法大队", "certified": True, "certificate_expires": "2031-12-31"}


def _town_officer(draw: st.DrawFn, _day: str, _values: Values) -> Values:
    return {"name": _person(draw), "certified": True, "certificate_expires": "2031-12-31"}


def _rescuer(draw: st.DrawFn, _day: str, _values: Values) -> Values:
    source = _one(draw, "民兵", "警务人员", "综合执法人员", "物管人员", "其他")
    return {"name": _person(draw), "source": source, "trained": True}


def _meeting(draw: st.DrawFn, day: str, _values: Values) -> Values:
    kind = _one(draw, "党委会", "政府工作会议", "党政联席会议", "其他")
    return {"date": day, "type": kind, "topics": ["研究应急管理和消防工作"], "minutes": "〔2024〕77号"}


def _inspection(draw: st.DrawFn, day: str, values: Values) -> Values:
    known = [leader["name"] for leader in values.get("leaders", ()) if "name" in leader]
    return {"date": day, "leaders": [_one(draw, *known, "测试甲")], "occasion": "季度", "site": "示例工业园"}


def _drill(draw: st.DrawFn, day: str, _values: Values) -> Values:
    kind, form = _one(draw, "综合", "专项", "拉动"), _one(draw, "实战", "桌面")
    return {"date": day, "kind": kind, "form": form, "scenario": "厂房火灾", "participants": 40}


def _training(draw: st.DrawFn, day: str, _values: Values) -> Values:
    by = _one(draw, *WORDS["trainings[].organiser"])
    return {"date": day, "organiser": by, "topic": "火灾隐患排查", "centralised": True, "attendees": 5}


def _plan(draw: st.DrawFn, day: str, _values: Values) -> Values:
    return {"title": f"{_one(draw, *_TITLES)}应急预案", "document": {**_DOCUMENT, "date": day}, "revised_on": day}


def _task_list(draw: st.DrawFn, day: str, values: Values) -> Values:
    of = _one(draw, "主要负责人", "分管负责人", "其他负责人")
    return {"year": values["year"], "class": of, "document": {**_DOCUMENT, "date": day}}


def _system(draw: st.DrawFn, day: str, _values: Values) -> Values:
    name = _one(draw, *WORDS["committee.systems[].name"])
    return {"name": name, "document": {**_DOCUMENT, "date": day}, "interval": "每月"}


def _item(draw: st.DrawFn, _day: str, _values: Values) -> Values:
    kind = _one(draw, "实物", "协议", "产能")
    return {"name": "救生衣", "kind": kind, "quantity": 20, "unit": "件", "value": _one(draw, 100, 90000)}


def _attestation(draw: st.DrawFn, day: str, _values: Values) -> Values:
    return {"statement": _one(draw, *_ATTESTED), "by": "张三", "on": day, "evidence": "示政办〔2024〕55号"}


def _change(draw: st.DrawFn, day: str, _values: Values) -> Values:
    before = (date.fromisoformat(day) - timedelta(3)).isoformat()
    kind = _one(draw, "派驻调整", "负责人调整")
    return {"person": _person(draw), "kind": kind, "date": day, "consulted_on": before, "notified_on": before}


def _leader(draw: st.DrawFn, _day: str, _values: Values) -> Values:
    portfolio = [_one(draw, *WORDS["leaders[].portfolio"])]
    return {"name": _person(draw), "post": "副镇长", "portfolio": portfolio}


def _village(draw: st.DrawFn, day: str, _values: Values) -> Values:
    leader = {"name": _person(draw), "post": "党总支书记"}
    return {
        "name": f"新建{draw(st.integers(10, 99))}村",
        "group": {"established": True, "date": day, "leader": leader},
        "rescue_team": {"established": True, "size": _one(draw, 10, 11, 15)},
        "handbook": {"exists": True, "date": day},
        "equipment": ["灭火器"],
        "patrols": 12,
    }


ENTRIES: Mapping[str, Entry] = {
    "bureau.staff": _staff,
    "bureau.posted": _posted,
    "bureau.deputies": _deputy,
    "squad.posted": _officer,
    "squad.town_staff": _town_officer,
    "rescue_team.members": _rescuer,
    "villages[].rescue_team.members": _rescuer,
    "meetings": _meeting,
    "inspections": _inspection,
    "drills": _drill,
    "trainings": _training,
    "plans.special": _plan,
    "plans.other": _plan,
    "responsibility.task_lists": _task_list,
    "committee.systems": _system,
    "committee.deputies": lambda draw, _day, _values: {"name": _person(draw), "post": "副镇长"},
    "committee.directors": lambda draw, _day, _values: {"name": _person(draw), "post": "镇长"},
    "committee.members": lambda *_: {"unit": "水利站", "representative": "测试丁", "duties": ["防汛"]},
    "responsibility.first_responsible": lambda draw, _day, _values: {"name": _person(draw), "post": "镇长"},
    "reserves.points": lambda *_: {"name": "村物资点", "address": "示例路2号", "keeper": "测试丁"},
    "reserves.items": _item,
    "reserves.maintenance.records": lambda _draw, day, _values: {"date": day, "by": "李四", "result": "完好"},
    "hazards.transfers": lambda _draw, day, _v: {
        "date": day,
        "to": "区消防救援大队",
        "matter": "堵塞",
        "result": "已改",
    },
    "activities.campaigns": lambda _draw, day, _values: {"name": "电动自行车专项治理", "date": day},
    "attestations": _attestation,
    "personnel_changes": _change,
    "leaders": _leader,
    "villages": _village,
}
"""What is added to a list: an entry that is complete."""

WORDS_ADDED = (
    {path: WORDS[path] for path in ("committee.duties", "committee.plaques", "squad.functions")}
    | {path: WORDS[path] for path in ("rescue_team.duties", "bureau.duties", "office.duties", "acceptance.team")}
    | {path: WORDS[path][:4] for path in ("committee.merged_bodies", "submission.work_plan.contains")}
)
"""What is added to a list of words."""

DOCUMENTS = (
    "committee.document",
    "office.document",
    "bureau.document",
    "squad.document",
    "rescue_team.document",
    "responsibility.system",
    "responsibility.in_appraisal",
    "reserves.mechanism",
    "reserves.plan",
    "reserves.replenishment.document",
    "plans.comprehensive.document",
)
"""Where the form has a document of its own: it is filed where there was none."""


@st.composite
def additions(draw: st.DrawFn, values: Values, as_of: date) -> Addition:
    """A filing with one more record, word or document, which by `as_of` is done and complete."""
    path = draw(st.sampled_from((*ENTRIES, *WORDS_ADDED, *DOCUMENTS)))
    day = (as_of - timedelta(draw(st.sampled_from((0, 1, 20, 90, 200, 400))))).isoformat()
    more = copy.deepcopy(values)
    village = draw(st.integers(0, 9)) if path.startswith("villages[]") else 0
    at = _place(path, village % max(1, len(more.get("villages", ()))))
    if path.startswith("villages[]") and not more.get("villages"):
        return Addition(path, more)
    parent, last = _reached(more, at), path.rpartition(".")[2]
    if path in DOCUMENTS:
        parent.setdefault(last, {**_DOCUMENT, "date": day})
        return Addition(path, more, tuple((*at, key) for key in ("number", "date")))
    if path in WORDS_ADDED:
        parent.setdefault(last, []).append(draw(st.sampled_from(WORDS_ADDED[path])))
        return Addition(path, more, (at,))
    entry = ENTRIES[path](draw, day, values)
    told = _told(more, parent, path, entry)
    if told is None or last in parent:
        parent.setdefault(last, []).append(entry)
    kind = f"{path}:{entry[_TELLING[path]]}" if path in _TELLING else path
    return Addition(kind, more, (at,) if told is None else (at, told))


def _place(path: str, village: int) -> Place:
    return tuple(
        step for part in path.split(".") for step in ((part[:-2], village) if part.endswith("[]") else (part,))
    )


def _reached(values: Any, at: Place) -> Values:
    """The mapping in which the last step of a place stands; what is not there on the way is made."""
    for step in at[:-1]:
        values = values[step] if isinstance(step, int) else values.setdefault(step, {})
    reached: Values = values
    return reached


def _told(values: Values, parent: Values, path: str, entry: Values) -> Place | None:
    """Count anew what the filing counts elsewhere, as whoever adds to a list does, and return where that is."""
    counts = parent.get("counts", {})
    if path == "bureau.staff" and counts:
        of = "established" if entry["establishment"] in COUNTED else "other"
        if of in counts or "staff" not in parent:
            counts[of] = counts.get(of, 0) + 1
            return ("bureau", "counts", of)
    if path.endswith("members") and "size" in parent:
        parent["size"] += 1
        return ("villages", 0, "rescue_team", "size") if path.startswith("villages") else ("rescue_team", "size")
    if path == "villages" and "village_count" in values["unit"]:
        values["unit"]["village_count"] += 1
        return ("unit", "village_count")
    return None
