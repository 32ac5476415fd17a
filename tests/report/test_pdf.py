"""Printing: what goes wrong with stand-ins for a browser, and what comes out of a real one."""

import errno
import http.server
import tempfile
import threading
from collections.abc import Iterator
from datetime import date, timedelta
from io import BytesIO
from pathlib import Path
from unicodedata import normalize

import pytest
from pypdf import PdfReader
from pypdf.generic import Destination

from tests.report.browsers import needs_chromium, stand_in
from wjcheck.reading.problem import Problem
from wjcheck.report.pdf import print_html

AS_OF = date(2024, 12, 31)
PAGE = "<!doctype html><title>示例镇</title>"
WHOLE = "b\"%PDF-1.4\\n/CreationDate (D:20300102030405Z)\\n/ModDate (D:20300102030405-03'30')\\n%%EOF\\n\""


@pytest.fixture(autouse=True)
def passing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The folder for temporary files, of which nothing may be left behind."""
    folder = tmp_path / "passing"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    yield folder
    assert list(folder.iterdir()) == []


def test_the_page_goes_to_the_browser_and_its_pdf_comes_back_with_the_day_it_speaks_of(tmp_path: Path) -> None:
    noted = tmp_path / "noted"
    does = (
        f"from urllib.request import url2pathname\n"
        f"open({str(noted)!r}, 'wb').write(open(url2pathname(page.removeprefix('file://')), 'rb').read())\n"
        f"open(target, 'wb').write({WHOLE})\n"
    )
    printed = print_html(PAGE, AS_OF, environ=stand_in(tmp_path / "browser", does))
    # no byte moves, whichever way the browser writes the zone
    assert printed == b"%PDF-1.4\n/CreationDate (D:20241231120000Z)\n/ModDate (D:20241231120000+08'00')\n%%EOF\n"
    assert noted.read_text(encoding="utf-8") == PAGE


def test_however_many_nodes_the_browser_has_made_the_bytes_are_the_same(tmp_path: Path) -> None:
    def printed(first: int, second: int) -> bytes | Problem:
        names = f"/ID (node{second:08}) /ID (node{first:08}) /Limits [(node{first:08}) (node{second:08})] node00000016"
        does = f"open(target, 'wb').write({WHOLE}[:-7] + b'{names}\\n%%EOF\\n')"
        return print_html(PAGE, AS_OF, environ=stand_in(tmp_path / "browser", does))

    found = printed(16, 17)
    assert isinstance(found, bytes)
    assert b"/ID (node00000002) /ID (node00000001) /Limits [(node00000001) (node00000002)] node00000016" in found
    assert printed(17, 104) == found


@pytest.mark.parametrize(
    ("does", "code", "number"),
    [
        ("sys.exit(7)", "W426", 7),
        ("pass", "W426", 0),
        (f"open(target, 'wb').write({WHOLE})\nos.abort()", "W426", -6),
        ("os.mkdir(target)", "W426", 0),
        ("open(target, 'wb').write(b'')", "W428", None),
        ("open(target, 'wb').write(b'<html>not found</html>')", "W428", None),
        (f"open(target, 'wb').write({WHOLE}[:-7])", "W428", None),
        (f"open(target, 'wb').write({WHOLE} + b'more')", "W428", None),
        (f"open(target, 'wb').write({WHOLE})\ntime.sleep(60)", "W427", 1),
    ],
)
def test_a_browser_that_fails_is_a_problem_and_says_nothing_itself(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], does: str, code: str, number: int | None
) -> None:
    environ = stand_in(tmp_path / "browser", "print('noise', file=sys.stderr)\n" + does)
    problem = print_html(PAGE, AS_OF, 1.9, environ)
    values: dict[str, str | int] = {"path": str(tmp_path / "browser")} | ({} if number is None else {"number": number})
    assert problem == Problem(code, values=values)
    assert capfd.readouterr() == ("", "")


def test_a_program_that_cannot_be_started_is_a_problem(tmp_path: Path) -> None:
    browser = tmp_path / "browser"
    browser.write_bytes(b"\x7fELF")
    browser.chmod(0o755)
    problem = print_html(PAGE, AS_OF, environ={"WJCHECK_BROWSER": str(browser)})
    assert problem == Problem("W425", values={"path": str(browser), "number": errno.ENOEXEC})


def test_no_browser_is_a_problem() -> None:
    assert print_html(PAGE, AS_OF, environ={"WJCHECK_BROWSER": "/no/such"}) == Problem(
        "W424", values={"path": "/no/such"}
    )


def test_no_room_for_the_page_is_a_problem(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "absent"))
    problem = print_html(PAGE, AS_OF, environ=stand_in(tmp_path / "browser", "pass"))
    assert problem == Problem("W429", values={"number": errno.ENOENT})


def test_a_snap_gets_its_page_where_it_may_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    noted = tmp_path / "noted"
    (tmp_path / "bin").mkdir()
    does = f"open({str(noted)!r}, 'w').write(target)\nopen(target, 'wb').write({WHOLE})\n"
    stand_in(tmp_path / "bin" / "snap", does)
    (tmp_path / "bin" / "chromium").symlink_to(tmp_path / "bin" / "snap")
    printed = print_html(PAGE, AS_OF, environ={"WJCHECK_BROWSER": str(tmp_path / "bin" / "chromium")})
    assert isinstance(printed, bytes)
    common = tmp_path / "snap" / "chromium" / "common"
    assert noted.read_text(encoding="utf-8").startswith(str(common))
    assert list(common.iterdir()) == []


def test_the_sandbox_stays_on_but_for_root_and_no_name_is_resolved(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    noted = tmp_path / "noted"
    does = f"open({str(noted)!r}, 'w').write('\\n'.join(sys.argv))\nopen(target, 'wb').write({WHOLE})\n"
    environ = stand_in(tmp_path / "browser", does)
    for user, without in ((0, True), (1000, False)):
        monkeypatch.setattr("os.geteuid", lambda user=user: user)
        assert isinstance(print_html(PAGE, AS_OF, environ=environ), bytes)
        flags = noted.read_text(encoding="utf-8").split("\n")
        assert ("--no-sandbox" in flags) is without
        assert "--host-resolver-rules=MAP * ~NOTFOUND" in flags


ROWS = "".join(f"<tr><td>{number}</td><td>东桥村的应急救援队没有登记</td></tr>" for number in range(120))
REPORT = f"""<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>示例镇 2024年度 核对结果</title>
<style>@page {{ size: A4; margin: 20mm }}</style></head><body><h1>示例镇</h1><p><a href="#two">问题</a></p>
<h2 id="two">问题清单</h2><table><thead><tr><th>序号</th><th>申报情况</th></tr></thead><tbody>{ROWS}</tbody></table>
<h2 id="three">未作判定的条文</h2><p><a href="#nowhere">无</a></p></body></html>"""


@needs_chromium
def test_a_real_browser_prints_the_page_on_a4_with_its_headings_as_bookmarks() -> None:
    printed = print_html(REPORT, AS_OF)
    assert isinstance(printed, bytes)
    reader = PdfReader(BytesIO(printed))
    # of two characters that a font draws alike, the browser may name the other: ⽰ for 示
    texts = [normalize("NFKC", page.extract_text()) for page in reader.pages]
    assert len(texts) > 2
    assert all(abs(float(page.mediabox.width) - 595.28) < 1 for page in reader.pages)
    assert all(abs(float(page.mediabox.height) - 841.89) < 1 for page in reader.pages)
    assert "示例镇" in texts[0]
    assert "问题清单" in texts[0]
    assert "未作判定的条文" in texts[-1]
    # the browser's own head and foot would name the day and the file
    assert not any("report.html" in text or "file:" in text for text in texts)
    bookmarks = [str(item.title) for item in _flat(reader.outline) if isinstance(item, Destination)]
    assert bookmarks == ["示例镇", "问题清单", "未作判定的条文"]
    assert reader.metadata is not None
    assert reader.metadata.title == "示例镇 2024年度 核对结果"
    assert reader.metadata.creator == "wjcheck"
    assert reader.metadata.creation_date is not None
    assert reader.metadata.creation_date.date() == AS_OF
    assert reader.metadata.creation_date.utcoffset() == timedelta(hours=8)
    assert str(reader.root_object["/Lang"]) == "zh-CN"
    assert b"file:" not in printed


def _flat(outline: object) -> Iterator[object]:
    for item in outline if isinstance(outline, list) else [outline]:
        yield from _flat(item) if isinstance(item, list) else (item,)


@needs_chromium
def test_the_same_page_gives_the_same_bytes() -> None:
    assert print_html(REPORT, AS_OF) == print_html(REPORT, AS_OF)


@needs_chromium
def test_nothing_is_fetched() -> None:
    asked: list[str] = []

    class Server(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_error(404)

        def log_message(self, format: str, *args: object) -> None:
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Server) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        address = f"127.0.0.1:{server.server_port}"
        sources = f'<img src="http://{address}/a"><link rel=stylesheet href="http://{address}/b"><iframe src="http://localhost:{server.server_port}/c"></iframe>'
        printed = print_html(PAGE + sources, AS_OF)
        server.shutdown()
        thread.join()
    assert isinstance(printed, bytes)
    assert asked == []
