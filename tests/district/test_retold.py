"""A run is told again to whoever has the very same files, and to nobody else."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wjcheck.cache.store import Store
from wjcheck.district.retold import Retold

FILES = [("区/甲镇.yaml", "姓名: 张三\n".encode()), ("区/乙镇.yaml", b"a: 1\n")]
TEXT = "0甲镇 张三 未填报\n" * 30


def of(folder: Path, key: bytes = b"run") -> Retold:
    return Retold(Store(str(folder), "reviews", 4), [key])


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    run = of(tmp_path)
    for path, raw in FILES:
        run.meet(path, raw)
    run.keep(TEXT)
    return tmp_path


def test_the_same_files_are_told_the_same(kept: Path) -> None:
    assert of(kept).told(FILES) == TEXT


(A_NAME, A), (B_NAME, B) = FILES


@pytest.mark.parametrize(
    "files",
    [
        [],
        FILES[:1],
        [*FILES, FILES[0]],
        FILES[::-1],
        [(A_NAME, A + b"\n"), FILES[1]],
        [("区/丙镇.yaml", A), FILES[1]],
        [(A_NAME, A[:-1]), (B_NAME, A[-1:] + B)],
        [(A_NAME + "x", A), (B_NAME[1:], B)],
        [*FILES, None],
    ],
)
def test_files_that_are_others_are_told_nothing(kept: Path, files: list[tuple[str, bytes] | None]) -> None:
    run = of(kept)
    assert run.told(files) is None
    assert run.told(FILES) == TEXT, "it begins anew each time"


def test_another_run_is_told_nothing_and_looks_at_no_file(kept: Path) -> None:
    def never() -> Iterator[tuple[str, bytes]]:
        pytest.fail("a file was looked at")
        yield FILES[0]

    assert of(kept, b"another").told(never()) is None


@given(st.text(min_size=2000, max_size=4000), st.text(alphabet=st.characters(), max_size=9))
def test_whatever_was_told_comes_back(text: str, name: str) -> None:
    """Sealed, it may hold any byte; a name may hold what is no text in any encoding."""
    with tempfile.TemporaryDirectory() as folder:
        files = [(f"{name}\udc80", b""), (name, text.encode(errors="surrogatepass"))]
        run = of(Path(folder))
        for path, raw in files:
            run.meet(path, raw)
        run.keep(text)
        assert of(Path(folder)).told(files) == text


def test_not_all_files_are_read_where_one_is_another(tmp_path: Path) -> None:
    many = [(f"{at}.yaml", b"a: 1\n") for at in range(300)]
    run = of(tmp_path)
    for path, raw in many:
        run.meet(path, raw)
    run.keep(TEXT)
    read: list[str] = []

    def files(other: int) -> Iterator[tuple[str, bytes]]:
        read.clear()
        for at, (path, raw) in enumerate(many):
            read.append(path)
            yield path, raw + b"\n" * (at == other)

    for other, number in ((0, 64), (63, 64), (64, 128), (299, 300)):
        assert of(tmp_path).told(files(other)) is None
        assert len(read) == number
    assert of(tmp_path).told(files(300)) == TEXT
    assert of(tmp_path).told(many[:64]) is None
    assert of(tmp_path).told([*many, *many[:64]]) is None


def test_what_was_looked_at_for_nothing_is_no_file_of_the_run(kept: Path) -> None:
    run = of(kept)
    assert run.told(FILES[:1]) is None
    for path, raw in FILES[1:]:
        run.meet(path, raw)
    run.keep("another")
    assert of(kept).told(FILES[1:]) == "another"
    assert of(kept).told(FILES) is None, "of each kind of run the latest is kept"


def test_what_is_kept_says_nothing_by_itself(kept: Path) -> None:
    (entry,) = (kept / "reviews").iterdir()
    raw = entry.read_bytes()
    assert not any(word.encode() in raw for word in ("甲镇", "张三", "未填报"))


@pytest.mark.parametrize("raw", [b"", b"\n", b"x", "张三".encode()])
def test_what_was_not_kept_so_is_none(kept: Path, raw: bytes) -> None:
    store = Store(str(kept), "reviews", 4)
    (entry,) = (kept / "reviews").iterdir()
    which = (store.get(entry.name) or b"").partition(b"\n")[0]
    for spoilt in (raw, which + b"\n" + raw, which + b"\n\n" + raw):
        store.put(entry.name, spoilt)
        assert of(kept).told(FILES) is None
