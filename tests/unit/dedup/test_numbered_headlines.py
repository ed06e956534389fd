"""A headline that differs by a number alone is one; a line in identical form on all pages is none."""

from collections.abc import Callable

import pytest

from heihe_reader.dedup.furniture.block_prints import block_prints
from heihe_reader.dedup.furniture.learning import learn_furniture
from heihe_reader.dedup.repeats.fold import fold_repeats
from heihe_reader.dedup.subject import Subject
from heihe_reader.intake.plain_reader import read_plain
from heihe_reader.model.ids import ArticleId
from tests.unit.dedup.test_furniture import story

PAGES = 12
FEET = {"en": "The voice of both banks", "ru": "Голос обоих берегов реки", "zh": "大河两岸人民的声音"}
BLOCK = "\n\n"


def folded(language: str, head: Callable[[int], list[str]], outlet: str) -> list[tuple[str, ...]]:
    """What is learned of each of some pages, read as plain texts, with nothing known of them but their words."""
    texts = [BLOCK.join([*head(n), *story(language, n), FEET[language]]) for n in range(PAGES)]
    prints = {}
    for number, text in enumerate(texts):
        draft, id = read_plain(text), ArticleId(f"{number:04}")
        blocks = fold_repeats(id, text, draft.blocks)
        prints[id] = block_prints(Subject(id, text, blocks, title=draft.metadata.title))
    learned = learn_furniture(prints, dict.fromkeys(prints, outlet))
    return [tuple(item.span.of(text) for item in learned.get(id, ())) for id, text in zip(prints, texts, strict=True)]


@pytest.mark.parametrize("outlet", ["Amur Times", ""])
@pytest.mark.parametrize(
    ("language", "headline"),
    [
        ("en", "War diary, day {}"),
        ("en", "What happened along the northern river on day {} of the war"),
        ("ru", "Дневник войны, день {}"),
        ("ru", "Что случилось на севере за {} дней"),
        ("zh", "战争日记第{}天"),
    ],
)
def test_a_headline_that_changes_by_a_number_alone_stays(language: str, headline: str, outlet: str) -> None:
    heads = [headline.format(23 + n) for n in range(PAGES)]
    found = folded(language, lambda n: [heads[n]], outlet)
    assert all(FEET[language] in page for page in found)
    assert not any(head in page for head, page in zip(heads, found, strict=True))


@pytest.mark.parametrize("outlet", ["Amur Times", ""])
def test_a_line_above_the_title_is_furniture_whatever_its_number(outlet: str) -> None:
    found = folded("en", lambda n: [f"Amur weekly, issue {n + 7}", f"{story('en', 500 + n, 1)[0][:30]} again"], outlet)
    assert all(any(part.startswith("Amur weekly") for part in page) for page in found)


def test_a_line_in_identical_form_is_furniture() -> None:
    found = folded("en", lambda _: ["Letters from the northern river, since 1923"], "Amur Times")
    assert all("Letters from the northern river, since 1923" in page for page in found)
