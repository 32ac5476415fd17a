from pathlib import Path

import pytest

from wjcheck.cache.place import cache_place


@pytest.mark.parametrize(
    ("environment", "platform", "place"),
    [
        ({}, "linux", "HOME/.cache/wjcheck"),
        ({"XDG_CACHE_HOME": "/var/caches"}, "linux", "/var/caches/wjcheck"),
        ({"XDG_CACHE_HOME": "caches"}, "linux", "HOME/.cache/wjcheck"),
        ({}, "darwin", "HOME/Library/Caches/wjcheck"),
        ({"LOCALAPPDATA": "/c/Local"}, "win32", "/c/Local/wjcheck"),
        ({}, "win32", None),
        ({"WJCHECK_CACHE": "/own"}, "linux", "/own"),
        ({"WJCHECK_CACHE": "/own", "XDG_CACHE_HOME": "/var/caches"}, "darwin", "/own"),
        ({"WJCHECK_CACHE": ""}, "linux", "HOME/.cache/wjcheck"),
        ({"WJCHECK_CACHE": "off"}, "linux", None),
        ({"WJCHECK_CACHE": "./cache"}, "linux", None),
        ({"WJCHECK_CACHE": "/a\0b"}, "linux", None),
    ],
)
def test_place(environment: dict[str, str], platform: str, place: str | None, tmp_path: Path) -> None:
    wanted = None if place is None else place.replace("HOME", str(tmp_path))
    assert cache_place({"HOME": str(tmp_path), **environment}, platform) == wanted


@pytest.mark.parametrize("home", ["", "tests", ".", "/nonexistent"])
def test_a_home_that_is_no_whole_path_or_not_there_is_none(home: str) -> None:
    """The one would mean a folder of the repository at hand, the other one that nobody has asked for."""
    assert cache_place({"HOME": home}, "linux") is None


def test_a_user_without_a_home_has_none(monkeypatch: pytest.MonkeyPatch) -> None:
    """As in a container that runs under a number the system has no name for: `~` then stays as it is."""
    monkeypatch.setattr("os.path.expanduser", lambda path: path)
    assert cache_place({}, "linux") is None
