"""The log of facts in the book's file: the only table whose loss loses money.

Facts come in checked; here they are only kept and given back byte for byte. Everything is one
prepared statement on the driver's cursor, because this is the hot path of writing and ingest.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import groupby
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import Connection

from app.core.admission import Entry
from app.core.errors import Untrusted
from app.core.events.envelope import Event, Frame
from app.store.event_rows import INSERT, NUMBER, Stored, row_of, stored

CHUNK = 1000
HERE = "event JOIN chain ON chain.no = event.chain"


class Head(NamedTuple):
    """The newest fact held of a device's chain."""

    n: int
    hash: str
    numbered_n: int


def log_size(conn: Connection) -> int:
    """How many facts have a number: rows of projections up to this position stand for good."""
    cursor: Any = conn.connection.cursor()
    return int(cursor.execute("SELECT size FROM log_state").fetchone()[0])


class EventLog:
    """The log inside one transaction."""

    def __init__(self, conn: Connection) -> None:
        self._cursor: Any = conn.connection.cursor()

    def insert(self, event: Event, frame: Frame, received_ms: int) -> None:
        """Keep a fact that waits for its number; it is new and follows its chain's head."""
        chain = self._advance(event)
        self._cursor.execute(INSERT, row_of(event, frame, chain, received_ms, None, None, True))

    def insert_numbered(
        self, entries: Sequence[Entry], received_ms: int, waiting: Collection[str] = ()
    ) -> None:
        """Keep numbered facts, each behind its chain's head.

        Args:
            waiting: Hashes of those that are here already and only get their number.
        """
        newest = {entry.event.device: entry.event for entry in entries}
        chains = {device: self._advance(event) for device, event in newest.items()}
        for _, group in groupby(entries, lambda entry: entry.event.hash in waiting):
            self._insert_all(list(group), chains, received_ms, waiting)
        self._cursor.executemany(
            "UPDATE chain SET numbered_n = max(numbered_n, ?) WHERE no = ?",
            [(event.n, chains[device]) for device, event in newest.items()],
        )

    def _insert_all(
        self,
        entries: list[Entry],
        chains: dict[str, int],
        received_ms: int,
        waiting: Collection[str],
    ) -> None:
        """All new or all waiting ones."""
        records = [entry.record for entry in entries]
        if entries[0].event.hash in waiting:
            hashes = [bytes.fromhex(entry.event.hash) for entry in entries]
            rows: Any = [
                (record.seq, record.epoch, int(record.last), digest)
                for record, digest in zip(records, hashes, strict=True)
            ]
            self._cursor.executemany(NUMBER, rows)
        else:
            events = [entry.event for entry in entries]
            rows = [
                row_of(e, r.frame, chains[e.device], received_ms, r.seq, r.epoch, r.last)
                for e, r in zip(events, records, strict=True)
            ]
            self._cursor.executemany(INSERT, rows)
        if self._cursor.rowcount != len(rows):
            raise Untrusted("log.place_taken", seq=records[0].seq)

    def heads(self) -> dict[str, Head]:
        """The head of every chain, waiting facts included, by device."""
        self._cursor.execute("SELECT device, n, hash, numbered_n FROM chain")
        return {d: Head(n, h.hex(), numbered) for d, n, h, numbered in self._cursor.fetchall()}

    def has(self, hashes: Sequence[str]) -> set[str]:
        """Which of these facts are in the log."""
        found: set[str] = set()
        for part in _chunks([bytes.fromhex(h) for h in hashes]):
            sql = f"SELECT hash FROM event WHERE hash IN ({_places(part)})"
            found.update(row[0].hex() for row in self._cursor.execute(sql, part))
        return found

    def get(self, event_id: str) -> Stored | None:
        sql = "SELECT seq, epoch, is_last, body, sig FROM event WHERE id = ?"
        row = self._cursor.execute(sql, (UUID(event_id).bytes,)).fetchone()
        return None if row is None else stored(row)

    def newest_of(self, device: str) -> Stored | None:
        """The newest fact held of a laptop's chain; None when it wrote none."""
        sql = (
            f"SELECT seq, epoch, is_last, body, sig FROM {HERE} "
            "WHERE chain.device = ? AND event.n = chain.n"
        )
        row = self._cursor.execute(sql, (device,)).fetchone()
        return None if row is None else stored(row)

    def waiting(self, limit: int = -1) -> list[Frame]:
        """Facts without a number in their provisional order, which extends causality."""
        sql = (
            f"SELECT body, sig FROM {HERE} WHERE seq IS NULL "
            "ORDER BY event.lam, chain.device, event.n LIMIT ?"
        )
        return [Frame(body, sig) for body, sig in self._cursor.execute(sql, (limit,))]

    def waiting_count(self) -> int:
        sql = "SELECT count(*) FROM event WHERE seq IS NULL"
        return int(self._cursor.execute(sql).fetchone()[0])

    def waiting_lam(self) -> int:
        """The largest Lamport number among facts that wait; 0 when none does."""
        sql = "SELECT max(lam) FROM event WHERE seq IS NULL"
        return self._cursor.execute(sql).fetchone()[0] or 0

    def count(self) -> int:
        return int(self._cursor.execute("SELECT count(*) FROM event").fetchone()[0])

    def newest_ms(self) -> int:
        """When this laptop's clock said that the newest fact came into the book; 0 in an empty one.

        Decides nothing: a clock that shows less now was put back (spec/reliability.md B21).
        """
        row = self._cursor.execute(
            "SELECT received_ms FROM event ORDER BY no DESC LIMIT 1"
        ).fetchone()
        return 0 if row is None else int(row[0])

    def numbered(self, after: int = 0, limit: int = CHUNK) -> list[Stored]:
        """The next facts of the one order, above number `after`."""
        sql = "SELECT seq, epoch, is_last, body, sig FROM event WHERE seq > ? ORDER BY seq LIMIT ?"
        return [stored(row) for row in self._cursor.execute(sql, (after, limit)).fetchall()]

    def bodies(self, after: int = 0, limit: int = CHUNK) -> list[tuple[int, int, bytes]]:
        """As `numbered`, for who needs no signatures: number, epoch and body of each fact."""
        sql = "SELECT seq, epoch, body FROM event WHERE seq > ? ORDER BY seq LIMIT ?"
        found: list[tuple[int, int, bytes]] = self._cursor.execute(sql, (after, limit)).fetchall()
        return found

    def all_numbered(self, after: int = 0) -> Iterator[Stored]:
        """Every numbered fact above `after`, a chunk in memory at a time."""
        while chunk := self.numbered(after):
            yield from chunk
            after = chunk[-1].seq or after

    def control(self, after: int = 0) -> list[Stored]:
        """Numbered facts above `after` that the roster folds, in order."""
        sql = (
            "SELECT seq, epoch, is_last, body, sig FROM event "
            "WHERE is_control = 1 AND seq > ? ORDER BY seq"
        )
        return [stored(row) for row in self._cursor.execute(sql, (after,)).fetchall()]

    def waiting_control(self) -> list[Frame]:
        """Facts without a number that the roster folds, in their provisional order."""
        sql = (
            f"SELECT body, sig FROM {HERE} WHERE is_control = 1 AND seq IS NULL "
            "ORDER BY event.lam, chain.device, event.n"
        )
        return [Frame(body, sig) for body, sig in self._cursor.execute(sql)]

    def numbered_heads(self) -> dict[str, tuple[int, str]]:
        """(n, hash) of the newest numbered fact of every chain, by device."""
        sql = (
            # CROSS JOIN keeps the order: SQLite would rather read the whole log.
            "SELECT chain.device, event.n, event.hash FROM chain CROSS JOIN event "
            "ON event.chain = chain.no AND event.n = chain.numbered_n"
        )
        return {device: (n, h.hex()) for device, n, h in self._cursor.execute(sql)}

    def waiting_places(self, devices: Iterable[str]) -> dict[tuple[str, int], str]:
        """Hash of each waiting fact of these devices, by (device, n)."""
        sql = (
            f"SELECT chain.device, event.n, event.hash FROM {HERE} "
            "WHERE event.seq IS NULL AND event.lam >= 0"
        )
        wanted = set(devices)
        rows = self._cursor.execute(sql).fetchall()
        return {(device, n): h.hex() for device, n, h in rows if device in wanted}

    def waiting_names(self) -> dict[str, tuple[str, int, str]]:
        """Device, place and hash of each waiting fact, by its id."""
        sql = (
            f"SELECT event.id, chain.device, event.n, event.hash FROM {HERE} "
            "WHERE event.seq IS NULL AND event.lam >= 0"
        )
        rows = self._cursor.execute(sql).fetchall()
        return {str(UUID(bytes=name)): (device, n, h.hex()) for name, device, n, h in rows}

    def has_name(self, event_id: str) -> bool:
        """Whether a fact with this id is in the log."""
        sql = "SELECT 1 FROM event WHERE id = ?"
        return self._cursor.execute(sql, (UUID(event_id).bytes,)).fetchone() is not None

    def remove_waiting(self, device: str, from_n: int) -> list[Frame]:
        """Take the waiting end of a chain out of the log, for a fork; oldest first."""
        sql = (
            f"SELECT event.no, body, sig FROM {HERE} WHERE chain.device = ? AND event.n >= ? "
            "AND seq IS NULL ORDER BY event.n"
        )
        found = self._cursor.execute(sql, (device, from_n)).fetchall()
        self._cursor.executemany("DELETE FROM event WHERE no = ?", [(no,) for no, _, _ in found])
        self._cursor.execute(
            "UPDATE chain SET (n, hash) = (SELECT n, hash FROM event WHERE chain = chain.no "
            "ORDER BY n DESC LIMIT 1) WHERE device = ? AND EXISTS "
            "(SELECT 1 FROM event WHERE chain = chain.no)",
            (device,),
        )
        self._cursor.execute(
            "DELETE FROM chain WHERE device = ? AND NOT EXISTS "
            "(SELECT 1 FROM event WHERE chain = chain.no)",
            (device,),
        )
        return [Frame(body, sig) for _, body, sig in found]

    def missing_from(self, vector: dict[str, int], limit: int) -> list[Stored]:
        """Facts that a peer with `vector` lacks, in the one order, waiting ones last."""
        self._cursor.execute("SELECT no, device FROM chain")
        wanted = [(no, vector.get(device, 0)) for no, device in self._cursor.fetchall()]
        if not wanted:
            return []
        rows = ", ".join("(?, ?)" for _ in wanted)
        sql = (
            f"WITH known(chain, n) AS (VALUES {rows}) "
            "SELECT event.seq, event.epoch, event.is_last, event.body, event.sig FROM event "
            "JOIN known ON known.chain = event.chain AND event.n > known.n "
            "JOIN chain ON chain.no = event.chain "
            "ORDER BY seq IS NULL, seq, event.lam, chain.device, event.n LIMIT ?"
        )
        values = [value for pair in wanted for value in pair]
        return [stored(row) for row in self._cursor.execute(sql, (*values, limit)).fetchall()]

    def _advance(self, event: Event) -> int:
        sql = (
            "INSERT INTO chain (device, n, hash) VALUES (?, ?, ?) ON CONFLICT (device) DO UPDATE "
            "SET n = max(n, excluded.n), hash = iif(excluded.n >= n, excluded.hash, hash) "
            "RETURNING no"
        )
        row = self._cursor.execute(sql, (event.device, event.n, bytes.fromhex(event.hash)))
        return int(row.fetchone()[0])


def _chunks(items: Sequence[Any]) -> Iterator[Sequence[Any]]:
    for start in range(0, len(items), CHUNK):
        yield items[start : start + CHUNK]


def _places(items: Sequence[Any]) -> str:
    return ", ".join("?" * len(items))
