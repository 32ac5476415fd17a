"""Words that fill a box without saying anything, such as 无 or 待定 for a document number.

Handed: a text and the English name of its key. Gives back: whether the text only holds the place. What was not done or
not known is 未填报; such a word must never stand for a document, a name or a body.
"""

import json
from functools import cache
from pathlib import Path


def is_placeholder(text: str, key: str) -> bool:
    """Whether `text` under `key` says that there is nothing; keys such as 发现问题 may mean it."""
    words, meant_in = _data()
    return text in words and key not in meant_in


@cache
def _data() -> tuple[frozenset[str], frozenset[str]]:
    data = json.loads(Path(__file__).with_name("placeholders.json").read_text(encoding="utf-8"))
    return frozenset(data["words"]), frozenset(data["meant_in"])
