"""A laptop serves the others in one room: they accept its key, whatever the clock says."""

import socket
import ssl
from collections.abc import Iterator
from contextlib import closing
from functools import cache
from pathlib import Path

import pytest
from nacl.signing import SigningKey

from app.core.errors import AppError, Refused
from app.core.own_certificate import key_of_certificate, own_certificate
from app.sync.connection import Connection, find_connection, server_of
from app.sync.engine import Engine
from app.sync.invitations import Invitation, read_invitation
from app.sync.moving import move_to_server
from app.sync.newcomers import enrol
from app.sync.pairing import join_by_code, seen_under
from app.sync.parts import unwatched
from app.sync.server import Server
from app.sync.transport import Transport
from tests.helpers.small_book import SMALL, Shelf, balance, write_moves
from tests.sync.test_tls import answering, self_signed
from tests.sync_server.server_process import ServerProcess

KEY = SigningKey(bytes(range(32)))
PUBLIC = KEY.verify_key.encode().hex()


@pytest.fixture(scope="module")
def hub(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ServerProcess]:
    """A server process that speaks TLS under its own key."""
    data = tmp_path_factory.mktemp("hub") / "data"
    process = ServerProcess(data, "--own-certificate")
    yield process
    process.stop()


@cache  # it is said once
def invitation(hub: ServerProcess) -> Invitation:
    assert hub.process.stdout is not None
    return read_invitation(hub.process.stdout.readline())


def test_a_certificate_names_the_key_that_made_it() -> None:
    der = ssl.PEM_cert_to_DER_cert(own_certificate(KEY)[0])
    assert key_of_certificate(der) == PUBLIC
    assert own_certificate(KEY) == own_certificate(KEY)
    for end in range(0, len(der), 7):
        assert key_of_certificate(der[:end]) in ("", PUBLIC)
    assert key_of_certificate(b"") == key_of_certificate(b"\x30\x84") == ""


def test_laptops_join_and_sync_with_the_key_of_the_invitation_alone(
    hub: ServerProcess, shelf: Shelf
) -> None:
    said = invitation(hub)
    assert said.server == hub.url
    book = shelf.found("a")
    write_moves(book, 5)
    connection = Connection(url=said.server, key=said.key, is_pinned=True)
    server = server_of(book, connection, wall_ms=shelf.clock)
    move_to_server(book, server, on_step=unwatched, cancel=False)
    engine = Engine(book, server, wall_ms=shelf.clock)
    assert engine.run_once().problem is None
    code = server.pairing_code().code
    typed = read_invitation(Invitation(server=said.server, code=code, key=said.key).text())
    transport = Transport(typed.server, wall_ms=shelf.clock, pin=typed.key)
    with closing(transport):
        other = join_by_code(
            shelf.folder / "b.daftari",
            shelf.keys,
            Server(transport, None, typed.key),
            code=typed.code,
            label="b",
            wall_ms=shelf.clock,
            projections=SMALL,
        )
    shelf.books.append(other)
    card = seen_under(server, code)
    assert card is not None
    enrol(book, card, book.group.founder)
    engine.run_once()
    known = find_connection(other)
    assert known is not None
    assert known.pin == said.key
    second = Engine(other, server_of(other, known, wall_ms=shelf.clock), wall_ms=shelf.clock)
    assert second.run_once().problem is None
    assert balance(other) == 5
    kept = find_connection(other)
    assert kept is not None
    assert kept.is_pinned
    for one in (engine, second):
        one.close()


def test_another_key_and_no_key_are_refused_before_anything_is_said(
    hub: ServerProcess, tmp_path: Path
) -> None:
    def problem(url: str, pin: str) -> str:
        transport = Transport(url, wall_ms=lambda: 0, pin=pin)
        with closing(transport), pytest.raises(AppError) as caught:
            Server(transport, None).capabilities()
        return caught.value.code

    assert problem(hub.url, PUBLIC) == "sync.other_server"
    assert problem(hub.url, "") == "sync.certificate"
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(self_signed(tmp_path))
    with answering(context) as stranger:
        assert problem(f"https://localhost:{stranger.port}", PUBLIC) == "sync.other_server"
        assert stranger.heard == b""


def test_an_invitation_is_read_as_it_was_written_and_an_address_is_one_too() -> None:
    said = Invitation(server="https://192.168.1.7:8440", code="K7QM-2XWD-9HTP", key=PUBLIC)
    assert read_invitation(f"  {said.text()}\n") == said
    assert read_invitation("https://a.example") == Invitation(server="https://a.example")
    for wrong in ("daftari:join?code=1", f"{said.text()}0", "daftari:join?server=x&key=zz"):
        with pytest.raises(Refused, match=r"sync\.not_an_address"):
            read_invitation(wrong)


def test_the_invitation_names_an_address_that_others_can_reach(tmp_path: Path) -> None:
    process = ServerProcess(tmp_path / "data", "--own-certificate", "--host", "0.0.0.0")
    try:
        said = invitation(process)
        assert process.url.startswith("https://0.0.0.0:")
        assert "0.0.0.0" not in said.server
        transport = Transport(said.server, wall_ms=lambda: 0, pin=said.key)
        with closing(transport):
            assert Server(transport, None, said.key).capabilities().server_key == said.key
    finally:
        process.stop()


@pytest.mark.filterwarnings("ignore:ssl.TLSVersion")
def test_the_room_is_spoken_to_in_the_newest_tls_and_nothing_older(hub: ServerProcess) -> None:
    host, port = hub.url.removeprefix("https://").split(":")
    for version in (ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1, ssl.TLSVersion.TLSv1_2):
        old = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        old.check_hostname, old.verify_mode = False, ssl.CERT_NONE
        old.set_ciphers("ALL:@SECLEVEL=0")
        old.minimum_version = old.maximum_version = version
        with socket.create_connection((host, int(port)), 5) as line, pytest.raises(OSError):
            old.wrap_socket(line)
    new = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    new.check_hostname, new.verify_mode = False, ssl.CERT_NONE
    with socket.create_connection((host, int(port)), 5) as line, new.wrap_socket(line) as safe:
        assert safe.version() == "TLSv1.3"
        name, _, bits = safe.cipher() or ("", "", 0)
        assert name.startswith("TLS_") and bits >= 128
    with socket.create_connection((host, int(port)), 5) as line:
        line.sendall(b"GET /v1/health HTTP/1.1\r\nHost: x\r\n\r\n")
        assert not line.recv(4096).startswith(b"HTTP/1.1 200")  # nothing is said without TLS
