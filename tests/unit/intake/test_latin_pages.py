"""Texts in the old encodings of Latin letters come out with the letters of their language."""

import pytest

from heihe_reader.intake.encoding import decode

LINES = [
    ("cp1252", "Après une enquête, la préfète a décidé de fermer l’usine où ils travaillaient près de là."),
    ("cp1252", "El año pasado la ciudad abrió una biblioteca en el corazón del barrio, según informó el señor Muñoz."),
    ("cp1252", "A Câmara não aprovou o orçamento da educação, e a decisão será tomada amanhã de manhã."),
    ("cp1252", "La città è stata colpita da un'alluvione, perché il fiume è uscito dagli argini più volte."),
    ("cp1252", "Vägen över fjället är stängd på grund av snö, och bussarna går inte förrän på måndag."),
    ("cp1252", "Båten går også på søndager nå, sa havnesjefen i går kveld på møtet."),
    ("cp1252", "It cost £40 and took 5 m² of the “café”, said a naïve visitor."),
    ("cp1250", "Wczoraj wieczorem most został zamknięty, ponieważ w środę pękła jedna z lin."),
    ("iso8859_2", "Wczoraj wieczorem most został zamknięty, ponieważ w środę pękła jedna z lin."),
    ("cp1250", "Radnice včera schválila nový rozpočet."),
    ("cp1250", "Tegnap este megnyitották az új hidat, amelyre a városlakók hét éve vártak, közölte a főmérnök."),
    ("cp1254", "Dün akşam köprü yeniden açıldı; şehirliler altı yıldır bekliyordu, dedi belediye başkanı Işık."),
    ("cp1257", "Vakar vakare atidarytas naujas tiltas per upę, kurio žmonės laukė šešerius metus."),
]  # fmt: skip


@pytest.mark.parametrize(("name", "line"), LINES)
@pytest.mark.parametrize("times", [1, 5])
def test_the_language_says_which_letters_stand_there(name: str, line: str, times: int) -> None:
    assert decode(f"{line}\n".encode(name) * times) == f"{line}\n" * times


def test_thai_is_read() -> None:
    line = "เมื่อวานนี้สะพานใหม่ได้เปิดใช้งานแล้ว ชาวเมืองรอคอยมานานหกปี"
    assert decode(line.encode("tis_620")) == line
