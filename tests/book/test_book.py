"""One laptop: what is written is durable, numbered, balanced, and there again after opening."""

from dataclasses import replace
from pathlib import Path
from unittest.mock import Mock, patch

import msgspec
import pytest

from app.book.book import Book
from app.book.transaction import Tx
from app.book.verify import verify_database
from app.core.errors import Refused, Unavailable, Untrusted
from app.core.events.envelope import Frame, open_frame
from app.core.members import MemberAdded
from app.projections import balances, journal
from app.system.vault import PassphraseStore
from tests.helpers.small_book import SMALL, Shelf, balance, moved, pull, push, write_moves


def test_a_founded_group_is_its_own_hub(shelf: Shelf) -> None:
    book = shelf.found()
    assert book.group.is_hub and book.group.is_enrolled
    assert book.group.prefix == "A"
    assert book.cursor() == (0, 1)
    checkpoint = book.checkpoint()
    assert checkpoint is not None and checkpoint.size == 1
    assert not book.outgoing()


def test_what_was_written_is_there_after_opening_again(shelf: Shelf) -> None:
    book = shelf.found()
    write_moves(book, 500, 700)
    roots, cursor = book.roots(), book.cursor()
    book.close()
    again = shelf.open()
    assert balance(again) == 1200
    assert (again.roots(), again.cursor()) == (roots, cursor)
    write_moves(again, 1)
    assert balance(again) == 1201


def test_a_refused_operation_leaves_no_trace(shelf: Shelf) -> None:
    book = shelf.found()
    before = book.cursor(), book.roots(), book.vector()

    def operation(tx: Tx) -> None:
        tx.append(moved(5))
        raise Refused("meeting.closed")

    with pytest.raises(Refused, match=r"meeting.closed"):
        book.write(operation)
    assert (book.cursor(), book.roots(), book.vector()) == before
    write_moves(book, 7)
    assert balance(book) == 7


def test_changes_name_topics_facts_and_result(shelf: Shelf) -> None:
    book = shelf.found()
    changes = book.write(lambda tx: tx.append(moved(5)).id)
    assert changes.topics == {"balances", "journal"}
    assert [event.id for event in changes.events] == [changes.result]
    assert changes.events[0].seq == 2


def test_the_journal_pages_backwards_and_links_nothing_to_itself(shelf: Shelf) -> None:
    book = shelf.found()
    write_moves(book, *range(1, 6))
    newest = book.read(lambda r: journal.journal_page(r.conn, limit=2))
    assert [entry.position for entry in newest] == [6, 5]
    older = book.read(lambda r: journal.journal_page(r.conn, before=5, limit=10))
    assert [entry.position for entry in older] == [4, 3, 2]
    assert all(entry.is_numbered and not entry.reverses for entry in newest + older)


def test_a_statement_runs_its_balance(shelf: Shelf) -> None:
    book = shelf.found()
    write_moves(book, 10, 20)
    book.write(lambda tx: tx.append(moved(5, from_account="1030", to_account="1010")))
    lines = book.read(lambda r: list(journal.statement(r.conn, "1030")))
    assert [line.minor for line in lines] == [10, 20, -5]
    assert [line.balance_minor for line in lines] == [10, 30, 25]


def test_the_trial_balance_is_zero_and_controls_equal_their_subs(shelf: Shelf) -> None:
    book = shelf.found()
    write_moves(book, 10, 20)
    rows = book.read(lambda r: balances.trial_balance(r.conn))
    assert [(row.account, row.minor) for row in rows] == [("1030", 30), ("1210", -30)]
    assert book.read(lambda r: balances.imbalances(r.conn)) == {}
    assert book.read(lambda r: balances.control_differences(r.conn)) == {}


def test_a_second_program_is_told_who_has_the_book(shelf: Shelf) -> None:
    shelf.found()
    with pytest.raises(Unavailable) as caught:
        shelf.open()
    assert caught.value.code == "book.already_open"
    assert caught.value.values["pid"]


def test_a_book_is_never_made_over_another(shelf: Shelf) -> None:
    shelf.found().close()
    with pytest.raises(Unavailable, match=r"book.exists"):
        shelf.found()
    shelf.open()


def test_a_founding_that_fails_leaves_nothing_behind(shelf: Shelf) -> None:
    cut_off = Mock(side_effect=Unavailable("book.disk_full"))
    with patch("app.book.book.take_name", cut_off), pytest.raises(Unavailable):
        shelf.found()
    assert not list(shelf.folder.iterdir())
    assert shelf.found().group.name == "Umoja"


