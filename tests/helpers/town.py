"""A town with a sync server in process: laptops with real books that reach it, or do not."""

import shutil
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType

import httpx

from app.book.book import Book
from app.book.enrolment import enrol_device
from app.projections import Projection
from app.sync.connection import Connection, find_connection, server_of
from app.sync.engine import Engine
from app.sync.moving import move_to_server
from app.sync.parts import unwatched
from app.sync.result import SyncResult
from app.sync.server import Server
from app.sync.transport import Transport
from sync_server.application import create_application
from sync_server.context import Context
from sync_server.identity import identity_of
from sync_server.settings import Settings
from sync_server.store.database import open_database
from tests.helpers.inprocess import InProcess
from tests.helpers.small_book import SMALL, Shelf

URL = "http://127.0.0.1:8440"
GENEROUS = {"requests_per_second": 1000, "requests_burst": 1000, "strangers_burst": 1000}


class Line(httpx.BaseTransport):
    """One laptop's line to the server.

    Attributes:
        online: False: the network is gone.
        requests: What was asked so far, "GET log" and the like.
        lose: Answers still to lose: the server did its work, the laptop never hears of it.
    """

    def __init__(self, server: InProcess) -> None:
        self._server = server
        self.online = True
        self.requests: list[str] = []
        self.lose = 0

    def lead_to(self, server: InProcess) -> None:
        self._server = server

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        if not self.online:
            raise httpx.ConnectError("offline", request=request)
        if request.url.path.endswith("/live"):  # no end, and this server is heard at its end
            return httpx.Response(404, request=request)
        self.requests.append(f"{request.method} {request.url.path.rsplit('/')[-1]}")
        answer = self._server.handle_request(request)
        if self.lose > 0 and request.method == "POST" and request.url.path.endswith("/events"):
            self.lose -= 1
            raise httpx.ReadError("cut off", request=request)
        return answer


@dataclass
class Desk:
    """A laptop with its book, its line and its engine."""

    book: Book
    line: Line
    engine: Engine

    def sync(self) -> SyncResult:
        """Sync and demand that it ends well."""
        result = self.engine.run_once()
        if result.problem is not None:
            raise result.problem
        return result


@dataclass
class Town:
    """Laptops share `shelf`; the server's database lies beside it."""

    folder: Path
    projections: Sequence[Projection] = SMALL
    shelf: Shelf = field(init=False)
    desks: list[Desk] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.shelf = Shelf(self.folder, projections=self.projections)
        self.start()

    def start(self, database: str = "server.db", seed: bytes = bytes(range(32))) -> None:
        """Start the server on what it has kept, under the key of `seed`."""
        self.database = open_database(f"sqlite:///{self.folder / database}")
        self.context = Context(
            database=self.database,
            settings=Settings(**GENEROUS),
            identity=identity_of(seed),
            now_ms=self.shelf.clock,
        )
        self.server = InProcess(create_application(self.context))

    def stop(self) -> None:
        self.server.close()
        self.database.close()

    def keep_server(self, copy: str) -> None:
        """Lay the server's database aside under another name; it goes on."""
        self.stop()
        shutil.copy(self.folder / "server.db", self.folder / copy)
        self.start()
        for desk in self.desks:
            desk.line.lead_to(self.server)

    def restart(self, database: str = "server.db", seed: bytes = bytes(range(32))) -> None:
        """Stop and start; the lines of all laptops lead to the new one."""
        self.stop()
        self.start(database, seed)
        for desk in self.desks:
            desk.line.lead_to(self.server)

    def connect(self, book: Book, key: str = "") -> Desk:
        """A line and an engine for a book."""
        line = Line(self.server)
        connection = find_connection(book) or Connection(url=URL, key=key)
        server = server_of(book, connection, wall_ms=self.shelf.clock, inner=line)
        desk = Desk(book, line, Engine(book, server, wall_ms=self.shelf.clock))
        self.desks.append(desk)
        return desk

    def hub(self, book: Book) -> Desk:
        """Move the group of a hub to the server."""
        desk = self.connect(book)
        move_to_server(book, desk.engine.server, on_step=unwatched, cancel=False)
        return desk

    def newcomer(self, first: Desk, name: str) -> Desk:
        """One more laptop of the group of `first`, enrolled by it and up to date."""
        book = self.shelf.newcomer(first.book, name)
        card, founder = book.card, first.book.group.founder
        first.book.write(lambda tx: enrol_device(tx, card, founder))
        first.sync()
        desk = self.connect(book)
        desk.sync()
        book.log_in(founder)
        return desk

    def pair(self) -> tuple[Desk, Desk]:
        """A group on the server with two laptops."""
        first = self.hub(self.shelf.found("a"))
        first.sync()
        return first, self.newcomer(first, "b")

    def stranger(self) -> Server:
        """The server as a laptop without a group sees it."""
        transport = Transport(URL, wall_ms=self.shelf.clock, inner=Line(self.server))
        return Server(transport, None)

    def close(self) -> None:
        self.shelf.close()
        self.stop()

    def __enter__(self) -> "Town":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def same(*desks: Desk) -> None:
    """All books hold the same facts in the same order and show the same."""
    first = desks[0].book
    for desk in desks[1:]:
        assert desk.book.cursor() == first.cursor()
        assert desk.book.roots() == first.roots()
        assert desk.book.vector() == first.vector()
