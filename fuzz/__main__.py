"""`python -m fuzz`: see docs/fuzzing.md."""

from fuzz.command import main

if __name__ == "__main__":
    raise SystemExit(main())
