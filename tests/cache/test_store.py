"""Whatever happens to what is kept, it is found as it was put or not at all, and nobody is troubled with it."""

import contextlib
import errno
import os
import shutil
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from wjcheck.cache.folder import Folder
from wjcheck.cache.store import Store, key_of

KEY = key_of([b"a"])
OTHER = key_of([b"b"])


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "cache"


def store(place: Path | None, kind: str = "packs", most: int = 3) -> Store:
    return Store(None if place is None else str(place), kind, most)


def test_what_was_put_is_found_again_by_another_run(place: Path) -> None:
    store(place).put(KEY, b"1\n2")
    assert store(place).get(KEY) == b"1\n2"
    store(place).put(KEY, b"")
    assert store(place).get(KEY) == b""
    assert store(place).get(OTHER) is None
    assert store(place, "others").get(KEY) is None


def test_keys_tell_where_each_part_ends() -> None:
    assert len({key_of(parts) for parts in ([b"ab"], [b"a", b"b"], [b"", b"ab"], [b"ab", b""], [])}) == 5


def _cut(entry: Path) -> None:
    entry.write_bytes(entry.read_bytes()[:-1])


def _emptied(entry: Path) -> None:
    entry.write_bytes(b"")


def _turned(entry: Path) -> None:
    raw = bytearray(entry.read_bytes())
    raw[-1] ^= 1
    entry.write_bytes(raw)


def _lengthened(entry: Path) -> None:
    entry.write_bytes(entry.read_bytes() + b" ")


def _of_another_key(entry: Path) -> None:
    store(entry.parents[1]).put(OTHER, b"other")
    shutil.copyfile(entry.with_name(OTHER), entry)


def _of_another_kind(entry: Path) -> None:
    store(entry.parents[1], "others").put(KEY, b"value")
    shutil.copyfile(entry.parents[1] / "others" / KEY, entry)


def _of_another_form(entry: Path) -> None:
    entry.write_bytes(entry.read_bytes().replace(b"cache/1", b"cache/0"))


@pytest.mark.parametrize(
    "spoil", [_cut, _emptied, _turned, _lengthened, _of_another_key, _of_another_kind, _of_another_form]
)
def test_an_entry_that_is_not_what_was_put_is_none_and_can_be_put_again(
    place: Path, spoil: Callable[[Path], None]
) -> None:
    store(place).put(KEY, b"value")
    spoil(place / "packs" / KEY)
    assert store(place).get(KEY) is None
    store(place).put(KEY, b"value")
    assert store(place).get(KEY) == b"value"


def test_nowhere_to_keep_anything(place: Path) -> None:
    place.write_bytes(b"a file")
    for one in (store(None), store(place), store(place / "below"), store(Path("/proc/wjcheck"))):
        one.put(KEY, b"1")
        assert one.get(KEY) is None


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="needs modes of files")
def test_a_cache_open_to_others_is_left_alone(place: Path) -> None:
    store(place).put(KEY, b"1")
    place.chmod(0o777)
    assert store(place).get(KEY) is None
    store(place).put(OTHER, b"2")
    assert not (place / "packs" / OTHER).exists()


@contextlib.contextmanager
def room_for(size: int) -> Iterator[None]:
    """While this lasts no file can grow beyond `size` bytes, as on a disk that is full."""
    resource = pytest.importorskip("resource")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_a_full_disk_keeps_what_was_there_and_nothing_half(place: Path) -> None:
    store(place).put(KEY, b"old")
    with room_for(1000):
        store(place).put(KEY, b"new" * 100_000)
        store(place).put(OTHER, b"new" * 100_000)
    assert store(place).get(KEY) == b"old"
    assert [path.name for path in (place / "packs").iterdir()] == [KEY]


@pytest.mark.parametrize("step", ["fdopen", "replace", "listdir"])
def test_any_step_may_fail(place: Path, step: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(*_: object, **__: object) -> None:
        raise OSError(errno.EROFS, "read-only")

    with monkeypatch.context() as within:
        within.setattr(os, step, failing)
        store(place).put(KEY, b"1")
    assert store(place).get(KEY) in (None, b"1")
    assert [path.name for path in (place / "packs").iterdir()] in ([], [KEY])


def test_an_interruption_leaves_nothing_aside(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "replace", interrupted)
    with pytest.raises(KeyboardInterrupt):
        store(place).put(KEY, b"1")
    assert list((place / "packs").iterdir()) == []


@pytest.mark.parametrize("step", ["read", "write", "by_age"])
def test_a_cache_taken_away_in_the_middle(place: Path, step: str, monkeypatch: pytest.MonkeyPatch) -> None:
    store(place).put(KEY, b"1")
    done = getattr(Folder, step)

    def after_that(folder: Folder, *arguments: object) -> object:
        shutil.rmtree(place, ignore_errors=True)
        return done(folder, *arguments)

    with monkeypatch.context() as within:
        within.setattr(Folder, step, after_that)
        assert store(place).get(KEY) == (None if step == "read" else b"1")
        store(place).put(OTHER, b"2")
    store(place).put(OTHER, b"2")
    assert store(place).get(OTHER) == b"2"


def test_the_oldest_go(place: Path) -> None:
    keys = [key_of([b"%d" % number]) for number in range(5)]
    for age, key in enumerate(keys):
        store(place).put(key, b"")
        os.utime(place / "packs" / key, (age, age))
    assert [key for key in keys if store(place).get(key) is not None] == keys[-3:]
    left_aside = place / "packs" / f"{KEY}.1-killed"
    left_aside.write_bytes(b"half")
    os.utime(left_aside, (0, 0))
    store(place).put(KEY, b"")
    assert not left_aside.exists()


def test_runs_side_by_side_find_what_was_put_or_nothing(place: Path) -> None:
    keys = [key_of([b"%d" % number]) for number in range(6)]

    def run(number: int) -> bool:
        key = keys[number % len(keys)]
        value = key.encode() * 2_000
        store(place, most=3).put(key, value)
        return store(place, most=3).get(key) in (None, value)

    with ThreadPoolExecutor(8) as pool:
        assert all(pool.map(run, range(200)))
    assert len(list((place / "packs").iterdir())) <= 3 + 8
