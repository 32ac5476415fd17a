"""`--changed-since`: only filings that have changed, found in real repositories; and never silently none."""

import json
import os
from pathlib import Path
from typing import Any

import pytest

from tests.cli.command import ERROR, GOOD, Ran, check, wjcheck
from tests.cli.repositories import Repo, new_repository
from wjcheck.cli import revision

HOSTILE = [
    "湖塘镇 2024.yaml",
    '"引号"$(touch x).yaml',
    "-x.yaml",
    "--output=x.yaml",
    "a\nb.yaml",
    "`id`;.yaml",
    "*.yaml",
]
POSIX = pytest.mark.skipif(os.name == "nt", reason="names that Windows does not allow, and programs that are scripts")


@pytest.fixture
def repo(tmp_path: Path) -> Repo:
    """甲 and 乙 are committed on main; a branch is open."""
    found = new_repository(tmp_path / "库")
    found.write("申报/甲.yaml", GOOD)
    found.write("申报/乙.yaml", ERROR)
    found.commit()
    found.git("checkout", "--quiet", "-b", "改")
    return found


def looked_at(repo: Repo, *arguments: str, since: str = "main", cwd: Path | None = None) -> tuple[set[str], Any]:
    """Return which filings a check looked at, by their file names, and its summary."""
    ran = check(*(arguments or (".",)), "--changed-since", since, "--output", "json", cwd=cwd or repo.top)
    assert ran.out, ran.complaint
    document = json.loads(ran.text)
    assert document["summary"]["exit_status"] == ran.status
    return {Path(one["path"]).name for one in document["filings"]}, document["summary"]


def refused(repo: Repo, code: str, since: str = "main", cwd: Path | None = None, **environment: Any) -> Ran:
    """Expect that nothing is checked, for the reason `code`."""
    ran = check(
        ".", "--changed-since", since, "--fail-on", "never", "--allow-empty", cwd=cwd or repo.top, **environment
    )
    assert (ran.status, ran.text) == (3, "")
    assert code in ran.complaint
    return ran


def test_what_is_committed_staged_changed_or_new_is_looked_at(repo: Repo) -> None:
    assert looked_at(repo)[0] == set()
    repo.write("申报/甲.yaml", ERROR)
    assert looked_at(repo)[0] == {"甲.yaml"}
    repo.git("add", "--all")
    assert looked_at(repo)[0] == {"甲.yaml"}
    repo.commit()
    assert looked_at(repo)[0] == {"甲.yaml"}
    repo.write("申报/新.yaml", GOOD)
    found, summary = looked_at(repo)
    assert found == {"甲.yaml", "新.yaml"}
    assert summary["scope"] == {
        "since": "main",
        "base": [repo.git("rev-parse", "main")],
        "found": 3,
        "chosen": 2,
        "gone": 0,
        "whole": "",
    }


def test_what_is_as_it_was_again_has_not_changed(repo: Repo) -> None:
    repo.write("申报/甲.yaml", ERROR)
    repo.commit()
    repo.write("申报/甲.yaml", GOOD)
    assert looked_at(repo)[0] == set()


def test_what_others_did_since_is_not_ours(repo: Repo) -> None:
    repo.write("申报/甲.yaml", ERROR)
    repo.commit()
    repo.git("checkout", "--quiet", "main")
    repo.write("申报/乙.yaml", GOOD)
    repo.write("申报/丙.yaml", ERROR)
    repo.commit()
    repo.git("checkout", "--quiet", "改")
    assert looked_at(repo)[0] == {"甲.yaml"}
    repo.git("merge", "--quiet", "--no-edit", "main")
    assert looked_at(repo)[0] == {"甲.yaml"}


def test_a_merge_with_a_conflict_is_looked_at(repo: Repo) -> None:
    repo.write("申报/甲.yaml", ERROR)
    repo.commit()
    repo.git("checkout", "--quiet", "main")
    repo.write("申报/甲.yaml", ERROR.replace("否", "是  # 别人"))
    repo.commit()
    repo.git("checkout", "--quiet", "改")
    with pytest.raises(AssertionError, match="merge"):
        repo.git("merge", "--quiet", "main")
    assert looked_at(repo)[0] == {"甲.yaml"}


