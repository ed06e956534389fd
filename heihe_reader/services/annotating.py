"""Highlights, notes and what a person says of their copies; each act is one step of undo."""

from collections.abc import Sequence
from dataclasses import replace

from heihe_reader.errors import AmbiguousQuoteError, RefusedError
from heihe_reader.library.articles import later, now
from heihe_reader.model.annotation import Annotation
from heihe_reader.model.article import TextVersion
from heihe_reader.model.change import Change, ChangeSet
from heihe_reader.model.decision import Decision, DecisionKind
from heihe_reader.model.ids import AnnotationId, ArticleId, DecisionId, StoryId, TagId, new_id
from heihe_reader.model.span import Place, Span
from heihe_reader.services.colours import check_colour
from heihe_reader.services.comparing import Comparing
from heihe_reader.services.context import Context
from heihe_reader.services.history import History
from heihe_reader.services.short_ids import the_one
from heihe_reader.text.anchoring import Quote, find_quote, quote_at
from heihe_reader.text.normalise import normalise


class Annotating:
    """Makes, changes and lists annotations."""

    def __init__(self, context: Context, history: History, comparing: Comparing) -> None:
        self._store = context.store
        self._creator = context.creator
        self._history = history
        self._comparing = comparing

    def highlight(
        self,
        article: ArticleId,
        span: Span,
        *,
        tags: Sequence[TagId] = (),
        note: str = "",
        colour: str | None = None,
        creator: str | None = None,
        extra: Sequence[Change] = (),
        id: AnnotationId | None = None,
    ) -> Annotation:
        """Marks `span` (code points) of an article. `extra` changes (new tags) belong to the same step of undo.

        `id` is given by who shows the mark before it is kept, so that it can be acted on at once.

        Raises:
            UnknownIdError: there is no such article.
            RefusedError: the span is empty, only white space, or runs over the end of the text.
        """
        text = self._text(article)
        _check_span(text, span)
        if colour is not None:
            check_colour(colour)
        quote, moment = quote_at(text.text, span), now()
        annotation = Annotation(
            id=id or AnnotationId(new_id()),
            article=article,
            text_version=text.version,
            span=span,
            quote=quote.exact,
            prefix=quote.prefix,
            suffix=quote.suffix,
            tags=tuple(dict.fromkeys(tags)),
            note=note,
            colour=colour,
            created=moment,
            modified=moment,
            creator=self._creator if creator is None else creator,
        )
        label = "Tag" if tags else "Note" if note else "Highlight"
        self._history.carry_out(label, *extra, Change(None, annotation))
        return annotation

    def place_quote(self, article: ArticleId, quote: str, prefix: str = "", suffix: str = "") -> Span:
        """The one place where a quote stands in an article, with that context.

        Raises:
            RefusedError: it stands nowhere.
            AmbiguousQuoteError: it stands in several places; they come with it.
        """
        text = self._text(article)
        found = find_quote(text.text, Quote(quote, prefix, suffix))
        if not found and (prefix or suffix) and find_quote(text.text, Quote(quote, "", "")):
            raise RefusedError(f"“{quote[:60]}” stands in this article, but nowhere beside these words.")
        if not found:
            raise RefusedError(f"“{quote[:60]}” does not stand in this article. Copy the words from `show`.")
        if len(found) > 1:
            raise AmbiguousQuoteError(
                f"“{quote[:60]}” stands in {len(found)} places. Say which, by --prefix or --suffix, or by --start and "
                "--end.",
                [(span.start, span.end) for span in found],
            )
        return found[0]

    def edit(
        self,
        id: AnnotationId,
        *,
        tags: Sequence[TagId] | None = None,
        note: str | None = None,
        colour: str | None = None,
        span: Span | None = None,
        extra: Sequence[Change] = (),
    ) -> Annotation:
        """Changes what is given of an annotation and leaves the rest.

        Raises:
            UnknownIdError: there is no such annotation.
            RefusedError: the new span is empty or runs over the end of the text.
        """
        before = after = self.get(id)
        if colour is not None:
            check_colour(colour)
        if tags is not None:
            after = replace(after, tags=tuple(dict.fromkeys(tags)))
        if note is not None:
            after = replace(after, note=note)
        if colour is not None:
            after = replace(after, colour=colour)
        if span is not None:
            after = self._anchored(after, before.article, span)
        if after == before:
            return before
        after = replace(after, modified=later(now(), before.modified))
        self._history.carry_out(_edit_label(before, after), *extra, Change(before, after))
        return after

    def move_to(self, id: AnnotationId, article: ArticleId, span: Span) -> Annotation:
        """Measures an annotation by one of its places: it counts as made there, and its copies follow those words.

        Raises:
            UnknownIdError: there is no such annotation or article.
            RefusedError: the span is empty or runs over the end of the text.
        """
        before = self.get(id)
        after = replace(self._anchored(before, article, span), modified=later(now(), before.modified))
        self._history.carry_out("Take the principal's extent", Change(before, after))
        return after

    def toggle_tag(self, ids: Sequence[AnnotationId], tag: TagId, extra: Sequence[Change] = ()) -> ChangeSet:
        """Puts a tag on those of some annotations that lack it, or takes it off where all have it; one step of undo.

        Raises:
            UnknownIdError: one of them does not exist; nothing was changed.
        """
        marks = [self.get(id) for id in dict.fromkeys(ids)]
        off = all(tag in mark.tags for mark in marks)
        changes = []
        for mark in marks:
            if off or tag not in mark.tags:
                tags = tuple(t for t in mark.tags if t != tag) if off else (*mark.tags, tag)
                changes.append(Change(mark, replace(mark, tags=tags, modified=later(now(), mark.modified))))
        return self._history.carry_out("Change tags", *extra, *changes)

    def add_tag(self, id: AnnotationId, tag: TagId) -> Annotation:
        """Adds one tag."""
        return self.edit(id, tags=[*self.get(id).tags, tag])

    def remove_tag(self, id: AnnotationId, tag: TagId) -> Annotation:
        """Takes one tag away."""
        return self.edit(id, tags=[t for t in self.get(id).tags if t != tag])

    def remove(self, ids: Sequence[AnnotationId]) -> tuple[Annotation, ...]:
        """Removes annotations with all their places, as one step of undo.

        Raises:
            UnknownIdError: one of them does not exist; none was removed.
        """
        removed = tuple(self.get(id) for id in dict.fromkeys(ids))
        self._history.carry_out("Remove", *(Change(annotation, None) for annotation in removed))
        return removed

    def opt_out(self, id: AnnotationId, article: ArticleId, span: Span) -> None:
        """Leaves a copy out: the annotation no longer shows at `span` of `article`."""
        self.get(id)
        decision = self._left_out(id, Place(article, span), self._store.decisions.next_moment())
        self._history.carry_out("Leave this copy out", Change(None, decision))

    def opt_in(self, id: AnnotationId, article: ArticleId, span: Span) -> None:
        """Takes an opt-out back.

        Raises:
            RefusedError: this copy was not left out.
        """
        decisions = [
            Change(decision, None)
            for decision in self._store.decisions.all(DecisionKind.OPT_OUT)
            if decision.annotation == id and decision.a == article and decision.span and decision.span.overlaps(span)
        ]
        if not decisions:
            raise RefusedError("This copy was not left out.")
        self._history.carry_out("Take this copy in again", *decisions)

    def make_own(self, id: AnnotationId, article: ArticleId, span: Span) -> Annotation:
        """Makes the copy at `span` of `article` an annotation of its own, cut loose from the old one.

        The old one no longer shows there, and the new one not where the old one shows.
        """
        original, moment = self.get(id), now()
        own = self._anchored(
            replace(original, id=AnnotationId(new_id()), created=moment, modified=moment), article, span
        )
        own = replace(own, creator=self._creator)
        others = [Place(o.article, o.span) for o in self._comparing.occurrences(id)]
        places = [Place(original.article, original.span), *others]
        cut = [self._left_out(id, Place(article, span), moment)]
        cut += [self._left_out(own.id, p, moment) for p in places if not _is_at(p, article, span)]
        self._history.carry_out("Make it its own mark", Change(None, own), *(Change(None, d) for d in cut))
        return own

    def _anchored(self, annotation: Annotation, article: ArticleId, span: Span) -> Annotation:
        text = self._text(article)
        _check_span(text, span)
        quote = quote_at(text.text, span)
        return replace(
            annotation,
            article=article,
            text_version=text.version,
            span=span,
            quote=quote.exact,
            prefix=quote.prefix,
            suffix=quote.suffix,
        )

    def _left_out(self, id: AnnotationId, place: Place, moment: str) -> Decision:
        kind, creator = DecisionKind.OPT_OUT, self._creator
        return Decision(
            DecisionId(new_id()), kind, place.article, span=place.span, annotation=id, created=moment, creator=creator
        )

    def get(self, id: AnnotationId) -> Annotation:
        """One annotation.

        Raises:
            UnknownIdError: there is none with this id.
        """
        return self._store.annotations.get(id)

    def find(self, words: str) -> AnnotationId:
        """The one annotation whose id begins with these letters.

        Raises:
            UnknownIdError: none does.
            RefusedError: several do.
        """
        return the_one([annotation.id for annotation in self._store.annotations.all()], words, "annotation")

    def find_kept(self, words: str) -> Annotation:
        """The one annotation whose id begins with these letters, also one that was removed, whose id must be whole.

        Raises:
            UnknownIdError: none does.
            RefusedError: several do.
        """
        past = self._store.annotations.past(AnnotationId(words))
        if past is not None and isinstance(past.removed, Annotation):
            return past.removed
        return self.get(self.find(words))

    def all(
        self,
        *,
        tag: TagId | None = None,
        article: ArticleId | None = None,
        story: StoryId | None = None,
        query: str = "",
    ) -> tuple[Annotation, ...]:
        """The annotations in reading order, narrowed to a tag and all below it, an article, a story, or words."""
        found = self._store.annotations.all()
        if tag is not None:
            wanted = self._with_descendants(tag)
            found = tuple(a for a in found if wanted.intersection(a.tags))
        if article is not None:
            found = tuple(a for a in found if a.article == article)
        if story is not None:
            members = {a.id for a in self._store.articles.all() if a.story == story}
            found = tuple(a for a in found if a.article in members)
        if words := normalise(query):
            found = tuple(a for a in found if words in normalise(a.quote) or words in normalise(a.note))
        return found

    def _with_descendants(self, tag: TagId) -> set[TagId]:
        tags, wanted = self._store.tags.all(), {tag}
        for _ in tags:
            wanted |= {t.id for t in tags if t.parent in wanted}
        return wanted

    def _text(self, article: ArticleId) -> TextVersion:
        self._store.articles.get(article)
        return self._store.articles.text(article)


def _is_at(place: Place, article: ArticleId, span: Span) -> bool:
    return place.article == article and place.span.overlaps(span)


def _check_span(text: TextVersion, span: Span) -> None:
    if span.end > len(text.text):
        raise RefusedError(f"The text ends at {len(text.text)}; [{span.start}, {span.end}) runs over it.")
    if not span.of(text.text).strip():
        raise RefusedError(f"[{span.start}, {span.end}) holds no words. Choose some text.")


def _edit_label(before: Annotation, after: Annotation) -> str:
    if before.tags != after.tags:
        return "Change tags"
    if before.note != after.note:
        return "Edit note"
    return "Change colour" if before.colour != after.colour else "Change extent"
