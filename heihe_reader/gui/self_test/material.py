"""What the self-test imports: one story in every format that is read, and a page of its own."""

import io
import json
import zipfile
from collections.abc import Iterator
from pathlib import Path

_STORY = (
    "The bridge at Heihe counted 59 lorries on Tuesday, more than on any other day since it was opened.",
    "Customs officers on both banks said that each had waited for less than two hours, where a week had been usual.",
    "Мост в Хэйхэ видел 59 машин. 黑河大桥驶过五十九辆卡车。",
)
_OWN = {
    "text": "A reader of the paper wrote that nobody had asked the ferrymen, who carried nothing that day.",
    "page": "The regional office added that tolls would stay as they were until the end of the year.",
    "note": "A photographer remembered the winter in which lorries drove across the ice.",
    "row": "Shops in the harbour quarter kept open an hour longer, and sold mostly tea.",
    "cell": "The weather service had warned of fog, which lifted before the first lorry came.",
    "entry": "Drivers were given a leaflet in two languages about brakes and animals.",
    "member": "An office for lost things was set up beside the scales.",
}
_PDF = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj\n"
    b"4 0 obj<</Length 72>>stream\nBT /F 14 Tf 20 120 Td (One page about the bridge over the Amur river.) Tj ET"
    b"\nendstream endobj\n5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n"
    b"trailer<</Root 1 0 R/Size 6>>\n%%EOF\n"
)
WORDS = ("lorries", "машин", "卡车")  # of the story, to be searched for


def write_material(folder: Path) -> tuple[Path, ...]:
    """Writes a file of each kind, all of them tellings of one story, and a PDF at last."""
    contents = {**dict(_tellings()), "bridge.pdf": _PDF}
    for name, content in contents.items():
        (folder / name).write_bytes(content)
    return tuple(folder / name for name in contents)


def _tellings() -> Iterator[tuple[str, bytes]]:
    told = {kind: (*_STORY[:1], own, *_STORY[1:]) for kind, own in _OWN.items()}
    plain = {kind: "\n\n".join(words) for kind, words in told.items()}
    marked = {kind: "".join(f"<p>{word}</p>" for word in words) for kind, words in told.items()}
    page = f"<html><title>The bridge</title><body><nav>Home</nav><main>{marked['page']}</main></body></html>"
    item = f"<item><title>The bridge</title><description><![CDATA[{marked['entry']}]]></description></item>"
    yield "bridge.txt", plain["text"].encode()
    yield "bridge.html", page.encode()
    yield "bridge.md", f"# The bridge\n\n{plain['note']}\n".encode()
    yield "bridge.jsonl", json.dumps({"title": "The bridge", "text": plain["row"]}).encode()
    yield "bridge.csv", f'title,text\nThe bridge,"{plain["cell"]}"\n'.encode()
    yield "bridge.rss", f'<rss version="2.0"><channel><title>News</title>{item}</channel></rss>'.encode()
    yield "bridge.zip", _zipped("bridge.txt", plain["member"])


def _zipped(name: str, content: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, content)
    return out.getvalue()