def test_a_file_that_is_renamed_is_looked_at_and_one_that_is_gone_is_counted(repo: Repo) -> None:
    repo.git("mv", "申报/甲.yaml", "申报/改名.yaml")
    (repo.top / "申报/乙.yaml").unlink()
    repo.write("说明.yaml", "不是: 填报\n")
    repo.commit()
    repo.git("checkout", "--quiet", "-b", "再改")
    (repo.top / "说明.yaml").unlink()
    found, summary = looked_at(repo)
    assert (found, summary["scope"]["gone"]) == ({"改名.yaml"}, 2)
    assert looked_at(repo, since="改")[1]["scope"]["gone"] == 0
    assert "另有2份已删除。" in "".join(check(".", "--changed-since", "main", cwd=repo.top).text.split())


@POSIX
def test_hostile_names(repo: Repo) -> None:
    for name in HOSTILE:
        repo.write(f"申报/{name}", GOOD)
    assert looked_at(repo)[0] == set(HOSTILE)
    repo.commit()
    assert looked_at(repo)[0] == set(HOSTILE)
    repo.git("checkout", "--quiet", "-b", "后来")
    repo.write("申报/a\nb.yaml", ERROR)
    repo.write("b.yaml", GOOD)
    assert looked_at(repo, since="改")[0] == {"a\nb.yaml", "b.yaml"}
    assert sorted(one.name for one in repo.top.iterdir()) == [".git", "b.yaml", "申报"]


@POSIX
def test_a_name_that_is_no_text(repo: Repo) -> None:
    (repo.top / os.fsdecode(b"\xff\xfe.yaml")).write_text(GOOD, encoding="utf-8")
    repo.commit()
    assert looked_at(repo)[0] == {"\udcff\udcfe.yaml"}
    assert looked_at(repo, since="HEAD")[0] == set()


def test_from_below_the_top_and_from_above_it(repo: Repo) -> None:
    repo.write("申报/甲.yaml", ERROR)
    repo.write("别处/丙.yaml", GOOD)
    assert looked_at(repo, cwd=repo.top / "申报")[0] == {"甲.yaml"}
    assert looked_at(repo, "../别处", cwd=repo.top / "申报")[0] == {"丙.yaml"}
    assert looked_at(repo, "库", cwd=repo.top.parent)[0] == {"甲.yaml", "丙.yaml"}
    assert looked_at(repo, "库/申报/乙.yaml", "库/申报/甲.yaml", cwd=repo.top.parent)[0] == {"甲.yaml"}


def test_two_repositories_at_once(repo: Repo, tmp_path: Path) -> None:
    other = new_repository(tmp_path / "二库")
    other.write("丁.yaml", GOOD)
    other.commit()
    repo.write("申报/甲.yaml", ERROR)
    found, summary = looked_at(repo, "库", "二库", cwd=tmp_path)
    assert (found, summary["scope"]["found"], len(summary["scope"]["base"])) == ({"甲.yaml"}, 3, 2)


def test_what_git_does_not_follow_is_always_looked_at(repo: Repo) -> None:
    repo.write(".gitignore", "草稿/\n")
    repo.write("草稿/戊.yaml", GOOD)
    repo.commit()
    assert looked_at(repo, since="HEAD")[0] == {"戊.yaml"}
    repo.git("update-index", "--assume-unchanged", "申报/甲.yaml")
    repo.git("update-index", "--skip-worktree", "申报/乙.yaml")
    assert looked_at(repo, since="HEAD")[0] == {"甲.yaml", "乙.yaml", "戊.yaml"}


def test_a_submodule_and_a_repository_inside_are_always_looked_at(repo: Repo, tmp_path: Path) -> None:
    inner = new_repository(tmp_path / "子")
    inner.write("己.yaml", GOOD)
    inner.commit()
    repo.git("submodule", "--quiet", "add", inner.top, "子模块")
    repo.commit()
    nested = new_repository(repo.top / "里面")
    nested.write("庚.yaml", GOOD)
    nested.commit()
    assert looked_at(repo, since="HEAD")[0] == {"己.yaml", "庚.yaml"}
    assert looked_at(repo, "子模块", since="HEAD")[0] == set()
    (repo.top / "子模块/己.yaml").write_text(ERROR, encoding="utf-8")
    assert looked_at(repo, "子模块", since="HEAD")[0] == {"己.yaml"}


@POSIX
def test_a_link_changes_with_what_it_leads_to(repo: Repo, tmp_path: Path) -> None:
    repo.write("实/甲.yaml", GOOD)
    (repo.top / "链接.yaml").symlink_to("实/甲.yaml")
    repo.commit()
    assert looked_at(repo, "链接.yaml", since="HEAD")[0] == set()
    repo.write("实/甲.yaml", ERROR)
    assert looked_at(repo, "链接.yaml", since="HEAD")[0] == {"链接.yaml"}
    outside = tmp_path / "外.yaml"
    outside.write_text(GOOD, encoding="utf-8")
    (repo.top / "外链.yaml").symlink_to(outside)
    repo.commit()
    assert looked_at(repo, "外链.yaml", since="HEAD")[0] == {"外链.yaml"}


