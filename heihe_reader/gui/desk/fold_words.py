"""The words of a folded line: what, how much, why, and where the other copy stands."""

import re
from collections.abc import Sequence
from functools import reduce
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from heihe_reader.gui.desk.words import count_words
from heihe_reader.gui.widgets.bidi import isolated
from heihe_reader.gui.widgets.counting import words_of
from heihe_reader.gui.widgets.told import told
from heihe_reader.model.block import Block, Role, reasons_of
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.span import Place

_NAME = 34  # characters; a longer reason is a sentence
_NAMES = 2  # names that one line carries
_PLACES = 3  # of other copies that one line names; of more their first and last paragraph
_COUNTED = re.compile(r"[\d,]+ words as in ¶ (.+)")


class FoldWords(NamedTuple):
    """One folded line: an icon's name, a bold beginning, the rest, and the place of the other copy."""

    icon: str
    bold: str
    rest: str
    other: Place | None = None

    @property
    def sentence(self) -> str:
        """The whole line, as a screen reader says it."""
        return f"{self.bold}{self.rest}"


class Kinship(NamedTuple):
    """What stretches folded as not new are to the pane that has them: its outlet, its ¶ numbers, moves and edits."""

    outlet: str = ""
    first: int = 0
    last: int = 0
    moved: int = 0
    edits: int = 0


def paragraphs_of(number: int) -> str:
    """“3 paragraphs”; nothing for one."""
    return QCoreApplication.translate("Fold", "%Ln paragraphs", "", number) if number > 1 else ""


def role_name(role: Role) -> str:
    """The name of a kind of fold, as it begins a line."""
    if role is Role.REPEAT:
        return QCoreApplication.translate("Fold", "Repeat")
    if role is Role.FURNITURE:
        return QCoreApplication.translate("Fold", "Page furniture")
    if role is Role.ASIDE:
        return QCoreApplication.translate("Fold", "Aside")
    if role is Role.FOREIGN:
        return QCoreApplication.translate("Fold", "Part of another article")
    return QCoreApplication.translate("Fold", "Text")


def not_so(role: Role) -> str:
    """The words of the link that overrules a fold."""
    if role is Role.REPEAT:
        return QCoreApplication.translate("Fold", "Not a repeat")
    if role is Role.FOREIGN:
        return QCoreApplication.translate("Fold", "Belongs here")
    return QCoreApplication.translate("Fold", "This is text")


def icon_of(role: Role) -> str:
    """The icon of a kind of fold."""
    return {Role.REPEAT: "repeat", Role.FURNITURE: "furniture", Role.FOREIGN: "foreign"}.get(role, "fold")


def describe(
    article: ArticleId, text: str, blocks: Sequence[Block], folded: Sequence[Block], language: str = ""
) -> FoldWords:
    """The line for blocks folded by their role. `blocks` are all of the article, for ¶ numbers.

    A short reason such as “Cookie notice” is the name of what is folded; a longer one is a sentence behind it.
    Reasons such as “294 words as in ¶ 9” are one, with the amount of what is folded here.
    """
    names = list(dict.fromkeys(_name(b) for b in folded))
    roles = list(dict.fromkeys(role_name(b.role) for b in folded))
    by_role = len(names) > _NAMES
    explained = [b for b in folded if by_role or not _is_named(b)]
    repeated = [b for b in explained if _COUNTED.fullmatch(b.reason.strip().rstrip("."))]
    reasons = _summed(reasons_of(explained, blocks, article), _words_in(repeated, text))
    why = "; ".join(told(reason.rstrip(".")) for reason in reasons[:2])
    here = _where(article, blocks, folded)
    if here and "¶" not in why:
        why = _and(why, here) if why else here
    amount = paragraphs_of(len(folded))
    if not why[:1].isdigit():
        said = words_of(_words_in(folded, text), language)
        amount = _and(amount, said) if amount else said
    rest = _and("", amount) if amount else ""
    if why:
        rest = _and(rest, _sentence(why)) if why[:1].isdigit() else _after(_stopped(rest), _sentence(why))
    else:
        rest = _stopped(rest)
    names = roles if by_role else names
    other = next((b.repeats for b in folded if b.repeats is not None), None)
    return FoldWords(icon_of(folded[0].role), _listed(names), rest, other)


def _words_in(blocks: Sequence[Block], text: str) -> int:
    return sum(count_words(block.span.of(text)) for block in blocks)


