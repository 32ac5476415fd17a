"""The script a competent user would write in an afternoon: PyYAML's C loader, pydantic, an if statement for each rule.

Ten rules of the document, no positions, one line for each finding. `python -m benchmarks.plain_script PATH…`
"""

import sys
from datetime import date
from pathlib import Path
from typing import Annotated, Any

import yaml
from pydantic import AliasChoices, BaseModel, BeforeValidator, Field

YesNo = Annotated[bool, BeforeValidator(lambda value: {"是": True, "否": False}.get(value, value))]


def _key(en: str, zh: str, **more: Any) -> Any:
    return Field(validation_alias=AliasChoices(zh, en), **more)


class Person(BaseModel):
    """Anybody on a list."""

    name: str = _key("name", "姓名")
    establishment: str | None = _key("establishment", "编制", default=None)
    on_duty: YesNo | None = _key("on_duty", "在岗", default=None)
    sent_by: str | None = _key("from", "派出单位", default=None)
    full_time: YesNo | None = _key("dedicated", "专门从事消防", default=None)
    certified: YesNo | None = _key("certified", "持证", default=None)
    expires: date | None = _key("certificate_expires", "证件有效期至", default=None)


class Committee(BaseModel):
    """The committee."""

    established: YesNo = _key("established", "已成立")
    plaques: list[str] = _key("plaques", "牌子")
    systems: list[dict[str, Any]] = _key("systems", "工作制度")


class Bureau(BaseModel):
    """The bureau."""

    staff: list[Person] = _key("staff", "人员")
    posted: list[Person] = _key("posted", "派驻人员")


class Squad(BaseModel):
    """The squad."""

    town_staff: list[Person] = _key("town_staff", "本级人员")
    functions: list[str] = _key("functions", "功能")


class Team(BaseModel):
    """A rescue team."""

    size: int = _key("size", "人数")


class Village(BaseModel):
    """A village."""

    name: str = _key("name", "名称")
    team: Team = _key("rescue_team", "应急救援队")
    handbook: dict[str, Any] = _key("handbook", "应急手册")


class Meeting(BaseModel):
    """A meeting."""

    day: date = _key("date", "日期")
    kind: str = _key("type", "类型")


class Plans(BaseModel):
    """The plans."""

    special: list[dict[str, Any]] = _key("special", "专项预案")


class Filing(BaseModel):
    """As much of a filing as the ten rules read."""

    committee: Committee = _key("committee", "应消委")
    bureau: Bureau = _key("bureau", "安监局")
    squad: Squad = _key("squad", "执法中队")
    team: Team = _key("rescue_team", "综合应急救援队")
    villages: list[Village] = _key("villages", "村社区")
    meetings: list[Meeting] = _key("meetings", "会议")
    plans: Plans = _key("plans", "预案")


def faults_of(filing: Filing, today: date) -> list[str]:
    """Judge one filing by ten rules."""
    found = []
    if not any(plaque in ("消防安全委员会", "fire safety committee") for plaque in filing.committee.plaques):
        found.append("1.1.5 没有保留消防安全委员会的牌子")
    established = [
        p for p in filing.bureau.staff if p.establishment in ("行政", "事业", "administrative", "public institution")
    ]
    if len([p for p in established if p.on_duty]) < 5:
        found.append(f"1.2.12 编制人员{len(established)}人，要求不少于5人")
    if not any(p.full_time and p.sent_by in ("公安派出所", "police station") for p in filing.bureau.posted):
        found.append("1.2.13 公安派出所没有派驻人员")
    if len(filing.committee.systems) < 5:
        found.append(f"2.2.2 工作制度{len(filing.committee.systems)}项，要求5项")
    for quarter in range(1, 5):
        if not any(
            (m.day.month + 2) // 3 == quarter and m.kind in ("党委会", "party committee") for m in filing.meetings
        ):
            found.append(f"2.1.3 第{quarter}季度党委会没有研究")
    if any(p.certified and p.expires and p.expires < today for p in filing.squad.town_staff):
        found.append("3.1.5 证件已过期")
    if len(filing.squad.functions) < 6:
        found.append(f"3.1.12 功能{len(filing.squad.functions)}项，要求6项")
    if len(filing.plans.special) < 13:
        found.append(f"3.2.3 专项预案{len(filing.plans.special)}个，要求13个")
    if filing.team.size < 30:
        found.append(f"3.2.12 综合应急救援队{filing.team.size}人，要求不少于30人")
    found += [f"3.2.14 {v.name}应急救援队{v.team.size}人，要求不少于10人" for v in filing.villages if v.team.size < 10]
    return found


def main() -> None:
    """Judge all that is named."""
    from benchmarks.floor import filings_in

    for path in (one for word in sys.argv[1:] for one in filings_in(Path(word))):
        with path.open(encoding="utf-8") as file:
            filing = Filing.model_validate(yaml.load(file, Loader=yaml.CSafeLoader))
        for fault in faults_of(filing, date(2024, 12, 31)):
            sys.stdout.write(f"{path}: {fault}\n")


if __name__ == "__main__":
    main()
