"""Takes off what people write around a value: quotes, a full stop, a remark in brackets, a number before it.

Handed: the text of one value that cannot be read as it stands. Gives back: what remains when one such thing is taken
off, and the thing. Whether what remains can be read is for the one who asks.
"""

import re
from collections.abc import Iterator

_LONGEST = 200
_NUMBER = "(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})"
_AROUND = (
    r"(?P<extra>[。．.，,；;、！!？?：:]+)$",
    r"(?P<extra>[（(][^（()）]*[)）])$",
    r"(?P<extra>\s*(?:#|＃|//).*)$",
    r"(?P<extra>[，,；;。][^，,；;。:：]{1,16}[:：].*)$",
    rf"^(?P<extra>(?:[（(]{_NUMBER}[)）]|{_NUMBER}[、．.)）]|[①-⑳])\s*)(?=[^0-9])",
    r"^(?P<extra>(?:人民币|合计|总计|共计|共有|共|总共|[￥¥$])\s*)",
    r"(?P<extra>[^\w\s]+)$",
)
_PAIRS = frozenset(
    ["“”", "”“", "””", "““", "‘’", '""', "''", "＂＂", "《》", "「」", "【】", "［］", "[]", "（）", "()", '“"', '"”']
)


def unadorned(text: str) -> Iterator[tuple[str, str]]:
    """Give what remains of `text` without one thing around it, and that thing.

    A text of more than 200 code points is no value with a sign too many.
    """
    if len(text) > _LONGEST:
        return
    if len(text) > 2 and text[0] + text[-1] in _PAIRS:
        yield text[1:-1].strip(), text[0] + text[-1]
    for pattern in _AROUND:
        match = re.search(pattern, text)
        if match is not None and (rest := (text[: match.start()] + text[match.end() :]).strip()):
            yield rest, match["extra"].strip()
