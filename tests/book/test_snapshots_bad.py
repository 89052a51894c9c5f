"""A snapshot that is torn, altered, or of somebody else begins nothing."""

from collections.abc import Iterator
from random import Random

import msgspec
import pytest
import zstandard

from app.book import snapshot as packing
from app.book.book import Book
from app.book.snapshot import Contents, Opened, Snapshot, unpack
from app.book.starting import Origin
from app.core.admission import Sequenced
from app.core.errors import AppError, Refused, Untrusted
from app.core.events.envelope import Frame
from tests.helpers.small_book import Shelf, balance, enrol, pull, write_moves
from tests.helpers.starting import control_of


@pytest.fixture
def hub(shelf: Shelf) -> Iterator[Book]:
    hub = shelf.found()
    write_moves(hub, 1, 2, 3)
    yield hub


@pytest.fixture
def book(shelf: Shelf, hub: Book) -> Book:
    book = shelf.newcomer(hub)
    enrol(hub, book)
    return book


def origin_of(hub: Book, snapshot: Snapshot) -> Origin:
    return Origin(
        seq=snapshot.seq, content=snapshot.content, fold=snapshot.fold, maker=hub.group.device
    )


def refused(hub: Book, book: Book, opened: Opened, code: str) -> None:
    """It begins nothing, and the log is taken in as ever."""
    snapshot = hub.snapshot()
    with pytest.raises(AppError) as error:
        book.start(opened, origin_of(hub, snapshot), control_of(hub))
    assert error.value.code == code
    assert (book.cursor(), book.origin()) == ((0, 0), None)
    pull(book, hub)
    assert balance(book) == balance(hub) and book.roots() == hub.roots()


def test_bytes_that_are_torn_or_altered_are_not_opened(hub: Book) -> None:
    snapshot, chance = hub.snapshot(), Random(5)
    packed = snapshot.packed
    bodies = [(one.seq, one.frame.body) for one in sound(hub).facts]
    for _ in range(200):
        spoiled = bytearray(packed)
        spoiled[chance.randrange(len(packed))] ^= 1 << chance.randrange(8)
        cut = packed[: chance.randrange(len(packed))]
        for bad in (bytes(spoiled), cut, packed + b"x"):
            try:
                found = unpack(bad, content=snapshot.content)
            except Untrusted:
                continue
            else:  # of a signature, which is proved when the book begins; or it says nothing
                assert [(one.seq, one.frame.body) for one in found.facts] == bodies


def test_what_unpacks_to_more_than_agreed_is_not_unpacked(hub: Book) -> None:
    bomb = zstandard.ZstdCompressor(level=1, write_content_size=True).compress(
        bytes(packing.UNPACKED_MAX + 1)
    )
    endless = zstandard.ZstdCompressor(level=1, write_content_size=False).compress(bytes(1 << 20))
    for bad in (bomb, endless, bytes(packing.PACKED_MAX + 1)):
        with pytest.raises(Untrusted, match=r"snapshot\.damaged"):
            unpack(bad, content=hub.snapshot().content)


def test_another_content_than_the_maker_named_is_refused(hub: Book) -> None:
    with pytest.raises(Untrusted, match=r"snapshot\.damaged"):
        unpack(hub.snapshot().packed, content="0" * 64)


def test_a_snapshot_of_another_release_begins_nothing(hub: Book, book: Book) -> None:
    opened = changed(hub, fold="0" * 64)
    refused(hub, book, opened, "snapshot.other_fold")


def test_a_snapshot_of_another_group_begins_nothing(hub: Book, book: Book) -> None:
    refused(hub, book, changed(hub, group=book.group.device), "snapshot.damaged")


def test_rows_that_are_not_what_their_root_says_begin_nothing(hub: Book, book: Book) -> None:
    opened = sound(hub)
    tables = [
        msgspec.structs.replace(one, columns=_with_more(one.columns), count=one.count)
        if one.table == "account_balance"
        else one
        for one in opened.contents.tables
    ]
    refused(hub, book, changed(hub, tables=tables), "snapshot.damaged")


def test_rows_that_no_table_takes_begin_nothing(hub: Book, book: Book) -> None:
    opened = sound(hub)
    for value in (None, "ten", 1.5, 2**70):
        tables = [
            msgspec.structs.replace(one, columns=[[value] * one.count, *one.columns[1:]])
            if one.table == "journal_line"
            else one
            for one in opened.contents.tables
        ]
        with pytest.raises(Untrusted, match=r"snapshot\.damaged"):
            book.start(changed(hub, tables=tables), origin_of(hub, hub.snapshot()), control_of(hub))
    refused(hub, book, changed(hub, tables=[]), "snapshot.damaged")


def test_a_fact_that_its_laptop_did_not_sign_begins_nothing(hub: Book, book: Book) -> None:
    opened = sound(hub)
    facts = list(opened.facts)
    for sig in (bytes(64), b""):
        facts[-1] = msgspec.structs.replace(facts[-1], frame=Frame(facts[-1].frame.body, sig))
        with pytest.raises(Untrusted):
            _start(hub, book, Opened(opened.contents, tuple(facts)), control_of(hub)[:-1])
    assert book.cursor() == (0, 0)


def test_without_the_facts_of_who_may_write_nothing_begins(hub: Book, book: Book) -> None:
    with pytest.raises(Untrusted):
        _start(hub, book, sound(hub), control_of(hub)[1:])
    assert book.cursor() == (0, 0)


def test_a_book_with_facts_is_not_begun_again(hub: Book, book: Book) -> None:
    opened = sound(hub)
    pull(book, hub)
    with pytest.raises(Refused, match=r"snapshot\.not_empty"):
        _start(hub, book, opened, control_of(hub))


def _start(hub: Book, book: Book, opened: Opened, control: list[Sequenced]) -> None:
    book.start(opened, origin_of(hub, hub.snapshot()), control)


def sound(hub: Book) -> Opened:
    snapshot = hub.snapshot()
    return unpack(snapshot.packed, content=snapshot.content)


def changed(hub: Book, **values: object) -> Opened:
    """A maker that lies: sound in itself, with another content."""
    opened = sound(hub)
    contents: Contents = msgspec.structs.replace(opened.contents, **values)
    return Opened(contents, opened.facts)


def _with_more(columns: list[list[object]]) -> list[list[object]]:
    """Every number is one more."""
    return [[v + 1 if isinstance(v, int) else v for v in column] for column in columns]