def test_a_book_that_has_its_name_keeps_its_key_whatever_fails_then(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.system.vault.OPSLIMIT", 1)
    monkeypatch.setattr("app.system.vault.MEMLIMIT", 8 * 1024 * 1024)
    shelf = Shelf(tmp_path, keys=PassphraseStore("mvua ya asubuhi", tmp_path / "marks"))
    with (
        patch("app.book.founding.sync_folder", Mock(side_effect=MemoryError)),
        pytest.raises(MemoryError),
    ):
        shelf.found()
    book = shelf.open()
    write_moves(book, 5)
    assert balance(book) == 5
    shelf.close()


def test_names_are_sealed_and_an_erased_person_is_nobody(shelf: Shelf) -> None:
    book = shelf.found()
    member = "0193d2b2-0000-7000-8000-000000000001"

    def add(tx: Tx) -> None:
        sealed = tx.people.seal(member, {"name": "Amina Wanjiru", "phone": "+254700000001"})
        tx.append(MemberAdded(member=member, no=1, joined_on="2026-01-03", sealed=sealed))

    book.write(add)
    assert book.read(lambda r: r.people.name(member)) == "Amina Wanjiru"
    assert book.read(lambda r: r.people.field(member, "phone")) == "+254700000001"
    book.write(lambda tx: tx.people.erase(member))
    assert book.read(lambda r: r.people.name(member)) == ""
    with pytest.raises(Refused, match=r"person.erased"):
        book.write(lambda tx: tx.member_key(member))
    book.close()
    assert b"Amina" not in (shelf.folder / "a.daftari").read_bytes()


def test_waiting_facts_keep_their_order_over_a_restart(shelf: Shelf) -> None:
    hub = shelf.found()
    book = shelf.join(hub, "b")
    write_moves(book, 1, 2)
    book.close()
    again = shelf.open("b")
    write_moves(again, 3)
    again.close()
    waiting = [open_frame(frame) for frame in shelf.open("b").outgoing()]
    assert [event.n for event in waiting] == [1, 2, 3]
    assert [event.lam for event in waiting] == sorted({event.lam for event in waiting})


def test_a_full_disk_refuses_the_entry_and_the_next_one_works(shelf: Shelf) -> None:
    book = shelf.found()
    write_moves(book, 1)

    def filled(tx: Tx) -> None:
        tx.append(moved(1000))
        pages = tx.conn.exec_driver_sql("PRAGMA page_count").scalar_one()
        tx.conn.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
        tx.conn.exec_driver_sql(
            "INSERT INTO draft (form, content, at_ms) VALUES ('f', ?, 0)", ("x" * 400_000,)
        )

    with pytest.raises(Unavailable, match=r"book.disk_full"):
        book.write(filled)
    assert balance(book) == 1
    with book.database.writing() as conn:
        conn.exec_driver_sql("PRAGMA max_page_count = 1000000")
    write_moves(book, 2)
    assert balance(book) == 3
    assert list(verify_database(book.database, SMALL)) == []


def test_a_fact_of_a_laptop_that_is_not_enrolled_is_refused_and_leaves_no_trace(
    shelf: Shelf,
) -> None:
    hub = shelf.found()
    stranger = Book.join(
        shelf.folder / "s.daftari",
        shelf.keys,
        group=hub.group.id,
        label="S",
        wall_ms=shelf.clock,
        projections=SMALL,
    )
    stranger.ingest(hub.numbered(0), hub.checkpoint())
    with pytest.raises(Refused, match=r"officer.not_logged_in"):
        write_moves(stranger, 5)
    stranger.log_in(hub.group.founder)
    with pytest.raises(Refused, match=r"device.unknown"):
        write_moves(stranger, 5)
    assert not stranger.outgoing() and balance(stranger) == 0
    stranger.close()


def test_a_log_with_a_gap_or_another_tree_is_not_taken_in(shelf: Shelf) -> None:
    hub = shelf.found()
    book = shelf.join(hub, "b")
    before = book.cursor(), book.roots()
    write_moves(hub, 1, 2, 3)
    records, checkpoint = hub.numbered(2), hub.checkpoint()
    assert checkpoint is not None
    with pytest.raises(Untrusted, match=r"log.gap"):
        book.ingest(records[1:], checkpoint)
    with pytest.raises(Untrusted, match=r"checkpoint"):
        book.ingest(records, replace(checkpoint, root="ab" * 32))
    forged = [
        msgspec.structs.replace(records[0], frame=Frame(records[0].frame.body, bytes(64))),
        *records[1:],
    ]
    with pytest.raises(Untrusted, match=r"event.bad_signature"):
        book.ingest(forged, checkpoint)
    assert (book.cursor(), book.roots()) == before
    book.ingest(records, checkpoint)
    book.ingest(records, checkpoint)
    assert balance(book) == 6


@pytest.mark.parametrize("first", [(), (5,)], ids=["right after opening", "after an entry"])
def test_a_refusal_does_not_deafen_the_book(shelf: Shelf, first: tuple[int, ...]) -> None:
    hub = shelf.found()
    write_moves(hub, 100)  # the balance is a row that changes: of a new row its writer tells
    shelf.join(hub, "b").close()
    book = shelf.open("b")

    def refuse(tx: Tx) -> None:
        raise Refused("test.refused")

    write_moves(book, *first)
    with pytest.raises(Refused):
        book.write(refuse)
    write_moves(book, 70)
    push(book, hub)
    pull(book, hub)
    assert balance(book) == 100 + sum(first) + 70
    assert book.roots() == hub.roots()
