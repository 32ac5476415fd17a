"""Texts kept so that only whoever has the filing can read them: the key is the filing itself.

Handed: a text, and a secret made of a filing's bytes. Gives back: what may lie in a folder and says nothing without the
filing. Whoever has that knows every name in the text already. A secret is used for one text alone, for the signs it is
mixed with would show where two texts are alike. Source: FIPS 202 (SHAKE256); RFC 7693 (BLAKE2b).
"""

import zlib
from hashlib import blake2b, shake_256

_QUICK = 1
"""The first of the nine ways to compress: the others take longer than they save."""
_MOST = 16 * 1024 * 1024
"""No text of one filing is longer, in bytes."""


def secret(raw: bytes, run: bytes, path: str) -> bytes:
    """Return the secret of a filing's bytes in one kind of run under one name."""
    of_run = blake2b(run + b"\0" + path.encode(errors="surrogatepass"), digest_size=32).digest()
    return blake2b(raw, digest_size=32, key=of_run).digest()


def sealed(text: str, own: bytes, kind: str) -> bytes:
    """Return a text in a form that says nothing without its filing's secret; `kind` tells its texts apart."""
    return _mixed(zlib.compress(text.encode(errors="surrogatepass"), _QUICK), own, kind)


def unsealed(raw: bytes, own: bytes, kind: str) -> str | None:
    """Return the text that was sealed with a secret; None for any other secret, or what was not sealed so."""
    try:
        opener = zlib.decompressobj()
        found = opener.decompress(_mixed(raw, own, kind), _MOST)
        return found.decode(errors="surrogatepass") if opener.eof else None
    except (TypeError, ValueError, zlib.error):
        return None


def _mixed(raw: bytes, own: bytes, kind: str) -> bytes:
    signs = shake_256(own + kind.encode()).digest(len(raw))
    return (int.from_bytes(raw, "big") ^ int.from_bytes(signs, "big")).to_bytes(len(raw), "big")
