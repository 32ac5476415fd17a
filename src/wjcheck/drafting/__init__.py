"""Drafting: helps to write a filing: the template, repairs, keys in the other language, rosters from spreadsheets."""
