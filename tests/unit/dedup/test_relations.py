"""Copies are compared with the few that share most with their story, and only what was announced is compared."""

from heihe_reader.dedup.body import body_of_text
from heihe_reader.dedup.prints.fingerprint import fingerprints
from heihe_reader.dedup.stories.compared import Compared, compare_bodies
from heihe_reader.dedup.stories.relations import Relation, Relations
from heihe_reader.text.words import hash_texts
from tests.unit.dedup.builders import BRIDGE, HARVEST, MUSEUM, prose
from tests.unit.dedup.test_survey import spun


class Comparer:
    """Compares texts and notes which."""

    def __init__(self, texts: list[str]) -> None:
        self.texts = texts
        self.asked: list[tuple[int, int]] = []
        cut = hash_texts(texts)
        self.relations = Relations(fingerprints(cut.hashes, cut.offsets), self.compare)

    def compare(self, a: int, b: int) -> Compared:
        self.asked.append((a, b))
        return compare_bodies(body_of_text(self.texts[a]), body_of_text(self.texts[b]))

    def found(self) -> list[Relation]:
        return [relation for relation in self.relations.find() if relation is not None]


def test_only_what_was_announced_is_compared() -> None:
    comparer = Comparer([BRIDGE, spun(BRIDGE, 0.3), f"{BRIDGE}\n{HARVEST}", HARVEST, MUSEUM])
    kin = {frozenset((relation.a, relation.b)) for relation in comparer.found()}
    assert set(comparer.asked) <= set(comparer.relations.wanted())
    assert {frozenset((0, 1)), frozenset((0, 2)), frozenset((2, 3))} <= kin
    assert not any(4 in pair for pair in kin)


def test_copies_are_compared_a_few_times_each_and_all_with_the_same_one() -> None:
    texts = [spun(f"{prose(300, 1)} {prose(12, 100 + k)}", 0.02 * (k % 9), k) for k in range(120)]
    comparer = Comparer(texts)
    wanted = comparer.relations.wanted()
    assert len(wanted) < 5 * len(texts)
    counts = [sum(number in pair for pair in wanted) for number in range(len(texts))]
    assert max(counts) == len(texts) - 1


def test_the_same_words_are_compared_with_one_of_them() -> None:
    comparer = Comparer([BRIDGE] * 6)
    assert len(comparer.relations.wanted()) == 5
    assert all(relation.found.same for relation in comparer.found())


def test_a_relation_knows_where_the_shared_text_stands() -> None:
    (relation,) = Comparer([f"{BRIDGE}\n{prose(60, 1)}", f"{prose(40, 2)}\n{BRIDGE}"]).found()
    parts = {relation.a: relation.found.part_a, relation.b: relation.found.part_b}
    assert parts[0] is not None
    assert parts[1] is not None
    assert (parts[0][0] < 5, 60 < parts[0][1] < 70, 38 < parts[1][0] < 45) == (True, True, True)


def test_members_of_one_story_are_compared_also_when_pages_of_other_stories_hold_both() -> None:
    """These pages are cut off as they belong to other stories: the members would be left alone."""
    story = prose(300, 1)
    pages = [f"{prose(200, 2 + k)}\n{story}\n{prose(200, 12 + k)}" for k in range(3)]
    comparer = Comparer([*pages, story, story[: len(story) * 4 // 5]])
    assert (3, 4) in {tuple(sorted(pair)) for pair in comparer.relations.wanted()}
