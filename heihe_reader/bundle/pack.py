"""Makes an export: writes it beside its target and puts it in place when it is whole."""

from collections.abc import Callable
from pathlib import Path

from heihe_reader.bundle import bag_folder, csv_table, html_page, jsonld_file, markdown_notes
from heihe_reader.bundle.content import Content
from heihe_reader.bundle.formats import format_named
from heihe_reader.bundle.loss import losses, without_originals
from heihe_reader.bundle.place import is_folder, made_beside, put_in_place
from heihe_reader.bundle.written import Written
from heihe_reader.bundle.zipped import zip_folder

Writer = Callable[[Content, Path], tuple[str, ...]]
"""Writes an export into an empty folder and names the files, relative to it, with "/"."""

_ONE_FILE: dict[str, tuple[Writer, str]] = {
    "html": (html_page.write, html_page.FILE),
    "markdown": (markdown_notes.write, markdown_notes.FILE),
    "csv": (csv_table.write, csv_table.FILE),
    "jsonld": (jsonld_file.write, jsonld_file.FILE),
}


def export(content: Content, out: Path, format: str, mark: str = "export") -> Written:
    """Writes `content` to `out` in the format of this name (see `formats.FORMATS`).

    A bundle becomes one zip where `out` ends in .zip, else a folder. Every other format is one file; where `out` is
    a folder it goes into it under a usual name. `mark` names what is made on the way, for `clear_away`.

    Raises:
        RefusedError: `out` cannot be written, or something stands there that must not be replaced. Nothing changed.
        WrongUsageError: there is no such format.
        ValueError: an annotation belongs to an article that is not part of `content`.
    """
    _check(content)
    name = format_named(format).name
    if name in _ONE_FILE:
        return Written(_one_file(content, out, name, mark), losses(name, content))
    files = _one_zip(content, out, mark) if out.suffix.lower() == ".zip" else _folder(content, out, mark)
    return Written(files, (*losses(name, content), *without_originals(content)))


def _check(content: Content) -> None:
    packed = {each.article.id for each in content.articles}
    for each in content.annotations:
        if each.annotation.article not in packed:
            raise ValueError(f"the annotation {each.annotation.id} came without its article")


def _one_file(content: Content, out: Path, name: str, mark: str) -> tuple[str, ...]:
    write, usual = _ONE_FILE[name]
    target = out / usual if is_folder(out) else out
    with made_beside(target, folder=False, mark=mark) as workshop:
        (made,) = write(content, workshop)
        put_in_place(workshop / made, target)
    return (str(target),)


def _one_zip(content: Content, out: Path, mark: str) -> tuple[str, ...]:
    with made_beside(out, folder=False, mark=mark) as workshop:
        names = _bag(content, workshop)
        zip_folder(workshop / "bag", names, workshop / "bundle.zip", inside=f"heihe-{content.bundle_id[:8]}")
        put_in_place(workshop / "bundle.zip", out)
    return (str(out),)


def _folder(content: Content, out: Path, mark: str) -> tuple[str, ...]:
    with made_beside(out, folder=True, mark=mark) as workshop:
        names = _bag(content, workshop)
        put_in_place(workshop / "bag", out)
    return tuple(str(out / name) for name in names)


def _bag(content: Content, workshop: Path) -> tuple[str, ...]:
    bag = workshop / "bag"
    bag.mkdir()
    return bag_folder.write(content, bag)
