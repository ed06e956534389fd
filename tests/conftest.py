"""What every test gets: Qt without a screen, a home of its own, and a look at the threads it leaves behind."""

import os
import threading
from collections.abc import Iterator
from pathlib import Path
from time import monotonic, sleep

import pytest
from hypothesis import HealthCheck, settings

from tests.house.shape import report

os.environ["QT_QPA_PLATFORM"] = "offscreen"

# A shared machine is slow now and then: no deadline for one example, but the same examples are tried on every run.
settings.register_profile("house", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("house")

SHARED = Path(__file__).resolve().parent.parent.parent / "shared"
_PATIENCE = 20.0  # seconds that a thread gets to end after its test


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that holds this test's settings, state and libraries, so that no test sees a person's."""
    folder = tmp_path / "home"
    monkeypatch.setenv("HEIHE_HOME", str(folder))
    return folder


@pytest.fixture(autouse=True)
def no_thread_left_over() -> Iterator[None]:
    """Fails a test after which a thread that it started is still alive."""
    before = set(threading.enumerate())
    yield
    patience = monotonic() + _PATIENCE
    while (left := _new_threads(before)) and monotonic() < patience:
        sleep(0.01)
    assert not left, f"left over after the test: {sorted(thread.name for thread in left)}"


@pytest.fixture(scope="session")
def seeds() -> tuple[Path, ...]:
    """The real texts beside the checkout, in order of their names. A checkout alone skips."""
    found = tuple(sorted((SHARED / "seeds").glob("*.txt")))
    if not found:
        pytest.skip("the seed texts are not beside this checkout")
    return found


@pytest.fixture(scope="session")
def sample_library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed library with the sample articles in it, compared; tests work on copies of the file."""
    from heihe_reader.assets import asset
    from heihe_reader.services.library import Library

    path = tmp_path_factory.mktemp("sample") / "amur.heihe"
    with Library.open(path, create=True) as library:
        steps = [*library.importing.run([asset("resources", "sample_library")]), *library.deduplicating.run()]
    assert [step for step in steps if step.outcome.value == "failed"] == []
    return path


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Shows the shape of the code after a whole run."""
    if config.args == config.getini("testpaths"):
        terminalreporter.section("the shape of the code")
        terminalreporter.write("\n".join([*report(), ""]))


def _new_threads(before: set[threading.Thread]) -> set[threading.Thread]:
    started = set(threading.enumerate()) - before
    # A thread of Qt that has once run Python leaves a stand-in behind that never ends by itself.
    return {thread for thread in started if thread.is_alive() and not isinstance(thread, threading._DummyThread)}
