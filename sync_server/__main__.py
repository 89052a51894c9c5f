"""`daftari-server`: run the sync server, make its key and tables, show its fingerprint."""

import argparse
import asyncio
import gc
import logging
import os
import signal
import socket
import ssl
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path

import uvicorn

from app.core.errors import AppError
from app.core.own_certificate import own_certificate
from sync_server.application import create_application
from sync_server.context import Context
from sync_server.identity import Identity, load_identity
from sync_server.logs import set_up_logs
from sync_server.patience import HEAD_BYTES_MAX, patient, proxies_of, usual_protocol
from sync_server.payments import Relay
from sync_server.presence import Presence
from sync_server.relay.settings import load_settings
from sync_server.settings import Settings, data_directory, database_url
from sync_server.store import schema
from sync_server.store.database import open_database
from sync_server.supervised import Supervisor

# Every statement of the writer waits that long for an event loop that is busy: at 500 pushes a
# second the slowest hundredth of the answers took 84 ms with Python's own 5 ms, 17 ms with this.
SWITCH_S = 0.0005
# Facts of a push are many small objects that live shortly and hold no circles. Looking for circles
# after every 700 of them took a sixth of a large push; after 50,000 it does not show.
CIRCLES = (50_000, 20, 100)
GRACE_S = 10
CONNECTIONS_MAX = 2_000
PROXIES = "FORWARDED_ALLOW_IPS"  # uvicorn reads it as well
STALLED_MS = 60_000  # a client that takes nothing of its answer for so long has gone

log = logging.getLogger("daftari.server")