def test_nothing_changed_is_stated_and_is_no_pass(repo: Repo) -> None:
    for arguments, status in (((), 3), (("--fail-on", "never"), 3), (("--allow-empty",), 0)):
        ran = check(".", "--changed-since", "main", *arguments, cwd=repo.top)
        assert ran.status == status
        assert "共 2 份，核对了 0 份" in ran.text
        assert f"退出状态 {status}" in ran.text
    assert looked_at(repo)[1]["nothing_to_check"] is True


def test_what_cannot_be_read_is_told_though_it_has_not_changed(repo: Repo) -> None:
    ran = check("没有.yaml", "--changed-since", "main", "--allow-empty", cwd=repo.top)
    assert ran.status == 3
    assert "W401" in ran.text


def test_a_change_of_the_rules_or_the_configuration_concerns_every_filing(repo: Repo) -> None:
    pack = repo.top / "rules/本区"
    for file in (Path(__file__).parent / "pack").rglob("*"):
        if file.is_file():
            repo.write(f"rules/本区/{file.relative_to(Path(__file__).parent / 'pack')}", file.read_text("utf-8"))
    repo.write("wjcheck.toml", 'pack = "rules/本区"\n')
    base = repo.commit()
    arguments = ("check", "申报", "--as-of", "2024-12-31", "--output", "json", "--changed-since", base)

    def whole() -> tuple[str, int]:
        scope = json.loads(wjcheck(*arguments, cwd=repo.top).text)["summary"]["scope"]
        return scope["whole"], scope["chosen"]

    assert whole() == ("", 0)
    repo.write("wjcheck.toml", 'pack = "rules/本区"\nlang = "zh"\n')
    assert whole() == ("configuration", 2)
    repo.git("checkout", "--quiet", "wjcheck.toml")
    (pack / "说明.md").write_text("新\n", encoding="utf-8")
    assert whole() == ("pack", 2)


@pytest.mark.parametrize(
    "since", ["没有", "--output=x", "-x", "main..HEAD", "0" * 40, "main:申报", "HEAD^{tree}", "a\nb"]
)
def test_no_such_commit(repo: Repo, since: str) -> None:
    ran = check(".", f"--changed-since={since}", "--allow-empty", cwd=repo.top)
    assert (ran.status, ran.text) == (3, "")
    assert "W454" in ran.complaint
    assert not (repo.top / "x").exists()


def test_wrong_usage(repo: Repo) -> None:
    assert check(".", "--changed-since", "", cwd=repo.top).status == 2
    assert check("-", "--changed-since", "main", cwd=repo.top, stdin=GOOD.encode()).status == 2


def test_before_the_first_commit(tmp_path: Path) -> None:
    empty = new_repository(tmp_path / "空")
    empty.write("甲.yaml", GOOD)
    refused(empty, "W454", "HEAD")


def test_no_commit_in_common(repo: Repo, tmp_path: Path) -> None:
    repo.git("checkout", "--quiet", "--orphan", "另起")
    repo.commit("另起")
    assert "fetch-depth" in refused(repo, "W455").complaint
    repo.git("checkout", "--quiet", "改")
    repo.commit()
    shallow = new_repository(tmp_path / "浅")
    shallow.git("remote", "add", "origin", repo.top.as_uri())
    shallow.git("fetch", "--quiet", "--depth=1", "origin", "main", "改")
    shallow.git("checkout", "--quiet", "-b", "改", "origin/改")
    refused(shallow, "W455", "origin/main")
    shallow.git("fetch", "--quiet", "--unshallow", "origin")
    assert looked_at(shallow, since="origin/main")[0] == set()


def test_no_repository(tmp_path: Path) -> None:
    (tmp_path / "甲.yaml").write_text(GOOD, encoding="utf-8")
    refused(Repo(tmp_path), "W453", GIT_CEILING_DIRECTORIES=str(tmp_path.parent))
    bare = Repo(tmp_path / "裸")
    bare.top.mkdir()
    bare.git("init", "--quiet", "--bare")
    refused(bare, "W453")


