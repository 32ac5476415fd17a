"""Which findings are things to do, and which are only taken along by another.

Handed: rules, and of each the one it follows from. Gives back: of each the one that settles it.
"""

from collections.abc import Mapping


def roots(follows: Mapping[str, str | None]) -> dict[str, str]:
    """Return of every rule the one at the end of what it follows from, as far as that is among the rules themselves."""

    def root(rule: str) -> str:
        seen, before = {rule}, follows[rule]
        while before is not None and before in follows and before not in seen:
            seen.add(before)
            rule, before = before, follows[before]
        return rule

    return {rule: root(rule) for rule in follows}
