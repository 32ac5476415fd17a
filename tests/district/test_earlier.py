"""The figures of an earlier run. All data are invented (虚构数据)."""

from tests.district.shots import DAY, filing, item, matter, run
from wjcheck.district.earlier import earlier_run
from wjcheck.district.snapshot import DistrictShot
from wjcheck.engine.finding import Status


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
