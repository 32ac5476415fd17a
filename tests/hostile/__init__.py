"""Hostile input, row by row of the list in docs/hostile-inputs.md, and whatever of it stands in any output."""
