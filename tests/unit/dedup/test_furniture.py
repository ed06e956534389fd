"""What is learned to be furniture over the pages of an outlet, and what never is."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from heihe_reader.dedup.furniture.block_prints import block_prints
from heihe_reader.dedup.furniture.furnished import Learned
from heihe_reader.dedup.furniture.learning import learn_furniture
from heihe_reader.dedup.subject import Subject
from heihe_reader.model.block import Block, BlockKind, Role
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.span import Span

# ruff: noqa: E501 -- a table reads best with a case a line
_WORDS = {
    "en": "river bridge trade winter ferry market harvest school engine border letter garden copper signal window "
    "farmer captain orchard railway lantern timber glacier harbour valley merchant",
    "ru": "река мост торговля зима паром рынок урожай школа двигатель граница письмо сад медь сигнал окно фермер капитан "
    "роща дорога фонарь лес ледник гавань долина купец",
    "zh": "河 桥 商 冬 船 市 禾 校 机 界 信 园 铜 号 窗 农 长 果 铁 灯 木 冰 港 谷 贾",
}


def sentence(language: str, seed: int, words: int = 14) -> str:
    """A sentence that no other seed makes."""
    known = _WORDS[language].split()
    chosen = [known[(seed * 7 + n * n * (seed % 11 + 1) + n * 3) % len(known)] for n in range(words)]
    chosen.insert(3, known[seed % 25] + known[seed // 25 % 25] + known[seed // 625 % 25])
    if language == "zh":
        return "".join(chosen) + "。"
    return " ".join(chosen).capitalize() + "."


def story(language: str, seed: int, paragraphs: int = 6) -> list[str]:
    """The paragraphs of an article that is like no other."""
    blank = "" if language == "zh" else " "
    return [blank.join(sentence(language, seed * 97 + n * 3 + k) for k in range(3)) for n in range(paragraphs)]


@dataclass
class Site:
    """The pages of outlets, in the making."""

    language: str = "en"
    texts: dict[ArticleId, list[str]] = field(default_factory=dict)
    outlets: dict[ArticleId, str] = field(default_factory=dict)

    def add(self, paragraphs: Sequence[str], outlet: str = "Amur Times") -> ArticleId:
        """One more page."""
        id = ArticleId(f"{len(self.texts):04}")
        self.texts[id] = list(paragraphs)
        self.outlets[id] = outlet
        return id

    def pages(self, count: int, around: Callable[[int, list[str]], list[str]], outlet: str = "Amur Times") -> None:
        """Pages with stories of their own; `around` puts the rest on each."""
        for n in range(count):
            self.add(around(n, story(self.language, 1000 * len(self.outlets) + n + 1)), outlet)

    def prints(self) -> dict[ArticleId, bytes]:
        """The prints of all pages."""
        return {id: block_prints(subject(id, paragraphs)) for id, paragraphs in self.texts.items()}

    def folded(self) -> dict[str, str]:
        """What was learned anywhere: each text with its reason."""
        return self.texts_of(learn_furniture(self.prints(), self.outlets))

    def texts_of(self, learned: Mapping[ArticleId, Sequence[Learned]]) -> dict[str, str]:
        """The learned stretches as texts."""
        return {
            item.span.of("\n\n".join(self.texts[id])): item.reason for id, items in learned.items() for item in items
        }


def subject(id: ArticleId, paragraphs: Sequence[str]) -> Subject:
    """A page with a block for each paragraph."""
    text, blocks, at = "\n\n".join(paragraphs), [], 0
    for paragraph in paragraphs:
        blocks.append(Block(Span(at, at + len(paragraph)), BlockKind.PARAGRAPH, Role.BODY))
        at += len(paragraph) + 2
    return Subject(id, text, tuple(blocks))


FOLDED = {
    "a bar of sections above every story": ("en", lambda n, s: ["News Opinion Culture Sport", *s]),
    "a slogan above every story": ("en", lambda n, s: ["Voices from both banks since 1923", *s]),
    "a word at the foot": ("en", lambda n, s: [*s, "Share"]),
    "a word at the foot in Russian": ("ru", lambda n, s: [*s, "Поделиться"]),
    "two characters at the foot": ("zh", lambda n, s: [*s, "分享"]),
    "a count that changes": ("en", lambda n, s: [*s, f"{n + 2} comments"]),
    "minutes that change": ("ru", lambda n, s: [f"Время чтения: {n + 2} мин", *s]),
    "a day that changes": ("zh", lambda n, s: [f"今天是2023年3月{n + 1}日 气温{n}度", *s]),
    "a rule for comments": ("en", lambda n, s: [*s, "Comments are moderated. Be kind and stay on the subject."]),
    "a rule for comments in Russian": ("ru", lambda n, s: [*s, "Комментарии проходят модерацию. Пишите по делу."]),
    "a rule for comments in Chinese": ("zh", lambda n, s: [*s, "评论须经审核。请简短、切题，尊重他人。"]),
    "a prompt within the story": ("en", lambda n, s: [*s[:3], "Sign up for our weekly newsletter.", *s[3:]]),
    "a prompt within the story in Russian": ("ru", lambda n, s: [*s[:3], "Подпишитесь на нашу рассылку.", *s[3:]]),
    "a prompt within the story in Chinese": ("zh", lambda n, s: [*s[:3], "欢迎订阅我们的周刊。", *s[3:]]),
    "prompts that take turns": (
        "en",
        lambda n, s: [*s[:3], ("Become a member today.", "Get our newsletter in your inbox.", "Follow us on Telegram.")[n % 3], *s[3:]],
    ),
    "what the house says of itself, between furniture": (
        "en",
        lambda n, s: [*s, "Share", "The paper belongs to those who make it and takes no money from parties.", "© Amur Times"],
    ),
    "a heading over links that change": (
        "en",
        lambda n, s: [*s, "Most read this week", *(sentence("en", 5 * n + k, 6).rstrip(".") for k in range(3)), "© Amur Times"],
    ),
    "a label before what changes": (
        "en",
        lambda n, s: [*s[:2], "Read also: " + sentence("en", n, 6).rstrip("."), *s[2:]],
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", FOLDED)
def test_furniture_is_learned(name: str) -> None:
    language, around = FOLDED[name]
    site = Site(language)
    site.pages(12, around)
    plain = Site(language)
    plain.pages(12, lambda n, s: s)
    folded = site.folded()
    expected = {text for paragraphs in site.texts.values() for text in paragraphs}
    expected -= {text for paragraphs in plain.texts.values() for text in paragraphs}
    assert set(folded) == expected
    assert all(reason.endswith("articles of Amur Times") for reason in folded.values())


BACKGROUND = {
    "en": "The two cities are less than a kilometre apart. For decades a ferry was the only link between them.",
    "ru": "Города разделяет меньше километра. Десятилетиями их связывал только паром.",
    "zh": "两座城市相距不到一公里。几十年间只靠轮渡往来。",
}
SENTENCES = {
    "en": "The mayor's office did not respond to a request for comment.",
    "ru": "На запрос редакции мэрия не ответила.",
    "zh": "截至发稿，市政府没有回应本报的评论请求。",
}
NEVER = {
    "a background paragraph within eight of twelve": lambda n, s, t: [*s[:3], t, *s[3:]] if n < 8 else s,
    "a background paragraph at the end of eight": lambda n, s, t: [*s, t, "Share"] if n < 8 else [*s, "Share"],
    "a background paragraph at the end without a foot": lambda n, s, t: [*s, t] if n % 2 else s,
    "a background paragraph that moves about": lambda n, s, t: [*s[: n % 5 + 1], t, *s[n % 5 + 1 :]],
}


@pytest.mark.parametrize("language", BACKGROUND)
@pytest.mark.parametrize("name", NEVER)
def test_a_background_paragraph_is_never_folded(name: str, language: str) -> None:
    site = Site(language)
    site.pages(12, lambda n, s: NEVER[name](n, s, BACKGROUND[language]))
    assert BACKGROUND[language] not in site.folded()


@pytest.mark.parametrize("language", SENTENCES)
@pytest.mark.parametrize("alone", [True, False])
def test_a_sentence_that_an_outlet_uses_again_and_again_is_never_folded(language: str, alone: bool) -> None:
    text, site = SENTENCES[language], Site(language)
    site.pages(12, lambda n, s: [*s[:4], text, *s[4:]] if alone else [*s[:4], s[4] + " " + text, s[5]])
    assert not site.folded()


@pytest.mark.parametrize("language", _WORDS)
def test_a_story_of_the_wire_in_nine_papers_of_one_publisher_is_never_folded(language: str) -> None:
    site, wire = Site(language), story(language, 77777, 8)
    for n in range(9):
        site.add([*wire, sentence(language, 4000 + n)])
    site.pages(3, lambda n, s: s)
    assert not site.folded()


@pytest.mark.parametrize("language", _WORDS)
def test_a_paragraph_of_the_wire_that_many_outlets_carry_is_never_folded(language: str) -> None:
    site, wire = Site(language), story(language, 77777, 2)
    for outlet in range(12):
        site.pages(4, lambda n, s: [*s[:2], *wire, *s[2:]] if n == 0 else s, f"Paper {outlet}")
    assert not site.folded()
    site.outlets.clear()
    assert not site.folded()


def test_an_article_that_came_twice_counts_once() -> None:
    site = Site()
    for seed in (1, 1, 1, 1, 2, 3):
        site.add(story("en", seed))
    assert not site.folded()


def test_a_story_that_grows_is_not_its_own_furniture() -> None:
    site, told = Site(), story("en", 5, 9)
    for n in range(7):
        site.add([*told[: 3 + n], sentence("en", 9000 + n)])
    site.pages(5, lambda n, s: s)
    assert not site.folded()


def test_two_pages_are_too_few_for_what_does_not_speak_to_readers() -> None:
    site = Site()
    site.pages(2, lambda n, s: ["Voices from both banks since 1923", *s, BACKGROUND["en"]])
    assert not site.folded()


def test_a_heading_that_comes_again_within_stories_stays() -> None:
    site = Site()
    site.pages(12, lambda n, s: [*s[:3], "What happened before", *s[3:]] if n < 7 else s)
    assert not site.folded()


def test_a_credit_under_every_story_stays() -> None:
    site = Site()
    site.pages(12, lambda n, s: [*s, "Photo: the archive of the town", "Share"])
    assert set(site.folded()) == {"Share"}


def test_the_reason_names_the_evidence() -> None:
    site = Site()
    site.pages(12, lambda n, s: [*s, "Share"] if n else s)
    assert site.folded() == {"Share": "Stands in 11 of 12 articles of Amur Times"}


def test_of_many_articles_the_evidence_is_told_roughly() -> None:
    site = Site()
    site.pages(123, lambda n, s: [*s[:2], "Share"])
    assert site.folded() == {"Share": "Stands in about 120 of 120 articles of Amur Times"}


def test_outlets_without_a_name_are_told_apart_by_what_their_pages_share() -> None:
    site = Site()
    for outlet in range(3):
        foot = [f"© Paper {'ABC'[outlet]}. All rights reserved.", f"Sign up for the {'ABC'[outlet]} letter", "Share"]
        site.pages(8, lambda n, s, foot=foot: [*s, *foot], "")  # type: ignore[misc]
    folded = site.folded()
    assert set(folded) == {p for paragraphs in site.texts.values() for p in paragraphs[-3:]}


def test_nothing_and_only_furniture_are_no_harm() -> None:
    assert learn_furniture({}, {}) == {}
    site = Site()
    site.add([])
    site.add(["Share"])
    site.pages(6, lambda n, s: [*s, "Share"])
    assert set(site.folded()) == {"Share"}


def test_a_person_and_the_rules_come_first() -> None:
    site = Site()
    site.pages(6, lambda n, s: [*s, "Share"])
    learned = learn_furniture(site.prints(), site.outlets)
    assert all(len(items) == 1 for items in learned.values())
    read = {
        id: Subject(s.id, s.text, (*s.blocks[:-1], Block(s.blocks[-1].span, role=Role.FURNITURE, reason="Share bar")))
        for id, s in ((id, subject(id, paragraphs)) for id, paragraphs in site.texts.items())
    }
    assert learn_furniture({id: block_prints(s) for id, s in read.items()}, site.outlets) == {}


@settings(max_examples=15, deadline=None)
@given(st.permutations(list(range(14))))
def test_the_order_of_articles_is_of_no_account(order: list[int]) -> None:
    site = Site()
    site.pages(7, lambda n, s: ["News Opinion Culture Sport", *s, f"{n} comments", "Share"])
    site.pages(7, lambda n, s: [*s[:2], BACKGROUND["en"], *s[2:], "Follow us on Telegram"], "River Post")
    prints, ids = site.prints(), list(site.texts)
    shuffled = {ids[n]: prints[ids[n]] for n in order}
    outlets = {ids[n]: site.outlets[ids[n]] for n in reversed(order)}
    assert learn_furniture(shuffled, outlets) == learn_furniture(prints, site.outlets)


@settings(max_examples=10, deadline=None)
@given(st.integers(6, 30))
def test_more_pages_of_the_same_make_nothing_less_sure(count: int) -> None:
    site = Site()
    site.pages(count, lambda n, s: ["News Opinion Culture Sport", *s, "Share"])
    assert set(site.folded()) == {"News Opinion Culture Sport", "Share"}


def test_outlets_without_a_name_that_share_half_of_their_furniture_are_told_apart() -> None:
    site = Site()
    for outlet in "ABC":
        own = [f"Paper {outlet} is made by a cooperative and takes no money from parties.", f"© Paper {outlet}"]
        foot = ["Share", *own, "Sign up for the letter", f"Voices of {outlet} since 1923", "Report an error"]
        site.pages(8, lambda n, s, foot=foot: [*s, *foot], "")  # type: ignore[misc]
    folded = site.folded()
    assert set(folded) == {p for paragraphs in site.texts.values() for p in paragraphs[-6:]}
    assert folded["© Paper B"] == "Stands in 8 of 8 articles of an outlet whose name is not known"
