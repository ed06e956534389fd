"""Settings come back as they were kept, and a bad file never stands in the way."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heihe_reader.settings import RecentLibrary, Settings, SettingsFile

LIBRARIES = st.builds(
    RecentLibrary,
    path=st.text(min_size=1, max_size=40),
    articles=st.integers(0, 10**6),
    stories=st.integers(0, 10**6),
    opened=st.text(max_size=20),
    view=st.sampled_from(["", "full", "changes"]),
    desk=st.lists(st.text(max_size=20), max_size=4).map(tuple),
    unfolded=st.lists(st.text(max_size=20), max_size=4).map(tuple),
)


def test_without_a_file_everything_is_as_usual(tmp_path: Path) -> None:
    assert SettingsFile(tmp_path).load() == Settings()


@given(zoom=st.integers(50, 300), linked=st.booleans(), recent=st.lists(LIBRARIES, max_size=5).map(tuple))
def test_what_is_kept_comes_back(
    tmp_path_factory: pytest.TempPathFactory, zoom: int, linked: bool, recent: tuple[RecentLibrary, ...]
) -> None:
    file = SettingsFile(tmp_path_factory.mktemp("settings"))
    settings = Settings(theme="sepia", zoom=zoom, linked=linked, recent=recent, geometry="AAEC", last_library="a")

    file.save(settings)

    assert file.load() == settings


@pytest.mark.parametrize(
    "content", ["not toml at all [", "theme = 7\nzoom = 'big'\nrecent = 'x'", "recent = [1, {}, {path = 3}]", "\x00"]
)
def test_a_damaged_file_gives_the_usual_settings(tmp_path: Path, content: str) -> None:
    (tmp_path / "settings.toml").write_text(content, encoding="utf-8")

    assert SettingsFile(tmp_path).load() == Settings()


def test_one_wrong_value_costs_only_itself(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text("theme = 'neon'\nzoom = 9999\nlinked = false\n", encoding="utf-8")

    settings = SettingsFile(tmp_path).load()

    assert (settings.theme, settings.zoom, settings.linked) == ("desktop", 300, False)


def test_a_wrong_list_of_open_articles_costs_only_itself(tmp_path: Path) -> None:
    text = "[[recent]]\npath = 'a.heihe'\narticles = 3\ndesk = [1, 'x']\nunfolded = ['s']\nview = 7\n"
    (tmp_path / "settings.toml").write_text(text, encoding="utf-8")

    assert SettingsFile(tmp_path).load().recent == (RecentLibrary("a.heihe", 3, unfolded=("s",)),)


def test_a_library_taken_from_the_list_is_not_opened_at_the_next_start() -> None:
    settings = Settings(last_library="a.heihe", recent=(RecentLibrary("a.heihe"), RecentLibrary("b.heihe")))

    assert settings.without_recent("a.heihe").last_library == ""
    assert settings.without_recent("b.heihe").last_library == "a.heihe"
    assert settings.recent_at("c.heihe") == RecentLibrary("c.heihe")


def test_a_library_opened_again_moves_to_the_front_and_stands_there_once() -> None:
    settings = Settings()
    for path in ("a.heihe", "b.heihe", "a.heihe"):
        settings = settings.with_recent(RecentLibrary(path))

    assert [library.path for library in settings.recent] == ["a.heihe", "b.heihe"]
    assert settings.without_recent("a.heihe").recent == (RecentLibrary("b.heihe"),)


def test_the_list_of_recent_libraries_stays_short() -> None:
    settings = Settings()
    for number in range(40):
        settings = settings.with_recent(RecentLibrary(f"{number}.heihe"))

    assert len(settings.recent) == 12
    assert settings.recent[0].path == "39.heihe"
