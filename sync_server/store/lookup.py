"""Queries for many values of one column, built once. One value is the common case and cheap."""

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import Any, TypeVar

from sqlalchemy import Column, Connection, Select, bindparam

from sync_server.store.prepared import Prepared

T = TypeVar("T")

CHUNK = 500  # values of one IN list, far below every engine's limit
LENGTHS = (1, 4, 20, 100, CHUNK)  # of the lists that are compiled; one with gaps repeats a value


class Lookup:
    """`query` narrowed to the rows whose `column` is one of some values, each given once."""

    def __init__(self, query: Select[Any], column: Column[Any]) -> None:
        self._query, self._column = query, column
        self._of_length: dict[int, Prepared] = {}

    def rows(self, conn: Connection, values: Iterable[Any], **fixed: Any) -> Iterator[Any]:
        """All rows; `fixed` are the other parameters of the query."""
        return self.ask(conn, values, **fixed)()

    def ask(
        self, conn: Connection, values: Iterable[Any], **fixed: Any
    ) -> Callable[[], Iterator[Any]]:
        """Ask as `rows`; the answer is waited for when it is called for."""
        answers = []
        for part in chunks(values):
            length = next(length for length in LENGTHS if length >= len(part))
            filled = part + part[-1:] * (length - len(part))
            wanted = dict(zip(_NAMES, filled, strict=False))
            answers.append(self._for(length).ask(conn, {**fixed, **wanted}))
        return lambda: (row for answer in answers for row in answer.rows())

    def _for(self, length: int) -> Prepared:
        prepared = self._of_length.get(length)
        if prepared is None:
            wanted = [bindparam(name, type_=self._column.type) for name in _NAMES[:length]]
            prepared = Prepared(self._query.where(self._column.in_(wanted)))
            self._of_length[length] = prepared
        return prepared


_NAMES = [f"wanted_{at}" for at in range(CHUNK)]


def chunks(values: Iterable[T]) -> Iterator[list[T]]:
    """`values` in lists of at most CHUNK."""
    rest = iter(values)
    while part := list(islice(rest, CHUNK)):
        yield part
