"""The laws of folding: taken back means never happened, and every road gives the same rows."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Connection, select

from app.book.book import Book
from app.projections import Projection, all_projections
from app.projections.state_roots import root_bytes, table_sum
from tests.helpers.odd_projection import PROJECTION as ODD
from tests.helpers.small_book import SMALL, Clock, Shelf, moved, pull, push, write_moves

PROJECTIONS = (*SMALL, ODD)

steps = st.lists(
    st.one_of(
        st.tuples(st.sampled_from(["write a", "write b", "write c"]), st.integers(1, 400)),
        st.tuples(
            st.sampled_from(["push b", "push c", "pull b", "pull c", "b to c", "c to b"]),
            st.just(0),
        ),
    ),
    max_size=25,
)


def rows(book: Book, projections: tuple[Projection, ...] = PROJECTIONS) -> dict[str, Any]:
    """Everything that the projections show, in order of keys."""

    def query(conn: Connection) -> dict[str, Any]:
        return {
            table.name: [
                tuple(row) for row in conn.execute(select(table).order_by(*table.primary_key))
            ]
            for projection in projections
            for table in projection.tables
        }

    return book.read(lambda reading: query(reading.conn))


def roots_by_reading(book: Book) -> dict[str, bytes]:
    with book.database.reading() as conn:
        return {
            p.name: root_bytes(sum(table_sum(conn, table) for table in p.tables))
            for p in PROJECTIONS
        }


def roots_kept(book: Book) -> dict[str, bytes]:
    with book.database.reading() as conn:
        sql = "SELECT name, root_now FROM projection_state"
        return dict(tuple(row) for row in conn.exec_driver_sql(sql))


def forget_projections(book: Book) -> None:
    with book.database.writing() as conn:
        conn.exec_driver_sql("UPDATE projection_state SET version = -1")


def run(shelf: Shelf, script: list[tuple[str, int]]) -> dict[str, Book]:
    a = shelf.found()
    books = {"a": a, "b": shelf.join(a, "b"), "c": shelf.join(a, "c")}
    for what, minor in script:
        match what.split():
            case ["write", name]:
                write_moves(books[name], minor)
            case ["push", name]:
                push(books[name], a)
            case ["pull", name]:
                pull(books[name], a)
            case [giver, "to", taker]:
                books[taker].import_frames(books[giver].facts_for(books[taker].vector()))
    return books


@given(steps)
def test_any_interleaving_gives_the_rows_and_roots_of_a_fresh_fold(
    tmp_path_factory: pytest.TempPathFactory, script: list[tuple[str, int]]
) -> None:
    shelf = Shelf(tmp_path_factory.mktemp("law"), projections=PROJECTIONS)
    try:
        books = run(shelf, script)
        for name, book in books.items():
            assert roots_kept(book) == roots_by_reading(book), name
            seen, numbered = rows(book), book.roots()
            forget_projections(book)
            book.close()
            fresh = shelf.open(name)
            assert rows(fresh) == seen, name
            assert fresh.roots() == numbered, name
            books[name] = fresh
        for name in "bc":
            push(books[name], books["a"])
        for name in "bc":
            pull(books[name], books["a"])
            assert not books[name].outgoing()
            assert rows(books[name]) == rows(books["a"])
            assert books[name].roots() == books["a"].roots()
    finally:
        shelf.close()


def test_waiting_facts_show_in_the_same_order_on_two_laptops_without_a_hub(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path, projections=PROJECTIONS)
    a = shelf.found()
    b, c = shelf.join(a, "b"), shelf.join(a, "c")
    write_moves(b, 3, 8, 21)
    write_moves(c, 11, 14)
    pull(b, a)
    b.import_frames(c.outgoing())
    c.import_frames(b.outgoing())
    assert rows(b) == rows(c)
    assert len(b.outgoing()) == 5
    shelf.close()


def test_a_changed_version_is_folded_again_with_progress(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path, projections=PROJECTIONS)
    book = shelf.found()
    write_moves(book, *range(1, 30))
    before = rows(book)
    book.close()
    newer = replace(ODD, version=2)
    heard: list[tuple[int, int]] = []
    again = Book.open(
        book.path,
        shelf.keys,
        wall_ms=Clock(),
        projections=(*SMALL, newer),
        on_progress=lambda done, size: heard.append((done, size)),
    )
    assert heard[-1] == (30, 30)
    assert rows(again) == before
    again.close()


def test_a_projection_that_is_no_longer_there_leaves_no_table(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path, projections=PROJECTIONS)
    book = shelf.found()
    book.close()
    shelf.projections = SMALL
    again = shelf.open()
    with again.database.reading() as conn:
        sql = "SELECT count(*) FROM sqlite_master WHERE name = 'odd_row'"
        assert conn.exec_driver_sql(sql).scalar_one() == 0
    shelf.close()


def test_every_projection_of_the_release_is_found_once() -> None:
    found = all_projections()
    assert [p.name for p in found] == sorted({p.name for p in found})
    tables = [table.name for p in found for table in p.tables]
    assert len(tables) == len(set(tables))
    assert {"journal", "balances", "sealed_fields"} <= {p.name for p in found}


def test_a_table_that_could_hold_a_fraction_is_refused() -> None:
    from sqlalchemy import Column, Float, Integer, MetaData

    from app.projections import strict_table

    with pytest.raises(AssertionError):
        strict_table("bad", MetaData(), Column("a", Integer, primary_key=True), Column("x", Float))


def test_moves_of_equal_amounts_have_their_own_rows(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path, projections=PROJECTIONS)
    book = shelf.found()
    write_moves(book, 5, 5)
    assert len(rows(book)["journal_entry"]) == 2
    assert moved(5).post[0].minor == 5
    shelf.close()
