"""Pulling: pages, checkpoints, waiting, and pokes."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from time import monotonic, sleep

import msgspec
import pytest
from sqlalchemy import Connection

from app.core.frames import decode_log
from app.core.wire import CHECKPOINT_HEADER, Poke, read_checkpoint_header
from sync_server import gate
from sync_server.context import Context
from sync_server.endpoints.live import BEATS, HEARTBEAT, _pokes
from sync_server.store import log
from tests.sync_server.conftest import Clock
from tests.sync_server.laptops import Laptop, Office


def test_the_pages_of_the_log_are_what_was_pushed(office: Office, amina: Laptop) -> None:
    office.pushed(amina, *[amina.contribute() for _ in range(25)])
    seen, after = [], 0
    while True:
        answer = office.get(amina, "log", after=after, limit=10)
        records = decode_log(answer.content)
        if not records:
            break
        seen += records
        after = records[-1].seq
    assert [record.frame for record in seen] == amina.frames
    assert [record.seq for record in seen] == list(range(1, 27))
    assert read_checkpoint_header(answer.headers[CHECKPOINT_HEADER]).size == 26


def test_a_page_never_ends_inside_a_transaction(office: Office, amina: Laptop) -> None:
    baraka = Laptop("baraka")
    office.pushed(amina, amina.enrol(baraka))
    # The same payment typed twice: the sequencer's case stands right behind the second.
    first = amina.payment(700)
    again = baraka.write(first)
    pushed = office.pushed(amina, amina.write(first), again)
    assert pushed.checkpoint is not None
    size = pushed.checkpoint.size
    assert size == 5
    records = decode_log(office.get(amina, "log", after=size - 2, limit=1).content)
    assert [record.last for record in records] == [False, True]


@pytest.mark.parametrize("at_once", [1, 7, 1000])
def test_a_page_ends_where_its_bytes_are_many_and_the_next_goes_on_there(
    office: Office, amina: Laptop, monkeypatch: pytest.MonkeyPatch, at_once: int
) -> None:
    monkeypatch.setattr(log, "PAGE_BYTES", 4_000)
    monkeypatch.setattr(log, "AT_ONCE", at_once)
    office.pushed(amina, *[amina.contribute() for _ in range(30)])
    pages = []
    while (after := sum(map(len, pages))) < 31:
        records = decode_log(office.get(amina, "log", after=after, limit=5000).content)
        assert records[0].seq == after + 1
        pages.append([record.frame for record in records])
    assert [frame for page in pages for frame in page] == amina.frames
    for page in pages:
        assert sum(len(frame.body) for frame in page[:-at_once]) < 4_000
    assert len(pages) == 1 or at_once < 1000


def test_signatures_of_a_run_can_be_left_out(office: Office, amina: Laptop) -> None:
    office.pushed(amina, *[amina.contribute() for _ in range(5)])
    records = decode_log(office.get(amina, "log", sig="heads").content)
    assert [record.frame.body for record in records] == [frame.body for frame in amina.frames]
    # Who may write is proved at once: the founding fact keeps its signature.
    assert [bool(record.frame.sig) for record in records] == [True] + [False] * 4 + [True]


def test_who_knows_more_than_the_log_is_told_so_at_once(office: Office, amina: Laptop) -> None:
    began = monotonic()
    answer = office.get(amina, "log", after=99, wait=20)
    assert monotonic() - began < 10  # a wait would not mend it
    assert (answer.status_code, answer.json()) == (
        409,
        {"code": "log.behind", "values": {"size": 1, "epoch": 0}},
    )


@pytest.mark.parametrize("query", [{"after": "-1"}, {"after": "x"}, {"sig": "none"}, {"wait": "١"}])
def test_a_query_that_makes_no_sense_is_refused(
    office: Office, amina: Laptop, query: dict[str, str]
) -> None:
    assert office.get(amina, "log", **query).status_code == 400


def wait_for_a_waiting(context: Context, laptop: Laptop) -> None:
    """A pull of its group has asked to be woken."""
    until = monotonic() + 10
    while laptop.group not in context.bell._events:
        assert monotonic() < until
        sleep(0.01)


def test_a_waiting_pull_wakes_when_a_fact_arrives(
    office: Office, amina: Laptop, context: Context
) -> None:
    fact = amina.contribute()
    with ThreadPoolExecutor(1) as pool:
        began = monotonic()
        waiting = pool.submit(office.get, amina, "log", after=1, wait=20)
        wait_for_a_waiting(context, amina)
        office.pushed(amina, fact)
        records = decode_log(waiting.result(10).content)
    assert [record.frame for record in records] == [fact]
    assert monotonic() - began < 10


def test_a_waiting_pull_of_a_laptop_that_is_revoked_meanwhile_gets_nothing(
    office: Office, amina: Laptop, context: Context
) -> None:
    baraka = Laptop("baraka")
    office.pushed(amina, amina.enrol(baraka))
    office.log_in(baraka)
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(office.get, baraka, "log", after=2, wait=20)
        wait_for_a_waiting(context, amina)
        office.pushed(amina, amina.revoke(baraka, last_n=0))
        assert waiting.result(10).status_code == 401


def test_the_live_stream_pokes_beats_and_ends_with_the_token(
    office: Office, amina: Laptop, context: Context, clock: Clock
) -> None:
    from dataclasses import replace

    context.settings = replace(context.settings, heartbeat_s=0.05)

    def entered(conn: Connection) -> gate.Caller:
        return gate.enter(conn, context, amina.group, amina.token)

    caller = context.database.write(entered)

    async def listen() -> list[bytes]:
        heard = []
        async for part in _pokes(context, caller, amina.token):
            heard.append(part)
            if len(heard) == 2:
                clock.now_ms += context.settings.token_ms
        return heard

    first, beat, *rest = asyncio.run(listen())
    assert msgspec.json.decode(first.partition(b"data: ")[2], type=Poke).size == 1
    assert beat.startswith(b":")
    assert rest == [HEARTBEAT] * (BEATS - 1)  # and then it ended


def test_a_client_without_zstd_gets_plain_frames(office: Office, amina: Laptop) -> None:
    headers = office.headers(amina) | {"Accept-Encoding": "identity"}
    answer = office.client.get(f"/v1/groups/{amina.group}/log", headers=headers)
    assert "content-encoding" not in answer.headers
    assert len(decode_log(answer.content)) == 1