WORDS = {
    "server.database_unavailable": "The database cannot be opened. Check --database and its disk.",
    "server.schema_newer": "The database was written by a newer server. Update this one.",
    "server.schema_altered": "The tables of the database were altered. Restore a backup.",
    "server.key_readable_by_others": "Others may read the server's key. Run chmod 600 on it.",
    "server.payments_readable_by_others": "Others may read payments.json. Run chmod 600 on it.",
    "server.payments_damaged": "payments.json (or DAFTARI_PAYMENTS) cannot be understood.",
    "server.key_damaged": "The server's key is damaged. Restore it from your backup.",
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command; the exit code is 0, 1 (a failure in one sentence) or 2 (usage)."""
    arguments = _parser().parse_args(argv)
    set_up_logs(level=logging.DEBUG if arguments.verbose else logging.INFO)
    data = data_directory(arguments.data)
    try:
        return _run(arguments, data)
    except AppError as error:
        print(f"daftari-server: {WORDS.get(error.code, error.code)}", file=sys.stderr)
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="daftari-server", description="Order the facts of all laptops of a savings group."
    )
    parser.add_argument(
        "command",
        nargs="?",
        choices=("run", "init", "fingerprint"),
        default="run",
        help="run (default); init: make key and tables and stop; fingerprint: show the key",
    )
    parser.add_argument(
        "--database", metavar="URL", help="sqlite:///FILE or postgresql://… (an SQLite file)"
    )
    parser.add_argument("--data", metavar="DIR", help="key and database (./daftari-server)")
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (127.0.0.1)")
    parser.add_argument("--port", type=int, default=8440, help="port; 0 takes a free one (8440)")
    parser.add_argument(
        "--own-certificate",
        action="store_true",
        help="speak TLS with a certificate of the server's own key: for a laptop that serves the "
        "others in one room; they join with the invitation that is printed",
    )
    parser.add_argument(
        "--with-parent",
        action="store_true",
        help="end when the standard input ends, as it does when the program that started it ends; "
        "say on the standard output which laptops are connected",
    )
    parser.add_argument("--verbose", action="store_true", help="log every answer")
    return parser


def _run(arguments: argparse.Namespace, data: Path) -> int:
    identity = load_identity(data)
    if arguments.command == "fingerprint":
        print(f"{identity.public}\n{fingerprint_words(identity.public)}")
        return 0
    database = open_database(database_url(arguments.database, data))
    if arguments.command == "init":
        schema.prepare(database)
        database.close()
        print(f"ready: {data}")
        return 0
    context = Context(database=database, settings=Settings(), identity=identity)
    payments = load_settings(data)
    application = create_application(context, [Relay(payments)] if payments else [])
    supervisor = Supervisor()
    config = uvicorn.Config(
        application,
        http=patient(usual_protocol(), proxies=proxies_of(os.environ.get(PROXIES, ""))),
        log_config=None,
        access_log=False,
        server_header=False,
        limit_concurrency=CONNECTIONS_MAX,
        timeout_keep_alive=75,
        timeout_graceful_shutdown=GRACE_S,
        h11_max_incomplete_event_size=HEAD_BYTES_MAX,
    )
    if arguments.own_certificate:
        _load_certificate(config, identity, data)
    sys.setswitchinterval(SWITCH_S)
    gc.collect()
    gc.freeze()  # what the program itself is made of stays
    gc.set_threshold(*CIRCLES)
    try:
        with _listen(arguments.host, arguments.port) as listener:
            host, port = listener.getsockname()[:2]
            scheme = "https" if arguments.own_certificate else "http"
            address = f"{scheme}://{f'[{host}]' if ':' in host else host}:{port}"
            print(f"listening on {address}", flush=True)
            if arguments.own_certificate:
                reached = address.replace("0.0.0.0", _address_here())
                print(f"daftari:join?server={reached}&key={identity.public}", flush=True)
            server = _Server(config, context, supervisor)
            if arguments.with_parent:
                threading.Thread(target=server.follow_parent, daemon=True).start()
                context.presence = Presence()
            with _telling(context.presence):
                server.run(sockets=[listener])
    except OSError as error:
        print(f"daftari-server: cannot listen there: {error.strerror}", file=sys.stderr)
        return 1
    finally:
        database.close()
    return 0


@contextmanager
def _telling(presence: Presence | None) -> Iterator[None]:
    """Say who is there as long as the server runs, where somebody listens."""
    if presence is None:
        yield
        return
    ended = threading.Event()
    teller = threading.Thread(target=presence.tell, args=(sys.stdout, ended), daemon=True)
    teller.start()
    try:
        yield
    finally:
        ended.set()
        teller.join(GRACE_S)


def _address_here() -> str:
    """This computer as others in the room reach it; nothing is sent to find out."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))  # an address that belongs to nobody (RFC 5737)
            found: str = probe.getsockname()[0]
        except OSError:
            return "127.0.0.1"
    return found


def _load_certificate(config: uvicorn.Config, identity: Identity, data: Path) -> None:
    """Let the server speak TLS under its own key, which lies in no other file afterwards."""
    certificate, private = own_certificate(identity.key)
    path = data / "own-certificate.pem"
    path.unlink(missing_ok=True)
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "w", encoding="ascii") as file:
            file.write(certificate + private)
        config.ssl_certfile = str(path)
        config.load()
        assert config.ssl is not None
        config.ssl.minimum_version = ssl.TLSVersion.TLSv1_3  # only our own laptops come here
    finally:
        path.unlink(missing_ok=True)


class _Server(uvicorn.Server):
    """Ends long answers before it waits for them."""

    def __init__(self, config: uvicorn.Config, context: Context, supervisor: Supervisor) -> None:
        super().__init__(config)
        self._context = context
        self._supervisor = supervisor

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Stop politely at the first signal and return; uvicorn would die of it in the end."""
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, self.handle_exit)
        yield

    def follow_parent(self) -> None:
        """Wait for the end of the standard input; then stop politely."""
        while sys.stdin.buffer.read(1024):
            pass
        self.should_exit = True

    async def main_loop(self) -> None:
        saying = asyncio.create_task(self._supervisor.keep_saying())
        try:
            await super().main_loop()
        finally:
            saying.cancel()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._supervisor.stopping()
        self._context.close()
        await super().shutdown(sockets)


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    if hasattr(socket, "TCP_USER_TIMEOUT"):  # Linux; connections have it from their listener
        listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, STALLED_MS)
    listener.bind((host, port))
    listener.listen(2048)
    return listener


def fingerprint_words(public: str) -> str:
    """Eight groups of four digits to compare by voice: 106 bits of the key's SHA-256."""
    value = int.from_bytes(sha256(bytes.fromhex(public)).digest(), "big")
    groups = []
    for _ in range(8):
        value, rest = divmod(value, 10_000)
        groups.append(f"{rest:04d}")
    return " ".join(groups)


if __name__ == "__main__":
    sys.exit(main())
