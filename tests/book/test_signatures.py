"""Signatures on all cores, and those that a long fetch puts off."""

import pytest
from msgspec.structs import replace
from nacl.signing import SigningKey

from app.book import signatures
from app.book.book import Book
from app.core.admission import Sequenced
from app.core.errors import Untrusted
from app.core.events.envelope import Frame, place_of, sign_body
from app.core.events.proving import FEW, NONE, prove
from tests.helpers.small_book import Shelf, balance, moved, pull, push, write_moves

FORGED = b"\x01" * 64


def hub_and_newcomer(shelf: Shelf, facts: int) -> tuple[Book, Book]:
    hub = shelf.found()
    book = shelf.join(hub)
    hub.write(lambda tx: [tx.append(moved(number)) for number in range(1, facts + 1)])
    return hub, book


def put_off(book: Book) -> int | None:
    with book.database.reading() as conn:
        return signatures.proved_to(conn)


def forged(record: Sequenced) -> Sequenced:
    return replace(record, frame=Frame(record.frame.body, FORGED))


def test_a_proof_holds_for_one_frame_and_one_key() -> None:
    keys = [SigningKey.generate() for _ in range(2)]
    signed = [sign_body(b"%d" % number, keys[0]) for number in range(3 * FEW)]
    wrong = Frame(signed[5].body, FORGED)
    proofs = prove([(frame, keys[0].verify_key) for frame in (*signed, wrong)])
    for frame in signed:
        proofs.check(frame, keys[0].verify_key)
        with pytest.raises(Untrusted):
            proofs.check(frame, keys[1].verify_key)
    with pytest.raises(Untrusted):
        proofs.check(wrong, keys[0].verify_key)
    with pytest.raises(Untrusted):
        NONE.check(wrong, keys[0].verify_key)


def test_a_body_names_its_place_and_rubbish_names_none(shelf: Shelf) -> None:
    hub = shelf.found()
    frame = hub.numbered(0)[0].frame
    assert place_of(frame) == (hub.group.device, 1)
    assert place_of(Frame(b"[1]", b"")) == place_of(Frame(b"\xff{", b"")) == ("", 0)


def test_signatures_that_were_put_off_are_proved_afterwards(shelf: Shelf) -> None:
    hub, book = hub_and_newcomer(shelf, 30)
    before = book.cursor()[1]
    pull(book, hub, heads=True)
    assert put_off(book) == before and balance(book) == balance(hub)
    rounds = 0
    while book.prove_signatures(limit=7):
        rounds += 1
    assert rounds >= 4 and put_off(book) is None
    assert not book.prove_signatures()


def test_a_signature_that_is_none_is_found_afterwards_and_stays_known(shelf: Shelf) -> None:
    hub, book = hub_and_newcomer(shelf, 30)
    records = hub.numbered(book.cursor()[1], 1000)
    records[11] = forged(records[11])
    book.ingest(records, hub.checkpoint(), heads=True)
    for _ in range(2):
        with pytest.raises(Untrusted, match=r"event.bad_signature") as caught:
            while book.prove_signatures(limit=5):
                pass
        assert caught.value.values["seq"] == records[11].seq
    assert put_off(book) is not None


@pytest.mark.parametrize("at", [-1, 0])
def test_a_forged_head_or_a_changed_body_is_never_folded(shelf: Shelf, at: int) -> None:
    hub, book = hub_and_newcomer(shelf, 30)
    before = book.cursor(), book.roots()
    records = hub.numbered(book.cursor()[1], 1000)
    if at:
        records[at] = forged(records[at])
    else:
        frame = records[3].frame
        records[3] = replace(records[3], frame=Frame(frame.body.replace(b"4", b"5"), frame.sig))
    with pytest.raises(Untrusted):
        book.ingest(records, hub.checkpoint(), heads=True)
    assert (book.cursor(), book.roots()) == before and put_off(book) is None


def test_every_signature_of_a_short_fetch_is_proved_at_once(shelf: Shelf) -> None:
    hub, book = hub_and_newcomer(shelf, 3 * FEW)
    records = hub.numbered(book.cursor()[1], 1000)
    records[20] = forged(records[20])
    with pytest.raises(Untrusted, match=r"event.bad_signature"):
        book.ingest(records, hub.checkpoint())
    pull(book, hub)
    assert put_off(book) is None


def test_facts_of_our_own_that_come_back_numbered_put_nothing_off(shelf: Shelf) -> None:
    hub, book = hub_and_newcomer(shelf, 2)
    pull(book, hub)
    write_moves(book, 1, 2, 3)
    push(book, hub)
    pull(book, hub, heads=True)
    assert put_off(book) is None and not book.outgoing()
    assert balance(book) == balance(hub)
