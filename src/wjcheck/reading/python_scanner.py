"""The Python YAML scanner, made to follow the C one where the two differ.

Handed: what ruamel.yaml's scanner is handed. Gives back: the same tokens, values and error words as libyaml, so that a
machine without the C parser gives the same tree and the same problems. The differences are few: TABs between tokens,
colons and line starts inside plain scalars, letters allowed in anchors, leading blanks of block texts, and escapes that
are no character.
"""

from typing import Any

from ruamel.yaml.scanner import Scanner, ScannerError
from ruamel.yaml.tokens import ScalarToken

from wjcheck.pattern import late

_BLANK_OR_END = "\0 \t\n"
_ANCHOR = late(r"[A-Za-z0-9_-]+")
_FLOW_ENDS = ",:?[]{}"


class FollowingScanner(Scanner):
    """A scanner for text whose line ends are all `\\n`."""

    def scan_to_next_token(self) -> None:
        """Skip blanks, comments and line ends; a TAB counts as a blank wherever no key can begin."""
        peek, forward = self.reader.peek, self.reader.forward
        while True:
            while peek() == " " or (peek() == "\t" and (self.flow_level or not self.allow_simple_key)):
                forward()
            if peek() == "#":
                while peek() not in "\0\n":
                    forward()
            if peek() != "\n":
                return
            forward()
            if not self.flow_level:
                self.allow_simple_key = True

    def scan_plain(self) -> ScalarToken:
        """Scan an unquoted scalar over as many lines as it has."""
        peek, forward, mark = self.reader.peek, self.reader.forward, self.reader.get_mark
        start = end = mark()
        indent = self.indent + 1
        chunks: list[str] = []
        blanks, breaks, new_line = "", "", False
        while not (self.reader.column == 0 and self._at_document_line()) and peek() != "#":
            length = 0
            while (character := peek(length)) not in _BLANK_OR_END:
                if character == ":" and peek(length + 1) in _BLANK_OR_END:
                    break
                if self.flow_level and character == ":":
                    forward(length)
                    raise ScannerError("while scanning a plain scalar", start, "found unexpected ':'", mark())
                if self.flow_level and character in _FLOW_ENDS:
                    break
                length += 1
            if length:
                chunks.append((breaks or " ") if new_line else blanks)
                chunks.append(self.reader.prefix(length))
                forward(length)
                end = mark()
                self.allow_simple_key = False
                blanks, breaks, new_line = "", "", False
            if peek() not in " \t\n":
                break
            while peek() in " \t\n":
                if peek() == "\n":
                    breaks += "\n" if new_line else ""
                    new_line = True
                elif new_line and peek() == "\t" and self.reader.column < indent:
                    raise ScannerError("while scanning a plain scalar", start, "found a tab character", mark())
                elif not new_line:
                    blanks += peek()
                forward()
            if not self.flow_level and self.reader.column < indent:
                break
        if new_line:
            self.allow_simple_key = True
        return ScalarToken("".join(chunks), True, start, end)

    def scan_anchor(self, TokenClass: Any) -> Any:
        """Scan an anchor or an alias, whose name holds ASCII letters, digits, `_` and `-` only."""
        start = self.reader.get_mark()
        kind = "alias" if self.reader.peek() == "*" else "anchor"
        self.reader.forward()
        length = 0
        while _ANCHOR.match(self.reader.peek(length)):
            length += 1
        name = self.reader.prefix(length)
        self.reader.forward(length)
        if not length or self.reader.peek() not in "\0 \t\n?:,]}%@`":
            message = "did not find expected alphabetic or numeric character"
            raise ScannerError(f"while scanning an {kind}", start, message, self.reader.get_mark())
        return TokenClass(name, start, self.reader.get_mark())

    def scan_directive_name(self, start_mark: Any) -> Any:
        """Scan the name of a directive; only two are known."""
        name = super().scan_directive_name(start_mark)
        if name not in ("YAML", "TAG"):
            raise ScannerError("while scanning a directive", start_mark, "found unknown directive name", start_mark)
        return name

    def scan_flow_scalar(self, style: Any) -> Any:
        """Scan a quoted scalar; an escape that is no character is an error of the library's own kind."""
        start = self.reader.get_mark()
        try:
            token = super().scan_flow_scalar(style)
        except (ValueError, OverflowError) as error:
            raise _bad_escape(start) from error
        if any("\ud800" <= character <= "\udfff" for character in token.value):
            raise _bad_escape(start)
        return token

    def scan_block_scalar(self, style: Any, rt: bool | None = False) -> ScalarToken:  # noqa: ARG002  # as in the library
        """Scan a block text, which `|` or `>` introduces."""
        start = self.reader.get_mark()
        self.reader.forward()
        keep, increment = self._block_header(start)
        indent = max(self.indent, 0) + increment if increment else 0
        indent, breaks, end = self._block_breaks(indent, start)
        chunks: list[str] = []
        line_break, after_blank = "", False
        while self.reader.column == indent and self.reader.peek() != "\0":
            before_blank = self.reader.peek() in " \t"
            if style == ">" and line_break and not after_blank and not before_blank:
                chunks.append("" if breaks else " ")
            else:
                chunks.append(line_break)
            chunks.append(breaks)
            after_blank = before_blank
            length = 0
            while self.reader.peek(length) not in "\0\n":
                length += 1
            chunks.append(self.reader.prefix(length))
            self.reader.forward(length)
            line_break = self.scan_line_break()
            indent, breaks, end = self._block_breaks(indent, start)
        chunks.append("" if keep == "-" else line_break)
        chunks.append(breaks if keep == "+" else "")
        return ScalarToken("".join(chunks), False, start, end, style)

    def fetch_stream_end(self) -> None:
        """End the text as if its last line had an end, which the rules for keys count on."""
        if self.reader.column:
            self.reader.column = 0
            self.reader.line += 1
        self.remove_possible_simple_key()
        still_open = self.possible_simple_keys
        super().fetch_stream_end()
        self.possible_simple_keys = still_open

    def need_more_tokens(self) -> bool:
        """Tell whether the next token is still open; at the end of the text, refuse a key that lacks its colon."""
        if self.done and self.tokens:
            self.stale_possible_simple_keys()
        return bool(super().need_more_tokens())

    def _block_header(self, start: Any) -> tuple[str, int]:
        """Read the line of `|` or `>`: how final line ends are kept (`+`, `-` or nothing) and the indentation."""
        keep, increment = "", 0
        for _ in range(2):
            character = self.reader.peek()
            if not keep and character in ("+", "-"):
                keep = character
            elif not increment and character in tuple("123456789"):
                increment = int(character)
            else:
                break
            self.reader.forward()
        while self.reader.peek() in " \t":
            self.reader.forward()
        if self.reader.peek() == "#":
            while self.reader.peek() not in "\0\n":
                self.reader.forward()
        if self.reader.peek() not in "\0\n":
            message = "did not find expected comment or line break"
            raise ScannerError("while scanning a block scalar", start, message, self.reader.get_mark())
        self.scan_line_break()
        return keep, increment

    def _block_breaks(self, indent: int, start: Any) -> tuple[int, str, Any]:
        """Skip blank lines in a block text; the first time, measure its indentation (0 until then)."""
        peek = self.reader.peek
        breaks, deepest, end = "", 0, self.reader.get_mark()
        while True:
            while (not indent or self.reader.column < indent) and peek() == " ":
                self.reader.forward()
            deepest = max(deepest, self.reader.column)
            if (not indent or self.reader.column < indent) and peek() == "\t":
                message = "found a tab character where an indentation space is expected"
                raise ScannerError("while scanning a block scalar", start, message, self.reader.get_mark())
            if peek() != "\n":
                return indent or max(deepest, self.indent + 1, 1), breaks, end
            self.reader.forward()
            breaks += "\n"
            end = self.reader.get_mark()

    def _at_document_line(self) -> bool:
        return self.reader.prefix(3) in ("---", "...") and self.reader.peek(3) in _BLANK_OR_END


def _bad_escape(start: Any) -> ScannerError:
    return ScannerError("while parsing a quoted scalar", start, "found invalid Unicode character escape code", start)
