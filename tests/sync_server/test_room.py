"""What comes and goes together: no crowd fills the memory of a worker, and who waits is told."""

import asyncio
import gzip
import socket
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from threading import Thread
from unittest.mock import AsyncMock

import httpx
import pytest
import uvicorn
import zstandard
from starlette.types import Message, Scope

from app.core.frames import decode_log
from app.core.wire import FRAMES_TYPE
from sync_server.application import create_application
from sync_server.context import Context
from sync_server.long_answers import PART_BYTES, LongAnswer
from sync_server.patience import patient, usual_protocol
from sync_server.room import SMALL, Room
from tests.sync_server.conftest import founder
from tests.sync_server.laptops import Laptop, Office

MIB = 2**20


class Watched(Room):
    """Remembers how much was held at most."""

    def __init__(self, most: int) -> None:
        super().__init__(most)
        self.whole = self.least = most

    def hold(self, scope: Scope, size: int) -> None:
        super().hold(scope, size)
        self.least = min(self.least, self.free)


@pytest.fixture
def room(context: Context) -> Watched:
    context.room = Watched(MIB)
    return context.room


def send(office: Office, laptop: Laptop, body: bytes, encoding: str = "identity") -> httpx.Response:
    headers = {"Content-Type": FRAMES_TYPE, "Content-Encoding": encoding}
    return office.client.post(
        f"/v1/groups/{laptop.group}/events", content=body, headers=office.headers(laptop) | headers
    )


@contextmanager
def on_sockets(context: Context) -> Iterator[httpx.Client]:
    application = create_application(context)
    config = uvicorn.Config(application, http=patient(usual_protocol()), log_config=None)
    server = uvicorn.Server(config)
    listener = socket.create_server(("127.0.0.1", 0))
    running = Thread(target=server.run, kwargs={"sockets": [listener]})
    running.start()
    url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    try:
        with httpx.Client(base_url=url, timeout=30, trust_env=False) as client:
            yield client
    finally:
        server.should_exit = True
        running.join(20)


@pytest.mark.parametrize("shelf", ["events", "blobs/" + "a" * 64, "snapshots/" + "a" * 64])
def test_of_a_stranger_nothing_long_is_kept(
    office: Office, amina: Laptop, room: Watched, shelf: str
) -> None:
    amina.token = "nonsense"
    method = "POST" if shelf == "events" else "PUT"
    headers = office.headers(amina) | {"Content-Type": FRAMES_TYPE}
    path = f"/v1/groups/{amina.group}/{shelf}"
    answer = office.client.request(method, path, content=bytes(3 * MIB), headers=headers)
    assert (answer.status_code, answer.json()["code"]) == (401, "token.unknown")
    assert room.least == room.whole


def test_whose_token_ran_out_while_much_is_sent_hears_so_and_not_that_the_line_broke(
    context: Context,
) -> None:
    with on_sockets(context) as client:
        office = Office(client)
        amina = founder(office, context, "amina")
        token, amina.token = amina.token, "ran out"
        for size in (SMALL, 3 * MIB):
            assert send(office, amina, bytes(size)).status_code == 401
        amina.token = token
        assert send(office, amina, bytes(3 * MIB)).status_code == 422
        context.room = Room(MIB)
        assert send(office, amina, bytes(3 * MIB)).status_code == 503
        office.pushed(amina, amina.contribute())


@pytest.mark.parametrize("encoding", ["identity", "zstd", "gzip"])
def test_what_does_not_fit_beside_the_others_is_told_to_come_again_and_small_things_pass(
    office: Office, amina: Laptop, room: Watched, encoding: str
) -> None:
    pack = {"identity": bytes, "zstd": zstandard.compress, "gzip": gzip.compress}[encoding]
    neighbour: Scope = {}
    room.hold(neighbour, MIB - 2 * SMALL)
    refused = send(office, amina, pack(bytes(200_000)), encoding)
    assert (refused.status_code, refused.json()["code"]) == (503, "server.busy")
    assert int(refused.headers["retry-after"]) > 0
    office.pushed(amina, amina.contribute())
    room.leave(neighbour)
    assert send(office, amina, pack(bytes(200_000)), encoding).status_code == 422
    assert room.free == room.whole


def test_whatever_becomes_of_a_body_its_room_is_free_again(
    office: Office, amina: Laptop, context: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    context.room = room = Watched(64 * MIB)
    bomb = zstandard.compress(bytes(64 * MIB))
    facts = [amina.contribute() for _ in range(200)]
    assert send(office, amina, bomb, "zstd").status_code == 413
    assert send(office, amina, zstandard.compress(bytes(MIB))[:-4], "zstd").status_code == 422
    assert send(office, amina, gzip.compress(bytes(MIB))[:-4], "gzip").status_code == 400
    assert send(office, amina, bytes(5 * MIB)).status_code == 413
    assert office.push(amina, *facts).status_code == 200
    monkeypatch.setattr("sync_server.admission.push", None)
    assert send(office, amina, bytes(MIB)).status_code == 422
    assert office.push(amina, *facts).status_code == 500
    assert room.least < room.free == room.whole


def test_a_long_number_of_zeros_in_gzip_comes_out_whole(office: Office, amina: Laptop) -> None:
    """The last bytes that came in may stand for more than one piece that goes out."""
    answer = send(office, amina, gzip.compress(bytes(3 * MIB + 7)), "gzip")
    assert answer.status_code == 422


def test_a_long_answer_comes_whole_in_parts_and_is_counted_until_it_is_taken(
    context: Context,
) -> None:
    context.tray = Watched(MIB)
    with on_sockets(context) as client:
        office = Office(client)
        amina = founder(office, context, "amina")
        office.pushed(amina, *[amina.contribute() for _ in range(300)])
        headers = office.headers(amina) | {"Accept-Encoding": "identity"}
        path = f"/v1/groups/{amina.group}/log"
        answer = client.get(path, headers=headers)
        assert len(answer.content) == int(answer.headers["content-length"]) > 2 * PART_BYTES
        assert [one.frame for one in decode_log(answer.content)] == amina.frames
        assert context.tray.least == MIB - len(answer.content)
        assert context.tray.free == MIB
        context.tray = Room(PART_BYTES)
        refused = client.get(path, headers=headers)
        assert (refused.status_code, refused.json()["code"]) == (503, "server.busy")
        assert client.get(f"{path}?limit=5", headers=headers).status_code == 200


@pytest.mark.parametrize("fails", [False, True])
def test_who_takes_an_answer_slowly_or_goes_away_gives_its_room_back(
    context: Context, *, fails: bool
) -> None:
    context.tray = Watched(MIB)
    scope = {"type": "http", "app": create_application(context), "headers": []}
    sent: list[bytes] = []

    async def send(message: Message) -> None:
        if message["type"] == "http.response.body":
            assert context.tray.free == MIB - 5 * PART_BYTES // 2
            sent.append(bytes(message["body"]))
            if fails and len(sent) == 2:
                raise OSError

    with pytest.raises(OSError) if fails else nullcontext():
        asyncio.run(LongAnswer(bytes(5 * PART_BYTES // 2))(scope, AsyncMock(), send))
    assert list(map(len, sent)) == [PART_BYTES, PART_BYTES, PART_BYTES // 2][: 2 if fails else 3]
    assert context.tray.free == MIB
