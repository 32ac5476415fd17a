"""LibreOffice, as the tests drive it."""

import subprocess
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Office:
    """LibreOffice with a profile of its own, which it fills when it first starts: that takes as long as its work."""

    profile: Path

    def saved(self, source: Path, kind: str) -> Path:
        """Let it open `source` and save it as `kind`, a file type or one with its filter; return the new file."""
        profile = f"-env:UserInstallation={self.profile.as_uri()}"
        command = ["soffice", profile, "--headless", "--convert-to", kind, "--outdir", "saved", source.name]
        subprocess.run(command, cwd=source.parent, check=True, capture_output=True, timeout=120)
        return (source.parent / "saved" / source.name).with_suffix(f".{kind.partition(':')[0]}")
