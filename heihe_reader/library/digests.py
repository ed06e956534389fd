"""Digests by which the library knows whether something is still what it was."""

from collections.abc import Iterable

from heihe_reader.model.block import Block


def sha256_of(data: bytes) -> str:
    """The SHA-256 of a file's bytes, in hex."""
    import hashlib  # who only reads makes no digests, and need not load OpenSSL

    return hashlib.sha256(data).hexdigest()


def body_digest(text: str, blocks: Iterable[Block]) -> bytes:
    """16 bytes that stay the same while nothing changes that the engine looks at.

    `text` is the text's own SHA-256. Why a block has its role is not looked at.
    """
    import hashlib  # as above

    digest = hashlib.blake2b(text.encode(), digest_size=16)
    for block in blocks:
        span, repeats = block.span, block.repeats
        place = (repeats.article, repeats.span.start, repeats.span.end) if repeats else None
        digest.update(f"{span.start} {span.end} {block.kind.value} {block.role.value} {place}\n".encode())
    return digest.digest()
