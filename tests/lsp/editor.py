"""A small editor: speaks the Language Server Protocol to a real server, ours or another, by its own rules."""

import json
import queue
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from typing import Any

URI = "file:///filings/%E7%94%B2%E9%95%87-2024.yaml"


class Editor:
    """One session with a language server, `wjcheck lsp` unless another command is given, from `initialize` to `exit`.

    `settings` are what the server is told when it asks how it is configured.
    """

    def __init__(
        self,
        *arguments: str,
        encodings: list[str] | None = None,
        command: Sequence[str] = (sys.executable, "-m", "wjcheck", "lsp"),
        settings: Mapping[str, Any] | None = None,
    ) -> None:
        self.settings = settings
        self.process = subprocess.Popen(
            [*command, *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        self.came: queue.Queue[dict[str, Any]] = queue.Queue()
        self.number = 0
        self.listener = threading.Thread(target=self._listen, daemon=True)
        self.listener.start()
        can: dict[str, Any] = {} if encodings is None else {"general": {"positionEncodings": encodings}}
        can |= {} if settings is None else {"workspace": {"configuration": True}}
        self.offered = self.ask("initialize", {"processId": None, "rootUri": None, "capabilities": can})
        self.tell("initialized", {})

    def __enter__(self) -> "Editor":
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is not None:
            self.process.kill()
        else:
            self.ask("shutdown", None)
            self.tell("exit", None)
        with self.process as process:
            assert process.stderr is not None
            self.complaint = process.stderr.read()
            self.status = process.wait(timeout=20)
            self.listener.join(timeout=20)

    def ask(self, method: str, params: Any) -> Any:
        """Send a request and return the result of its response."""
        self.number += 1
        self._send({"id": self.number, "method": method, "params": params})
        while True:
            message = self.came.get(timeout=30)
            if message.get("id") == self.number and "method" not in message:
                assert "error" not in message, message
                return message["result"]

    def tell(self, method: str, params: Any) -> None:
        """Send a notification."""
        self._send({"method": method, "params": params})

    def open(self, text: str, uri: str = URI) -> list[dict[str, Any]]:
        """Open a file and return the diagnostics the server sends for it."""
        document = {"uri": uri, "languageId": "yaml", "version": 1, "text": text}
        self.tell("textDocument/didOpen", {"textDocument": document})
        return self.diagnostics()

    def change(self, text: str, version: int, uri: str = URI) -> None:
        """Replace the whole text of an open file."""
        document = {"uri": uri, "version": version}
        self.tell("textDocument/didChange", {"textDocument": document, "contentChanges": [{"text": text}]})

    def diagnostics(self) -> list[dict[str, Any]]:
        """Wait for the next diagnostics."""
        while True:
            message = self.came.get(timeout=30)
            if message.get("method") == "textDocument/publishDiagnostics":
                found: list[dict[str, Any]] = message["params"]["diagnostics"]
                return found

    def at(self, method: str, line: int, character: int, uri: str = URI) -> Any:
        """Ask something about a position."""
        position = {"line": line, "character": character}
        return self.ask(method, {"textDocument": {"uri": uri}, "position": position})

    def _answer(self, message: dict[str, Any]) -> None:
        """Answer what the server asks: its settings; to anything else, that there is nothing to say."""
        asked = message["params"]["items"] if message["method"] == "workspace/configuration" else ()
        found = [(self.settings or {}).get(item["section"]) for item in asked]
        self._send({"id": message["id"], "result": found or None})

    def _send(self, message: dict[str, Any]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self.process.stdin is not None
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.process.stdin.flush()

    def _listen(self) -> None:
        assert self.process.stdout is not None
        while header := self.process.stdout.readline():
            length = 0
            while header.strip():
                name, _, value = header.partition(b":")
                length = int(value) if name.lower() == b"content-length" else length
                header = self.process.stdout.readline()
            message = json.loads(self.process.stdout.read(length))
            if "id" in message and "method" in message:
                self._answer(message)
            else:
                self.came.put(message)
