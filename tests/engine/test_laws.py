"""What holds for the examples key by key: deleting never helps and is told. The laws for any filing: `tests/laws`."""

from functools import cache
from typing import Any

import pytest

from tests.engine.filings import (
    COMPLIES,
    EXAMPLES,
    Path,
    complying,
    in_english,
    judged,
    keys_of,
    statuses,
    statuses_without,
    without,
)
from tests.laws.held_against import DEPENDS, excused
from wjcheck.reading.parse import read


def alike(path: Path) -> tuple[str, ...]:
    """List entries of one kind behave alike: the first of each list and the last of its neighbours are enough."""
    return tuple("[]" if isinstance(step, int) and step > 0 else str(step) for step in path)


def sampled(values: dict[str, Any]) -> list[Path]:
    return list({alike(path): path for path in keys_of(values)}.values())


@cache
def after_deleting(name: str) -> tuple[dict[str, str], list[tuple[Path, dict[str, str]]]]:
    """The statuses of an example, and those after each of its keys is deleted."""
    values = read((EXAMPLES / name).read_bytes()).root
    assert values is not None
    before = statuses(values)
    return before, [(path, statuses_without(values, path, before)) for path in sampled(values)]


SUMS = {"5.2.3"}
"""Rules that sum up others change with them."""


# the complying example, whose deletions are judged below as well; any filing has its turn in tests/laws
@pytest.mark.parametrize("name", [COMPLIES.name])
def test_deleting_a_key_never_makes_a_rule_pass(name: str) -> None:
    before, deleted = after_deleting(name)
    contradicted = {rule for rule, grounds in DEPENDS.items() if any(before[ground] == "fail" for ground in grounds)}
    for path, after in deleted:
        improved = {r: (before[r], s) for r, s in after.items() if s == "pass" and before[r] != "pass"}
        improved = {r: way for r, way in improved.items() if r not in contradicted or way[0] != "review"}
        assert not {r for r, way in improved.items() if not excused(r, in_english(path), way[0])}, (path, improved)


# Only these may turn into a fail instead of 未填报: a body neither merged nor declared absent is not merged.
TURNS_TO_FAIL: dict[Path, set[str]] = {
    ("应消委", "未设机构"): {"1.1.3", "5.2.3"},
    # "no interval → warning" (inventory of 2.2.2): a system that does not say how often falls short
    ("应消委", "工作制度", "0", "周期"): {"2.2.2"},
}


def test_deleting_a_key_from_a_complying_filing_says_not_filed() -> None:
    before, deleted = after_deleting(COMPLIES.name)
    assert len(deleted) > 200
    for path, after in deleted:
        changed = {rule for rule, status in after.items() if status != before[rule] and status != "missing"}
        # an entry without a name is not missing data to real-name management (4.3.3) but what it is there to prevent
        nameless = {"4.3.3"} if path[-1] == "姓名" else set()
        assert changed <= TURNS_TO_FAIL.get(tuple(str(step) for step in path), nameless), (path, changed)


DECIDING = {
    "应消委.已成立": "1.1.4",
    "应消委.文件": "1.1.4",
    "应消委.文件.日期": "1.1.4",
    "应消委.整合机构": "1.1.3",
    "应消委.牌子": "1.1.5",
    "应消委.主任": "1.1.8",
    "应消委.常务副主任": "1.1.9",
    "领导班子": "1.1.8 1.1.9 2.1.6",
    "应消办.已成立": "1.1.11",
    "应消办.设在": "1.2.9",
    "应消办.主任": "1.2.10",
    "应消办.副主任": "1.2.11",
    "单位.设综合行政执法局": "1.2.3 1.2.4 1.2.14 1.2.18 1.2.19",
    "单位.村社区数": "1.3.3 1.3.4 3.2.5 3.2.14",
    "安监局.已成立": "1.2.3",
    "安监局.挂牌": "1.2.4",
    "安监局.局长": "1.2.10",
    "安监局.副局长": "1.2.6 1.2.7 1.2.8 1.2.11",
    "安监局.人员": "1.2.12 1.2.14",
    "安监局.派驻人员": "1.2.13 1.2.15",
    "综合行政执法局.总人数": "1.2.14",
    "综合行政执法局.含安监局人员": "1.2.14",
    "执法中队": "3.1.4 3.1.5 3.1.6 3.1.12",
    "综合应急救援队.队员": "3.2.12",
    "综合应急救援队.管理单位": "3.2.15",
    "村社区": "1.3.3 1.3.4 3.2.5 3.2.14",
    "会议": "2.1.3",
    "督查检查": "2.1.6",
    "责任体系.责任制": "2.1.4",
    "责任体系.任务清单": "2.1.7",
    "演练": "3.2.8",
    "预案.综合预案": "3.2.3",
    "预案.专项预案": "3.2.3",
    "物资储备.储备点": "3.2.20",
    "物资储备.储备计划": "3.2.22",
    "物资储备.补充机制": "3.2.23",
    "年度": "2.1.3 2.1.6 2.1.7 3.2.8",
}


@pytest.mark.parametrize("path", DECIDING)
def test_deciding_data_deleted(path: str) -> None:
    rules = DECIDING[path].split()
    found = judged(without(complying(), tuple(path.split("."))), only=frozenset(rules))
    for rule in rules:
        assert found[rule].status.value == "missing", (rule, found[rule].message.render("zh"))
        assert found[rule].absent
        assert found[rule].severity in {"error", "warning", "info"}


def test_examples_come_out_as_they_claim() -> None:
    complies = statuses(complying())
    assert set(complies.values()) == {"pass", "not_applicable"}
    typical = statuses(read((EXAMPLES / "样板街道-2024.yaml").read_bytes()).root or {})
    assert sum(status == "fail" for status in typical.values()) == 29
    thin = statuses(read((EXAMPLES / "测试开发区-2024.yaml").read_bytes()).root or {})
    assert sum(status == "missing" for status in thin.values()) > 20
    for name in EXAMPLES.glob("*.yaml"):
        assert "虚构数据" in name.read_text(encoding="utf-8").splitlines()[0]


def test_a_refused_value_leaves_the_rest_judged() -> None:
    raw = COMPLIES.read_text(encoding="utf-8").replace("总人数: 42", "总人数: 四十二")
    found = judged(read(raw.encode()).root or {})
    assert found["1.2.14"].status.value == "missing"
    assert "填写有误，未予采用：综合行政执法局.总人数" in found["1.2.14"].message.render("zh")
    others = {rule: finding.status.value for rule, finding in found.items() if rule not in SUMS | {"1.2.14"}}
    assert set(others.values()) == {"pass", "not_applicable"}
