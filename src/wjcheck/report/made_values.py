"""What a report was made with, as data: part of its JSON and of its page.

Handed: how a report was made. Gives back: plain values, as `stored_options` reads them again.
"""

from typing import Any

from wjcheck.engine.made import Made


def made_values(made: Made) -> dict[str, Any]:
    """Return how a report was made as plain values."""
    return {
        "command": made.command,
        "paths": list(made.paths),
        "select": list(made.select),
        "ignore": list(made.ignore),
        "readings": [{"rule": rule, "reading": reading} for rule, reading in made.readings],
        "fail_on": made.fail_on,
        "strict": made.strict,
        "allow_empty": made.allow_empty,
        "changed_since": made.changed_since,
        "exclude": list(made.exclude),
        "sources": [{"role": one.role, "path": one.path, "digest": one.digest} for one in made.sources],
    }
