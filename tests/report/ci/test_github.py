"""Workflow commands: the runner sees those we meant and no other, whatever a filing or the name of a file holds."""

from dataclasses import replace

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.report.ci.runner import Runner
from tests.report.ci.runs import WAIVED, entry, filing, run_of, run_of_whole, run_with
from tests.report.results import ORDINARY, PROBLEMS_AND_FINDINGS, UNDECODABLE
from tests.report.test_markdown import full_of
from wjcheck.engine.finding import Status
from wjcheck.locale.message import Lang
from wjcheck.report.ci.commands import LONGEST_MESSAGE, LONGEST_TITLE, command
from wjcheck.report.ci.entry import Place
from wjcheck.report.ci.github import MOST, fence_word, render_github
from wjcheck.report.ci.run import Run
from wjcheck.report.line import Piece, plain

HOSTILE = [
    "::error::evil",
    "  \u3000::set-output name=a::b",
    "x ##[add-path]/tmp ##[error]y",
    "%0A::set-output name=a::b%0D%250A",
    "a\n::error::b\r::error::c\r\n##[error]d\u2028::error::e\x85::error::f",
    "a,file=b,line=1::c",
    "::stop-commands::x",
    "##vso[task.setvariable variable=a]b ##teamcity[message text='x']",
]


def read(run: Run) -> Runner:
    return Runner().read("".join(render_github(run)))


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_golden(lang: Lang, snapshot: SnapshotAssertion) -> None:
    run = run_of(ORDINARY, UNDECODABLE, PROBLEMS_AND_FINDINGS, lang=lang)
    assert "".join(render_github(run)).replace(fence_word(run), "WORD") == snapshot


def test_kinds_places_and_what_is_not_annotated() -> None:
    run = run_with(
        filing(
            entry("1.1", "warning"),
            entry("1.2", "error"),
            entry("1.3", "info"),
            entry("1.4", status=Status.REVIEW, word="待人工认定"),
            entry("1.5", status=Status.MISSING),
            entry("1.6", status=Status.LATE),
            entry("1.7", status=Status.PASS),
            entry("1.8", waived=WAIVED),
            entry("1.9", status=Status.NOT_DUE),
            entry("1.10", standing="unchanged"),
            entry("1.11", standing="worse"),
        )
    )
    seen = read(run)
    assert [(one.name, one.properties["title"].split()[2]) for one in seen.obeyed] == [
        *(("error", rule) for rule in ("1.2", "1.5", "1.11")),
        *(("warning", rule) for rule in ("1.1", "1.6")),
        *(("notice", rule) for rule in ("1.3", "1.4")),
    ]
    assert seen.obeyed[0].properties == {
        "file": "申报/甲.yaml",
        "line": "5",
        "endLine": "5",
        "col": "3",
        "endColumn": "7",
        "title": "示例镇 不符合 1.2 编制人员不少于5人",
    }
    listed = [line for line in seen.shown if line.startswith("申报/甲.yaml:5: ")]
    assert len(listed) == 8
    assert seen.shown[-2] == (
        "填报文件 1 份。按轻重计（含未填报和文件问题）：错误 4 项，警告 2 项，提示 1 项；待人工认定 1 项。"
        "已豁免 1 项。与基线相同、不再标注的 1 项。"
    )


@pytest.mark.parametrize(("number", "left"), [(MOST - 1, 0), (MOST, 0), (MOST + 1, 1)])
def test_ten_of_a_kind_errors_first_and_the_rest_counted(number: int, left: int) -> None:
    entries = [
        one
        for n in range(number)
        for one in (entry(f"{n}.1", status=Status.REVIEW), entry(f"{n}.2", "warning"), entry(f"{n}.3", "error"))
    ]
    seen = read(run_with(filing(*entries)))
    names = [one.name for one in seen.obeyed]
    assert names == [name for name in ("error", "warning", "notice") for _ in range(min(number, MOST))]
    assert len(seen.shown) == 3 * number + 2
    told = f"另有错误 {left} 项、警告 {left} 项、提示和待人工认定 {left} 项没有标注"
    assert (told in seen.shown[-2]) is bool(left)


