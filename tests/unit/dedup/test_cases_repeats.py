"""Built cases for what one article says twice: pasted bodies, pull-quotes, captions; nothing new is ever hidden."""

from collections.abc import Sequence

import pytest

from heihe_reader.dedup import shared_passages
from heihe_reader.dedup.repeats.fold import fold_repeats
from heihe_reader.dedup.subject import Subject
from heihe_reader.dedup.survey import survey
from heihe_reader.model.block import Block, BlockKind, Role
from heihe_reader.model.ids import ArticleId
from heihe_reader.text.normalise import normalise
from tests.unit.dedup.builders import article, lines, visible
from tests.unit.dedup.case_texts import TOLD, joined, paragraphs

LANGUAGES = pytest.mark.parametrize("language", TOLD)
A = ArticleId("a")


def folded(text: str, kinds: Sequence[BlockKind] = ()) -> tuple[Block, ...]:
    return fold_repeats(A, text, lines(text, kinds))


@LANGUAGES
@pytest.mark.parametrize("between", [0, 1, 2], ids=["nothing", "a line", "a story"])
def test_a_body_pasted_twice_is_read_once_whatever_stands_between_the_copies(language: str, between: int) -> None:
    body = paragraphs(language, TOLD[language][0])
    middle = [(), TOLD[language][1][:1], paragraphs(language, TOLD[language][1])][between]
    text = "\n".join([*body, *middle, *body])
    blocks = folded(text)
    assert visible(text, blocks) == [*body, *middle]
    assert [block.role for block in blocks] == [Role.BODY] * (3 + len(middle)) + [Role.REPEAT] * 3


@LANGUAGES
@pytest.mark.parametrize("copy", [0, 1], ids=["first copy", "second copy"])
@pytest.mark.parametrize("at", [0, 1, 2, 3])
def test_a_paragraph_that_only_one_copy_has_stays_visible_once(language: str, copy: int, at: int) -> None:
    body = paragraphs(language, TOLD[language][0])
    extra = TOLD[language][1][3]
    copies = [list(body), list(body)]
    copies[copy].insert(at, extra)
    text = "\n".join([*copies[0], *copies[1]])
    shown = visible(text, folded(text))
    assert sorted(shown) == sorted([*body, extra])


@LANGUAGES
def test_of_two_copies_the_more_complete_one_stays(language: str) -> None:
    body = paragraphs(language, TOLD[language][0])
    teaser = body[:2]
    rest = paragraphs(language, TOLD[language][1])
    for text, kept in (
        ("\n".join([*teaser, *body, *rest]), [False, False] + [True] * 6),
        ("\n".join([*body, *rest, *teaser]), [True] * 6 + [False, False]),
    ):
        blocks = folded(text)
        assert [not block.folded for block in blocks] == kept
        assert visible(text, blocks) == [*body, *rest]


@LANGUAGES
def test_a_changed_sentence_in_the_second_copy_stays_visible_and_the_others_are_folded(language: str) -> None:
    sentences = list(TOLD[language][0])
    other = list(sentences)
    other[4] = TOLD[language][2][4]
    text = "\n".join([*paragraphs(language, sentences), *paragraphs(language, other)])
    shown = " ".join(visible(text, folded(text)))
    for sentence in {*sentences, *other}:
        assert shown.count(sentence) == 1


@LANGUAGES
def test_a_pull_quote_is_folded_and_leads_to_its_place(language: str) -> None:
    body = paragraphs(language, TOLD[language][0])
    quote = TOLD[language][0][7]
    text = "\n".join([body[0], quote, *body[1:]])
    blocks = folded(text)
    assert visible(text, blocks) == list(body)
    assert blocks[1].role in (Role.ASIDE, Role.REPEAT)
    assert blocks[1].repeats is not None
    assert blocks[1].repeats.span.of(text) == quote
    assert blocks[1].reason


@pytest.mark.parametrize(
    ("line", "before", "after"),
    [
        ("The boat was never late.", "Nobody on the island doubts it.", "She laughed when asked."),
        ("Судно никогда не опаздывало ни разу.", "На острове в этом не сомневаются.", "Она рассмеялась в ответ."),
        ("这艘渡轮多年来从未晚点过。", "岛上没有人怀疑这一点。", "她听了只是笑。"),
    ],
    ids=TOLD,
)
def test_a_short_pull_quote_is_a_passage_inside_its_article_and_none_across(line: str, before: str, after: str) -> None:
    """Down to five words where one block contains the other; the same line in two articles is chance."""
    language = {"T": "en", "С": "ru", "这": "zh"}[line[0]]
    gap = " " if language != "zh" else ""
    body = paragraphs(language, TOLD[language][0])
    text = "\n\n".join([body[0], line, body[1], f"{before}{gap}{line}{gap}{after}", body[2]])
    (passage,) = shared_passages([text])
    assert {normalise(text[start:end]).strip(".。") for _, start, end, _ in passage} == {normalise(line).strip(".。")}
    assert len(passage) == 2
    other = "\n\n".join([*paragraphs(language, TOLD[language][1]), line])
    alone = "\n\n".join([*body, line])
    assert shared_passages([alone, other]) == []


@pytest.mark.parametrize(
    "caption",
    ["Bus crosses the frozen strait", "Автобус едет по замёрзшему проливу", "公共汽车正驶过结冰的海峡"],
    ids=TOLD,
)
def test_a_short_caption_that_stands_alone_twice_is_a_passage_inside_its_article_and_none_across(caption: str) -> None:
    language = {"B": "en", "А": "ru", "公": "zh"}[caption[0]]
    body = paragraphs(language, TOLD[language][0])
    text = "\n\n".join([caption, body[0], caption, *body[1:]])
    (passage,) = shared_passages([text])
    assert [text[start:end] for _, start, end, _ in passage] == [caption, caption]
    other = "\n\n".join([caption, *paragraphs(language, TOLD[language][1])])
    alone = "\n\n".join([caption, *body])
    assert shared_passages([alone, other]) == []


@LANGUAGES
def test_a_line_of_four_words_twice_is_no_passage(language: str) -> None:
    line = {"en": "Back to the top", "ru": "Назад к началу страницы", "zh": "返回页首处"}[language]
    text = "\n\n".join([line, *paragraphs(language, TOLD[language][0]), line])
    assert shared_passages([text]) == []


@LANGUAGES
def test_a_pasted_body_is_one_passage_over_paragraph_ends_and_counts_once(language: str) -> None:
    body = "\n".join(paragraphs(language, TOLD[language][0]))
    text = f"{body}\n{body}"
    subject = Subject(A, text, folded(text))
    found = survey([subject, article("b", *paragraphs(language, TOLD[language][1]))])
    (passage,) = found.passages
    assert [member.span.of(text) for member in passage.members] == [body, body]
    alone = survey([article("a", *paragraphs(language, TOLD[language][0]))])
    assert found.words[A] == found.new_words[A] == alone.words[A]


@LANGUAGES
def test_what_stands_twice_in_plain_text_is_found_without_any_folding(language: str) -> None:
    body = "\n\n".join(paragraphs(language, TOLD[language][0]))
    middle = joined(language, TOLD[language][2][:3])
    text = f"{body}\n\n{middle}\n\n{body}"
    (passage,) = shared_passages([text])
    assert [(text[start:end], share) for _, start, end, share in passage] == [(body, 1.0), (body, 1.0)]
