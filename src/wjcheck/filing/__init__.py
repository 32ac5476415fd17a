"""tree → filing: what one unit submits for one year, one file per part of it, Chinese and English keys."""
