"""What stands beside the article of a page says why it is folded, and another article is told from mere links."""

import pytest

from heihe_reader.intake.draft import Draft
from heihe_reader.intake.html.reader import read_html
from heihe_reader.model.block import Block, BlockKind, Role

STORY = [
    f"On the {day} the ferry carried soy, sand and coal over the wide brown river, and the dispatchers at the port "
    f"wrote down every barge, every truck and every hour of it in a green book, said Andrei Lisitsyn of pier {day}."
    for day in ("first", "second", "third", "fourth", "fifth", "sixth")
]
TITLE = "A Long Day at the Port of Heihe"
OTHER = "Inside the Vote That Split a Fishing Town"
OTHER_DEK = "Two counts in one gymnasium, four votes apart, and a shed with a number on it."
OTHER_STORY = (
    "PORT ELLERY — The ballots were counted twice in the school gymnasium, and both times the dredging permit failed "
    "by four votes. By evening the harbourmaster had resigned, and somebody had painted a number on his shed."
)


def page(*, above: str = "", under_title: str = "", below: str = "", byline: str = "") -> Draft:
    story = "".join(f"<p>{words}</p>" for words in STORY)
    return read_html(
        f"<html><head><title>{TITLE}</title><meta name='author' content='{byline}'></head><body>{above}"
        f"<article><h1>{TITLE}</h1>{under_title}{story}</article>{below}</body></html>"
    )


def block(draft: Draft, words: str) -> Block:
    return next(b for b in draft.blocks if b.span.of(draft.text) == words)


@pytest.mark.parametrize(
    ("markup", "words", "reason"),
    [
        ("<div class='x1'><p>You have read your last free article.</p></div>", "You have read your last free article.",
         "Paywall"),
        ("<div class='x1'><p>We use cookies to know you again.</p><p>Fine</p></div>", "Fine", "Cookie notice"),
        ("<div class='x1'><h3>You may also like</h3><ul><li>Nine rivers that turn back</li></ul></div>",
         "Nine rivers that turn back", "Links to other articles"),
        ("<div class='x1'><p>Advertisement</p><p>Boots for half the price.</p></div>", "Boots for half the price.",
         "Advertisement"),
        ("<div class='x1'><p>Already a subscriber?</p><div><p>A month</p></div></div>", "A month", "Paywall"),
        ("<div class='harbour-gate paywall-banner'><p>A month of boats</p></div>", "A month of boats", "Paywall"),
        ("<div class='x1'><p>The quay is closed on Mondays.</p></div>", "The quay is closed on Mondays.",
         "Outside the article"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("place", ["above", "below"])
def test_a_block_beside_the_article_says_what_it_is(markup: str, words: str, reason: str, place: str) -> None:
    draft = page(above=markup) if place == "above" else page(below=markup)
    told = block(draft, words)
    assert (told.role, told.reason) == (Role.FURNITURE, reason)


def test_one_box_does_not_speak_for_another() -> None:
    draft = page(below="<div><p>We use cookies to know you again.</p></div><div><p>The quay is closed.</p></div>")
    assert block(draft, "The quay is closed.").reason == "Outside the article"


@pytest.mark.parametrize("name", ["next-article", "x1", "infinite-scroll"])
def test_another_article_below_is_foreign_and_what_links_to_it_is_not(name: str) -> None:
    draft = page(
        below=f"<section class='{name}'><p>Read next</p><h2>{OTHER}</h2><p>{OTHER_DEK}</p><p class='byline'>Louise "
        f"Okafor</p><p>{OTHER_STORY}</p><a href='/vote'>Continue reading</a></section>"
    )
    for words in (OTHER, OTHER_DEK, "Louise Okafor", OTHER_STORY):
        assert block(draft, words).role is Role.FOREIGN
    for words in ("Read next", "Continue reading"):
        assert block(draft, words).role is Role.FURNITURE
    assert all(block(draft, words).role is Role.BODY for words in (TITLE, *STORY))


def test_another_article_above_is_foreign() -> None:
    draft = page(above=f"<div><h2>{OTHER}</h2><p class='byline'>Louise Okafor</p><p>{OTHER_STORY}</p></div>")
    assert [block(draft, words).role for words in (OTHER, OTHER_STORY)] == [Role.FOREIGN] * 2
    assert block(draft, STORY[0]).role is Role.BODY


def test_a_list_of_links_with_names_and_teasers_is_furniture() -> None:
    cards = "".join(
        f"<div class='card'><h3><a href='/{n}'>Inside the vote number {n} of a town</a></h3><p>{OTHER_DEK}</p>"
        f"<p class='byline'>Louise Okafor</p></div>"
        for n in range(4)
    )
    draft = page(below=f"<div class='related'>{cards}</div><div class='x2'>{cards.replace('<a href', '<b id')}</div>")
    assert [b for b in draft.blocks if b.role is Role.FOREIGN] == []
    assert block(draft, "Inside the vote number 2 of a town").role is Role.FURNITURE


@pytest.mark.parametrize(
    ("line", "byline", "kind"),
    [
        ("<div><span>Staff and River Wire</span> <span>15 March 2023</span></div>", "Staff and River Wire",
         BlockKind.BYLINE),
        ("<p>Anna Weller, 7 April 2023</p>", "", BlockKind.BYLINE),
        ("<p>Мария Соколова, 7 апреля 2023 года</p>", "", BlockKind.BYLINE),
        ("<p>江城日报 2023年3月18日 记者 李明</p>", "", BlockKind.BYLINE),
        ("<p>15 March 2023</p>", "", BlockKind.DATELINE),
    ],
)  # fmt: skip
def test_the_line_that_signs_the_article_is_read(line: str, byline: str, kind: BlockKind) -> None:
    draft = page(under_title=line, byline=byline)
    signed = draft.blocks[1]
    assert (signed.kind, signed.role) == (kind, Role.BODY)


def test_a_button_above_a_paragraph_is_no_heading() -> None:
    draft = page(under_title="<div class='newsletter'><button>Sign up</button></div>")
    assert block(draft, "Sign up").kind is not BlockKind.HEADING
