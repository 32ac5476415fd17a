"""A report made again from what it says of itself, in the folder its files are named from.

Handed: a claim and a judge. Gives back: what differs and what could not be read. Verdicts are judged anew only where
every file is the one the report names, so that nobody learns of another file's content by a report he has written.
"""

import os
import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from wjcheck.cli.judging import judge_found
from wjcheck.cli.options import Output, ReviewOptions, View
from wjcheck.dataclass import dataclass, field
from wjcheck.reading.digest import digest_of
from wjcheck.reading.discover import STDIN, Found, discover, read_one
from wjcheck.reading.problem import Problem
from wjcheck.reading.tree import OF_THE_DISTRICT, Budget
from wjcheck.report.stored_snapshot import LARGEST
from wjcheck.report.verify.claim import Claim
from wjcheck.report.verify.compare import first_difference
from wjcheck.report.verify.outcome import Difference

if TYPE_CHECKING:
    from wjcheck.district.records import District
    from wjcheck.engine.pack_judge import Judge

_ABSENT = ("W401", "W404", "W410")
"""What is said where a name leads to no filing."""
_RUNS = ("baseline", "earlier")
"""Stored results that a review is set against."""


@dataclass(slots=True)
class Seen:
    """What was found so far."""

    differences: list[Difference] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    @property
    def clear(self) -> bool:
        """Whether everything is as the report says."""
        return not self.differences and not self.problems


def verified(claim: Claim, raw: bytes, judge: "Judge", root: Path) -> Seen:
    """Return in what the report in `raw` is not what the files below `root`, the working folder, give."""
    seen = Seen()
    if claim.pack_digest != judge.info.digest:
        seen.differences.append(_pack(claim, judge))
    from wjcheck import __version__

    if claim.version != __version__:
        seen.differences.append(Difference("program", reported=claim.version, found=__version__))
    filings = (path for path, _ in claim.filings)
    named = (*_paths(claim), *filings, *claim.asked.paths, *(source.path for source in claim.asked.sources))
    refused = [path for path in dict.fromkeys(named) if path != STDIN and not _inside(path, root)]
    seen.problems += [Problem("W462", values={"path": path}) for path in refused]
    if STDIN in named:
        seen.problems.append(Problem("W463"))
    if seen.problems:
        return seen
    found = list(_filings(claim))
    _sources(claim, seen)
    _compare(claim, found, seen)
    if seen.clear:
        difference = _content(claim, raw, judge, found, seen)
        seen.differences += [] if difference is None else [difference]
    return seen


def _pack(claim: Claim, judge: "Judge") -> Difference:
    ours = judge.info
    return Difference("pack", reported=f"{claim.pack_id} {claim.pack_digest}", found=f"{ours.id} {ours.digest}")


def _inside(path: str, root: Path) -> bool:
    """Say whether a name leads to a place below `root`, links followed."""
    try:
        return Path(path).resolve().is_relative_to(root)
    except (OSError, RuntimeError, ValueError):
        return False


def _filings(claim: Claim) -> Iterator[Found]:
    """Give the filings that the report is to be about, read now."""
    from wjcheck.cli.choosing import left_out

    known = {path for path, _ in claim.filings}
    district = _district(claim) if claim.asked.command == "review" else None
    taken = None if district is None else partial(_taken, district)
    for found in discover(_paths(claim), lambda _: b"", taken=taken, left_out=left_out(claim.asked.exclude)):
        if claim.asked.changed_since is None or found.path in known:
            yield found


def _taken(district: "District", path: str, raw: bytes) -> bool:
    from wjcheck.district.strays import kind_of_file

    return kind_of_file(path, raw, district) == "filing"


def _paths(claim: Claim) -> tuple[str, ...]:
    """Return where the filings are looked for: of the page of one unit only its own counts."""
    return tuple(path for path, _ in claim.filings) if claim.kind == "unit" else claim.asked.paths


def _sources(claim: Claim, seen: Seen) -> None:
    """Compare the files that are no filings: a list of waivers may also have come since."""
    made = claim.asked
    for source in made.sources:
        found = read_one(source.path, Budget(size=LARGEST) if source.role in _RUNS else OF_THE_DISTRICT)
        if found.raw is None and source.role in _RUNS:
            seen.problems.append(Problem("W464", values={"path": source.path}))
        else:
            _file(source.path, source.digest, found, seen)
    if made.command == "review":
        from wjcheck.district.own_files import DISTRICT, WAIVERS

        usual = str(Path(made.paths[0], WAIVERS))
        if not made.only("waivers") and os.path.lexists(usual):
            seen.differences.append(Difference("added", usual))
        if [source.path for source in made.only("district")] != [str(Path(made.paths[0], DISTRICT))]:
            seen.differences.append(Difference("options"))


def _compare(claim: Claim, found: list[Found], seen: Seen) -> None:
    claimed = dict(claim.filings)
    for one in found:
        if one.path in claimed:
            _file(one.path, claimed.pop(one.path), one, seen)
        elif one.raw is not None:
            seen.differences.append(Difference("added", one.path, found=digest_of(one.raw)))
        elif one.problem is not None and one.problem.code not in _ABSENT:
            seen.problems.append(one.problem)
    seen.differences += [Difference("missing", path, reported=digest) for path, digest in claimed.items()]


