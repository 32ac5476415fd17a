"""What is kept of filings between runs: the same record for the same bytes, and nobody's name."""

import contextlib
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.district.districts import bench, district, filing, record
from tests.district.test_crossing import staff
from wjcheck.cache.store import Store
from wjcheck.dataclass import replace
from wjcheck.district.bench import UnitRecord
from wjcheck.district.known import KnownFilings
from wjcheck.reading.discover import Found
from wjcheck.reading.problem import Problem

PLACE = replace(bench(district("[{名称: 甲镇, 村社区数: 3}, {名称: 乙镇}]")), gathered=frozenset())
FILINGS = (staff("甲镇", "姓名: 张三, 编号: A1"), filing("乙镇", "村社区数: 4\n"))


def run(folder: Path, *filings: Found, key: bytes = b"run") -> list[UnitRecord | None]:
    """Look filings up, work on those that are not known, keep all, and return what was known."""
    kept = KnownFilings(Store(str(folder), "filings", 64), [key], ("bodies",))
    known = [kept.known(found, f"page {found.path}") for found in filings]
    for found, one in zip(filings, known, strict=True):
        kept.keep(*(one or (PLACE.work(found, "")[0], {"bodies": "[]"})))
    kept.close()
    return [None if one is None else one[0] for one in known]


def head_of(entry: Path) -> bytes:
    """What an entry says of its filings, without what is sealed."""
    size, _, rest = entry.read_bytes().split(b"\n", 2)[2].partition(b"\n")
    return zlib.decompress(rest[: int(size)])


def _decompressed(raw: bytes) -> Iterator[str]:
    """Give every text that could be had of some bytes by decompressing them from anywhere."""
    for at in range(len(raw)):
        with contextlib.suppress(zlib.error):
            yield zlib.decompressobj().decompress(raw[at:]).decode(errors="replace")


def test_the_second_run_knows_what_the_first_found_out(tmp_path: Path) -> None:
    assert run(tmp_path, *FILINGS) == [None, None]
    expected = [PLACE.work(found, f"page {found.path}")[0] for found in FILINGS]
    assert run(tmp_path, *FILINGS) == expected
    assert expected[0].marks


def test_another_byte_name_or_run_is_not_known(tmp_path: Path) -> None:
    run(tmp_path, *FILINGS)
    first, second = FILINGS
    assert run(tmp_path, *FILINGS, key=b"another") == [None, None]
    assert [one is None for one in run(tmp_path, replace(first, raw=(first.raw or b"") + b"\n"), second)] == [
        True,
        False,
    ]
    assert run(tmp_path, replace(first, path="丙镇.yaml")) == [None]


def test_a_run_over_more_than_there_is_room_for_keeps_the_first_of_it(tmp_path: Path) -> None:
    filings = [filing(f"{number}镇") for number in range(6)]
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("wjcheck.district.known._TOGETHER", 1)  # each begins an entry
        for known in (0, 4, 4):
            kept = KnownFilings(Store(str(tmp_path), "filings", 4), [b"run"], ("bodies",))
            found = [kept.known(one, "") for one in filings]
            assert [one is not None for one in found] == [at < known for at in range(6)]
            for one, answer in zip(filings, found, strict=True):
                kept.keep(*(answer or (PLACE.work(one, "")[0], {"bodies": "[]"})))
            kept.close()


def test_nothing_of_a_filing_itself_is_kept(tmp_path: Path) -> None:
    run(tmp_path, staff("甲镇", "姓名: 张三, 电话: 13900000000"))
    (entry,) = (tmp_path / "filings").iterdir()
    text = head_of(entry).decode()
    assert "甲镇" in text
    assert not any(private in text for private in ("张三", "13900000000", "安监局"))


def test_one_that_could_not_be_checked_is_not_kept(tmp_path: Path) -> None:
    kept = KnownFilings(Store(str(tmp_path), "filings", 64), [b"run"], ("bodies",))
    kept.known(Found("坏.yaml", b"x"), "")
    kept.keep(replace(record("坏"), trouble=Problem("W490")), {"bodies": "[]"})
    kept.close()
    assert not list((tmp_path / "filings").iterdir())


def headed(text: bytes, behind: bytes = b"") -> bytes:
    head = zlib.compress(text)
    return b"%d\n" % len(head) + head + behind


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"x",
        b"7\nx",
        zlib.compress(b"[1]"),
        headed(b"[1]"),
        headed(b'{"a": 1}'),
        headed(b"[[]]"),
        headed(b'[[[["x"]], {}, [3]]]', b"ab"),
        headed(b"[]", b"x"),
    ],
)
def test_what_is_no_entry_is_none(tmp_path: Path, raw: bytes) -> None:
    run(tmp_path, *FILINGS)
    store = Store(str(tmp_path), "filings", 64)
    (entry,) = (tmp_path / "filings").iterdir()
    store.put(entry.name, raw)
    assert run(tmp_path, *FILINGS) == [None, None]
    assert None not in run(tmp_path, *FILINGS)


def test_a_filing_that_is_added_changes_one_entry_alone(tmp_path: Path) -> None:
    many = [replace(FILINGS[1], path=f"{at:04}.yaml") for at in range(1200)]
    made = PLACE.work(FILINGS[1], "")[0]

    def keep(filings: list[Found]) -> set[bytes]:
        kept = KnownFilings(Store(str(tmp_path), "filings", 64), [b"run"], ("bodies",))
        for found in filings:
            kept.known(found, "")
            kept.keep(replace(made, filed=replace(made.filed, path=found.path)), {"bodies": "[]"})
        kept.close()
        return {path.read_bytes() for path in (tmp_path / "filings").iterdir()}

    before = keep(many)
    assert len(before) > 2
    assert len(keep([*many[:600], replace(many[0], path="0599甲.yaml"), *many[600:]]) - before) == 1


def test_sealed_pieces_are_read_by_their_filing_alone(tmp_path: Path) -> None:
    found = staff("甲镇", "姓名: 张三")
    made, told = PLACE.work(found, "")[0], {"b": "张三 未填报", "a": "张三"}

    def known(found: Found, kinds: tuple[str, ...] = ("a", "b")) -> dict[str, str] | None:
        kept = KnownFilings(Store(str(tmp_path), "checks", 64), [b"run"], kinds, seals=True)
        answer = kept.known(found, "")
        if answer is None:
            kept.keep(made, told)
        kept.close()
        return None if answer is None else dict(answer[1])

    assert known(found) is None
    assert known(found) == told
    (entry,) = (tmp_path / "checks").iterdir()
    text = head_of(entry)
    assert "甲镇".encode() in text
    assert "张三".encode() not in text + entry.read_bytes()
    assert not any("未填报" in piece for piece in _decompressed(entry.read_bytes()))
    assert known(replace(found, raw=(found.raw or b"") + b"\n")) is None
    assert known(Found(found.path, None)) is None
