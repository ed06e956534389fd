"""Reads an archive: each file in it as if it lay beside the others in a folder."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from heihe_reader.errors import UnreadableFileError
from heihe_reader.intake.archive.members import Archive, Limits, Member
from heihe_reader.intake.draft import Draft, Reading
from heihe_reader.intake.formats import Format, choose_format

ReadFile = Callable[[str, bytes], Reading]
"""Reads one file by its name and bytes, as the one door does for files that lie alone."""


def read_archive(data: bytes, read: ReadFile, limits: Limits = Limits()) -> Reading:  # noqa: B008
    """The articles of all files in a ZIP, read as they are asked for. A file that is not read is named in its place.

    Raises:
        UnreadableFileError: it cannot be opened; reading to the end raises it where no file holds an article.
    """
    archive = Archive(data, limits)
    return Reading(Format.ZIP.value, _drafts(archive, read), max(len(archive.members), 1))


def _drafts(archive: Archive, read: ReadFile) -> Iterator[Draft | str]:
    found, first = False, ""
    for part, member in enumerate(archive.members):
        for item in _of_member(archive, member, read):
            if isinstance(item, str):
                first = first or f" {item}"
                yield item
            else:
                found = True
                yield replace(item, inner_path=member.path, part=part)
    if not found:
        raise UnreadableFileError(f"holds no article: none of the files in it can be read.{first}")


def _of_member(archive: Archive, member: Member, read: ReadFile) -> Iterator[Draft | str]:
    try:
        data = archive.read(member)
        if choose_format(member.path, data) is Format.ZIP:
            raise UnreadableFileError("is a ZIP inside of a ZIP. Unpack the outer one, and import what is in it.")
        for item in read(member.path, data).drafts:
            yield _said(member, item) if isinstance(item, str) else _shown(item)
    except UnreadableFileError as error:
        yield f"In it, {member.path} {error}"


def _shown(draft: Draft) -> Draft:
    if not draft.blocks:  # pictures of pages, which are shown of a file that lies alone
        raise UnreadableFileError("holds no text. Unpack it, and import it by itself.")
    return draft


def _said(member: Member, problem: str) -> str:
    """What is said of a part of a member; where it begins with the member's own name, the name comes once."""
    return f"In it, {problem}" if problem.startswith(member.path) else f"From {member.path}: {problem}"
