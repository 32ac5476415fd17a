"""One finding as JSON, its texts in both languages: written at once, without a value made of it first.

Handed: a finding with its places. Gives back: its JSON, as it stands in the list of a filing's findings. A filing has a
hundred of them and seven hundred objects in them, all of a few shapes.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from wjcheck.engine.finding import Distance, Turn, WindowFinding
from wjcheck.engine.result import LocatedFinding, Location
from wjcheck.engine.waiver import AppliedWaiver
from wjcheck.locale.message import Bilingual, Figure, Message
from wjcheck.report.json_layout import Layout, with_keys
from wjcheck.report.json_shape import STEP, beside, listed, shape
from wjcheck.report.json_values import figure_value

LINE = "\n        "
"""The line end and the blanks before a finding."""
_VALUE, _ITEM, _DEEP, _BESIDE = (LINE + STEP * deeper for deeper in (1, 2, 3, 4))
"""Before its values; before those of a list or an object among them; before what is in these; and one deeper still."""
_TEXTS = frozenset({str})

_FINDING = shape(
    LINE,
    *("rule", "clause", "status", "basis", "modality", "severity", "title", "quote", "message", "remedy"),
    *("responsible", "figures", "windows", "locations", "fingerprint", "waiver", "reading", "other_readings"),
    *("tight", "distance", "scope", "notes", "absent", "because_of", "five_haves_tag", "margins", "waits", "due"),
    "papers",
)
_WINDOW = shape(_ITEM, "window", "status", "severity", "message")
_READING = shape(_ITEM, "name", "says", "status", "severity", "message")
_LOCATION = shape(_ITEM, "path", "line", "column", "end_line", "end_column", "exact", "last_line", "label")
_ABSENT = shape(_ITEM, "path", "label")
_DISTANCE = shape(
    _ITEM,
    *("measure", "what", "unit", "have", "need", "change", "sense", "window", "of", "path", "items", "responsible"),
)
_WAIVER = shape(_VALUE, "reason", "approver", "start", "expires", "file", "line")


class FindingWriter:
    """Writes the findings of one filing."""

    __slots__ = ("_labels", "_layout", "_said", "_zh")

    def __init__(self, layout: Layout, labels: Mapping[str, Bilingual]) -> None:
        """Write in the language of `layout`, which learns all that is said; `labels` are what places are called."""
        self._layout = layout
        self._said = layout.texts
        self._labels = labels
        self._zh = layout.lang == "zh"

    def finding(self, located: LocatedFinding) -> str:
        """Return a finding."""
        finding, said = located.finding, self._said
        others: list[str] = []
        return _FINDING % (
            said[finding.rule],
            said[finding.clause],
            said[finding.status.value],
            said[finding.basis],
            said[finding.modality],
            said[finding.severity],
            self._text(finding.title, f'{_ITEM}"title": ', others),
            said[finding.quote],
            self._sentence(finding.message, f'{_ITEM}"message": ', others),
            "null" if finding.remedy is None else self._sentence(finding.remedy, f'{_ITEM}"remedy": ', others),
            self._text(finding.responsible, f'{_ITEM}"responsible": ', others),
            self._figures(finding.figures, others),
            listed(_VALUE, self._window, finding.windows),
            listed(_VALUE, self._location, located.locations),
            said[finding.fingerprint],
            "null" if located.waiver is None else self._waiver(located.waiver),
            self._optional(finding.reading),
            listed(_VALUE, self._reading, finding.turns),
            "true" if finding.tight else "false",
            listed(_VALUE, self._distance, finding.distance),
            said[finding.scope],
            self._notes(finding.notes, others) if finding.notes else "[]",
            listed(_VALUE, self._absent, finding.absent),
            self._optional(finding.because_of),
            self._optional(finding.five_haves),
            listed(_VALUE, self._distance, finding.tight),
            "null" if finding.waits is None else said[finding.waits.value],
            "null" if finding.due is None else said[finding.due.isoformat()],
            listed(_VALUE, said.__getitem__, located.papers),
            beside(_VALUE, others),
        )

    def _optional(self, text: str | None) -> str:
        return "null" if text is None else self._said[text]

    def _text(self, text: Bilingual, key: str, others: list[str]) -> str:
        """Return a text, and add it to `others` behind its key where it differs in the other language."""
        here, there = (text.zh, text.en) if self._zh else (text.en, text.zh)
        if here != there:
            others.append(key + self._said[there])
        return self._said[here]

    def _sentence(self, message: Message, key: str, others: list[str]) -> str:
        """Return a sentence as `_text` does a text."""
        zh, en = message.render("zh"), message.render("en")
        here, there = (zh, en) if self._zh else (en, zh)
        if here != there:
            others.append(key + self._said[there])
        return self._said[here]

    def _figures(self, figures: Mapping[str, Figure], others: list[str]) -> str:
        """Return figures by their names; nearly all are numbers, texts and lists of texts."""
        said, names, texts, differ = self._said, list[str](), list[str](), dict[str, Any]()
        value: Any  # known by its type, which is the quickest way to ask
        for name, value in figures.items():
            kind = type(value)
            names.append(name)
            if kind is int:
                texts.append(str(value))
            elif kind is bool:
                texts.append("true" if value else "false")
            elif kind is str:
                texts.append(said[value])
            elif kind is tuple and not value:
                texts.append("[]")
            elif kind is tuple and _TEXTS.issuperset(map(type, value)):
                texts.append(listed(_ITEM, said.__getitem__, value))
            else:
                text, other = self._layout.put(figure_value(value), _ITEM)
                texts.append(text)
                if other is not None:
                    differ[name] = other
        if differ:
            others.append(f'{_ITEM}"figures": {self._layout.put(differ, _ITEM)[0]}')
        texts.append("")
        return with_keys(tuple(names), texts, _VALUE) if names else "{}"

    def _notes(self, notes: Sequence[Message], others: list[str]) -> str:
        told = [note.both for note in notes]
        here, there = [text.zh for text in told], [text.en for text in told]
        if not self._zh:
            here, there = there, here
        if here != there:
            others.append(f'{_ITEM}"notes": {listed(_ITEM, self._said.__getitem__, there)}')
        return listed(_VALUE, self._said.__getitem__, here)

    def _window(self, window: WindowFinding) -> str:
        said, others = self._said, list[str]()
        return _WINDOW % (
            said[window.window],
            said[window.status.value],
            said[window.severity],
            self._sentence(window.message, f'{_BESIDE}"message": ', others),
            beside(_DEEP, others),
        )

    def _reading(self, turn: Turn) -> str:
        said, others = self._said, list[str]()
        return _READING % (
            said[turn.name],
            self._text(turn.says, f'{_BESIDE}"says": ', others),
            said[turn.status.value],
            said[turn.severity],
            self._sentence(turn.message, f'{_BESIDE}"message": ', others),
            beside(_DEEP, others),
        )

    def _location(self, location: Location) -> str:
        span, label, other = location.span, *self._label(location.path)
        return _LOCATION % (
            self._said[location.path],
            span.line,
            span.column,
            span.end_line,
            span.end_column,
            "true" if location.exact else "false",
            location.last_line,
            label,
            other,
        )

    def _absent(self, path: str) -> str:
        return _ABSENT % (self._said[path], *self._label(path))

    def _label(self, path: str) -> tuple[str, str]:
        """Return the label of a place, and what stands beside it."""
        label = self._labels.get(path)
        if label is None:
            return "null", ""
        others: list[str] = []
        return self._text(label, f'{_BESIDE}"label": ', others), beside(_DEEP, others)

    def _distance(self, distance: Distance) -> str:
        said, others = self._said, list[str]()
        return _DISTANCE % (
            said[distance.measure],
            self._text(distance.what, f'{_BESIDE}"what": ', others),
            said[distance.unit],
            distance.have,
            distance.need,
            distance.change,
            said[distance.sense],
            self._optional(distance.window),
            self._figure(distance.whom, f'{_BESIDE}"of": ', others),
            self._optional(distance.path),
            self._figure(distance.items, f'{_BESIDE}"items": ', others),
            "null"
            if distance.responsible is None
            else self._text(distance.responsible, f'{_BESIDE}"responsible": ', others),
            beside(_DEEP, others),
        )

    def _figure(self, value: Figure, key: str, others: list[str]) -> str:
        """Return what belongs to a distance: nothing, mostly, or any figure."""
        if value is None or value == ():
            return "null" if value is None else "[]"
        text, other = self._layout.put(figure_value(value), _DEEP)
        if other is not None:
            others.append(key + self._layout.put(other, _BESIDE)[0])
        return text

    def _waiver(self, waiver: AppliedWaiver) -> str:
        said = self._said
        return _WAIVER % (
            said[waiver.reason],
            said[waiver.approver],
            said[waiver.start.isoformat()],
            "null" if waiver.expires is None else said[waiver.expires.isoformat()],
            said[waiver.file],
            waiver.line,
            "",
        )
