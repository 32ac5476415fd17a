"""Where a process begins: an interruption while the program is imported ends it quietly, like any other."""

import subprocess
import sys
from pathlib import Path

from tests.cli.command import GOOD, PACK, plain_environment

INTERRUPTING = """
import builtins, sys
imported = builtins.__import__
def interrupted(name, *rest, **more):
    if name == "wjcheck.cli.main":
        raise KeyboardInterrupt
    return imported(name, *rest, **more)
builtins.__import__ = interrupted
from wjcheck.cli.entry import run
run()
"""


def test_an_interruption_while_it_is_imported_is_no_traceback() -> None:
    ran = subprocess.run([sys.executable, "-c", INTERRUPTING], capture_output=True, check=False)
    assert (ran.returncode, ran.stdout, ran.stderr) == (130, b"", b"")


SPAWNING = """
import multiprocessing, sys
if __name__ == "__main__":
    multiprocessing.set_start_method("spawn")
    from wjcheck.cli.entry import run
    run()
"""


def test_nothing_is_imported_from_the_folder_it_is_started_in(tmp_path: Path) -> None:
    """Where workers are started anew, Python would look for its modules in the working folder first."""
    repository = tmp_path / "申报"
    repository.mkdir()
    for unit in ("示例镇", "样板街道"):
        (repository / f"{unit}.yaml").write_text(GOOD.replace("示例镇", unit), encoding="utf-8")
    units = "名称: 某区\n年度: 2024\n核查日期: 年末\n应报单位: [{名称: 示例镇}, {名称: 样板街道}]\n"
    (repository / "district.yaml").write_text(units, encoding="utf-8")
    for module in ("multiprocessing", "pickle", "wjcheck", "json"):
        (repository / f"{module}.py").write_text("open('hit', 'w')\n", encoding="utf-8")
    (tmp_path / "start.py").write_text(SPAWNING, encoding="utf-8")
    command = [sys.executable, str(tmp_path / "start.py"), "review", ".", "--pack", str(PACK), "--jobs", "2"]
    ran = subprocess.run(command, cwd=repository, capture_output=True, check=False, env=plain_environment())
    assert ran.returncode == 0, ran.stderr.decode()
    assert not (repository / "hit").exists()
