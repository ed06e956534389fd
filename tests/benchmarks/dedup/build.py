"""Builds a labelled set: `python -m tests.benchmarks.dedup.build --language ru --size 10000 --mix hard --seed 3 X`."""

import argparse
from pathlib import Path

from tests.benchmarks.dedup.builder.bases import bases
from tests.benchmarks.dedup.builder.languages import LANGUAGES
from tests.benchmarks.dedup.builder.mixing import Mixer, hard, parted, plain, worn
from tests.benchmarks.dedup.builder.row import Row, write_rows

CACHE = Path.home() / ".cache" / "heihe-benchmarks"
_MIXES = {"plain": plain, "hard": hard, "worn": worn, "parted": parted}


def main() -> None:
    """Reads the command line, builds, writes."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path, metavar="OUT.jsonl.gz")
    parser.add_argument("--language", choices=sorted(LANGUAGES), default="en")
    parser.add_argument("--size", type=int, default=2000, help="articles")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--mix", choices=(*_MIXES, "story", "site"), default="plain")
    parser.add_argument("--copies", type=int, default=300, help="of the one story (mix story)")
    parser.add_argument("--furniture", type=int, default=900, help="characters on each page (mix site)")
    parser.add_argument("--close", action="store_true", help="made-up strangers are more like their models")
    parser.add_argument("--held-out", action="store_true", help="base texts that the other sets are never made of")
    parser.add_argument("--packages", type=Path, default=CACHE / "packages", help="unpacked documentation packages")
    parser.add_argument("--cache", type=Path, default=CACHE, help="where cleaned base texts are kept")
    asked = parser.parse_args()
    language = LANGUAGES[asked.language]
    mixer = Mixer(bases(language, asked.packages, asked.cache, asked.held_out), language, asked.seed, asked.close)
    write_rows(asked.out, _rows(mixer, asked))


def _rows(mixer: Mixer, asked: argparse.Namespace) -> list[Row]:
    if asked.mix == "story":
        return mixer.story(asked.copies, asked.size)
    if asked.mix == "site":
        return mixer.site(asked.size, asked.furniture)
    return mixer.mixed(asked.size, _MIXES[asked.mix](LANGUAGES[asked.language]))


if __name__ == "__main__":
    main()
