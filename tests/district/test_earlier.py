"""The figures of an earlier run. All data are invented (虚构数据)."""

from tests.district.shots import DAY, filing, item, matter, run
from wjcheck.district.earlier import another_district, earlier_run
from wjcheck.district.records import read_district
from wjcheck.district.snapshot import DistrictShot
from wjcheck.engine.finding import Status
from wjcheck.report.words import Words


def test_what_is_open_is_counted_by_status_and_severity_and_what_is_waived_apart() -> None:
    found = earlier_run(
        run(
            filing("示例镇", item("1.1", Status.FAIL), item("1.2", Status.FAIL, "warning"), item("1.3", Status.PASS)),
            filing("样板街道", item("1.1", Status.FAIL, waived=True), item("1.2", Status.MISSING), path="b.yaml"),
            filing(None, path="c.yaml", judged=False),
            district=DistrictShot("武进区", 2024, (), (matter("unfiled", "未报镇"), matter("X4", "示例镇"))),
        )
    )
    assert {kind: number for kind, number in found.counts.items() if number} == {
        (Status.FAIL, "error"): 1,
        (Status.FAIL, "warning"): 1,
        (Status.MISSING, None): 1,
        (Status.PASS, None): 1,
    }
    assert (found.as_of, found.units, found.waived, found.unfiled) == (DAY, 2, 1, 1)
    assert earlier_run(run(filing())).unfiled is None


def test_a_run_of_another_district_or_year_is_told() -> None:
    now = read_district("district.yaml", "名称: 武进区\n年度: 2024\n应报单位:\n  - {名称: 示例镇}\n".encode())

    def told(name: str, year: int) -> str | None:
        problem = another_district("旧.json", run(district=DistrictShot(name, year)), now)
        assert problem is None or problem.severity == "warning"
        return None if problem is None else Words("zh").problem(problem)[1]

    assert told("武进区", 2024) is None
    assert another_district("旧.json", run(filing()), now) is None
    for name, year in (("邻区", 2024), ("武进区", 2023)):
        message = told(name, year)
        assert message is not None
        assert f"“旧.json”是{name}{year}年度的核查结果，本次核查的是武进区2024年度" in message
