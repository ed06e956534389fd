"""Finds what stands beside the story: alternative texts of pictures, pull-quotes, notes about the author."""

import re
from collections.abc import Sequence
from dataclasses import replace

from rapidfuzz.distance import LCSseq

from heihe_reader.intake.names import has_credit, is_name, small_words_of
from heihe_reader.intake.piece import Piece
from heihe_reader.intake.shape import ends_sentence, has_han, size_of, words_of
from heihe_reader.model.block import BlockKind, Role
from heihe_reader.text.sentences import sentence_spans

ALTERNATIVE = "Alternative text of the caption below"
PULL_QUOTE = "Pull-quote: its words stand in the story"
AUTHOR = "About the author"

_LONGEST_CAPTION = 420  # Latin letters' worth
_PICTURE = re.compile(
    r"^(?:an? |the )?(?:photo(?:graph)?s?|images?|pictures?|illustrations?|aerial views?"
    r"|screenshots?|graphics?|maps?|portraits?)"
    r"(?: (?:of|shows?|showing|depicts?|depicting|from|by)\b|:)|^(?:фото(?:графия)?|на (?:фото"
    r"|снимке)|снимок|изображение|вид на)\b|"
    r"^(?:图为|图片(?:显示)?|照片|资料图|示意图)[:：]?|^(?:foto|bild|photo|image) (?:von|de|du|des)\b",
    re.IGNORECASE,
)
_PULL = (6, 30)  # words of a pull-quote, from and to
_SENTENCES = 2  # of a pull-quote at most
_RUNNING = 140  # Latin letters' worth of a block of running text
_NEAR = 8  # blocks around a pull-quote in which its words must stand
_TAKEN = 0.88  # share of a pull-quote's words that stand in the story in their order
_RUN = 5  # words of it that stand there in one row
_BIO_PLACE = 0.8  # share of the text after which a note about the author can come
_OFFICE = (
    r"(?:correspondent|reporter|editor|journalist|fellow|professor|lecturer|writer|author|analyst|researcher|director|columnist|"
    r"bureau chief|photographer|contributor|scholar|historian|economist|associate|intern|student"
    r"|scientist|blogger|critic|producer|"
    r"freelancer|specialist|expert|adviser|advisor|consultant|candidate|chair|founder|head of"
    r"|executive|novelist|activist)"
)
_BIO = re.compile(
    rf"\b(?:is|serves as|works as|has (?:been|worked as|served as))\b[^.;]{{0,110}}\b{_OFFICE}s?\b|"
    r"\b(?:covers|has covered|writes (?:about|on|for)|has written for|reports (?:on|from|for)"
    r"|has reported|is based in|teaches)\b|"
    r"[—–-] .{0,60}(?:корреспондент|журналист|обозреватель|редактор|автор|эксперт|научный сотрудник"
    r"|профессор|политолог|экономист|директор)|"
    r"(?:作者|本文作者|笔者)(?:系|是|为|：|:)|(?:系|是|为).{2,30}(?:研究员|教授|记者|编辑|学者|主任|专栏作家|特约撰稿人)",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"(?P<name>(?:[^\W\d_][\w.’'\-]*\s+){2,4})"
    r"(?=(?:is|serves|works|covers|writes|reports|teaches|has (?:been|worked|served|covered|written"
    r"|reported))\b|[—–-]\s)"
)
_ABOUT = re.compile(
    r"(?:about|meet) the (?:author|writer|reporter|contributor)s?\W*|об авторе\W*|(?:关于)?作者(?:简介"
    r"|介绍)?[:：]?|über (?:den autor|die autorin)\W*|à propos de l'auteur\W*",
    re.IGNORECASE,
)


