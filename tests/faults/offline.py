"""Run in a process of its own: every command, where any socket to another machine ends the process at once.

Handed on the command line: a folder with a copy of the examples. What Python itself does is caught by an audit hook; on
Linux the kernel ends the process when anything in it, libraries of other languages included, asks for an internet
socket. Gives back: on standard output a word for every command that ended as it should.
"""

import contextlib
import ctypes
import io
import os
import platform
import struct
import sys

_OUTWARD = ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto", "socket.bind")
_SOCKET = {"x86_64": 41, "aarch64": 198}
_NO_NEW_PRIVILEGES, _SET_SECCOMP, _FILTER = 38, 22, 2
_LOAD, _EQUAL, _RETURN = 0x20, 0x15, 0x06
_KILL, _ALLOW = 0x80000000, 0x7FFF0000
_INTERNET = (2, 10)
CAUGHT = 97


def _hook(event: str, _: object) -> None:
    if event in _OUTWARD:
        sys.stderr.write(f"went out: {event}\n")
        sys.stderr.flush()
        os._exit(CAUGHT)


def forbid() -> bool:
    """Forbid sockets to other machines from now on; say whether the kernel sees to it, too."""
    sys.addaudithook(_hook)
    number = _SOCKET.get(platform.machine())
    if sys.platform != "linux" or number is None:
        return False
    steps = [
        (_LOAD, 0, 0, 0),  # which call of the system
        (_EQUAL, 0, 4, number),
        (_LOAD, 0, 0, 16),  # its first argument: the family of the socket
        (_EQUAL, 1, 0, _INTERNET[0]),
        (_EQUAL, 0, 1, _INTERNET[1]),
        (_RETURN, 0, 0, _KILL),
        (_RETURN, 0, 0, _ALLOW),
    ]
    code = ctypes.create_string_buffer(b"".join(struct.pack("HBBI", *step) for step in steps))
    program = struct.pack("HxxxxxxQ", len(steps), ctypes.addressof(code))
    library = ctypes.CDLL(None, use_errno=True)
    kept: int = library.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0)
    held: int = library.prctl(_SET_SECCOMP, _FILTER, program, 0, 0)
    return kept == held == 0


def commands() -> list[tuple[list[str], int]]:
    """Every command that ends by itself, and the exit status it has on the examples."""
    from wjcheck.cli.options import REPORT_FORMATS

    filing, day = "示例镇-2024.yaml", ["--as-of", "2024-12-31"]
    pack = ["--pack", "jiangxi-2021-20"]  # a small one: what is looked at is the same
    # but for pdf, which another program prints
    forms = [word for form in REPORT_FORMATS if form != "pdf" for word in ("--output", f"{form}=out.{form}")]
    district = [word for form in ("html", "xlsx", "csv", "notice", "json") for word in ("--output", f"{form}=d-{form}")]
    return [
        (["check", filing, *day, *forms], 0),
        (["review", "district", *pack, "--fail-on", "never", "--jobs", "2", *district], 0),
        (["report", "out.json", "--output", "html=again.html"], 0),
        (["verify", "out.json"], 0),
        (["diff", "out.json", "out.json"], 0),
        (["due", filing, *day, "--output", "ics=due.ics"], 0),
        (["fix", "--check", filing], 0),
        (["keys", filing, "--to", "en", "--output", "keys.yaml"], 0),
        (["new", "--xlsx", "--name", "湖塘镇", "--year", "2024"], 0),
        (["import", "湖塘镇-2024.xlsx", "--into", "湖塘镇-2024.yaml"], 0),
        (["explain", "1.2.12"], 0),
        (["schema", "--keys", "zh"], 0),
        (["config"], 0),
        *((["rules", verb, *pack], 0) for verb in ("list", "lint", "test", "coverage")),
    ]


def _run() -> None:
    from wjcheck.cli.main import main

    for arguments, status in commands():
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()) as told:
            ended = main(arguments)
        how = "ended" if ended == status else f"{ended} instead of {status}: {told.getvalue()}"
        sys.stdout.write(f"{arguments[0]} {how}\n")


if __name__ == "__main__":
    os.chdir(sys.argv[1])
    sys.stdout.write("kernel\n" if forbid() else "hook\n")
    sys.stdout.flush()
    if sys.argv[2:] == ["--try"]:
        import socket

        if platform.system() != "Linux":
            socket.create_connection(("localhost", 9))
        socket.socket(socket.AF_INET6).close()
    else:
        _run()
