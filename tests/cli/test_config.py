"""The configuration: where it is looked for, what is refused and how, what wins, and what `wjcheck config` shows."""

import json
import os
from pathlib import Path
from typing import Any

import pytest

from tests.cli.command import ERROR, GOOD, PACK, WARNING, Ran, plain_environment, wjcheck
from wjcheck.cli.configuration import LARGEST, configuration
from wjcheck.cli.settings import KEYS, Ground

POSIX = pytest.mark.skipif(os.name == "nt", reason="makes links")


@pytest.fixture
def repo(tmp_path: Path) -> Path:
    """A repository with a filing that has one error."""
    folder = tmp_path / "库"
    (folder / ".git").mkdir(parents=True)
    (folder / "申报").mkdir()
    (folder / "申报" / "甲.yaml").write_text(ERROR, encoding="utf-8")
    return folder


def configured(repo: Path, text: str, name: str = "wjcheck.toml") -> Path:
    (repo / name).write_text(text, encoding="utf-8")
    return repo


def check(repo: Path, *arguments: str, cwd: Path | None = None) -> Ran:
    common = ("check", "--pack", str(PACK), "--as-of", "2024-12-31")
    return wjcheck(*common, *(arguments or ("申报",)), cwd=cwd or repo)


def shown(repo: Path, *arguments: str, cwd: Path | None = None, spoken: str = "") -> Any:
    ran = wjcheck("config", "--output", "json", *arguments, cwd=cwd or repo, WJCHECK_LANG=spoken)
    assert ran.status == 0, ran.complaint
    return json.loads(ran.text)


@pytest.mark.parametrize(
    ("name", "head"), [("wjcheck.toml", ""), ("pyproject.toml", "[project]\nname = 'x'\n[tool.wjcheck]\n")]
)
def test_it_is_read_at_the_top_from_wherever_the_program_is_started(repo: Path, name: str, head: str) -> None:
    assert check(repo).status == 1
    configured(repo, f"{head}fail-on = 'never'\n", name)
    assert check(repo).status == 0
    assert check(repo, ".", cwd=repo / "申报").status == 0
    assert check(repo, "--no-config", "申报").status == 1


def test_a_filings_folder_cannot_change_the_configuration_of_a_run_started_elsewhere(repo: Path) -> None:
    for folder in (repo / "申报", repo.parent):
        configured(folder, "fail-on = 'never'\n")
        configured(folder, "[tool.wjcheck]\nlang = 'en'\n", "pyproject.toml")
    assert check(repo).status == 1
    assert check(repo, "甲.yaml", cwd=repo / "申报").status == 1
    assert check(repo, str(repo / "申报")).status == 1
    outside = repo.parent / "别处"
    outside.mkdir()
    assert check(repo, str(repo / "申报"), cwd=outside).status == 1


def test_without_a_repository_it_is_the_folder_the_program_was_started_in(tmp_path: Path) -> None:
    (tmp_path / "下").mkdir()
    (tmp_path / "甲.yaml").write_text(ERROR, encoding="utf-8")
    configured(tmp_path, "fail-on = 'never'\n")
    assert check(tmp_path, "甲.yaml").status == 0
    assert check(tmp_path, "../甲.yaml", cwd=tmp_path / "下").status == 1


def test_two_configurations_are_refused_and_one_without_settings_is_none(repo: Path) -> None:
    configured(repo, "fail-on = 'never'\n")
    configured(repo, "[tool.other]\nx = 1\n", "pyproject.toml")
    assert check(repo).status == 0
    configured(repo, "[tool.wjcheck]\nstrict = true\n", "pyproject.toml")
    ran = check(repo)
    assert (ran.status, ran.text) == (2, "")
    for word in ("W445", "wjcheck.toml", "pyproject.toml"):
        assert word in ran.complaint
    configured(repo, "# 空的\n")
    assert shown(repo)["file"] == "pyproject.toml"


