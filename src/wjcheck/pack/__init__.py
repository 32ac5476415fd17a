"""A rule pack: one document turned into rules: its text, its statements, its rules and their tests."""
