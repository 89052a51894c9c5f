"""All laptops of a group with a server are lost: the sheets bring a new one in."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.book.backup import make_copy
from app.book.recovering import begin_again, open_copy
from app.operations.recovery_sheets import give_sheets, offer_sheets
from app.projections import all_projections
from app.sync.connection import find_connection
from app.sync.introducing import introduce
from app.system.vault import MemoryKeyStore
from tests.helpers.small_book import balance, write_moves
from tests.helpers.town import Town


@pytest.fixture
def town(tmp_path: Path) -> Iterator[Town]:
    with Town(tmp_path, tuple(all_projections())) as town:
        yield town


def test_a_laptop_that_the_sheets_vouch_for_gets_what_the_copy_did_not_have(
    town: Town, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, other = town.pair()
    members = first.book.group.founder, other.book.group.device
    monkeypatch.setattr("app.operations.recovery_sheets.known_member", lambda tx, member: None)
    offer = first.book.write(offer_sheets).result
    first.book.write(lambda tx: give_sheets(tx, offer=offer, holders=members, typed=offer.halves))
    write_moves(first.book, 5)
    first.sync()
    copy = make_copy(first.book, town.shelf.clock()).path
    write_moves(first.book, 7)
    first.sync()
    book = begin_again(
        tmp_path / "anew.daftari",
        MemoryKeyStore(),
        copy,
        open_copy(copy, offer.halves),
        member=first.book.group.founder,
        label="new",
        wall_ms=town.shelf.clock,
        has_server=lambda book: find_connection(book) is not None,
    )
    town.shelf.books.append(book)
    desk = town.connect(book)
    assert desk.sync().waiting == 0
    assert not introduce(book, desk.engine.server)
    assert balance(book) == 12
    write_moves(book, 30)
    desk.sync()
    other.sync()
    assert balance(other.book) == 42
    assert not book.group.is_hub
