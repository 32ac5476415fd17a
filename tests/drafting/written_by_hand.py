"""Filings as many hands write them: any keys, in block and flow style, quoted or not, commented everywhere."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from random import Random
from typing import Any

from wjcheck.filing.form import Group, Holds, Many, Scalar, filing_form
from wjcheck.locale.message import Lang

REMARK = "#¶"
"""What every comment of these filings begins with."""
_TEXTS = ("张三", "是", "镇", "党委书记", "年度", "town", "yes", "办公、值班", "2024", "“应急管理”", "𠮷某", "year")
_QUOTED = ("年度: 2024 # 是", "{单位: 镇}", "- 姓名: 张三", " 是 ", "[是, 否]", "it's")
_PLAIN_VALUES = {
    "count": "12",
    "amount": "35.5",
    "date": "2024-03-01",
    "year": "2024",
    "version": "1",
    "code": "320412",
}


@dataclass
class Hand:
    """One writer: the language of the keys, the habits, and a die."""

    lang: Lang
    die: Random
    synonyms: bool = True

    def filing(self) -> bytes:
        """Write a whole file."""
        lines = [*self._remarks(""), *self._entries(filing_form(), "", ("wjcheck", "unit", "year"))]
        end = self.die.choice(("\n", "\r\n", "\r"))
        text = end.join(lines) + self.die.choice(("", end, end + end))
        return (b"\xef\xbb\xbf" if self._maybe(4) else b"") + text.encode()

    def _maybe(self, often: int) -> bool:
        return self.die.randrange(often) == 0

    def _remark(self) -> str:
        return f"{REMARK} {self.die.choice(('年度: 是', 'unit: {类型: 镇}', '消安委', 'yes'))}"

    def _remarks(self, indent: str) -> Iterator[str]:
        for _ in range(self.die.choice((0, 0, 0, 1, 2))):
            yield "" if self._maybe(2) else f"{indent}{self._remark()}"

    def _after(self) -> str:
        return f"{' ' * self.die.randrange(1, 4)}{self._remark()}" if self._maybe(4) else ""

    def _entries(self, group: Group, indent: str, always: tuple[str, ...] = ()) -> Iterator[str]:
        for en, key in self._chosen(group, always):
            name = self._word(self._name(en, key.zh))
            holds = key.holds
            gap = " " * self.die.choice((1, 1, 1, 3))
            if isinstance(holds, Scalar) or self._maybe(2):
                yield f"{indent}{name}:{gap}{self._flow(holds, inside=False, filled=key.required)}{self._after()}"
            elif isinstance(holds, Group):
                yield f"{indent}{name}:{self._after()}"
                yield from self._entries(holds, f"{indent}  ", (next(iter(holds.keys)),))
            else:
                yield f"{indent}{name}:{self._after()}"
                yield from self._items(holds, indent + self.die.choice(("", "  ")))
            yield from self._remarks(indent)

    def _items(self, many: Many, indent: str) -> Iterator[str]:
        for _ in range(self.die.randrange(1, 3)):
            if isinstance(many.each, Group):
                lines = list(self._entries(many.each, f"{indent}  ", (next(iter(many.each.keys)),)))
                yield f"{indent}- {lines[0].lstrip()}"
                yield from lines[1:]
            else:
                yield f"{indent}- {self._scalar(many.each, inside=False)}{self._after()}"

    def _flow(self, holds: Holds, *, inside: bool, filled: bool = False) -> str:
        if isinstance(holds, Scalar):
            return self._scalar(holds, inside=inside, filled=filled)
        if isinstance(holds, Many):
            if holds.or_one and isinstance(holds.each, Scalar) and self._maybe(2):
                return "、".join(self._bare(holds.each) for _ in range(self.die.randrange(1, 3)))
            items = (self._flow(holds.each, inside=True) or "~" for _ in range(self.die.randrange(3)))
            return f"[{', '.join(items)}]"
        entries = [
            f"{self._word(self._name(en, key.zh))}: {self._flow(key.holds, inside=True, filled=key.required)}"
            for en, key in self._chosen(holds)
        ]
        return "{" + self.die.choice((", ", ",  ")).join(entries) + "}"

    def _chosen(self, group: Group, always: tuple[str, ...] = ()) -> list[tuple[str, Any]]:
        chosen = [(en, key) for en, key in group.keys.items() if en in always or key.required or self._maybe(4)]
        self.die.shuffle(chosen)
        return chosen

    def _name(self, en: str, zh: str) -> str:
        return zh if self.lang == "zh" else en

    def _scalar(self, scalar: Scalar, *, inside: bool, filled: bool = False) -> str:
        if not filled and scalar.choices is None and scalar.kind != "bool" and self._maybe(5):
            return ""
        if scalar.kind in ("text", "name", "contact") and self._maybe(4):
            return json.dumps(self.die.choice(_QUOTED), ensure_ascii=False)
        bare = self._bare(scalar)
        return f'"{bare}"' if inside and "," in bare else self._word(bare)

    def _bare(self, scalar: Scalar) -> str:
        if scalar.kind == "bool":
            words = ("是", "否") if self.lang == "zh" else ("yes", "no")
            return self.die.choice((*words, "true")) if self.synonyms else self.die.choice(words)
        if scalar.choices is not None:
            english = scalar.choices.english
            if scalar.open and self._maybe(5):
                return self.die.choice(_TEXTS)
            if self.synonyms and self._maybe(5) and (other := scalar.choices.synonyms(next(iter(english)))):
                return self.die.choice([word for word in other if "," not in word])
            return self.die.choice(list(english if self.lang == "zh" else english.values()))
        return _PLAIN_VALUES.get(scalar.kind, "2.2.9" if scalar.kind == "statement" else self.die.choice(_TEXTS))

    def _word(self, word: str) -> str:
        quote = self.die.choice(("", "", "", '"', "'"))
        return f"{quote}{word}{quote}"
