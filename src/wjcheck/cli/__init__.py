"""The command line: parses, calls, exits. No logic of its own."""
