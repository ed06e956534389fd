"""The version before, to upgrade from: an earlier commit, built with the packaging of today."""

import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from trying.roots import ROOT


def build_before(commit: str, out: Path) -> None:
    """Builds the program of an earlier commit, with today's packaging, as version 0.0.9."""
    with tempfile.TemporaryDirectory(prefix="heihe-before-") as name:
        source = Path(name) / "source"
        subprocess.run(["git", "worktree", "add", "--quiet", "--detach", str(source), commit], cwd=ROOT, check=True)
        try:
            for part in ("packaging", "requirements"):
                shutil.rmtree(source / part)
                shutil.copytree(ROOT / part, source / part)
            shutil.copy(ROOT / "pyproject.toml", source)
            (source / "build").symlink_to((ROOT / "build").resolve())
            init = source / "heihe_reader" / "__init__.py"
            init.write_text(re.sub(r'__version__ = ".*"', '__version__ = "0.0.9"', init.read_text("utf-8")), "utf-8")
            command = [sys.executable, str(ROOT / "packaging" / "build.py"), "wheelhouse", "deb", "run", "--quick"]
            command += ["--out", str(out.resolve())]
            subprocess.run([*command, "--source", str(source)], check=True)
        finally:
            subprocess.run(["git", "worktree", "remove", "--force", str(source)], cwd=ROOT, check=True)
