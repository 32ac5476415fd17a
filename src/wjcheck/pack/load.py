"""Folder → pack. A pack is data only: nothing in it is executed, and nothing outside its folder is read."""

import hashlib
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

import wjcheck
from wjcheck.pack.pack import Head, Inventory, Pack, Statement, order_of
from wjcheck.pack.rule import Rule
from wjcheck.reading.parse import read
from wjcheck.reading.problem import Problem, Span
from wjcheck.reading.tree import Tree

PACK = "wujin-2023-65"
_LARGEST = 2_000_000
_MOST_FILES = 2_000

Model = TypeVar("Model", bound=BaseModel)


class PackError(Exception):
    """A pack that cannot be used: in which file, and the problems that say why."""

    def __init__(self, file: str, problems: tuple[Problem, ...]) -> None:
        super().__init__(file)
        self.file = file
        self.problems = problems


def default_pack() -> Path:
    """Return the folder of the pack that ships with the program, installed or in a checkout."""
    package = Path(wjcheck.__file__).parent
    installed = package / "rules" / PACK
    return installed if installed.is_dir() else package.parent.parent / "rules" / PACK


def load_pack(folder: Path) -> Pack:
    """Read the pack in `folder`.

    Raises PackError, with the file, line and column of every mistake found in the first bad file.
    """
    files = _files(folder)
    tree = tree_of("pack.yaml", files)
    head = build(Head, "pack.yaml", tree)
    document = _text(head.text, files)
    tree = tree_of(head.statements, files)
    statements: tuple[Statement, ...] = build(Inventory, head.statements, tree).statements
    known = {statement.id: statement for statement in statements}
    rules: list[Rule] = []
    for name in sorted(files):
        if name.count("/") == 1 and name.endswith(".yaml") and not name.endswith(".tests.yaml"):
            tree = tree_of(name, files)
            rule = build(Rule, name, tree)
            statement = known.get(rule.id)
            if statement is None:
                raise PackError(name, (Problem("W303", values={"id": rule.id}, span=tree.span_of(("id",))),))
            if rule.quote != statement.quote or rule.quote not in document:
                raise PackError(name, (Problem("W304", values={"id": rule.id}, span=tree.span_of(("quote",))),))
            if any(other.id == rule.id for other in rules):
                raise PackError(name, (Problem("W311", values={"id": rule.id}, span=tree.span_of(("id",))),))
            if rule.modality != statement.modality:
                values = {"id": rule.id, "filed": rule.modality, "wanted": statement.modality}
                raise PackError(name, (Problem("W312", values=values, span=tree.span_of(("modality",))),))
            rules.append(rule)
    rules.sort(key=lambda rule: order_of(rule.id))
    return Pack(
        head=head,
        document=document,
        statements=statements,
        rules=tuple(rules),
        digest=_digest(files),
        units_csv=_text(head.units, files) if head.units else "",
    )


def _files(folder: Path) -> dict[str, bytes]:
    """Read every regular file of the pack, keyed by its path below `folder`; links are not followed."""
    if not folder.is_dir():
        raise PackError(str(folder), (Problem("W301", values={"folder": str(folder)}),))
    found: dict[str, bytes] = {}
    for path in sorted(folder.rglob("*")):
        if path.is_symlink() or not path.is_file() or path.suffix not in {".yaml", ".txt", ".csv"}:
            continue
        name = path.relative_to(folder).as_posix()
        if path.stat().st_size > _LARGEST or len(found) >= _MOST_FILES:
            raise PackError(name, (Problem("W305", values={"file": name}),))
        found[name] = path.read_bytes()
    if "pack.yaml" not in found:
        raise PackError(str(folder), (Problem("W302", values={"folder": str(folder)}),))
    return found


def _text(name: str, files: dict[str, bytes]) -> str:
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
    try:
        return model.model_validate(tree.root)
    except ValidationError as error:
        raise PackError(name, tuple(_problem(item, tree) for item in error.errors())) from None


def _problem(error: Any, tree: Tree) -> Problem:
    path = tuple(error["loc"])
    span: Span | None = tree.nearest(path)[1]
    return Problem("W307", values={"what": str(error["msg"]), "key": ".".join(map(str, path))}, span=span)


def _digest(files: dict[str, bytes]) -> str:
    total = hashlib.sha256()
    for name in sorted(files):
        total.update(name.encode())
        total.update(b"\0")
        total.update(hashlib.sha256(files[name]).digest())
    return "sha256:" + total.hexdigest()