def _file(path: str, claimed: str, found: Found, seen: Seen) -> None:
    """Compare one file with the digest that the report has for it, empty where it could not be read then."""
    digest = "" if found.raw is None else digest_of(found.raw)
    if digest == claimed:
        return
    if found.raw is not None:
        seen.differences.append(Difference("changed", path, reported=claimed, found=digest))
    elif found.problem is not None and found.problem.code not in _ABSENT:
        seen.problems.append(found.problem)
    else:
        seen.differences.append(Difference("missing", path, reported=claimed))


def _content(claim: Claim, raw: bytes, judge: "Judge", found: list[Found], seen: Seen) -> Difference | None:
    """Judge again, make the report again, and return where it differs."""
    if claim.kind == "check":
        return _check(claim, raw, judge, found)
    with tempfile.TemporaryDirectory(prefix="wjcheck-") as name:
        file = Path(name, "report")
        if claim.kind == "unit":
            _unit(claim, judge, found, Path(name))
            file = Path(name, "unit.html")
        elif claim.kind == "review":
            _review(claim, judge, Output("json", str(file)))
        else:
            _review(claim, judge, Output("html", str(file)))
            file /= "index.html"
        try:
            return first_difference(claim.form, raw, (file.read_bytes().decode("utf-8"),))
        except FileNotFoundError:  # why has been told
            seen.problems.append(Problem("W465"))
            return None


def _check(claim: Claim, raw: bytes, judge: "Judge", found: list[Found]) -> Difference | None:
    from wjcheck.cli.delivering import report_of
    from wjcheck.cli.stored_files import stored_snapshot
    from wjcheck.district.change import changes
    from wjcheck.engine.result import Result
    from wjcheck.engine.selection import UnknownReading, UnknownSelector
    from wjcheck.report.snapshots import snapshot_of
    from wjcheck.report.stored import Stored, read_stored
    from wjcheck.report.verdict import judge_run

    made = claim.asked
    try:
        judge = judge.read(made.readings).select(made.select, made.ignore)
    except (UnknownReading, UnknownSelector):
        return Difference("options")
    filings = tuple(judge_found(one, judge, claim.as_of) for one in found)
    view = View(claim.lang, made.fail_on, False, not claim.masked, made.strict, made.allow_empty)
    result = Result(judge.info, claim.as_of, filings, made=claim.made)
    since = None
    for source in made.only("baseline"):
        baseline = stored_snapshot(source.path)
        if isinstance(baseline, Problem):
            return Difference("options")
        since = changes(baseline, snapshot_of(result), (source.path, ""))
    # of how many files those were chosen is not to be found in what is there now: it is taken as it is said
    told = read_stored("", raw) if claim.form == "json" and made.changed_since is not None else None
    scope = told.verdict.scope if isinstance(told, Stored) else None
    verdict = judge_run(
        result, made.fail_on, strict=made.strict, allow_empty=made.allow_empty, changes=since, scope=scope
    )
    report = report_of(result, view, verdict, since)
    content = report.files[claim.form]()
    if isinstance(content, bytes | Problem):
        return Difference("options")  # neither form is made so; what cannot be compared is not the same
    return first_difference(claim.form, raw, (content,) if isinstance(content, str) else content)


def _asked(claim: Claim, outputs: tuple[Output, ...]) -> ReviewOptions:
    made = claim.asked
    runs: dict[str, tuple[str, ...]] = {
        role: tuple(source.path for source in made.sources if source.role == role)
        for role in ("waivers", "baseline", "earlier")
    }
    return ReviewOptions(
        folder=made.paths[0],
        outputs=outputs,
        as_of=claim.as_of,
        lang=claim.lang,
        pack=None,
        waivers=next(iter(runs["waivers"]), None),
        baseline=next(iter(runs["baseline"]), None),
        earlier=runs["earlier"],
        jobs=None,
        fail_on=made.fail_on,
        names=not claim.masked,
        strict=made.strict,
        allow_empty=made.allow_empty,
        changed_since=made.changed_since,
        exclude=made.exclude,
    )


def _district(claim: Claim) -> "District | None":
    from wjcheck.district.records import read_district

    path = claim.asked.only("district")[0].path
    raw = read_one(path, OF_THE_DISTRICT).raw
    return None if raw is None else read_district(path, raw)


def _review(claim: Claim, judge: "Judge", output: Output) -> None:
    from wjcheck.cli.desk import deliver_review

    district = _district(claim)
    if district is not None and district.usable:
        deliver_review(judge, district, claim.as_of, _asked(claim, (output,)))


def _unit(claim: Claim, judge: "Judge", found: list[Found], folder: Path) -> None:
    """Write the page of one unit into `folder`, as the review draws it; the other units are not needed for it."""
    from wjcheck.cli.desk import made_with, waiver_list
    from wjcheck.cli.trouble import fault
    from wjcheck.district.bench import Bench
    from wjcheck.district.running import worked
    from wjcheck.report.district_pieces import Drawer

    district, options = _district(claim), _asked(claim, ())
    if district is None or not district.usable:
        return
    listed = waiver_list(judge, options)
    waivers, file = ((), "") if listed is None else (listed.waivers, listed.path)
    made = made_with(district, listed, options)
    drawer = Drawer(judge.info, claim.as_of, claim.lang, not claim.masked, frozenset(), str(folder), made)
    bench = Bench(judge, claim.as_of, district, waivers, file, drawer)
    for _ in worked(bench, iter([(found[0], "unit")]), 1, fault):
        pass
