"""The pack as pages of Markdown: an index and one page for each clause, generated and never edited.

Handed: a pack and its explanations. Gives back: file name → text, in Chinese with the English title beside it.
"""

import re
from collections.abc import Mapping, Sequence

from wjcheck.pack.pack import Pack
from wjcheck.proof.explanation import Explanation
from wjcheck.reading.visible import visible
from wjcheck.report.explanation import heading, parts
from wjcheck.report.words import Words

_MARKDOWN = re.compile(r"([\\`*_{}\[\]<>|#~])")
_TICKS = re.compile("`+")
INDEX = "README.md"


def pages(pack: Pack, found: Sequence[Explanation]) -> Mapping[str, str]:
    """Return every page of the pack's documentation by its file name."""
    words = Words("zh")
    by_page: dict[str, list[Explanation]] = {}
    for item in found:
        by_page.setdefault(item.statement.id.rpartition(".")[0], []).append(item)
    made = {f"{name}.md": _page(items, words) for name, items in by_page.items()}
    return {INDEX: _index(pack, by_page, words), **made}


def _index(pack: Pack, by_page: Mapping[str, Sequence[Explanation]], words: Words) -> str:
    head = pack.head
    counted = {"statements": len(pack.statements), "rules": len(pack.rules)}
    lines = [f"# {_plain(words.say('rules.docs.title', document=head.document))}", ""]
    lines += [words.say("rules.docs.intro", pack=head.id, title=head.title, **counted), ""]
    if head.excerpt is not None:
        lines += [f"**{_plain(head.excerpt.zh)}**", ""]
    names = [words.say(f"rules.list.{key}") for key in ("id", "kind", "severity", "title")]
    for name, items in by_page.items():
        clause = items[0]
        lines += [f"## [{_plain(clause.statement.clause)} {_plain(clause.clause.zh)}]({name}.md)", ""]
        lines += [f"| {' | '.join(names)} |", "|---|---|---|---|"]
        for item in items:
            lines.append(_row(item, name, words))
        lines.append("")
    return "\n".join(lines)


def _row(item: Explanation, page: str, words: Words) -> str:
    rule = item.rule
    title = _plain(heading(item, words).partition(" ")[2])
    link = f"[{item.statement.id}]({page}.md#{anchor(item.statement.id)})"
    if rule is None:
        return f"| {link} | {words.say('explain.unjudged')} | — | {title} |"
    return f"| {link} | {words.say(f'rules.kind.{rule.kind}')} | {words.severity(rule.severity)} | {title} |"


def anchor(identifier: str) -> str:
    """Return the anchor of a statement on its page."""
    return "s-" + identifier.replace(".", "-")


def _page(items: Sequence[Explanation], words: Words) -> str:
    first = items[0]
    lines = [f"# {_plain(first.statement.clause)} {_plain(first.clause.zh)} ({_plain(first.clause.en)})", ""]
    for item in items:
        lines += _statement(item, words)
    return "\n".join(lines).rstrip() + "\n"


def _statement(item: Explanation, words: Words) -> list[str]:
    lines = [f'<a id="{anchor(item.statement.id)}"></a>', "", f"## {_plain(heading(item, words))}", ""]
    lines += [f"> {_plain(item.statement.quote)}", ""]
    if item.rule is not None:
        lines += [f"*{_plain(item.rule.title.en)}*", ""]
    for part in parts(item, words):
        if part.filing is None:
            lines.append(f"- **{_plain(part.name)}** {_plain(part.text)}")
        else:
            filing = [visible(line) for line in part.filing.splitlines()]
            fence = "`" * max(3, 1 + max((len(run) for run in _TICKS.findall(part.filing)), default=0))
            lines += ["", _plain(part.name), "", f"{fence}yaml", *filing, fence]
    return [*lines, ""]


def _plain(text: str) -> str:
    """Return text that Markdown shows as it stands."""
    return _MARKDOWN.sub(r"\\\1", visible(text))
