"""The hostile district in every format of every command: nothing of it is hidden, obeyed, run or linked anywhere."""

import csv
import io
import json
import os
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree

import pytest
from icalendar import Calendar
from junitparser import JUnitXml
from pygls.workspace import PositionCodec

from tests.cli.command import PACK, Ran, check, wjcheck
from tests.engine.filings import YEAR_END
from tests.hostile.district import FILES, LINES, ROSTER, UNREADABLE, UNSEEN, WORDS, lay_out
from tests.report.ci.runner import Runner
from tests.report.html.reading import read as read_html
from tests.report.markdown_pages import pages
from tests.rules.shipped import judge
from wjcheck.engine.checker import check as checked
from wjcheck.lsp.diagnostics import diagnostics
from wjcheck.lsp.hover import hover
from wjcheck.lsp.positions import Positions
from wjcheck.reading.parse import read
from wjcheck.reading.visible import hidden
from wjcheck.report.words import Words

DAY = ("--as-of", "2024-12-31")
CI = ("sarif", "junit", "github", "summary", "gitlab", "rdjson", "jsonl")
OF_CHECK = ("text", "json", "html", "markdown", *CI)
JSON = (".json", ".sarif", ".gitlab", ".rdjson", ".schema")
LAYOUT = {".csv": "\ufeff\r", ".ics": "\r"}
"""What a format itself needs of what is not seen."""
HTML = {"img", "iframe", "object", "embed", "base", "plaintext", "link"}
FORMULA = re.compile(r"\s*[=+\-@＝＋－＠]|[\t\r]")


@dataclass
class Made:
    """What the commands said, and the folder of what they wrote."""

    folder: Path
    out: Path
    said: dict[str, Ran] = field(default_factory=dict)

    def files(self, *endings: str) -> Iterator[tuple[str, bytes]]:
        """The files written, by their endings."""
        for path in sorted(self.out.rglob("*")):
            if path.is_file() and path.suffix in endings:
                yield str(path.relative_to(self.out)), path.read_bytes()

    def texts(self) -> Iterator[tuple[str, str, str]]:
        """Everything that is text: what it is, its ending, and itself."""
        for path in sorted(self.out.rglob("*")):
            if path.is_file() and path.suffix not in (".xlsx", ".docx"):
                yield str(path.relative_to(self.out)), path.suffix, path.read_bytes().decode()
        for name, ran in self.said.items():
            yield f"{name}: out", LAYOUT.get(name, ""), ran.text
            yield f"{name}: err", "", ran.complaint


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    """Run every command on the district."""
    top = tmp_path_factory.mktemp("hostile")
    found = Made(top / "区", top / "out")
    try:
        lay_out(found.folder)
    except (OSError, UnicodeError):
        pytest.skip("this system has no such names")
    found.out.mkdir()

    def outputs(name: str, *formats: str) -> list[str]:
        return [word for one in formats for word in ("--output", f"{one}={found.out / name}.{one}")]

    def run(name: str, *arguments: str | Path) -> None:
        found.said[name] = wjcheck(*arguments, cwd=found.folder, GITHUB_ACTIONS="true")

    folders = [word for one in ("csv", "html", "notice") for word in ("--output", f"{one}={found.out / one}")]
    small = ("--pack", PACK)  # what is drawn of it is the same, and the real one is judged by in the review
    whole = outputs("review", "text", "json", "markdown", *CI, "xlsx")
    run("check", "check", ".", *DAY, *small, "--names", *outputs("check", *OF_CHECK))
    run("later", "check", FILES[0], *small, "--as-of", "2025-01-01", *outputs("later", "json"))
    run("review", "review", ".", "--lang", "en", "--names", "--jobs", "1", *whole, *folders)
    run("due", "due", FILES[0], UNREADABLE, *DAY, *outputs("due", "text", "json", "ics"))
    run("diff", "diff", str(found.out / "check.json"), str(found.out / "later.json"),
        *outputs("diff", "text", "json", "markdown", "html"))  # fmt: skip
    run("verify", "verify", str(found.out / "check.json"), *small, *outputs("verify", "text", "json"))
    run("report", "report", str(found.out / "check.json"), "--lang", "en")
    run("fix", "fix", "--dry-run", f"./{FILES[1]}", UNREADABLE)
    run("keys", "keys", "--check", "--to", "en", ".")
    run("import", "import", ROSTER, "--into", "安监局.人员", f"./{FILES[1]}", "--dry-run")
    for number, word in enumerate(("".join(UNSEEN), LINES, WORDS[4], WORDS[5] + WORDS[0])):
        run(f"explain {number}", "explain", word, "--pack", PACK)
        run(f"list {number}", "rules", "list", word, "--pack", PACK)
        run(f"usage {number}", "check", ".", "--as-of", word)
        run(f"absent {number}", "check", "--pack", word, f"./{FILES[1]}")
    run("lint", "rules", "lint", "--pack", FILES[0])
    _configure(found.folder)
    run("config", "config")
    run("config json", "config", "--output", "json")
    for one in OF_CHECK:
        found.said[f"screen {one}"] = check(f"./{FILES[1]}", UNREADABLE, "--output", one, cwd=found.folder)
    found.said[".ics"] = wjcheck("due", f"./{FILES[1]}", *DAY, "--output", "ics", "--pack", PACK, cwd=found.folder)
    return found


