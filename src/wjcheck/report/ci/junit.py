"""JUnit's XML, as test reports are taken by almost every service: a suite for each file, a case for each rule.

Handed: a run. Gives back: the report in pieces, a suite at a time. `docs/sarif-and-junit.md` says what stands where.
Form: the schema of Jenkins' JUnit plugin, with the `skipped` of the whole that others read.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from wjcheck.reading.visible import visible
from wjcheck.report.ci.entry import FilingEntries
from wjcheck.report.ci.junit_cases import Case, Names, district_cases, filing_cases, unchecked
from wjcheck.report.ci.run import STDIN, Run
from wjcheck.report.ci.xml_text import attribute, content

_FILING = (".yaml", ".yml")


def render_junit(run: Run) -> Iterator[str]:
    """Give the report: its counts are found in a first pass over all entries."""
    counts: Counter[str] = Counter()
    for _, cases in _suites(run):
        counts += _counted(cases)
    yield '<?xml version="1.0" encoding="UTF-8"?>\n'
    yield f"<testsuites{attribute('name', 'wjcheck')}{_counts(counts)}>\n"
    names, classes = Names(), Names()
    for filing, cases in _suites(run):
        name = names.take(_suite_name(filing, run))
        yield from _suite(name, classes.take(_class_name(filing, run)), cases, filing, run)
    yield "</testsuites>\n"


def _suites(run: Run) -> Iterator[tuple[FilingEntries | None, Sequence[Case]]]:
    """Give every file with its cases, then None with the district's, where there are any."""
    empty = True
    for filing in run.filings():
        empty = False
        yield filing, tuple(filing_cases(filing, run))
    own = list(district_cases(run.district, run.unusable, run))
    if empty and run.total.exit_status == 3:  # nothing to check
        own.append(unchecked("", run.words.say("ci.sarif.nothing"), Names({case.name for case in own}), run))
    if own:
        yield None, own


def _counted(cases: Sequence[Case]) -> Counter[str]:
    return Counter(tests=len(cases)) + Counter(case.outcome for case in cases)


def _counts(counts: Counter[str]) -> str:
    keys = {"tests": "tests", "failures": "failure", "errors": "error", "skipped": "skipped"}
    return "".join(attribute(name, str(counts[key])) for name, key in keys.items())


def _suite_name(filing: FilingEntries | None, run: Run) -> str:
    if filing is None:
        return run.words.say("ci.junit.district")
    file = _file(filing.file, run)
    if filing.file == STDIN:
        return f"{filing.unit}{file}"
    return run.words.say("ci.junit.suite", unit=filing.unit, file=file) if filing.unit else file


def _class_name(filing: FilingEntries | None, run: Run) -> str:
    """Return what groups the cases: the file without its ending, which some would take for the name of a class."""
    if filing is None:
        return run.words.say("ci.junit.district")
    file = _file(filing.file, run)
    ending = next((one for one in _FILING if file.lower().endswith(one)), "")
    return file[: len(file) - len(ending)] or file


def _file(file: str, run: Run) -> str:
    return run.words.say("file.stdin") if file == STDIN else visible(run.path(file))


def _suite(name: str, group: str, cases: Sequence[Case], filing: FilingEntries | None, run: Run) -> Iterator[str]:
    pieces = [f"<testsuite{attribute('name', name)}{_counts(_counted(cases))}>\n", *_properties(filing, run)]
    pieces += [_case(case, group, run) for case in cases]
    yield "".join((*pieces, "</testsuite>\n"))


def _properties(filing: FilingEntries | None, run: Run) -> Iterator[str]:
    values = {"as-of": run.as_of.isoformat(), "pack": run.pack.id, "pack-digest": run.pack.digest}
    if filing is not None:
        values |= {"unit": filing.unit, "year": str(filing.year or ""), "digest": filing.digest}
    yield "<properties>\n"
    for key, value in values.items():
        if value:
            yield f"<property{attribute('name', key)}{attribute('value', value)}/>\n"
    yield "</properties>\n"


def _case(case: Case, group: str, run: Run) -> str:
    head = f"<testcase{attribute('classname', group)}{attribute('name', case.name)}"
    if case.place.file not in ("", STDIN):
        head += attribute("file", run.path(case.place.file))
    if case.place.line:
        head += attribute("line", str(case.place.line))
    if case.outcome == "passed":
        return head + "/>\n"
    type_ = "" if case.outcome == "skipped" else attribute("type", case.type)
    inner = f"<{case.outcome}{type_}{attribute('message', case.message)}>{content(case.text)}</{case.outcome}>"
    return f"{head}>{inner}</testcase>\n"
