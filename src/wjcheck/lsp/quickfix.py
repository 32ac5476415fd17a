"""Quick fixes: what can be done about the problems under the cursor, and all safe repairs at once.

Handed: the text of a filing, what the editor asks for, the words and the editor's positions. Gives back: code actions.
What changes no meaning is preferred; the rest is there for a person to choose.
"""

from collections.abc import Iterable

from lsprotocol import types

from wjcheck.dataclass import dataclass
from wjcheck.drafting.draft import Draft
from wjcheck.drafting.manuscript import Edit, Manuscript
from wjcheck.drafting.remedies import remedies
from wjcheck.drafting.remedy import Remedy
from wjcheck.drafting.repair import STRANGE_INDENT, done_by, repair
from wjcheck.lsp.diagnostics import SOURCE
from wjcheck.lsp.positions import Positions
from wjcheck.report.repair_text import sentence
from wjcheck.report.words import Words

FIX_ALL = f"{types.CodeActionKind.SourceFixAll.value}.{SOURCE}"
KINDS = (types.CodeActionKind.QuickFix.value, FIX_ALL)


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which actions an editor asks for: in which file, for which stretch of it, and of which kinds."""

    uri: str
    range: types.Range
    context: types.CodeActionContext

    def kind(self, kind: str) -> bool:
        """Whether actions of `kind` are asked for; a kind stands for all below it."""
        only = self.context.only
        return only is None or any(kind == k or kind.startswith(f"{k}.") for k in map(_text, only))


def code_actions(raw: bytes, wanted: Wanted, words: Words, positions: Positions) -> list[types.CodeAction]:
    """Return the actions for the filing `raw`, the preferred ones first."""
    try:
        draft = Draft.of(Manuscript.of(raw))
    except UnicodeDecodeError:
        return []
    actions: list[types.CodeAction] = []
    edits = list(repair(raw).edits()) if draft.problems else []
    if wanted.kind(KINDS[0]):
        touched = [p for p in draft.problems if p.span and _touches(positions.range_of(p.span), wanted.range)]
        found = [remedy for problem in touched for remedy in remedies(draft, problem)]
        # two problems may have the same remedy, one of them without being sure
        best = {remedy.edits: remedy for remedy in sorted(found, key=lambda one: one.safe)}
        actions += [_fix(remedy, wanted, words, positions) for remedy in best.values()]
        if edits and any(problem.code in STRANGE_INDENT for problem in touched):
            # which width is meant, only the whole file can tell
            action = _action(words.say("fix.all"), KINDS[0], edits, wanted, positions)
            action.is_preferred = True
            actions.append(action)
    if edits and wanted.kind(FIX_ALL):
        actions.append(_action(words.say("fix.all"), FIX_ALL, edits, wanted, positions))
    return sorted(actions, key=lambda action: not action.is_preferred)


def _fix(remedy: Remedy, wanted: Wanted, words: Words, positions: Positions) -> types.CodeAction:
    code = remedy.problem.code
    action = _action(sentence(done_by(remedy), words), KINDS[0], remedy.edits, wanted, positions)
    action.diagnostics = [d for d in wanted.context.diagnostics if d.code == code and d.source == SOURCE] or None
    action.is_preferred = remedy.safe or None
    return action


def _action(title: str, kind: str, edits: Iterable[Edit], wanted: Wanted, positions: Positions) -> types.CodeAction:
    changes = [types.TextEdit(positions.exact(edit.span), edit.text) for edit in edits]
    return types.CodeAction(title, kind=kind, edit=types.WorkspaceEdit({wanted.uri: changes}))


def _touches(one: types.Range, other: types.Range) -> bool:
    return one.start.line <= other.end.line and other.start.line <= one.end.line


def _text(kind: object) -> str:
    return str(getattr(kind, "value", kind))
