"""Bytes to text: which encoding a file is in, and the one form in which texts are kept."""

import codecs
import re

from charset_normalizer import from_bytes

from heihe_reader.errors import UnreadableFileError
from heihe_reader.intake.latin_pages import NAMES as LATIN
from heihe_reader.intake.latin_pages import latin_page

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16: its mark begins with the same two bytes
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# What pages call themselves, and the larger encoding that browsers read instead (WHATWG Encoding Standard).
_LARGER = {"gb2312": "gb18030", "gbk": "gb18030", "iso-8859-1": "cp1252", "latin-1": "cp1252", "us-ascii": "cp1252"}
_LIKELY = [
    "cp1251", "koi8_r", "gb18030", "big5", "shift_jis", "euc_jp", "euc_kr", "cp1252", "cp1250", "cp866",
    "iso8859_5", "mac_cyrillic", "cp1253", "cp1254", "cp1255", "cp1256", "tis_620",
]  # fmt: skip
_KOREAN = frozenset({"euc_kr", "cp949", "johab"})
_HIGH = re.compile(rb"[\x80-\xff]+")
_PAIRS = re.compile(rb"(?:[\xa1-\xf7][\xa1-\xfe])+")
_FIRST_LETTER, _LAST_HANGUL = 0xB0, 0xC8  # lead bytes; below are signs in both
_LEAST, _RARE = 4, 0.15  # characters; share
_STRAY = 0.01  # of bytes that are NUL in a text, at most; what is no text has more
_SAMPLE = 200_000  # bytes that are looked at to tell encodings apart
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_PLAIN = rb"<p> +AGE- \n"  # what was found between its signs is written so: in UTF-16 or UTF-7 it says something else
_JAPANESE = re.compile(rb"\x1b\$[@B]")  # from here on two bytes a character
_NO_LETTER = re.compile(rb"[\x01-\x08\x0b\x0c\x0e-\x1f\xff]")  # in UTF-16 Han text, half of a full stop or comma
_SURROGATE = re.compile(r"[\ud800-\udfff]")
_HAN_RUN = re.compile(r"[\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef\n\r]")
_PLAUSIBLE = re.compile(
    r"[\t\n\r\x20-\x7e\xa0-\u024f\u0370-\u052f\u0590-\u06ff\u0900-\u0e7f\u2010-\u205e\u20a0-\u20bf"
    r"\u3000-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff00-\uffef\U0001f300-\U0001faff]"
)


def decode(data: bytes, declared: str = "") -> str:
    """The text of `data`, cleaned. `declared` is the encoding that the file itself names; it is believed last but one.

    Raises:
        UnreadableFileError: these bytes are no text.
    """
    text = _decoded(data, declared)
    if text is None or _noisy(text):
        raise UnreadableFileError("holds no readable text: its bytes fit no known encoding. Save it as UTF-8 text.")
    return clean(text)


def clean(text: str) -> str:
    """`text` with LF as the only line end, no byte order mark, no NUL and no lone surrogate; otherwise untouched."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
    return text if text.isascii() else _SURROGATE.sub("\ufffd", text)


def _decoded(data: bytes, declared: str) -> str | None:
    for mark, name in _BOMS:
        if data.startswith(mark):
            return data[len(mark) :].decode(name, "replace")
    if b"\0" in data:
        few = _without_few_nuls(data)
        text = None if few is None else _strict_utf8(few)
        if text is None:
            text = _utf16(data, _PLAUSIBLE, 0.9)
        if text is not None or few is None:
            return text
        data = few
    for attempt in (_in_escapes, _strict_utf8, _nearly_utf8):
        if (text := attempt(data)) is not None:
            return text
    if (text := _as_declared(data, declared)) is not None:
        return text
    if _NO_LETTER.search(data) and (text := _utf16(data, _HAN_RUN, 0.9)) is not None:
        return text
    return _guessed(data)


def _without_few_nuls(data: bytes) -> bytes | None:
    """`data` without what a disk leaves behind when the power goes; None for more NULs than a text can have."""
    data = data.rstrip(b"\0")
    return data.replace(b"\0", b"") if data.count(b"\0") <= _STRAY * len(data) else None


def _in_escapes(data: bytes) -> str | None:
    """Japanese in seven bits (ISO-2022-JP, RFC 1468), which would pass for plain ASCII."""
    if _JAPANESE.search(data) is None or not data.isascii():
        return None
    try:
        return data.decode("iso2022_jp_2")
    except UnicodeDecodeError:
        return None


def _strict_utf8(data: bytes) -> str | None:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return None


def _nearly_utf8(data: bytes) -> str | None:
    """UTF-8 with a few broken bytes, as a cut or patched page has: many whole sequences, hardly a broken one."""
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd") - data.count(b"\xef\xbf\xbd")
    whole = sum(1 for c in text if c > "\x7f") - broken
    return text if whole >= 20 * broken else None


def _as_declared(data: bytes, declared: str) -> str | None:
    name = declared.strip().strip("\"'").lower()
    name = _LARGER.get(name, name)
    try:
        plain = bool(name) and _PLAIN.decode(name) == _PLAIN.decode("ascii")
        return data.decode(name) if plain else None
    except (LookupError, UnicodeError, ValueError):
        return None


def _utf16(data: bytes, letters: re.Pattern[str], share: float) -> str | None:
    """UTF-16 without a mark, when nearly all of what it gives in one byte order are `letters`."""
    best, best_share = None, share
    for name in ("utf-16-le", "utf-16-be"):
        sample = data[: _SAMPLE - _SAMPLE % 2].decode(name, "replace")
        found = len(letters.findall(sample)) / max(1, len(sample))
        if found > best_share:
            best, best_share = name, found
    return data.decode(best, "replace") if best else None


def _guessed(data: bytes) -> str | None:
    match = from_bytes(data[:_SAMPLE], cp_isolation=_LIKELY).best()
    if match is None:
        return None
    name = match.encoding
    if name in _KOREAN and _is_chinese(data[:_SAMPLE]):
        name = "gb18030"
    elif name in LATIN:
        name = latin_page(data[:_SAMPLE])
    return data.decode(_LARGER.get(name, name), "replace")


def _is_chinese(data: bytes) -> bool:
    """True for GB 2312 in bytes that could be Korean too: of its characters, sorted by sound, half stand where Korean
    has its Chinese ones, which are rare."""
    runs = _HIGH.findall(data)
    if not all(_PAIRS.fullmatch(run) for run in runs):
        return False
    leads = [lead for run in runs for lead in run[::2] if lead >= _FIRST_LETTER]
    return len(leads) >= _LEAST and sum(lead > _LAST_HANGUL for lead in leads) > _RARE * len(leads)


def _noisy(text: str) -> bool:
    """True for what decodes but is no text: too many control characters or replaced bytes."""
    sample = text[:_SAMPLE]
    odd = len(_CONTROL.findall(sample)) + sample.count("\ufffd")
    return odd > max(1, 0.02 * len(sample))