def test_what_wins(repo: Path) -> None:
    configured(repo, "fail-on = 'never'\nlang = 'en'\n[check]\nfail-on = 'warning'\n[review]\nlang = 'zh'\n")
    found = shown(repo)["commands"]
    assert found["check"]["fail-on"] == {
        "value": "warning",
        "source": "configuration",
        "file": "wjcheck.toml",
        "key": "check.fail-on",
        "line": 4,
    }
    assert (found["review"]["fail-on"]["value"], found["review"]["fail-on"]["line"]) == ("never", 1)
    assert (found["check"]["lang"]["value"], found["review"]["lang"]["value"]) == ("en", "zh")
    assert found["check"]["strict"] == {"value": False, "source": "default"}
    found = shown(repo, spoken="zh")["commands"]
    assert found["check"]["lang"] == {"value": "zh", "source": "environment", "variable": "WJCHECK_LANG"}
    assert shown(repo, "--lang", "en", spoken="zh")["commands"]["check"]["lang"]["source"] == "command-line"
    assert check(repo).text.endswith("Exit status 1.\n")
    assert check(repo, "--fail-on", "never", "申报").status == 0
    assert "退出状态 1" in wjcheck("check", "--pack", PACK, "申报", cwd=repo, WJCHECK_LANG="zh").text


def test_a_switch_can_be_switched_off_and_masks_are_one_setting(repo: Path) -> None:
    configured(repo, "strict = true\nallow-empty = true\nmask = true\n[check]\nnames = true\n[review]\nmask = false\n")
    (repo / "申报" / "甲.yaml").write_text(WARNING, encoding="utf-8")
    assert check(repo).status == 1
    assert check(repo, "--no-strict", "申报").status == 0
    (repo / "空").mkdir()
    assert check(repo, "空").status == 0
    assert check(repo, "--no-allow-empty", "空").status == 3
    found = shown(repo)["commands"]
    assert [found[one]["names"]["value"] for one in ("check", "review")] == ["names", None]


def test_every_key_is_taken(repo: Path) -> None:
    for file in ("旧.json", "waivers.yaml"):
        (repo / file).write_text("{}", encoding="utf-8")
    values = {
        "pack": '"jiangxi-2021-20"',
        "as-of": "2024-12-31",
        "fail-on": '"info"',
        "lang": '"en"',
        "outputs": '["text", "json=out/r.json"]',
        "exclude": '["存档/**"]',
        "select": '["1.2"]',
        "ignore": '["3.1"]',
        "readings": '["1.2.14=R1"]',
        "baseline": '"旧.json"',
        "waivers": '"waivers.yaml"',
        "earlier": '["旧.json"]',
        "jobs": "2",
    }
    configured(repo, "".join(f"{key} = {values.get(key, 'false')}\n" for key in KEYS))
    found = shown(repo)["commands"]
    assert found["check"]["outputs"]["value"] == ["text", f"json={Path('out', 'r.json')}"]
    assert found["review"]["waivers"]["value"] == "waivers.yaml"
    assert found["review"]["jobs"]["value"] == "2"
    assert "jobs" not in found["check"]
    assert "select" not in found["review"]
    lines = {one["line"] for command in found.values() for one in command.values()}
    assert lines <= set(range(1, len(KEYS) + 1))
    below = shown(repo, cwd=repo / "申报")
    assert below["file"] == str(Path("..", "wjcheck.toml"))
    assert below["commands"]["check"]["outputs"]["value"][1] == f"json={Path('..', 'out', 'r.json')}"


