"""Fuzzing: inputs nobody wrote, and what has to hold for every one of them. See docs/fuzzing.md."""
