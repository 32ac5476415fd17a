"""Where a process begins: an interruption while the program is imported ends it quietly, like any other."""

import subprocess
import sys

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
