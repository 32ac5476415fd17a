"""The digest by which a file is known.

Handed: bytes. Gives back: `sha256:` and 64 hexadecimal digits.
"""

import hashlib


def digest_of(raw: bytes) -> str:
    """Return the digest of a file's bytes, `sha256:…`."""
    return f"sha256:{hashlib.sha256(raw).hexdigest()}"
