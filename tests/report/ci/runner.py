"""The parser of workflow commands of GitHub's runner, written anew from its rules (actions/runner, `ActionCommand`).

A line is a command where, behind leading white space, it begins with `::` and has another `::`; what is between them
is a name and, behind a blank, properties. Failing that, `##[name properties]` anywhere in a line is one. Names that
are not registered are no commands. Between `stop-commands` and its token nothing is obeyed.
"""

import re
from dataclasses import dataclass, field

REGISTERED = {
    *("error", "warning", "notice", "debug", "group", "endgroup", "echo", "stop-commands", "add-mask", "add-path"),
    *("set-env", "set-output", "save-state", "add-matcher", "remove-matcher"),
}
_DATA = (("%0D", "\r"), ("%0A", "\n"), ("%25", "%"))
_PROPERTY = (("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%"))
_OLD = (("%3B", ";"), ("%0D", "\r"), ("%0A", "\n"), ("%5D", "]"), ("%25", "%"))


@dataclass(frozen=True)
class Command:
    """One command as the runner takes it."""

    name: str
    properties: dict[str, str]
    data: str


@dataclass
class Runner:
    """A runner that reads a log: the commands it obeys, and the lines that are none."""

    obeyed: list[Command] = field(default_factory=list)
    shown: list[str] = field(default_factory=list)
    token: str | None = None

    def read(self, log: str) -> "Runner":
        for line in re.split("\r\n|\r|\n", log):
            self._line(line)
        return self

    def _line(self, line: str) -> None:
        known = REGISTERED | ({self.token.lower()} if self.token else set())
        found = _new(line, known) or _old(line, known)
        if found is None:
            self.shown.append(line)
        elif self.token is not None:
            if found.name.lower() == self.token.lower():
                self.token = None
            else:
                self.shown.append(line)
        elif found.name.lower() == "stop-commands":
            self.token = found.data
        else:
            self.obeyed.append(found)


def _new(line: str, known: set[str]) -> Command | None:
    line = line.lstrip()
    end = line.find("::", 2)
    if not line.startswith("::") or end < 0:
        return None
    return _command(line[2:end], line[end + 2 :], known, ",", _PROPERTY, _DATA)


def _old(line: str, known: set[str]) -> Command | None:
    start = line.find("##[")
    end = line.find("]", start)
    if start < 0 or end < 0:
        return None
    return _command(line[start + 3 : end], line[end + 1 :], known, ";", _OLD, _OLD)


Table = tuple[tuple[str, str], ...]


def _command(info: str, data: str, known: set[str], between: str, values: Table, told: Table) -> Command | None:
    name, _, rest = info.partition(" ")
    if name.lower() not in known:
        return None
    properties = {}
    for pair in filter(None, rest.strip().split(between)):
        key, _, value = pair.lstrip("=").partition("=")
        if value.lstrip("="):
            properties[key] = _unescaped(value.lstrip("="), values)
    return Command(name, properties, _unescaped(data, told))


def _unescaped(text: str, table: Table) -> str:
    for escape, sign in table:
        text = text.replace(escape, sign)
    return text
