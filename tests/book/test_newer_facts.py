"""Entries of a newer version on an older laptop: kept, passed on, counted, and nothing is paid out
of what they touch."""

from dataclasses import replace

import pytest

from app.book.book import Book
from app.book.verify import verify_database
from app.core import relearning
from app.core.activation import DeviceCapable
from app.core.cases import CaseOpened
from app.core.closing import MeetingClosed, Totals
from app.core.errors import Refused
from app.core.events import registry
from app.core.events.envelope import open_frame, sign_body
from app.core.expenses import ExpensePaid
from app.store import stored_events
from app.store.database import Database
from tests.helpers.laptops import made_id
from tests.helpers.small_book import SMALL, Shelf, balance, moved, pull, push, write_moves
from tests.sync.test_moving_back import index_of as memory_of
from tests.sync.test_rehoming import pay


def from_the_future(book: Book, minor: int) -> bytes:
    """What `book` writes next, of a type that no release knows; its body."""
    book.write(lambda tx: tx.append(moved(minor)))
    frame = book.outgoing()[-1]
    return frame.body.replace(b'"t":"money.moved"', b'"t":"money.pledged"')


def spend(book: Book, account: str = "cash") -> None:
    bare = ExpensePaid(
        meeting="",
        what="chalk",
        account="5010",
        minor=10,
        currency="KES",
        paid_to="",
        receipt="",
        source=account,
    )
    book.write(lambda tx: tx.append(replace(bare, post=bare.template())))


def test_it_is_kept_passed_on_and_counted(shelf: Shelf) -> None:
    hub = shelf.found()
    first, second = shelf.join(hub, "b"), shelf.join(hub, "c")
    frame = sign_body(from_the_future(first, 70), first.keys.signing)
    hub.import_frames([frame])
    pull(second, hub)
    for book in (hub, second):
        newer = book.newer()
        assert (newer.count, newer.accounts) == (1, {"1010", "1030"})
        assert balance(book) == 0
    assert hub.roots() == second.roots()
    assert frame.body in [record.frame.body for record in second.numbered(0)]


def test_nothing_is_paid_out_of_what_it_touches_and_no_page_is_closed(shelf: Shelf) -> None:
    hub = shelf.found()
    other = shelf.join(hub)
    spend(hub)
    hub.import_frames([sign_body(from_the_future(other, 70), other.keys.signing)])
    size = hub.cursor()
    with pytest.raises(Refused, match=r"entry\.needs_newer"):
        spend(hub)
    closed = MeetingClosed(meeting=made_id("m"), page="", totals=Totals(), heads=(), next_on="")
    with pytest.raises(Refused, match=r"entry\.needs_newer"):
        hub.write(lambda tx: tx.append(closed))
    assert hub.cursor() == size
    spend(hub, "bank")  # another place, of which everything is known
    hub.write(lambda tx: tx.append(moved(5)))  # the money stays with the group


def test_a_gap_in_the_chain_of_a_laptop_is_reported(shelf: Shelf) -> None:
    hub = shelf.found()
    other = shelf.join(hub)
    write_moves(other, 1, 2, 3)
    frames = other.outgoing()
    hub.import_frames(frames[2:])
    device = other.group.device
    assert hub.known_missing() == [(device, 1, 2)]
    hub.import_frames(frames)
    assert hub.known_missing() == []


def test_what_an_older_program_kept_unread_is_read_after_the_update(shelf: Shelf) -> None:
    """Who may write is folded from such facts too: a laptop must not know less than the others."""
    hub = shelf.found()
    other = shelf.join(hub)
    told = DeviceCapable(release="2", protocol=1, features=("later",))
    hub.write(lambda tx: tx.append(told))
    pull(other, hub)
    other.close()
    path = other.path
    database = Database(path, shelf.keys.load(path).key)
    with database.writing() as conn:  # as the release before left it
        which = "WHERE type = 'device.capable'"
        conn.exec_driver_sql(f"UPDATE event SET is_control = 0 {which}")
        kept = f"SELECT hash, type, 1 FROM event {which}"
        conn.exec_driver_sql(f"INSERT INTO unknown_fact (hash, type, version) {kept}")
    database.close()
    again = shelf.open("b")
    assert again.roster.devices[hub.group.device].can == {"later"}
    assert again.newer().count == 0
    assert (again.cursor(), again.roots()) == (hub.cursor(), hub.roots())


