"""Sample groups, each built once for all tests that only look at it."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from app import samples
from app.book.book import Book
from app.projections import members, officers
from app.system.vault import MemoryKeyStore

NOW_MS = 1_795_255_200_000  # 21 November 2026, 13:00 in Nairobi


class Sample:
    """An open sample book; amounts come back in whole units of `unit` minor units."""

    def __init__(self, book: Book, unit: int) -> None:
        self.book = book
        self.unit = unit

    def read(self, query: Callable[..., Any], *args: Any, **values: Any) -> Any:
        return self.book.read(lambda reading: query(reading.conn, *args, **values))

    def whole(self, minor: int) -> int:
        whole, rest = divmod(minor, self.unit)
        assert rest == 0, minor
        return whole

    @property
    def ids(self) -> dict[int, str]:
        """Member ids by number."""
        return {one.no: one.member for one in self.read(members.members)}

    def names(self) -> dict[str, str]:
        return self.book.read(lambda reading: reading.people.names(self.ids.values()))

    def holders(self) -> tuple[str, ...]:
        return tuple(self.names()[one] for one in self.read(officers.key_holders))


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], Sample]]:
    """`sample("tumaini")`: the book, built at its first use."""
    built: dict[str, Sample] = {}

    def of(name: str) -> Sample:
        if name not in built:
            path = tmp_path_factory.mktemp("sample") / f"{name}.daftari"
            book = samples.build(name, path, MemoryKeyStore(), lambda: NOW_MS)
            built[name] = Sample(book, 10_000 if name == "tumaini-fa" else 100)
        return built[name]

    yield of
    for one in built.values():
        one.book.close()
