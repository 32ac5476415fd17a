"""Make untrusted text safe to show on a terminal, in a report or inside a message.

Handed: any text, perhaps from a filing. Gives back: text in which nothing is invisible or can steer a terminal.
"""

import unicodedata

_PICTURED = {code: chr(0x2400 + code) for code in range(0x20)} | {0x7F: "\u2421"}
_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_BLANK_LETTERS = "\u115f\u1160\u3164\uffa0"
_VARIATION_SELECTORS = (range(0xFE00, 0xFE10), range(0xE0100, 0xE01F0))


def visible(text: str, limit: int | None = None) -> str:
    """Show `text` with every control and invisible character made visible.

    Args:
        text: anything, of any length.
        limit: how many code points of `text` to show at most; what is cut is replaced by one `…`.

    Returns:
        C0 characters and DEL as their pictures (newline `␊`, escape `␛`), every other control, format, surrogate,
        private-use or unassigned character and the line separators as `<U+XXXX>`; 汉字, variation selectors and
        spaces as they are.
    """
    if limit is not None and len(text) > limit:
        text = text[: max(limit - 1, 0)] + "…"
    return text if is_all_seen(text) else "".join(map(_shown, text))


def hidden(text: str) -> frozenset[str]:
    """Return the characters of `text` that `visible` would show as something else."""
    if is_all_seen(text):
        return frozenset()
    return frozenset(character for character in set(text) if _shown(character) != character)


def code_point(character: str) -> str:
    """Name one character by its code point, such as `U+200B`."""
    return f"U+{ord(character):04X}"


def is_all_seen(text: str) -> bool:
    """Say whether `text`, a line end not among it, holds no character that `visible` would show as something else.

    It is quick and true of nearly every text: `str.isprintable` runs in C, but four letters that show nothing count as
    printable.
    """
    if text.isascii() or not text.isprintable():
        return text.isprintable()
    # each of `_BLANK_LETTERS` by name: it is asked of every text of every report
    return not ("\u115f" in text or "\u1160" in text or "\u3164" in text or "\uffa0" in text)


def _shown(character: str) -> str:
    code = ord(character)
    if code in _PICTURED:
        return _PICTURED[code]
    hidden = unicodedata.category(character) in _HIDDEN or character in _BLANK_LETTERS
    if not hidden or any(code in block for block in _VARIATION_SELECTORS):
        return character
    return f"<{code_point(character)}>"
