"""Runs a soak by hand: `python -m tests.benchmarks.soak [--acts 2000] [--seed 1] [--theme dark] [--language ru]`.

It ends with 1 where something went wrong. To find out what: `--only` and `--without` take kinds of acts, `--trace`
tells every act at once, `--collect` collects rubbish after each of them, `--count` tells of which classes more is alive
at the end than after the warm-up.
"""

import faulthandler
import os
import sys
import tempfile
from argparse import ArgumentParser, Namespace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.benchmarks.soak.soak import soak


def main() -> None:
    """Does the acts and prints what came of them."""
    faulthandler.enable()
    chosen = _options()
    with tempfile.TemporaryDirectory(prefix="heihe-soak-") as home:
        os.environ["HEIHE_HOME"] = os.environ["HOME"] = home  # an export goes to the person's documents
        sys.exit(soak(Path(home), chosen))


def _options() -> Namespace:
    options = ArgumentParser(description=__doc__)
    options.add_argument("--acts", type=int, default=2000)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--theme", choices=("light", "dark", "sepia"), default="light")
    options.add_argument("--language", choices=("en", "ru", "zh_CN"), default="en")
    options.add_argument("--only", default="", help="kinds of acts, with commas")
    options.add_argument("--without", default="", help="kinds of acts, with commas")
    options.add_argument("--trace", action="store_true")
    options.add_argument("--collect", action="store_true")
    options.add_argument("--count", action="store_true")
    return options.parse_args()


if __name__ == "__main__":
    main()
