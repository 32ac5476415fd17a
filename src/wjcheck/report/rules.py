"""What the keeper of a pack reads: its rules as a table, its violations, cases, coverage and mutations.

Handed: what `proof` found. Gives back: text, or plain values for JSON. Everything from a pack is made visible.
"""

from collections.abc import Sequence
from typing import Any

from wjcheck.locale.message import Lang
from wjcheck.pack.pack import Pack
from wjcheck.pack.rule import Rule
from wjcheck.pack.survey import Fault
from wjcheck.proof.cases import Outcome
from wjcheck.proof.coverage import Coverage, percent
from wjcheck.proof.mutation import Mutant
from wjcheck.reading.visible import visible
from wjcheck.report.line import width
from wjcheck.report.trouble import trouble_text
from wjcheck.report.words import Words


def list_text(pack: Pack, rules: Sequence[Rule], lang: Lang) -> str:
    """Return the rules as a table, one a line, and how many there are of each kind."""
    words = Words(lang)
    heads = [words.say(f"rules.list.{key}") for key in ("id", "kind", "severity", "tag", "when", "title")]
    rows = [_row(rule, words) for rule in rules]
    total = words.say(
        "rules.list.total",
        rules=len(pack.rules),
        computed=sum(not rule.attested for rule in pack.rules),
        attested=sum(rule.attested for rule in pack.rules),
        statements=len(pack.statements),
        reasons=len(pack.statements) - len(pack.rules),
    )
    return f"{_table([heads, *rows])}\n{total}\n"


def _row(rule: Rule, words: Words) -> list[str]:
    when = words.say(f"rules.per.{rule.per}") if rule.per else ""
    if rule.due is not None:
        when = rule.due.date.isoformat()
    return [
        rule.id,
        words.say(f"rules.kind.{rule.kind}"),
        words.severity(rule.severity),
        visible(rule.five_haves or "—"),
        when or "—",
        visible(rule.title.in_lang(words.lang)),
    ]


def list_values(pack: Pack, rules: Sequence[Rule], lang: Lang) -> dict[str, Any]:
    """Return the rules as plain values, in the order of the document."""
    return {
        "format": "wjcheck-rules/1",
        "pack": {"id": pack.head.id, "document": pack.head.document, "digest": pack.digest},
        "rules": [
            {
                "rule": rule.id,
                "clause": pack.clause_of(rule.id),
                "title": rule.title.in_lang(lang),
                "quote": rule.quote,
                "basis": "attested" if rule.attested else "computed",
                "scope": rule.scope,
                "modality": rule.modality,
                "severity": rule.severity,
                "five_haves_tag": rule.five_haves,
                "responsible": rule.responsible.in_lang(lang),
                "per": rule.per,
                "due": rule.due.date.isoformat() if rule.due else None,
                "parameters": {
                    name: {
                        "unit": parameter.unit,
                        "values": {day.isoformat(): value for day, value in parameter.values.items()},
                    }
                    for name, parameter in rule.parameters.items()
                },
                "readings": sorted(rule.alternatives),
                "depends_on": list(rule.depends_on),
            }
            for rule in rules
        ],
        "unjudged": [
            {"statement": s.id, "clause": s.clause, "quote": s.quote, "reason": pack.reason(s).in_lang(lang)}
            for s in pack.statements
            if s.id not in {rule.id for rule in pack.rules}
        ],
    }


def lint_text(pack: str, rules: int, faults: Sequence[Fault], lang: Lang) -> str:
    """Return every violation with its place and what to do, and how many there are."""
    words = Words(lang)
    told = "".join(trouble_text(fault.problem, words, fault.file) for fault in faults)
    key = "rules.lint.some" if faults else "rules.lint.none"
    return told + words.say(key, pack=pack, rules=rules, number=len(faults)) + "\n"


def lint_values(pack: str, rules: int, faults: Sequence[Fault], lang: Lang) -> dict[str, Any]:
    """Return every violation as plain values."""
    words = Words(lang)
    found = []
    for fault in faults:
        title, message, hint = words.problem(fault.problem)
        span = fault.problem.span
        found.append(
            {
                "file": fault.file,
                "line": span.line if span else None,
                "column": span.column if span else None,
                "code": fault.problem.code,
                "rule": fault.problem.values.get("id"),
                "title": title,
                "message": message,
                "hint": hint,
            }
        )
    return {"format": "wjcheck-lint/1", "pack": pack, "rules": rules, "violations": found}


