"""Makes a district's repository of filings, all 虚构数据, with faults that are known: python make_district.py FOLDER.

Every unit files what 示例镇-2024.yaml says, under names and villages of its own: nobody is a namesake by accident. A
seeded choice of units then gets faults from the lists below. Which findings follow is written down here, by hand, and
put into manifest.json; nothing of wjcheck is asked, so that wjcheck can be measured by it.
"""

import argparse
import csv
import json
import random
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
PATTERN = HERE / "示例镇-2024.yaml"
UNITS = HERE.parent / "rules" / "wujin-2023-65" / "units.csv"
FICTION = "# 虚构数据：单位名称以外的人员、文号、数目均为虚构，仅作示例，不反映任何单位的实际情况。\n"
SIGNS = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地玄黄宇宙洪荒日月盈昃宿列寒暑往秋收冬藏"
SURNAMES = (
    "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方"
    "俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄"
)
STREET = {
    "类型: 镇\n": "类型: 街道\n",
    "党委副书记、镇长": "党工委副书记、办事处主任",
    "党委书记": "党工委书记",
    "党委委员": "党工委委员",
    "党委会": "党工委会议",
    "党委全面": "党工委全面",
    "政府全面": "办事处全面",
    "职务: 镇长": "职务: 办事处主任",
    "副镇长": "办事处副主任",
    "政府工作会议": "主任办公会",
    "来源: 镇,": "来源: 街道,",
    "镇政府": "街道办事处",
    "[镇综合": "[街道综合",
    "与镇消防": "与街道消防",
    "名称: 镇应急": "名称: 街道应急",
}
LAST_YEAR = dict.fromkeys(("4.1.4", "4.1.5", "5.1.1", "5.1.2", "5.2.1", "5.2.3", "5.3.1", "5.3.2"), "missing")
"""What a filing for 2023 lacks that is otherwise as for 2024: the stages of that year. The meeting was held late."""

LATE_MEETING = "\n时间节点:\n  动员部署会: {日期: 2023-10-15, 记录编号: 〔2023〕1号}\n"
SHARED = (("X1", "fail"), ("X1", "review"), ("X1", ""), ("X2", "fail"), ("X3", "fail"), ("X3", "review"))
"""What units are made to share, and what follows; nothing where an id tells namesakes apart."""
COURSE = "{日期: 2024-05-15, 主办单位: 区应急管理局和区消防救援大队, 主题: 集中培训, 集中培训: 是, 参训人数: 60}"


@dataclass(frozen=True)
class Fault:
    """An edit of a complying filing and the findings that follow: `old` is a regular expression that occurs once."""

    old: str
    new: str
    found: dict[str, str]
    error: bool = True
    """Whether one of them is an error, so that 5.2.3, which sums up, fails as well."""


FAULTS = (
    Fault(r"    - \{名称: 群体性踩踏事件应急预案.*\n", "", {"3.2.3": "fail"}),
    Fault(r"类别: 综合", "类别: 专项", {"3.2.8": "not_due"}, error=False),
    Fault(r"  - \{日期: 2024-08-07.*\n", "", {"2.1.3": "fail"}),
    Fault(r"  - \{日期: 2024-09-27.*\n", "", {"2.1.6": "fail"}),
    Fault(r"\{已编制: 是, 日期: 2024-03-12\}", "{已编制: 否}", {"3.2.5": "fail"}),
    Fault(r"(2023-10-14.*\n.*)人数: 10", r"\1人数: 7", {"3.2.14": "fail"}),
    Fault(r"      - \{日期: 2024-11-18.*\n", "", {"3.2.24": "fail"}, error=False),
    Fault(r"教育培训: 40000", "教育培训: 0", {"4.2.3": "not_due"}, error=False),
    Fault(r"委员会, 消防安全委员会\]", "委员会]", {"1.1.5": "fail"}),
    Fault(r"    - \{名称: 巡查考核.*\n", "", {"2.2.2": "fail"}),
    Fault(r"\n培训:\n  - .*\n  - .*\n", "\n培训: []\n", {"4.3.6": "fail", "4.3.7": "not_due"}, error=False),
    Fault(r"  - \{条目: 2\.4\.2.*\n", "", {"2.4.2": "missing"}, error=False),
    Fault(r"限期整改数: 7", "限期整改数: 5", {"2.3.5": "fail"}, error=False),
    Fault(r"    - .*类别: 其他负责人.*\n", "", {"2.1.7": "not_due"}, error=False),
    Fault(r"(第一责任人:\n)    - .*\n", r"\1", {"2.1.5": "fail"}, error=False),
    Fault(r"已配发: 是", "已配发: 否", {"4.2.7": "review"}, error=False),
    Fault(r"    - \{.*派出单位: 公安派出所.*\n", "", {"1.2.13": "fail"}),
    Fault(r"民警: 是", "民警: 否", {"1.2.7": "fail"}),
    Fault(r"价值: 20000", "价值: 90000", {"3.2.19": "fail"}, error=False),
    Fault(r"2027-06-30", "2024-06-30", {"3.1.5": "fail"}),
    Fault(r"装备存放, 档案管理\]", "装备存放]", {"3.1.12": "fail"}),
    Fault(r"发现违法数: 2", "发现违法数: 3", {"2.3.6": "fail"}, error=False),
)


