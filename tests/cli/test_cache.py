"""What the program keeps between runs changes nothing that anybody gets to see, and costs nobody a word."""

import shutil
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.cli.command import ERROR, GOOD, PACK, Ran, script, wjcheck
from wjcheck.cli.options import REPORT_FORMATS

EXAMPLES = Path(__file__).parents[2] / "examples"
FORMATS = [one for one in REPORT_FORMATS if one != "pdf"]
DAY = ("--as-of", "2024-12-31")


def written(out: Path, cache: str, pack: str, *more: str) -> dict[str, bytes]:
    """Check an example into every format, and return them all, with what was said beside them."""
    out.mkdir()
    outputs = [word for name in FORMATS for word in ("--output", f"{name}={out / name}")]
    ran = wjcheck("check", EXAMPLES / "样板街道-2024.yaml", *DAY, "--pack", pack, *outputs, *more, WJCHECK_CACHE=cache)
    found = {path.name: path.read_bytes() for path in out.iterdir()}
    return {**found, "said": ran.out + b"\n" + ran.err, "status": bytes([ran.status])}


@pytest.mark.parametrize("pack", ["wujin-2023-65", "jiangxi-2021-20"])
def test_every_format_is_the_same_cold_warm_and_off(pack: str, tmp_path: Path) -> None:
    cache = str(tmp_path / "cache")
    cold = written(tmp_path / "out", cache, pack)
    assert len(list((tmp_path / "cache" / "packs").iterdir())) == 1
    for more in (), ("--no-cache",):
        shutil.rmtree(tmp_path / "out")
        assert written(tmp_path / "out", cache, pack, *more) == cold
    assert len(cold) == len(FORMATS) + 2


def small(tmp_path: Path, *more: str, **environment: str) -> Ran:
    filing = tmp_path / "示例镇.yaml"
    filing.write_text(ERROR, encoding="utf-8")
    asked: tuple[str | Path, ...] = ("check", filing, "--pack", PACK, *DAY, "--output", "json", *more)
    return wjcheck(*asked, stdin=b"", cwd=None, **environment)


@pytest.fixture
def plain(tmp_path: Path) -> Ran:
    """What a check says that keeps nothing."""
    return small(tmp_path, WJCHECK_CACHE="off")


def test_the_cache_is_where_the_user_keeps_such_things(tmp_path: Path, plain: Ran) -> None:
    for name, environment in {
        "own": {"WJCHECK_CACHE": str(tmp_path / "own")},
        "xdg/wjcheck": {"WJCHECK_CACHE": "", "XDG_CACHE_HOME": str(tmp_path / "xdg")},
        "home/.cache/wjcheck": {"WJCHECK_CACHE": "", "HOME": str(tmp_path / "home")},
    }.items():
        (tmp_path / "home").mkdir(exist_ok=True)
        if sys.platform == "linux" or name == "own":
            assert small(tmp_path, **environment) == plain
            assert {path.name for path in (tmp_path / name).iterdir()} - {"marks"} == {"packs"}


def test_with_no_cache_nothing_is_kept(tmp_path: Path, plain: Ran) -> None:
    assert small(tmp_path, "--no-cache", WJCHECK_CACHE=str(tmp_path / "own")) == plain
    assert not (tmp_path / "own").exists()


def test_nowhere_to_keep_anything_is_nothing_to_speak_of(tmp_path: Path, plain: Ran) -> None:
    (tmp_path / "file").write_bytes(b"")
    (tmp_path / "open").mkdir()
    (tmp_path / "open").chmod(0o777)
    for place in ("/proc/wjcheck", str(tmp_path / "file"), str(tmp_path / "file" / "below"), str(tmp_path / "open")):
        assert small(tmp_path, WJCHECK_CACHE=place) == plain
    assert small(tmp_path, WJCHECK_CACHE="", HOME="") == plain
    assert list((tmp_path / "open").iterdir()) == []


def test_a_torn_entry_is_nothing_to_speak_of(tmp_path: Path, plain: Ran) -> None:
    cache = tmp_path / "cache"
    small(tmp_path, WJCHECK_CACHE=str(cache))
    (entry,) = (cache / "packs").iterdir()
    whole = entry.read_bytes()
    for raw in (whole[:100], b"", whole[:-1], b"\0" * len(whole)):
        entry.write_bytes(raw)
        assert small(tmp_path, WJCHECK_CACHE=str(cache)) == plain
        assert entry.read_bytes() == whole


