"""Clients that trickle (B82): each is cut in its time, and everybody else is served meanwhile."""

import socket
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from threading import Thread
from time import monotonic, sleep
from typing import Any
from unittest.mock import Mock

import pytest
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route
from uvicorn.protocols.http.h11_impl import H11Protocol
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from sync_server import __main__ as program
from sync_server import bodies, patience
from sync_server.patience import HEAD_S_MAX, patient
from sync_server.problems import HttpProblem
from tests.sync_server.laptops import Laptop, Office
from tests.sync_server.pushing import found
from tests.sync_server.server_process import ROOT, ServerProcess

HEAD_S = 0.6
HEAD = b"GET /here HTTP/1.1\r\nHost: box\r\n"
Address = tuple[str, int]


async def here(request: Request) -> PlainTextResponse:
    return PlainTextResponse("yes")


async def took(request: Request) -> PlainTextResponse:
    try:
        return PlainTextResponse(str(len(await bodies._read(request, 1000, bodies.uncounted))))
    except HttpProblem as problem:
        return PlainTextResponse(problem.code, problem.status, problem.headers)


@contextmanager
def serving(base: type[Any], **values: Any) -> Iterator[Address]:
    application = Starlette(
        routes=[Route("/here", here), Route("/took", took, methods=["POST"])],
    )
    protocol = patient(base, head_s=HEAD_S, **values)
    config = uvicorn.Config(application, http=protocol, log_config=None, lifespan="off")
    server = uvicorn.Server(config)
    listener = socket.create_server(("127.0.0.1", 0))
    running = Thread(target=server.run, kwargs={"sockets": [listener]})
    running.start()
    try:
        yield listener.getsockname()
    finally:
        server.should_exit = True
        running.join(10)


@pytest.fixture(params=[HttpToolsProtocol, H11Protocol])
def address(request: pytest.FixtureRequest) -> Iterator[Address]:
    with serving(request.param) as found:
        yield found


def cut_after(line: socket.socket, *, trickle: bytes = b"") -> float:
    """Seconds until the server closes, while a byte is sent every 50 ms."""
    began = monotonic()
    line.settimeout(0.05)
    while monotonic() - began < 15:
        try:
            if not line.recv(1000):
                break
        except TimeoutError:
            pass
        except ConnectionError:
            break
        try:
            line.send(trickle)
        except OSError:
            break
    return monotonic() - began


def told(line: socket.socket, word: bytes) -> bytes:
    """What the server said until `word`, or until it closed."""
    line.settimeout(5)
    said = b""
    while word not in said and (part := line.recv(1000)):
        said += part
    return said


def test_a_connection_that_says_nothing_is_cut(address: Address) -> None:
    with closing(socket.create_connection(address)) as line:
        assert HEAD_S / 2 < cut_after(line) < HEAD_S * 3


def test_a_head_that_trickles_in_is_cut_however_often_a_byte_comes(address: Address) -> None:
    with closing(socket.create_connection(address)) as line:
        line.send(HEAD + b"X-Long: ")
        assert HEAD_S / 2 < cut_after(line, trickle=b"a") < HEAD_S * 3


def test_the_head_of_a_second_request_has_its_time_too(address: Address) -> None:
    with closing(socket.create_connection(address)) as line:
        line.send(HEAD + b"\r\n")
        assert b"yes" in told(line, b"yes")
        sleep(HEAD_S * 1.5)  # a quiet connection that was answered stays
        line.send(HEAD + b"\r\n")
        assert b"yes" in told(line, b"yes")
        line.send(HEAD)
        assert cut_after(line, trickle=b"X-A: b\r\n") < HEAD_S * 3


