"""The wheel and the source archive, by hatchling from the environment that runs this: nothing is downloaded."""

import sys
from pathlib import Path

from makers.checkout import Checkout, run


def build(checkout: Checkout, out: Path, target: str) -> Path:
    """Writes the "wheel" or the "sdist" into `out` and gives its path.

    Raises:
        SystemExit: the builder refused; the message carries its own words.
    """
    command = [sys.executable, "-P", "-m", "hatchling", "build", "--directory", str(out.resolve()), "--target", target]
    run(command, checkout, "The builder refused.")
    name = f"heihe_reader-{checkout.version}"
    return out / (f"{name}-py3-none-any.whl" if target == "wheel" else f"{name}.tar.gz")
