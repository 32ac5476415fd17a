"""A pack is read and compiled once, and again as soon as one letter of it, or of the program, is another."""

import os
import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from time import time_ns

import pytest

from tests.cli.command import ERROR, GOOD, INFO, WARNING
from tests.cli.command import PACK as SMALL
from wjcheck.cache.standing import Standing
from wjcheck.cache.store import Store
from wjcheck.engine import identity
from wjcheck.engine import ready as module
from wjcheck.engine.checker import check
from wjcheck.engine.pack_judge import Judge
from wjcheck.engine.ready import ready
from wjcheck.pack import load, shipped
from wjcheck.pack.errors import PackError
from wjcheck.pack.files import files_of

RULE = "1.1/1.1.1.yaml"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shutil.copytree(SMALL, tmp_path / "pack")
    return tmp_path / "pack"


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(str(tmp_path / "cache"), "packs", 4)


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The folders of the packs that have been read and compiled."""
    found: list[Path] = []
    whole = load.load_pack

    def noted(folder: Path, *rest: object) -> object:
        found.append(folder)
        return whole(folder, *rest)  # type: ignore[arg-type]  # handed on as it came

    monkeypatch.setattr(load, "load_pack", noted)
    return found


def verdicts(judge: Judge) -> list[object]:
    return [check("x", text.encode(), judge, date(2024, 12, 31)) for text in (GOOD, ERROR, WARNING, INFO)]


def test_it_is_read_once(folder: Path, store: Store, read: list[Path]) -> None:
    first, second = ready(folder, store), ready(folder, store)
    assert read == [folder]
    assert verdicts(first) == verdicts(second)
    assert first.info == second.info


def test_the_same_files_elsewhere_are_the_same_pack(
    folder: Path, store: Store, read: list[Path], tmp_path: Path
) -> None:
    ready(folder, store)
    shutil.copytree(folder, tmp_path / "elsewhere")
    ready(tmp_path / "elsewhere", store)
    assert read == [folder]


def test_a_copy_of_a_shipped_pack_is_a_pack_of_its_own(folder: Path, store: Store, read: list[Path]) -> None:
    ready(folder, store)
    with pytest.MonkeyPatch.context() as within:
        within.setattr(shipped, "rules_folder", lambda: folder.parent)
        ready(folder, store)
    assert read == [folder, folder]


def test_nothing_is_kept_where_nothing_may_be(folder: Path, read: list[Path]) -> None:
    none = Store(None, "packs", 4)
    ready(folder, none)
    ready(folder, none)
    assert len(read) == 2


def _files() -> list[str]:
    return sorted(path.relative_to(SMALL).as_posix() for path in SMALL.rglob("*") if path.is_file())


@pytest.mark.parametrize("name", _files())
def test_another_letter_in_any_file_is_another_pack(name: str, folder: Path, store: Store, read: list[Path]) -> None:
    """The length and the times of the file are what they were."""
    path = folder / name
    ready(folder, store)
    raw, times = path.read_bytes(), path.stat()
    # the last letter of the last line, which in these files stands in a text or a comment
    turned = raw.rstrip()
    path.write_bytes(turned[:-1] + bytes([turned[-1] ^ 1]) + raw[len(turned) :])
    os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))
    assert path.stat().st_size == len(raw)
    try:
        digest = ready(folder, store).pack.digest
    except PackError:
        digest = "refused"
    path.write_bytes(raw)
    assert digest != ready(folder, store).pack.digest
    assert read == [folder, folder]


def test_a_changed_rule_never_gets_its_old_verdicts(folder: Path, store: Store) -> None:
    before = verdicts(ready(folder, store))
    path = folder / RULE
    text = path.read_text(encoding="utf-8")
    (line,) = [line for line in text.splitlines() if line.startswith("require:")]
    path.write_text(text.replace(line, "require: false"), encoding="utf-8")
    after = verdicts(ready(folder, store))
    assert before != after
    assert after == verdicts(Judge.of(load.load_pack(folder)))


def test_a_file_more_or_less_is_another_pack(folder: Path, store: Store, read: list[Path]) -> None:
    ready(folder, store)
    (folder / "more.txt").write_bytes(b"")
    ready(folder, store)
    (folder / "more.txt").rename(folder / "renamed.txt")
    ready(folder, store)
    assert len(read) == 3


def test_another_program_keeps_its_own(
    folder: Path, store: Store, read: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    def marked(name: str) -> bytes:
        identity.program_mark.cache_clear()
        ready(folder, store)
        assert read.count(folder) == len(marks), name
        return identity.program_mark()

    marks = ["here"]
    found = {marked("here")}
    changes: dict[str, Callable[[], object]] = {
        "version": lambda: monkeypatch.setattr("wjcheck.__version__", "9.9.9"),
        "python": lambda: monkeypatch.setattr("sys.version", "4.0.0"),
        "library": lambda: monkeypatch.setattr(identity, "library", lambda: "cel 9"),
        "sources": lambda: monkeypatch.setattr(identity, "sources", lambda _: iter([b"other"])),
    }
    for name, change in changes.items():
        marks.append(name)
        change()
        found.add(marked(name))
    identity.program_mark.cache_clear()
    assert len(found) == len(marks)


def test_the_sources_of_a_checkout_tell_it_from_another(tmp_path: Path) -> None:
    def seen() -> list[bytes]:
        return list(identity.sources(tmp_path))

    marks = [seen()]
    for name, raw in (("a.py", b"1"), ("a.py", b"2"), ("b/a.py", b"2"), ("b/c.json", b"2"), ("d.txt", b"2")):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(raw)
        marks.append(seen())
    assert len({tuple(mark) for mark in marks}) == len(marks) - 1, "all but the text"


@pytest.fixture
def standing(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Standing]:
    """What is known of files by how they stand, of a pack that counts as shipped and has long been there."""
    monkeypatch.setattr(shipped, "rules_folder", lambda: folder.parent)
    yield Standing(Store(str(tmp_path / "cache"), "marks", 8), time_ns() + 10**10)
    identity.program_mark.cache_clear()


def test_a_shipped_pack_is_not_read_where_it_stands_as_it_did(
    folder: Path, store: Store, standing: Standing, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = ready(folder, store, standing)
    with monkeypatch.context() as within:
        within.setattr(module, "files_of", lambda _: pytest.fail("it was read"))
        again = ready(folder, store, standing)
    assert verdicts(first) == verdicts(again)
    path = folder / RULE
    raw, times = path.read_bytes(), path.stat()
    path.write_bytes(raw.rstrip()[:-1] + b"x" + raw[len(raw.rstrip()) :])
    os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))
    assert ready(folder, store, standing).pack.digest != first.pack.digest
    path.unlink()
    path.symlink_to(tmp := folder.parent / "elsewhere.yaml")
    tmp.write_bytes(raw)
    with pytest.raises(PackError):
        ready(folder, store, standing)


def test_a_pack_of_the_users_own_is_read_each_time(
    folder: Path, store: Store, standing: Standing, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shipped, "rules_folder", lambda: folder)
    seen: list[Path] = []

    def noted(folder: Path) -> dict[str, bytes]:
        seen.append(folder)
        return files_of(folder)

    monkeypatch.setattr(module, "files_of", noted)
    ready(folder, store, standing)
    ready(folder, store, standing)
    assert seen == [folder, folder]


def test_the_mark_is_the_same_however_it_is_found(standing: Standing) -> None:
    marks = []
    for way in (None, standing, standing):
        identity.program_mark.cache_clear()
        marks.append(identity.program_mark(way))
    assert len(set(marks)) == 1


def _torn(raw: bytes) -> bytes:
    return raw[: len(raw) // 2]


def _foreign(_: bytes) -> bytes:
    return b"{}\n"


@pytest.mark.parametrize("spoil", [_torn, _foreign])
def test_what_is_kept_but_no_judge_is_made_again(
    spoil: Callable[[bytes], bytes], folder: Path, store: Store, read: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = verdicts(ready(folder, store))
    whole = store.get
    with monkeypatch.context() as within:
        within.setattr(store, "get", lambda key: spoil(whole(key) or b""))
        assert verdicts(ready(folder, store)) == expected
    assert len(read) == 2


def test_a_faulty_pack_is_refused_every_time_and_not_kept(folder: Path, store: Store, tmp_path: Path) -> None:
    ready(folder, store)
    kept = set((tmp_path / "cache" / "packs").iterdir())
    path = folder / RULE
    path.write_text(path.read_text(encoding="utf-8") + "stray: 1\n", encoding="utf-8")
    told = []
    for _ in range(2):
        with pytest.raises(PackError) as caught:
            ready(folder, store)
        told.append((caught.value.file, caught.value.problems))
    assert told[0] == told[1]
    assert set((tmp_path / "cache" / "packs").iterdir()) == kept


def test_templates_count_although_they_are_no_texts(folder: Path, store: Store, read: list[Path]) -> None:
    head = folder / "pack.yaml"
    head.write_text(head.read_text(encoding="utf-8") + "notice: {zh: notice.docx}\n", encoding="utf-8")
    template = folder / "notice.docx"
    template.write_bytes(b"one")
    ready(folder, store)
    assert ready(folder, store).pack.notices == {"zh": ("notice.docx", b"one")}
    template.write_bytes(b"two")
    assert ready(folder, store).pack.notices == {"zh": ("notice.docx", b"two")}
    assert len(read) == 2
    template.unlink()
    with pytest.raises(PackError):
        ready(folder, store)
