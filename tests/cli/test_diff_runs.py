"""`wjcheck diff OLD NEW`, and a review held against an earlier one. All data are invented (虚构数据)."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.cli.command import ERROR, GOOD, PACK, WARNING, Ran, check, wjcheck
from wjcheck.report.district_report import DistrictReport
from wjcheck.report.district_text import review_lines
from wjcheck.report.line import Line
from wjcheck.report.page import Page

DISTRICT = """名称: 示例区
年度: 2024
核查日期: 年末
应报单位:
  - {名称: 示例镇}
  - {名称: 样板街道, 代码: "320412001"}
"""


def town(text: str, name: str = "样板街道") -> str:
    return text.replace("名称: 示例镇, 类型: 镇", f"名称: {name}, 类型: 街道")


def district(folder: Path, **filings: str) -> Path:
    folder.mkdir()
    (folder / "district.yaml").write_text(DISTRICT, encoding="utf-8")
    for name, text in filings.items():
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    return folder


def review(folder: Path, *arguments: str | Path) -> Ran:
    return wjcheck("review", folder, "--pack", PACK, "--jobs", "1", *arguments)


def stored(folder: Path, name: str, text: str) -> Path:
    (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    target = folder / f"{name}.json"
    check(folder / f"{name}.yaml", "--output", f"json={target}")
    return target


def kinds(ran: Ran) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for filing in json.loads(ran.out)["filings"]:
        for change in (*filing["problems"], *filing["findings"]):
            found.setdefault(change["kind"], []).append(change["rule"])
    return found


def test_two_stored_checks(tmp_path: Path) -> None:
    old, new = stored(tmp_path, "old", ERROR), stored(tmp_path, "new", WARNING)
    ran = wjcheck("diff", old, new, "--output", "json")
    assert (ran.status, kinds(ran)) == (1, {"new": ["1.1.2"], "fixed": ["1.1.1"]})
    back = wjcheck("diff", new, old, "--output", "json")
    assert (back.status, kinds(back)) == (1, {"new": ["1.1.1"], "fixed": ["1.1.2"]})
    same = wjcheck("diff", old, old)
    assert same.status == 0
    assert "没有变化的填报（1 份）" in same.text
    assert wjcheck("diff", old, stored(tmp_path, "good", GOOD)).status == 0


def test_lines_that_moved_change_nothing(tmp_path: Path) -> None:
    old = stored(tmp_path, "old", ERROR)
    lines = ERROR.splitlines()
    moved = "\n\n# 注释\n" + "\n".join([lines[0], *reversed(lines[1:])]) + "\n"
    ran = wjcheck("diff", old, stored(tmp_path, "new", moved), "--output", "json")
    assert (ran.status, kinds(ran)) == (0, {"persisting": ["1.1.1"]})


def test_years_of_one_unit_given_as_filings(tmp_path: Path) -> None:
    (tmp_path / "2023.yaml").write_text(ERROR.replace("2024", "2023"), encoding="utf-8")
    (tmp_path / "2024.yaml").write_text(GOOD, encoding="utf-8")
    ran = wjcheck("diff", tmp_path / "2023.yaml", tmp_path / "2024.yaml", "--pack", PACK, "--as-of", "2024-12-31")
    assert ran.status == 0
    assert "2023年度与2024年度对照" in ran.text
    assert "已整改（1 项）" in ran.text


def test_two_folders_and_every_format(tmp_path: Path) -> None:
    for name, text in (("old", ERROR), ("new", WARNING)):
        (tmp_path / name).mkdir()
        (tmp_path / name / "f.yaml").write_text(text, encoding="utf-8")
    formats = ("json", "markdown", "html")
    options = [part for format_ in formats for part in ("--output", f"{format_}={tmp_path / format_}")]
    ran = wjcheck("diff", tmp_path / "old", tmp_path / "new", "--pack", PACK, "--as-of", "2024-12-31", *options)
    assert ran.status == 1, ran.complaint
    assert json.loads((tmp_path / "json").read_bytes())["format"] == "wjcheck-change/1"
    assert "#### 新增（1 项）" in (tmp_path / "markdown").read_text(encoding="utf-8")
    assert "<h3>新增（1 项）</h3>" in (tmp_path / "html").read_text(encoding="utf-8")


def test_a_result_and_a_folder(tmp_path: Path) -> None:
    old = stored(tmp_path, "old", ERROR)
    (tmp_path / "now").mkdir()
    (tmp_path / "now" / "f.yaml").write_text(ERROR, encoding="utf-8")
    assert wjcheck("diff", old, tmp_path / "now", "--pack", PACK).status == 0


def test_districts_are_compared_with_their_rosters(tmp_path: Path) -> None:
    old = district(tmp_path / "old", a=ERROR)
    new = district(tmp_path / "new", a=GOOD, b=town(GOOD))
    ran = wjcheck("diff", old, new, "--pack", PACK, "--output", "json")
    document = json.loads(ran.out)
    assert ran.status == 0, ran.text
    assert [(change["kind"], change["rule"]) for change in document["district"]] == [("fixed", "unfiled")]
    assert kinds(ran) == {"fixed": ["1.1.1"]}
    review(old, "--output", f"json={tmp_path / 'old.json'}")
    back = wjcheck("diff", new, tmp_path / "old.json", "--pack", PACK)
    assert back.status == 1
    assert "没有找到样板街道2024年度的填报" in back.text


def test_one_folder_as_of_two_days(tmp_path: Path) -> None:
    folder = district(tmp_path / "d", a=ERROR, b=town(GOOD))
    ran = wjcheck("diff", folder, "--pack", PACK, "--as-of", "2024-06-30", "--as-of", "2024-12-31", "--output", "json")
    document = json.loads(ran.out)
    assert (document["before"]["as_of"], document["after"]["as_of"]) == ("2024-06-30", "2024-12-31")


def test_waived_now_and_no_longer(tmp_path: Path) -> None:
    folder = district(tmp_path / "d", a=ERROR, b=town(GOOD))
    plain_, waived = tmp_path / "plain.json", tmp_path / "waived.json"
    review(folder, "--output", f"json={plain_}")
    (folder / "waivers.yaml").write_text(
        "豁免:\n  - {单位: 示例镇, 规则: 1.1.1, 理由: 防汛, 批准人: 区安委办,"
        " 起始日期: 2024-01-01, 截止日期: 2025-12-31}\n",
        encoding="utf-8",
    )
    review(folder, "--output", f"json={waived}")
    now = wjcheck("diff", plain_, waived, "--output", "json")
    assert (now.status, kinds(now)) == (0, {"waived": ["1.1.1"]})
    no_longer = wjcheck("diff", waived, plain_, "--output", "json")
    assert (no_longer.status, kinds(no_longer)) == (1, {"unwaived": ["1.1.1"]})


def test_what_cannot_be_read_is_three(tmp_path: Path) -> None:
    old = stored(tmp_path, "old", ERROR)
    assert "W430" in wjcheck("diff", old, tmp_path / "none.json").complaint
    (tmp_path / "bad.json").write_text('{"format": "wjcheck-report/1"}', encoding="utf-8")
    ran = wjcheck("diff", old, tmp_path / "bad.json")
    assert (ran.status, ran.out, "W437" in ran.complaint) == (3, b"", True)
    (tmp_path / "old.yaml").write_bytes(b"\xff\xfe\x00")
    lost = wjcheck("diff", old, tmp_path / "old.yaml", "--pack", PACK)
    assert lost.status == 3
    assert "本次未能核对这份填报" in lost.text


def test_a_result_is_never_overwritten(tmp_path: Path) -> None:
    old = stored(tmp_path, "old", ERROR)
    raw = old.read_bytes()
    for target in (old, tmp_path / "old.yaml"):
        ran = wjcheck("diff", old, old, "--output", f"json={target}")
        assert (ran.status, "为免覆盖" in ran.complaint) == (2, True)
    assert old.read_bytes() == raw


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "diff 要写明前后两次结果"),
        (["", "b.json"], "diff 要写明前后两次结果"),
        (["a.json"], "diff 要写明前后两次结果"),
        (["."], "就要写两个 --as-of"),
        ([".", "--as-of", "2024-06-30"], "就要写两个 --as-of"),
        (["a.json", "b.json", "c.json"], "“c.json”是多余的"),
        (["a.json", "b.json", "--as-of", "2024-06-30"], "不能再写 --as-of"),
        ([".", ".", *["--as-of", "2024-06-30"] * 3], "最多写两个"),
        (["a.json", "-"], "不能从标准输入读取"),
        (["a.json", "b.json", "--output", "pdf=x"], "格式只能是"),
        (["a.json", "b.json", "--mask", "--names"], "只能用一个"),
    ],
)
def test_wrong_usage_is_two(arguments: list[str], said: str) -> None:
    ran = wjcheck("diff", *arguments)
    assert (ran.status, ran.out) == (2, b"")
    assert said in ran.complaint


def _summary(ran: Ran) -> Any:
    return json.loads(ran.out)["summary"]


def test_a_review_against_a_baseline_fails_on_what_is_new_or_worse_alone(tmp_path: Path) -> None:
    folder = district(tmp_path / "d", a=ERROR, b=town(GOOD))
    base = tmp_path / "base.json"
    assert review(folder, "--output", f"json={base}").status == 1
    known = review(folder, "--baseline", base, "--output", "json")
    assert known.status == 0
    assert _summary(known)["baseline"] == {
        "named": str(base),
        "as_of": "2024-12-31",
        "known": 1,
        "new": {"error": 0, "warning": 0, "info": 0},
        "new_reviews": 0,
    }
    assert _summary(known)["open"]["error"] == 1  # what is open is open, known or not
    assert "已知 1 项" in review(folder, "--baseline", base).text
    (folder / "b.yaml").write_text(town(ERROR), encoding="utf-8")
    new = review(folder, "--baseline", base, "--output", "json")
    assert (new.status, _summary(new)["baseline"]["new"]["error"], _summary(new)["baseline"]["known"]) == (1, 1, 1)
    (folder / "b.yaml").unlink()
    gone = review(folder, "--baseline", base, "--output", "json")
    assert (gone.status, _summary(gone)["baseline"]["new"]["error"]) == (1, 1)


def test_what_is_known_but_graver_counts(tmp_path: Path) -> None:
    folder = district(tmp_path / "d", a=ERROR, b=town(GOOD))
    base = tmp_path / "base.json"
    review(folder, "--output", f"json={base}")
    document = json.loads(base.read_bytes())
    for finding in document["filings"][0]["findings"]:
        finding["severity"] = "warning" if finding["rule"] == "1.1.1" else finding["severity"]
    base.write_text(json.dumps(document), encoding="utf-8")
    assert review(folder, "--baseline", base).status == 1


STAFFED = """parameters:
  minimum: {unit: 人, values: {2023-01-01: 5}}
