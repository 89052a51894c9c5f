"""A laptop that joins is usable before the history has come, which arrives behind it."""

from dataclasses import replace

import pytest
from msgspec import structs

from app.book import exchange
from app.book.arriving import arriving_path
from app.book.enrolment import revoke_device
from app.book.swapping import swap
from app.book.verify import verify_database
from app.core.errors import Unavailable
from app.core.frames import decode_log, encode_log
from app.projections import balances
from app.projections.state_roots import root_bytes, table_sum
from app.sync import beginning
from app.sync.server import Server
from sync_server.endpoints import snapshots as endpoint
from tests.helpers.small_book import balance, write_moves
from tests.helpers.snapshot_town import (
    PROJECTIONS,
    arrive,
    closed,
    first,
    joins,
    laptop_that_closed,
    town,
)
from tests.helpers.town import Desk, Town

__all__ = ["first", "town"]


def test_a_newcomer_begins_with_the_snapshot_in_few_requests_and_works(
    town: Town, first: Desk
) -> None:
    second = joins(town, first)
    result = second.sync()
    asked = ["GET capabilities", "POST challenge", "POST token", "GET latest"]
    assert second.line.requests == asked
    assert second.book.origin() is not None and result.size == first.book.cursor()[1]
    assert balance(second.book) == balance(first.book)
    second.book.log_in(first.book.group.founder)
    write_moves(second.book, 1000)
    second.sync()
    first.sync()
    assert balance(first.book) == balance(second.book) == sum(range(1, 40)) + 1000
    assert not second.engine.offer_snapshot()  # it has no history to make one of


