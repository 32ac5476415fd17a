"""Names for files, made of names from filings: safe on every system, and each given once.

Handed: any text. Gives back: a name without an ending that no system reads as a folder, a device or an option.
"""

import unicodedata

from wjcheck.reading.visible import visible

_LONGEST = 60
"""How many characters of a name are kept: 180 bytes of 汉字, which leaves room for an ending and a number."""
_DEVICES = frozenset(
    {"con", "prn", "aux", "nul", "conin$", "conout$", "clock$"}
    | {f"{port}{number}" for port in ("com", "lpt") for number in "0123456789¹²³"}
)


class FileNames:
    """Gives names and remembers them: two units of one name get files of their own, also where case is not told."""

    def __init__(self, fallback: str) -> None:
        self._fallback = fallback
        self._given: set[str] = set()

    def name(self, text: str, ending: str) -> str:
        """Return a name made of `text`; `ending` is our own, such as `-整改通知.docx`."""
        base = safe_name(text) or self._fallback
        name, number = f"{base}{ending}", 1
        while _alike(name) in self._given:
            number += 1
            name = f"{base}({number}){ending}"
        self._given.add(_alike(name))
        return name


def safe_name(text: str) -> str:
    """Return `text` as part of a file's name; empty when nothing of it can be one.

    Letters, digits, 汉字 and a few signs stay; everything else becomes `_`. Names of devices on Windows get a `_`
    before them, and no name begins or ends with a dot, a blank or a dash.
    """
    kept = "".join(sign if _harmless(sign) else "_" for sign in unicodedata.normalize("NFC", visible(text)))
    name = kept[:_LONGEST].strip("._- ")
    return f"_{name}" if name.partition(".")[0].strip().casefold() in _DEVICES else name


def _harmless(sign: str) -> bool:
    return ord(sign) <= 0xFFFF and (unicodedata.category(sign)[0] in "LN" or sign in "()（）-_、. ·")


def _alike(name: str) -> str:
    return unicodedata.normalize("NFKC", name).casefold()
