"""A whole book verifies; an altered one does not; copies are proved, thinned and put back."""

import pytest

from app.book.backup import DAY_MS, copies, make_copy, prove_copy, to_thin
from app.book.book import Book
from app.book.restoring import restore
from app.book.verify import verify_database
from app.core.errors import Untrusted
from tests.helpers.small_book import SMALL, Shelf, balance, pull, push, write_moves


def findings(book: Book) -> list[str]:
    return [finding.code for finding in verify_database(book.database, SMALL)]


def spoil(book: Book, sql: str) -> None:
    with book.database.writing() as conn:
        conn.exec_driver_sql(sql)


def test_a_whole_book_has_no_findings(shelf: Shelf) -> None:
    hub = shelf.found()
    other = shelf.join(hub, "b")
    write_moves(hub, 5, 6)
    write_moves(other, 7)
    assert findings(hub) == findings(other) == []


@pytest.mark.parametrize(
    ("sql", "code"),
    [
        (
            "UPDATE event SET body = CAST(replace(body, '\"minor\":5', '\"minor\":6') AS BLOB)",
            "event.unbalanced",
        ),
        ("UPDATE event SET sig = zeroblob(64) WHERE seq = 3", "event.bad_signature"),
        ("DELETE FROM event WHERE seq = 3", "verify."),
        ("UPDATE event SET seq = 99 WHERE seq = 3", "verify."),
        ("UPDATE sub_balance SET minor = minor + 1", "verify.balance_differs"),
        ("UPDATE account_balance SET minor = minor + 1", "verify.not_balanced"),
        ("UPDATE journal_line SET minor = minor + 1", "verify.root_differs"),
        ("UPDATE chain SET n = n + 1", "verify.chain_head"),
        ("CREATE TRIGGER evil AFTER INSERT ON event BEGIN DELETE FROM event; END", "book.schema"),
        ("ALTER TABLE draft ADD COLUMN more TEXT", "book.schema_altered"),
    ],
)
def test_an_altered_book_is_found_out(shelf: Shelf, sql: str, code: str) -> None:
    book = shelf.found()
    write_moves(book, 5, 6, 7)
    spoil(book, sql)
    found = findings(book)
    assert any(each.startswith(code) for each in found), found


def test_an_altered_schema_is_refused_at_open(shelf: Shelf) -> None:
    book = shelf.found()
    spoil(book, "CREATE VIEW odd_one AS SELECT 1")
    book.close()
    with pytest.raises(Untrusted, match=r"book.schema_altered"):
        shelf.open()


def test_a_copy_is_signed_and_proved(shelf: Shelf) -> None:
    book = shelf.found()
    write_moves(book, 5, 6)
    copy = make_copy(book, shelf.clock())
    assert [each.path for each in copies(book.path)] == [copy.path]
    assert copy.manifest.events == 3
    key = shelf.keys.load(book.path).key
    assert prove_copy(copy.path, key) == 3
    data = bytearray(copy.path.read_bytes())
    data[5000] ^= 1
    copy.path.write_bytes(data)
    with pytest.raises(Untrusted, match=r"backup.altered"):
        prove_copy(copy.path, key)


def test_a_restored_book_goes_on_under_a_new_incarnation(shelf: Shelf) -> None:
    hub = shelf.found()
    book = shelf.join(hub, "b")
    write_moves(book, 5)
    copy = make_copy(book, shelf.clock())
    write_moves(book, 6)
    push(book, hub)
    old = book.group.device
    book.close()
    aside = restore(copy.path, book.path, shelf.keys, shelf.clock())
    assert aside is not None and aside.exists()
    again = shelf.open("b")
    assert again.was_restored
    assert again.group.device != old
    assert again.known_missing() == [(old, 2, 2)]
    write_moves(again, 8)
    push(again, hub)
    pull(again, hub)
    assert again.known_missing() == []
    assert balance(again) == balance(hub) == 5 + 6 + 8
    assert again.roots() == hub.roots()
    assert findings(again) == []


def test_the_same_copy_put_back_twice_is_noticed_twice(shelf: Shelf) -> None:
    hub = shelf.found()
    book = shelf.join(hub, "b")
    write_moves(book, 5)
    copy = make_copy(book, shelf.clock())
    write_moves(book, 6)
    push(book, hub)
    book.close()
    devices = []
    for number in (1, 2):
        restore(copy.path, book.path, shelf.keys, shelf.clock())
        again = shelf.open("b")
        assert again.was_restored
        devices.append(again.group.device)
        write_moves(again, 10 * number)
        push(again, hub)
        again.close()
    assert len(set(devices)) == 2
    last = shelf.open("b")
    assert not last.was_restored
    pull(last, hub)
    assert balance(last) == balance(hub) == 5 + 6 + 10 + 20
    assert findings(last) == []


def test_a_cloned_book_whose_mark_lagged_is_rehomed_at_the_next_pull(shelf: Shelf) -> None:
    hub = shelf.found()
    book = shelf.join(hub, "b")
    write_moves(book, 5)
    book.close()
    twin_bytes = book.path.read_bytes()
    secrets = shelf.keys.load(book.path)
    book = shelf.open("b")
    write_moves(book, 6)
    push(book, hub)
    book.close()
    book.path.write_bytes(twin_bytes)  # the older copy, and a keyring that lags as well
    shelf.keys.save(book.path, secrets)
    twin = shelf.open("b")
    old = twin.group.device
    write_moves(twin, 100)
    pull(twin, hub)
    assert twin.was_restored and twin.group.device != old
    push(twin, hub)
    pull(twin, hub)
    assert balance(twin) == balance(hub) == 5 + 6 + 100
    assert findings(twin) == []


def test_copies_are_thinned_with_age() -> None:
    now = 1000 * DAY_MS
    hours = [now - hour * 3_600_000 for hour in range(24 * 40)]
    kept = sorted(set(hours) - set(to_thin(hours, now)), reverse=True)
    assert len([made for made in kept if now - made < DAY_MS]) == 24
    assert 29 <= len([made for made in kept if DAY_MS <= now - made < 30 * DAY_MS]) <= 30
    assert len([made for made in kept if now - made >= 30 * DAY_MS]) <= 3
    assert to_thin(kept, now) == []