@dataclass
class Unit:
    """One unit: what it files, and what is expected to be found in that."""

    number: int
    name: str
    type: str
    code: str
    clean: str = ""
    text: str = ""
    found: dict[str, str] = field(default_factory=dict)

    def change(self, old: str, new: str) -> None:
        """Make one edit, which must fit."""
        self.text, times = re.subn(old, new, self.text, count=1)
        assert times == 1, (self.name, old)

    def person(self, of_pattern: str, people: list[str]) -> str:
        """Return the name that this unit's filing has in place of a name of the pattern."""
        return SURNAMES[people.index(of_pattern)] + mark(self.number)


@dataclass
class Made:
    """What goes into the folder: files by path, and what is expected of the district."""

    files: dict[str, str] = field(default_factory=dict)
    filings: dict[str, dict[str, str]] = field(default_factory=dict)
    unread: list[str] = field(default_factory=list)
    roster: list[list[str]] = field(default_factory=list)
    across: list[list[Any]] = field(default_factory=list)
    waivers: list[list[Any]] = field(default_factory=list)

    def add(self, path: str, text: str, found: dict[str, str]) -> None:
        """Add a filing and what is to be found in it."""
        assert path not in self.files
        self.files[path] = FICTION + text
        self.filings[path] = dict(sorted(found.items()))


