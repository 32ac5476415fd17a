"""Wrong usage of the command line, told in the user's language.

Handed: what is wrong. Gives back: sentences from the catalogue.
"""

from collections.abc import Mapping, Sequence

from wjcheck.locale.message import Figure, Lang
from wjcheck.reading.obeyed import unobeyed
from wjcheck.report.words import Words

LANGUAGES: tuple[Lang, ...] = ("zh", "en")
LANGUAGE_VARIABLE = "WJCHECK_LANG"


class WrongUsage(Exception):
    """A command that cannot be carried out as written: the key of a sentence and the values it names."""

    def __init__(self, key: str, **values: Figure) -> None:
        """Keep the key and the values until the language is known."""
        super().__init__(key)
        self.key = key
        self.values = values
        self.lang: Lang | None = None
        """The language to tell it in, where the options have said it."""

    def explain(self, lang: Lang, command: str) -> str:
        """Return what is wrong and where help is to be found, two lines in which no runner finds a command."""
        say = Words(lang).say
        what = say(self.key, **self.values)
        return unobeyed(f"{say('usage.error', what=what)}\n{say('usage.help', command=command)}\n")


def spoken_language(arguments: Sequence[str], environment: Mapping[str, str]) -> Lang:
    """Return the language to speak before the options are read, and of errors in reading them."""
    wanted = environment.get(LANGUAGE_VARIABLE, "")
    for position, argument in enumerate(arguments):
        if argument.startswith("--lang="):
            wanted = argument.removeprefix("--lang=")
        elif argument == "--lang":
            wanted = "".join(arguments[position + 1 : position + 2])
    return "en" if wanted == "en" else "zh"


def language_last(arguments: Sequence[str]) -> list[str]:
    """Return `arguments` with a language named before the command put behind it, where the command reads it."""
    first, *rest = arguments or ("",)
    if first.startswith("--lang="):
        return [*rest, first] if rest else [first]
    if first == "--lang" and len(rest) > 1:
        return [*rest[1:], first, rest[0]]
    return list(arguments)
