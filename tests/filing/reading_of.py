"""Shortcuts of these tests: a text of YAML to a submission, through the real reader."""

from textwrap import dedent

from wjcheck.filing.load import Submission, load
from wjcheck.reading.parse import read
from wjcheck.reading.problem import Problem

HEAD = "格式版本: 1\n单位: {名称: 示例镇, 类型: 镇}\n年度: 2024\n"


def submitted(text: str, head: str = HEAD) -> Submission:
    """Load a filing from YAML; the head holds what every filing must have."""
    tree = read((head + dedent(text)).encode())
    assert tree.problems == ()
    return load(tree)


def only(submission: Submission) -> Problem:
    """Return the one problem there is."""
    (problem,) = submission.problems
    return problem


def codes(submission: Submission) -> list[str]:
    """Return the codes of all problems, in order."""
    return [problem.code for problem in submission.problems]