def test_what_an_older_program_numbered_unread_is_known_to_the_rules_after_the_update(
    shelf: Shelf,
) -> None:
    hub = shelf.found()
    first, second = shelf.join(hub), shelf.join(hub, "c")
    entry = pay(first, "ali")
    push(first, hub)
    path = hub.path
    hub.close()
    database = Database(path, shelf.keys.load(path).key)
    with database.writing() as conn:  # as a release left it that did not know contributions
        conn.exec_driver_sql("DELETE FROM rule_index")
        kept = "SELECT hash, type, 1 FROM event WHERE type = 'contribution.recorded'"
        conn.exec_driver_sql(f"INSERT INTO unknown_fact (hash, type, version) {kept}")
    database.close()
    hub = shelf.open("a")
    again = pay(second, "ali")  # he knew nothing of the first one
    push(second, hub)
    asked = [open_frame(record.frame).payload for record in hub.numbered(0)]
    (case,) = [one for one in asked if isinstance(one, CaseOpened)]
    assert (case.kind, case.subjects) == ("same_payment", (entry, again))


@pytest.mark.parametrize("wrong", [b'"minor":"much"', b'"minor":71'])
def test_what_was_numbered_unread_and_is_malformed_changes_nothing_on_any_laptop(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch, wrong: bytes
) -> None:
    hub = shelf.found()
    first, second = shelf.join(hub, "b"), shelf.join(hub, "c")
    write_moves(hub, 5)
    first.write(lambda tx: tx.append(moved(70)))
    body = first.outgoing()[-1].body.replace(b'"minor":70', wrong, 1)
    with monkeypatch.context() as older:
        older.delitem(registry._by_name, ("money.moved", 1))
        stored_events._decoder_of.cache_clear()
        hub.import_frames([sign_body(body, first.keys.signing)])
        assert (hub.newer().count, hub.newer().unreadable) == (1, 0)
    stored_events._decoder_of.cache_clear()
    hub.close()
    hub = shelf.open("a")  # the program that knows it now
    pull(second, hub)  # and one that has always known it
    for book in (hub, second):
        assert (book.newer().count, book.newer().unreadable, balance(book)) == (0, 1, 5)
        book.close()
    hub, second = shelf.open("a"), shelf.open("c")
    for book in (hub, second):
        assert (book.newer().count, book.newer().unreadable, balance(book)) == (0, 1, 5)
        assert book.known_missing() == []
    spend(hub)  # nobody will ever know more, so nothing is held up
    assert list(verify_database(hub.database, SMALL)) == []
    pull(second, hub)
    assert second.roots() == hub.roots()
    assert body in [record.frame.body for record in second.numbered(0)]


def test_a_memory_of_other_rules_is_learnt_anew_before_the_next_number(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Once, not at every number."""
    hub = shelf.found()
    first, second = shelf.join(hub), shelf.join(hub, "c")
    entry = pay(first, "ali")
    push(first, hub)
    knew = memory_of(hub)
    hub.write(
        lambda tx: tx.conn.exec_driver_sql("DELETE FROM rule_index")
    )  # other rules, other rows
    monkeypatch.setattr(relearning, "MEMORY", relearning.MEMORY + 1)
    hub.import_frames([])
    assert knew and memory_of(hub) == knew
    again = pay(second, "ali")
    push(second, hub)
    asked = [open_frame(record.frame).payload for record in hub.numbered(0)]
    (case,) = [one for one in asked if isinstance(one, CaseOpened)]
    assert (case.kind, case.subjects) == ("same_payment", (entry, again))
    hub.write(lambda tx: tx.conn.exec_driver_sql("DELETE FROM rule_index"))
    hub.import_frames([])
    assert memory_of(hub) == []