facts:
  established: bureau.counts.established
measures:
  - {have: established, need: minimum, unit: 人, what: {zh: 编制人员, en: established staff}}
needs: [bureau.counts.established]
require: established >= minimum
"""


def counting(folder: Path) -> Path:
    """A copy of the small pack in which 1.1.2 asks for a number."""
    pack = folder / "pack"
    shutil.copytree(PACK, pack)
    rule = pack / "1.1" / "1.1.2.yaml"
    text = rule.read_text(encoding="utf-8")
    asked = "needs: [bureau.established]\nrequire: bureau.established\n"
    assert asked in text
    rule.write_text(text.replace(asked, STAFFED).replace("bureau.established", "bureau.counts"), encoding="utf-8")
    return pack


def staffed(number: int) -> str:
    return GOOD.replace("安监局: {已成立: 是}", f"安监局: {{已成立: 是, 人数: {{编制人数: {number}}}}}")


@pytest.mark.parametrize(("now", "kind", "status"), [(3, "persisting", 0), (2, "worse", 1), (4, "better", 0)])
def test_farther_off_by_the_same_rule_is_worse_in_a_baseline_and_in_a_comparison(
    tmp_path: Path, now: int, kind: str, status: int
) -> None:
    pack, folder = counting(tmp_path), district(tmp_path / "d", a=staffed(3), b=town(staffed(5)))
    options = ("--pack", pack, "--fail-on", "warning", "--jobs", "1")
    base, after = tmp_path / "base.json", tmp_path / "after.json"
    assert wjcheck("review", folder, *options, "--output", f"json={base}").status == 1
    (folder / "a.yaml").write_text(staffed(now), encoding="utf-8")
    ran = wjcheck("review", folder, *options, "--baseline", base, "--output", f"json={after}")
    assert (ran.status, ran.complaint) == (status, "")
    told = wjcheck("diff", base, after, "--output", "json")
    assert (told.status, kinds(told)) == (status, {kind: ["1.1.2"]})
    (change,) = (change for filing in json.loads(told.out)["filings"] for change in filing["findings"])
    moved = [(one["before"], one["after"]) for one in change["amounts"]]
    assert moved == ([] if now == 3 else [(2, 5 - now)])


def test_a_unit_that_the_district_renames_is_the_same_unit(tmp_path: Path) -> None:
    folder = district(tmp_path / "d", a=GOOD, b=town(ERROR))
    base = tmp_path / "base.json"
    review(folder, "--output", f"json={base}")
    after = tmp_path / "after"
    shutil.copytree(folder, after)
    (after / "district.yaml").write_text(DISTRICT.replace("样板街道", "样本新区"), encoding="utf-8")
    (after / "b.yaml").rename(after / "新.yaml")
    (after / "新.yaml").write_text(town(ERROR, "样本新区"), encoding="utf-8")
    again = review(after, "--baseline", base, "--output", f"json={tmp_path / 'after.json'}")
    assert again.status == 0, again.text
    for sources in ((base, tmp_path / "after.json"), (folder, after), (base, after)):
        ran = wjcheck("diff", *sources, "--pack", PACK)
        assert ran.status == 0, ran.text
        assert "此前名称：样板街道" in ran.text
    (after / "district.yaml").write_text(
        DISTRICT.replace("样板街道", "样本新区").replace("320412001", "320412002"), encoding="utf-8"
    )
    assert review(after, "--baseline", base).status == 1


def test_a_filing_that_could_not_be_read_before_has_nothing_known(tmp_path: Path) -> None:
    folder = district(tmp_path / "d", a=ERROR, b=town(GOOD))
    (folder / "a.yaml").write_text(ERROR + "\t- [", encoding="utf-8")
    base = tmp_path / "base.json"
    assert review(folder, "--output", f"json={base}").status == 3
    (folder / "a.yaml").write_text(ERROR, encoding="utf-8")
    assert review(folder, "--baseline", base).status == 1


@pytest.mark.parametrize("option", ["--baseline", "--earlier"])
def test_an_earlier_run_that_cannot_be_read_is_three(tmp_path: Path, option: str) -> None:
    folder = district(tmp_path / "d", a=GOOD, b=town(GOOD))
    ran = review(folder, option, tmp_path / "none.json")
    assert (ran.status, ran.out, "W430" in ran.complaint) == (3, b"", True)


def test_reports_of_a_review_get_the_earlier_runs_in_the_order_of_their_days(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = district(tmp_path / "d", a=ERROR, b=town(GOOD))
    options: list[str | Path] = []
    for day in ("2024-12-31", "2024-06-30", "2024-09-30"):
        review(folder, "--as-of", day, "--output", f"json={tmp_path / day}")
        options += ["--earlier", tmp_path / day]
    seen: list[DistrictReport] = []

    def spy(report: DistrictReport, page: Page) -> tuple[Line, ...]:
        seen.append(report)
        return review_lines(report, page)

    monkeypatch.setattr("wjcheck.report.district_text.review_lines", spy)
    assert review(folder, *options).status == 1
    assert [run.as_of.isoformat() for run in seen[0].earlier] == ["2024-06-30", "2024-09-30", "2024-12-31"]
    assert {run.units for run in seen[0].earlier} == {2}


def test_earlier_runs_of_another_district_are_told_and_a_run_given_twice_counts_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = district(tmp_path / "d", a=ERROR, b=town(GOOD))
    own, copied, other, year = (tmp_path / f"{name}.json" for name in ("own", "copied", "other", "year"))
    review(folder, "--as-of", "2024-06-30", "--output", f"json={own}")
    shutil.copy(own, copied)
    document = json.loads(own.read_bytes())
    for target, part in ((other, {"name": "邻区"}), (year, {"year": 2023})):
        changed = {**document, "district": {**document["district"], **part}}
        target.write_text(json.dumps(changed), encoding="utf-8")
    seen: list[DistrictReport] = []

    def spy(report: DistrictReport, page: Page) -> tuple[Line, ...]:
        seen.append(report)
        return review_lines(report, page)

    monkeypatch.setattr("wjcheck.report.district_text.review_lines", spy)
    options = [part for name in (own, copied, own, other, year) for part in ("--earlier", name)]
    ran = review(folder, *options)
    assert ran.status == 1
    assert [run.as_of.isoformat() for run in seen[0].earlier] == ["2024-06-30"]
    told = [line for line in ran.complaint.splitlines() if "W620" in line]
    assert [(str(other) in line, str(year) in line) for line in told] == [(True, False), (False, True)]
    assert review(folder, "--earlier", own).complaint == ""


def test_the_result_of_a_review_is_not_shown_again(tmp_path: Path) -> None:
    folder = district(tmp_path / "d", a=GOOD, b=town(GOOD))
    review(folder, "--output", f"json={tmp_path / 'r.json'}")
    ran = wjcheck("report", tmp_path / "r.json")
    assert (ran.status, ran.out, "W618" in ran.complaint) == (3, b"", True)
