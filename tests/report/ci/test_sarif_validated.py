"""SARIF logs of every kind before the validator of those who wrote the standard; it runs once for all of them.

It ends with 0 whatever it finds: what it found stands in its own log.
"""

import copy
import json
import os
import subprocess
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from tests.browser.needs import installed
from tests.report.ci.told_runs import hostile, standing, told, waived
from tests.report.results import ORDINARY, RESULTS, UNDECODABLE, run_of
from wjcheck.report.ci.run import Run
from wjcheck.report.ci.sarif import render_sarif

VALIDATOR = "@microsoft/sarif-multitool-linux/Sarif.Multitool"
NO_HOME = "SARIF2005"
"""Asks for the address of the tool's home page; there is none."""
ADVICE = {f"SARIF20{number}" for number in ("02", "03", "06", "09", "10", "11", "12", "13", "16")}
"""The advice not followed; docs/sarif-and-junit.md says why for each."""


def _runs() -> dict[str, Run]:
    found = {name: told(one) for name, one in RESULTS.items()}
    found["english"] = told(RESULTS["ordinary"], "en")
    found |= {name: told(one) for name, one in hostile().items()}
    found["waived"] = told(run_of(waived("1.2.12"), UNDECODABLE, waived("2.1.3", None)))
    found["baseline"] = standing(told(run_of(ORDINARY)), {"1.2.12": "new", "1.2.13": "worse", "2.1.3": "unchanged"})
    return found


RUNS = _runs()
Said: TypeAlias = set[tuple[str, str]]
"""The rules of the validator that a log does not keep to, and how grave that is."""


@pytest.fixture(scope="module")
def said(tmp_path_factory: pytest.TempPathFactory, reviewed: Path) -> dict[str, Said]:
    """What the validator says of every log that is grave."""
    folder = tmp_path_factory.mktemp("sarif")
    logs = [json.loads("".join(render_sarif(run))) for run in RUNS.values()]
    together = {**logs[0], "runs": [run for log in logs for run in log["runs"]]}  # one file is read much faster than 20
    (folder / "together.sarif").write_text(json.dumps(together), encoding="utf-8")
    (folder / "broken.sarif").write_text(_broken(logs[0]), encoding="utf-8")
    found: dict[str, Said] = {name: set() for name in (*RUNS, "together", "broken", "review-again")}
    names = {f"together runs[{number}]": name for number, name in enumerate(RUNS)}
    for file, about, rule, level in _told_by(
        [*folder.glob("*.sarif"), reviewed / "review-again.sarif"], "Error;Warning"
    ):
        found[names.get(f"{file} {about.partition('.')[0]}", file)].add((rule, level))
    return found


def _told_by(files: list[Path], levels: str) -> list[tuple[str, str, str, str]]:
    """What the validator says: the log without its ending, what in it is meant, the validator's rule, its level."""
    program = installed(VALIDATOR)
    output = files[0].with_suffix(".log")
    # without the library of languages, which .NET asks for; and nothing is to be fetched
    environment = {**os.environ, "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT": "1", "HTTPS_PROXY": "http://127.0.0.1:9"}
    subprocess.run(
        [program, "validate", *files, "--output", output, "--level", levels, "--log", "ForceOverwrite"],
        env=environment,
        check=True,
        stdout=subprocess.DEVNULL,
        timeout=300,
    )
    (run,) = json.loads(output.read_text(encoding="utf-8-sig"))["runs"]
    assert run["invocations"][0]["executionSuccessful"]
    return [
        (
            one["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
            .rpartition("/")[2]
            .removesuffix(".sarif"),
            str((one["message"].get("arguments") or [""])[0]),
            one["ruleId"],
            one.get("level", "warning"),
        )
        for one in run["results"]
    ]


def _broken(log: dict[str, Any]) -> str:
    """A log that the validator must find fault with, so that its silence means something."""
    log = copy.deepcopy(log)
    first = log["runs"][0]["results"][0]
    first["ruleIndex"] = 999
    first["locations"][0]["physicalLocation"]["region"] = {"startLine": 9, "endLine": 3}
    return json.dumps(log)


def test_the_validator_finds_fault_where_there_is_one(said: dict[str, Said]) -> None:
    assert "error" in {level for _, level in said["broken"]}


@pytest.mark.parametrize("name", [*RUNS, "review-again"])
def test_no_log_has_an_error_or_a_warning(name: str, said: dict[str, Said]) -> None:
    assert said[name] == {(NO_HOME, "warning")}
    assert said["together"] == set()


def test_the_advice_given_is_that_which_is_written_about(tmp_path: Path) -> None:
    path = tmp_path / "names.sarif"
    path.write_text("".join(render_sarif(RUNS["names"])), encoding="utf-8")
    given = {rule for _, _, rule, level in _told_by([path], "Note")}
    assert given | {"SARIF2006"} == ADVICE  # that the schema cannot be fetched is said only where it cannot
