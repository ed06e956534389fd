"""The history in sentences: what was done to what, whoever reads it in whatever language."""

from heihe_reader.services.library import Library
from heihe_reader.services.telling import Chosen
from tests.unit.services.every_act import ACTS, World
from tests.unit.services.test_undo_of_every_act import Opening, begun, opening, path, world

__all__ = ["begun", "opening", "path", "world"]

SAID = {
    "import": "Imported 2 articles, first “New Amur bridge waits for its lorries”",
    "import of the same bytes under another name": "Took “copy.txt” as another name of a file",
    "merge": "Merged 1 article, 2 marks, 1 tag",
    "merge that overrules a change and a removal": "Merged 1 article, 2 marks, 1 tag",
    "highlight": "Highlighted “Лёд у берега”",
    "tag with a new tag": "Tagged “Лёд у берега” as Зима/Лёд",
    "note on a new mark": "Noted on “Рыбаки”: кто?",
    "tag all": "Tagged 2 stretches as Voices/Officials",
    "change tags": "Tagged “pigeons walk the escalators” as Trade, Trade/Bridge",
    "change tags of many": "Tagged 2 marks as Trade",
    "edit note": "Changed the note on “95 lorries”: asked",
    "take the note off": "Took the note off “95 lorries”",
    "colour": "Gave “95 lorries” another colour",
    "extend": "Changed the extent of “95 lorries” to “95 lorries in both directions”",
    "move": "Changed the extent of “pigeons walk the escalators” to “pigeons walk”",
    "remove": "Removed 2 marks, first on “95 lorries”",
    "opt out": "Left the copy of “pigeons walk the escalators” in “Empty lanes at Heihe” out",
    "opt in": "Took the copy of “pigeons walk the escalators” in “Empty lanes at Heihe” in again",
    "own mark": "Made the copy of “pigeons walk the escalators” in “Empty lanes at Heihe” a mark of its own",
    "new tag": "Made the tag Voices/Drivers",
    "rename tag": "Renamed the tag Trade to Commerce",
    "colour of a tag": "Gave the tag Trade another colour",
    "describe tag": "Described the tag Trade: goods",
    "move tag": "Moved the tag Bridge to the top",
    "merge tags": "Merged the tag Bridge into Trade",
    "remove tags": "Removed the tag Bridge, Trade from “95 lorries”",
    "join": "Joined “New Amur bridge waits for its lorries” and “Зимняя рыбалка на озере”",
    "join all": "Joined “New Amur bridge waits for its lorries” with 2 articles",
    "split": "Split off “Empty lanes at Heihe”",
    "split all": "Split off 2 articles, first “Empty lanes at Heihe”",
    "not a duplicate": "Said that “New Amur bridge waits for its lorries” and “Empty lanes at Heihe” are no duplicates",
    "principal": "Made “New Amur bridge waits for its lorries” the principal",
    "let the program decide": "Let the program decide about “New Amur bridge waits for its lorries”",
    "match": "Matched “lorries crossed” with “Рыбаки вышли”",
    "take a match back": "Took back the match of “lorries crossed” with “Рыбаки вышли”",
    "not the same passage": "Said that “lorries crossed” and “Рыбаки вышли” are not the same passage",
    "the same passage again": "Said that “lorries crossed” and “Рыбаки вышли” are the same passage again",
    "fold": "Folded “New Amur bridge waits for its”",
    "unfold many": "Unfolded “New Amur bridge waits for its”",
    "fold again": "Let the program decide about “New Amur bridge waits for its lorries”",
    "correct": "Corrected 3 things about “Мост”",
    "read": "Marked 3 sentences of “New Amur bridge waits for its lorries” as read",
    "read all": "Marked 9 sentences as read",
    "unread": "Marked 5 sentences of “New Amur bridge waits for its lorries” as unread",
    "forget what was read": "Forgot that 5 sentences of “New Amur bridge waits for its lorries” were read",
}


def _last(library: Library) -> str:
    (told,) = library.telling.page(1)
    return told.said.english()


def test_every_act_is_told_with_what_it_was_done_to(opening: Opening, world: World) -> None:
    library, said = opening(), {}
    start = library.history.steps()[0].id
    for act, deed in ACTS.items():
        deed(library, world)
        said[act] = _last(library)
        library.history.go_to(start)
    assert said == SAID
    assert _last(library) == "Went back by 2 steps"


def test_what_was_undone_is_told_as_it_was_done_though_what_it_made_is_gone(opening: Opening, world: World) -> None:
    library = opening()
    for act in ("highlight", "tag with a new tag", "tag all", "new tag", "rename tag", "move tag"):
        ACTS[act](library, world)
        undone = library.history.undo()
        assert library.telling.of(undone.reversed()).english() == SAID[act]
        assert _last(library) == SAID[act]


def test_the_history_is_read_a_page_at_a_time_and_found_by_words_kind_and_day(opening: Opening, world: World) -> None:
    library = opening()
    library.annotating.edit(world.mark.id, note="Ask the ferry")
    library.tagging.rename(world.trade, "Commerce")
    every = library.telling.page(99)
    assert library.telling.count() == len(every)
    assert library.telling.page(2) == every[:2]
    assert library.telling.page(99, every[1].step.id) == every[2:]
    found = [t for piece in library.telling.matching("FERRY lorries", lambda told: told.said.english()) for t in piece]
    assert found == [every[1]]
    tags = library.telling.page(99, None, Chosen(frozenset({"Rename tag", "New tag"})))
    assert [told.step.label for told in tags] == ["Rename tag", "New tag", "New tag"]
    moment = every[1].step.at
    assert every[1] in library.telling.page(99, None, Chosen(since=moment))
    assert every[1] not in library.telling.page(99, None, Chosen(until=moment))


def test_the_life_of_a_mark_is_all_that_was_done_to_it(opening: Opening, world: World) -> None:
    library, id = opening(), world.mark.id
    ACTS["extend"](library, world)
    library.annotating.edit(id, note="asked")
    ACTS["remove tags"](library, world)
    library.annotating.remove([world.other.id, id])
    ACTS["highlight"](library, world)
    library.history.undo()
    library.history.undo()
    assert [(told.said.english(), told.step.undone) for told in library.telling.life(id)] == [
        ("Removed the mark", True),
        ("Took the tag Trade/Bridge off", False),
        ("Changed the note: asked", False),
        ("Changed the extent of “95 lorries” to “95 lorries in both directions”", False),
        ("Tagged as Trade/Bridge", False),
    ]
