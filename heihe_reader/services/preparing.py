"""Reads one file into articles that are ready to keep. Runs in a child process only: it loads every reader."""

import hashlib
from collections.abc import Iterator

from heihe_reader.dedup.body import body_of
from heihe_reader.dedup.prints.fingerprint import VERSION, fingerprint
from heihe_reader.dedup.repeats.fold import fold_repeats
from heihe_reader.dedup.subject import Subject
from heihe_reader.intake.draft import Draft
from heihe_reader.intake.read import begin_file
from heihe_reader.library.article_rows import article_rows
from heihe_reader.library.digests import body_digest
from heihe_reader.library.prints import PrintRow
from heihe_reader.model.article import TextVersion
from heihe_reader.model.ids import article_id
from heihe_reader.pages.read import read_pdf
from heihe_reader.services.coarse import coarse_grams
from heihe_reader.services.portions import portions
from heihe_reader.services.preparing_values import Prepared, PreparedFile, PreparedPiece
from heihe_reader.text.words import Words

_PIECE = 300_000  # weight of the articles that are handed over together: a few milliseconds


def prepare(name: str, data: bytes) -> Iterator[PreparedFile | PreparedPiece]:
    """Reads a file by its name and bytes: what is to be said of the file, then its articles as they are read, some at a
    time.

    So whoever takes them in is never busy with one piece for long, and what was read before a stop is there.

    Raises:
        UnreadableFileError: nothing in it can be read; the message says what, where and what to do.
    """
    sha256 = hashlib.sha256(data).hexdigest()
    reading = begin_file(name, name, data, read_pdf)
    yield PreparedFile(sha256, reading.media_type, VERSION, reading.parts)
    articles = (item if isinstance(item, str) else _prepared(sha256, item) for item in reading.drafts)
    for some in portions(articles, _weight, _PIECE):
        made = tuple(item for item in some if isinstance(item, Prepared))
        part = made[-1].part if made else 0
        yield PreparedPiece(made, tuple(item for item in some if isinstance(item, str)), part)


def _weight(item: Prepared | str) -> int:
    return len(item) if isinstance(item, str) else item.rows.weight


def _prepared(sha256: str, draft: Draft) -> Prepared:
    id = article_id(sha256, draft.inner_path, draft.row)
    blocks = fold_repeats(id, draft.text, draft.blocks)
    digest = hashlib.sha256(draft.text.encode("utf-8", "surrogatepass")).hexdigest()
    text = TextVersion(id, 1, digest, draft.text, blocks, draft.marks, draft.links)
    words = body_of(Subject(id, draft.text, blocks)).words
    rows = article_rows(draft.metadata, text, sha256, draft.inner_path, draft.row, len(words), len(words))
    return Prepared(rows, _fingerprint(text, words), draft.part)


def _fingerprint(text: TextVersion, words: Words) -> PrintRow:
    data = fingerprint(words.hashes).to_bytes()
    return PrintRow(text.article, body_digest(text.sha256, text.blocks), data, coarse_grams(data))
