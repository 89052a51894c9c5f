"""A long fetch brings one signature for each chain; the others come afterwards, in segments."""

from typing import Any

import pytest

from app.book.verify import verify_database
from app.core.errors import Untrusted
from app.core.frames import compress, decode_log, decompress, encode_log
from app.sync import engine as engines
from app.sync import pulling
from app.sync.server import Page, Server
from app.sync.stick import read_stick, write_stick
from sync_server.endpoints import log as endpoint
from tests.helpers.small_book import SMALL, balance, moved
from tests.helpers.town import Desk, Town


@pytest.fixture
def lately(town: Town, monkeypatch: pytest.MonkeyPatch) -> tuple[Town, Desk, Desk]:
    """A laptop that was away for 60 facts, with pages of 10 and segments of 16."""
    monkeypatch.setattr(pulling, "FIRST", 10)
    monkeypatch.setattr(pulling, "LARGEST", 10)
    monkeypatch.setattr(pulling, "MANY", 20)
    monkeypatch.setattr(engines, "SEGMENT", 16)
    monkeypatch.setattr(endpoint, "SEGMENT", 16)
    first, second = town.pair()
    first.book.write(lambda tx: [tx.append(moved(number)) for number in range(1, 61)])
    first.sync()
    return town, first, second


def unsigned(desk: Desk) -> int:
    return sum(not record.frame.sig for record in desk.book.numbered(0, 1000))


def test_signatures_come_later_and_then_nothing_is_missing(
    lately: tuple[Town, Desk, Desk],
) -> None:
    _, first, second = lately
    second.sync()
    assert 30 < unsigned(second) < 60
    assert balance(second.book) == balance(first.book)
    assert list(verify_database(second.book.database, SMALL)) == []
    while second.book.prove_signatures() or second.engine.fetch_signatures():
        pass
    assert unsigned(second) == 0 and second.book.first_unsigned() is None
    assert second.line.requests.count("GET 1") == 1  # whole segments by their number
    assert second.book.numbered(0, 100) == first.book.numbered(0, 100)
    assert not second.engine.fetch_signatures()


def test_a_signature_that_is_none_is_told_and_not_kept(
    lately: tuple[Town, Desk, Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    _, _, second = lately
    second.sync()
    before, honest = unsigned(second), Server.segment

    while second.book.prove_signatures():
        pass
    monkeypatch.setattr(
        Server,
        "segment",
        lambda server, k: [
            type(r)(r.seq, r.epoch, type(r.frame)(r.frame.body, bytes(64)), r.last)
            for r in honest(server, k)
        ],
    )
    with pytest.raises(Untrusted, match="bad_signature"):
        while second.engine.fetch_signatures():
            pass
    assert unsigned(second) == before


def test_a_server_that_leaves_out_too_much_is_asked_for_all(
    lately: tuple[Town, Desk, Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    _, first, second = lately
    honest = Server.log

    def bare(server: Server, cursor: tuple[int, int], **options: Any) -> Page:
        page = honest(server, cursor, **options)
        if not options.get("heads_only"):
            return page
        records = [
            type(r)(r.seq, r.epoch, type(r.frame)(r.frame.body, b""), r.last) for r in page.records
        ]
        return Page(records, page.checkpoint)

    monkeypatch.setattr(Server, "log", bare)
    second.sync()
    assert second.book.cursor() == first.book.cursor()


def test_a_stick_of_who_still_waits_for_signatures_is_read(
    lately: tuple[Town, Desk, Desk],
) -> None:
    town, first, second = lately
    third = town.newcomer(first, "c")
    third.line.online = False
    first.book.write(lambda tx: [tx.append(moved(number)) for number in range(1, 41)])
    first.sync()
    second.sync()
    assert unsigned(second)
    stick = town.folder / "stick"
    stick.mkdir()
    written = write_stick(second.book, stick, wall_ms=town.shelf.clock)
    read_stick(third.book, written.path, wall_ms=town.shelf.clock)
    assert third.book.roots() == first.book.roots()


def test_heads_cost_half_of_the_bytes_at_most(lately: tuple[Town, Desk, Desk]) -> None:
    _, first, _ = lately
    records = first.book.numbered(0, 100)
    whole, heads = (compress(encode_log(records, heads_only=only)) for only in (False, True))
    assert len(heads) < len(whole) / 2
    assert [r.frame.body for r in decode_log(decompress(heads))] == [r.frame.body for r in records]
