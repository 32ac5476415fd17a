"""What is shipped for forges, run as far as it can be without them: shell steps, hooks, and what schemas say."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from tests.browser.needs import tool
from tests.cli.command import ERROR, GOOD, check_jsonschema

TOP = Path(__file__).parents[2]
BIN = Path(sys.executable).parent
ACTION: Any = YAML(typ="safe").load((TOP / "action.yml").read_text(encoding="utf-8"))
WORKFLOWS = sorted((TOP / "integrations" / "github").glob("*.yml"))
GITLAB = TOP / "integrations" / "gitlab" / "wjcheck.gitlab-ci.yml"
DISTRICT = "名称: 某区\n年度: 2024\n核查日期: 年末\n应报单位: [{名称: 示例镇}]\n"


def ran(command: list[str], cwd: Path, env: Mapping[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    """Run a command with the programs of this environment first on the path."""
    whole = {**os.environ, "PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}", **(env or {})}
    return subprocess.run(command, cwd=cwd, env=whole, capture_output=True, text=True, timeout=240, check=False)


def git(folder: Path, *arguments: str) -> str:
    who = {f"GIT_{role}_{what}": "测试甲" for role in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
    done = ran(["git", "-c", "init.defaultBranch=main", *arguments], folder, who)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A filings repository with one filing, committed."""
    tool("git")
    top = tmp_path / "申报 仓库"
    (top / "示例镇").mkdir(parents=True)
    (top / "示例镇" / "2024.yaml").write_text(GOOD, encoding="utf-8")
    (top / "district.yaml").write_text(DISTRICT, encoding="utf-8")
    git(top, "init", "-q")
    git(top, "add", ".")
    git(top, "commit", "-q", "-m", "一")
    return top


@pytest.fixture
def runner(tmp_path: Path) -> dict[str, str]:
    """What a runner of GitHub sets, with the program where the action installs it."""
    temp = tmp_path / "runner temp"
    (temp / "wjcheck-venv").mkdir(parents=True)
    (temp / "wjcheck-venv" / "bin").symlink_to(BIN)
    files = {name: str(temp / name) for name in ("GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY")}
    for file in files.values():
        Path(file).touch()
    return {**files, "RUNNER_TEMP": str(temp), "GITHUB_ACTIONS": "true"}


def step(name: str) -> Any:
    return next(one for one in ACTION["runs"]["steps"] if one.get("name") == name)


def action(repository: Path, runner: Mapping[str, str], **inputs: str) -> tuple[int, str, dict[str, str]]:
    """Run the step of the action that checks; give its status, its log, and its outputs."""
    values = {name: spec.get("default", "") for name, spec in ACTION["inputs"].items()} | {
        key.replace("_", "-"): value for key, value in inputs.items()
    }
    env = {
        name: values[text.removeprefix("${{ inputs.").removesuffix(" }}")]
        for name, text in step("Check")["env"].items()
    }
    done = ran(["bash", "-c", step("Check")["run"]], repository, {**runner, **env})
    told = Path(runner["GITHUB_OUTPUT"]).read_text(encoding="utf-8").splitlines()
    return done.returncode, done.stdout + done.stderr, dict(line.split("=", 1) for line in told)


def last_step(status: str) -> int:
    return ran(["bash", "-c", step("Result")["run"]], TOP, {"STATUS": status}).returncode


