"""A file that is written to while it is read is judged as it is at one moment, or not at all."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest import mock

from tests.cli.command import ERROR, GOOD, check


@contextmanager
def written_to(path: Path, texts: list[str]) -> Iterator[None]:
    """Write the next of `texts` into `path` each time something of it has just been read."""
    left, reading = list(texts), os.read

    def read(number: int, most: int) -> bytes:
        raw = reading(number, most)
        if left and os.fstat(number).st_ino == path.stat().st_ino:
            path.write_text(left.pop(0), encoding="utf-8")
        return raw

    with mock.patch.object(os, "read", read):
        yield


def test_a_file_that_changes_while_it_is_read_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text(GOOD, encoding="utf-8")
    assert check(path).status == 0
    with written_to(path, [ERROR + "# 1\n"]):
        ran = check(path)
    assert ran.status == 1


def test_a_file_that_does_not_come_to_rest_is_not_judged(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text(GOOD, encoding="utf-8")
    with written_to(path, [GOOD + "#" * number for number in range(1, 9)]):
        ran = check(path)
    assert ran.status == 3
    assert "W411" in ran.text
