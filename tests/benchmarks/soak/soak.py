"""The soak: a window, a restless person in it, and what is measured on the way.

Memory is compared over the same library both times, as it was at first: one to which articles and marks came is larger
by right, and one from which the import was taken back (a person who undoes all day gets there) is smaller. That one is
filled again soon, or most acts would find nothing to be done on. The window is as on a first start both times: with
larger letters, closer rows or the preferences standing open beside it there is more, or less, to be held by right.
"""

import random
import threading
from argparse import Namespace
from collections import Counter
from pathlib import Path
from shutil import copy2

import pymupdf
from PySide6.QtCore import QEventLoop, QLocale, Qt, QTimer
from PySide6.QtWidgets import QApplication

from heihe_reader.gui.app import install_translations, take_down
from heihe_reader.gui.theme.style import chosen_theme, dress
from heihe_reader.gui.window.libraries.sample import sample_files
from heihe_reader.gui.window.main_window import MainWindow
from heihe_reader.gui.window.program.tidying import collect_from_now_on
from heihe_reader.log import start_log
from heihe_reader.model.ids import ArticleId
from heihe_reader.services.library import Library
from heihe_reader.settings import Settings, SettingsFile
from tests.benchmarks.soak.everywhere import Everywhere
from tests.benchmarks.soak.restless import Restless
from tests.benchmarks.soak.scenes import Careless, Scenes
from tests.benchmarks.soak.watching import Troubles, alive, mapped, memory

WARM_UP = 500  # acts, after which memory is compared
GROWTH = 0.05  # of the memory after the warm-up
_OPEN = 200  # milliseconds that a menu or a dialog stays open at most
_SIZE = 1400, 900  # of the window while memory is read
_UNTIL_FILLED = 25  # acts, at most, for which a library stays empty that was emptied
_BETWEEN = 10  # milliseconds between two acts; what was put off, as opening the sample, may not come in amid the next
_PRINTED = "application/pdf"
_REST = 5000  # milliseconds in which marks and alignments come in before memory is read


def soak(home: Path, chosen: Namespace) -> int:
    """The exit code: 1 where anything failed, warned or grew too far."""
    troubles = Troubles(chosen.trace)
    threading.excepthook = troubles.fail_beside
    start_log(home)  # what goes into the log is nothing that a person sees
    app = QApplication([])
    QLocale.setDefault(QLocale(chosen.language))
    translators = install_translations(app)
    dress(app, chosen_theme(chosen.theme))
    file = SettingsFile(home / "settings")
    file.save(Settings(theme=chosen.theme))
    path = home / "Soak.heihe"
    chance = random.Random(chosen.seed)
    window = MainWindow(file, Careless(home, kept(path), chance))
    window.show()
    ids = filled(path, home)
    copy2(path, kept(path))
    window.open_path(path)
    collect_from_now_on()  # as the program does once it stands: else Python hardly looks for rubbish at all
    closer = QTimer(interval=_OPEN)
    closer.timeout.connect(_close_what_waits)
    closer.start()
    growth = 0.0
    try:
        growth = _run(window, path, ids, troubles, chosen, chance)
    except Exception as error:
        troubles.fail(type(error), error, error.__traceback__)
    closer.stop()
    take_down(app, window)
    for translator in translators:
        app.removeTranslator(translator)
    print(troubles.told())
    return int(bool(troubles.seen) or growth > GROWTH)


def _close_what_waits() -> None:
    """Menus and dialogs wait for a person, and nobody comes."""
    waiting = QApplication.activePopupWidget() or QApplication.activeModalWidget()
    if waiting is not None:
        waiting.close()


def filled(path: Path, folder: Path) -> tuple[ArticleId, ...]:
    """Makes a library of the sample articles and a printed page, compared, and gives their ids, the page's last."""
    document = pymupdf.open()
    for number in range(3):
        document.new_page(width=300, height=400).insert_text((40, 60), f"Page {number}: the bridge is quiet all day.")
    (folder / "printed.pdf").write_bytes(document.tobytes())
    with Library.open(path, create=True, creator="A reader") as library:
        for job in (
            library.importing.run([*sample_files(), folder / "printed.pdf"]),
            library.deduplicating.run(),
        ):
            for _ in job:
                pass
        articles = sorted(library.reading.articles(), key=lambda article: article.source.media_type == _PRINTED)
        return tuple(article.id for article in articles)


