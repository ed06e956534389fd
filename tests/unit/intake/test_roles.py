"""Made-up pages in three languages: what is sold, signed up for or glued on folds with a reason, the story stays."""

import time
from pathlib import Path

import pytest

from heihe_reader.intake.draft import Draft
from heihe_reader.intake.plain_reader import read_plain
from heihe_reader.model.block import BlockKind, Role

SAMPLES = Path(__file__).parents[2] / "samples" / "intake"

STORY = [
    "Nine trucks crossed the bridge on Tuesday. The road was built for six hundred a day, and the "
    "customs hall has room "
    "for twice that many drivers, who mostly do not come.",
    "The ferry costs half as much, and it carries soy, sand and coal on the way back. Dispatchers at the port said the "
    "cranes had not stood still since the ice broke, and that more barges were due.",
    "By evening the parking lot was empty but for a dog, and the guards had begun to argue about "
    "whose turn it was to feed "
    "it before the night shift came down from the town.",
]


def sample(name: str) -> Draft:
    return read_plain((SAMPLES / name).read_text(encoding="utf-8"))


def told(*blocks: str) -> Draft:
    return read_plain("\n\n".join(blocks))


def roles(draft: Draft) -> dict[str, Role]:
    return {b.span.of(draft.text): b.role for b in draft.blocks}


def body(draft: Draft) -> list[str]:
    return [b.span.of(draft.text) for b in draft.blocks if not b.folded]


@pytest.mark.parametrize(
    ("name", "title", "byline"),
    [
        ("bridge.en.txt", "The Bridge Nobody Crosses", "Anna Weller and Tomas Brandt"),
        ("bridge.ru.txt", "Мост, которого ждали тридцать лет", "Мария Соколова"),
        ("bridge.zh.txt", "黑河大桥上车不多", "李明"),
    ],
)
def test_title_byline_date_and_language_are_read_from_the_head(name: str, title: str, byline: str) -> None:
    metadata = sample(name).metadata
    assert (metadata.title, metadata.byline, metadata.published) == (title, byline, "2023-03-14")
    assert metadata.language == name.split(".")[1]


def test_of_an_english_page_only_the_story_stays() -> None:
    kept = body(sample("bridge.en.txt"))
    assert kept[0] == "The Bridge Nobody Crosses"
    assert kept[-1].startswith("The ferry costs half as much")
    assert len(kept) == 7


def test_of_a_russian_page_only_the_story_stays() -> None:
    kept = "\n".join(body(sample("bridge.ru.txt")))
    for gone in ("Меню", "Telegram", "Поделиться", "Читайте также", "Комментарии", "©", "Фото очереди"):
        assert gone not in kept
    for stays in ("Очередь грузовиков у моста через Амур. Фото", "Грузы идут через порт", "В порту, напротив"):
        assert stays in kept


def test_of_a_chinese_page_only_the_story_stays() -> None:
    kept = "\n".join(body(sample("bridge.zh.txt")))
    for gone in ("首页", "登录后", "订阅", "随时可取消", "分享到", "相关阅读", "索道", "免责声明", "图为"):
        assert gone not in kept
    for stays in ("黑河3月14日电", "货运公司经理", "新华社记者 张伟 摄", "尽管如此"):
        assert stays in kept


@pytest.mark.parametrize("name", ["bridge.en.txt", "bridge.ru.txt", "bridge.zh.txt"])
def test_every_fold_says_why_and_no_body_block_does(name: str) -> None:
    for block in sample(name).blocks:
        assert bool(block.reason) == block.folded


@pytest.mark.parametrize(
    "line",
    [
        "The company said it would cut the price of its newsletter.",
        "He signed up for the army in 1941 and did not come back.",
        "Readers subscribe to three papers in this town.",
        "She asked whether the museum would share the letters.",
        "“Subscribe now,” the sign above the kiosk reads.",
        "The free trial of the machine lasted thirty days, and they had paid $40 per month after it.",
        "Access to the archive costs 5,000 yuan a month.",
        "The latest shipment of soy arrived on Friday.",
        "Related industries lost a third of their workers.",
        "They were told to cancel at any time of day.",
        "Follow the river north and the road ends.",
        "Он подписался на газету и читает её каждое утро.",
        "他订阅了三份报纸，每天早上都看。",
        "Cookies are sold at the gate for ten roubles.",
        "The cookie factory uses flour from across the river.",
    ],
)
def test_sentences_of_the_story_that_speak_of_such_things_stay(line: str) -> None:
    assert roles(told("A day at the port", STORY[0], line, STORY[1], STORY[2]))[line] is Role.BODY


