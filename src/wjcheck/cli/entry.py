"""Where a process of the program begins: it imports the program, and ends quietly when it is interrupted meanwhile.

Handed: nothing. Gives back: the process's exit status.
"""

import os
import sys

INTERRUPTED = 130


def run() -> None:
    """Run the program on the arguments of this process and leave with its exit status."""
    # processes that are started anew, as on Windows and macOS, import nothing from the folder they are started in
    os.environ.setdefault("PYTHONSAFEPATH", "1")
    try:
        from wjcheck.cli.main import main

        status = main(sys.argv[1:])
    except KeyboardInterrupt:  # before the program could see to it itself, or while it ended
        status = INTERRUPTED
    sys.exit(status)
