"""The options of the commands that judge filings, from the words on the command line to typed values.

Handed: texts as the user wrote them. Gives back: values the rest of the program works with, or WrongUsage.
"""

import re
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Literal, TypeAlias, get_args

from wjcheck.cli.usage import LANGUAGES, WrongUsage
from wjcheck.dataclass import dataclass
from wjcheck.engine.made import Made
from wjcheck.locale.catalogue import ui_text
from wjcheck.locale.message import Lang
from wjcheck.pattern import late
from wjcheck.report.verdict import FailOn

Format: TypeAlias = Literal[
    "text",
    "json",
    "html",
    "pdf",
    "markdown",
    "ics",
    "xlsx",
    "csv",
    "notice",
    "sarif",
    "junit",
    "github",
    "summary",
    "gitlab",
    "rdjson",
    "jsonl",
]

FORMATS: tuple[Format, ...] = ("text", "json")
"""What every command can write; some can write more."""
CI_FORMATS: tuple[Format, ...] = ("sarif", "junit", "github", "summary", "gitlab", "rdjson", "jsonl")
"""What machines of continuous integration read."""
REPORT_FORMATS: tuple[Format, ...] = (*FORMATS, "html", "pdf", "markdown", *CI_FORMATS)
"""What a check can be written as."""
CIRCULATED: tuple[Format, ...] = ("html", "pdf", "markdown", "sarif", "junit", "github", "summary", "gitlab", "rdjson")
"""The formats that are handed round, in which the names of members are masked unless they are asked for."""
_NEVER_ON_SCREEN: tuple[Format, ...] = ("pdf", "xlsx", "csv", "notice")
CHANGE_FORMATS: tuple[Format, ...] = (*FORMATS, "markdown", "html")
"""What the changes between two runs can be written as."""
DUE_FORMATS: tuple[Format, ...] = (*FORMATS, "ics")
REVIEW_FORMATS: tuple[Format, ...] = (*FORMATS, "html", "markdown", "xlsx", "csv", "notice", *CI_FORMATS)
FOLDERS: tuple[Format, ...] = ("html", "csv", "notice")
"""The reports of a review that are folders."""
_LOG: frozenset[Format] = frozenset({"text", "github"})
_MOST_DAYS = 3660
_MOST_JOBS = 256
_DAY = late(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


@dataclass(frozen=True, slots=True)
class Output:
    """One report to make: its format, and the file it goes to; standard output when there is none."""

    format: Format
    target: str | None = None


@dataclass(frozen=True, slots=True)
class View:
    """How a result is shown: its language, from which severity the run fails, and how much of it.

    `names` says whether the names of members are shown; None leaves it to the format.
    """

    lang: Lang
    fail_on: FailOn
    verbose: bool = False
    names: bool | None = None
    strict: bool = False
    """Whether warnings, and what a person must decide, fail the run too."""
    allow_empty: bool = False
    """Whether a run with nothing to check is in order."""


@dataclass(frozen=True, slots=True)
class ReportOptions:
    """Everything `wjcheck report` was asked for. `source` is the stored result, `-` for standard input."""

    source: str
    outputs: tuple[Output, ...]
    lang: Lang
    verbose: bool
    names: bool | None


@dataclass(frozen=True, slots=True)
class CheckOptions:
    """Everything `wjcheck check` was asked for."""

    paths: tuple[str, ...]
    outputs: tuple[Output, ...]
    as_of: date
    lang: Lang
    pack: str | None
    select: tuple[str, ...]
    ignore: tuple[str, ...]
    fail_on: FailOn
    verbose: bool
    readings: tuple[tuple[str, str], ...] = ()
    names: bool | None = None
    strict: bool = False
    allow_empty: bool = False
    changed_since: str | None = None
    """Of which commit filings are looked at only where they have changed since; None for all."""
    baseline: str | None = None
    exclude: tuple[str, ...] = ()
    """The patterns of files that are passed over below folders, from the top of the repository."""
    configuration: str = ""
    """The configuration these options come from in part; empty where there is none."""
    filings_only: bool = False
    """Whether files that are named and are no filings are passed over, as they are below a folder."""
    cache: bool = True
    """Whether what is kept of the pack may be used."""
    profile: bool = False
    """Whether it is told what the time went to."""

    @property
    def made(self) -> Made:
        """With what the result is made."""
        return Made(
            command="check",
            paths=self.paths,
            fail_on=self.fail_on,
            strict=self.strict,
            allow_empty=self.allow_empty,
            select=self.select,
            ignore=self.ignore,
            readings=self.readings,
            changed_since=self.changed_since,
            exclude=self.exclude,
        )

    @property
    def view(self) -> View:
        """How the result is shown."""
        return View(self.lang, self.fail_on, self.verbose, self.names, self.strict, self.allow_empty)


@dataclass(frozen=True, slots=True)
class VerifyOptions:
    """Everything `wjcheck verify` was asked for. `root` is the folder below which the report's files are looked for."""

    report: str
    outputs: tuple[Output, ...]
    lang: Lang
    pack: str | None
    root: str
    cache: bool = True
    """Whether what is kept of the pack may be used."""


@dataclass(frozen=True, slots=True)
class DiffOptions:
    """Everything `wjcheck diff` was asked for. `packs` are folders or names of packs, the earlier one first."""

    paths: tuple[str, ...]
    packs: tuple[str, str]
    outputs: tuple[Output, ...]
    as_of: date
    lang: Lang
    cache: bool = True
    """Whether what is kept of the pack may be used."""


@dataclass(frozen=True, slots=True)
class ChangeOptions:
    """Everything `wjcheck diff` was asked for when it compares two runs.

    `sources` are the stored results, filings or folders, the earlier first; `days` for what day each that is no stored
    result is judged, None where that is not said.
    """

    sources: tuple[str, str]
    days: tuple[date | None, date | None]
    outputs: tuple[Output, ...]
    lang: Lang
    pack: str | None
    names: bool | None
    cache: bool = True
    """Whether what is kept of the pack may be used."""


@dataclass(frozen=True, slots=True)
class DueOptions:
    """Everything `wjcheck due` was asked for. `until` and `within` (days) exclude each other; both may be None."""

    paths: tuple[str, ...]
    outputs: tuple[Output, ...]
    as_of: date
    lang: Lang
    pack: str | None
    waivers: str | None
    until: date | None
    within: int | None
    everything: bool
    fail_on: FailOn
    cache: bool = True
    """Whether what is kept of the pack may be used."""


@dataclass(frozen=True, slots=True)
class ReviewOptions:
    """Everything `wjcheck review` was asked for. `jobs` is None for as many processes as there are cores."""

    folder: str
    outputs: tuple[Output, ...]
    as_of: date | None
    lang: Lang
    pack: str | None
    waivers: str | None
    baseline: str | None
    earlier: tuple[str, ...]
    jobs: int | None
    fail_on: FailOn
    names: bool | None = None
    strict: bool = False
    allow_empty: bool = False
    changed_since: str | None = None
    exclude: tuple[str, ...] = ()
    configuration: str = ""
    cache: bool = True
    """Whether what is kept of the pack may be used."""


def parse_revision(text: str | None) -> str | None:
    """Return the commit that filings are to have changed since. Raises WrongUsage for none."""
    if text is not None and not text.strip():
        raise WrongUsage("usage.changed_since")
    return text


def parse_jobs(text: str | None) -> int | None:
    """Return how many processes to use, 1 to 256. Raises WrongUsage."""
    if text is None:
        return None
    if text.isascii() and text.isdecimal() and 1 <= int(text) <= _MOST_JOBS:
        return int(text)
    raise WrongUsage("usage.jobs", value=text)


def parse_review_outputs(texts: Sequence[str]) -> tuple[Output, ...]:
    """Return the reports of a review asked for.

    Raises WrongUsage, as `parse_outputs` does, and for a report inside the folder of another, which is put in place as
    a whole.
    """
    outputs = parse_outputs(texts, REVIEW_FORMATS)
    for output in outputs:
        if output.format in FOLDERS and output.target is None:
            raise WrongUsage("usage.needs_folder", value=output.format)
    folders = [Path(output.target).resolve() for output in outputs if output.target and output.format in FOLDERS]
    for output in outputs:
        if output.target and any(folder in Path(output.target).resolve().parents for folder in folders):
            raise WrongUsage("usage.nested_target", value=output.target)
    return outputs


def parse_language(given: str | None, environment: str | None) -> Lang:
    """Return the language of the option, else of the environment variable, else Chinese. Raises WrongUsage."""
    wanted = given if given is not None else environment or "zh"
    for lang in LANGUAGES:
        if wanted == lang:
            return lang
    raise WrongUsage("usage.lang" if given is not None else "usage.lang.environment", value=wanted)


def parse_keys(text: str, otherwise: str = "usage.keys") -> Lang:
    """Return the language keys are written in. Raises WrongUsage, which says `otherwise`."""
    for lang in LANGUAGES:
        if text == lang:
            return lang
    raise WrongUsage(otherwise, value=text)


def parse_day(text: str, sentence: str = "usage.date") -> date:
    """Return the day written as `2024-12-31`. Raises WrongUsage for any other form and for days that do not exist.

    `sentence` is the key of what is then said: it names the option.
    """
    if _DAY.fullmatch(text):
        try:
            return date.fromisoformat(text)
        except ValueError:
            pass
    elif meant := _meant_day(text):
        raise WrongUsage("usage.date.meant", value=text, meant=meant)
    raise WrongUsage(sentence, value=text)


def _meant_day(text: str) -> str:
    """Return how the day of a date in another form is written; empty where it is no day."""
    from wjcheck.filing.dates import read_date
    from wjcheck.filing.refusal import Refusal

    found = read_date(text.strip()) if text.strip() else ""
    return str(found.values["suggestion"]) if isinstance(found, Refusal) and found.code == "W251" else ""


def parse_days(text: str) -> int:
    """Return a number of days, ten years at most. Raises WrongUsage."""
    if text.isascii() and text.isdecimal() and len(text) <= len(str(_MOST_DAYS)) and int(text) <= _MOST_DAYS:
        return int(text)
    raise WrongUsage("usage.due.within", value=text)


def parse_fail_on(text: str) -> FailOn:
    """Return the severity from which a run fails. Raises WrongUsage."""
    for level in get_args(FailOn):
        if text == level:
            return level  # type: ignore[no-any-return]  # get_args gives back the literals themselves
    raise WrongUsage("usage.fail_on", value=text)


def parse_outputs(texts: Sequence[str], formats: Sequence[Format] = FORMATS) -> tuple[Output, ...]:
    """Return the reports asked for, each `FORMAT` or `FORMAT=FILE`; the text report when nothing is asked for.

    `formats` are those the command can write.

    Raises WrongUsage for an unknown format, an empty file name, and two reports that go to the same place.
    """
    outputs = tuple(_output(text, formats) for text in texts) or (Output("text"),)
    taken: set[str | None] = set()
    for output in outputs:
        if output.target is None and output.format == "text" and {one.format for one in outputs} >= _LOG:
            continue  # the log of a run on GitHub holds both, the text where the runner obeys nothing
        place = None if output.target is None else str(Path(output.target).resolve())
        if place in taken:
            raise WrongUsage("usage.same_target", value=output.target or ui_text("usage.stdout"))
        taken.add(place)
    return outputs


def parse_names(mask: bool, names: bool) -> bool | None:
    """Return whether names are shown, None where neither option was given. Raises WrongUsage for both."""
    if mask and names:
        raise WrongUsage("usage.mask_and_names")
    return names if mask or names else None


def shows_names(format_: Format, names: bool | None) -> bool:
    """Return whether the names of members are shown in a report of this format."""
    return format_ not in CIRCULATED if names is None else names


def parse_selectors(option: str, texts: Sequence[str]) -> tuple[str, ...]:
    """Return the words given to `option`, commas (full-width ones too) taken apart. Raises WrongUsage for none."""
    words = tuple(word.strip() for text in texts for word in re.split("[,，、]", text))
    if not all(words):
        raise WrongUsage("usage.empty_selector", option=option)
    return words


def parse_readings(texts: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """Return the readings written as `1.2.14=R1`, several separated by commas. Raises WrongUsage for another form."""
    found = []
    for word in parse_selectors("--reading", texts):
        rule, equals, name = (part.strip() for part in word.partition("="))
        if not (rule and equals and name):
            raise WrongUsage("usage.reading", value=word)
        found.append((rule, name))
    return tuple(found)


def _output(text: str, formats: Sequence[Format]) -> Output:
    name, equals, target = text.partition("=")
    for known in formats:
        if name == known:
            if equals and not target.strip():
                raise WrongUsage("usage.no_target", value=name)
            if not equals and known in _NEVER_ON_SCREEN:
                raise WrongUsage("usage.needs_folder" if known in FOLDERS else "usage.needs_target", value=name)
            return Output(known, target if equals else None)
    raise WrongUsage("usage.format", value=name, formats=formats)
