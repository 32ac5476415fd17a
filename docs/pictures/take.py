"""Takes the pictures of docs/clerk.zh-CN.md: the real program in real windows on a screen of its own.

Run it from the root of a checkout after the program's words have changed, and look at every picture:

    python docs/pictures/take.py [name ...]

Needs Debian's xvfb, openbox, xterm, tmux, xdotool, x11-utils, imagemagick, l3afpad, libreoffice-calc, chromium,
pngquant, fonts-dejavu-core and fonts-noto-cjk, and `wjcheck` installed beside the Python that runs this.
"""

import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import sync_playwright

HERE = Path(__file__).parent
DISPLAY = ":87"
PROGRAMS = Path(sys.executable).parent
TERMINAL = shlex.split(
    "xterm -u8 -fa 'DejaVu Sans Mono' -fd 'Noto Sans Mono CJK SC' -fs 11 -bg white -fg black -b 8 +sb"
    " -xrm 'XTerm*color2: #0a7d28' -xrm 'XTerm*color3: #8a6d00' -xrm 'XTerm*color6: #00687a'"
    " -xrm 'XTerm*color10: #0a7d28' -xrm 'XTerm*color11: #8a6d00' -xrm 'XTerm*color14: #00687a'"
)
TMUX = ("tmux", "-L", "wjcheck-pictures", "-f", "/dev/null")
DAY = "2024-12-20"


@dataclass(frozen=True)
class Typed:
    """One command in a terminal, what was done before it unseen, and the answers to what it asks."""

    command: str
    before: str = ""
    answers: Sequence[str] = ()
    rows: int = 30
    columns: int = 90


@dataclass(frozen=True)
class Opened:
    """A file opened in a program with a window; `keys` are pressed before the picture is taken."""

    program: str
    window: str
    before: str = ""
    keys: Sequence[str] = ()
    width: int = 1000
    height: int = 640


@dataclass(frozen=True)
class Viewed:
    """A page opened in Chromium at the place `anchor`; `before` makes it as page.html."""

    before: str
    anchor: str = ""
    width: int = 1100
    height: int = 760


_EDITOR = """mkdir -p config/l3afpad
printf '0.8.18.1\\n1000\\n700\\nNoto Sans Mono CJK SC 12\\n0\\n1\\n0\\n' > config/l3afpad/l3afpadrc
"""
_NEW = "wjcheck new --name 湖塘镇 --year 2024 湖塘镇-2024.yaml"
_EXAMPLE = shlex.quote(str(HERE.parents[1] / "examples" / "示例镇-2024.yaml"))
_SHORT = f"sed -e '/安监五/d; /安监六/d; /驻消/d' {_EXAMPLE} > 示例镇-2024.yaml"
_DATE, _COUNT = "s/^填报日期: 2024-12-25/填报日期：2024年12月25日/", "s/总人数: 42 /总人数:42人/"
_SLIPS = f"{_SHORT}\nsed -i -e '{_DATE}; {_COUNT}' 示例镇-2024.yaml"

_DUE = f"sed -e '/2024-11-20, /d; /2024-06-18, /d; s/2027-06-30/2025-01-15/' {_EXAMPLE} > 示例镇-2024.yaml"

_FAULTY = shlex.quote(str(HERE.parents[1] / "examples" / "样板街道-2024.yaml"))
_PAGE = f"cp {_FAULTY} . && wjcheck check 样板街道-2024.yaml --as-of 2024-12-31 --fail-on never --output html=page.html"

PICTURES: dict[str, Typed | Opened | Viewed] = {
    "new": Typed("wjcheck new", answers=("湖塘镇", "2024", ""), rows=9),
    "template": Opened(
        "env XDG_CONFIG_HOME=config l3afpad 湖塘镇-2024.yaml", "湖塘镇-2024.yaml", before=_EDITOR + _NEW, height=700
    ),
    "problem": Typed("wjcheck check 示例镇-2024.yaml --as-of 2024-12-20", before=_SLIPS, rows=32),
    "fix": Typed("wjcheck fix 示例镇-2024.yaml", before=_SLIPS, answers=("是",), rows=34),
    "workbook": Opened(
        "soffice --norestore --nologo --calc 示例镇.xlsx",
        "示例镇.xlsx",
        before="wjcheck new --xlsx --name 示例镇 --year 2024 示例镇.xlsx",
        keys=(*("ctrl+Next",) * 9, "Right", "Right", "Right", "Down", "alt+Down"),
        width=1200,
        height=760,
    ),
    "distance": Typed("wjcheck check 示例镇-2024.yaml --as-of 2024-12-31", before=_SHORT, rows=44),
    "report": Viewed(_PAGE, height=1000),
    "report-law": Viewed(_PAGE, anchor="law-1.2.12", height=560),
    "due": Typed(f"wjcheck due 示例镇-2024.yaml --as-of {DAY}", before=_DUE, rows=34),
}