@pytest.mark.parametrize(
    ("text", "code", "place", "words"),
    [
        ("fail_on = 'never'", "W446", "1:1", ["fail_on", "fail-on"]),
        ("\n  output = []", "W446", "2:3", ["outputs"]),
        ("[chekc]\nstrict = true", "W446", "1:1", ["check"]),
        ("qqqqqqqqqq = 1", "W447", "1:1", ["qqqqqqqqqq", "fail-on"]),
        ("[check]\njobs = 2", "W447", "2:1", ["check.jobs", "select"]),
        ("[review]\nselect = ['1']", "W447", "2:1", ["review.select"]),
        ("changed-since = 'main'", "W447", "1:1", ["changed-since"]),
        ("strict = 'true'", "W448", "1:1", ["strict", "true"]),
        ("strict = 1", "W448", "1:1", ["strict"]),
        ("outputs = 'json'", "W448", "1:1", ["outputs", "["]),
        ("select = [1.2]", "W448", "1:1", ["select"]),
        ("select = ['']", "W448", "1:1", ["select"]),
        ("jobs = '2'", "W448", "1:1", ["jobs"]),
        ("jobs = true", "W448", "1:1", ["jobs"]),
        ("as-of = 2024-12-31T00:00:00", "W448", "1:1", ["as-of"]),
        ("as-of = 20241231", "W448", "1:1", ["as-of"]),
        ("fail-on = ['error']", "W448", "1:1", ["fail-on"]),
        ("pack = 1", "W448", "1:1", ["pack"]),
        ("check = true", "W448", "1:1", ["check", "[check]"]),
        ("jobs = 0", "W449", "1:1", ["jobs", "256"]),
        ("fail-on = 'fatal'", "W449", "1:1", ["fail-on", "fatal"]),
        ("lang = 'fr'", "W449", "1:1", ["lang", "fr"]),
        ("as-of = 'year-end'", "W449", "1:1", ["as-of", "district.yaml"]),
        ("as-of = '2024/12/31'", "W449", "1:1", ["2024-12-31"]),
        ("outputs = ['docx']", "W449", "1:1", ["outputs", "docx"]),
        ("outputs = ['json=']", "W449", "1:1", ["outputs"]),
        ("readings = ['1.2.14']", "W449", "1:1", ["readings", "1.2.14"]),
        ("mask = true\nnames = true", "W449", "2:1", ["--mask", "--names"]),
        ("pack = 'nowhere'", "W449", "1:1", ["nowhere"]),
        ("exclude = ['../x']", "W449", "1:1", ["exclude", "../x"]),
        ("exclude = ['/x']", "W449", "1:1", ["/x"]),
        ("exclude = ['']", "W449", "1:1", ["exclude"]),
        ("outputs = ['json=/tmp/x.json']", "W450", "1:1", ["/tmp/x.json"]),
        ("outputs = ['json=a/../../x.json']", "W450", "1:1", ["outputs"]),
        ('outputs = ["json=C:\\\\x.json"]', "W450", "1:1", ["C:"]),
        ('outputs = ["json=\\\\\\\\server\\\\x.json"]', "W450", "1:1", ["server"]),
        ("outputs = ['text=.git/hooks/post-commit']", "W450", "1:1", [".git"]),
        ("outputs = ['text=.GIT./config']", "W450", "1:1", [".GIT"]),
        ("outputs = ['html=.']", "W450", "1:1", ["outputs"]),
        ("baseline = '../旧.json'", "W450", "1:1", ["baseline"]),
        ("pack = '../rules'", "W450", "1:1", ["pack"]),
        ("a = [", "W440", "", []),
        ("a = 1\na = 2", "W440", "2:6", []),
        ("lang = zh", "W440", "1:8", []),
    ],
)
def test_what_is_wrong_is_told_with_its_key_and_line_and_nothing_is_judged(
    repo: Path, text: str, code: str, place: str, words: list[str]
) -> None:
    configured(repo, text + "\n")
    for ran in (check(repo), wjcheck("review", "申报", cwd=repo), wjcheck("config", cwd=repo)):
        assert (ran.status, ran.text) == (2, ""), ran.complaint
        assert code in ran.complaint
        assert ran.complaint.startswith(f"wjcheck.toml:{place}")
        assert all(word in ran.complaint for word in words), ran.complaint
    assert check(repo, "--no-config", "申报").status == 1
    assert code in check(repo, "--lang", "en", "申报").complaint


