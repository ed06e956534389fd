"""Acts are named in the reader's language wherever they are shown."""

import re
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

import heihe_reader.services as services
from heihe_reader.gui.widgets.act_labels import LABELS, said_act

_GIVEN = re.compile(r'(?:_decide|_change|carry_out|ChangeSet)\(\s*"([^"]+)"')
_CHOSEN = re.compile(r'(?:label = |_LABEL = |return )((?:[^\n]*"[A-Z][a-z ]+")+)')


class Shouting(QTranslator):
    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        return text.upper() if context == "Acts" else ""

    def isEmpty(self) -> bool:
        return False


def test_every_act_that_a_service_names_can_be_translated() -> None:
    folder = Path(services.__path__[0])
    sources = [path.read_text(encoding="utf-8") for path in folder.glob("*.py")]
    given = {label for source in sources for label in _GIVEN.findall(source)}
    assert len(given) > 15
    assert given <= set(LABELS)
    for name in ("annotating.py", "deduplicating.py", "importing.py"):
        source = (folder / name).read_text(encoding="utf-8")
        chosen = {word for line in _CHOSEN.findall(source) for word in re.findall(r'"([A-Z][a-z ]+)"', line)}
        assert chosen <= set(LABELS)


def test_an_act_is_said_in_the_language_of_the_program(qapp: QApplication) -> None:
    translator = Shouting()
    QCoreApplication.installTranslator(translator)
    try:
        assert said_act("Change extent") == "CHANGE EXTENT"
    finally:
        QCoreApplication.removeTranslator(translator)
    assert said_act("Done by a newer program") == "Done by a newer program"
