"""Draw YAML events out of text, from the C parser or the Python one.

Handed: text without characters that YAML forbids. Gives back: a function that yields the next event at each call and
None after the last. Both parsers are made to follow the same rules (YAML 1.1, which is what the C library knows). What
still differs is how far an odd tag such as `!!!a` or `!a,b` reaches, and a tag is refused either way.
"""

import importlib
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

from ruamel.yaml.parser import Parser
from ruamel.yaml.reader import Reader
from ruamel.yaml.tokens import FlowEntryToken, FlowSequenceEndToken, TagToken, ValueToken

from wjcheck.reading.python_scanner import FollowingScanner
from wjcheck.reading.tree import ParserName


class _Parser(Parser):
    """The Python parser for text whose comments nobody keeps."""

    def distribute_comment(self, comment: Any, line: int) -> None:
        """Drop a comment: the library's own class lacks the method that it calls for lists."""

    def parse_node(self, block: bool = False, indentless_sequence: bool = False) -> Any:
        """Parse a node; one with a tag begins at the tag, also where an anchor follows."""
        first = self.scanner.peek_token()
        event = super().parse_node(block, indentless_sequence)
        if isinstance(first, TagToken):
            event.start_mark = first.start_mark
        return event

    def parse_flow_sequence_entry_mapping_key(self) -> Any:
        """Parse a key after `?` inside `[…]`; where it is absent, the C parser skips the token in its place."""
        self.scanner.get_token()
        if not self.scanner.check_token(ValueToken, FlowEntryToken, FlowSequenceEndToken):
            self.states.append(self.parse_flow_sequence_entry_mapping_value)
            return self.parse_flow_node()
        self.state = self.parse_flow_sequence_entry_mapping_value
        return self.process_empty_scalar(self.scanner.get_token().end_mark)

    def process_empty_scalar(self, mark: Any, comment: Any = None) -> Any:
        """Put an absent part of `{…}` where the C parser does: at the token that comes instead of it."""
        if self.state in (self.parse_flow_mapping_key, self.parse_flow_mapping_value):
            mark = self.scanner.peek_token().start_mark
        return super().process_empty_scalar(mark, comment=comment)


class _Wiring:
    """What the parts of the Python parser look for on each other: the three of them, and the YAML version."""

    processing_version = (1, 1)
    comment_handling = False

    def __init__(self, text: str) -> None:
        self._resolver = self
        self.doc_infos = [SimpleNamespace()]
        self._reader = Reader(None, loader=self)
        self._reader.stream = text
        self._scanner = FollowingScanner(loader=self)
        self._parser = _Parser(loader=self)


def _c_parser() -> Any:
    for module in ("_ruamel_yaml", "_ruamel_yaml_clibz"):
        try:
            return importlib.import_module(module).CParser
        except ModuleNotFoundError:
            continue
    return None


_C_PARSER = _c_parser()


def events(text: str, parser: ParserName | None = None) -> Callable[[], Any]:
    """Start parsing `text`.

    Args:
        text: the text to parse.
        parser: which parser to use; by default the C one where it is installed.

    Returns:
        A function giving the next event, and None at the end.

    Raises:
        ruamel.yaml.error.YAMLError: from the returned function, where the text is not YAML.
    """
    if parser != "python" and _C_PARSER is not None:
        get_event: Callable[[], Any] = _C_PARSER(text).get_event
        return get_event
    # The wiring holds the parser and the parser the wiring; the bound method keeps both alive for the caller.
    python_event: Callable[[], Any] = _Wiring(text)._parser.get_event
    return python_event