@pytest.mark.parametrize(
    "line",
    [
        "Sign up for our weekly newsletter and never miss a story.",
        "You have two free articles left this month.",
        "Subscribe",
        "To continue reading, log in or create an account.",
        "Already have an account? Sign in",
        "Support our journalism. Become a member today.",
        "ADVERTISEMENT",
        "Story continues below advertisement",
        "Share on Facebook",
        "Facebook Twitter WhatsApp Email",
        "Read more: Inside the vote that split a fishing town",
        "Skip to main content",
        "We use cookies to improve your experience. By continuing you agree to our privacy policy.",
        "Newsletter abonnieren",
        "Lesen Sie auch: Die Fähre fährt wieder",
        "Abonnez-vous à notre newsletter",
        "Оформите подписку, чтобы читать дальше",
        "Мы используем файлы cookie, чтобы сайт работал лучше.",
        "扫码关注公众号",
        "订阅后继续阅读全文",
    ],
)
def test_lines_that_address_the_reader_for_the_site_fold(line: str) -> None:
    if line == "Subscribe":
        draft = told("A day at the port", STORY[0], "Already a member? Log in", line, STORY[1], STORY[2])
    else:
        draft = told("A day at the port", STORY[0], line, STORY[1], STORY[2])
    assert roles(draft)[line] is Role.FURNITURE
    assert body(draft) == ["A day at the port", *STORY]


def test_short_lines_between_two_offers_fold_with_them() -> None:
    draft = told(
        "Get unlimited access", "Crossword archive", "Weekly magazine", "Cancel anytime", "A day at the port", *STORY
    )
    assert body(draft) == ["A day at the port", *STORY]


def test_a_title_between_two_offers_stays() -> None:
    draft = told("Sign up for our newsletter", "Why the bridge stands empty this spring", "By Anna Weller",
                 "Subscribe to The Harbor Review", *STORY)  # fmt: skip
    assert body(draft)[:2] == ["Why the bridge stands empty this spring", "By Anna Weller"]
    assert draft.metadata.title == "Why the bridge stands empty this spring"


def test_alternative_text_folds_and_its_caption_stays_a_caption() -> None:
    upper, lower = "Photo of lorries at the gate of the port", "Lorries wait at the gate of the port on Tuesday."
    draft = told("A day at the port", STORY[0], upper, lower, *STORY[1:])
    assert roles(draft)[upper] is Role.ASIDE
    kinds = {b.span.of(draft.text): b.kind for b in draft.blocks}
    assert kinds[lower] is BlockKind.CAPTION
    assert roles(draft)[lower] is Role.BODY


def test_a_pull_quote_folds_and_a_refrain_among_short_lines_does_not() -> None:
    quote = "The cranes had not stood still since the ice broke."
    assert roles(told("A day at the port", STORY[0], quote, *STORY[1:]))[quote] is Role.ASIDE
    refrain = "It is cold here, he said again and again."
    draft = told(
        "A day at the port", STORY[0], "Nobody spoke.", refrain, "A door shut.", f"{STORY[1]} {refrain}", STORY[2]
    )
    assert roles(draft)[refrain] is Role.BODY


def test_a_story_pasted_twice_is_no_heap_of_pull_quotes() -> None:
    lines = ["Nobody at the port can say when the cargo will come.", "The guards go home along the river at four."]
    draft = told("A day at the port", STORY[0], *lines, STORY[1], STORY[0], " ".join(lines), STORY[1])
    assert all(role is Role.BODY for role in roles(draft).values())


def test_a_paragraph_that_a_second_copy_tells_with_one_sentence_more_is_no_pull_quote() -> None:
    first, last = "Two granaries by the river are full.", "A third no longer takes beans from the farms nearby."
    for told_more in (f"{first} Farmers sold dumplings to the drivers from a handcart until dark. {last}", STORY[0]):
        copies = [STORY[1], f"{first} {last}", STORY[2]], [STORY[1], told_more, STORY[2]]
        assert set(roles(told("A day at the port", *copies[0], *copies[1])).values()) == {Role.BODY}


def test_a_pull_quote_is_short() -> None:
    long = STORY[1].split(". ")[1]
    host = f"{STORY[0]} {STORY[1]} {long}"
    for quote, role in ((STORY[1], Role.BODY), (f"{STORY[1].split('. ')[0]}.", Role.ASIDE)):
        assert roles(told("A day at the port", STORY[2], quote, host))[quote] is role


def test_an_author_note_at_the_end_is_an_aside_with_the_name_above_it() -> None:
    note = "Anna Weller is a correspondent for The Harbor Review and covers rivers and what is carried on them."
    draft = told("A day at the port", *STORY, "Anna Weller", note)
    assert roles(draft)[note] is roles(draft)["Anna Weller"] is Role.ASIDE
    assert draft.metadata.byline == "Anna Weller"


def test_a_closing_sentence_about_a_person_of_the_story_stays() -> None:
    first = (
        "Andrei Lisitsyn, who has hauled timber for years, sat in his cab all day and watched the empty road. "
        + STORY[0]
    )
    last = "Andrei Lisitsyn is a director of the timber museum now, and nobody asks him about the bridge."
    assert roles(told("A day at the port", first, *STORY[1:], last))[last] is Role.BODY


