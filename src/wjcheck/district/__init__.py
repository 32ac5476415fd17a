"""The district: what it keeps beside the filings, such as its waivers."""
