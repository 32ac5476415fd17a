"""Where a process of the program begins: it imports the program, and ends quietly when it is interrupted meanwhile.

Handed: nothing. Gives back: the process's exit status.
"""

import gc
import os
import sys

INTERRUPTED = 130
_SELDOM = 250_000
"""How many more things there are to be before Python looks for cycles among them: it finds none here, and whoever
checks a filing would wait for it every seven hundred. One filing makes fewer."""


def run() -> None:
    """Run the program on the arguments of this process and leave with its exit status."""
    # processes that are started anew, as on Windows and macOS, import nothing from the folder they are started in
    os.environ.setdefault("PYTHONSAFEPATH", "1")
    try:
        gc.set_threshold(_SELDOM, *gc.get_threshold()[1:])
        from wjcheck.cli.main import main

        status = main(sys.argv[1:])
        gc.freeze()  # or the last thing Python did would be to look through all that is left once more
    except KeyboardInterrupt:  # before the program could see to it itself, or while it ended
        status = INTERRUPTED
    sys.exit(status)
