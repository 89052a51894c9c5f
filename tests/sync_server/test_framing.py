"""Requests whose end is told in two ways: refused and cut, never read as two (B83)."""

import socket
from typing import Any

import pytest
from uvicorn.protocols.http.h11_impl import H11Protocol
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from tests.sync_server.test_slow_clients import Address, serving

HOST = b"Host: box\r\n"
HIDDEN = b"GET /here HTTP/1.1\r\nHost: box\r\n\r\n"
POST = b"POST /took HTTP/1.1\r\n" + HOST

CASES = {
    "two lengths": POST + b"Content-Length: 4\r\nContent-Length: 0\r\n\r\nabcd",
    "a length that is none": POST + b"Content-Length: +4\r\n\r\nabcd",
    "a negative length": POST + b"Content-Length: -1\r\n\r\n",
    "a size that is none": POST + b"Transfer-Encoding: chunked\r\n\r\nxyz\r\nabcd\r\n0\r\n\r\n",
    "an encoding nobody knows": POST + b"Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
    "a head without a colon": b"GET /here HTTP/1.1\r\nHost box\r\n\r\n",
    "a sign in a name": b"GET /here HTTP/1.1\r\nHost: box\r\nX Y: 1\r\n\r\n",
    "no HTTP": b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03 a greeting of TLS\r\n\r\n",
}


def answers(address: Address, said: bytes) -> bytes:
    with socket.create_connection(address, 5) as line:
        line.settimeout(5)
        line.sendall(said)
        heard = b""
        try:
            while part := line.recv(4096):
                heard += part
        except TimeoutError:
            return heard + b" [open]"
        except ConnectionResetError:
            pass
        return heard


@pytest.mark.parametrize("base", [H11Protocol, HttpToolsProtocol], ids=["h11", "httptools"])
def test_a_request_with_two_ends_is_refused_and_the_line_is_cut(base: type[Any]) -> None:
    with serving(base) as address:
        for name, said in CASES.items():
            heard = answers(address, said + HIDDEN)
            assert heard.startswith(b"HTTP/1.1 400"), (name, heard)
            assert heard.count(b"HTTP/1.1") == 1 and b"[open]" not in heard, (name, heard)
        both = POST + b"Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
        heard = answers(address, both + HIDDEN.replace(HOST, HOST + b"Connection: close\r\n"))
        # Refused, or the chunks count and the length does not (RFC 9112, 6.3): never both.
        assert heard.startswith((b"HTTP/1.1 400", b"HTTP/1.1 200")), heard
        if heard.startswith(b"HTTP/1.1 200"):
            assert heard.count(b"HTTP/1.1 200") == 2 and b"\r\n\r\n0" in heard, heard
