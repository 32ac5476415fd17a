"""bytes → text → tree with positions: encodings, YAML events, the traps of hand-written YAML."""