def test_of_a_snapshot_that_was_cut_off_only_the_rest_is_fetched(
    town: Town, first: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(endpoint, "BLOB_PART_MAX", 512)
    monkeypatch.setattr("app.sync.server.BLOB_PART_MAX", 512)
    second = joins(town, first)
    honest = Server.start

    def weak(server: Server, fold: str, *, whole: bool) -> object:
        if whole:
            raise Unavailable("sync.cut_off")
        return honest(server, fold, whole=whole)

    monkeypatch.setattr(Server, "start", weak)
    second.sync()
    assert second.book.origin() is not None
    parts = [one for one in second.line.requests if len(one) > 50]
    assert len(parts) >= 2  # by the name of the blob


def test_the_history_arrives_behind_it_and_takes_its_place(town: Town, first: Desk) -> None:
    second = joins(town, first)
    second.sync()
    second.book.log_in(first.book.group.founder)
    write_moves(second.book, 1000)
    second.sync()
    write_moves(second.book, 2000)  # still waits when the history has come
    assert arrive(town, second) is True
    second.book.close()
    assert swap(second.book.path, town.shelf.keys, town.shelf.clock())
    whole = town.connect(town.shelf.open("b"))
    assert whole.book.origin() is None and not whole.book.was_restored
    whole.sync()
    first.sync()
    assert whole.book.roots() == first.book.roots()
    assert balance(whole.book) == sum(range(1, 40)) + 3000


def test_what_was_cut_off_goes_on_where_it_was(
    town: Town, first: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    second = joins(town, first)
    honest, calls = Server.log, [0]

    def weak(server: Server, *args: object, **options: object) -> object:
        calls[0] += 1
        if calls[0] == 3:
            raise Unavailable("sync.no_network")
        options["limit"] = 10
        return honest(server, *args, **options)

    second.sync()
    monkeypatch.setattr(Server, "log", weak)
    with pytest.raises(Unavailable, match=r"sync\.no_network"):
        arrive(town, second)
    with pytest.raises(Unavailable, match=r"sync\.stopped"):
        arrive(town, second, cancel=True)
    before = calls[0]
    assert arrive(town, second) is True
    assert calls[0] - before == 3  # twenty of forty-odd facts had come
    assert arriving_path(second.book.path).exists()


FAULTS = {
    "none": "",
    "altered": "snapshot.altered",
    "another key": "sealed.damaged",
    "forged": "event.bad_signature",
    "left out": "snapshot.not_in_the_log",
    "no control": "device.unknown",
    "held back": "snapshot.damaged",
    "not the log's": "checkpoint.bad_signature",
    "other fold": "",
    "too old": "snapshot.too_old",
}


@pytest.mark.parametrize("fault", FAULTS)
def test_without_a_snapshot_that_holds_the_history_comes_first(
    town: Town,
    first: Desk,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    fault: str,
) -> None:
    second = joins(town, first)
    honest = Server.start

    def spoilt(server: Server, fold: str, *, whole: bool) -> object:
        start, checkpoint, size = honest(server, fold, whole=whole)
        match fault:
            case "altered":
                start.blob = start.blob[:-1] + bytes([start.blob[-1] ^ 1])
            case "forged":
                (record,) = decode_log(start.made)
                frame = structs.replace(record.frame, sig=bytes(64))
                start.made = encode_log([structs.replace(record, frame=frame)])
            case "left out":
                start.tail = encode_log(decode_log(start.tail)[-1:])
            case "no control":
                start.control = encode_log([])
            case "held back":
                start.control = encode_log(decode_log(start.control)[:-1])
            case "not the log's":
                checkpoint = replace(checkpoint, root="00" * 32)
        return start, checkpoint, size

    monkeypatch.setattr(Server, "start", spoilt)
    if fault == "none":
        monkeypatch.setattr(Server, "start", lambda *_, **__: _not_there())
    if fault == "another key":
        monkeypatch.setattr(beginning, "_group_keys", lambda *_: [bytes(32)])
    if fault == "other fold":
        monkeypatch.setattr(type(second.book), "fold", lambda _: "ab" * 32)
    if fault == "too old":
        monkeypatch.setattr(endpoint, "TAIL_MAX", 1)
        monkeypatch.setattr(beginning, "PAGES_MAX", 0)
    second.sync()
    assert second.book.origin() is None
    ours = [one for one in caplog.records if one.name == "daftari.sync"]
    told = [getattr(one, "code", "") for one in ours]
    assert told == [code for code in (FAULTS[fault],) if code]
    second.sync()
    assert second.book.cursor() == first.book.cursor()
    assert balance(second.book) == balance(first.book)


def keys_of(desk: Desk) -> dict[str, bytes | None]:
    return desk.book.read(lambda reading: reading.people.all_keys())


def test_names_come_with_the_beginning_or_after_a_kill_with_the_next_sync(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = town.hub(town.shelf.found("a"))
    desk.book.write(lambda tx: tx.member_key(desk.book.group.founder))
    write_moves(desk.book, *range(1, 40))
    desk.book.write(lambda tx: tx.append(closed()))
    desk.sync()
    assert desk.engine.offer_snapshot()
    desk.sync()
    second, third = joins(town, desk, "b"), joins(town, desk, "c")
    second.sync()
    assert keys_of(second) == keys_of(desk) != {}

    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(beginning, "take_member_keys", killed)
    with pytest.raises(KeyboardInterrupt):
        third.engine.run_once()
    assert third.book.origin() is not None and keys_of(third) == {}
    again = town.connect(third.book)
    again.sync()
    assert keys_of(again) == keys_of(desk)


def test_rows_that_are_not_those_of_the_facts_are_found_and_thrown_away(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = laptop_that_closed(town)
    with desk.book.database.writing() as conn:  # a bug, or somebody with the keys
        conn.exec_driver_sql("UPDATE account_balance SET minor = minor + 5 WHERE account = '1030'")
        conn.exec_driver_sql("UPDATE account_balance SET minor = minor - 5 WHERE account = '1010'")
        root = root_bytes(sum(table_sum(conn, table) for table in balances.PROJECTION.tables))
        sql = "UPDATE projection_state SET root_numbered = ? WHERE name = 'balances'"
        conn.exec_driver_sql(sql, (root,))
    assert desk.engine.offer_snapshot()
    desk.sync()
    second = joins(town, desk)
    second.sync()
    assert second.book.origin() is not None
    assert balance(second.book) == sum(range(1, 40)) + 5
    assert arrive(town, second) is False
    second.book.close()
    assert swap(second.book.path, town.shelf.keys, town.shelf.clock())
    assert balance(town.shelf.open("b")) == sum(range(1, 40))


def test_a_long_log_behind_a_snapshot_comes_without_all_signatures_and_stands(
    town: Town, first: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(endpoint, "MANY", 1)
    monkeypatch.setattr(exchange, "MANY", 1)
    write_moves(first.book, *range(10))
    second = joins(town, first)
    second.sync()
    assert second.book.origin() is not None
    while second.book.prove_signatures() or second.engine.fetch_signatures():
        pass
    second.book.log_in(first.book.group.founder)
    write_moves(second.book, 5)
    second.sync()
    assert arrive(town, second) is True
    second.book.close()
    swap(second.book.path, town.shelf.keys, town.shelf.clock())
    whole = town.connect(town.shelf.open("b"))
    whole.sync()
    while whole.book.prove_signatures() or whole.engine.fetch_signatures():
        pass
    assert whole.book.first_unsigned() is None
    assert not list(verify_database(whole.book.database, PROJECTIONS))


def test_a_laptop_that_was_locked_out_has_no_word_any_more(town: Town, first: Desk) -> None:
    thief = joins(town, first, "t")
    thief.sync()
    thief.sync()
    thief.book.log_in(first.book.group.founder)
    thief.book.write(lambda tx: tx.append(closed("m2")))
    thief.sync()
    assert arrive(town, thief) is True
    thief.book.close()
    swap(thief.book.path, town.shelf.keys, town.shelf.clock())
    thief = town.connect(town.shelf.open("t"))
    thief.book.log_in(first.book.group.founder)
    assert thief.engine.offer_snapshot()
    thief.sync()
    device = thief.book.group.device
    first.sync()
    first.book.write(lambda tx: revoke_device(tx, device, reason="stolen"))
    first.sync()
    second = joins(town, first)
    second.sync()
    assert second.book.origin() is None and not second.engine.run_once().waiting


def _not_there() -> object:
    raise Unavailable("sync.refused", status=404, server_code="snapshot.unknown")
