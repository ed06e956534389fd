"""Every licence text of what is shipped, one folder each, with a table that says what is under which."""

from pathlib import Path

from makers.archives import Entry
from makers.checkout import Checkout
from makers.inventory import Component, components

_HEAD = """# Licences

Heihe Reader itself is under the GNU Affero General Public License, version 3 or later (LICENSE). NOTICE.md tells how Qt
can be replaced by another build, as the LGPL wants it: in this folder Qt's libraries are plain files in
`_internal/PySide6/Qt/lib`. The sources of the program, with all that builds it, are offered where you got it.

The parts are those that their makers publish, changed on {day} by `packaging/build.py` in this: what only debuggers
read is taken out of them, and parts that the program never asks for are left out; MuPDF's libmupdf lacks fonts of
scripts that nobody writes any more; ICU's data is reduced to what Qt asks for; numpy was compiled without BLAS.

| what | version | licence | comes inside | texts |
| --- | --- | --- | --- | --- |
"""


def licence_entries(checkout: Checkout, folder: Path, under: str) -> list[Entry]:
    """The files of a folder `under` for what the frozen `folder` holds.

    Raises:
        SystemExit: something has no text.
    """
    found = components(checkout, folder)
    if bare := [component.name for component in found if not component.texts]:
        raise SystemExit(f"No licence text was found for: {', '.join(bare)}.")
    own = [Entry(f"{under}/{name}", checkout.root / name) for name in ("LICENSE", "NOTICE.md", "CHANGELOG.md")]
    texts = {_place(component, text): text for component in found for text in component.texts}
    table = _HEAD.format(day=f"{checkout.day:%Y-%m-%d}") + "".join(_row(component) for component in found)
    return [
        *own,
        Entry(f"{under}/README.md", table.encode()),
        *(Entry(f"{under}/{name}", text.read_bytes()) for name, text in sorted(texts.items())),
    ]


def write(checkout: Checkout, folder: Path, out: Path) -> Path:
    """Writes the folder `out`/licences."""
    for entry in licence_entries(checkout, folder, "licences"):
        path = out / entry.name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(entry.read())
    return out / "licences"


def _row(component: Component) -> str:
    texts = ", ".join(_place(component, text) for text in component.texts)
    return f"| {component.name} | {component.version} | {component.licence} | {component.inside} | {texts} |\n"


def _place(component: Component, text: Path) -> str:
    """Where a text lies in the folder: texts that many share once, a package's own below its name."""
    parts = text.parts
    if text.parent.name == "licences" and "packaging" in parts:
        return f"texts/{text.name}"
    if component.inside:
        return text.name  # the program's own
    if text.name == "copyright":
        return f"{component.name}/copyright"
    here = next((at for at, part in enumerate(parts) if part.endswith(".dist-info")), len(parts) - 2)
    return f"{component.name}/{'/'.join(part for part in parts[here + 1 :] if part != 'licenses')}"
