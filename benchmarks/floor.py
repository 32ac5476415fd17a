"""The floor: nothing but draining the events of the C parser out of every file. `python -m benchmarks.floor JOBS PATH…`

Nothing that reads these filings with that parser can take less.
"""

import importlib
import sys
from pathlib import Path
from typing import Any


def parser() -> Any:
    """Return the class of the C parser, without the library around it, which is not needed for it."""
    try:
        return importlib.import_module("_ruamel_yaml").CParser
    except ModuleNotFoundError:
        return importlib.import_module("_ruamel_yaml_clibz").CParser


def drain(raw: bytes) -> None:
    """Draw all events out of one file."""
    event = parser()(raw).get_event
    while event() is not None:
        pass


def filings_in(path: Path) -> list[Path]:
    """Return the filings in a folder that was made for this, in order; of a file, the file."""
    return sorted(path.glob("*/*.yaml")) if path.is_dir() else [path]


def _drain_all(paths: list[Path]) -> int:
    for path in paths:
        drain(path.read_bytes())
    return len(paths)


def main() -> None:
    """Drain all that is named, in as many processes as are asked for."""
    jobs, paths = int(sys.argv[1]), [one for word in sys.argv[2:] for one in filings_in(Path(word))]
    if jobs == 1:
        _drain_all(paths)
        return
    from concurrent.futures import ProcessPoolExecutor  # what one process does not need, it is not to pay for

    with ProcessPoolExecutor(jobs) as pool:
        list(pool.map(_drain_all, [paths[at : at + 50] for at in range(0, len(paths), 50)]))


if __name__ == "__main__":
    main()