def _configure(folder: Path) -> None:
    patterns = ("".join(UNSEEN) + "/**", WORDS[5].replace("[", "").replace("]", "") + "/**")
    words = ", ".join('"' + "".join(rf"\U{ord(sign):08X}" for sign in pattern) + '"' for pattern in patterns)
    (folder / "wjcheck.toml").write_text(f"exclude = [{words}]\n", "utf-8")


def test_no_character_that_is_hidden_stands_raw_in_any_output(made: Made) -> None:
    seen = {name: hidden(text.replace("\n", "")) - set(LAYOUT.get(kind, kind)) for name, kind, text in made.texts()}
    assert {name: characters for name, characters in seen.items() if characters} == {}
    assert len(seen) > 60
    assert not any(hidden(path.name) for path in made.out.rglob("*"))


def test_every_command_gave_what_it_was_asked_for(made: Made) -> None:
    statuses = {name: ran.status for name, ran in made.said.items() if " " not in name}
    assert statuses == {
        "check": 3,
        "later": 1, "review": 3, "due": 3, "diff": 3, "verify": 0, "report": 0, "fix": 1, "keys": 3, "import": 1,
        "lint": 3, "config": 0, ".ics": 0,
    }  # fmt: skip
    assert all("Traceback" not in text for _, _, text in made.texts())


def test_no_runner_finds_a_command_in_what_is_shown_on_the_screen(made: Made) -> None:
    for name, ran in made.said.items():
        for text in (ran.text, ran.complaint):
            obeyed = {command.name for command in Runner().read(text).obeyed}
            assert obeyed <= ({"error", "warning", "notice"} if name == "screen github" else set()), name
            assert name == "screen github" or re.search(r"##[A-Za-z]*\[", text) is None, name


def test_reports_for_runners_hold_their_own_commands_only(made: Made) -> None:
    for _, raw in made.files(".github"):
        commands = Runner().read(raw.decode()).obeyed
        assert {"error"} <= {command.name for command in commands} <= {"error", "warning", "notice"}
        assert {key for command in commands for key in command.properties} <= {
            "file", "line", "endLine", "col", "endColumn", "title",
        }  # fmt: skip


def test_data_are_the_same_when_json_is_read(made: Made) -> None:
    for name, raw in made.files(*JSON):
        json.loads(raw)
        assert name
    for _, raw in made.files(".jsonl"):
        assert [json.loads(line) for line in raw.splitlines()]
    stored = json.loads((made.out / "check.json").read_bytes())
    assert {Path(one["path"]).name for one in stored["filings"]} == {*FILES, UNREADABLE}
    lists = [json.loads((made.out / f"check.{one}").read_bytes()) for one in ("gitlab", "rdjson")]
    paths = {one["location"]["path"] for one in (*lists[0], *lists[1]["diagnostics"])}
    assert {os.path.basename(path) for path in paths} >= {FILES[1], UNREADABLE}  # noqa: PTH119  # names may end in anything


