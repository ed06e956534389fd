"""The forms an export can take, as the export dialog and the command line offer them."""

from dataclasses import dataclass

from heihe_reader.bundle.loss import losses
from heihe_reader.errors import WrongUsageError

__all__ = ["FORMATS", "Format", "format_named", "losses"]


@dataclass(frozen=True, slots=True)
class Format:
    """One form. `title` and `sentence` are for people, `suffix` is what the file name usually ends with."""

    name: str
    title: str
    sentence: str
    suffix: str
    texts: bool = True  # whole articles go along, not only what is marked in them


FORMATS = (
    Format("bundle", "Bundle", "Opens without this program, reads back whole", ".zip"),
    Format("html", "Web page", "One file to read or print", ".html"),
    Format("markdown", "Markdown", "For notes and drafts", ".md", texts=False),
    Format("csv", "Spreadsheet", "One row an annotation", ".csv", texts=False),
    Format("jsonld", "Web annotations", "W3C JSON-LD", ".jsonld", texts=False),
)


def format_named(name: str) -> Format:
    """The form of this name.

    Raises:
        WrongUsageError: there is none.
    """
    for each in FORMATS:
        if each.name == name:
            return each
    known = ", ".join(each.name for each in FORMATS)
    raise WrongUsageError(f"There is no export format “{name}”. Choose one of: {known}.")
