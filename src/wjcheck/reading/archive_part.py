"""One part of a zip archive, unpacked to a budget.

Handed: an archive's bytes and an entry of it. Gives back: the part's bytes. The sizes that the archive states are not
relied on, so that a few bytes cannot unpack to more than is asked for.
"""

import struct
import zipfile
import zlib

UNREADABLE = (zipfile.BadZipFile, zlib.error, struct.error, NotImplementedError, ValueError, OSError)
"""What is raised by an archive that is damaged, or packed in a way nobody here unpacks."""


def part_of(raw: bytes, entry: zipfile.ZipInfo, most: int) -> bytes:
    """Return one part unpacked; one byte more than `most` when there is more. Raises one of `UNREADABLE`."""
    names, extra = struct.unpack_from("<HH", raw, entry.header_offset + 26)
    start = entry.header_offset + 30 + names + extra
    if entry.compress_type == zipfile.ZIP_STORED:
        return raw[start : start + min(entry.compress_size, most + 1)]
    if entry.compress_type != zipfile.ZIP_DEFLATED:
        raise zipfile.BadZipFile(f"compression method {entry.compress_type}")
    return zlib.decompressobj(-zlib.MAX_WBITS).decompress(memoryview(raw)[start:], most + 1)
