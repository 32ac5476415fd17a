import pytest

from wjcheck.cache.place import cache_place

HOME = "/home/zhang"


@pytest.mark.parametrize(
    ("environment", "platform", "place"),
    [
        ({}, "linux", f"{HOME}/.cache/wjcheck"),
        ({"XDG_CACHE_HOME": "/var/caches"}, "linux", "/var/caches/wjcheck"),
        ({"XDG_CACHE_HOME": "caches"}, "linux", f"{HOME}/.cache/wjcheck"),
        ({}, "darwin", f"{HOME}/Library/Caches/wjcheck"),
        ({"LOCALAPPDATA": "/c/Local"}, "win32", "/c/Local/wjcheck"),
        ({}, "win32", None),
        ({"WJCHECK_CACHE": "/own"}, "linux", "/own"),
        ({"WJCHECK_CACHE": "/own", "XDG_CACHE_HOME": "/var/caches"}, "darwin", "/own"),
        ({"WJCHECK_CACHE": ""}, "linux", f"{HOME}/.cache/wjcheck"),
        ({"WJCHECK_CACHE": "off"}, "linux", None),
        ({"WJCHECK_CACHE": "./cache"}, "linux", None),
        ({"WJCHECK_CACHE": "/a\0b"}, "linux", None),
    ],
)
def test_place(environment: dict[str, str], platform: str, place: str | None) -> None:
    assert cache_place({"HOME": HOME, **environment}, platform) == place


@pytest.mark.parametrize("home", ["", "zhang", "."])
def test_a_home_that_is_no_whole_path_is_none(home: str) -> None:
    """It would mean a folder of the repository at hand."""
    assert cache_place({"HOME": home}, "linux") is None


def test_a_user_without_a_home_has_none(monkeypatch: pytest.MonkeyPatch) -> None:
    """As in a container that runs under a number the system has no name for: `~` then stays as it is."""
    monkeypatch.setattr("os.path.expanduser", lambda path: path)
    assert cache_place({}, "linux") is None
