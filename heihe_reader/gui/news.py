"""Tells a window's own quiet writes from all others, so that no news of another window is taken for them."""


class News:
    """What of a library's data versions was told.

    `PRAGMA data_version` of a connection changes when any other connection commits (SQLite, pragma.html). That of the
    window's reader changes with every write. That of the connection which writes a person's acts changes with the
    writes of others alone: where it did not between two notes, whatever the reader sees in the end came from here.
    """

    def __init__(self, shown: int, others: int) -> None:
        """`others` is what the writer sees at first, `shown` what the reader saw thereafter."""
        self._shown = shown
        self._others = others  # what the writer saw after the last note
        self._notes = 0  # that are not settled yet
        self._only_notes = True  # nothing but notes was written since the first of them began

    @property
    def noting(self) -> bool:
        """True while notes are on their way."""
        return self._notes > 0

    def find(self, seen: int) -> bool:
        """True where what the reader sees was not told yet; it counts as told from now on. Nothing is during a note."""
        if self._notes or seen == self._shown:
            return False
        self._shown = seen
        return True

    def begin_note(self, *, acting: bool) -> None:
        """A note goes on its way; `acting` says that acts are under way, which would be taken for it."""
        self._notes += 1
        self._only_notes = self._only_notes and not acting

    def begin_act(self) -> None:
        """An act goes on its way; it is news though a note may still be under way."""
        if self._notes:
            self._only_notes = False

    def lose_note(self) -> None:
        """A note could not be written."""
        self._notes -= 1
        self._only_notes = not self._notes

    def settle_note(self, seen: int, others: int) -> None:
        """A note is written: `seen` is what the reader saw afterwards, `others` what the writer saw later still."""
        self._notes -= 1
        self._only_notes = self._only_notes and others == self._others
        self._others = others
        if not self._notes:
            if self._only_notes:
                self._shown = seen
            self._only_notes = True
