"""What was read counts in every copy, and how much of a story is left."""

import pytest

from heihe_reader.errors import UnknownIdError
from heihe_reader.model.block import Block, Role
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.reading import Sentence
from heihe_reader.model.shelf import Sort
from heihe_reader.model.span import Span
from heihe_reader.services.library import Library
from heihe_reader.services.unread import LONG, sentences_of


def cut(text: str, *blocks: Block) -> tuple[Sentence, ...]:
    return sentences_of([(text, blocks)])[0]


def test_sentences_of_two_copies_have_one_digest_whatever_stands_between_their_words() -> None:
    one = cut("“The bridge is ready; it is the paper that is slow,” said Wen.")
    two = cut('"The bridge is  ready, it is the paper that is slow" said\u00a0Wen!')
    assert [s.digest for s in one] == [s.digest for s in two]
    assert one[0].digest != cut("The bridge is ready; it is the paper that is slow, said Wang.")[0].digest


def test_chinese_in_other_forms_is_the_same() -> None:
    assert cut("這座大橋今天很安靜，貨車很少。")[0].digest == cut("这座大桥今天很安静，货车很少。")[0].digest


def test_short_sentences_join_the_one_before() -> None:
    text = "The crane stood still all day. Yes. Never. Then the wind from the north came up again."
    assert [s.span.of(text) for s in cut(text)] == [
        "The crane stood still all day. Yes. Never.",
        "Then the wind from the north came up again.",
    ]


def test_a_list_without_an_end_is_cut_and_nothing_is_lost() -> None:
    text = " ".join(f"word{n}" for n in range(5 * LONG))
    pieces = cut(text)
    assert len(pieces) == 5
    assert "".join(s.span.of(text) for s in pieces).split() == text.split()
    assert sum(s.words for s in pieces) == 5 * LONG


def test_only_the_body_counts() -> None:
    text = "Subscribe to our letter today.\n\nThe ferry leaves at nine o'clock."
    blocks = (Block(Span(0, 30), role=Role.FURNITURE), Block(Span(32, len(text))))
    assert [s.span for s in cut(text, *blocks)] == [Span(32, len(text))]


def test_reading_one_version_leaves_only_what_is_new_in_the_other(
    shared: Library, by_name: dict[str, ArticleId]
) -> None:
    wire, update, stranger = by_name["wire"], by_name["update"], by_name["stranger"]
    sentences = shared.read_once.sentences([wire])[wire]
    assert not any(s.read for s in sentences)
    assert shared.read_once.unread_shares() == {}
    new = shared.read_once.mark(wire, [s.digest for s in sentences])
    try:
        text = shared.reading.text(update).text
        found = shared.read_once.sentences([update, stranger])
        unread = [s.span.of(text) for s in found[update] if not s.read]
        assert [words[:20] for words in unread] == [
            "Empty lanes at Heihe",
            "Customs officers cou",
            "The toll is the reas",
            "A full lorry pays se",
        ]
        assert not any(s.read for s in found[stranger])
        story = shared.reading.article(wire).story
        assert story is not None
        share = shared.read_once.unread_shares()[story]
        total = {s.digest: s.words for s in (*sentences, *found[update])}
        left = sum(s.words for s in found[update] if not s.read)
        assert share == pytest.approx(left / sum(total.values()))
        assert shared.read_once.mark(wire, [s.digest for s in sentences]) == ()
    finally:
        shared.read_once.unmark(new)
    assert shared.read_once.unread_shares() == {}


def test_what_is_forgotten_comes_back(shared: Library, by_name: dict[str, ArticleId]) -> None:
    wire = by_name["wire"]
    digests = [s.digest for s in shared.read_once.sentences([wire])[wire]]
    shared.read_once.mark(wire, digests[:2])
    shared.read_once.forget()
    assert shared.read_once.sentences([wire])[wire][0].read is False
    shared.history.undo()
    assert [s.read for s in shared.read_once.sentences([wire])[wire]][:3] == [True, True, False]
    shared.read_once.forget()


def test_an_article_that_is_not_there_cannot_be_read(shared: Library) -> None:
    with pytest.raises(UnknownIdError):
        shared.read_once.mark(ArticleId("no such article"), [1])


def test_marking_as_read_is_a_step_of_the_history_and_dwelling_is_none(
    shared: Library, by_name: dict[str, ArticleId]
) -> None:
    wire = by_name["wire"]
    digests = [s.digest for s in shared.read_once.sentences([wire])[wire]]
    shared.read_once.note(wire, digests[:1])
    assert shared.history.next_undo() != "Mark as read"
    assert len(shared.read_once.mark(wire, digests)) == len(digests) - 1
    assert shared.history.next_undo() == "Mark as read"
    shared.history.undo()
    assert [s.read for s in shared.read_once.sentences([wire])[wire]][:2] == [True, False]
    shared.history.redo()
    assert all(s.read for s in shared.read_once.sentences([wire])[wire])
    shared.read_once.unmark(digests)
    assert shared.history.next_undo() == "Mark as unread"
    shared.history.undo()
    shared.history.undo()
    shared.read_once.unmark(digests)
    assert not any(s.read for s in shared.read_once.sentences([wire])[wire])


def test_the_whole_library_is_as_unread_as_its_stories_and_the_most_unread_comes_first(
    shared: Library, by_name: dict[str, ArticleId]
) -> None:
    def order() -> list[ArticleId]:
        listed = list(shared.shelving.listing(Sort.MOST_UNREAD))[-1]
        return [shared.shelving.stories([leader])[leader].articles[0].id for leader in listed.leaders]

    wire, stranger = by_name["wire"], by_name["stranger"]
    assert shared.read_once.unread().of_all == 1.0
    before = order()
    assert before[1] == stranger
    shared.read_once.mark_all([wire])
    left = shared.read_once.unread()
    assert 0.0 < left.of_all < 1.0  # type: ignore[operator]
    assert order() == before[::-1]
    shared.read_once.mark_all([stranger, by_name["update"]])
    assert shared.read_once.unread().of_all == pytest.approx(0.0)
    shared.read_once.forget()
    assert order() == before