def asides_folded(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """The pieces with doubled alternative texts, pull-quotes and notes about the author folded as asides."""
    return tuple(_author_notes(_pull_quotes(_alternatives(list(pieces)))))


def _alternatives(pieces: list[Piece]) -> list[Piece]:
    changed = list(pieces)
    for index in range(len(pieces) - 1):
        upper, lower = changed[index], changed[index + 1]
        if upper.folded or upper.certain or lower.role is Role.FURNITURE:
            continue
        if _is_alternative(upper.text, lower.text, close=lower.apart == 0):
            changed[index] = upper.of_kind(BlockKind.CAPTION).fold(Role.ASIDE, ALTERNATIVE)
            if not lower.folded and not lower.certain:
                changed[index + 1] = lower.of_kind(BlockKind.CAPTION)
    return changed


def _is_alternative(upper: str, lower: str, *, close: bool) -> bool:
    """True when `upper` says of a picture what its caption `lower` says too.

    Either the caption begins with all of it and goes on (a credit), or it begins as descriptions of pictures do and
    most of its words return, or the caption carries a credit and half of its words return in order.
    """
    if max(size_of(upper), size_of(lower)) > _LONGEST_CAPTION:
        return False
    above, below = words_of(_PICTURE.sub("", upper)), words_of(lower)
    if len(above) < 3 or len(below) < 3:
        return False
    if len(above) >= 5 and _begins(below, above) and lower.strip() != upper.strip():
        return len(below) - len(above) <= 14
    shared = LCSseq.similarity(above, below) / len(above)
    if _PICTURE.search(upper):
        return shared >= 0.6 and len(above) >= 4
    return close and not ends_sentence(upper) and has_credit(lower) and shared >= 0.5


def _begins(longer: tuple[str, ...], shorter: tuple[str, ...]) -> bool:
    return (
        len(longer) >= len(shorter)
        and longer[: len(shorter) - 1] == shorter[:-1]
        and longer[len(shorter) - 1].startswith(shorter[-1])
    )


def _pull_quotes(pieces: list[Piece]) -> list[Piece]:
    changed = list(pieces)
    story = next((i for i, p in enumerate(pieces) if not p.folded and size_of(p.text) >= _RUNNING), len(pieces))
    for index, piece in enumerate(pieces):
        if index > story and _could_be_pulled(piece) and _stands_alone(pieces, index) and _is_pulled(pieces, index):
            changed[index] = piece.of_kind(BlockKind.QUOTATION).fold(Role.ASIDE, PULL_QUOTE)
    return changed


def _could_be_pulled(piece: Piece) -> bool:
    if piece.folded or piece.certain or piece.kind not in (BlockKind.PARAGRAPH, BlockKind.QUOTATION, BlockKind.HEADING):
        return False
    if piece.kind is BlockKind.HEADING and not ends_sentence(piece.text):
        return False
    han = has_han(piece.text)
    if not _PULL[0] + (4 if han else 0) <= len(words_of(piece.text)) <= _PULL[1] * (2 if han else 1):
        return False
    return len(sentence_spans(piece.text)) <= _SENTENCES


def _stands_alone(pieces: Sequence[Piece], index: int) -> bool:
    """True between running text, a heading or a picture: a line among short lines is part of a list or a talk."""
    around = [*_body_near(pieces, index, -1), *_body_near(pieces, index, 1)]
    running = [p for p in around if size_of(p.text) >= _RUNNING]
    plain = [p for p in around if p.kind in (BlockKind.HEADING, BlockKind.CAPTION)]
    return bool(running) and len(running) + len(plain) == len(around)


def _body_near(pieces: Sequence[Piece], index: int, step: int) -> list[Piece]:
    near = index + step
    while 0 <= near < len(pieces) and pieces[near].folded:
        near += step
    return [pieces[near]] if 0 <= near < len(pieces) else []


def _is_pulled(pieces: Sequence[Piece], index: int) -> bool:
    """True when a longer block nearby holds the words of this one, and holds nothing of its neighbours.

    A neighbour that returns as well makes it a doubled story, not a quote drawn from it.
    """
    words = words_of(pieces[index].text)
    for other in range(max(0, index - _NEAR), min(len(pieces), index + _NEAR + 1)):
        source = pieces[other]
        if other == index or source.folded or source.kind is BlockKind.HEADING:
            continue
        held = words_of(source.text)
        if len(held) >= 1.4 * len(words) and _holds(held, words) and not _doubled(pieces, index, other, held):
            return True
    return False


def _holds(held: tuple[str, ...], words: tuple[str, ...]) -> bool:
    """True when nearly all `words` stand in `held` in their order within little more room than they need."""
    row = words[: max(_RUN, 1)]
    rows = {words[i : i + _RUN] for i in range(len(words) - _RUN + 1)}
    if not row or not rows:
        return False
    starts = [i for i in range(len(held) - _RUN + 1) if held[i : i + _RUN] in rows]
    room = int(len(words) * 1.8) + 2
    for start in starts[:20]:
        window = held[max(0, start - len(words)) : start + room]
        if LCSseq.similarity(words, window) >= _TAKEN * len(words):
            return True
    return False


def _doubled(pieces: Sequence[Piece], index: int, source: int, held: tuple[str, ...]) -> bool:
    """True when a neighbour returns as well: in the source, or beside it as in a story that stands twice."""
    for step in (-1, 1):
        neighbour, beside = index + step, source + step
        if neighbour == source or not 0 <= neighbour < len(pieces) or pieces[neighbour].folded:
            continue
        words = words_of(pieces[neighbour].text)
        if len(words) < _RUN:
            continue
        if _holds(held, words):
            return True
        if 0 <= beside < len(pieces) and beside != index and _holds(words_of(pieces[beside].text), words):
            return True
    return False


def _author_notes(pieces: list[Piece]) -> list[Piece]:
    body = [i for i, p in enumerate(pieces) if not p.folded]
    if len(body) < 4:
        return pieces
    changed = list(pieces)
    whole = sum(size_of(pieces[i].text) for i in body)
    passed = 0
    for place, index in enumerate(body):
        piece = pieces[index]
        late = passed >= _BIO_PLACE * whole or place >= len(body) - 2
        passed += size_of(piece.text)
        if piece.certain or not late or size_of(piece.text) > 900:
            continue
        if _ABOUT.fullmatch(piece.text) or _is_about_author(pieces, body, place):
            changed[index] = piece.fold(Role.ASIDE, AUTHOR)
    return _names_above(changed)


def _is_about_author(pieces: Sequence[Piece], body: Sequence[int], place: int) -> bool:
    """True for a closing block that says what the person it begins with does, a person whom the story does not know."""
    text = pieces[body[place]].text
    if text[:1] in '"“«„「『' or not _BIO.search(text[:260]):
        return False
    name = _NAMED.match(text)
    if name is None:
        return bool(re.match(r"[（(]?(?:作者|本文作者|笔者)", text))
    tokens = [t for t in name.group().split() if t[:1].isupper()]
    if len(tokens) < 2 or len(tokens) != len(name.group().split()):
        return False
    return not any(
        re.search(rf"\b{re.escape(tokens[-1])}\b", pieces[i].text)
        for i in body[:place]
        if pieces[i].kind is not BlockKind.BYLINE and len(pieces[i].text.split()) > 6
    )


def _names_above(pieces: list[Piece]) -> list[Piece]:
    """The author's name on the line above such a note folds with it."""
    small = small_words_of("\n".join(p.text for p in pieces))
    for index in range(len(pieces) - 1):
        lower = pieces[index + 1]
        if lower.role is Role.ASIDE and lower.reason == AUTHOR and not pieces[index].folded:
            upper = pieces[index]
            if is_name(upper.text, small) or _ABOUT.fullmatch(upper.text):
                kind = BlockKind.BYLINE if is_name(upper.text, small) else upper.kind
                pieces[index] = replace(upper, kind=kind, level=0, role=Role.ASIDE, reason=AUTHOR)
    return pieces