def _run(
    window: MainWindow,
    path: Path,
    ids: tuple[ArticleId, ...],
    troubles: Troubles,
    chosen: Namespace,
    chance: random.Random,
) -> float:
    """The growth of memory after the warm-up; each time the same page is shown and rubbish collected before. It is not
    measured in a run that is no longer than the warm-up.
    """
    person = Restless(window, path, ids, chance)
    everywhere = Everywhere(window, path, chance)
    person.deeds |= everywhere.deeds | Scenes(window, chance, everywhere.press, everywhere.write, person.read).deeds
    for name in [n for n in person.deeds if _left_out(n, chosen)]:
        del person.deeds[name]
    early, beside, before = 0.0, 0.0, Counter[str]()
    for number in range(1, chosen.acts + 1):
        troubles.act(number, person.act())
        turn(_BETWEEN)
        if chosen.collect:
            memory()
        if number % _UNTIL_FILLED == 0 and emptied(window, ids):
            put_back(window, path, everywhere)
        if number == WARM_UP < chosen.acts:
            early = _at_rest(window, path, ids, everywhere)
            beside, before = mapped(), alive() if chosen.count else before
    print(f"{chosen.acts} acts of {len(person.done)} kinds, seed {chosen.seed}: {dict(person.done)}")
    if not early:
        put_back(window, path, everywhere)
        return 0.0
    late = _at_rest(window, path, ids, everywhere)
    after = alive() if chosen.count else before
    growth = late / early - 1
    print(f"memory {early:.1f} MB after {WARM_UP} acts, {late:.1f} MB at the end: {growth:+.1%}, allowed {GROWTH:+.0%}")
    print(f"beside it files mapped into memory: {beside:.1f} MB, {mapped():.1f} MB at the end")
    print(*(f"{name}: {before[name]} + {more}" for name, more in (after - before).most_common(40)), sep="\n")
    return growth


def _left_out(name: str, chosen: Namespace) -> bool:
    return name in chosen.without.split(",") or (bool(chosen.only) and name not in chosen.only.split(","))


def emptied(window: MainWindow, ids: tuple[ArticleId, ...]) -> bool:
    """True where the person took the import back: nothing can be read any more."""
    return window.library is not None and window.library.jobs.library.reading.counts().articles < len(ids)


def put_back(window: MainWindow, path: Path, everywhere: Everywhere) -> None:
    """Opens the library as it was at first, in place of what was made of it."""
    everywhere.end()
    window.close_library()
    for left in path.parent.glob(f"{path.name}-*"):  # what SQLite writes beside it
        left.unlink()
    copy2(kept(path), path)
    window.open_path(path)


def kept(path: Path) -> Path:
    """The copy of the library that nobody touches."""
    return path.with_suffix(".kept")


def _at_rest(window: MainWindow, path: Path, ids: tuple[ArticleId, ...], everywhere: Everywhere) -> float:
    """Megabytes that the process holds for itself, in the same state each time."""
    if window.is_made("preferring"):
        window.preferring.close()  # the one dialog that stays open beside whatever is done
    window.close_library()
    window.take(Settings(theme="light"))
    window.setWindowState(Qt.WindowState.WindowNoState)
    window.resize(*_SIZE)  # the picture of a larger window is larger
    put_back(window, path, everywhere)
    assert window.library is not None, [m.words for _, m in window.messages.kept]
    window.library.opening.show(ids[:1])
    turn(_REST)
    return memory()


def turn(milliseconds: int = 0) -> None:
    """Lets the program do what waits, in a loop as of app.exec: outside of one Qt does not delete what shall be deleted
    later, and panes that were closed would pile up as they do for no person.
    """
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