def test_everything_that_is_wrong_is_told_at_once_in_the_language_asked_for(repo: Path) -> None:
    configured(repo, "lang = 'en'\nstrict = 1\n[check]\nfial-on = 'x'\n")
    lines = check(repo).complaint.splitlines()
    assert [line.partition(" ")[0] for line in lines[::2]] == ["wjcheck.toml:2:1", "wjcheck.toml:4:1"]
    assert "did you mean" in lines[2]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("x = '''\nstrict = 1\n'''\nstrict = 2\n", 4),
        ("[check]\n[review]\nstrict = 2\n", 3),
        ("check.strict = 2\n", 1),
        ('"strict" = 2\n', 1),
        ("[tool]\n  'strict' = 2\n", 2),
        ("check = {strict = 2}\n", None),
        ("a = [\n'strict = 1',\n]\nstrict = 2", 4),
    ],
)
def test_a_line_is_named_only_where_it_is_certain(repo: Path, text: str, line: int | None) -> None:
    configured(repo, text)
    told = [one for one in check(repo).complaint.splitlines() if "strict”应当" in one or "“tool”" in one]
    assert told
    if "[tool]" not in text:
        assert told[-1].startswith(f"wjcheck.toml:{line}:" if line else "wjcheck.toml "), told


def test_what_only_one_command_refuses_is_told_as_the_files_fault(repo: Path) -> None:
    configured(repo, "outputs = ['xlsx=r.xlsx']\n")
    ran = check(repo)
    assert (ran.status, ran.text) == (2, "")
    assert ran.complaint.startswith("wjcheck.toml:1:1 ")
    assert "W449" in ran.complaint
    assert check(repo, "--output", "text", "申报").status == 1
    configured(repo, "select = ['9.9.9']\nignore = ['1.1']\n")
    ran = check(repo)
    assert (ran.status, ran.text) == (2, "")
    assert ran.complaint.startswith("wjcheck.toml:1:1 ")
    assert "9.9.9" in ran.complaint
    assert "命令写法有误" in check(repo, "--select", "9.9.8", "申报").complaint
    configured(repo, "[check]\noutputs = ['text=申报/甲.yaml']\n")
    ran = check(repo)
    assert (ran.status, (repo / "申报" / "甲.yaml").read_text("utf-8")) == (2, ERROR)
    assert "check.outputs" in ran.complaint


def test_outputs_of_the_configuration_lie_below_the_top(repo: Path) -> None:
    (repo / "out").mkdir()
    configured(repo, "outputs = ['json=out/r.json', 'text']\n")
    assert check(repo, ".", cwd=repo / "申报").status == 1
    assert json.loads((repo / "out" / "r.json").read_bytes())["summary"]["exit_status"] == 1


@POSIX
def test_no_link_leads_out(repo: Path) -> None:
    (repo / "out").symlink_to(repo.parent)
    configured(repo, "outputs = ['json=out/r.json']\n")
    assert "W450" in check(repo).complaint
    (repo / "wjcheck.toml").unlink()
    configured(repo.parent, "fail-on = 'never'\n", "外.toml")
    (repo / "wjcheck.toml").symlink_to(repo.parent / "外.toml")
    assert "W451" in check(repo).complaint
    assert check(repo, "--config", "../外.toml", "申报").status == 0
    (repo / "wjcheck.toml").unlink()
    (repo / "wjcheck.toml").symlink_to("wjcheck.toml")
    assert check(repo).status == 2