def main(wanted: Sequence[str]) -> None:
    """Take the pictures named, or all."""
    with screen():
        for name in wanted or PICTURES:
            with tempfile.TemporaryDirectory() as folder:
                take(PICTURES[name], HERE / f"{name}.png", Path(folder))
            sys.stdout.write(f"{name}.png\n")


@contextmanager
def screen() -> Iterator[None]:
    """A screen nobody sees, with a window manager."""
    os.environ["DISPLAY"] = DISPLAY
    os.environ["PATH"] = f"{PROGRAMS}{os.pathsep}{os.environ['PATH']}"
    os.environ["LANG"] = os.environ["LC_ALL"] = "C.UTF-8"
    started = [subprocess.Popen(["Xvfb", DISPLAY, "-screen", "0", "1400x1000x24"], stderr=subprocess.DEVNULL)]
    time.sleep(1.5)
    started.append(subprocess.Popen(["openbox"], stderr=subprocess.DEVNULL))
    time.sleep(0.5)
    try:
        yield
    finally:
        for process in reversed(started):
            process.terminate()
            process.wait()


def take(picture: Typed | Opened | Viewed, target: Path, folder: Path) -> None:
    """Take one picture in an empty folder."""
    if picture.before:
        subprocess.run(["bash", "-c", picture.before], cwd=folder, check=True, stdout=subprocess.DEVNULL)
    if isinstance(picture, Viewed):
        view(picture, folder / "page.html", target)
    elif isinstance(picture, Typed):
        size = ["-geometry", f"{picture.columns}x{picture.rows}+20+20", "-T", "wjcheck"]
        shell = "env PS1='> ' bash --norc --noprofile"
        with window(
            [*TERMINAL, *size, "-e", *TMUX, "new-session", shell, ";", "set", "status", "off"], "wjcheck", folder
        ) as found:
            time.sleep(1)
            for line in (picture.command, *picture.answers):
                subprocess.run([*TMUX, "send-keys", "-l", line], check=True)
                subprocess.run([*TMUX, "send-keys", "Enter"], check=True)
                time.sleep(3)
            shoot(found, target)
            subprocess.run([*TMUX, "kill-server"], check=True)
    else:
        with window(shlex.split(picture.program), picture.window, folder) as found:
            press(["windowsize", found, str(picture.width), str(picture.height)], ["windowmove", found, "20", "20"])
            time.sleep(2)
            press(*(["key", key] for key in picture.keys))
            time.sleep(2)
            shoot(found, target)


def view(picture: Viewed, page: Path, target: Path) -> None:
    """Save what a browser shows of a page, with few colours so that it stays small."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        tab = browser.new_page(viewport={"width": picture.width, "height": picture.height})
        tab.goto(f"{page.as_uri()}#{picture.anchor}")
        tab.screenshot(path=target)
        browser.close()
    subprocess.run(["pngquant", "--force", "--ext", ".png", "64", str(target)], check=True)


@contextmanager
def window(command: Sequence[str], title: str, folder: Path) -> Iterator[str]:
    """A program's window, found by its title; the program is ended afterwards."""
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        found = ""
        for _ in range(60):
            time.sleep(0.5)
            search = ["xdotool", "search", "--onlyvisible", "--name", title]
            found = subprocess.run(search, capture_output=True, text=True, check=False).stdout.split("\n")[0]
            if found:
                break
        yield found
    finally:
        process.terminate()
        process.wait()


def press(*steps: Sequence[str]) -> None:
    """Let a hand type, press keys or move the window."""
    for step in steps:
        subprocess.run(["xdotool", *step], check=True)


def shoot(found: str, target: Path) -> None:
    """Save the window's picture, with few colours so that it stays small."""
    # the part of the screen and not the window, so that a list that drops down is on it
    told = subprocess.run(["xwininfo", "-id", found], capture_output=True, text=True, check=True).stdout
    x, y, width, height = (
        re.findall(rf"{name}: +([0-9]+)", told)[0]
        for name in ("Absolute upper-left X", "Absolute upper-left Y", "Width", "Height")
    )
    crop = f"{width}x{height}+{x}+{y}"
    subprocess.run(["import", "-window", "root", "-crop", crop, "+repage", str(target)], check=True)
    subprocess.run(["pngquant", "--force", "--ext", ".png", "32", str(target)], check=True)


if __name__ == "__main__":
    main(sys.argv[1:])
