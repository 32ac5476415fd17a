"""Packs that are loaded and compiled once in a process: every filing is judged by the same."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any
from unittest import mock

from wjcheck.cache.store import Store
from wjcheck.engine import ready
from wjcheck.engine.pack_judge import Judge
from wjcheck.pack import load
from wjcheck.pack.pack import Pack

_load, _compile = load.load_pack, Judge.of
_judges: dict[int, tuple[Pack, Judge]] = {}


@contextmanager
def packs_kept() -> Iterator[None]:
    """Inside, no pack is loaded or compiled a second time, though it may have changed meanwhile."""
    with (
        mock.patch.object(load, "load_pack", _loaded),
        mock.patch.object(ready, "ready", _ready),
        mock.patch.object(Judge, "of", classmethod(_judge_of)),
    ):
        yield


def _loaded(folder: Path, _: Mapping[str, bytes] | None = None) -> Pack:
    return _pack(folder)


def _ready(folder: Path, _: Store, __: object = None) -> Judge:
    return _judge_of(Judge, _pack(folder))


@cache
def _pack(folder: Path) -> Pack:
    return _load(folder)


def _judge_of(_: Any, pack: Pack) -> Judge:
    # the pack is kept with its judge, so that no other object can come to have its identity
    if id(pack) not in _judges:
        _judges[id(pack)] = (pack, _compile(pack))
    return _judges[id(pack)][1]
