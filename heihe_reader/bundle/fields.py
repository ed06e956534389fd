"""JSON records: written so that the same values give the same bytes, read so that nothing misshapen slips in."""

import json
import re
from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar, overload

from heihe_reader.model.span import Span

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]
Record = dict[str, "Json"]

_URN = "urn:uuid:"
_LARGEST = 2**53  # what every reader of JSON counts to
_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_Missing = TypeVar("_Missing")
_Choice = TypeVar("_Choice", bound=StrEnum)


class MisshapenError(ValueError):
    """A record does not have the form that the format asks for. The message names the field."""


def urn(identifier: str) -> str:
    """The IRI of one of our ids."""
    return _URN + identifier


def to_bytes(record: Json) -> bytes:
    """The record as UTF-8 JSON with one field a line.

    A lone surrogate, which UTF-8 cannot hold, comes out as the escape that JSON has for it.
    """
    return (json.dumps(record, ensure_ascii=False, indent=1) + "\n").encode("utf-8", errors="backslashreplace")


def from_bytes(data: bytes) -> "Fields":
    """The record that these bytes hold.

    Raises:
        MisshapenError: they are not the UTF-8 JSON of an object.
    """
    try:
        value = json.loads(data.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise MisshapenError("it is not JSON in UTF-8") from error
    return _fields(value, "the file")


class Fields:
    """One JSON object, whose fields are asked for by kind. A field of another kind raises MisshapenError."""

    def __init__(self, values: Mapping[str, Json]) -> None:
        self._values = values

    def __contains__(self, name: str) -> bool:
        return self._values.get(name) is not None

    @property
    def values(self) -> Mapping[str, Json]:
        """All fields as they were read."""
        return self._values

    @overload
    def text(self, name: str) -> str: ...
    @overload
    def text(self, name: str, missing: _Missing) -> str | _Missing: ...
    def text(self, name: str, missing: object = ...) -> object:
        """A string; `missing` where there is none. Half of a surrogate pair is no letter, and is replaced."""
        value = self._value(name, str, missing)
        return _lettered(value) if isinstance(value, str) else value

    def number(self, name: str, missing: object = ...) -> int:
        """A whole number."""
        value = self._value(name, int, missing)
        if isinstance(value, bool) or not isinstance(value, int):
            raise MisshapenError(f"“{name}” is not a whole number")
        if abs(value) > _LARGEST:
            raise MisshapenError(f"“{name}” is larger than anything that is counted here")
        return value

    def share(self, name: str) -> float:
        """A number."""
        value = self._values.get(name)
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise MisshapenError(f"“{name}” is not a number")
        if not abs(value) <= _LARGEST:
            raise MisshapenError(f"“{name}” is larger than anything that is counted here")
        return float(value)

    def flag(self, name: str) -> bool:
        """True or false; false where it is missing."""
        return bool(self._value(name, bool, False))

    def choice(self, name: str, kind: type[_Choice]) -> _Choice:
        """One of the values of an enumeration."""
        value = self.text(name)
        try:
            return kind(value)
        except ValueError as error:
            raise MisshapenError(f"“{name}” is “{value}”, which this version does not know") from error

    def record(self, name: str) -> "Fields":
        """A nested object."""
        return _fields(self._values.get(name), f"“{name}”")

    def records(self, name: str) -> tuple["Fields", ...]:
        """A list of objects; a single object counts as a list of one, as JSON-LD writes it; none where missing."""
        return tuple(_fields(each, f"an entry of “{name}”") for each in self._list(name))

    def objects(self, name: str) -> tuple["Fields", ...]:
        """The objects of a list in which there may be other things, which a newer version wrote."""
        return tuple(Fields(each) for each in self._list(name) if isinstance(each, dict))

    def texts(self, name: str) -> tuple[str, ...]:
        """A list of strings; empty where it is missing."""
        values = self._list(name)
        texts = tuple(_lettered(each) for each in values if isinstance(each, str))
        if len(texts) != len(values):
            raise MisshapenError(f"an entry of “{name}” is not text")
        return texts

    def id(self, name: str) -> str:
        """One of our ids, written as an IRI."""
        return _bare(self.text(name), name)

    def optional_id(self, name: str) -> str | None:
        """One of our ids, or None."""
        value = self.text(name, None)
        return None if value is None else _bare(value, name)

    def ids(self, name: str) -> tuple[str, ...]:
        """A list of our ids."""
        return tuple(_bare(each, name) for each in self.texts(name))

    def span(self) -> Span:
        """The span that this record's `start` and `end` give."""
        try:
            return Span(self.number("start"), self.number("end"))
        except MisshapenError:
            raise
        except ValueError as error:
            raise MisshapenError(str(error)) from error

    def _value(self, name: str, kind: type, missing: object) -> object:
        value = self._values.get(name)
        if value is None and missing is not ...:
            return missing
        if not isinstance(value, kind):
            raise MisshapenError(f"“{name}” is missing or of the wrong kind")
        return value

    def _list(self, name: str) -> list[Json]:
        value = self._values.get(name)
        if value is None:
            return []
        return value if isinstance(value, list) else [value]


def _lettered(text: str) -> str:
    return text if text.isascii() else text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _fields(value: object, what: str) -> Fields:
    if not isinstance(value, dict):
        raise MisshapenError(f"{what} is not an object")
    return Fields(value)


def _bare(iri: str, name: str) -> str:
    identifier = iri.removeprefix(_URN)
    if identifier == iri or not _UUID.fullmatch(identifier):  # ids become file names: nothing else may pass
        raise MisshapenError(f"“{name}” is not a UUID after {_URN}")
    return identifier
