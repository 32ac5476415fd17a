"""On what it was measured: the machine, and the version of everything that took part."""

import os
import platform
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

_PACKAGES = (
    "wjcheck", "ruamel.yaml", "ruamel.yaml.clib", "cel-expr-python", "pydantic", "PyYAML", "check-jsonschema",
    "jsonschema", "yamllint",
)  # fmt: skip


def machine() -> dict[str, Any]:
    """Return what a report says of the machine and the programs."""
    found = {name: _version(name) for name in _PACKAGES}
    python = f"{platform.python_implementation()} {platform.python_version()}"
    return {
        "cpu": _cpu(),
        "cores": len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count(),
        "memory_mb": _memory(),
        "system": f"{platform.system()} {platform.release()} {platform.machine()}",
        "versions": ", ".join((python, *(f"{name} {number}" for name, number in found.items() if number))),
    }


def _version(name: str) -> str | None:
    try:
        return version(name)
    except PackageNotFoundError:
        return None


def _cpu() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        return platform.processor()
    return next((line.partition(": ")[2] for line in lines if line.startswith("model name")), platform.processor())


def _memory() -> int | None:
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // 1_000_000
    except (AttributeError, ValueError, OSError):
        return None
