"""What all commands have in common: help and version told as every answer is, and words that are text."""

import re

import click

from heihe_reader import __version__
from heihe_reader.cli.output import Output
from heihe_reader.cli.words import Number, NumberFrom, Words

_NARROW = 74  # columns that are left of a terminal's 80


def finish(command: click.Command) -> None:
    """Gives a command its --help, and has its words be text and its numbers countable.

    Click's own --help fails where a pipe is closed.
    """
    command.add_help_option = False
    said, _, example = (command.help or "").partition("Example:")
    command.help = said.strip()
    if example:
        command.epilog = "\n".join(["\b", "Example:", *_lines(example)])
    for parameter in command.params:
        if parameter.type is click.STRING:
            parameter.type = Words(blank=not _names_something(parameter))
        elif isinstance(parameter.type, click.IntRange):
            parameter.type = NumberFrom(parameter.type.min)
        elif parameter.type is click.INT:
            parameter.type = Number()
    command.params.append(
        click.Option(
            ["-h", "--help"],
            is_flag=True,
            expose_value=False,
            is_eager=True,
            callback=_say_help,
            help="Show this message and exit.",
        )
    )


def _names_something(parameter: click.Parameter) -> bool:
    """True for what stands for an article, a story, a mark or a tag."""
    if isinstance(parameter, click.Argument):
        return parameter.name != "query"
    return parameter.metavar in ("ID", "PATH")


def _lines(example: str) -> list[str]:
    """The example as lines that fit into a narrow terminal and can be copied as they stand."""
    lines = ["  "]
    for word in re.findall(r'(?:"[^"]*"|\S)+', example):
        if len(lines[-1]) + len(word) > _NARROW:
            lines[-1] += "\\"
            lines.append("    ")
        lines[-1] += f"{word} "
    return [line.rstrip() for line in lines]


def say_version(context: click.Context, parameter: click.Parameter, wanted: bool) -> None:
    """Prints the version and ends."""
    if wanted and not context.resilient_parsing:
        _say(context, f"heihe-reader, version {__version__}")


def _say_help(context: click.Context, parameter: click.Parameter, wanted: bool) -> None:
    if wanted and not context.resilient_parsing:
        _say(context, context.get_help())


def _say(context: click.Context, words: str) -> None:
    Output(as_json=False).answer(None, [words])
    context.exit()


def in_words(error: click.UsageError) -> str:
    """What was wrong with the words of a call, and where it says what is right."""
    where = f" `{error.ctx.command_path} --help` shows how." if error.ctx else ""
    said = " ".join(error.format_message().split())
    return f"{said if said.endswith(('.', '?')) else f'{said}.'}{where}"
