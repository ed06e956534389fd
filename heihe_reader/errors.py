"""What can go wrong that a person can mend: one class a kind, one sentence a case."""

from collections.abc import Sequence


class HeiheError(Exception):
    """Something a person can act on. The message says what, where and what to do.

    `code` is a stable word for scripts, `exit_code` what the command line ends with (INTERFACE §2).
    """

    code = "failed"
    exit_code = 4


class WrongUsageError(HeiheError):
    """The words of a call do not fit together."""

    code = "usage"
    exit_code = 2


class LibraryUnusableError(HeiheError):
    """The library cannot be opened: missing, no library, newer, damaged, locked or not allowed."""

    code = "library"
    exit_code = 3


class LibraryHeldError(LibraryUnusableError):
    """Another program has the right to write to a library in a network or synced folder. It can still be read."""


class DamagedLibraryError(LibraryUnusableError):
    """The file is a library, but cannot be read as one any more, or not all of it. What is whole can be salvaged."""


class UnreadableFileError(HeiheError):
    """One input cannot be read. The rest of the batch goes on."""

    code = "unreadable"
    exit_code = 1


class UnknownIdError(HeiheError):
    """An id names nothing in this library."""

    code = "unknown-id"


class RefusedError(HeiheError):
    """The act would guess, lose or overwrite something, so nothing was changed."""

    code = "refused"


class MisfitError(RefusedError):
    """A change does not fit what stands now, as somebody changed it meanwhile."""


class AmbiguousQuoteError(RefusedError):
    """A quote stands in several places. `candidates` are their half-open code point spans."""

    code = "ambiguous"

    def __init__(self, message: str, candidates: Sequence[tuple[int, int]]) -> None:
        super().__init__(message, candidates)
        self.candidates = tuple(candidates)

    def __str__(self) -> str:
        return str(self.args[0])


class TamperedBundleError(RefusedError):
    """A bundle is not what it was when it was made. `file` names the first wrong file."""

    code = "tampered"

    def __init__(self, message: str, file: str) -> None:
        super().__init__(message, file)
        self.file = file

    def __str__(self) -> str:
        return str(self.args[0])


class StoppedError(HeiheError):
    """The person stopped the job. What was done is kept."""

    code = "stopped"
    exit_code = 5
