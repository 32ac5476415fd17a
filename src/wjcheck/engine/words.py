"""The engine's own sentences; their texts are data in `locale/engine.json`, what a rule says is in the rule."""

from wjcheck.locale.catalogue import engine_text
from wjcheck.locale.message import Bilingual, Figure, Message


def sentence(key: str, **values: Figure) -> Message:
    """Return the engine's sentence `key` with its figures. Raises KeyError for a key the catalogue lacks."""
    return Message(engine_text(key), values)


def both(key: str, **values: Figure) -> Bilingual:
    """Return the engine's sentence `key` with its figures filled in. Raises KeyError for a key the catalogue lacks."""
    return sentence(key, **values).both
