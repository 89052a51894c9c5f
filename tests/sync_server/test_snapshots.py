"""Snapshots on the server: kept in parts, named by facts, given whole with what proves them."""

from dataclasses import replace
from hashlib import sha256
from typing import Any

import httpx
import msgspec
import pytest

from app.core.checkpoints import verify_checkpoint
from app.core.erasure import MemberErased
from app.core.frames import decode_log
from app.core.snapshots import SEALED_MAX, START_TYPE, SnapshotMade, Start, unpack_start
from app.core.wire import (
    BLOB_SIZE_HEADER,
    BLOB_TYPE,
    CHECKPOINT_HEADER,
    BlobHeld,
    KeyEnvelope,
    read_checkpoint_header,
)
from sync_server.application import create_application
from sync_server.context import Context
from sync_server.store import blobs, person_keys, snapshots
from sync_server.store.database import Database
from tests.helpers.inprocess import InProcess
from tests.sync_server.conftest import Clock, context_of, founder
from tests.sync_server.laptops import Laptop, Office, fixed_uuid

FOLD = "ab" * 16
DAY_MS = 24 * 3600 * 1000


def put(
    office: Office, laptop: Laptop, data: bytes, start: int = 0, name: str = ""
) -> httpx.Response:
    path = f"/v1/groups/{laptop.group}/snapshots/{name or sha256(data).hexdigest()}"
    return office.client.put(
        f"{path}?from={start}&size={len(data)}",
        content=data[start:],
        headers=office.headers(laptop) | {"Content-Type": BLOB_TYPE},
    )


def made(seq: int, data: bytes, fold: str = FOLD) -> SnapshotMade:
    blob = sha256(data).hexdigest()
    return SnapshotMade(seq=seq, fold=fold, content="00" * 32, blob=blob, size=len(data))


def latest(office: Office, laptop: Laptop, **query: object) -> tuple[httpx.Response, Start]:
    answer = office.get(laptop, "snapshots/latest", **{"fold": FOLD, "count": SEALED_MAX} | query)
    assert answer.status_code == 200, answer.text
    return answer, unpack_start(answer.content)


def test_one_answer_holds_all_that_a_new_laptop_needs(database: Database, clock: Clock) -> None:
    context = context_of(database, clock)
    with (
        InProcess(create_application(context)) as transport,
        httpx.Client(transport=transport, base_url="http://server") as client,
    ):
        office = Office(client)
        amina = founder(office, context, "amina")
        baraka = Laptop("baraka")
        office.pushed(amina, *(amina.contribute() for _ in range(3)), amina.enrol(baraka))
        data = b"sealed rows" * 40
        assert put(office, amina, data).json() == {"have": len(data)}
        office.pushed(amina, amina.write(made(5, data)), amina.contribute())
        key = KeyEnvelope(member=amina.member, version=1, wrapped="ab" * 40)
        database.write(lambda conn: person_keys.put(conn, amina.group, (key,), clock.now_ms))
        office.log_in(baraka)
        answer, start = latest(office, baraka)
        assert answer.headers["content-type"] == START_TYPE
        assert start.blob == data
        assert [one.seq for one in decode_log(start.control)] == [1, 5]
        assert [one.seq for one in decode_log(start.made)] == [6]
        assert [one.seq for one in decode_log(start.tail)] == [6, 7]
        assert start.keys == [(amina.member, 1, bytes.fromhex("ab" * 40))]
        checkpoint = read_checkpoint_header(answer.headers[CHECKPOINT_HEADER])
        verify_checkpoint(checkpoint, context.identity.key.verify_key)
        assert checkpoint.size == 7
        answer, start = latest(office, baraka, count=7)
        assert (start.blob, answer.headers[BLOB_SIZE_HEADER]) == (data[:7], str(len(data)))
        sha = sha256(data).hexdigest()
        rest = office.get(baraka, f"snapshots/{sha}", **{"from": 7})
        assert start.blob + rest.content == data


def test_a_snapshot_counts_when_it_is_whole_and_of_the_same_fold(
    office: Office, amina: Laptop
) -> None:
    office.pushed(amina, amina.contribute(), amina.write(made(1, b"first")))
    assert office.get(amina, "snapshots/latest", fold=FOLD).status_code == 404
    assert put(office, amina, b"first").status_code == 200
    assert latest(office, amina)[1].blob == b"first"
    for fold in ("cd" * 16, "", "x", "a" * 65):
        assert office.get(amina, "snapshots/latest", fold=fold).status_code == 404
    office.pushed(amina, amina.write(made(2, b"second")))  # its bytes have not come yet
    assert latest(office, amina)[1].blob == b"first"


def test_bytes_of_another_name_too_many_or_of_nobody_are_not_kept(
    office: Office, amina: Laptop, context: Context
) -> None:
    assert put(office, amina, b"rows", name="00" * 32).status_code == 422
    path = f"/v1/groups/{amina.group}/snapshots/{'00' * 32}?from=0&size={SEALED_MAX + 1}"
    assert office.client.put(path, headers=office.headers(amina)).status_code == 413
    guest = Laptop("guest")
    office.pushed(amina, amina.enrol(guest, "auditor"))
    office.log_in(guest)
    assert put(office, guest, b"rows").status_code == 403
    assert put(office, amina, b"rows").status_code == 200
    office.pushed(guest, guest.write(made(1, b"rows")))  # numbered, but nobody's word
    assert office.get(amina, "snapshots/latest", fold=FOLD).status_code == 404


@pytest.mark.parametrize("bad", [{"blob": "no hash"}, {"fold": "../x"}, {"seq": 99}, {"seq": -1}])
def test_a_fact_that_names_nothing_sensible_is_numbered_and_left_alone(
    office: Office, amina: Laptop, bad: dict[str, Any]
) -> None:
    odd = replace(made(1, b"rows"), **bad)
    answer = office.pushed(amina, amina.contribute(), amina.write(odd))
    assert answer.accepted
    assert office.get(amina, "snapshots/latest", fold=FOLD).status_code == 404


def test_old_snapshots_go_and_an_erasure_takes_all_that_were_made_before(
    office: Office, amina: Laptop, context: Context, clock: Clock
) -> None:
    def has(data: bytes) -> int:
        sha = sha256(data).hexdigest()
        return context.database.read(
            lambda conn: blobs.have(conn, amina.group, sha, on=snapshots.SHELF)[0]
        )

    def held() -> list[bytes]:
        texts = [b"year one", *(b"rows %d" % n for n in range(5)), b"after"]
        return [one for one in texts if has(one)]

    for data in (b"year one", *(b"rows %d" % n for n in range(5))):
        assert put(office, amina, data).status_code == 200
        office.pushed(amina, amina.write(made(amina.n - 1 or 1, data)))
        clock.now_ms += 60 * 1000
    assert held() == [b"year one", b"rows 2", b"rows 3", b"rows 4"]
    erased = MemberErased(member=fixed_uuid("x"), on="2026-11-21", reason="asked", agreed="")
    office.pushed(amina, amina.write(erased))
    assert held() == []
    assert put(office, amina, b"after").status_code == 200
    clock.now_ms += 8 * DAY_MS
    context.database.write(lambda conn: snapshots.sweep(conn, clock.now_ms))
    assert held() == []  # no fact named it
    office.log_in(amina)
    assert msgspec.json.decode(put(office, amina, b"").content, type=BlobHeld).have == 0