def test_a_file_that_is_named(repo: Path) -> None:
    configured(repo, "fail-on = 'never'\n", "别.toml")
    configured(repo, "[tool.wjcheck]\nfail-on = 'never'\n", "pyproject.toml")
    for name in ("别.toml", "pyproject.toml"):
        assert check(repo, "--config", name, "申报").status == 0
    assert "W442" in check(repo, "--config", "没有.toml", "申报").complaint
    assert "W441" in check(repo, "--config", "申报", "申报").complaint
    assert "--no-config" in check(repo, "--config", "别.toml", "--no-config", "申报").complaint


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (b"#" * (LARGEST + 1), "W443"),
        ("lang = 'zh' # 中\n".encode("gbk"), "W444"),
        (b"a = " + b"[" * 100_000, "W440"),
        (b"a = " + b"9" * 10_000, "W440"),
        (b"[x]\n" + b".".join([b"a"] * 400_000) + b" = 1", "W440"),
        (b"\n".join(b"k%d = 1" % number for number in range(2000)), "W447"),
    ],
)
def test_hostile_files_are_refused(repo: Path, raw: bytes, code: str) -> None:
    (repo / "wjcheck.toml").write_bytes(raw)
    ran = check(repo)
    assert (ran.status, ran.text) == (2, "")
    assert code in ran.complaint
    assert "W490" not in ran.complaint


def test_a_byte_order_mark_and_windows_line_ends_are_no_matter(repo: Path) -> None:
    (repo / "wjcheck.toml").write_bytes(b"\xef\xbb\xbffail-on = 'never'\r\nlang = 'en'\r\n")
    assert check(repo).status == 0
    assert shown(repo)["commands"]["check"]["lang"]["line"] == 2


def test_a_key_is_shown_so_that_nothing_happens(repo: Path) -> None:
    configured(repo, '"\\u001b[31m" = 1\n')
    assert "\x1b" not in check(repo).complaint


def test_what_is_excluded_is_passed_over_below_a_folder_only(repo: Path) -> None:
    (repo / "申报" / "存档").mkdir()
    for name in ("乙.bak.yaml", "存档/丙.yaml"):
        (repo / "申报" / name).write_text(GOOD, encoding="utf-8")
    configured(repo, "exclude = ['申报/存档', '**/*.bak.yaml']\n")

    def files(*arguments: str, cwd: Path | None = None) -> list[str]:
        ran = check(repo, *arguments, "--output", "json", cwd=cwd)
        return [Path(one["path"]).name for one in json.loads(ran.text)["filings"]]

    assert files("申报") == ["甲.yaml"]
    assert files(".", cwd=repo / "申报") == ["甲.yaml"]
    assert files("申报/存档/丙.yaml", "申报/乙.bak.yaml") == ["丙.yaml", "乙.bak.yaml"]
    assert files("--no-config", "申报") == ["乙.bak.yaml", "丙.yaml", "甲.yaml"]
    ran = check(repo, "申报/存档")
    assert (ran.status, "W404" in ran.text) == (3, True)


def test_the_screen_shows_where_each_setting_is_from(repo: Path) -> None:
    configured(repo, "[check]\nstrict = true\n")
    text = wjcheck("config", cwd=repo).text
    assert "配置文件：wjcheck.toml" in text
    assert ["strict", "true", "wjcheck.toml:2", "check.strict"] in [line.split() for line in text.splitlines()]
    assert "as district.yaml says" in wjcheck("config", "--lang", "en", cwd=repo).text
    assert wjcheck("config", "--output", "xml", cwd=repo).status == 2


def test_a_folder_that_is_a_pack_in_the_repository(repo: Path) -> None:
    import shutil

    shutil.copytree(PACK, repo / "规则")
    configured(repo, "pack = '规则'\nas-of = 2024-12-31\n")
    assert wjcheck("check", ".", cwd=repo / "申报").status == 1
    assert "示例〔2024〕1号" in wjcheck("check", "申报", cwd=repo).text


def test_no_repository_has_a_configuration_that_is_not_there(tmp_path: Path) -> None:
    assert configuration(Ground("", "")).tables == {}
    assert configuration(Ground(str(tmp_path), str(tmp_path))).file == ""
    assert "WJCHECK_CONFIG" not in plain_environment()
