"""The engine's own sentences, as data in `locale/engine.json`; what a rule says is in the rule."""

import json
from functools import cache
from importlib.resources import files

from wjcheck.locale.message import Bilingual, Figure, Message


@cache
def _catalogue() -> dict[str, Bilingual]:
    text = (files("wjcheck.locale") / "engine.json").read_text(encoding="utf-8")
    return {key: Bilingual(**entry) for key, entry in json.loads(text).items()}


def sentence(key: str, **values: Figure) -> Message:
    """Return the engine's sentence `key` with its figures. Raises KeyError for a key the catalogue lacks."""
    return Message(_catalogue()[key], values)


def word(key: str) -> Bilingual:
    """Return the template `key` itself."""
    return _catalogue()[key]
