"""Puts the pages of made-up outlets into a library as files, the way a person does, and reads their roles back."""

import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

from heihe_reader.dedup.furniture.block_prints import block_prints
from heihe_reader.dedup.furniture.furnished import furnished, outlet_of
from heihe_reader.dedup.furniture.learning import learn_furniture
from heihe_reader.dedup.repeats.fold import fold_repeats
from heihe_reader.dedup.subject import Subject
from heihe_reader.intake.read import read_file
from heihe_reader.model.block import Block
from heihe_reader.model.ids import ArticleId
from heihe_reader.services.library import Library
from tests.benchmarks.furniture.markup import STYLES, Shown, Site, html_of
from tests.benchmarks.furniture.pages import FURNITURE, Page, Part

FORMS = ("html", "jsonl", "txt")
NAMED, HOST, UNNAMED, NUMBERED = "named", "host", "unnamed", "numbered"


@dataclass(frozen=True, slots=True)
class Told:
    """An article as the library holds it, and the places of what its page shows; `lost` is what it does not show."""

    text: str
    blocks: tuple[Block, ...]
    labels: list[tuple[int, int, str]]
    lost: list[str]


def through_library(
    pages: Sequence[Page], form: str, known: str, seed: int, *, style: str = "", dedup: bool = True
) -> list[Told]:
    """The pages as they stand in a library after `import` and `dedup`, both run by the command line.

    `form` is one of `FORMS`; `known` is what is said of the outlet: its name, its host, a number, or nothing.
    """
    folder = Path(tempfile.mkdtemp(prefix="furniture"))
    try:
        files = folder / "pages"
        files.mkdir()
        shown = _written(pages, form, known, seed, style, files)
        library = folder / "pages.heihe"
        _run(library, "import", str(files))
        if dedup:
            _run(library, "dedup")
        return _read_back(library, shown)
    finally:
        shutil.rmtree(folder)


def read_quickly(pages: Sequence[Page], form: str, known: str, seed: int, *, style: str = "") -> list[Told]:
    """The same without a library, in this process: reading, prints, learning, folding."""
    with tempfile.TemporaryDirectory(prefix="furniture") as folder:
        shown = _written(pages, form, known, seed, style, Path(folder))
        return read_back_quickly({file.name: file.read_text("utf-8") for file in Path(folder).iterdir()}, shown)


def read_back_quickly(files: Mapping[str, str], shown: Mapping[tuple[str, int], Sequence[Shown]]) -> list[Told]:
    """Files (name to text) as they would stand in a library; `shown` says what each article (file, row) shows."""
    drafts = {
        (name, draft.row): draft
        for name in sorted(files)
        for draft in read_file(name, name, files[name].encode("utf-8")).drafts
    }
    ids = {key: ArticleId(f"{at:06}") for at, key in enumerate(sorted(drafts))}
    blocks, prints, outlets = {}, {}, {}
    for key, draft in drafts.items():
        id, said = ids[key], draft.metadata
        blocks[id] = fold_repeats(id, draft.text, draft.blocks)
        prints[id] = block_prints(Subject(id, draft.text, blocks[id], said.published, said.site, said.title))
        outlets[id] = outlet_of(said.site, said.url)
    learned = learn_furniture(prints, outlets)
    found = []
    for key in sorted(drafts):
        labels, lost = _located(drafts[key].text, shown[key])
        folded = furnished(blocks[ids[key]], learned.get(ids[key], ()))
        found.append(Told(drafts[key].text, folded, labels, lost))
    return found


def _run(library: Path, *words: str) -> None:
    command = [sys.executable, "-m", "heihe_reader", "--library", str(library), *words, "--json"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode not in (0, 1):
        raise RuntimeError(done.stdout + done.stderr)


def _written(
    pages: Sequence[Page], form: str, known: str, seed: int, style: str, files: Path
) -> dict[tuple[str, int], list[Shown]]:
    """Writes the files, and says what each article (file, row) shows."""
    random = Random(seed)
    outlets = sorted({page.outlet for page in pages})
    styles = {outlet: style or random.choice(STYLES) for outlet in outlets}
    order = random.sample(range(len(pages)), len(pages))
    shown: dict[tuple[str, int], list[Shown]] = {}
    rows = []
    for row, at in enumerate(order):
        page, outlet = pages[at], outlets.index(pages[at].outlet)
        name = page.outlet if known == NAMED else ""
        host = f"www.outlet{outlet}.example" if known in (NAMED, HOST) else ""
        if form == "html":
            file = f"page{row:04}.html"
            text, parts = html_of(page, Site(styles[page.outlet], seed * 100 + outlet, name, host), at)
            (files / file).write_text(text, "utf-8")
            shown[file, 0] = parts
        elif form == "txt":
            (files / f"page{row:04}.txt").write_text(page.text, "utf-8")
            shown[f"page{row:04}.txt", 0] = [Shown(part.text, part.label) for part in page.parts]
        else:
            fields, parts = _row(page, outlet, random)
            if name:
                fields["site"] = name
            if known == NUMBERED:
                fields["site"] = 17 + outlet
            if host:
                fields["url"] = f"https://{host}/{at}"
            shown["rows.jsonl", row] = parts
            rows.append(json.dumps(fields, ensure_ascii=False))
    if rows:
        (files / "rows.jsonl").write_text("\n".join(rows), "utf-8")
    return shown


def _row(page: Page, outlet: int, random: Random) -> tuple[dict[str, object], list[Shown]]:
    """A row of a table. Of every second outlet the title stands in its field alone."""
    parts: list[Part] = list(page.parts)
    title = next(part for part in parts if part.label == "heading")
    if outlet % 2:
        parts.remove(title)
    gap = "\n" if outlet % 3 == 2 else "\n\n"
    fields: dict[str, object] = {"text": gap.join(part.text for part in parts), "title": title.text}
    fields["published"] = f"2023-03-{random.randint(1, 28):02}"
    return fields, [Shown(part.text, part.label) for part in parts]


def _read_back(path: Path, shown: dict[tuple[str, int], list[Shown]]) -> list[Told]:
    found = []
    with Library.open(path, read_only=True) as library:
        articles = {(Path(a.source.names[0]).name, a.row): a.id for a in library.reading.articles()}
        for key in sorted(shown):
            version = library.reading.text(articles[key])
            labels, lost = _located(version.text, shown[key])
            found.append(Told(version.text, version.blocks, labels, lost))
    return found


def _located(text: str, shown: Sequence[Shown]) -> tuple[list[tuple[int, int, str]], list[str]]:
    """Where what is shown stands in the text, one after the other."""
    labels: list[tuple[int, int, str]] = []
    lost: list[str] = []
    at = 0
    for part in shown:
        start = text.find(part.text, at)
        if start < 0:
            lost.append(part.text)
            continue
        at = start + len(part.text)
        labels.append((start, at, part.label))
    return labels, lost


__all__ = ["FURNITURE", "Told", "through_library"]
