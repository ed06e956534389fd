"""Which addresses may leave the program, why others may not, and how one is shown so that nothing in it deceives."""

import unicodedata

from PySide6.QtCore import QCoreApplication, QUrl, QUrlQuery

_WEB = ("http", "https")
_SCRIPTS = ("javascript", "vbscript", "data", "blob")
_LETTER = {"to", "cc", "bcc", "subject", "body", "in-reply-to", "keywords"}  # what a letter may be told (RFC 6068, 4)
_UNSEEN = ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp", "Zs")


def can_be_opened(address: str) -> bool:
    """True for an address of the web or of mail; nothing else is ever handed to the desktop."""
    return not refusal(address)


def is_mail(address: str) -> bool:
    """True for an address that a mail program opens."""
    return _scheme(address) == "mailto"


def refusal(address: str) -> str:
    """Why an address is not opened, in a sentence; empty for one that may be."""
    scheme, url = _scheme(address), QUrl(address)
    if not scheme:
        return QCoreApplication.translate(
            "Addresses", "This link leads to a neighbour of its page, and the page does not tell its own address."
        )
    if scheme in _SCRIPTS:
        return QCoreApplication.translate(
            "Addresses", "This link is a piece of program and leads nowhere. It is never run."
        )
    if scheme not in (*_WEB, "mailto"):
        said = QCoreApplication.translate(
            "Addresses", "Only addresses of the web and of mail are opened. This link begins with “%1”."
        )
        return said.replace("%1", f"{scheme}:")
    if scheme == "mailto":
        return _refused_letter(url) if url.isValid() else _unusable()
    return "" if url.isValid() and url.host() else _unusable()


def shown(address: str) -> str:
    """The address as a person is to see it: what has no shape of its own, or turns the line round, as its bytes."""
    return "".join(
        "".join(f"%{byte:02X}" for byte in sign.encode("utf-8", "surrogatepass"))
        if unicodedata.category(sign) in _UNSEEN
        else sign
        for sign in address
    )


def hosts(address: str) -> tuple[str, str]:
    """The host that an address leads to, as it is read and as the net knows it (punycode, RFC 3492)."""
    host = QUrl(address).host()
    known = bytes(QUrl.toAce(host).data()).decode("ascii", "replace") or host
    any_letters = QUrl.AceProcessingOption.IgnoreIDNWhitelist
    return QUrl.fromAce(known.encode("ascii", "replace"), any_letters) or host, known


def _scheme(address: str) -> str:
    head, colon, _ = address.strip().partition(":")
    is_scheme = colon and head[:1].isascii() and head[:1].isalpha() and all(c.isalnum() or c in "+-." for c in head)
    return head.lower() if is_scheme else ""


def _refused_letter(url: QUrl) -> str:
    asked = {name.lower() for name, _ in QUrlQuery(url).queryItems()}
    if asked - _LETTER:
        return QCoreApplication.translate(
            "Addresses", "This link asks the mail program for more than words, such as a file. It is not opened."
        )
    return "" if "@" in url.path() else _unusable()


def _unusable() -> str:
    return QCoreApplication.translate("Addresses", "This is no address that can be opened.")
