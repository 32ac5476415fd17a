"""`python -m wjcheck`: the same as the command `wjcheck`."""

from wjcheck.cli.entry import run

run()
