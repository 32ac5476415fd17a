"""Bilingual text and messages with named figures.

Handed: a template in Chinese and English and the values it names. Gives back: one sentence in the language asked for.
Templates may come from an untrusted rule pack, so this is not `str.format`: braces hold a bare name and nothing else,
no attribute, index, conversion or format specification is ever interpreted.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Literal, TypeAlias

from wjcheck.dataclass import dataclass, field
from wjcheck.pattern import late

Lang: TypeAlias = Literal["zh", "en"]

_PLACEHOLDER = late(r"\{([A-Za-z_][A-Za-z0-9_]*)\}")


@dataclass(frozen=True, slots=True)
class Bilingual:
    """One text in Chinese and in English."""

    zh: str
    en: str

    def in_lang(self, lang: Lang) -> str:
        """Return the text in `lang`."""
        return self.zh if lang == "zh" else self.en

    def map(self, change: Callable[[str], str]) -> "Bilingual":
        """Return the text with `change` made to it in both languages."""
        return Bilingual(change(self.zh), change(self.en))


Figure: TypeAlias = "str | int | float | bool | Bilingual | Sequence[Figure] | None"


@dataclass(frozen=True, slots=True)
class Message:
    """A bilingual template and the figures its placeholders name."""

    template: Bilingual
    values: Mapping[str, Figure] = field(default_factory=dict)

    def render(self, lang: Lang) -> str:
        """Return the sentence in `lang`; a placeholder without a value is left as it stands."""
        return fill(self.template.in_lang(lang), self.values, lang)

    @property
    def both(self) -> Bilingual:
        """The sentence in both languages."""
        return Bilingual(self.render("zh"), self.render("en"))


def fill(template: str, values: Mapping[str, Figure], lang: Lang) -> str:
    """Replace every `{name}` in `template` by its value shown in `lang`."""
    if "{" not in template:  # most are sentences as they stand
        return template
    parts = list(_cut(template))
    for at in range(1, len(parts), 2):
        name = parts[at]
        if name in values:
            value = values[name]
            parts[at] = value if type(value) is str else show(value, lang)  # most are
        else:
            parts[at] = f"{{{name}}}"
    return "".join(parts)


@lru_cache(maxsize=4096)
def _cut(template: str) -> Sequence[str]:
    """Cut a template where a placeholder begins or ends: every second part is the name of one."""
    return _PLACEHOLDER.split(template)


def names_in(template: str) -> frozenset[str]:
    """Return the placeholder names a template uses."""
    return frozenset(_PLACEHOLDER.findall(template))


@lru_cache(maxsize=4096)
def named(text: Bilingual) -> frozenset[str]:
    """Return the placeholder names a text uses in either language."""
    return names_in(text.zh) | names_in(text.en)


def show(value: Figure, lang: Lang) -> str:
    """Show one figure in `lang`: lists joined as the language joins them, booleans as 是/否 or yes/no."""
    if type(value) is str:  # most are
        return value
    if type(value) is tuple:  # and of the others most
        return _listed(value, lang)
    if isinstance(value, Bilingual):
        return value.in_lang(lang)
    if value is None:
        return "无" if lang == "zh" else "none"
    if isinstance(value, bool):
        return {"zh": ("否", "是"), "en": ("no", "yes")}[lang][value]
    return str(value) if isinstance(value, (str, int, float)) else _listed(value, lang)


def _listed(values: Sequence[Figure], lang: Lang) -> str:
    if not values:
        return "无" if lang == "zh" else "none"
    return ("、" if lang == "zh" else ", ").join([one if type(one) is str else show(one, lang) for one in values])
