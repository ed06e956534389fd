"""db/schema.sql is what the migrations make."""

import re

from heihe_reader.library.migrate import latest_version, migrations
from tests.house.schema import SCHEMA, schema
from tests.house.tracked import ROOT


def test_the_schema_is_what_the_migrations_make() -> None:
    assert SCHEMA.read_text(encoding="utf-8") == schema(), "run: python -m tests.house.schema"


def test_migrations_are_numbered_without_a_gap() -> None:
    assert [number for number, _ in migrations()] == list(range(1, latest_version() + 1))


def test_every_table_has_its_sentence() -> None:
    tables = re.findall(r"CREATE (?:VIRTUAL )?TABLE (\w+)", schema())
    told = (ROOT / "db" / "README.md").read_text(encoding="utf-8")
    assert tables
    assert [table for table in tables if f"`{table}`" not in told] == []
