"""No way from a pack or a filing to running code: nothing in the program evaluates text, unpickles, or loads tags."""

import ast
from collections.abc import Iterator
from pathlib import Path

import wjcheck

SOURCE = Path(wjcheck.__file__).parent
RUNNING = {"eval", "exec", "compile", "__import__", "breakpoint"}
FORBIDDEN = {
    "pickle",
    "marshal",
    "shelve",
    "dill",
    "code",
    "codeop",
    "runpy",
    "ctypes",
    "imp",
    "yaml",
    "xml.dom",
    "lxml",
}
ALLOWED = {
    # fixed names of the program's own, read where they are needed
    "importlib": {"cli/program.py", "engine/identity.py", "reading/events.py", "report/ci/formats.py"},
    # git, a browser to print with, and nothing else
    "subprocess": {"cli/revision.py", "report/browser_run.py"},
    # what is exchanged with a scheduler are pickles: only with one that was named on the command line
    "distributed": {"district/dask_workers.py"},
    "dask": set(),
}
OF_ITS_OWN = {
    # the constructors of the program's own classes, of the names of their parts
    "dataclass.py": ["exec"],
}
METHODS = {
    "from_string",
    "system",
    "popen",
    "execv",
    "execve",
    "spawnv",
    "unsafe_load",
    "full_load",
    "fork",
    "unpickle",
}


def _files() -> Iterator[tuple[str, ast.Module]]:
    for path in sorted(SOURCE.rglob("*.py")):
        yield path.relative_to(SOURCE).as_posix(), ast.parse(path.read_text(encoding="utf-8"))


def _imported_and_called(tree: ast.Module) -> tuple[set[str], list[str]]:
    """Return the modules that are imported, and what is called of what runs text, in one walk."""
    imported, called = set[str](), list[str]()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            imported.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            if node.module and not node.level:
                imported.add(node.module)
        elif isinstance(node, ast.Call):
            if isinstance(node.func, ast.Name) and node.func.id in RUNNING:
                called.append(node.func.id)
            if isinstance(node.func, ast.Attribute) and node.func.attr in METHODS:
                called.append(node.func.attr)
    return imported, called


def test_nothing_is_evaluated_and_nothing_imported_that_could() -> None:
    found = {}
    number = 0
    for name, tree in _files():
        number += 1
        imported, called = _imported_and_called(tree)
        roots = {module for whole in imported for module in (whole, whole.partition(".")[0])}
        odd = sorted(roots & FORBIDDEN) + sorted(called)
        odd += [module for module, files in ALLOWED.items() if module in roots and name not in files]
        if odd != OF_ITS_OWN.get(name, []):
            found[name] = odd
    assert found == {}
    assert number > 300


def test_what_is_looked_for_would_be_found() -> None:
    text = "import pickle\nfrom ctypes import util\neval('1')\njinja.from_string('')\nos.system('x')\n"
    assert _imported_and_called(ast.parse(text)) == ({"pickle", "ctypes"}, ["eval", "from_string", "system"])
