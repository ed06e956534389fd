"""The engines to compare with, each in a virtual environment of its own, made when it is first asked for."""

import json
import os
import subprocess
import sys
import venv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parent.parent.parent.parent


@dataclass(frozen=True, slots=True)
class Engine:
    """`requirement` is empty for the project's own; `threshold` is the Jaccard that the peers are asked for."""

    name: str
    module: str
    requirement: str = ""
    threshold: float = 0.15


OWN = Engine("heihe", "heihe")
PEERS = (
    Engine("datasketch 1.9.0", "datasketch_minhash", "datasketch==1.9.0"),
    Engine("datasketch 2.0.0", "datasketch_minhash", "datasketch==2.0.0"),
    Engine("rensa 0.5.0", "rensa_minhash", "rensa==0.5.0"),
    Engine("gaoya 0.2.2", "gaoya_minhash", "gaoya==0.2.2"),
)


@dataclass(frozen=True, slots=True)
class Run:
    """Processor seconds (all threads), wall seconds, megabytes beyond the input, and the groups found."""

    cpu: float
    wall: float
    peak: float
    groups: list[list[int]]
    articles: int
    characters: int


def python_of(engine: Engine, folder: Path) -> Path:
    """The interpreter that has the engine; a peer's environment is made and filled with pip when it is not there."""
    if not engine.requirement:
        return Path(sys.executable)
    place = folder / engine.requirement.replace("==", "-")
    python = place / "bin" / "python"
    if not (place / "ready").exists():
        venv.create(place, with_pip=True, clear=True)
        subprocess.run([python, "-m", "pip", "install", "--quiet", engine.requirement], check=True)
        (place / "ready").touch()
    return python


def run(engine: Engine, path: Path, folder: Path, articles: int = 0) -> Run:
    """One run in a new process. `articles` takes only the first of the set; 0 takes all."""
    command = [python_of(engine, folder), "-m", "tests.benchmarks.dedup.child", engine.module, path.resolve()]
    command += [str(engine.threshold), str(articles)]
    found = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, cwd=ROOT, env=_environment())
    return Run(**json.loads(found.stdout.splitlines()[-1]))


def runs(engine: Engine, path: Path, folder: Path, times: int, articles: int = 0) -> Run:
    """The run with the median of processor time; one process at a time."""
    made = [run(engine, path, folder, articles) for _ in range(times)]
    middle = median_run(made)
    return Run(middle.cpu, middle.wall, median(r.peak for r in made), middle.groups, middle.articles, middle.characters)


def median_run(made: Sequence[Run]) -> Run:
    """The one in the middle by processor time."""
    return sorted(made, key=lambda one: one.cpu)[(len(made) - 1) // 2]


def _environment() -> dict[str, str]:
    """This one's, with hashes of strings fixed so that sets iterate alike in every run."""
    return os.environ | {"PYTHONHASHSEED": "0", "PYTHONPATH": str(ROOT)}
