import re
from pathlib import Path

import pytest

from tests.cli.command import PACK, wjcheck
from wjcheck.cli.options import parse_day, parse_executor, parse_outputs, parse_selectors
from wjcheck.cli.program import program
from wjcheck.cli.spoken import help_page
from wjcheck.cli.usage import WrongUsage, spoken_language
from wjcheck.locale.message import Lang

_WRONG = [
    (["check"], "没有写明要核对哪个文件或文件夹"),
    (["check", ""], "没有写明要核对哪个文件或文件夹"),
    (["check", "x", "--as-of", "2024-02-30"], "“2024-02-30”不是有效日期"),
    (["check", "x", "--as-of", "2024年12月31日"], "是不是 2024-12-31"),
    (["check", "x", "--as-of", "2024/2/3"], "“2024/2/3”不是有效日期"),
    (["check", "x", "--as-of", "２０２４-12-31"], "不是有效日期"),
    (["check", "x", "--as-of", ""], "“”不是有效日期"),
    (
        ["check", "x", "--output", "xlsx"],
        "只能是 text、json、html、pdf、markdown、sarif、junit、github、summary、gitlab、rdjson、jsonl，不能是“xlsx”",
    ),
    (["review", "x", "--output", "html"], "--output html=文件夹名"),
    (["review", "x", "--output", "notice"], "--output notice=文件夹名"),
    (["review", "x", "--output", "xlsx"], "--output xlsx=文件名"),
    (
        ["review", "x", "--executor", "threads"],
        "processes（本机的几个进程）或 dask://主机:端口（Dask 调度器），不能是“threads”",
    ),
    (["review", "x", "--executor", "dask://调度器:8786"], "dask://主机:端口"),
    (["review", "x", "--executor", "dask://host:0"], "dask://主机:端口"),
    (["review", "x", "--executor", "dask://host:8786", "--jobs", "2"], "--jobs 是本机的进程数"),
    (["check", "x", "--output", "json="], "等号后面没有写文件名"),
    (["check", "x", "--output", "json", "--output", "text"], "写到了同一处：标准输出"),
    (["check", "x", "--output", "json=./a", "--output", "text=a"], "写到了同一处：a"),
    (["check", "x", "--fail-on", "fatal"], "不能是“fatal”"),
    (["check", "x", "--lang", "fr"], "语言只能是"),
    (["check", "x", "--select", ","], "--select 后面没有写"),
    (["check", "x", "--pack", str(PACK), "--select", "9.9.9"], "“9.9.9”不是规则编号"),
    (["check", "x", "--outptu", "json"], "没有“--outptu”这个选项，是不是要写 --output"),
    (["check", "x", "-z"], "没有“-z”这个选项"),
    (["check", "x", "--output"], "选项“--output”后面要写一个值"),
    (["check", "x", "--verbose=1"], "选项“--verbose”"),
    (["chekc", "x"], "没有“chekc”这个命令"),
    (["示例镇.yaml"], "请写 wjcheck check 示例镇.yaml"),
    (["\x1b[31m"], "没有“␛[31m”这个命令"),
    (["--nope"], "没有“--nope”这个选项"),
]


@pytest.mark.parametrize(("arguments", "said"), _WRONG, ids=lambda value: " ".join(value) if value else None)
def test_wrong_usage_is_two_and_told_in_chinese(arguments: list[str], said: str) -> None:
    ran = wjcheck(*arguments)
    assert ran.status == 2
    assert ran.out == b""
    first, second = ran.complaint.splitlines()
    assert first.startswith("命令写法有误：")
    assert said in first
    assert second.startswith("写法说明请看：wjcheck")
    assert not re.search("[A-Z][a-z]+ [a-z]+ ", ran.complaint)


def test_where_a_scheduler_may_be() -> None:
    assert parse_executor(None) is parse_executor("processes") is None
    for place in ("host:8786", "127.0.0.1:1", "[::1]:65535", "node-1.example.org:8786"):
        assert parse_executor(f"dask://{place}") == place
    for wrong in (
        "",
        "dask://",
        "dask://host",
        "dask://host:65536",
        "dask://a@host:1",
        "dask://host:1/x",
        "tcp://host:1",
    ):
        with pytest.raises(WrongUsage):
            parse_executor(wrong)


def test_wrong_usage_in_english() -> None:
    for ran in (wjcheck("check", "--lang", "en", "--qqq"), wjcheck("check", "--qqq", WJCHECK_LANG="en")):
        assert ran.status == 2
        assert ran.complaint == "Wrong usage: there is no option “--qqq”\nFor help: wjcheck check --help\n"


