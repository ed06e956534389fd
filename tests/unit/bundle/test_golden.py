"""The exports of the sample as they were when a person last looked at them.

After a wanted change: HEIHE_WRITE_GOLDEN=1 python -m pytest tests/unit/bundle/test_golden.py, then read the difference.
"""

import os
from pathlib import Path

import pytest

from heihe_reader.bundle.pack import export
from tests.unit.bundle.sample import content

GOLDEN = Path(__file__).parents[2] / "golden" / "bundle"
IN_A_BUNDLE = ["data/articles.json", "data/annotations/codebook.jsonld"]


def compare(data: bytes, name: str) -> None:
    if os.environ.get("HEIHE_WRITE_GOLDEN"):
        GOLDEN.mkdir(parents=True, exist_ok=True)
        (GOLDEN / name).write_bytes(data)
    assert data == (GOLDEN / name).read_bytes(), f"{name} is not as it was"


@pytest.mark.parametrize(
    ("form", "name"),
    [("html", "sample.html"), ("markdown", "sample.md"), ("csv", "sample.csv"), ("jsonld", "sample.jsonld")],
)
def test_an_export_is_as_it_was(tmp_path: Path, form: str, name: str) -> None:
    export(content(), tmp_path / name, form)
    compare((tmp_path / name).read_bytes(), name)


@pytest.mark.parametrize("name", IN_A_BUNDLE)
def test_a_file_of_a_bundle_is_as_it_was(tmp_path: Path, name: str) -> None:
    export(content(), tmp_path / "b", "bundle")
    compare((tmp_path / "b" / name).read_bytes(), Path(name).name)
