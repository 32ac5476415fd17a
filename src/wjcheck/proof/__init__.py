"""The proof of a pack: its cases, its lint, its coverage of the text, and mutations that its cases must notice."""