def test_language_of_the_environment_is_checked() -> None:
    ran = wjcheck("check", "x", WJCHECK_LANG="fr")
    assert ran.status == 2
    assert "WJCHECK_LANG" in ran.complaint


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("command", ["wjcheck", *sorted(program().commands)])
def test_help_page_names_every_option_of_its_command_and_no_other(command: str, lang: Lang) -> None:
    whole = program()
    found = whole if command == "wjcheck" else whole.commands[command]
    below = () if command == "wjcheck" else getattr(found, "commands", {}).values()
    parameters = [parameter for one in (found, *below) for parameter in one.params]
    options = {
        name
        for parameter in parameters
        for name in (*parameter.opts, *parameter.secondary_opts)
        if name.startswith("-")
    }
    page = help_page(command, lang)
    named = set(re.findall(r"(?<![\w-])--?[a-z][a-z-]*", page.split("\n\n退出状态" if lang == "zh" else "\n\nExit")[0]))
    assert named == options | {"-h", "--help"}
    if command == "wjcheck":
        assert all(f"\n  {name} " in page for name in whole.commands)


@pytest.mark.parametrize("arguments", [["--help"], ["-h"], ["check", "--help"], ["check", "-h"]])
def test_help(arguments: list[str]) -> None:
    ran = wjcheck(*arguments, PYTHONUTF8="0", PYTHONIOENCODING="gbk")
    assert ran.status == 0
    assert ran.err == b""
    page = help_page("check" if "check" in arguments else "wjcheck", "zh")
    assert ran.out.decode("gbk").splitlines() == page.splitlines()


def test_the_language_may_stand_before_the_command_or_behind_it() -> None:
    english = help_page("wjcheck", "en")
    for arguments in (["--lang", "en", "--help"], ["--help", "--lang=en"], ["--lang=en"]):
        assert wjcheck(*arguments).text.rstrip("\n") == english
    before, behind = wjcheck("--lang", "en", "explain", "1.2.12"), wjcheck("explain", "1.2.12", "--lang", "en")
    assert before.text == behind.text != wjcheck("explain", "1.2.12").text
    assert wjcheck("--lang", "fr").status == 2


def test_program_without_a_command_shows_its_help_and_is_wrong_usage() -> None:
    ran = wjcheck()
    assert ran.status == 2
    assert ran.text.splitlines() == help_page("wjcheck", "zh").splitlines()


def test_version() -> None:
    from wjcheck import __version__

    assert wjcheck("--version").text == f"wjcheck {__version__}\n"


def test_help_and_version_do_not_wait_for_the_engine() -> None:
    import subprocess
    import sys

    script = (
        "import sys\nfrom wjcheck.cli.main import main\n"
        "assert main(['--version']) == 0\nassert main(['check', '--help']) == 0\n"
        "heavy = {'rich', 'ruamel', 'cel_expr_python'} & set(sys.modules)\n"
        "sys.exit(str(heavy) if heavy else 0)\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    ("arguments", "environment", "expected"),
    [
        ([], {}, "zh"),
        ([], {"WJCHECK_LANG": "en"}, "en"),
        (["--lang", "zh"], {"WJCHECK_LANG": "en"}, "zh"),
        (["--lang=en"], {}, "en"),
        (["--lang"], {}, "zh"),
        (["--lang", "fr"], {}, "zh"),
    ],
)
def test_spoken_language(arguments: list[str], environment: dict[str, str], expected: Lang) -> None:
    assert spoken_language(arguments, environment) == expected


@pytest.mark.parametrize("text", ["2024-2-3", "2024-13-01", "20240203", "2024-02-03T00:00", " 2024-02-03", "今天"])
def test_dates_are_strict(text: str) -> None:
    with pytest.raises(WrongUsage):
        parse_day(text)


def test_outputs(tmp_path: Path) -> None:
    assert [output.format for output in parse_outputs([])] == ["text"]
    both = parse_outputs([f"text={tmp_path}/a=b", "json"])
    assert [output.target for output in both] == [f"{tmp_path}/a=b", None]


def test_selectors_are_taken_apart_at_commas_of_both_widths() -> None:
    assert parse_selectors("--select", ["1.1, 1.2", "一(二)，有班子"]) == ("1.1", "1.2", "一(二)", "有班子")
