"""The units of a pack's lists, and which of them a name means."""

import pytest

from tests.rules.shipped import pack
from wjcheck.pack.units import Unit, short_name, type_of, unit_named, units_of

UNITS = """unit,type,stat_code_2023
湖塘镇,镇(建制镇),320412100
南夏墅街道,街道,320412005
武进国家高新区,开发区,
,镇,320412999
"""
VILLAGES = """street_code,name
320412100,三勤社区居委会
320412100,蒋堰村村委会
320412100,马家巷村民委员会
320412100,新城居民委员会（筹）
320412100,老街
320412005,华阳村委会
,无归属村委会
"""


def few() -> tuple[Unit, ...]:
    return units_of(pack().model_copy(update={"units_csv": UNITS, "villages_csv": VILLAGES}))


def test_units_come_in_the_order_of_the_list_with_type_code_and_villages_as_people_call_them() -> None:
    assert few() == (
        Unit("湖塘镇", "镇", "320412100", ("三勤社区", "蒋堰村", "马家巷村", "新城", "老街")),
        Unit("南夏墅街道", "街道", "320412005", ("华阳村",)),
        Unit("武进国家高新区", "开发区", "", ("无归属村",)),
    )


def test_without_lists_there_are_no_units_and_without_the_columns_no_more_than_names() -> None:
    assert units_of(pack().model_copy(update={"units_csv": "", "villages_csv": VILLAGES})) == ()
    bare = pack().model_copy(update={"units_csv": "unit\n湖塘镇\n", "villages_csv": "x\ny,z\n"})
    assert units_of(bare) == (Unit("湖塘镇", "", "", ("",)),)


@pytest.mark.parametrize(
    "name",
    ["湖塘镇", "湖塘", " 湖塘镇 ", "武进区湖塘镇", "江苏省常州市武进区湖塘镇人民政府", "湖塘镇党委", "常州市湖塘"],
)
def test_one_unit_is_meant_by_all_its_names(name: str) -> None:
    found = unit_named(few(), name)
    assert found is not None
    assert found.name == "湖塘镇"


def test_a_name_that_is_none_of_them_means_none() -> None:
    assert unit_named(few(), "湖塘街道") is None
    assert unit_named(few(), "前黄镇") is None
    found = unit_named(few(), "南夏墅街道办事处")
    assert found is not None
    assert found.name == "南夏墅街道"


@pytest.mark.parametrize(
    ("name", "short", "kind"),
    [
        ("湖塘镇人民政府", "湖塘镇", "镇"),
        ("常州市武进区南夏墅街道办事处", "南夏墅街道", "街道"),
        ("武进国家高新区管理委员会", "武进国家高新区", "开发区"),
        ("西太湖科技产业园管委会", "西太湖科技产业园", "开发区"),
        ("太湖湾旅游度假区党工委", "太湖湾旅游度假区", "开发区"),
        ("绿色建筑园区", "绿色建筑园区", "开发区"),
        ("经济开发区", "经济开发区", "开发区"),
        ("武进区", "", None),
        ("湖塘", "湖塘", None),
    ],
)
def test_the_short_name_and_the_type_it_ends_with(name: str, short: str, kind: str | None) -> None:
    assert short_name(name) == short
    assert type_of(name) == kind
