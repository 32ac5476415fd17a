"""What filings have in common, gathered at a second look, is the same as if everything had been kept at the first."""

from collections.abc import Iterator, Sequence

from tests.district.districts import bench, district
from tests.district.test_crossing import posted, staff
from wjcheck.dataclass import replace
from wjcheck.district.bench import UnitRecord
from wjcheck.district.gathering import gathered
from wjcheck.district.review import reviewed
from wjcheck.reading.discover import Found

DISTRICT = district("[{名称: 甲镇}, {名称: 乙镇}, {名称: 丙镇}]")
PLACE = bench(DISTRICT)
FILINGS = (
    staff("甲镇", "姓名: 张三, 编号: A1", "姓名: 测试甲"),
    staff("乙镇", "姓名: 张 三, 编号: A1", "姓名: 李四"),
    posted("丙镇", "姓名: 测试乙"),
)


def looked_at_twice(filings: Sequence[Found], later: Sequence[Found]) -> tuple[list[UnitRecord], list[str]]:
    """Return the records of `filings`, of which the second look finds `later`, and the files it looked at."""
    asked: list[str] = []

    def again(paths: Sequence[str], wanted: frozenset[int]) -> Iterator[UnitRecord]:
        asked.extend(paths)
        place = replace(PLACE, judging=False, gathered=wanted)
        return (place.work(one, "")[0] for one in later if one.path in paths)

    first = [replace(PLACE, gathered=frozenset()).work(found, "")[0] for found in filings]
    assert not any(record.mentions.entries for record in first)
    return gathered(first, 2024, again), asked


def test_only_filings_with_something_in_common_are_looked_at_again() -> None:
    records, asked = looked_at_twice(FILINGS, FILINGS)
    assert asked == ["甲镇.yaml", "乙镇.yaml"]
    assert [[entry.name for entry in record.mentions.entries] for record in records] == [["张三"], ["张三"], []]
    whole = [PLACE.work(found, "")[0] for found in FILINGS]
    found, expected = (reviewed(PLACE, DISTRICT, some, None).crossing for some in (records, whole))
    assert found == expected
    assert [one.rule for one in found if one.member or one.units != ("某区",)] == ["X1"]


def test_a_filing_that_is_another_by_then_is_told() -> None:
    changed = (FILINGS[0], staff("乙镇", "姓名: 张三, 编号: A1"))
    records, _ = looked_at_twice(FILINGS, changed)
    assert [record.trouble.code if record.trouble else None for record in records] == [None, "W411", None]
    assert not records[1].mentions.entries
