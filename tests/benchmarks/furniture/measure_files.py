"""Measures furniture the way a person meets it: files imported and compared by the command line, roles read back.

python -m tests.benchmarks.furniture.measure_files --form html --known named --seeds 3 --first 2000 --other
"""

import argparse
from pathlib import Path

from tests.benchmarks.furniture.bodies import bodies_from
from tests.benchmarks.furniture.markup import STYLES
from tests.benchmarks.furniture.measure import Score, report, score_article
from tests.benchmarks.furniture.pages import pages_of
from tests.benchmarks.furniture.through import FORMS, HOST, NAMED, NUMBERED, UNNAMED, read_quickly, through_library


def main() -> None:
    """Prints a line for each language, form and what is known of the outlets."""
    chosen = _arguments()
    for language in chosen.languages:
        for form in chosen.form:
            for known in chosen.known:
                found, lost = Score(), 0
                for seed in range(chosen.first, chosen.first + chosen.seeds):
                    body = bodies_from(Path(chosen.texts), seed) if chosen.texts else None
                    pages = pages_of(language, seed, chosen.outlets, body, other=chosen.other)
                    read = read_quickly if chosen.quick else through_library
                    for told in read(pages, form, known, seed, style=chosen.style):
                        score_article(told.text, told.blocks, told.labels, found)
                        lost += len(told.lost)
                report(f"{language} {form} {known} ({lost} not shown)", found, show=chosen.show)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("--seeds", type=int, default=2)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--outlets", type=int, default=6)
    parser.add_argument("--languages", nargs="+", default=["en", "ru", "zh"])
    parser.add_argument("--form", nargs="+", choices=FORMS, default=["html"])
    parser.add_argument("--known", nargs="+", choices=(NAMED, HOST, UNNAMED, NUMBERED), default=[NAMED])
    parser.add_argument("--style", choices=("", *STYLES), default="")
    parser.add_argument("--texts", default="", help="a file with texts of the language to take the articles from")
    parser.add_argument("--other", action="store_true", help="the furniture that the engine was not built with")
    parser.add_argument("--quick", action="store_true", help="in this process, without a library")
    parser.add_argument("--show", action="store_true")
    return parser.parse_args()


if __name__ == "__main__":
    main()
