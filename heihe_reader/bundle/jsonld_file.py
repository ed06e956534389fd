"""The annotations alone, as W3C Web Annotations in one JSON-LD file."""

from pathlib import Path

from heihe_reader.bundle.content import Content
from heihe_reader.bundle.fields import to_bytes
from heihe_reader.bundle.web_annotation import collection_record

FILE = "annotations.jsonld"


def write(content: Content, folder: Path) -> tuple[str, ...]:
    """Writes the collection into `folder` and names the file."""
    (folder / FILE).write_bytes(to_bytes(collection_record(content.in_order())))
    return (FILE,)
