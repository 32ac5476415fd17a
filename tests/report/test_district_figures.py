"""What is open by responsible body: units are counted once, and a filing of another year is in no count."""

from collections import Counter
from pathlib import Path

from tests.report.reviews import district, report_of
from wjcheck.report.district_figures import by_body


def test_a_unit_that_filed_twice_is_one_and_its_issues_are_all_counted(tmp_path: Path) -> None:
    folder = district(tmp_path / "区")
    with report_of(folder) as once:
        before = {one.body: one for one in by_body(once)}
    text = (folder / "申报" / "样板街道-2024.yaml").read_text(encoding="utf-8")
    (folder / "申报" / "样板街道-又.yaml").write_text(
        text.replace("名称: 样板街道", "名称: 武进区样板街道", 1), encoding="utf-8"
    )
    with report_of(folder) as twice:
        after = {one.body: one for one in by_body(twice)}
    assert after.keys() == before.keys()
    for body, one in after.items():
        assert list(one.units) == list(before[body].units)
    mine = [body for body, one in before.items() if "样板街道" in one.units]
    assert mine
    assert all(after[body].issues > before[body].issues for body in mine)
    assert any(len(after[body].pages) > len(after[body].units) for body in mine)


def test_a_filing_of_another_year_is_not_counted(tmp_path: Path) -> None:
    folder = district(tmp_path / "区")
    file = folder / "申报" / "样板街道-2024.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("\nyear: 2024", "\nyear: 2023"), encoding="utf-8")
    with report_of(folder) as made:
        assert any(record["unit"] == "样板街道" and record["issues"] for record in made.issues())
        assert by_body(made)
        assert all("样板街道" not in one.units for one in by_body(made))


def test_what_is_counted_by_body_is_what_the_issue_list_has(tmp_path: Path) -> None:
    with report_of(district(tmp_path / "区")) as made:
        bodies, issues = list(made.bodies()), [record["issues"] for record in made.issues()]
    assert any(len(counts) > 3 for counts in bodies)
    for counts, some in zip(bodies, issues, strict=True):
        expected = Counter((issue["responsible"], issue["word"]) for issue in some)
        assert [(body, word, number) for body, word, number in counts] == [(*which, n) for which, n in expected.items()]