def mark(number: int) -> str:
    """Return two characters that no other unit has."""
    return SIGNS[number // len(SIGNS)] + SIGNS[number % len(SIGNS)]


def units(number: int) -> list[Unit]:
    """Return the ten units of Wujin where ten are asked for, else invented ones."""
    if number == 10:
        with UNITS.open(encoding="utf-8") as file:
            rows = list(csv.DictReader(file))
        return [
            Unit(at, row["unit"], row["type"].partition("(")[0], row["stat_code_2023"]) for at, row in enumerate(rows)
        ]
    kinds = ("镇", "镇", "镇", "街道")
    return [Unit(at, f"示{mark(at)}{kinds[at % 4]}", kinds[at % 4], f"{990000000 + at}") for at in range(number)]


def people_of(pattern: str) -> list[str]:
    """Return the names of the people in the pattern, each once, in their order."""
    people = list(dict.fromkeys(re.findall(r"(?:姓名|代表|承诺人|保管人|维护人): ([^,}\n]+)", pattern)))
    assert len(people) <= len(SURNAMES)
    return people


def written(unit: Unit, pattern: str, people: list[str], chance: random.Random) -> str:
    """Return the filing of a unit that complies."""
    text = pattern.partition("格式版本")[2]
    for name in sorted(people, key=len, reverse=True):
        text = re.sub(rf"(?<=[:\[,] ){name}(?=[,}}\]\n])", unit.person(name, people), text)
        text = text.replace(f"[{name}", f"[{unit.person(name, people)}")
    text = re.sub(r"(?<=  - 名称: )(?=..(?:村|社区)\n)", mark(unit.number), text)
    if unit.type == "街道":
        for old, new in STREET.items():
            assert old in text, old
            text = text.replace(old, new)
    text = text.replace("示例镇", unit.name).replace("示例路", "虚构路")
    text = re.sub(r"示(?=[政委应安综财〔])", unit.name[-3 if unit.name.endswith("街道") else -2], text)
    text = text.replace("检查企业: 98", f"检查企业: {chance.randrange(60, 125)}")
    text = text.replace("宣传教育: 24", f"宣传教育: {chance.randrange(12, 40)}")
    return "格式版本" + text


def add_faults(all_units: list[Unit], chance: random.Random) -> None:
    """Give about two units in three faults of their own."""
    for unit in all_units:
        if chance.random() < 0.35:
            continue
        for fault in chance.sample(FAULTS, chance.randrange(1, 5)):
            unit.change(fault.old, fault.new)
            unit.found |= fault.found
            if fault.error:
                unit.found["5.2.3"] = "fail"


def add_shared(all_units: list[Unit], made: Made, people: list[str], chance: random.Random) -> None:
    """Let pairs of units have in common what they must not; the namesakes of "X1" "" are told apart by their ids."""
    for rule, status in SHARED:
        drawn = chance.sample(all_units, 2 * share(all_units))
        for at, (one, other) in enumerate(zip(drawn[::2], drawn[1::2], strict=True)):
            if rule == "X3":
                share_village(one, other, at, status == "fail", people)
            elif rule == "X2":
                for unit in (one, other):
                    unit.change(f"姓名: {unit.person('驻消二', people)},", f"姓名: {SURNAMES[at]}驻{mark(at)},")
            else:
                stem, sign = {"fail": ("协管五", "同"), "review": ("协管七", "似"), "": ("协管八", "异")}[status]
                for unit in (one, other):
                    ids = {"fail": f", 编号: W{at:05}", "review": "", "": f", 编号: N{unit.number:05}"}[status]
                    unit.change(f"姓名: {unit.person(stem, people)},", f"姓名: {SURNAMES[at]}{sign}{mark(at)}{ids},")
            if status:
                made.across.append([rule, status, sorted((one.name, other.name))])


def share_village(one: Unit, other: Unit, at: int, surely: bool, people: list[str]) -> None:
    """Let two units name one village, with one leader where it surely is one."""
    stem, leader = ("西桥村", "钱书记") if surely else ("南塘村", "孙书记")
    for unit in (one, other):
        unit.change(f"名称: {mark(unit.number)}{stem}", f"名称: {'同' if surely else '似'}{mark(at)}村")
    if surely:
        other.change(f"姓名: {other.person(leader, people)}", f"姓名: {one.person(leader, people)}")


def share(all_units: list[Unit]) -> int:
    """Return how many units get each of the faults that are of the district, not of a filing."""
    return max(1, len(all_units) // 25)


def add_filings(all_units: list[Unit], stranger: Unit, made: Made, chance: random.Random) -> str:
    """Add the filings, some of them not, twice, for another year or under another code; return the list of units."""
    times = share(all_units)
    drawn = chance.sample(all_units, 5 * times)
    silent, twice, coded, old, miscounted = (drawn[at * times : (at + 1) * times] for at in range(5))
    made.across = [one for one in made.across if not {unit.name for unit in silent} & set(one[2])]
    listed = ""
    for unit in all_units:
        count = 9 if unit in miscounted else 8
        listed += f"  - {{名称: {unit.name}, 代码: '{unit.code}', 村社区数: {count}}}\n"
        if unit in silent:
            made.roster.append(["unfiled", unit.name])
            continue
        text = unit.text
        if unit in coded:
            text = text.replace("  村社区数", f"  代码: '{int(unit.code) + 5}'\n  村社区数", 1)
            made.roster.append(["code", unit.name])
        if unit in twice:
            made.add(f"{unit.name}/2024-改.yaml", text, unit.found)
            made.roster.append(["twice", unit.name])
        if unit in old:
            past = unit.clean.replace("2024", "2023") + LATE_MEETING
            made.add(f"{unit.name}/2023.yaml", past, {**LAST_YEAR, "5.1.3": "late"})
            made.roster.append(["year", unit.name])
        if unit in miscounted:
            made.across.append(["X4", "fail", [unit.name]])
        made.add(f"{unit.name}/2024.yaml", text, unit.found)
    made.add(f"其他/{stranger.name}.yaml", stranger.clean, {})
    made.roster.append(["unknown", stranger.name])
    if len(all_units) > 10:  # the small one is to be looked at as a whole, and not to end with “could not check”
        made.files["其他/残缺.yaml"] = FICTION + "格式版本: 1\n单位: [\n"
        made.unread.append("其他/残缺.yaml")
        made.roster.append(["unread", "其他/残缺.yaml"])
    return listed


def waivers_of(all_units: list[Unit], made: Made, chance: random.Random) -> str:
    """Return the list of waivers, one for each thing that can be said of one."""
    filed = [unit for unit in all_units if f"{unit.name}/2024.yaml" in made.filings]
    to_act = ("fail", "missing", "late", "review")
    faulty = [
        (unit, rule)
        for unit in filed
        for rule, status in unit.found.items()
        if rule not in ("5.2.3", "2.1.5") and status in to_act
    ]
    (one, other, third) = chance.sample(faulty, 3)
    idle = chance.choice([unit for unit in filed if "3.2.8" not in unit.found])
    rows: list[tuple[str, str, str, str, list[str]]] = [
        (one[0].name, one[1], "2024-06-01", "2025-12-31", []),
        (other[0].name, other[1], "2024-06-01", "2025-01-10", ["expiring"]),
        (third[0].name, third[1], "2023-11-01", "2024-06-30", ["expired"]),
        (chance.choice(filed).name, "3.2.24", "2025-02-01", "2025-12-31", ["pending"]),
        (idle.name, "3.2.8", "2024-01-01", "", ["endless", "idle"]),
        (chance.choice(filed).name, "2.1.5", "2024-01-01", "2025-12-31", ["unwaivable"]),
        ("无此镇", "3.2.8", "2024-01-01", "2025-12-31", ["no_unit"]),
    ]
    text = FICTION + "豁免清单版本: 1\n豁免:\n"
    for unit, rule, start, end, remarks in rows:
        text += f"  - 单位: {unit}\n    规则: {rule}\n    理由: 防汛抢险期间推迟（虚构）\n"
        text += f"    批准人: 区安委办\n    起始日期: {start}\n"
        text += f"    截止日期: {end}\n" if end else ""
        made.waivers.append([unit, rule, remarks])
    return text


def make(number: int, seed: int) -> dict[str, str]:
    """Return the files of a district of `number` units by path, manifest.json among them."""
    chance = random.Random(seed)
    pattern = PATTERN.read_text(encoding="utf-8")
    people = people_of(pattern)
    all_units, stranger, made = units(number), Unit(number, "无名镇", "镇", ""), Made()
    for unit in (*all_units, stranger):
        unit.clean = unit.text = written(unit, pattern, people, chance)
    add_faults(all_units, chance)
    add_shared(all_units, made, people, chance)
    listed = add_filings(all_units, stranger, made, chance)
    made.files["waivers.yaml"] = waivers_of(all_units, made, chance)
    made.files["district.yaml"] = (
        f"{FICTION}名称: {'武进区' if number == 10 else '虚构区'}\n年度: 2024\n核查日期: 2024-12-20\n"
        f"应报单位:\n{listed}"
        f"培训:\n  - {COURSE}\n"
        "消防监管要求:\n  文件: {文号: 武消〔2024〕8号, 日期: 2024-03-01}\n"
        "  参与单位: [区消防救援大队, 市公安局武进分局, 区应急管理局]\n"
    )
    expected = {
        "seed": seed,
        "filings": dict(sorted(made.filings.items())),
        "unread": made.unread,
        "roster": sorted(made.roster),
        "across": sorted(made.across),
        "waivers": made.waivers,
    }
    made.files["manifest.json"] = json.dumps(expected, ensure_ascii=False, indent=1) + "\n"
    return made.files


def main() -> None:
    """Write the district into the folder that is named; a folder with something in it is left alone."""
    asked = argparse.ArgumentParser(description="A district of invented filings with known faults.")
    asked.add_argument("folder", type=Path)
    asked.add_argument("--units", type=int, default=10, help="10 are those of Wujin, by name only; at most 1800")
    asked.add_argument("--seed", type=int, default=2)
    given = asked.parse_args()
    if given.folder.exists() and any(given.folder.iterdir()):
        asked.error(f"{given.folder} is not empty")
    for path, text in make(given.units, given.seed).items():
        target = given.folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
