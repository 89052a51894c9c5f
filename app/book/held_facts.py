"""What a book holds, for whoever exchanges facts with it."""

from collections.abc import Callable
from typing import TypeVar

from app.book.desk import Desk
from app.book.group_info import GroupInfo
from app.book.incarnation import known_missing
from app.book.newer_facts import Newer, newer_facts
from app.book.signatures import first_unsigned
from app.book.snapshot import Snapshot, content_at_head, fold_of, take
from app.book.starting import Origin, origin, refuse
from app.core.admission import Sequenced
from app.core.checkpoints import Checkpoint
from app.core.errors import Refused
from app.core.events.envelope import Frame
from app.core.group import SequencerCard
from app.core.roster import Roster
from app.store.database import Database
from app.store.event_log import EventLog
from app.store.sequencer_store import LaptopSequencerStore
from app.store.set_aside import LOCKED, SUPERSEDED, SetAside

T = TypeVar("T")


class HeldFacts:
    """The reading half of a book's exchange; `Book` is the other."""

    def __init__(self, database: Database, desk: Desk) -> None:
        self._database, self._desk = database, desk

    @property
    def group(self) -> GroupInfo:
        """The group and this laptop in it."""
        return self._desk.info

    @property
    def roster(self) -> Roster:
        """Laptops, offices and sequencers, waiting facts included; not to be changed."""
        return self._desk.standing.provisional_roster()

    @property
    def sequencers(self) -> tuple[SequencerCard, ...]:
        """Who numbered the facts in each epoch, as the numbered log says; the last one does now."""
        cards = self._desk.standing.roster.sequencers
        return tuple(cards[epoch] for epoch in sorted(cards))

    def outgoing(self, limit: int = 1000) -> list[Frame]:
        """Facts without a number, in causal order, whoever wrote them. What lost its number before
        its signature came is given by others."""
        return [frame for frame in self._log(lambda log: log.waiting(limit)) if frame.sig]

    def waiting_count(self) -> int:
        return self._log(lambda log: log.waiting_count())

    def vector(self) -> dict[str, int]:
        """How far this book holds each device's chain."""
        return self._log(lambda log: {name: head.n for name, head in log.heads().items()})

    def facts_for(self, vector: dict[str, int], limit: int = 2000) -> list[Frame]:
        """Facts that a peer with `vector` lacks, in an order it can take them in.

        Raises:
            Refused: "book.history_arriving".
        """
        with self._database.reading() as conn:
            refuse(conn)
        return self._log(lambda log: [s.frame for s in log.missing_from(vector, limit)])

    def numbered(self, after: int, limit: int = 1000) -> list[Sequenced]:
        """Numbered facts above `after`, for a neighbour who pulls from this hub.

        Raises:
            Refused: "book.history_arriving": some of them are not here yet.
        """
        begun = self.origin()
        if begun is not None and after < begun.seq:
            raise Refused("book.history_arriving")
        found = self._log(lambda log: log.numbered(after, limit))
        return [Sequenced(s.seq or 0, s.epoch or 0, s.frame, s.is_last) for s in found]

    def cursor(self) -> tuple[int, int]:
        """(epoch, seq) up to which the one order is folded here."""
        return self._desk.standing.epoch, self._desk.standing.size

    def checkpoint(self) -> Checkpoint | None:
        """The newest checkpoint verified here, or signed here as the hub."""
        with self._database.reading() as conn:
            return LaptopSequencerStore(conn, self._desk.info.id, 0).checkpoint()

    def roots(self) -> dict[str, str]:
        """State root of every projection as of `cursor`, hex; waiting facts do not count."""
        sql = "SELECT name, hex(root_numbered) FROM projection_state ORDER BY name"
        with self._database.reading() as conn:
            return {name: root.lower() for name, root in conn.exec_driver_sql(sql)}

    def first_unsigned(self) -> int | None:
        """Number of the first fact whose signature has not come; None when all have."""
        with self._database.reading() as conn:
            return first_unsigned(conn)

    def newer(self) -> Newer:
        """Facts here that only a newer version of the program understands."""
        with self._database.reading() as conn:
            return newer_facts(conn)

    def known_missing(self) -> list[tuple[str, int, int]]:
        """(device, first n, last n) of facts that existed and are not here."""
        heads = self.vector()
        with self._database.reading() as conn:
            return known_missing(conn, heads)

    def superseded(self) -> list[Frame]:
        """What the sequencer has not got and others' facts name: what it said in a past that
        holds no more, and what a laptop wrote that was locked out."""
        with self._database.reading() as conn:
            kept = SetAside(conn)
            return [aside.frame for kind in (SUPERSEDED, LOCKED) for aside in kept.all(kind)]

    def snapshot(self) -> Snapshot:
        """What a laptop that joins can begin with, as of now.

        Raises:
            Refused: See `app.book.snapshot.take`.
        """
        with self._database.reading() as conn:
            return take(conn, self._desk.folder.projections)

    def content(self) -> str:
        """What the snapshot of anybody with the same log says now, as a digest.

        Raises:
            Refused: As `snapshot`.
        """
        with self._database.reading() as conn:
            return content_at_head(conn, self._desk.folder.projections)

    def fold(self) -> str:
        """Of which snapshots this book could be made."""
        return fold_of(self._desk.folder.projections)

    def origin(self) -> Origin | None:
        """The snapshot that this book began with, while the history is arriving; else None."""
        with self._database.reading() as conn:
            return origin(conn)

    def _log(self, ask: Callable[[EventLog], T]) -> T:
        with self._database.reading() as conn:
            return ask(EventLog(conn))