OTHER = [
    "Inside the Vote That Split a Fishing Town",
    "By Louise Okafor",
    "PORT ELLERY — The ballots were counted twice in the school gymnasium, and both times the "
    "dredging permit failed by "
    "four votes. By evening the harbourmaster, Tom Reyes, had resigned, and somebody had painted a number on his shed.",
    "The council will meet again on Thursday. Reyes said he would not attend, and Mayor Dunlop has "
    "asked for an observer.",
]


def test_another_article_behind_a_wall_is_foreign() -> None:
    draft = told("A day at the port", *STORY, "Subscribe to continue reading.", *OTHER)
    assert [roles(draft)[x] for x in OTHER] == [Role.FOREIGN] * 4
    assert body(draft) == ["A day at the port", *STORY]


def test_the_same_story_that_goes_on_behind_an_offer_stays() -> None:
    more = "Nothing moves on the river ice, Andrei Lisitsyn said in Heihe, and he poured another "
    "glass of tea for the guards."
    draft = told(
        "A Long Day at the Port", STORY[0], "Subscribe to our newsletter", "What the Drivers Want Now", *STORY[1:], more
    )
    assert [b for b in draft.blocks if b.role is Role.FOREIGN] == []


def test_sections_with_names_for_headings_are_one_article() -> None:
    parts = [x for name in ("Anna Weller", "Tomas Brandt", "Louise Okafor") for x in
             ("What do you like about the river?", name, f"{name} says: {STORY[0]}")]  # fmt: skip
    assert all(role is Role.BODY for role in roles(told("Three voices from the quay", STORY[1], *parts)).values())


def test_a_masthead_is_not_the_title_and_the_lists_of_the_page_fold() -> None:
    draft = sample("ledger.en.txt")
    assert draft.metadata.title == "A Town Waits for Its Bridge to Matter"
    assert (draft.metadata.byline, draft.metadata.published) == ("Clara Ito", "2023-04-02")
    kept = "\n".join(body(draft))
    for gone in (
        "salmon",
        "pike",
        "nonprofit",
        "app",
        "ADVERTISEMENT",
        "Image:",
        "staff writer",
        "ferry captain",
        "Terms",
    ):
        assert gone not in kept
    for stays in ("SAM REED FOR", "The dog goes first", "Across the river", "brass band", "Orlova does not intend"):
        assert stays in kept


def test_a_sign_up_and_what_hangs_on_it_part_two_articles() -> None:
    draft = told("A day at the port", *STORY, "Continue reading with a free account", "Create account",
                 "Already registered? Log in", *OTHER)  # fmt: skip
    assert body(draft) == ["A day at the port", *STORY]


def test_one_line_under_a_link_within_the_story_may_be_a_heading_and_stays() -> None:
    draft = told("A day at the port", STORY[0], "Read more", "What the drivers want now", *STORY[1:])
    assert roles(draft)["What the drivers want now"] is Role.BODY


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_list_of_titles_above_the_story_does_not_take_its_title_along(gap: str) -> None:
    listed = gap.join(["You may also like", "Five rivers to walk this winter", "A kitchen garden in the snow"])
    draft = told(listed, "The Ferry Still Runs", "By Jonas Hale", *STORY)
    assert body(draft) == ["The Ferry Still Runs", "By Jonas Hale", *STORY]
    assert draft.metadata.title == "The Ferry Still Runs"


def test_a_list_of_many_thousand_short_lines_is_read_without_looking_through_all_of_it_at_each_line() -> None:
    lines = "\n".join(f"The Quiet Port Number {n}" for n in range(12_000))
    began = time.process_time()
    draft = read_plain(lines)
    assert len(draft.blocks) == 12_000
    assert time.process_time() - began < 12  # seconds; a look through the rest at each line takes a minute


@pytest.mark.parametrize("words", ["Subscribe", "Sign up", "立即订阅"])
def test_a_button_in_a_text_is_no_heading(words: str) -> None:
    draft = told("A day at the port", STORY[0], "Already a subscriber? Log in", words, STORY[1], STORY[2])
    pressed = next(b for b in draft.blocks if b.span.of(draft.text) == words)
    assert (pressed.kind, pressed.role) == (BlockKind.PARAGRAPH, Role.FURNITURE)


def test_subheads_below_a_link_that_stands_on_one_line_stay() -> None:
    draft = told("A day at the port", STORY[0], "Read also: Inside the vote that split a fishing town",
                 "What the drivers want now", "What comes next", *STORY[1:])  # fmt: skip
    assert roles(draft)["What the drivers want now"] is Role.BODY
    assert roles(draft)["What comes next"] is Role.BODY
