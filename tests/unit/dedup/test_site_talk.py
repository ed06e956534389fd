"""What a sentence says to readers is told the same in whatever block it stands."""

import pytest

from heihe_reader.dedup.furniture.cuts import TALK, cut_of
from heihe_reader.dedup.furniture.set_phrases import says_set_phrase
from heihe_reader.dedup.furniture.site_talk import Talk, talk_of
from heihe_reader.dedup.furniture.site_words import has_han, spoken_of

PHRASES = (
    "The story continues below this advertisement.",
    "The editors reserve the right to shorten letters.",
    "Become a member of the club today.",
    "All rights reserved.",
    "We use cookies on these pages.",
    "Sign up for the morning letter.",
    "Log in and leave a comment.",
    "Comments are closed on this page.",
    "Views expressed here are those of the writer.",
    "These lines do not necessarily reflect what the paper holds.",
    "Follow us wherever you are.",
    "Our terms of service have changed.",
    "Read also: the bridge and the ferry.",
    "Любое копирование без письменного разрешения запрещено.",
    "Все права защищены.",
    "Активная гиперссылка обязательна.",
    "При перепечатке ссылка обязательна.",
    "Свидетельство о регистрации выдано давно.",
    "Мнение редакции может не совпадать с мнением автора.",
    "Подпишитесь и читайте утром.",
    "Нашли опечатку, нажмите ctrl+enter.",
    "Для лиц старше 18+.",
    "Читайте также другие статьи.",
    "Ещё по теме: мост и паром.",
    "Телефон редакции прежний.",
    "Сайт использует файлы cookie.",
    "未经书面许可不得转载。",
    "评论需要经过审核。",
    "点击下载新版。",
    "上一篇是关于大桥的。",
)


@pytest.mark.parametrize("phrase", PHRASES)
def test_a_set_phrase_is_known_by_a_part_of_one_of_its_words(phrase: str) -> None:
    lower = phrase.lower()
    spoken = spoken_of(lower)
    assert says_set_phrase(lower, spoken.met, label=False, han=has_han(lower))


@pytest.mark.parametrize("before", ["The river froze early that year. ", "Река встала рано. ", "那年河水早早结冰。"])
@pytest.mark.parametrize(
    "phrase", [*PHRASES, "Ring +7 (4162) 55-01-02 at any hour.", "Write to desk@amur.example now."]
)
def test_a_sentence_speaks_the_same_in_a_block_as_alone(before: str, phrase: str) -> None:
    told = cut_of(before + phrase, "").sentences[1:]
    if len(told) == 1:  # a point inside may end a sentence by sight
        assert told[0][2] & TALK == talk_of(phrase)


def test_news_that_uses_the_words_of_sites_says_no_set_phrase() -> None:
    for text in ("the ministry reported that trade resumed.", "министерство сообщило о торговле через мост."):
        spoken = spoken_of(text)
        assert not says_set_phrase(text, spoken.met, label=False, han=has_han(text))
        assert talk_of(text) is Talk.NONE