@POSIX
def test_no_git_and_none_that_lies_beside_the_filings(repo: Repo, tmp_path: Path) -> None:
    script = repo.write("git", f"#!/bin/sh\ntouch {tmp_path}/ran\n")
    script.chmod(0o755)
    for path in ("", ".", f".{os.pathsep}库", str(tmp_path / "nowhere")):
        refused(repo, "W452", PATH=path)
    assert not (tmp_path / "ran").exists()


@POSIX
def test_git_that_fails_or_hangs_or_talks_nonsense(repo: Repo, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fake = tmp_path / "bin" / "git"
    fake.parent.mkdir()
    for text, code in (
        ("echo fatal: detected dubious ownership >&2; exit 128", "W456"),
        ("sleep 30", "W457"),
        ("exit 127", "W456"),
    ):
        fake.write_text(f"#!/bin/sh\n{text}\n", encoding="utf-8")
        fake.chmod(0o755)
        monkeypatch.setattr(revision, "_SECONDS", 0.2 if "sleep" in text else 20)
        refused(repo, code, PATH=f"{fake.parent}:/bin:/usr/bin")
    fake.write_text("#!/nonexistent\n", encoding="utf-8")
    refused(repo, "W452", PATH=str(fake.parent))


@POSIX
def test_nothing_that_a_repository_sets_is_run(repo: Repo, tmp_path: Path) -> None:
    script = tmp_path / "s.sh"
    script.write_text(f"#!/bin/sh\necho $0 >> {tmp_path}/ran\ncat\n", encoding="utf-8")
    script.chmod(0o755)
    hook = repo.write(".git/hooks/post-index-change", script.read_text("utf-8"))
    hook.chmod(0o755)
    repo.write(".gitattributes", "*.yaml filter=f diff=d\n*.yml filter=g=h\n")
    repo.write("申报/丙.yml", GOOD)
    repo.commit()
    for name in (
        *("core.fsmonitor", "diff.external", "diff.d.command", "diff.d.textconv", "core.pager", "core.sshCommand"),
        *("filter.f.clean", "filter.f.process", "filter.g=h.clean", "core.editor", "core.askPass"),
    ):
        repo.git("config", name, script)
    repo.git("config", "filter.f.required", "true")
    for name in ("甲", "乙"):
        (repo.top / f"申报/{name}.yaml").touch()
    os.utime(repo.top / "申报/丙.yml", (1, 1))
    repo.write("申报/甲.yaml", ERROR)
    before = (tmp_path / "ran").read_text("utf-8") if (tmp_path / "ran").exists() else ""
    assert looked_at(repo, since="HEAD")[0] >= {"甲.yaml"}
    after = (tmp_path / "ran").read_text("utf-8") if (tmp_path / "ran").exists() else ""
    assert after == before


def test_variables_of_git_do_not_lead_to_another_repository(repo: Repo, tmp_path: Path) -> None:
    other = new_repository(tmp_path / "别的")
    other.commit()
    repo.write("申报/甲.yaml", ERROR)
    variables: dict[str, Any] = {
        "GIT_DIR": str(other.top / ".git"),
        "GIT_INDEX_FILE": "nowhere",
        "GIT_EXTERNAL_DIFF": "false",
    }
    ran = check(".", "--changed-since", "main", "--output", "json", cwd=repo.top, **variables)
    assert [one["path"] for one in json.loads(ran.text)["filings"]] == ["申报/甲.yaml"]


def test_the_users_settings_hold() -> None:
    found = revision._environment(
        {"GIT_CONFIG_COUNT": "1", "GIT_CONFIG_KEY_0": "safe.directory", "GIT_DIR": "x"}, ["f"]
    )
    assert found["GIT_CONFIG_COUNT"] == "2"
    assert (found["GIT_CONFIG_KEY_0"], found["GIT_CONFIG_KEY_1"]) == ("safe.directory", "f")
    assert "GIT_DIR" not in found
    assert found["GIT_TERMINAL_PROMPT"] == found["GIT_OPTIONAL_LOCKS"] == "0"


def test_a_report_shown_again_says_the_same(repo: Repo) -> None:
    repo.write("申报/甲.yaml", ERROR)
    stored = repo.top.parent / "结果.json"
    ran = check(
        ".", "--changed-since", "main", "--strict", "--output", f"json={stored}", "--output", "text", cwd=repo.top
    )
    assert ran.status == 1
    assert "从严核对" in ran.text
    again = wjcheck("report", stored, cwd=repo.top)
    assert (again.text, again.complaint) == (ran.text, "")
