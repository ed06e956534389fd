"""What a self-test says: a line for each thing that works, an error for the first that does not."""


class SelfTestError(Exception):
    """Something that an installed program must do does not work."""


def check(holds: bool, otherwise: str) -> None:
    """Goes on where something holds.

    Raises:
        SelfTestError: it does not; the message is `otherwise`.
    """
    if not holds:
        raise SelfTestError(otherwise)


def say(what: str, how: str) -> None:
    """Prints that something works, and how it was seen."""
    print(f"ok  {what}: {how}", flush=True)
