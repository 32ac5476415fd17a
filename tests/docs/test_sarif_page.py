import json
import re
import subprocess
from pathlib import Path

from tests.browser.needs import tool
from tests.report.ci.test_sarif_validated import ADVICE, NO_HOME
from tests.report.ci.told_runs import told, waived
from tests.report.results import PROBLEMS_AND_FINDINGS, run_of
from wjcheck.report.ci.sarif import render_sarif

PAGE = (Path(__file__).parents[2] / "docs" / "sarif-and-junit.md").read_text(encoding="utf-8")


def test_the_page_says_of_every_piece_of_advice_why_it_is_not_followed() -> None:
    table = PAGE.partition("### What the validator says")[2].partition("###")[0]
    named = set(re.findall(r"(?:SARIF)?(20\d\d)\b", table))
    assert named == {code.removeprefix("SARIF") for code in ADVICE | {NO_HOME}}


def test_what_is_given_to_github_is_open_and_has_a_place() -> None:
    (program,) = re.findall(r"^jq '(.*)' wjcheck\.sarif", PAGE, re.MULTILINE)
    log = "".join(render_sarif(told(run_of(waived("1.2.12"), PROBLEMS_AND_FINDINGS))))
    made = subprocess.run([tool("jq"), program], input=log.encode(), capture_output=True, check=True, timeout=60).stdout
    (run,) = json.loads(made)["runs"]
    kept = {one["ruleId"] for one in run["results"]}
    assert kept == {"1.1.8", "1.2.9", "1.2.13", "2.1.3", "2.1.5"}
    assert run["tool"] == json.loads(log)["runs"][0]["tool"]
