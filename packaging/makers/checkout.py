"""The checkout that things are made from: its version, its day, and where what is made on the way is kept."""

import ast
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

_FIRST_DAY = 1795219200  # 2026-11-21, for a source archive, which has no commits to ask for a date
_OLDEST_IN_ZIP = 315532800  # 1980-01-01, before which a zip cannot tell the time


@dataclass(frozen=True, slots=True)
class Checkout:
    """The sources under `root`."""

    root: Path

    @property
    def version(self) -> str:
        """The version of the program, as the package says it (PEP 440)."""
        tree = ast.parse((self.root / "heihe_reader" / "__init__.py").read_text(encoding="utf-8"))
        for node in tree.body:
            if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__version__":
                return str(ast.literal_eval(node.value))
        raise ValueError("heihe_reader/__init__.py names no version.")

    @property
    def epoch(self) -> int:
        """Seconds since 1970 of the commit, or of SOURCE_DATE_EPOCH where that is set (reproducible-builds.org)."""
        if given := os.environ.get("SOURCE_DATE_EPOCH"):
            return max(int(given), _OLDEST_IN_ZIP)
        if not shutil.which("git"):
            return _FIRST_DAY
        command = ["git", "log", "-1", "--format=%ct"]
        asked = subprocess.run(command, cwd=self.root, capture_output=True, text=True, check=False)
        return int(asked.stdout.strip() or _FIRST_DAY)

    @property
    def day(self) -> datetime:
        """The moment of the commit, in UTC."""
        return datetime.fromtimestamp(self.epoch, UTC)

    @property
    def environment(self) -> dict[str, str]:
        """The variables under which every tool writes the same bytes."""
        same = {"SOURCE_DATE_EPOCH": str(self.epoch), "PYTHONHASHSEED": "0", "LC_ALL": "C.UTF-8", "TZ": "UTC"}
        return {**os.environ, **same}

    @property
    def scratch(self) -> Path:
        """A folder that git ignores, for what takes long to make and can be thrown away."""
        return self.root / "build"


def run(command: list[str], checkout: Checkout, failed: str, **variables: str) -> str:
    """What a tool printed on stdout; `variables` are added to its environment.

    Raises:
        SystemExit: it failed; the message is `failed` and the tool's own last words.
    """
    about = {**checkout.environment, **variables}
    done = subprocess.run(command, cwd=checkout.root, env=about, capture_output=True, text=True, check=False)
    if done.returncode:
        words = (done.stdout + done.stderr).splitlines()[-30:]
        sys.exit("\n".join([failed, *words]))
    return done.stdout
