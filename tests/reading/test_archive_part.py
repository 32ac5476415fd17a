"""One part of an archive comes out whole, or to one byte over what was asked for, whatever the archive says."""

import io
import struct
import zipfile

import pytest

from wjcheck.reading.archive_part import part_of

BODY = b"abcdefghij" * 20
EXTRA = struct.pack("<HH4s", 0xCAFE, 4, b"more")
LONG_NAME = "长" * 100 + ".xml"  # more bytes than one byte counts


def packed(method: int, comment: bytes = b"") -> tuple[bytes, zipfile.ZipInfo]:
    """Return an archive whose second part is `BODY`, with more in its head than a name, and the entry of that part."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", method) as archive:
        archive.writestr("first.xml", b"something before")
        entry = zipfile.ZipInfo(LONG_NAME)
        entry.compress_type, entry.extra, entry.comment = method, EXTRA, comment
        archive.writestr(entry, BODY)
        archive.writestr("last.xml", b"something after" * 30)
    raw = written.getvalue()
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        return raw, archive.getinfo(LONG_NAME)


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
@pytest.mark.parametrize("most", [len(BODY) + 1, len(BODY), len(BODY) - 1, len(BODY) - 2, 3])
def test_a_part_is_whole_or_shows_that_there_is_more(method: int, most: int) -> None:
    raw, entry = packed(method)
    assert part_of(raw, entry, most) == BODY[: most + 1]


def test_a_stated_size_that_is_a_lie_unpacks_to_no_more_than_asked_for() -> None:
    raw, entry = packed(zipfile.ZIP_DEFLATED)
    entry.file_size = 1
    assert part_of(raw, entry, 50) == BODY[:51]


def test_another_way_to_pack_is_refused_by_its_number() -> None:
    raw, entry = packed(zipfile.ZIP_BZIP2)
    with pytest.raises(zipfile.BadZipFile, match="compression method 12"):
        part_of(raw, entry, 1000)
