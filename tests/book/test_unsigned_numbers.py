"""Numbers that came and that nobody has signed yet are not what a fact says its author knew."""

from app.book.book import Book
from app.core.events.envelope import Event, open_frame
from tests.helpers.small_book import Shelf, balance, pull, push, write_moves


def written(book: Book, minor: int) -> Event:
    write_moves(book, minor)
    return open_frame(book.outgoing()[-1])


def test_a_fact_claims_the_signed_numbers_and_names_what_came_behind_them(shelf: Shelf) -> None:
    hub = shelf.found()
    other = shelf.join(hub)
    signed = other.checkpoint()
    assert signed is not None
    write_moves(hub, 1, 2, 3, 4)
    came = hub.numbered(signed.size)
    other.ingest(came[:2])  # the rest of the answer, and the signature, are lost
    assert other.cursor()[1] == signed.size + 2
    fact = written(other, 10)
    assert (fact.knew_seq, fact.knew_root) == (signed.size, signed.short_root)
    assert fact.knew_epoch == signed.epoch
    assert fact.deps == (came[1].frame.hash,)
    pull(other, hub)
    assert written(other, 20).knew_seq == signed.size + 4
    push(other, hub)
    pull(other, hub)
    assert balance(other) == balance(hub) == 40


def test_who_numbers_knows_every_number(shelf: Shelf) -> None:
    hub = shelf.found()
    before = hub.cursor()[1]
    write_moves(hub, 1, 2)
    assert open_frame(hub.numbered(before + 1, 1)[0].frame).knew_seq == before + 1