def test_files_that_could_not_be_checked_are_the_first_errors() -> None:
    full = filing(*(entry(f"{n}.1") for n in range(MOST)))
    broken = filing(entry("W402", file="坏.yaml", kind="problem"), file="坏.yaml", judged=False, unit="")
    silent = filing(file="无声.yaml", judged=False, unit="")
    seen = read(run_with(full, broken, silent))
    assert len(seen.obeyed) == MOST
    assert [one.properties["file"] for one in seen.obeyed][:3] == ["坏.yaml", "无声.yaml", "申报/甲.yaml"]
    assert "有 2 份文件未能核对。" in seen.shown[-2]
    assert "另有错误 2 项、警告 0 项" in seen.shown[-2]


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        (Place("a", 0), {}),
        (Place("a", 3, 2, 3, 2), {"line": "3", "endLine": "3", "col": "2", "endColumn": "2"}),
        (Place("a", 3, 2, 4, 5), {"line": "3", "endLine": "4"}),
        (Place("a", 3, 1, 4, 1), {"line": "3", "endLine": "3"}),
        (Place("a", 3, 1, 5, 1), {"line": "3", "endLine": "4"}),
        (Place("a", 3), {"line": "3", "endLine": "3"}),
    ],
)
def test_columns_are_told_only_where_all_is_on_one_line(place: Place, expected: dict[str, str]) -> None:
    (seen,) = read(run_with(filing(entry(places=(place,))))).obeyed
    found = {key: value for key, value in seen.properties.items() if key not in ("file", "title")}
    assert found == expected


@pytest.mark.parametrize(
    ("name", "seen"),
    [
        ("a:b,c%d.yaml", "a:b,c%d.yaml"),
        ("a\nb\r.yaml", "a\nb\r.yaml"),
        ("%0A%3A%2C%25.yaml", "%0A%3A%2C%25.yaml"),
        ("==a.yaml", "./==a.yaml"),
        ("a\x1b[31m\u202eb.yaml", "a␛[31m<U+202E>b.yaml"),
        ("::error::x.yaml", "::error::x.yaml"),
        ("##[error]x.yaml", "##[error]x.yaml"),
        ("\udcff.yaml", "<U+DCFF>.yaml"),
        ("镇/甲 乙.yaml", "镇/甲 乙.yaml"),
    ],
)
def test_names_of_files_come_out_as_they_are(name: str, seen: str) -> None:
    run = run_with(filing(entry(file=name), file=name))
    (found,) = read(run).obeyed
    assert found.properties["file"] == seen


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_filings_make_no_command(text: str) -> None:
    run, sober = run_of_whole(full_of(text)), run_of_whole(full_of("正常"))
    log = "".join(render_github(run))
    seen, expected = Runner().read(log), read(sober)
    assert [one.name for one in seen.obeyed] == [one.name for one in expected.obeyed]
    assert [set(one.properties) for one in seen.obeyed] == [set(one.properties) for one in expected.obeyed]
    assert seen.token is None
    ours = ("::stop-commands::wjcheck-", f"::{fence_word(run)}::", "::error ", "::warning ", "::notice ")
    for line in log.splitlines():
        assert line.startswith(ours) or not line.lstrip().startswith("::")
        assert "##[" not in line.partition("::")[0] + line.rpartition("::")[2]
        assert not line.startswith(ours[2:]) or line.count("::") == 2  # for runners that look for the last one


def test_a_text_report_makes_no_command_even_without_a_fence() -> None:
    for text in HOSTILE:
        lines = [(Piece(part),) for part in text.splitlines()]
        assert Runner().read(plain(lines)).obeyed == []


def test_the_word_is_the_same_for_the_same_run_and_changes_with_everything_said() -> None:
    plain_run = run_with(filing(entry()))
    word = fence_word(plain_run)
    assert word == fence_word(run_with(filing(entry())))
    changed = [
        run_with(filing(entry(message=word))),
        run_with(replace(filing(entry()), digest="sha256:" + "2" * 64)),
        run_with(filing(entry(), file="乙.yaml")),
        run_with(filing(entry()), district=(entry("d", kind="district"),)),
        replace(plain_run, total=replace(plain_run.total, waived=7)),
    ]
    words = {word, fence_word(plain_run, word), *map(fence_word, changed)}
    assert len(words) == 7


def test_a_guess_at_the_word_opens_nothing() -> None:
    guess = fence_word(run_with(filing(entry())))
    told = f"::{guess}::\n::error::evil"
    seen = read(run_with(filing(entry(message=told, title=told, unit=f"::{guess}::"))))
    assert [one.name for one in seen.obeyed] == ["error"]


def test_long_texts_are_cut_to_what_the_runner_takes() -> None:
    (seen,) = read(run_with(filing(entry(message="𠀀" * 5000, title="长" * 500)))).obeyed
    units = len(seen.data.encode("utf-16-le")) // 2
    assert LONGEST_MESSAGE - 2 <= units <= LONGEST_MESSAGE
    assert seen.data.endswith("…")
    assert len(seen.properties["title"]) == LONGEST_TITLE


def test_nothing_is_kept_of_a_long_run_but_what_is_written() -> None:
    one = filing(*(entry(f"{n}.1") for n in range(50)))
    log = render_github(run_with(*[one] * 20))
    assert next(log).startswith("::stop-commands::")
    assert next(log).startswith("申报/甲.yaml:5: ")


def test_a_command_without_properties() -> None:
    assert command("notice", {"file": ""}, "a%b\nc") == "::notice::a%25b%0Ac\n"
