import json
from pathlib import Path

import pytest

import wjcheck.report.browser as module
from tests.report.browsers import stand_in
from wjcheck.reading.problem import Problem
from wjcheck.report.browser import find_browser


def program(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    stand_in(path, "")
    return path


def test_the_browser_that_is_named_is_taken_by_path_or_name_with_or_without_quotes(tmp_path: Path) -> None:
    named = program(tmp_path / "我的 浏览器")
    program(tmp_path / "chromium")
    for written in (str(named), f'"{named}"', f" {named} ", "我的 浏览器"):
        assert find_browser({"WJCHECK_BROWSER": written, "PATH": str(tmp_path)}, "linux") == named


@pytest.mark.parametrize("kind", ["absent", "folder", "not a program", "no file name"])
def test_a_browser_that_is_named_and_unusable_is_not_replaced_by_another(tmp_path: Path, kind: str) -> None:
    program(tmp_path / "chromium")
    (tmp_path / "folder").mkdir()
    (tmp_path / "not a program").write_text("", encoding="utf-8")
    named = "\0" if kind == "no file name" else str(tmp_path / kind)
    found = find_browser({"WJCHECK_BROWSER": named, "PATH": str(tmp_path)}, "linux")
    assert found == Problem("W424", values={"path": named})


def test_names_are_looked_for_on_path_in_the_order_of_the_list(tmp_path: Path) -> None:
    environ = {"PATH": str(tmp_path), "WJCHECK_BROWSER": ""}
    assert find_browser(environ, "none such") == Problem("W423")
    for name in ("microsoft-edge", "chromium", "google-chrome"):  # each comes before the one added last
        last = program(tmp_path / name)
        assert find_browser(environ, "none such") == last


@pytest.mark.parametrize(
    ("platform", "variable", "place"),
    [
        ("win32", "PROGRAMFILES(X86)", r"%ProgramFiles(x86)%\Microsoft\Edge\Application\msedge.exe"),
        ("win32", "LOCALAPPDATA", r"%LocalAppData%\Google\Chrome\Application\chrome.exe"),
        ("darwin", "HOME", "%HOME%/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
    ],
)
def test_the_usual_places_of_each_system(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, platform: str, variable: str, place: str
) -> None:
    assert place in json.loads(Path(module.__file__).with_name("browsers.json").read_text("utf-8"))["places"][platform]
    tail = place.rpartition("%")[2]
    here = program(Path(f"{tmp_path}{tail}"))  # a backslash is a letter of the name on this system
    monkeypatch.setattr(module, "_known", lambda: {"names": [], "places": {platform: ["%NoSuch%\\x", place]}})
    assert find_browser({variable: str(tmp_path), "PATH": ""}, platform) == here
    assert find_browser({variable: "", "PATH": ""}, platform) == Problem("W423")
    assert find_browser({variable: str(tmp_path), "PATH": ""}, "other") == Problem("W423")
