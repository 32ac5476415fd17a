"""What a rule says to people: in both languages, naming only figures that exist.

Handed: a rule file. Gives back: violations with their lines.
"""

import re
from collections.abc import Iterator
from typing import Any

from wjcheck.pack.conditions import Place
from wjcheck.pack.files import HEAD
from wjcheck.pack.survey import Fault, RuleFile, Survey, fault_at
from wjcheck.reading.problem import Problem
from wjcheck.reading.tree import Tree

_CHINESE = re.compile(r"[一-鿿]")
_FULL_WIDTH = re.compile(r"[，。；：？！]")
_BRACES = re.compile(r"\{[^{}]*\}?|\}")
_NAME = re.compile(r"\{[A-Za-z_][A-Za-z0-9_]*\}")
_WINDOW = "{window}"


def text_faults(item: RuleFile) -> Iterator[Fault]:
    """Return what is wrong with the texts of one rule."""
    for key in ("meaning", "method"):
        if getattr(item.rule, key) is None:
            yield Fault(item.file, Problem("W335", values={"id": item.rule.id, "key": key}))
    for place, text in _texts(item.tree.root, ()):
        yield from _of_text(item.file, item.tree, place, text)
        if _WINDOW in text["zh"] + text["en"] and item.rule.per is None:
            yield fault_at("W333", item.file, item.tree, place, {"text": _WINDOW})


def head_text_faults(found: Survey) -> Iterator[Fault]:
    """Return what is wrong with the texts of `pack.yaml` and of the reasons."""
    for name, tree in found.trees.items():
        if name != found.pack.head.statements:
            for place, text in _texts(tree.root, ()):
                if (name, place) != (HEAD, ("notice",)):  # names of files, not texts
                    yield from _of_text(name, tree, place, text)


def _texts(value: Any, place: Place) -> Iterator[tuple[Place, dict[str, str]]]:
    """Every bilingual text below `value`, with its place."""
    if isinstance(value, dict):
        if set(value) == {"zh", "en"} and all(isinstance(text, str) for text in value.values()):
            yield place, value
            return
        for key, inner in value.items():
            yield from _texts(inner, (*place, key))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from _texts(inner, (*place, index))


def _of_text(file: str, tree: Tree, place: Place, text: dict[str, str]) -> Iterator[Fault]:
    if not _CHINESE.search(text["zh"]):
        yield fault_at("W332", file, tree, (*place, "zh"), {"lang": "zh"})
    if not text["en"].strip() or _FULL_WIDTH.search(text["en"]):
        yield fault_at("W332", file, tree, (*place, "en"), {"lang": "en"})
    for lang in ("zh", "en"):
        for braces in _BRACES.findall(text[lang]):
            if not _NAME.fullmatch(braces):
                yield fault_at("W333", file, tree, (*place, lang), {"text": braces})
