"""Whether a report is what these filings and this pack give: read, made again elsewhere, and held against it."""