@pytest.mark.skipif(os.name == "nt", reason="the shell steps are of bash")
class TestAction:
    def test_a_filing_in_order_passes(self, repository: Path, runner: dict[str, str]) -> None:
        tool("jq")
        status, log, outputs = action(repository, runner, as_of="2024-12-31", fail_on="never", paths="示例镇\n")
        assert (status, outputs["exit-status"], last_step(outputs["exit-status"])) == (0, "0", 0), log
        assert "示例镇" in Path(runner["GITHUB_STEP_SUMMARY"]).read_text(encoding="utf-8")
        whole = json.loads(Path(outputs["sarif"]).read_text(encoding="utf-8"))
        upload = json.loads(Path(outputs["upload"]).read_text(encoding="utf-8"))
        kinds = {one["kind"] for one in upload["runs"][0]["results"]}
        assert kinds == {"fail"} < {one["kind"] for one in whole["runs"][0]["results"]}

    def test_a_breach_is_annotated_and_fails(self, repository: Path, runner: dict[str, str]) -> None:
        tool("jq")
        (repository / "示例镇" / "2024.yaml").write_text(ERROR, encoding="utf-8")
        _, log, outputs = action(repository, runner, as_of="2024-12-31")
        assert last_step(outputs["exit-status"]) == 1
        assert "::error file=示例镇/2024.yaml,line=" in log

    def test_only_what_changed_is_reviewed(self, repository: Path, runner: dict[str, str]) -> None:
        tool("jq")
        base = git(repository, "rev-parse", "HEAD")
        options = {"command": "review", "changed_since": base, "sarif": "false"}
        _, log, outputs = action(repository, runner, **options)
        assert outputs["exit-status"] == "3", log
        assert "sarif" not in outputs
        _, _, outputs = action(repository, runner, allow_empty="true", **options)
        assert outputs["exit-status"] == "0"

    @pytest.mark.parametrize("value", ["$(touch hit)`touch hit`'; touch hit; '", '"; touch hit; "\n-x\n--pack\nx=y'])
    def test_no_input_is_run(self, repository: Path, runner: dict[str, str], value: str) -> None:
        inputs = ("paths", "as_of", "fail_on", "changed_since", "baseline", "strict", "allow_empty", "summary", "lang")
        for names in (("command",), inputs, ("paths", "sarif")):
            action(repository, runner, **dict.fromkeys(names, value))
        assert not list(repository.rglob("hit"))

    def test_what_a_checkout_holds_is_not_imported_where_the_program_is_installed(self, tmp_path: Path) -> None:
        """`python -m venv` looks into the folder it is started in first, and keeps what stands in the new one."""
        checkout, temp, install = tmp_path / "checkout", tmp_path / "temp", step("Install")["run"]
        (temp / "wjcheck-venv" / "lib").mkdir(parents=True)
        (temp / "wjcheck-venv" / "lib" / "left.pth").touch()
        checkout.mkdir()
        for module in ("venv", "ensurepip", "pip", "site", "sitecustomize"):
            (checkout / f"{module}.py").write_text(f"open({str(checkout / 'hit')!r}, 'w')\n", encoding="utf-8")
        made = "\n".join(line for line in install.splitlines() if "pip" not in line).replace(
            "--clear", "--clear --without-pip"
        )
        done = ran(["bash", "-c", made], checkout, {"RUNNER_TEMP": str(temp)})
        assert done.returncode == 0, done.stderr
        assert not (checkout / "hit").exists()
        assert not (temp / "wjcheck-venv" / "lib" / "left.pth").exists()

    def test_an_older_file_is_never_uploaded(self, repository: Path, runner: dict[str, str]) -> None:
        (Path(runner["RUNNER_TEMP"]) / "wjcheck.sarif").write_text("{}", encoding="utf-8")
        (repository / "wjcheck.toml").write_text("lang = 3\n", encoding="utf-8")
        _, _, outputs = action(repository, runner)
        assert outputs == {"exit-status": "2"}

    def test_a_wrong_command_is_wrong_usage(self, repository: Path, runner: dict[str, str]) -> None:
        assert action(repository, runner, command="fix")[0] == 2


def test_inputs_reach_the_shell_as_environment_only() -> None:
    assert not [one for one in ACTION["runs"]["steps"] if "${{" in one.get("run", "")]
    for file in WORKFLOWS:
        jobs = YAML(typ="safe").load(file.read_text(encoding="utf-8"))["jobs"].values()
        assert not [one for job in jobs for one in job["steps"] if "${{" in one.get("run", "")]


def test_files_are_as_the_public_schemas_have_them() -> None:
    files: dict[str, list[str | Path]] = {
        "vendor.github-actions": [TOP / "action.yml"],
        "vendor.github-workflows": [*WORKFLOWS],
        "vendor.gitlab-ci": [GITLAB],
    }
    told = check_jsonschema(*(["--builtin-schema", schema, *paths] for schema, paths in files.items()))
    assert {schema: said for schema, said in zip(files, told, strict=True) if said[0] != 0} == {}


def test_zizmor_finds_nothing() -> None:
    files = [str(TOP / "action.yml"), *map(str, WORKFLOWS)]
    done = ran([str(BIN / "zizmor"), "--offline", "--persona", "pedantic", "--format", "plain", *files], TOP)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.skipif(os.name == "nt", reason="the script is of a POSIX shell")
def test_the_job_of_gitlab_writes_what_it_hands_over(repository: Path) -> None:
    job: Any = YAML(typ="safe").load(GITLAB.read_text(encoding="utf-8"))["wjcheck"]
    elsewhere = repository.parent / "elsewhere"
    elsewhere.write_text("theirs", encoding="utf-8")
    (repository / "wjcheck-junit.xml").symlink_to(elsewhere)
    env = {"WJCHECK_VENV": str(BIN.parent), "WJCHECK_FOLDER": "."}
    done = ran(["sh", "-e", "-c", "\n".join(job["script"])], repository, env)
    assert done.returncode in (0, 1), done.stderr
    for file in job["artifacts"]["reports"].values():
        assert (repository / file).stat().st_size > 0
    assert elsewhere.read_text(encoding="utf-8") == "theirs"  # no report goes where a link of the checkout leads


