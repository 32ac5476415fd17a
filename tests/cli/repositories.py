"""Real repositories of git, made for a test: no settings of the user's, a name of their own, the same day always."""

import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

from tests.cli.command import plain_environment

_OWN = {
    "GIT_AUTHOR_NAME": "张三",
    "GIT_AUTHOR_EMAIL": "zhangsan@example.org",
    "GIT_COMMITTER_NAME": "张三",
    "GIT_COMMITTER_EMAIL": "zhangsan@example.org",
    "GIT_AUTHOR_DATE": "2024-12-01T00:00:00+08:00",
    "GIT_COMMITTER_DATE": "2024-12-01T00:00:00+08:00",
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_ALLOW_PROTOCOL": "file",
}


@dataclass(frozen=True)
class Repo:
    """One repository."""

    top: Path

    def git(self, *arguments: str | Path) -> str:
        """Run git in it; it must succeed."""
        command = ["git", "-c", "init.defaultBranch=main", *map(str, arguments)]
        done = subprocess.run(
            command, cwd=self.top, capture_output=True, check=False, env=plain_environment(**_OWN), timeout=30
        )
        assert done.returncode == 0, (arguments, done.stderr.decode())
        return done.stdout.decode().strip()

    def write(self, name: str, text: str) -> Path:
        """Write a file without committing it."""
        path = self.top / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    def commit(self, message: str = "改动") -> str:
        """Commit everything that is there and return the commit."""
        self.git("add", "--all")
        self.git("commit", "--quiet", "--allow-empty", "--no-verify", "-m", message)
        return self.git("rev-parse", "HEAD")


def new_repository(folder: Path) -> Repo:
    """Make a repository in `folder`, which need not be there."""
    folder.mkdir(parents=True, exist_ok=True)
    repo = Repo(folder)
    repo.git("init", "--quiet")
    return repo
