"""One article of a labelled set, and files of such articles."""

import gzip
import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Row:
    """`label` is the story, `kind` how the text was made; `second` is the smaller story on a glued page."""

    text: str
    label: int
    kind: str
    outlet: int | None = None
    second: int | None = None


def write_rows(path: Path, rows: Iterable[Row]) -> None:
    """Writes one JSON object a line, compressed; fields without a value are left out."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with gzip.open(path, "wt", encoding="utf-8", compresslevel=4) as file:
        for row in rows:
            fields = {name: value for name, value in asdict(row).items() if value is not None}
            file.write(json.dumps(fields, ensure_ascii=False) + "\n")


def read_rows(path: Path) -> list[Row]:
    """The articles of a set; fields of sets that others built are passed over."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        found = [json.loads(line) for line in file]
    return [Row(r["text"], r["label"], r["kind"], r.get("outlet"), r.get("second")) for r in found]
