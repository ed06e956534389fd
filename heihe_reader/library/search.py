"""The full-text index: which articles hold which words.

FTS5's unicode61 tokenizer does not part Han, kana or Thai words, so those characters are spaced here and asked for as
phrases: that finds 黑河 where the trigram tokenizer, which wants three characters, does not.
"""

from collections.abc import Mapping

from heihe_reader.library.database import Database
from heihe_reader.model.ids import ArticleId
from heihe_reader.text.normalise import indexable


class SearchIndex:
    """The virtual table search."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, article: ArticleId, title: str, text: str) -> None:
        """Puts an article in, inside a transaction."""
        row = self._database.row("article_number", {"id": article})
        assert row is not None
        self.put(row["number"], {"title": indexable(title), "body": indexable(text)})

    def put(self, number: int, words: Mapping[str, object]) -> None:
        """Puts in the article with this number; `words` are its title and body as the index wants them."""
        self._database.run("index", {"number": number, **words})

    def remove(self, article: ArticleId, title: str, text: str) -> None:
        """Takes an article out; `title` and `text` are what was put in."""
        row = self._database.row("article_number", {"id": article})
        assert row is not None
        words = {"number": row["number"], "title": indexable(title), "body": indexable(text)}
        self._database.run("unindex", words)

    def find(self, phrases: list[str], limit: int) -> list[tuple[ArticleId, float]]:
        """Articles that hold all phrases, best first, with a score (higher is better).

        The last word of a phrase that ends with `*` is the beginning of a word.
        """
        terms = [_term(phrase) for phrase in phrases]
        words = " AND ".join(term for term in terms if term)
        if not words:
            return []
        rows = self._database.rows("search", {"words": words, "limit": limit})
        return [(ArticleId(row["id"]), row["score"]) for row in rows]

    def optimize(self) -> None:
        """Writes the index anew, so that nothing is left in it of articles that were removed."""
        self._database.connection.execute("INSERT INTO search (search) VALUES ('optimize')")


def _term(phrase: str) -> str:
    """An FTS5 phrase: quoted, so that nothing in it can be taken for an operator."""
    beginning = phrase.endswith("*")
    words = indexable(phrase.rstrip("*")).strip().replace('"', " ").strip()
    if not any(character.isalnum() for character in words):
        return ""
    return f'"{words}"' + ("*" if beginning else "")
