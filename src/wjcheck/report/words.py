"""The words of a report, chosen from the catalogue in one language.

Handed: a language, and findings or problems. Gives back: words and sentences for people, safe to show on a terminal.
Statements.yaml's words for severities hold here: a breach at severity error is 不符合, at warning 待改进, at info 提示.
"""

import re
from collections.abc import Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from wjcheck.dataclass import dataclass
from wjcheck.engine.finding import Severity, Status
from wjcheck.locale.catalogue import ProblemText, problem_text, ui_text
from wjcheck.locale.message import Bilingual, Figure, Lang, Message, fill
from wjcheck.pattern import late
from wjcheck.reading.problem import Problem
from wjcheck.reading.visible import visible
from wjcheck.report.line import Style

if TYPE_CHECKING:
    from wjcheck.engine.result import FilingResult, LocatedFinding, PackInfo

_ISO_DAY = late(r"(?<![\w-])[0-9]{4}-[0-9]{2}-[0-9]{2}(?![\w-])", re.ASCII)
"""A day on its own: in a number such as YL-2024-01-02 it is none."""
_STATUS_STYLES: Mapping[Status, Style] = {
    Status.PASS: "good",
    Status.LATE: "warning",
    Status.MISSING: "error",
    Status.REVIEW: "review",
    Status.NOT_DUE: "dim",
    Status.NOT_APPLICABLE: "dim",
}

ACTION = (Status.FAIL, Status.MISSING, Status.LATE, Status.REVIEW)
"""The statuses of findings that someone has something to do about."""


@dataclass(frozen=True, slots=True)
class Words:
    """The catalogue in one language."""

    lang: Lang

    def say(self, key: str, **values: Figure) -> str:
        """Return the text under `key`, its placeholders filled; values from a filing are made visible."""
        if not values:
            return _said(key, self.lang)
        return visible(fill(ui_text(key).in_lang(self.lang), values, self.lang))

    def sentence(self, message: Message) -> str:
        """Return a rule's sentence with its figures, safe to show."""
        return visible(message.render(self.lang))

    def sentence_for_paper(self, message: Message) -> str:
        """Return a rule's sentence with its days written as official papers write them: 2024年3月1日."""
        return self.with_days(self.sentence(message))

    def with_days(self, text: str) -> str:
        """Return `text` with every day in it, such as 2024-03-01, as `day` writes it; no day stays as it stands."""
        return _ISO_DAY.sub(self._day, text) if self.lang == "zh" else text

    def _day(self, found: "re.Match[str]") -> str:
        try:
            return self.day(date.fromisoformat(found[0]))
        except ValueError:
            return found[0]

    def day(self, when: date) -> str:
        """Return a date as official papers write it: 2024年3月1日, without leading noughts."""
        return self.say("date", year=when.year, month=when.month, day=when.day) if self.lang == "zh" else str(when)

    def status(self, status: Status, severity: Severity | None = None) -> str:
        """Return the word for a status; a breach is named after its severity."""
        return self.say(f"status.fail.{severity or 'error'}" if status is Status.FAIL else f"status.{status.value}")

    def severity(self, severity: Severity) -> str:
        """Return the word for a severity."""
        return self.say(f"severity.{severity}")

    def counted(self, number: int, unit: str) -> str:
        """Return a number with its Chinese measure word, which English has no use for: 3人, 3."""
        return f"{number}{visible(unit)}" if self.lang == "zh" else str(number)

    def five_haves(self, pack: "PackInfo") -> str:
        """Return what the pack's document calls its tags together, such as 五个有."""
        label = pack.five_haves
        return self.say("five_haves") if label is None else visible(label.in_lang(self.lang))

    def five_have(self, tag: str, pack: "PackInfo") -> str:
        """Return the name of one of the pack's tags; the tag as it stands when the pack does not name it."""
        name = pack.five_haves_names.get(tag)
        return visible(tag if name is None else name.in_lang(self.lang))

    def disclaimer(self, pack: "PackInfo") -> str:
        """Return the sentence that says what the report does not replace, in the pack's words where it has some."""
        told = pack.disclaimer
        return self.say("disclaimer") if told is None else visible(told.in_lang(self.lang))

    def label(self, filing: "FilingResult", path: str) -> str:
        """Return what people call the place `path` in the filing; the path itself when it has no label."""
        label = filing.labels.get(path)
        return visible(path if label is None else label.in_lang(self.lang))

    def labels(self, filing: "FilingResult", paths: Sequence[str]) -> str:
        """Return the names of several places, each once, joined as the language joins them."""
        names = list(dict.fromkeys(self.label(filing, path) for path in paths))
        return ("、" if self.lang == "zh" else ", ").join(names)

    def joined(self, names: Sequence[str]) -> str:
        """Return several names, joined as the language joins them; safe to show."""
        return visible(("、" if self.lang == "zh" else ", ").join(names))

    def file(self, filing: "FilingResult") -> str:
        """Return the name of the file as the user gave it; standard input by its name."""
        return self.say("file.stdin") if filing.path == "-" else visible(filing.path)

    def problem(self, problem: Problem) -> tuple[str, str, str | None]:
        """Return title, message and hint of a problem with a file."""
        text = problem.told or problem_text(problem.code)
        values = {} if problem.told else problem.values

        def filled(template: str) -> str:
            return visible(fill(template, values, self.lang))

        hint = None if text.hint is None else filled(text.hint.in_lang(self.lang))
        return filled(text.title.in_lang(self.lang)), filled(text.message.in_lang(self.lang)), hint


@lru_cache(maxsize=4096)
def _said(key: str, lang: Lang) -> str:
    """Return a text that has nothing to be filled in: a report says some of them for every finding."""
    return visible(ui_text(key).in_lang(lang))


def told(problem: Problem) -> ProblemText:
    """Return what is said of a problem with a file in both languages, safe to show."""
    zh_title, zh_message, zh_hint = Words("zh").problem(problem)
    en_title, en_message, en_hint = Words("en").problem(problem)
    hint = None if zh_hint is None or en_hint is None else Bilingual(zh_hint, en_hint)
    return ProblemText(Bilingual(zh_title, en_title), Bilingual(zh_message, en_message), hint)


def status_style(status: Status, severity: Severity | None = None) -> Style:
    """Return the style a status is shown in; a breach has the style of its severity."""
    return (severity or "error") if status is Status.FAIL else _STATUS_STYLES[status]


@lru_cache(maxsize=4096)
def rule_order(rule: str) -> tuple[tuple[int, str], ...]:
    """Return the key that sorts rule ids as the document numbers them: 1.2.9 before 1.2.12."""
    parts = rule.split(".")
    return tuple((int(part) if part.isascii() and part.isdecimal() else -1, part) for part in parts)


def in_document_order(filing: "FilingResult", *statuses: Status) -> "list[LocatedFinding]":
    """Return the findings that have one of `statuses`, sorted as the document numbers its statements."""
    chosen = (located for located in filing.findings if located.finding.status in statuses)
    return sorted(chosen, key=lambda located: rule_order(located.finding.rule))
