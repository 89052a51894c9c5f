"""The hand that writes projections: what is kept in memory is found like what is in the file."""

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from sqlalchemy import Column, Connection, Integer, MetaData, Text, create_engine, text

from app.projections import Fold, looked_up, strict_table
from app.projections.statements import MANY

metadata = MetaData()
thing = strict_table(
    "thing",
    metadata,
    Column("kind", Text, primary_key=True),
    Column("no", Integer, primary_key=True),
    Column("colour", Text, nullable=False, server_default=text("'grey'")),
    Column("owner", Text),
)

other = strict_table(
    "other",
    metadata,
    Column("kind", Text, primary_key=True),
    Column("no", Integer, primary_key=True),
    Column("colour", Text, nullable=False, server_default=text("'grey'")),
)

COLOURS = st.sampled_from(["grey", "red"])
steps = st.lists(
    st.one_of(
        st.tuples(st.just("insert"), st.sampled_from("ab"), COLOURS, st.integers(1, MANY + 9)),
        st.tuples(st.just("plain"), st.sampled_from("ab"), st.integers(1, 3)),
        st.tuples(st.just("update"), COLOURS, COLOURS),
        st.tuples(st.just("delete"), st.sampled_from("ab")),
        st.tuples(st.just("upsert"), st.sampled_from("ab"), st.integers(-3, 3), COLOURS),
        st.tuples(st.just("there"), st.sampled_from("ab"), st.integers(-3, 3)),
        st.tuples(st.just("look"), st.sampled_from("ab"), COLOURS),
        st.tuples(st.just("alike"), st.sampled_from("ab"), st.integers(1, MANY)),
    ),
    max_size=12,
)


@pytest.fixture(scope="module")
def conn() -> Iterator[Connection]:
    engine = create_engine("sqlite://")
    with engine.connect() as conn:
        metadata.create_all(conn)
        yield conn
    engine.dispose()


class Book:
    """A fold, and whether it writes every row at once."""

    def __init__(self, conn: Connection, *, is_eager: bool) -> None:
        conn.execute(thing.delete())
        conn.execute(other.delete())
        self.fold, self.is_eager = Fold(conn), is_eager
        self.no = 0
        self.seen: list[Any] = []

    def play(self, steps: list[Any]) -> list[Any]:
        for step in steps:
            self._one(*step)
            if self.is_eager:
                self.fold.flush()
        self.fold.flush()
        return [*self.seen, self.fold.rows(thing, {}), self.fold.rows(other, {})]

    def _one(self, what: str, *how: Any) -> None:
        match what, how:
            case "insert", (kind, colour, many):
                for _ in range(many):
                    self.no += 1
                    row = {"colour": colour, "no": -self.no, "kind": kind, "owner": None}
                    self.fold.insert(thing, row)
            case "plain", (kind, many):
                self.no += many
                rows = [{"kind": kind, "no": self.no - i} for i in range(many)]
                self.fold.insert_all(thing, rows)
            case "update", (old, new):
                self.fold.update(thing, {"colour": old}, {"colour": new})
            case "delete", (kind,):
                self.fold.delete(thing, {"kind": kind})
            case "upsert", (kind, no, colour):
                self.fold.upsert(other, {"colour": colour, "kind": kind, "no": no})
            case "there", (kind, no):
                self.fold.upsert(other, {"kind": kind, "no": no})
            case "look", (kind, colour):
                self.seen.append(self.fold.rows(other, {"kind": kind}))
                self.seen.append(self.fold.rows(thing, {"kind": kind, "colour": colour}))
                self.seen.append(self.fold.rows(thing, {"colour": colour}))
                self.seen.append(self.fold.get(thing, {"owner": None}))
                self.seen.append(self.fold.rows(thing, {"kind": kind, "owner": None}))
            case "alike", (kind, many):
                for no in range(-many, 3):
                    self.seen.append(self.fold.rows(thing, {"no": no, "kind": kind}))
                    self.seen.append(self.fold.get(other, {"kind": kind, "no": no}))


@given(steps)
@example([("insert", "a", "red", 3), *[("look", "a", "red"), ("look", "a", "grey")] * 2])
@example([("plain", "a", 3), ("insert", "b", "red", 9), ("alike", "b", 9), ("alike", "b", 9)])
@example([("insert", "a", "red", 30), ("alike", "a", 9), ("delete", "a"), ("alike", "a", 9)])
def test_what_is_kept_is_looked_up_like_what_is_written(conn: Connection, steps: list[Any]) -> None:
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(looked_up, "_LIMIT", " LIMIT 21")  # rows of a kind that are read together
        patched.setattr(looked_up, "ROWS_MAX", 20)
        patched.setattr(looked_up, "ALIKE", 1)
        lazy = Book(conn, is_eager=False).play(steps)
        kept_and_read = Book(conn, is_eager=True).play(steps)
        patched.setattr(looked_up, "ALIKE", 10**9)
        eager = Book(conn, is_eager=True).play(steps)
    assert lazy == kept_and_read == eager
