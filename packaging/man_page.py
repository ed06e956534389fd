"""Writes the manual page heihe-reader(1) from the command line itself: python packaging/man_page.py DATE OUT."""

import sys
from collections.abc import Iterator
from pathlib import Path

import click

from heihe_reader import __version__
from heihe_reader.cli.main import commands

_EXITS = (
    (0, "Done."),
    (1, "Done, but some inputs failed or check found problems; each is named, the rest is kept."),
    (2, "Wrong usage."),
    (3, "The library cannot be opened."),
    (4, "Refused or failed; nothing was changed."),
    (5, "Stopped by Ctrl+C, a closed terminal or the system; what was done is kept."),
)
_VARIABLES = (
    ("HEIHE_LIBRARY", "The library for all commands, where --library does not name one."),
    ("HEIHE_CREATOR", "The name that marks are signed with."),
    ("HEIHE_HOME", "One folder for settings, state, new libraries and backups, instead of the usual ones."),
)


def man_page(date: str) -> str:
    """The page in the macros of man(7). `date` stands in its foot."""
    parts = [f'.TH HEIHE-READER 1 "{date}" "Heihe Reader {__version__}" "User Commands"']
    parts += [".SH NAME", "heihe-reader \\- read once, mark once, see it everywhere, cite it truly"]
    parts += [".SH SYNOPSIS", ".B heihe-reader", "[\\fB\\-\\-library\\fR \\fIFILE\\fR] [\\fICOMMAND\\fR ...]"]
    parts += [".SH DESCRIPTION", _plain(_DESCRIPTION)]
    parts += [".SH OPTIONS", *_options(commands)]
    parts += [".SH COMMANDS"]
    for name, command in sorted(commands.commands.items()):
        parts += _command(name, command)
    parts += [".SH EXIT STATUS", *(f".TP\n.B {code}\n{_plain(words)}" for code, words in _EXITS)]
    parts += [".SH ENVIRONMENT", *(f".TP\n.B {name}\n{_plain(words)}" for name, words in _VARIABLES)]
    return "\n".join(parts) + "\n"


_DESCRIPTION = (
    "Reads and annotates collections of articles in which the same texts were told many times. Without a command the "
    "window opens, on FILE or on the last library. Every command works without a display, and with --json prints one "
    "JSON document on standard output; progress and messages go to standard error."
)


def _command(name: str, command: click.Command) -> Iterator[str]:
    context = command.make_context(name, [], resilient_parsing=True)
    usage = " ".join(_plain(piece) for piece in command.collect_usage_pieces(context))
    yield f".SS {_plain(f'heihe-reader {name}')} {usage}"
    paragraphs = [" ".join(paragraph.split()) for paragraph in (command.help or "").split("\n\n")]
    yield "\n.PP\n".join(_plain(paragraph) for paragraph in paragraphs if paragraph)
    yield from _options(command)
    if command.epilog:
        _, title, *lines = command.epilog.split("\n")
        example = "\n".join(_plain(line.strip() if line is lines[0] else line[2:]) for line in lines)
        yield f".PP\n{title}\n.PP\n.in +4n\n.nf\n{example}\n.fi\n.in"


def _options(command: click.Command) -> Iterator[str]:
    context = command.make_context(command.name or "", [], resilient_parsing=True)
    for parameter in command.get_params(context):
        record = parameter.get_help_record(context)
        if record is not None and record[1]:  # what an argument is says the command itself
            yield f".TP\n.B {_plain(record[0])}\n{_plain(record[1])}"


def _plain(words: str) -> str:
    """Words as roff takes them literally: backslashes and hyphens, and no point or quote at the start of a line."""
    safe = words.replace("\\", "\\(rs").replace("-", "\\-")
    return f"\\&{safe}" if safe.startswith((".", "'")) else safe


def main() -> None:
    """Writes the page to the file that is named."""
    date, out = sys.argv[1], Path(sys.argv[2])
    out.write_text(man_page(date), encoding="utf-8")


if __name__ == "__main__":
    main()