def test_html_holds_no_element_attribute_or_address_but_the_programs(made: Made) -> None:
    for name, raw in made.files(".html"):
        html = read_html(raw.decode())
        elements = [*html.all()]
        assert {one.name for one in elements} & HTML == set(), name
        assert not any(key.startswith(("on", "srcdoc", "style")) for one in elements for key in one.attributes), name
        addresses = {str(one.attributes[key]) for one in elements for key in ("href", "src") if key in one.attributes}
        assert not any(re.search(r"^\w+:|//|[\x00-\x20\"'<>]", address) for address in addresses), name
        policies = [one for one in elements if one.attributes.get("http-equiv") == "Content-Security-Policy"]
        assert len(policies) == 1, name


def test_markdown_is_text_and_tables_only(made: Made) -> None:
    own = {"h2", "h3", "h4", "p", "ul", "li", "table", "thead", "tbody", "tr", "th", "td", "code", "details", "summary"}
    for name, raw in made.files(".markdown", ".summary"):
        for page in pages(raw.decode()):
            tags = {tag for tag in page.tags if not re.fullmatch(r"<!-- wjcheck[a-z0-9 -]*", tag)}
            assert tags <= own | {"strong", "em", "br", "hr", "blockquote", "h1"}, name
            assert page.references == [], name
            assert page.attributes <= {"align", "style"}, name


def test_tables_hold_no_formula(made: Made) -> None:
    for name, raw in made.files(".csv"):
        for row in csv.reader(io.StringIO(raw.decode("utf-8-sig"), newline="")):
            guessed = [cell for cell in row if FORMULA.match(cell) and not re.fullmatch(r"[+-]?[0-9.]+", cell)]
            assert guessed == [], name
    (book,) = [raw for _, raw in made.files(".xlsx")]
    for part, tree in _parts(book):
        assert [one.tag for one in tree.iter() if re.search(r"}(f|hyperlink|externalReference)$", one.tag)] == [], part


def test_documents_hold_no_field_and_no_address(made: Made) -> None:
    notices = [raw for _, raw in made.files(".docx")]
    assert notices
    for raw in notices:
        for part, tree in _parts(raw):
            assert not any("HYPERLINK" in (one.text or "") for one in tree.iter() if "instr" in one.tag), part
            assert not any(one.get("TargetMode") for one in tree.iter()), part
            texts = "".join(one.text or "" for one in tree.iter())
            assert hidden(texts.replace("\n", "")) == set(), part


def _parts(raw: bytes) -> Iterator[tuple[str, ElementTree.Element]]:
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        for name in archive.namelist():
            yield name, ElementTree.fromstring(archive.read(name))


def test_junit_is_xml_with_the_names_as_they_are_shown(made: Made) -> None:
    for name, raw in made.files(".junit"):
        suites = list(JUnitXml.fromstring(raw))
        assert suites, name
        assert len(ElementTree.fromstring(raw).findall(".//testsuite")) == len(suites)


def test_a_calendar_holds_its_own_events_only(made: Made) -> None:
    for _, raw in made.files(".ics"):
        calendar = Calendar.from_ical(raw)
        assert raw.count(b"BEGIN:VEVENT") == len(calendar.walk("VEVENT")) > 3
        assert all(len(line) <= 75 for line in raw.split(b"\r\n"))
        assert not any(line.startswith((b"ATTACH", b"URL", b"ORGANIZER", b"ATTENDEE")) for line in raw.split(b"\r\n"))


def test_an_editor_is_shown_nothing_hidden(made: Made) -> None:
    words = Words("zh")
    for name in (FILES[0], UNREADABLE):
        raw = (made.folder / name).read_bytes()
        result = checked(name, raw, judge(), YEAR_END)
        told = [
            one.message for one in diagnostics(result, "file:///x", words, Positions(result.lines, PositionCodec()))
        ]
        told += [hover(result, read(raw), line, 30, words) or "" for line in range(1, 60, 7)]
        assert told
        assert {character for one in told for character in hidden(one.replace("\n", ""))} == set()