def test_a_review_says_the_same_of_filings_it_knows(tmp_path: Path) -> None:
    """Also of one that has changed, by another waiver, and where the second run must look at the filings anew."""
    folder, cache = tmp_path / "区", str(tmp_path / "cache")
    folder.mkdir()
    units = "[{名称: 示例镇}, {名称: 甲镇}]"
    (folder / "district.yaml").write_text(f"名称: 某区\n年度: 2024\n应报单位: {units}\n", encoding="utf-8")
    people = "安监局: {人员: [{姓名: 张三, 编号: A1}]}\n"
    for name in ("示例镇", "甲镇"):
        (folder / f"{name}.yaml").write_text(GOOD.replace("示例镇", name) + people, encoding="utf-8")

    def told(*more: str) -> Ran:
        asked: tuple[str | Path, ...] = ("review", folder, "--pack", PACK, *DAY, *more)
        plain = wjcheck(*asked, WJCHECK_CACHE="off")
        for _ in range(2):
            assert wjcheck(*asked, WJCHECK_CACHE=cache) == plain
        return plain

    first = told()
    assert len(list((tmp_path / "cache" / "filings").iterdir())) == 1
    told("--output", "json")
    (folder / "甲镇.yaml").write_text(ERROR.replace("示例镇", "甲镇"), encoding="utf-8")
    second = told()
    assert second != first
    waiver = "{单位: 甲镇, 规则: 1.1.1, 理由: 防汛, 批准人: 区安委办, 起始日期: 2024-06-01}"
    (folder / "waivers.yaml").write_text(f"豁免: [{waiver}]\n", encoding="utf-8")
    assert told() != second


_RUN = "import sys\nfrom wjcheck.cli.main import main\nsys.exit(main(sys.argv[1:]))\n"


def test_two_runs_may_share_one_cache_from_the_start(tmp_path: Path) -> None:
    filing, cache = tmp_path / "示例镇.yaml", tmp_path / "cache"
    filing.write_text(ERROR, encoding="utf-8")
    told = f"import os\nos.environ['WJCHECK_CACHE'] = {str(cache)!r}\n{_RUN}"
    arguments = ("check", str(filing), "--pack", str(PACK), *DAY, "--output", "json")
    with ThreadPoolExecutor(2) as pool:
        first, second = pool.map(lambda _: script(told, *arguments), range(2))
    assert first == second
    assert first.status == 1
    assert len(list((cache / "packs").iterdir())) == 1


def test_a_repository_has_no_say_in_where_the_cache_is(tmp_path: Path) -> None:
    """Filings and their configuration come from anybody; whoever could name the cache could bring one along."""
    (tmp_path / ".git").mkdir()
    (tmp_path / "示例镇.yaml").write_text(GOOD, encoding="utf-8")
    for key in ("cache", "no-cache", "WJCHECK_CACHE"):
        (tmp_path / "wjcheck.toml").write_text(f'{key} = "cache"\n', encoding="utf-8")
        ran = wjcheck("check", "示例镇.yaml", "--pack", PACK, *DAY, cwd=tmp_path)
        assert ran.status == 2
        assert key in ran.complaint
    assert sorted(path.name for path in tmp_path.iterdir()) == [".git", "wjcheck.toml", "示例镇.yaml"]


_IMPORTED = """
import sys
from wjcheck.cli.main import main
main(sys.argv[2:])
heavy = {name.partition(".")[0] for name in sys.modules} & set(sys.argv[1].split(","))
sys.exit(",".join(sorted(heavy)) or 0)
"""
HEAVY = (
    "pydantic,pydantic_core,typer,click,rich,jinja2,markupsafe,xlsxwriter,openpyxl,python_calamine,icalendar,pygls,"
    "lsprotocol,watchfiles,email,http,urllib3,socket,ssl,asyncio,multiprocessing,concurrent,subprocess,tomllib,zipfile,"
    "decimal,difflib,sqlite3,xml,argparse,gettext,traceback,dataclasses,inspect,ast,tempfile,shutil,random,bz2,lzma,"
    "secrets,hmac,platform,textwrap"
)
"""What a check that is written as JSON has no use for; each takes longer to import than a rule to be judged."""


def test_a_check_imports_nothing_it_has_no_use_for(tmp_path: Path) -> None:
    filing = tmp_path / "示例镇.yaml"
    filing.write_text(ERROR, encoding="utf-8")
    asked = ("check", str(filing), "--pack", str(PACK), *DAY, "--output", f"json={tmp_path / 'out.json'}")
    script(_IMPORTED, HEAVY, *asked, cwd=tmp_path)  # the pack is known from here on
    ran = script(_IMPORTED, HEAVY, *asked, cwd=tmp_path)
    assert (ran.status, ran.complaint) == (0, "")
    assert (tmp_path / "out.json").exists()


def test_a_check_by_the_programs_own_pack_does_without_the_library_of_conditions(tmp_path: Path) -> None:
    filing = tmp_path / "示例镇.yaml"
    filing.write_text(ERROR, encoding="utf-8")
    asked = ("check", str(filing), *DAY)
    script(_IMPORTED, "cel_expr_python,ruamel", *asked, cwd=tmp_path)  # the pack is known from here on
    ran = script(_IMPORTED, "cel_expr_python,ruamel", *asked, cwd=tmp_path)
    assert (ran.status, ran.complaint) == (0, "")


@pytest.mark.parametrize("arguments", [["--version"], ["check", "--help"], ["check"], ["chekc"], ["--help"]])
def test_what_judges_nothing_imports_neither_parser_nor_conditions(arguments: list[str]) -> None:
    ran = script(_IMPORTED, f"{HEAVY},ruamel,cel_expr_python".replace("difflib,", ""), *arguments)
    assert "ruamel" not in ran.complaint.splitlines()[-1:]
    assert ran.status == 0, ran.complaint
