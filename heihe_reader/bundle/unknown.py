"""What a newer version wrote into a record and this one has no word for: told apart, kept, and put back where it was.

A `Shape` says which fields of a record are known. All others are unknown, whatever they hold.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Union

from heihe_reader.bundle.fields import Json, MisshapenError, Record

Shape = Mapping[str, Union["Shape", "Listed", None]]
"""The known fields by name: the shape of a record, a list of them, or None for what is known as a whole."""

_STRANGE = ""  # the name under which entries of a list are kept that are unknown as a whole


@dataclass(frozen=True, slots=True)
class Listed:
    """A list of records, or one alone, as JSON-LD writes it.

    `key` tells the entries of one list apart and gives None for an entry that is unknown as a whole.
    """

    key: Callable[[Json], str | None]
    shape: Shape


def unknown_in(record: Mapping[str, Json], shape: Shape) -> Record:
    """What of a record its shape does not know; empty where it knows all."""
    rest: Record = {}
    for name, value in record.items():
        if name not in shape:
            rest[name] = value
            continue
        inner = shape[name]
        found: Record = {}
        if isinstance(inner, Listed):
            found = _unknown_among(value if isinstance(value, list) else [value], inner)
        elif inner is not None and isinstance(value, dict):
            found = unknown_in(value, inner)
        if found:
            rest[name] = found
    return rest


def _unknown_among(entries: list[Json], listed: Listed) -> Record:
    found: Record = {}
    strange: list[Json] = []
    for entry in entries:
        key = None if entry is None else listed.key(entry)
        if key is None and entry is not None:
            strange.append(entry)
        elif key is not None and isinstance(entry, dict) and (rest := unknown_in(entry, listed.shape)):
            found.setdefault(key, rest)
    return {**found, _STRANGE: strange} if strange else found


def with_unknown(record: Mapping[str, Json], unknown: Mapping[str, Json], shape: Shape) -> Record:
    """A record with what `unknown_in` found; what is known stays as it is.

    What belongs to a part of it that is gone by now (the person of a mark, a block) is left out.
    """
    whole: Record = dict(record)
    for name, more in unknown.items():
        inner = shape.get(name)
        if name not in shape:
            whole[name] = more
        elif isinstance(inner, Listed) and isinstance(more, dict):
            entries = _with_entries(record.get(name), more, inner)
            if entries != [] or name in record:
                whole[name] = entries
        elif inner is not None and not isinstance(inner, Listed) and isinstance(more, dict):
            part = record.get(name)
            if isinstance(part, dict):
                whole[name] = with_unknown(part, more, inner)
    return whole


def _with_entries(value: Json, unknown: Record, listed: Listed) -> Json:
    """One entry alone stays alone."""
    entries: list[Json] = []
    for entry in value if isinstance(value, list) else [] if value is None else [value]:
        more = unknown.get(listed.key(entry) or _STRANGE)
        fits = isinstance(entry, dict) and isinstance(more, dict)
        entries.append(with_unknown(entry, more, listed.shape) if fits else entry)  # type: ignore[arg-type]
    strange = unknown.get(_STRANGE)
    entries += strange if isinstance(strange, list) else []
    return entries[0] if len(entries) == 1 and not isinstance(value, list) else entries


def completed(record: Record, unknown: str | None, shape: Shape) -> Record:
    """The same with what is kept as text, if there is any."""
    return with_unknown(record, from_text(unknown), shape) if unknown else record


def to_text(unknown: Record) -> str:
    """As it is kept: JSON in ASCII, since a half of a surrogate pair has no other form."""
    return json.dumps(unknown, separators=(",", ":"))


def from_text(text: str) -> Record:
    """What `to_text` wrote.

    Raises:
        MisshapenError: it is no JSON object.
    """
    try:
        value = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise MisshapenError("what a newer version wrote is not JSON") from error
    if not isinstance(value, dict):
        raise MisshapenError("what a newer version wrote is no object")
    return value


def united(first: str | None, second: str) -> str:
    """All that two texts of `to_text` hold; where both say something about one field, the first is right."""
    return second if first is None else to_text(_united(from_text(first), from_text(second)))


def meaning_of(unknown: str | None) -> str:
    """What of a file's unknown fields says what others mean (the context of JSON-LD); empty for nothing."""
    context = from_text(unknown).get("@context") if unknown else None
    return to_text({"@context": context}) if context else ""


def _united(first: Record, second: Record) -> Record:
    both: Record = dict(first)
    for name, value in second.items():
        ours = both.get(name)
        if name not in both:
            both[name] = value
        elif isinstance(ours, dict) and isinstance(value, dict):
            both[name] = _united(ours, value)
        elif isinstance(ours, list) and isinstance(value, list):
            both[name] = [*ours, *(entry for entry in value if entry not in ours)]
    return both
