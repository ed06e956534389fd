"""What a decision of a person was, in one sentence; and what was read."""

from heihe_reader.model.change import SentencesRead
from heihe_reader.model.decision import Decision
from heihe_reader.services.said import Changes, Deed, Names, Said, counted, short, things

_FIELDS = {
    "title": ("Corrected the title of “%1” to “%2”", "Took the title of “%1” away"),
    "byline": ("Corrected the byline of “%1” to “%2”", "Took the byline of “%1” away"),
    "published": ("Corrected the date of “%1” to “%2”", "Took the date of “%1” away"),
    "site": ("Corrected the outlet of “%1” to “%2”", "Took the outlet of “%1” away"),
    "url": ("Corrected the address of “%1” to “%2”", "Took the address of “%1” away"),
    "language": ("Corrected the language of “%1” to “%2”", "Took the language of “%1” away"),
}


def of_copy(pattern: str) -> Deed:
    """%1 is what stands at the copy, %2 the title of its article."""

    def said(changes: Changes, names: Names) -> Said:
        copies = things(changes, Decision)
        words = names.words(copies[0].a, copies[0].span) if copies and copies[0].span else ""
        return Said(pattern, (short(words), names.title(copies[0].a))) if copies else Said(pattern)

    return said


def of_two(pattern: str, many: str = "") -> Deed:
    """%1 and %2 are the titles of the two articles of the newest decision."""

    def said(changes: Changes, names: Names) -> Said:
        made = [change.after for change in changes if isinstance(change.after, Decision)] or things(changes, Decision)
        first = made[0]
        if many and len(made) > 1:
            return Said(many, (names.title(first.a),), len(made))
        return Said(pattern, (names.title(first.a), names.title(first.b) if first.b else ""))

    return said


def of_stretches(pattern: str) -> Deed:
    """%1 and %2 are the words of the two stretches."""

    def said(changes: Changes, names: Names) -> Said:
        made = [change.after for change in changes if isinstance(change.after, Decision)] or things(changes, Decision)
        one = names.words(made[0].a, made[0].span) if made[0].span else ""
        two = names.words(made[0].b, made[0].other_span) if made[0].b and made[0].other_span else ""
        return Said(pattern, (short(one), short(two)))

    return said


def folded(one: str, many: str) -> Deed:
    """%1 is what was folded or unfolded."""

    def said(changes: Changes, names: Names) -> Said:
        made = things(changes, Decision)
        return counted(one, many, [names.words(d.a, d.span) if d.span else "" for d in made])

    return said


def corrected(changes: Changes, names: Names) -> Said:
    """One field by its name, or how many."""
    made = things(changes, Decision)
    title = names.title(made[0].a)
    if len(made) > 1:
        return Said("Corrected %Ln things about “%1”", (title,), len(made))
    field, _, value = made[0].value.partition("=")
    corrected_to, taken_away = _FIELDS[field]
    return Said(corrected_to if value else taken_away, (title, value))


def of_read(single: str, one: str, many: str) -> Deed:
    """One sentence, some of one article, or of several."""

    def said(changes: Changes, names: Names) -> Said:
        read = things(changes, SentencesRead)
        count = sum(len(each.digests) for each in read)
        if len(read) > 1:
            return Said(many, (), count)
        return Said(single if count == 1 else one, (names.title(read[0].id),), count)

    return said
