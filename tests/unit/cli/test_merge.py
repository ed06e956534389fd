"""heihe-reader merge, stopped on its way: it says how far it came, keeps that, and goes on the next time."""

import json
from itertools import count
from pathlib import Path

import pytest

from heihe_reader.cli.main import main
from heihe_reader.cli.session import Session
from heihe_reader.services import in_portions
from heihe_reader.services.library import Library


def run(capsys: pytest.CaptureFixture[str], library: Path, *words: str) -> tuple[int, object]:
    code = main(["--library", str(library), *words, "--json"], lambda _: 99)
    return code, json.loads(capsys.readouterr().out)


def test_a_merge_that_is_stopped_says_how_far_it_came_and_goes_on(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    theirs, mine = tmp_path / "theirs.heihe", tmp_path / "mine.heihe"
    rows = tmp_path / "rows.jsonl"
    rows.write_text("".join(f'{{"title": "{n}", "text": "Lorry {n} waits."}}\n' for n in range(5)), encoding="utf-8")
    with Library.open(theirs, create=True) as library:
        list(library.importing.run([rows]))
    monkeypatch.setattr(in_portions, "_MOST", 1)
    asked = count()

    def stopping(session: Session) -> bool:
        session._stopped = next(asked) >= 3
        return session._stopped

    with monkeypatch.context() as patch:
        patch.setattr(Session, "stopping", stopping)
        code, said = run(capsys, mine, "merge", str(theirs))
    message = "Stopped after 3 of 5 changes. What was done until then is kept."
    assert (code, said) == (5, {"error": {"code": "stopped", "message": message}})
    assert run(capsys, mine, "check") == (0, {"ok": True, "problems": []})
    code, said = run(capsys, mine, "history")
    assert isinstance(said, list)
    assert said[0]["unfinished"] == {"done": 3, "of": 5}
    code, said = run(capsys, mine, "merge", str(theirs))
    assert isinstance(said, dict)
    assert said["articles"] == {"added": 2, "same": 3}
    assert [run(capsys, mine, "undo")[0] for _ in range(2)] == [0, 0]
    assert run(capsys, mine, "articles") == (0, [])