@pytest.mark.skipif(os.name == "nt", reason="the script is of a POSIX shell")
def test_the_script_of_jenkins_runs(repository: Path) -> None:
    text = (TOP / "integrations" / "jenkins" / "Jenkinsfile").read_text(encoding="utf-8")
    script = text.split("'''")[1]
    kept = [
        line for line in script.splitlines() if not any(word in line for word in ("venv=", "trap", "-m venv", "/pip"))
    ]
    done = ran(["sh", "-c", "\n".join(kept)], repository, {"venv": str(BIN.parent)})
    assert done.returncode in (0, 1), done.stderr
    assert (repository / "wjcheck-junit.xml").stat().st_size > 0


def test_what_gitee_runs_are_commands_that_there_are(repository: Path) -> None:
    jobs: Any = YAML(typ="safe").load((TOP / "integrations" / "gitee" / "wjcheck.yml").read_text(encoding="utf-8"))
    (command,) = [
        line for line in jobs["stages"][0]["steps"][0]["commands"] if line.startswith("/tmp/wjcheck-venv/bin/wjcheck")
    ]
    done = ran(["sh", "-c", command.replace("/tmp/wjcheck-venv/bin/", "")], repository)
    assert done.returncode in (0, 1), done.stderr
    assert (repository / "wjcheck-report" / "index.html").is_file()


class TestHooks:
    """The hooks as pre-commit runs them: from a manifest, on the files of a commit, in a repository of git."""

    @pytest.fixture
    def hooked(self, repository: Path) -> Path:
        """The repository with the shipped hooks, run by the program that is installed here."""
        shipped: Any = YAML(typ="safe").load((TOP / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
        hooks = [
            {**hook, "language": "system", "entry": str(BIN / hook["entry"])}  # else each would be installed anew
            for hook in shipped
        ]
        with (repository / ".pre-commit-config.yaml").open("w", encoding="utf-8") as file:
            YAML().dump({"repos": [{"repo": "local", "hooks": hooks}]}, file)
        git(repository, "add", ".")
        return repository

    def hook(self, repository: Path, name: str) -> subprocess.CompletedProcess[str]:
        home = {"PRE_COMMIT_HOME": str(repository.parent / "cache")}
        return ran([str(BIN / "pre-commit"), "run", name, "--verbose"], repository, home)

    def test_the_manifest_is_in_order(self) -> None:
        done = ran([str(BIN / "pre-commit"), "validate-manifest", ".pre-commit-hooks.yaml"], TOP)
        assert done.returncode == 0, done.stdout

    def test_only_filings_are_checked_and_a_breach_stops_the_commit(self, hooked: Path) -> None:
        (hooked / "district.yaml").write_text(DISTRICT + "# 改\n", encoding="utf-8")
        git(hooked, "add", ".")
        done = self.hook(hooked, "wjcheck-check")
        assert done.returncode == 0, done.stdout
        (hooked / "示例镇" / "2024.yaml").write_text(ERROR, encoding="utf-8")
        git(hooked, "add", ".")
        done = self.hook(hooked, "wjcheck-check")
        assert done.returncode == 1
        assert "示例镇/2024.yaml" in done.stdout

    def test_no_name_of_a_file_is_an_option(self, hooked: Path) -> None:
        escaped = hooked.parent / "escaped.yaml"
        (hooked / "-x.yaml").write_text(ERROR, encoding="utf-8")
        (hooked / "x.yaml").write_text('fail-on = "never"\n', encoding="utf-8")
        (hooked / "--config=x.yaml").write_text("a: 1\n", encoding="utf-8")
        named = hooked / f"--output=json={escaped}"
        named.parent.mkdir(parents=True)
        named.write_text("a: 1\n", encoding="utf-8")
        git(hooked, "add", ".")
        done = self.hook(hooked, "wjcheck-check")
        assert done.returncode == 1
        assert "-x.yaml" in done.stdout
        assert not escaped.exists()
        done = self.hook(hooked, "wjcheck-fix")
        assert (done.returncode, "-x.yaml" in done.stdout) == (0, True)

    def test_slips_are_put_right_and_left_to_be_added(self, hooked: Path) -> None:
        filing = hooked / "示例镇" / "2024.yaml"
        filing.write_text(GOOD.replace("年度: 2024", "年度：2024年度"), encoding="utf-8")
        git(hooked, "add", ".")
        done = self.hook(hooked, "wjcheck-fix")
        assert done.returncode == 1, done.stdout  # files were modified by this hook
        assert filing.read_text(encoding="utf-8") == GOOD

    def test_the_schema_is_kept_as_it_is_now(self, hooked: Path) -> None:
        (hooked / "wjcheck.schema.json").write_text("{}", encoding="utf-8")
        git(hooked, "add", ".")
        assert self.hook(hooked, "wjcheck-schema").returncode == 1
        git(hooked, "add", ".")
        assert self.hook(hooked, "wjcheck-schema").returncode == 0
