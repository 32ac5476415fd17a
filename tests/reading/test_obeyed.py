import json

import pytest

from tests.report.ci.runner import Runner
from wjcheck.reading.obeyed import unobeyed, unobeyed_json

COMMANDS = [
    "::error::x",
    " \t\u3000\xa0::error::x",
    "a\n::error::x\n",
    "\n\n\n  ::set-output name=a::b",
    "a ##[error]x",
    "##[add-path]x\n##[add-path]y",
    "###[error]x",
    "::error file=a,title=b::x",
]


@pytest.mark.parametrize("text", COMMANDS)
def test_a_runner_obeys_nothing_of_it(text: str) -> None:
    assert Runner().read(text).obeyed
    assert Runner().read(unobeyed(text)).obeyed == []
    assert len(unobeyed(text)) == len(text)


@pytest.mark.parametrize("text", ["##vso[task.x]", "##teamcity[message]", "a ##vso[x]"])
def test_other_runners_find_no_command_either(text: str) -> None:
    assert unobeyed(text) == text.replace("[", "［")


@pytest.mark.parametrize(
    "text", ["", "a::b", "a b ::error::x", ": :", ":x", "# [a]", "##", "## [a]", "C++ std::x\n", "b::error::x"]
)
def test_what_is_no_command_stays(text: str) -> None:
    assert Runner().read(text).obeyed == []
    assert unobeyed(text) == text


def test_json_says_the_same_without_a_command() -> None:
    values = {"##[error]a": ["##[error]b", "\\##vso[c]", "::error::d"]}
    text = json.dumps(values, ensure_ascii=False, indent=1)
    assert Runner().read(text).obeyed
    quiet = unobeyed_json(text)
    assert Runner().read(quiet).obeyed == []
    assert "##vso[" not in quiet
    assert json.loads(quiet) == values