def cases_text(outcomes: Sequence[Outcome], rules: int, lang: Lang) -> str:
    """Return the cases that differ from what they expect, and how many there are in all."""
    words = Words(lang)
    wrong = [outcome for outcome in outcomes if outcome.differences]
    lines = []
    for outcome in wrong:
        lines.append(words.say("rules.test.case", rule=outcome.rule, name=outcome.case))
        for item in outcome.differences:
            told = words.say("rules.test.difference", what=item.what, expected=item.expected, got=item.got)
            lines.append("    " + told)
    key = "rules.test.bad" if wrong else "rules.test.good" if outcomes else "rules.test.none"
    lines.append(words.say(key, rules=rules, cases=len(outcomes), number=len(wrong)))
    return "\n".join(lines) + "\n"


def mutants_text(mutants: Sequence[Mutant], rules: int, lang: Lang) -> str:
    """Return the mutations that no case noticed, with their places, and how many there were."""
    words = Words(lang)
    survived = [mutant for mutant in mutants if not mutant.killed]
    lines = []
    for mutant in survived:
        told = words.say("rules.mutate.survived", rule=mutant.rule, before=mutant.before, after=mutant.after)
        lines.append(words.say("trouble.at", place=f"{visible(mutant.file)}:{mutant.line}", text=told))
    counted = {"mutants": len(mutants), "killed": len(mutants) - len(survived), "survived": len(survived)}
    lines.append(words.say("rules.mutate.total", rules=rules, **counted))
    return "\n".join(lines) + "\n"


SNAPSHOT = "coverage.md"
"""The file beside `pack.yaml` that keeps the coverage as it was committed."""

_COLUMNS = ("clause", "statements", "computed", "attested", "reason", "open", "characters", "percent")


def coverage_text(pack: Pack, found: Coverage, lang: Lang) -> str:
    """Return how much of the text is accounted for as a table, clause by clause."""
    words = Words(lang)
    title = words.say("rules.coverage.title", pack=pack.head.id, document=pack.head.document)
    return f"{title}\n\n{_table(_coverage_rows(found, words), right=True)}\n"


def coverage_snapshot(pack: Pack, found: Coverage) -> str:
    """Return the same as a Markdown page in Chinese, kept beside the rules and compared by a test."""
    words = Words("zh")
    title = words.say("rules.coverage.title", pack=pack.head.id, document=pack.head.document)
    heads, *rows = _coverage_rows(found, words)
    lines = [f"# {title}", "", _cells(heads), _cells(["---"] + ["---:"] * (len(heads) - 1)), *map(_cells, rows)]
    return "\n".join(lines) + "\n"


def _coverage_rows(found: Coverage, words: Words) -> list[list[str]]:
    rows = [[words.say(f"rules.coverage.{key}") for key in _COLUMNS]]
    sums = [0] * 6
    for clause in found.clauses:
        ways = list(clause.accounts.values())
        counts = [sum(ways) + clause.open, *ways, clause.open, clause.characters]
        sums = [total + count for total, count in zip(sums, counts, strict=True)]
        share = percent(clause.covered, clause.characters)
        rows.append([visible(clause.clause), *map(str, counts), f"{share}%"])
    rows.append([words.say("rules.coverage.total"), *map(str, sums), f"{found.percent}%"])
    return rows


def _cells(row: Sequence[str]) -> str:
    return "| " + " | ".join(row) + " |"


def _table(rows: Sequence[Sequence[str]], *, right: bool = False) -> str:
    """Return rows with their columns aligned, 汉字 two columns wide; `right` sets all but the first to the right."""
    widths = [max(width(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = []
    for row in rows:
        cells = []
        for column, text in enumerate(row):
            blanks = " " * (widths[column] - width(text))
            cells.append(blanks + text if right and column else text + blanks)
        lines.append("  ".join(cells).rstrip())
    return "\n".join(lines)
