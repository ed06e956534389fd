"""Makes a bundle one that a newer version wrote: fields that nobody knows, wherever a record has any."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from heihe_reader.bundle.bag import INFO_FILE, digests_of, parse_info, write_tag_files
from heihe_reader.bundle.fields import to_bytes

ARTICLES, ANNOTATIONS, CODEBOOK = "articles.json", "annotations/annotations.jsonld", "annotations/codebook.jsonld"


def record(bundle: Path, name: str) -> Any:
    """One file of the bundle in this folder, as JSON."""
    return json.loads((bundle / "data" / name).read_bytes())


def records(bundle: Path) -> list[Any]:
    """All files that hold records."""
    return [record(bundle, name) for name in (ARTICLES, ANNOTATIONS, CODEBOOK)]


def rewritten(bundle: Path, name: str, change: Callable[[Any], object]) -> None:
    """Changes one file, and makes the folder a whole bundle again."""
    found = record(bundle, name)
    change(found)
    (bundle / "data" / name).write_bytes(to_bytes(found))
    payload = {
        p.relative_to(bundle).as_posix(): digests_of(p.read_bytes())
        for p in (bundle / "data").rglob("*")
        if p.is_file()
    }
    info = parse_info((bundle / INFO_FILE).read_bytes())
    write_tag_files(bundle, payload, [(label, value) for label, value in info.items() if label != "Payload-Oxum"])


def make_newer(bundle: Path, mood: str = "calm") -> None:
    """Writes unknown fields into every kind of record of the bundle in this folder."""
    rewritten(bundle, ARTICLES, lambda found: _articles(found, mood))
    rewritten(bundle, ANNOTATIONS, lambda found: _annotations(found, mood))
    rewritten(bundle, CODEBOOK, lambda found: _codebook(found, mood))


def _articles(found: Any, mood: str) -> None:
    found["notebooks"] = [{"title": "黑河", "of": [found["articles"][0]["id"]]}]
    for article in found["articles"]:
        article["rating"] = {"stars": 4.5, "half\ud800": None}
        article["source"]["scanned"] = False
        article["text"]["rhythm"] = mood
        article["text"]["blocks"][0]["emphasis"] = [[0, 3]]
    for decision in found["decisions"]:
        decision["because"] = "of the date"


def _annotations(found: Any, mood: str) -> None:
    found["@context"] += [{"mood": "urn:example:mood"}]
    found["@context"][1]["heihe:certainty"] = {"@type": "heihe:Share"}
    for item in found["first"]["items"]:
        item["mood"] = mood
        item["heihe:certainty"] = 0.7
        bodies = item.get("body", [])
        picture = {"type": "Image", "id": "https://example.org/a.png"}
        item["body"] = [*(bodies if isinstance(bodies, list) else [bodies]), picture, "https://example.org/plain"]
        item["target"]["selector"].append({"type": "FragmentSelector", "value": "page=3"})
        item["target"]["selector"][0]["language"] = "en"
        if "creator" in item:
            item["creator"]["nickname"] = "W."


def _codebook(found: Any, mood: str) -> None:
    found["@context"]["altLabel"] = "skos:altLabel"
    found["graph"][0]["version"] = 3
    found["graph"].append({"id": "#drivers", "type": "Collection", "member": []})
    for concept in found["graph"]:
        if concept["type"] == "Concept":
            concept["altLabel"] = [mood]
