"""Two hundred conflicts of two laptops, each in every order of arrival."""

from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path

import pytest

from app.core.events.registry import load_catalogue
from tests.conflicts.bases import BASES
from tests.conflicts.script import Script
from tests.conflicts.table import Moment, Table, in_memory

load_catalogue()
HERE = Path(__file__).parent
SCRIPTS: tuple[Script, ...] = tuple(
    script
    for file in sorted(HERE.glob("*.py"))
    if not file.stem.startswith("test_")
    for script in getattr(import_module(f"tests.conflicts.{file.stem}"), "SCRIPTS", ())
)
Base = tuple[Table, Moment, str]
Find = Callable[[str], Base]


@pytest.fixture(scope="module")
def base() -> Iterator[Find]:
    built: dict[str, Base] = {}

    def find(name: str) -> Base:
        if name not in built:
            table, meeting = BASES[name](shelf)
            table.sync()
            built[name] = table, table.keep(), meeting
        return built[name]

    with in_memory() as shelf:
        yield find


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.what)
def test_a_conflict_ends_as_written(script: Script, base: Find) -> None:
    assert script.run(*base(script.base)) > 0


def test_two_hundred_are_told_each_by_a_sentence_of_its_own() -> None:
    assert len(SCRIPTS) >= 200
    assert len({script.what for script in SCRIPTS}) == len(SCRIPTS)
