"""`--output pdf=FILE` from the command line: what is in the file, and that it is untouched when nothing comes of it."""

from pathlib import Path

import pytest

from tests.cli.command import GOOD, check
from tests.report.browsers import needs_chromium, stand_in


@pytest.fixture
def filing(tmp_path: Path) -> Path:
    path = tmp_path / "示例镇.yaml"
    path.write_text(GOOD, encoding="utf-8")
    return path


def test_a_browser_that_fails_leaves_the_file_as_it_was_and_the_other_reports_are_written(filing: Path) -> None:
    target, other = filing.with_name("报告.pdf"), filing.with_name("结果.json")
    target.write_bytes(b"before")
    browser = filing.with_name("browser")
    stand_in(browser, "open(target, 'wb').write(b'%PDF-1.7 and no more')")
    outputs = ("--output", f"pdf={target}", "--output", f"json={other}")
    ran = check(filing, *outputs, WJCHECK_BROWSER=str(browser))
    assert (ran.status, ran.out) == (3, b"")
    assert "W428 PDF 不完整" in ran.complaint
    assert str(browser) in ran.complaint
    assert target.read_bytes() == b"before"
    assert other.exists()


@pytest.mark.parametrize(("lang", "told"), [("zh", "Ctrl+P，纸张选 A4"), ("en", "press Ctrl+P, paper A4")])
def test_without_a_browser_the_user_hears_how_to_come_by_a_pdf(
    filing: Path, monkeypatch: pytest.MonkeyPatch, lang: str, told: str
) -> None:
    monkeypatch.setattr("wjcheck.report.browser._known", lambda: {"names": [], "places": {}})
    target = filing.with_name("报告.pdf")
    ran = check(filing, "--output", f"pdf={target}", "--lang", lang)
    assert ran.status == 3
    assert "W423" in ran.complaint
    assert told in ran.complaint
    assert not target.exists()


@needs_chromium
def test_a_real_browser_writes_the_file_and_nothing_is_said(filing: Path) -> None:
    target = filing.with_name("报告.pdf")
    ran = check(filing, "--output", f"pdf={target}")
    assert (ran.status, ran.out, ran.err) == (0, b"", b"")
    assert target.read_bytes().startswith(b"%PDF-")
