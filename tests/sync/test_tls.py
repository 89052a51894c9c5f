"""Lines that are not safe, met for real: nothing is sent over them, and there is no "anyway"."""

import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Thread

import certifi
import pytest

from app.core.errors import AppError
from app.sync.server import Server
from app.sync.transport import Transport


def self_signed(folder: Path, name: str = "localhost", *, begins: int = -1, ends: int = 1) -> Path:
    """A certificate that nobody else vouches for, with its key, in one file.

    Args:
        begins, ends: Days from today.
    """
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    owner = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name)])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(owner)
        .issuer_name(owner)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now + timedelta(days=begins))
        .not_valid_after(now + timedelta(days=ends))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), critical=False)
        .sign(key, hashes.SHA256())
    )
    path = folder / "server.pem"
    path.write_bytes(
        certificate.public_bytes(serialization.Encoding.PEM)
        + key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    return path


class Stranger:
    """Somebody who answers at a port."""

    def __init__(self, context: ssl.SSLContext | None, says: bytes) -> None:
        self.heard = b""
        self._context, self._says = context, says
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._thread = Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _serve(self) -> None:
        with suppress(OSError):
            line, _ = self._listener.accept()
            with line:
                if self._context is None:
                    line.recv(4096)
                    line.sendall(self._says)
                else:
                    with self._context.wrap_socket(line, server_side=True) as safe:
                        self.heard = safe.recv(4096)

    def close(self) -> None:
        self._listener.close()
        self._thread.join(5)


@pytest.fixture
def certificate(tmp_path: Path) -> Iterator[ssl.SSLContext]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(self_signed(tmp_path))
    yield context


def problem_at(port: int) -> str:
    transport = Transport(f"https://localhost:{port}", wall_ms=lambda: 0)
    with pytest.raises(AppError) as caught:
        Server(transport, None).capabilities()
    transport.close()
    return caught.value.code


@contextmanager
def answering(context: ssl.SSLContext | None, says: bytes = b"") -> Iterator[Stranger]:
    stranger = Stranger(context, says)
    yield stranger
    stranger.close()


def test_a_certificate_nobody_vouches_for_is_refused(certificate: ssl.SSLContext) -> None:
    with answering(certificate) as stranger:
        assert problem_at(stranger.port) == "sync.certificate"
    assert stranger.heard == b""


WRONG = {
    "vouched for": ({}, "sync.cut_off"),  # past the handshake; the stranger says nothing then
    "of another name": ({"name": "elsewhere.example"}, "sync.certificate"),
    "ended": ({"begins": -30, "ends": -1}, "sync.certificate_date"),
    "of tomorrow": ({"begins": 1, "ends": 30}, "sync.certificate_date"),
}


@pytest.mark.parametrize("which", WRONG)
def test_a_certificate_that_is_vouched_for_must_be_of_this_name_and_day(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, which: str
) -> None:
    values, code = WRONG[which]
    path = self_signed(tmp_path, **values)
    monkeypatch.setattr(certifi, "where", lambda: str(path))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(path)
    with answering(context) as stranger:
        assert problem_at(stranger.port) == code
    assert (stranger.heard == b"") == (which != "vouched for")


@pytest.mark.filterwarnings("ignore:ssl.TLSVersion")
def test_a_server_that_speaks_only_what_is_outdated_is_not_spoken_to(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = self_signed(tmp_path)
    monkeypatch.setattr(certifi, "where", lambda: str(path))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(path)
    context.set_ciphers("ALL:@SECLEVEL=0")
    context.minimum_version = ssl.TLSVersion.TLSv1
    context.maximum_version = ssl.TLSVersion.TLSv1_1
    with answering(context) as stranger:
        assert problem_at(stranger.port).startswith("sync.")
    assert stranger.heard == b""


def test_a_web_page_where_the_server_should_be_is_a_login_page() -> None:
    redirect = b"HTTP/1.1 302 Found\r\nLocation: http://login.example/\r\n\r\n"
    with answering(None, redirect) as stranger:
        assert problem_at(stranger.port) == "sync.login_page"


def test_a_line_that_is_cut_in_the_handshake_is_cut_off() -> None:
    with answering(None) as stranger:
        assert problem_at(stranger.port) == "sync.cut_off"


def test_a_port_where_nobody_is_means_the_server_is_away() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    assert problem_at(port) == "sync.server_away"
