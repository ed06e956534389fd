"""What differs between two words that both texts share, without the signs at its ends that both have."""

Hole = tuple[int, int, int, int, bool]  # code points [start, end) of each text, and whether only the script differs
Gap = tuple[int, int, int, int]  # code points [start, end) of one text, [start, end) of the other


def hole_between(text_a: str, text_b: str, gap: Gap, head: int, tail: int) -> Hole | None:
    """What differs in a gap; None if nothing does.

    `head` and `tail` are how many punctuation signs and blanks stand at either end of it in both texts.
    """
    start_a, end_a, start_b, end_b = gap
    while head > 0 and text_a[start_a] == text_b[start_b]:
        start_a += 1
        start_b += 1
        head -= 1
    if tail > 0:
        tail = min(tail, end_a - start_a, end_b - start_b)
        while tail > 0 and text_a[end_a - 1] == text_b[end_b - 1]:
            end_a -= 1
            end_b -= 1
            tail -= 1
    return (start_a, end_a, start_b, end_b, False) if start_a < end_a or start_b < end_b else None
