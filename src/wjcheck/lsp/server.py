"""The language server: speaks the protocol; what is said is made by its neighbours.

Handed: how a filing is judged, and the language to speak. Gives back: a server to be started on a pair of streams.
Filings are checked as they stand in the editor, saved or not, a moment after the last keystroke.
"""

import asyncio
from collections.abc import Callable, Mapping
from typing import TypeAlias
from urllib.parse import unquote, urlsplit

from lsprotocol import types
from pygls.lsp.server import LanguageServer

from wjcheck.dataclass import dataclass
from wjcheck.engine.result import FilingResult
from wjcheck.lsp.diagnostics import diagnostics
from wjcheck.lsp.hover import hover
from wjcheck.lsp.positions import Positions
from wjcheck.lsp.quickfix import KINDS, Wanted, code_actions
from wjcheck.reading.discover import is_filing
from wjcheck.reading.parse import read
from wjcheck.report.words import Words

PAUSE = 0.25
"""Seconds after the last change before the filing is judged: nobody reads diagnostics while typing a word."""

JudgeText: TypeAlias = Callable[[str, bytes], FilingResult]
"""Judges the bytes of one filing, called by the name of its file; raises nothing."""


@dataclass(frozen=True, slots=True)
class Checked:
    """One filing as it stood when it was last judged."""

    raw: bytes
    result: FilingResult


class FilingServer(LanguageServer):
    """A language server for filings: it remembers the last result of every open one."""

    def __init__(self, judge: JudgeText, words: Words, version: str) -> None:
        """Prepare the server; nothing is read or written until it is started."""
        super().__init__("wjcheck", version, text_document_sync_kind=types.TextDocumentSyncKind.Full)
        self.judge = judge
        self.words = words
        self.checked: dict[str, Checked] = {}
        self.waiting: dict[str, asyncio.TimerHandle] = {}
        for method, answer in _ANSWERS.items():
            self.feature(method, _OPTIONS.get(method))(answer)

    def check(self, uri: str) -> Checked | None:
        """Judge the filing `uri` as it stands in the editor and show what was found; None when it is no filing."""
        self.stop_waiting(uri)
        raw = self.workspace.get_text_document(uri).source.encode("utf-8", errors="surrogatepass")
        known = self.checked.get(uri)
        if known is not None and known.raw == raw:
            return known
        if not is_filing(raw):
            if self.checked.pop(uri, None) is not None:
                self._publish(uri, [])
            return None
        checked = Checked(raw, self.judge(_file_name(uri), raw))
        self.checked[uri] = checked
        self._publish(uri, diagnostics(checked.result, uri, self.words, self.positions(checked.result)))
        return checked

    def positions(self, result: FilingResult) -> Positions:
        """Return the places of `result` as this editor counts them."""
        return Positions(result.lines, self.workspace.position_codec)

    def _publish(self, uri: str, found: list[types.Diagnostic]) -> None:
        version = self.workspace.get_text_document(uri).version
        self.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, found, version))

    def stop_waiting(self, uri: str) -> None:
        """Forget that the filing `uri` was to be judged in a moment."""
        waiting = self.waiting.pop(uri, None)
        if waiting is not None:
            waiting.cancel()


def _opened(ls: FilingServer, params: types.DidOpenTextDocumentParams) -> None:
    ls.check(params.text_document.uri)


def _changed(ls: FilingServer, params: types.DidChangeTextDocumentParams) -> None:
    uri = params.text_document.uri
    ls.stop_waiting(uri)
    ls.waiting[uri] = asyncio.get_running_loop().call_later(PAUSE, ls.check, uri)


def _saved(ls: FilingServer, params: types.DidSaveTextDocumentParams) -> None:
    ls.check(params.text_document.uri)


def _closed(ls: FilingServer, params: types.DidCloseTextDocumentParams) -> None:
    uri = params.text_document.uri
    ls.stop_waiting(uri)
    if ls.checked.pop(uri, None) is not None:
        ls.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, []))


def _hover(ls: FilingServer, params: types.HoverParams) -> types.Hover | None:
    checked = ls.check(params.text_document.uri)
    if checked is None:
        return None
    line, column = ls.positions(checked.result).place_of(params.position)
    told = hover(checked.result, read(checked.raw), line, column, ls.words)
    return None if told is None else types.Hover(types.MarkupContent(types.MarkupKind.Markdown, told))


def _code_action(ls: FilingServer, params: types.CodeActionParams) -> list[types.CodeAction]:
    uri = params.text_document.uri
    checked = ls.check(uri)
    if checked is None:
        return []
    wanted = Wanted(uri, params.range, params.context)
    return code_actions(checked.raw, wanted, ls.words, ls.positions(checked.result))


_ANSWERS: Mapping[str, Callable[..., object]] = {
    types.TEXT_DOCUMENT_DID_OPEN: _opened,
    types.TEXT_DOCUMENT_DID_CHANGE: _changed,
    types.TEXT_DOCUMENT_DID_SAVE: _saved,
    types.TEXT_DOCUMENT_DID_CLOSE: _closed,
    types.TEXT_DOCUMENT_HOVER: _hover,
    types.TEXT_DOCUMENT_CODE_ACTION: _code_action,
}


_OPTIONS: Mapping[str, object] = {types.TEXT_DOCUMENT_CODE_ACTION: types.CodeActionOptions(list(KINDS))}


def _file_name(uri: str) -> str:
    """Return the last part of `uri` as people read it; messages need no more of where the file lies."""
    return unquote(urlsplit(uri).path).rsplit("/", 1)[-1] or uri
