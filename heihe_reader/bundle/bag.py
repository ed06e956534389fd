"""BagIt 1.0 (RFC 8493): the tag files around a payload, written by us since the common library writes 0.97."""

import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

ALGORITHMS = ("sha256", "sha512")
DECLARATION = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
MANIFESTS = tuple(f"manifest-{algorithm}.txt" for algorithm in ALGORITHMS)
TAG_MANIFESTS = tuple(f"tagmanifest-{algorithm}.txt" for algorithm in ALGORITHMS)
DECLARATION_FILE = "bagit.txt"
INFO_FILE = "bag-info.txt"
TAG_FILES = (DECLARATION_FILE, INFO_FILE, *MANIFESTS)
VERSION_LABEL = "Heihe-Bundle-Version"

_LINE = re.compile(r"([0-9a-f]+)  ([^\n]+)\n")


class MalformedError(ValueError):
    """A tag file is not in the form that we write."""


@dataclass(frozen=True, slots=True)
class Digests:
    """The size of a file in bytes and its checksums by algorithm, in lower-case hex."""

    size: int
    by_algorithm: Mapping[str, str]


def digests_of(data: bytes) -> Digests:
    """The size and checksums of these bytes."""
    return Digests(len(data), {algorithm: hashlib.new(algorithm, data).hexdigest() for algorithm in ALGORITHMS})


def write_tag_files(folder: Path, payload: Mapping[str, Digests], info: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    """Makes `folder`, whose data/ holds the payload, a bag. `payload` is by name from the folder, data/ included."""
    size = sum(digests.size for digests in payload.values())
    lines = [*info, ("Payload-Oxum", f"{size}.{len(payload)}")]
    tags = {
        DECLARATION_FILE: DECLARATION,
        INFO_FILE: "".join(f"{label}: {_one_line(value)}\n" for label, value in lines).encode("utf-8"),
    }
    for algorithm, name in zip(ALGORITHMS, MANIFESTS, strict=True):
        tags[name] = manifest({file: digests.by_algorithm[algorithm] for file, digests in payload.items()})
    sums = {name: digests_of(data) for name, data in tags.items()}
    for algorithm, name in zip(ALGORITHMS, TAG_MANIFESTS, strict=True):
        tags[name] = manifest({file: digests.by_algorithm[algorithm] for file, digests in sums.items()})
    for name, data in tags.items():
        (folder / name).write_bytes(data)
    return tuple(tags)


def manifest(sums: Mapping[str, str]) -> bytes:
    """A manifest: one line a file, in the order of the names."""
    return "".join(f"{sums[name]}  {name}\n" for name in sorted(sums)).encode("utf-8")


def parse_manifest(data: bytes) -> dict[str, str]:
    """The checksums of a manifest by file name.

    Raises:
        MalformedError: a line is not a checksum, two spaces and a name, or a name comes twice.
    """
    text = _decoded(data)
    lines = text.split("\n")
    sums: dict[str, str] = {}
    for line in lines[:-1]:
        found = _LINE.fullmatch(line + "\n")
        if found is None or found[2] in sums:
            raise MalformedError(f"the line “{line}” is not as it was written")
        sums[found[2]] = found[1]
    if lines[-1]:
        raise MalformedError("its last line is cut off")
    return sums


def parse_info(data: bytes) -> dict[str, str]:
    """The values of bag-info.txt by label."""
    pairs = (line.partition(": ") for line in _decoded(data).split("\n") if line)
    return {label: value for label, _, value in pairs}


def _decoded(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise MalformedError("it is not text in UTF-8") from error


def _one_line(value: str) -> str:
    return " ".join(value.split())
