"""`python -m wjcheck`: the same as the command `wjcheck`."""

from wjcheck.cli.main import run

run()
