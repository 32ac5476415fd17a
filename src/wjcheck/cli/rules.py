"""`wjcheck rules`: for the keepers of a pack: list, lint, test, coverage, mutate.

Handed: the words of the command line. Gives back: the exit status: 0 in order, 1 something to mend, 3 no usable pack.
"""

import contextlib
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from wjcheck.cli.grammar import Argument, Command, Group, Option
from wjcheck.cli.options import parse_language, parse_outputs, parse_selectors
from wjcheck.cli.publishing import publish
from wjcheck.cli.trouble import report_pack_error, report_problem
from wjcheck.cli.usage import LANGUAGE_VARIABLE, WrongUsage
from wjcheck.locale.message import Lang

if TYPE_CHECKING:
    from wjcheck.cli.options import Output
    from wjcheck.pack.survey import Survey

Run = Callable[[], int]
Named = Annotated[list[str] | None, Argument()]
PackOption = Annotated[str | None, Option("--pack")]
OutputOption = Annotated[list[str] | None, Option("--output")]
LangOption = Annotated[str | None, Option("--lang")]


def listing(rules: Named = None, output: OutputOption = None, pack: PackOption = None, lang: LangOption = None) -> Run:
    """List the rules of a pack."""
    return partial(_list, parse_selectors("rules list", rules or ()), parse_outputs(output or ()), pack, _lang(lang))


def lint(output: OutputOption = None, pack: PackOption = None, lang: LangOption = None) -> Run:
    """Check a pack for violations."""
    return partial(_lint, parse_outputs(output or ()), pack, _lang(lang))


def proving(rules: Named = None, pack: PackOption = None, lang: LangOption = None) -> Run:
    """Run the cases beside the rules."""
    return partial(_test, parse_selectors("rules test", rules or ()), pack, _lang(lang))


def coverage(
    write: Annotated[bool, Option("--write")] = False, pack: PackOption = None, lang: LangOption = None
) -> Run:
    """Say how much of the text is accounted for."""
    return partial(_coverage, write, pack, _lang(lang))


def mutate(rules: Named = None, pack: PackOption = None, lang: LangOption = None) -> Run:
    """Change numbers and comparisons and see whether a case notices."""
    return partial(_mutate, parse_selectors("rules mutate", rules or ()), pack, _lang(lang))


def docs(folder: Annotated[str | None, Argument()] = None, pack: PackOption = None, lang: LangOption = None) -> Run:
    """Write the pack as pages of Markdown."""
    if not folder:
        raise WrongUsage("usage.no_folder")
    return partial(_docs, folder, pack, _lang(lang))


_BELOW: Mapping[str, Callable[..., Run]] = {
    "list": listing,
    "lint": lint,
    "test": proving,
    "coverage": coverage,
    "mutate": mutate,
    "docs": docs,
}
GROUP = Group("rules", {name: Command(name, function) for name, function in _BELOW.items()})
"""The commands about a pack's rules."""


def _lang(given: str | None) -> Lang:
    return parse_language(given, os.environ.get(LANGUAGE_VARIABLE))


def _list(named: Sequence[str], outputs: "Sequence[Output]", pack: str | None, lang: Lang) -> int:
    def work(found: "Survey") -> int:
        from wjcheck.report.rules import list_text, list_values

        ids = _chosen(found, named)
        rules = [rule for rule in found.pack.rules if rule.id in ids]
        return publish(
            outputs, lambda: list_text(found.pack, rules, lang), lambda: list_values(found.pack, rules, lang), lang
        )

    return _with_pack(pack, lang, work)


def _lint(outputs: "Sequence[Output]", pack: str | None, lang: Lang) -> int:
    from wjcheck.pack.shipped import pack_folder
    from wjcheck.pack.survey import survey
    from wjcheck.proof.lint import lint as violations
    from wjcheck.report.rules import lint_text, lint_values

    def work() -> int:
        found = survey(pack_folder(pack))
        faults = violations(found)
        handed: tuple[Any, ...] = (found.pack.head.id, len(found.pack.rules), faults, lang)
        return publish(outputs, lambda: lint_text(*handed), lambda: lint_values(*handed), lang) or int(bool(faults))

    return _guarded(work, lang)