def test_a_head_without_end_is_cut_at_its_limit_long_before_its_time(
    address: Address, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(patience, "HEAD_BYTES_MAX", 4000)
    with closing(socket.create_connection(address)) as line:
        line.send(HEAD + b"X-Long: " + b"a" * 2000)
        began = monotonic()
        while monotonic() - began < HEAD_S / 2:
            try:
                line.send(b"a" * 1000)
            except OSError:
                break
            sleep(0.02)
        assert monotonic() - began < HEAD_S / 2


def test_a_slow_body_has_the_time_of_bodies_and_not_of_heads(
    address: Address, monkeypatch: pytest.MonkeyPatch
) -> None:
    post = b"POST /took HTTP/1.1\r\nHost: box\r\nContent-Length: 900\r\n\r\n"
    with closing(socket.create_connection(address)) as line:
        line.send(post)
        for _ in range(9):
            sleep(HEAD_S / 6)
            line.send(b"a" * 100)
        assert b"900" in told(line, b"\r\n\r\n900")
    monkeypatch.setattr(bodies, "READ_S_MAX", 1)
    with closing(socket.create_connection(address)) as line:
        line.send(post)
        began, answer = monotonic(), b""
        line.settimeout(0.05)
        while b"too_slow" not in answer and monotonic() - began < 10:
            try:
                line.send(b"a")
                answer += line.recv(1000)
            except TimeoutError:
                continue
        assert b" 408 " in answer and b"body.too_slow" in answer
        assert 0.5 < monotonic() - began < 3


def test_one_address_cannot_take_all_places_and_a_proxy_of_this_computer_may(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with serving(HttpToolsProtocol, places=3) as address:
        lines = [socket.create_connection(address) for _ in range(9)]
        assert all(_is_served(line) for line in lines)
        for line in lines:
            line.close()
        monkeypatch.setattr(patience, "_counted", lambda *_: "198.51.100.7")
        for _ in range(2):  # those that are closed do not count any more
            lines = [socket.create_connection(address) for _ in range(5)]
            assert [_is_served(line) for line in lines] == [True, True, True, False, False]
            for line in lines:
                line.close()
            sleep(0.1)


@pytest.mark.parametrize(
    ("peer", "counted"),
    [
        (("127.0.0.1", 5), ""),
        (("::1", 5, 0, 0), ""),
        (("10.88.0.1", 5), ""),  # the proxy, as a container sees it
        (("198.51.100.7", 5), "198.51.100.7"),
        (("fe80::1%eth0", 5, 0, 2), "fe80::1%eth0"),
        ("", ""),  # a socket that is a file
    ],
)
def test_the_lines_of_a_proxy_before_a_container_are_not_counted(
    peer: object, counted: str
) -> None:
    image = (ROOT / "packaging" / "server" / "Containerfile").read_text("utf-8")
    written = image.partition("ENV FORWARDED_ALLOW_IPS=")[2].split()[0]
    transport = Mock()
    transport.get_extra_info.return_value = peer
    assert patience._counted(transport, patience.proxies_of(written)) == counted
    assert patience.proxies_of("") == patience.proxies_of("*, proxy") == ()


def _is_served(line: socket.socket) -> bool:
    try:
        line.send(HEAD + b"\r\n")
        return b"yes" in told(line, b"yes")
    except ConnectionError:
        return False


@pytest.mark.skipif(not hasattr(socket, "TCP_USER_TIMEOUT"), reason="a limit of Linux")
def test_a_client_that_takes_nothing_of_its_answer_is_given_up(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(program, "STALLED_MS", 300)
    with (
        closing(program._listen("127.0.0.1", 0)) as listener,
        closing(socket.create_connection(listener.getsockname())),
        closing(listener.accept()[0]) as answering,
    ):
        answering.settimeout(15)
        began = monotonic()
        with pytest.raises(TimeoutError, match="110"):  # the kernel's word, not our patience's
            while True:
                answering.sendall(b"a" * 2**20)
        assert monotonic() - began < 10


def test_a_real_server_cuts_a_thousand_slow_heads_and_serves_an_officer_meanwhile(
    tmp_path: Path,
) -> None:
    server = ServerProcess(tmp_path / "data")
    host, _, port = server.url.removeprefix("http://").rpartition(":")
    with server.client() as client:
        office, laptop = Office(client), Laptop("amina")
        found(office, laptop)
        alone = _slowest(client)
        began = monotonic()
        slow = [socket.create_connection((host, int(port))) for _ in range(1000)]
        for line in slow:
            line.send(HEAD)
        assert _slowest(client) < 20 * alone + 0.25
        office.pushed(laptop, laptop.contribute())
        for line in slow:
            line.settimeout(max(0.1, HEAD_S_MAX + 5 - (monotonic() - began)))
            with suppress(ConnectionError):
                assert line.recv(10) == b""
            line.close()
        assert monotonic() - began > HEAD_S_MAX - 1
        assert client.get("/v1/health").status_code == 200
    assert server.stop() == 0


def _slowest(client: Any) -> float:
    times = []
    for _ in range(50):
        began = monotonic()
        assert client.get("/v1/health").status_code == 200
        times.append(monotonic() - began)
    return max(times)
