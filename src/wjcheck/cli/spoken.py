"""The help of the commands: pages of the catalogue, in the user's language, laid out for 汉字.

Handed: the name of a command. Gives back: the page. A test holds each page to the options its command has.
"""

from pathlib import Path

import wjcheck
from wjcheck.locale.message import Lang

_PAGES = Path(wjcheck.__file__).parent / "locale" / "help"


def help_page(command: str, lang: Lang) -> str:
    """Return the help page of `command`, `wjcheck` for the program itself, without its last line end."""
    return (_PAGES / f"{command}.{lang}.txt").read_text(encoding="utf-8").rstrip("\n")


def has_help_page(word: str) -> bool:
    """Whether `word` is the name of a command: each has its page."""
    return word.isidentifier() and (_PAGES / f"{word}.zh.txt").is_file()
