"""Captions and pull-quotes of five words and more are found again inside their article."""

import time

import pytest

from heihe_reader.dedup.body import Body, body_of, body_of_text
from heihe_reader.dedup.repeats.short_echoes import block_bounds, line_bounds, short_echoes
from heihe_reader.model.block import Role
from tests.unit.dedup.builders import BRIDGE, BRIDGE_RU, BRIDGE_ZH, HARVEST, article


def found(body: Body) -> list[tuple[str, str]]:
    """What both places of each echo say."""
    matches = short_echoes(body, line_bounds(body))
    return [tuple(body.span(side[0], side[-1]).of(body.text) for side in (m.a, m.b)) for m in matches]  # type: ignore[misc]


@pytest.mark.parametrize(
    ("caption", "story"),
    [
        ("Lorries wait for the ferry", BRIDGE),
        ("Грузовики ждут паром у берега", BRIDGE_RU),
        ("公共汽车正驶过结冰的海峡", BRIDGE_ZH),
    ],
)
def test_a_caption_that_is_a_block_twice_is_found(caption: str, story: str) -> None:
    assert found(body_of_text(f"{caption}\n{story}\n{caption}")) == [(caption, caption)]


@pytest.mark.parametrize(
    ("quote", "holder"),
    [
        ("The boat was never late.", f"{HARVEST} The boat was never late. Nobody doubts it."),
        ("Судно никогда не опаздывало ни разу.", f"{BRIDGE_RU} Судно никогда не опаздывало ни разу. Так и есть."),
        ("这艘渡轮多年来从未晚点过。", f"{BRIDGE_ZH}这艘渡轮多年来从未晚点过。她听了只是笑。"),
    ],
)
def test_a_pull_quote_is_found_in_the_block_that_holds_it(quote: str, holder: str) -> None:
    bare = quote.rstrip(".。")
    assert found(body_of_text(f"{BRIDGE}\n{quote}\n{holder}")) == [(bare, bare)]
    assert found(body_of_text(f"{holder}\n{BRIDGE}\n{quote}")) == [(bare, bare)]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "One line of five words",
        f"Back to the top\n{BRIDGE}\nBack to the top",
        f"{BRIDGE} The boat was never late. Yes.\n{HARVEST} The boat was never late. No.",
        f"The boat was never late\n{BRIDGE} The boat was\nnever late {HARVEST}",
        f"{HARVEST}\n{BRIDGE}\n{HARVEST}",
    ],
    ids=["empty", "once", "four words", "in no block of its own", "over the end of a block", "long blocks"],
)
def test_nothing_else_is_found(text: str) -> None:
    assert found(body_of_text(text)) == []


def test_blocks_of_an_article_count_where_it_has_some() -> None:
    subject = article("a", "Lorries wait for the ferry", BRIDGE, f"{HARVEST} Lorries wait for the ferry.")
    body = body_of(subject)
    (match,) = short_echoes(body, block_bounds(body, subject.blocks))
    assert match.words == 5
    assert all(block.role is Role.BODY for block in subject.blocks)


@pytest.mark.parametrize(
    "text",
    ["one of these five words\n" * 100_000, "a b c d e\n" * 50_000 + "a b c d e " * 50_000, "word " * 500_000],
    ids=["a line", "a line and a paragraph", "a word"],
)
def test_hostile_texts_end_soon(text: str) -> None:
    body = body_of_text(text)
    begun = time.process_time()
    matches = short_echoes(body, line_bounds(body))
    assert len(matches) < len(body)
    assert time.process_time() - begun < 20