def _summed(reasons: Sequence[str], words: int) -> Sequence[str]:
    """One reason in place of several that each count words of one other copy: each was counted over a whole run of
    repeats, of which the fold may hold a part, or several runs.
    """
    counted = {reason: match[1] for reason in reasons if (match := _COUNTED.fullmatch(reason.rstrip(".")))}
    if not counted:
        return reasons
    places = tuple(counted.values())
    numbers = re.findall(r"\d+", " ".join(places))
    where = ", ".join(places) if len(places) <= _PLACES else f"{min(numbers, key=int)}–{max(numbers, key=int)}"
    return (f"{words:,} words as in ¶ {where}", *(reason for reason in reasons if reason not in counted))


def _name(block: Block) -> str:
    """What a block is called: its reason where that is a short name, else its role."""
    return told(block.reason.strip().rstrip(".")) if _is_named(block) else role_name(block.role)


def _is_named(block: Block) -> bool:
    reason = block.reason.strip().rstrip(".")
    return block.role is not Role.REPEAT and 0 < len(reason) <= _NAME and not any(c.isdigit() for c in reason)


def describe_old(
    words: int, *kin: Kinship, read: int = 0, inner: Sequence[Block] = (), text: str = "", language: str = ""
) -> FoldWords:
    """The line for text that is not new: which panes have it, and how many of its `words` were `read` before.

    `inner` are blocks inside it that are folded by their role.
    """
    standing = [k for k in kin if k.outlet]
    bold = words_of(words, language)
    if standing:
        places = [_place_in(k) for k in standing]
        rest = QCoreApplication.translate("Fold", "as in %1").replace("%1", places[0])
        for place in places[1:]:
            rest += QCoreApplication.translate("Fold", ", and in %1").replace("%1", place)
    elif read:
        rest = QCoreApplication.translate("Fold", "that you have read")
    else:
        rest = QCoreApplication.translate("Fold", "as in earlier versions")
    said = [_stopped(f" {rest}")]
    moved, changed = sum(k.moved for k in standing), sum(k.edits for k in standing)
    if moved or changed:
        said.append(_moves(moved, changed))
    if standing and read:
        said.append(QCoreApplication.translate("Fold", "%1 read before.").replace("%1", words_of(read, language)))
    if inner:
        amount = words_of(_words_in(inner, text), language)
        within = QCoreApplication.translate("Fold", "With them %1 of %2.")
        said.append(within.replace("%1", role_name(inner[0].role).lower()).replace("%2", amount))
    rest = reduce(_after, said)
    return FoldWords("read" if read and not standing else "same", bold, rest)


def _place_in(kin: Kinship) -> str:
    """“Amur Wire ¶ 3–7”."""
    place = f"¶ {kin.first}" if kin.first == kin.last else f"¶ {kin.first}–{kin.last}"
    return f"{isolated(kin.outlet)} {place}"


def _moves(moved: int, edits: int) -> str:
    parts = []
    if moved == 1:
        parts.append(QCoreApplication.translate("Fold", "one stretch moved"))
    elif moved:
        parts.append(QCoreApplication.translate("Fold", "%Ln stretches moved", "", moved))
    if edits == 1:
        parts.append(QCoreApplication.translate("Fold", "one edit"))
    elif edits:
        parts.append(QCoreApplication.translate("Fold", "%Ln edits", "", edits))
    return _sentence(parts[0] if len(parts) == 1 else _and(*parts))


def _listed(names: Sequence[str]) -> str:
    if len(names) == 1:
        return names[0]
    joined = QCoreApplication.translate("Fold", "%1 and %2")
    return joined.replace("%1", names[0]).replace("%2", ", ".join(n[:1].lower() + n[1:] for n in names[1:]))


def _and(one: str, other: str) -> str:
    """Both with the comma of the reader's language between them."""
    return QCoreApplication.translate("Fold", "%1, %2").replace("%1", one).replace("%2", other)


def _sentence(words: str) -> str:
    words = words[:1].upper() + words[1:]
    return words if words[-1:] in ".!?…。" else _stopped(words)


def _stopped(words: str) -> str:
    """Words with the full stop of the reader's language."""
    return QCoreApplication.translate("Fold", "%1.").replace("%1", words)


def _after(one: str, other: str) -> str:
    """Two sentences, one after the other."""
    return QCoreApplication.translate("Fold", "%1 %2").replace("%1", one).replace("%2", other)


def _where(article: ArticleId, blocks: Sequence[Block], folded: Sequence[Block]) -> str:
    """“as ¶ 2–4”, where the other copies stand in this same article."""
    places = [b.repeats for b in folded if b.repeats is not None and b.repeats.article == article]
    numbers = [n for place in places for n, b in enumerate(blocks, 1) if b.span.overlaps(place.span)]
    if not numbers:
        return ""
    first, last = min(numbers), max(numbers)
    as_in = QCoreApplication.translate("Fold", "as ¶ %1")
    return as_in.replace("%1", str(first) if first == last else f"{first}–{last}")
