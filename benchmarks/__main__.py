"""`python -m benchmarks`: see docs/performance.md."""

from benchmarks.command import main

if __name__ == "__main__":
    raise SystemExit(main())
