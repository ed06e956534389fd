"""Tries what was built on bare systems without a network, and writes the table in docs/installing.md.

python packaging/trials.py roots                       makes the bare systems (debootstrap, once; needs a network)
python packaging/trials.py before COMMIT --out OLD     builds an earlier state as version 0.0.9, to upgrade from
python packaging/trials.py run --new dist --old OLD    installs, upgrades, tests and removes; needs root
python packaging/trials.py lint --new dist             asks the judges: lintian, desktop-file-validate, makensis, …
"""

import argparse
import sys
from pathlib import Path

from trying.before import build_before
from trying.judges import lint
from trying.roots import ROOT, make_roots
from trying.table import table, write_table
from trying.ways import run_all


def main() -> None:
    """Does what was asked; ends with 1 if something failed."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("what", choices=("roots", "before", "run", "lint"))
    options.add_argument("commit", nargs="?", help="the commit to build as the version before")
    options.add_argument("--out", type=Path, help="where the version before goes")
    options.add_argument("--new", type=Path, default=ROOT / "dist", help="what was built (dist)")
    options.add_argument("--old", type=Path, help="the version before")
    options.add_argument("--way", nargs="*", default=[], help="only these: deb, run, wheelhouse")
    options.add_argument("--write", action="store_true", help="write the table into docs/installing.md")
    asked = options.parse_args()
    if asked.what == "roots":
        make_roots()
    elif asked.what == "before":
        build_before(asked.commit, asked.out)
    elif asked.what == "lint":
        sys.exit(not lint(asked.new))
    else:
        findings = run_all(asked.new, asked.old, asked.way)
        print(table(findings))
        if asked.write:
            write_table(findings)
        sys.exit(any("FAILS" in finding.cells.get("offscreen", "") for finding in findings))


if __name__ == "__main__":
    main()
