"""Reads one file into articles that are ready to keep. Runs in a child process only: it loads every reader."""

import hashlib
from collections.abc import Iterator

from heihe_reader.dedup.body import body_of
from heihe_reader.dedup.prints.fingerprint import VERSION, fingerprint
from heihe_reader.dedup.repeats.fold import fold_repeats
from heihe_reader.dedup.subject import Subject
from heihe_reader.errors import UnreadableFileError
from heihe_reader.intake.draft import Draft, ReadResult
from heihe_reader.intake.formats import Format, choose_format
from heihe_reader.intake.paged import draft_of_pages
from heihe_reader.intake.read import read_file
from heihe_reader.library.article_rows import article_rows
from heihe_reader.library.digests import body_digest
from heihe_reader.library.prints import PrintRow
from heihe_reader.model.article import TextVersion
from heihe_reader.model.ids import article_id
from heihe_reader.model.pdf import PdfText
from heihe_reader.pages.read import read_pdf
from heihe_reader.services.coarse import coarse_grams
from heihe_reader.services.portions import portions
from heihe_reader.services.preparing_values import Prepared, PreparedFile
from heihe_reader.text.words import Words

_PICTURES = "holds pictures of pages, no text. Its pages can be shown; text recognition (OCR) would make it readable."
_PIECE = 300_000  # weight of the articles that are handed over together: a few milliseconds


def prepare(name: str, data: bytes) -> Iterator[PreparedFile | tuple[Prepared, ...]]:
    """Reads a file by its name and bytes: what is to be said of the file, then its articles, some at a time.

    So whoever takes them in is never busy with one piece for long.

    Raises:
        UnreadableFileError: nothing in it can be read; the message says what, where and what to do.
    """
    sha256 = hashlib.sha256(data).hexdigest()
    result = _read(name, data)
    if not result.drafts:
        raise UnreadableFileError(" ".join(result.problems) or f"{name} holds no text. The file was left untouched.")
    yield PreparedFile(sha256, result.media_type, result.problems, VERSION)
    articles = (_prepared(sha256, draft) for draft in result.drafts)
    for some in portions(articles, lambda article: article.rows.weight, _PIECE):
        yield tuple(some)


def _read(name: str, data: bytes) -> ReadResult:
    if choose_format(name, data) is Format.PDF:
        pages = _pages(name, data)
        problems = () if pages.text else (f"{name} {_PICTURES}",)
        return ReadResult("application/pdf", (draft_of_pages(pages),), problems)
    return read_file(name, name, data)


def _pages(name: str, data: bytes) -> PdfText:
    try:
        return read_pdf(data)
    except UnreadableFileError as error:
        raise UnreadableFileError(f"{name} {error}") from error


def _prepared(sha256: str, draft: Draft) -> Prepared:
    id = article_id(sha256, draft.inner_path, draft.row)
    blocks = fold_repeats(id, draft.text, draft.blocks)
    digest = hashlib.sha256(draft.text.encode("utf-8", "surrogatepass")).hexdigest()
    text = TextVersion(id, 1, digest, draft.text, blocks, draft.marks)
    words = body_of(Subject(id, draft.text, blocks)).words
    rows = article_rows(draft.metadata, text, sha256, draft.inner_path, draft.row, len(words), len(words))
    return Prepared(rows, _fingerprint(text, words))


def _fingerprint(text: TextVersion, words: Words) -> PrintRow:
    data = fingerprint(words.hashes).to_bytes()
    return PrintRow(text.article, body_digest(text.sha256, text.blocks), data, coarse_grams(data))
