"""The language server: a filing checked while it is written, inside an editor."""