def _test(named: Sequence[str], pack: str | None, lang: Lang) -> int:
    def work(found: "Survey") -> int:
        from wjcheck.engine.pack_judge import Judge
        from wjcheck.pack.tests import load_tests
        from wjcheck.proof.cases import prove
        from wjcheck.report.rules import cases_text

        ids = _chosen(found, named)
        suites = [suite for suite in load_tests(found.folder) if suite.rule in ids]
        outcomes = prove(Judge.of(found.pack), suites)
        text = cases_text(outcomes, len(suites), lang)
        return publish((), lambda: text, dict, lang) or int(any(outcome.differences for outcome in outcomes))

    return _with_pack(pack, lang, work)


def _coverage(write: bool, pack: str | None, lang: Lang) -> int:
    def work(found: "Survey") -> int:
        from wjcheck.proof.coverage import coverage as covered
        from wjcheck.report.delivery import write_file
        from wjcheck.report.rules import SNAPSHOT, coverage_snapshot, coverage_text
        from wjcheck.report.words import Words

        share = covered(found.pack)
        text = coverage_text(found.pack, share, lang)
        if write:
            target = str(found.folder / SNAPSHOT)
            problem = write_file(target, coverage_snapshot(found.pack, share))
            if problem is not None:
                return report_problem(problem, lang, sys.stderr)
            text += "\n" + Words(lang).say("rules.coverage.written", file=target) + "\n"
        return publish((), lambda: text, dict, lang) or int(share.covered < share.characters)

    return _with_pack(pack, lang, work)


def _mutate(named: Sequence[str], pack: str | None, lang: Lang) -> int:
    def work(found: "Survey") -> int:
        from wjcheck.engine.pack_judge import Judge
        from wjcheck.pack.tests import suites_by_rule
        from wjcheck.proof.cases import prepare_all
        from wjcheck.proof.mutation import mutate as mutants_of
        from wjcheck.report.rules import mutants_text

        ids = _chosen(found, named)
        judge = Judge.of(found.pack)
        suites = suites_by_rule(found.folder)
        items = [item for item in found.rules if item.rule.id in ids]
        mutants = [
            mutant for item in items for mutant in mutants_of(judge, item, prepare_all(suites.get(item.rule.id)))
        ]
        text = mutants_text(mutants, len(items), lang)
        return publish((), lambda: text, dict, lang) or int(any(not mutant.killed for mutant in mutants))

    return _with_pack(pack, lang, work)


def _docs(folder: str, pack: str | None, lang: Lang) -> int:
    def work(found: "Survey") -> int:
        from wjcheck.pack.tests import suites_by_rule
        from wjcheck.proof.explanation import explain
        from wjcheck.report.delivery import write_file
        from wjcheck.report.rules_pages import pages
        from wjcheck.report.words import Words

        suites = suites_by_rule(found.folder)
        with contextlib.suppress(OSError):
            Path(folder).mkdir(parents=True, exist_ok=True)
        made = pages(found.pack, explain(found.pack, suites, [s.id for s in found.pack.statements]))
        for name, text in made.items():
            problem = write_file(str(Path(folder) / name), text)
            if problem is not None:
                return report_problem(problem, lang, sys.stderr)
        told = Words(lang).say("rules.docs.written", folder=folder, number=len(made)) + "\n"
        return publish((), lambda: told, dict, lang)

    return _with_pack(pack, lang, work)


def _chosen(found: "Survey", named: Sequence[str]) -> frozenset[str]:
    from wjcheck.engine.selection import UnknownSelector, chosen

    try:
        return chosen(found.pack, named, ())
    except UnknownSelector as error:
        raise WrongUsage("usage.selector", value=error.word, known=error.known) from None


def _with_pack(pack: str | None, lang: Lang, work: "Callable[[Survey], int]") -> int:
    """Do `work` on a pack that loads; one that does not is told file by file, and nothing is done with it."""
    from wjcheck.pack.shipped import pack_folder
    from wjcheck.pack.survey import refuse_faulty, survey

    return _guarded(lambda: work(refuse_faulty(survey(pack_folder(pack)))), lang)


def _guarded(work: Run, lang: Lang) -> int:
    from wjcheck.pack.errors import PackError

    try:
        return work()
    except PackError as error:
        return report_pack_error(error, lang, sys.stderr)
