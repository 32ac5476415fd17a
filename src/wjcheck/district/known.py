"""What earlier runs found out about filings that are still the same: their records, kept between runs.

Handed: where such things are kept, and a key for all that is the same for every filing of a run: pack, program, day,
district. Gives back: the record of a filing whose bytes and name are known, and what it comes to by responsible body.

Kept is what a filing comes to and what unit files it, and nothing that is written in it: no person's name, no line, no
message. Of whom it names there are marks of four bytes (`marks`). The text of a check has names in it: it is kept so
that it can be read by the filing alone (`sealed`). Several hundred filings, next to each other by name,
share an entry: which begins where is said by the names alone, so that one that is added or gone changes no other entry.
"""

import json
import zlib
from collections import deque
from collections.abc import Iterable, Sequence
from typing import Any, TypeAlias

from wjcheck.cache.store import Store, key_of
from wjcheck.dataclass import dataclass, field
from wjcheck.district.batches import Answer
from wjcheck.district.bench import Pieces, UnitRecord
from wjcheck.district.crossing import Mentions
from wjcheck.district.packed import record_of, span_of, span_values, values_of
from wjcheck.district.sealed import sealed, secret, unsealed
from wjcheck.reading.digest import digest_of
from wjcheck.reading.discover import Found

_TOGETHER = 256
"""How many filings share an entry, on average."""
_PAGE = 8
"""Where in the values of a record the name of its own reports stands, which rests on the other filings."""
_MOST_BYTES = 64 * 1024 * 1024
_QUICK = 1
"""The first of the nine ways to compress: the others take longer than they save."""

_Kept: TypeAlias = list[Any]
"""The values of a record, those set against the district's, and the pieces: texts, or bytes where they are sealed."""


@dataclass(slots=True)
class _Entry:
    """Filings kept together: what was there before, what is to be there, and which were asked for."""

    key: str
    before: dict[str, _Kept]
    after: dict[str, _Kept] = field(default_factory=dict)
    asked: dict[str, bytes] = field(default_factory=dict)
    """With what the pieces of each are sealed; with nothing, where they are not."""
    has_room: bool = True
    """Whether it may be written: one more than there is room for would push out another of the same run."""


class KnownFilings:
    """The records of filings that earlier runs have judged."""

    def __init__(self, store: Store, run: Iterable[bytes], pieces: Sequence[str], *, seals: bool = False) -> None:
        """Take where they are kept, what is the same for all filings, and the names of the pieces kept with a record.

        `seals` says whether the pieces hold names, so that they are sealed.
        """
        self._store, self._run, self._pieces, self._seals = store, key_of(run).encode(), tuple(pieces), seals
        self._entries: deque[_Entry] = deque()
        self._begun = 0

    def known(self, found: Found, page: str) -> Answer | None:
        """Return the answer to a filing as an earlier run had it; filings are asked for in the order of their names."""
        entry, path, raw = self._entry(found.path), found.path, found.raw
        entry.asked[path] = own = secret(raw, self._run, path) if self._seals and raw is not None else b""
        kept = entry.before.get(path)
        if kept is None or raw is None or kept[0][1] != digest_of(raw):
            return None
        values, against, texts = kept
        pieces = {
            kind: unsealed(text, own, kind) if own else text for kind, text in zip(self._pieces, texts, strict=True)
        }
        told = {kind: text for kind, text in pieces.items() if text is not None}
        if len(told) < len(pieces):
            return None
        entry.after[path] = kept
        mentions = Mentions((), {rule: (value, span_of(*span)) for rule, (value, span) in against.items()})
        return record_of([*values[:_PAGE], page, *values[_PAGE + 1 :]], None, mentions), told

    def keep(self, record: UnitRecord, pieces: Pieces) -> None:
        """Keep what came of a filing, in the order in which they were asked for; of one with a trouble nothing is."""
        path = record.filed.path
        while self._entries and path not in self._entries[0].asked:
            self._write(self._entries.popleft())
        if not self._entries or not self._entries[0].has_room:
            return
        if path in self._entries[0].after or record.trouble is not None:
            return
        against = {rule: [value, span_values(span)] for rule, (value, span) in (record.mentions.values or {}).items()}
        if all(isinstance(value, (str, int)) for value, _ in against.values()):
            values, own = values_of(record), self._entries[0].asked[path]
            values[_PAGE] = ""
            texts = [sealed(pieces[kind], own, kind) if own else pieces[kind] for kind in self._pieces]
            self._entries[0].after[path] = [values, against, texts]

    def close(self) -> None:
        """Write what has not been written yet."""
        while self._entries:
            self._write(self._entries.popleft())

    def _entry(self, path: str) -> _Entry:
        """Return the entry a filing is in: the last one, unless its name begins a new one."""
        begins = zlib.crc32(path.encode(errors="surrogatepass")) % _TOGETHER == 0
        if begins or not self._entries:
            start = path.encode(errors="surrogatepass") if begins else b""
            key = key_of((self._run, start))
            self._begun += 1
            self._entries.append(_Entry(key, _opened(self._store.get(key)), has_room=self._begun <= self._store.most))
        return self._entries[-1]

    def _write(self, entry: _Entry) -> None:
        if entry.has_room and entry.after != entry.before:
            self._store.put(entry.key, _closed(entry.after.values()))


def _opened(raw: bytes | None) -> dict[str, _Kept]:
    """Return the filings of an entry by their paths; none where there is no entry, or one of another making."""
    if raw is None:
        return {}
    try:
        size, _, rest = raw.partition(b"\n")
        opener = zlib.decompressobj()
        text = opener.decompress(rest[: int(size)], _MOST_BYTES).decode(errors="surrogatepass")
        found: dict[str, _Kept] = {}
        at = int(size)
        for values, against, texts in json.loads(text):
            pieces = list[str | bytes]()
            for one in texts:
                pieces.append(rest[at : at + one] if isinstance(one, int) else one)
                at += one if isinstance(one, int) else 0
            found[values[0][0]] = [values, against, pieces]
        return found if at == len(rest) else {}
    except (LookupError, TypeError, ValueError, zlib.error):
        return {}


def _closed(kept: Iterable[_Kept]) -> bytes:
    """Return an entry: its length, what is told of the filings, and behind it the sealed pieces as they are.

    These are as short as they can be, and of each there is only its length in what is told.
    """
    told, sealed_pieces = [], list[bytes]()
    for values, against, texts in kept:
        told.append([values, against, [len(one) if isinstance(one, bytes) else one for one in texts]])
        sealed_pieces += (one for one in texts if isinstance(one, bytes))
    raw = json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode(errors="surrogatepass")
    head = zlib.compress(raw, _QUICK)
    return b"".join((b"%d\n" % len(head), head, *sealed_pieces))
