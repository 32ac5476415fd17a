"""How long it takes: filings made for it, what is measured on them, beside what. See docs/performance.md."""
