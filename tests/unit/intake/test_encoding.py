"""Bytes of many encodings come out as the same text, and noise does not come out at all."""

import codecs
import random

import pytest

from heihe_reader.errors import UnreadableFileError
from heihe_reader.intake.encoding import clean, decode

RUSSIAN = "Мост через Амур открыт. Водители ждут визы неделями, а таможня работает до обеда.\n" * 3
CHINESE = "黑河大桥开通九个月后，桥上来往的卡车仍然很少。司机们都在等签证，渡轮更便宜。\n" * 3
GERMAN = "Die Brücke über den Fluß ist fertig, aber die Straße dorthin führt noch über Äcker und Höfe.\n" * 3


@pytest.mark.parametrize(
    "name", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1251", "koi8-r"]
)
def test_russian_is_read_from(name: str) -> None:
    assert decode(RUSSIAN.encode(name)) == RUSSIAN


@pytest.mark.parametrize("name", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "gb18030", "gbk", "big5"])
def test_chinese_is_read_from(name: str) -> None:
    text = CHINESE if name != "big5" else "黑河大橋開通九個月後，橋上來往的卡車仍然很少。司機們都在等簽證。\n" * 3
    assert decode(text.encode(name)) == text


@pytest.mark.parametrize("name", ["utf-8", "cp1252", "utf-16-le"])
def test_german_is_read_from(name: str) -> None:
    assert decode(GERMAN.encode(name)) == GERMAN


@pytest.mark.parametrize("name", ["shift_jis", "euc_jp", "utf-16-le"])
def test_japanese_is_read_from(name: str) -> None:
    text = "黒河の橋は開通して九か月がたつが、トラックの往来は少ない。運転手たちはビザを待っているという。\n" * 3
    assert decode(text.encode(name)) == text


def test_bytes_that_are_utf_8_win_over_what_a_page_says_of_itself() -> None:
    assert decode(CHINESE.encode(), declared="gb2312") == CHINESE


def test_a_declared_encoding_is_believed_where_the_bytes_are_not_utf_8() -> None:
    short = "Дым над рекой"
    assert decode(short.encode("cp1251"), declared="windows-1251") == short
    assert decode("黑河".encode("gb18030"), declared="gb2312") == "黑河"


def test_a_declared_encoding_that_nobody_knows_is_passed_over() -> None:
    assert decode(RUSSIAN.encode("cp1251"), declared="x-no-such-thing") == RUSSIAN


def test_one_broken_byte_does_not_turn_a_utf_8_page_into_another_encoding() -> None:
    broken = RUSSIAN.encode() + b"\xd0\n" + RUSSIAN.encode()
    assert decode(broken).count("\ufffd") == 1


def test_line_ends_become_lf_and_nothing_else_is_normalised() -> None:
    text = "e\u0301 soft\u00adhyphen\u00a0no-break \ufb01"
    assert decode(f"\ufeff{text}\r\nb\rc".encode()) == f"{text}\nb\nc"


def test_nul_and_lone_surrogates_do_not_reach_a_text() -> None:
    assert clean("a\0b\ud800c") == "ab\ufffdc"


@pytest.mark.parametrize("data", ["Паром\0 идёт снова".encode() + b" " * 99, b"The ferry runs again." + bytes(4000)])
def test_a_text_with_a_few_stray_nuls_is_read_without_them(data: bytes) -> None:
    assert decode(data) == data.replace(b"\0", b"").decode()


@pytest.mark.parametrize("mark", [codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF32_BE])
def test_a_byte_order_mark_alone_is_an_empty_text(mark: bytes) -> None:
    assert decode(mark) == ""


def test_noise_is_refused_with_a_sentence() -> None:
    noise = random.Random(7).randbytes(4000)
    with pytest.raises(UnreadableFileError, match=r"no readable text.*Save it as UTF-8"):
        decode(noise)


def test_noise_without_a_nul_is_refused_too() -> None:
    noise = bytes(b for b in random.Random(11).randbytes(6000) if b)
    with pytest.raises(UnreadableFileError):
        decode(noise)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("gb18030", "黑河大桥六月通车，卡车不多。"),
        ("gb18030", "中国海关"),
        ("euc_kr", "다리가 열렸다"),
        ("euc_kr", "흑하 대교가 유월에 개통되었다. 트럭은 많지 않다."),
    ],
)
def test_few_words_of_chinese_are_not_taken_for_korean(name: str, text: str) -> None:
    assert decode(text.encode(name)) == text


def test_japanese_in_seven_bits_is_no_ascii() -> None:
    text = "黒河の橋は開通して九か月がたつ。 The bridge costs ¥50.\n"
    assert decode(text.encode("iso2022_jp_2")) == text
    assert decode(b"costs \x1b$B in a broken terminal\n") == "costs \x1b$B in a broken terminal\n"


@pytest.mark.parametrize("declared", ["utf-16", "utf-16le", "unicode_escape", "cp037"])
def test_a_declared_encoding_that_its_own_name_is_not_written_in_is_passed_over(declared: str) -> None:
    text = "мост через амур открыт для движения грузовиков, но их немного. водители ждут визы, а паром дешевле. " * 3
    assert len(text) % 2 == 0
    assert decode(text.encode("cp1251"), declared) == text
