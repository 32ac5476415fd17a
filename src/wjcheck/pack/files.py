"""A pack's folder → its files as bytes and trees. Nothing outside the folder is read, a link in it refuses the pack."""

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from wjcheck.locale.catalogue import FORMAT_ERRORS, format_text
from wjcheck.locale.message import Bilingual, Lang, fill
from wjcheck.pack.errors import PackError
from wjcheck.pack.folder import is_folder, names_in_folder, refused
from wjcheck.reading.parse import read
from wjcheck.reading.problem import Problem, Span
from wjcheck.reading.regular import NotAFile, read_regular
from wjcheck.reading.tree import Tree

if TYPE_CHECKING:
    from pydantic import BaseModel

    from wjcheck.pack.pack import Head

HEAD = "pack.yaml"
_LARGEST = 2_000_000
_LARGEST_RULE = 200_000
_LARGEST_TEMPLATE = 500_000
_LARGEST_PACK = 6_000_000
_MOST_FILES = 2_000
_READ = frozenset({".yaml", ".yml", ".txt", ".csv"})

Model = TypeVar("Model", bound="BaseModel")


def files_of(folder: Path) -> dict[str, bytes]:
    """Read every file of the pack, keyed by its path below `folder`.

    Raises PackError when there is no pack, when it holds more than a pack may, and for a link, a pipe, a socket or a
    device in it, whatever its name.
    """
    if not is_folder(folder):
        raise PackError(str(folder), (Problem("W301", values={"folder": str(folder)}),))
    found: dict[str, bytes] = {}
    left = _LARGEST_PACK
    for name in sorted(names_in_folder(folder)):
        if Path(name).suffix not in _READ:
            continue
        found[name] = _bytes_of(name, folder, _LARGEST_RULE if name.count("/") else _LARGEST)
        left -= len(found[name])
        if left < 0 or len(found) > _MOST_FILES:
            raise _too_large(name)
    if HEAD not in found:
        raise PackError(str(folder), (Problem("W302", values={"folder": str(folder)}),))
    return found


def template_of(name: str, folder: Path) -> bytes:
    """Return the bytes of a template of the pack, the only kind of file in it that is no text.

    Raises PackError when there is no such file right below `folder`, when it is a link, or larger than half a megabyte.
    """
    return _bytes_of(name, folder, _LARGEST_TEMPLATE)


def _bytes_of(name: str, folder: Path, most: int) -> bytes:
    try:
        raw = read_regular(folder / name, most)
    except NotAFile as error:
        raise refused(name, error.told) from None
    except FileNotFoundError:
        raise PackError(name, (Problem("W306", values={"file": name}),)) from None
    except (OSError, ValueError) as error:
        values = {"path": name, "number": getattr(error, "errno", None) or 0}
        raise PackError(name, (Problem("W402", values=values),)) from None
    if len(raw) > most:
        raise _too_large(name)
    return raw


def notices_of(head: "Head", folder: Path) -> dict[Lang, tuple[str, bytes]]:
    """Return the bytes of the templates the pack names, by language; they are looked into where they are used."""
    named: dict[Lang, str | None] = {} if head.notice is None else {"zh": head.notice.zh, "en": head.notice.en}
    return {lang: (name, template_of(name, folder)) for lang, name in named.items() if name is not None}


def _too_large(name: str) -> PackError:
    return PackError(name, (Problem("W305", values={"file": name}),))


def text_of(name: str, files: dict[str, bytes]) -> str:
    """Return one text file of a pack. Raises PackError when it is absent or not UTF-8."""
    try:
        return files[name].decode("utf-8")
    except (KeyError, UnicodeDecodeError):
        raise PackError(name, (Problem("W306", values={"file": name}),)) from None


def tree_of(name: str, files: dict[str, bytes]) -> Tree:
    """Return the tree of one file of a pack. Raises PackError when it is absent or not sound YAML."""
    if name not in files:
        raise PackError(name, (Problem("W306", values={"file": name}),))
    tree = read(files[name])
    if tree.root is None or any(problem.severity == "error" for problem in tree.problems):
        raise PackError(name, tree.problems)
    return tree


def build(model: type[Model], name: str, tree: Tree) -> Model:
    """Return `tree` as a `model`. Raises PackError with the place of every value that does not fit."""
    from pydantic import ValidationError  # not where a pack is known already

    try:
        return model.model_validate(tree.root)
    except ValidationError as error:
        raise PackError(name, tuple(_problem(item, tree) for item in error.errors())) from None


def _problem(error: Any, tree: Tree) -> Problem:
    path = tuple(error["loc"])
    if not path and "at" in error.get("ctx", {}):
        path = (error["ctx"]["at"],)
    span: Span | None = tree.nearest(path)[1]
    return Problem("W307", values={"what": _spoken(error), "key": ".".join(map(str, path)) or "id"}, span=span)


def _spoken(error: Any) -> Bilingual:
    """Say a model's error in our words; the library's own are English and speak of types."""
    kind, given = str(error["type"]), error.get("ctx", {})
    template = format_text(kind if kind in FORMAT_ERRORS else "other")
    values = {name: str(value) for name, value in given.items()} | {"what": str(error["msg"])}
    return Bilingual(fill(template.zh, values, "zh"), fill(template.en, values, "en"))


def digest_of(files: dict[str, bytes]) -> str:
    """Return `sha256:…` over every file's name and content."""
    total = hashlib.sha256()
    for name in sorted(files):
        total.update(name.encode())
        total.update(b"\0")
        total.update(hashlib.sha256(files[name]).digest())
    return "sha256:" + total.hexdigest()
