"""Packs that mean harm, and what the program makes of each."""
