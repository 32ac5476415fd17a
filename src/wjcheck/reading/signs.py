"""The signs that hand-written Chinese YAML has in the place of YAML's own, and what begins with them is looked at.

Data only, so that a file without such a sign is read without the patterns that tell what is wrong with one.
"""

BLANKS = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
"""The blanks that are not the ordinary one, as the inside of a pattern's brackets."""
BULLETS = "－–−‐‑‒﹣•·●○◦▪■□◆◇★※➢➤►\uf06c\uf06e\uf075\uf09f\uf0a7\uf0b7\uf0d8\uf0fc"
DASHES = frozenset(f"-—*＊{BULLETS}")
ODD_STARTS = DASHES.union("＃\u00a0\u1680\u202f\u205f\u3000").union(map(chr, range(0x2000, 0x200B)))
"""What a key does not begin with, unless it was to be something else."""
_WRAPPED = {"“": "”", "”": "”", "‘": "’", "「": "」", "＂": "＂", "＇": "＇"}
CLOSERS = {sign: closer + "\"'" for sign, closer in _WRAPPED.items()}
"""One of the two quotes is often typed in the other input mode."""
BRACKETS = {"［": "］", "【": "】", "｛": "｝"}
OPENERS = frozenset((*_WRAPPED, *BRACKETS))
"""What a value does not begin with, unless it was to be in quotes or brackets."""
CLOSING = frozenset("".join((*CLOSERS.values(), *BRACKETS.values())))
