"""Records on their way between processes: nothing is lost, and what many have in common is there once."""

import json

from tests.district.districts import bench, district, filing, waivers
from wjcheck.district.packed import record_of, values_of

HELD = "  - {单位: 甲镇, 规则: 3.2.8, 理由: 防汛, 批准人: 区安委办, 起始日期: 2024-01-01, 截止日期: 2024-12-31}\n"
PLACE = bench(district(), waivers(HELD))


def test_a_record_comes_back_as_it_was() -> None:
    texts = ("演练: []\n", "合并填报: [丙镇]\n班子: 1\n未知: 2\n")
    for text in texts:
        record, _ = PLACE.work(filing("甲镇", text), "页")
        assert any(one.waived for one in record.outcomes)
        values = json.loads(json.dumps(values_of(record)))
        assert record_of(values, record.trouble, record.mentions) == record


def test_records_share_what_they_have_in_common() -> None:
    one, other = (
        record_of(values_of(record), None, record.mentions)
        for record, _ in (PLACE.work(filing(name), "") for name in ("乙镇", "丙镇"))
    )
    assert all(mine is yours for mine, yours in zip(one.outcomes, other.outcomes, strict=True))
    assert one.five_haves is other.five_haves
    assert one.filed.name_span is other.filed.name_span
