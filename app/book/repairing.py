"""Making a book of what could be read of a damaged one: what the facts say is made again from them,
and facts that an older copy holds are taken from there."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from app.book.damage import Damage
from app.book.rebuild import stale_projections
from app.book.rules_memory import note_stale
from app.core.errors import AppError, Untrusted
from app.core.events.envelope import parse_body
from app.core.tree import Frontier
from app.projections import Projection
from app.store.database import Database
from app.store.schema import durable
from app.system.vault import Secrets

DURABLE = frozenset(durable.tables)
FACT = tuple(column.name for column in durable.tables["event"].columns)
COLUMNS, PLACES = ", ".join(FACT), ", ".join("?" * len(FACT))
BATCH = 2000
# Made again from the facts, or saying only how this laptop was used.
SPARE = frozenset(
    ("chain", "rule_index", "undo_log", "projection_state", "backup_log", "sync_run", "draft")
)


class Repair:
    """Makes again what the facts say, and finds out what is missing for good."""

    def __init__(
        self,
        conn: Connection,
        secrets: Secrets,
        lost: frozenset[str],
        projections: Sequence[Projection],
    ) -> None:
        self._conn, self._cursor = conn, _cursor(conn)
        self._secrets, self._lost, self._projections = secrets, lost, projections

    def run(self, copies: Path) -> Damage:
        """Repair what can be repaired.

        Args:
            copies: The folder with the copies of the book.

        Raises:
            Untrusted: "book.damaged": nothing can be shown without what is missing.
        """
        if "chain" in self._lost:
            self._make_chains()
        has_log = self._has_log() or self._completed(copies)
        if "log_state" in self._lost:
            self._make_log_state()
        if "identity" in self._lost:
            self._make_identity()
        if has_log:
            lost = self._to_fold_again()
        elif stale_projections(self._conn, self._projections):
            raise Untrusted("book.damaged")
        else:
            lost = self._lost
        facts = self._one("SELECT count(*) FROM event")
        return Damage(
            lost=lost,
            facts=facts,
            known=max(facts, self._one("SELECT coalesce(sum(n), 0) FROM chain")),
            has_log=has_log,
            is_mendable=has_log and not self._for_good(),
        )

    def _completed(self, copies: Path) -> bool:
        """Whether the facts are all there with those that the newest copy holds."""
        newest = max(copies.glob("*.daftari"), key=_age, default=None)
        if newest is None or "event" not in self._lost or "chain" in self._lost:
            return False
        insert = f"INSERT OR IGNORE INTO event ({COLUMNS}) VALUES ({PLACES})"
        try:
            for rows in self._facts_of(newest):
                self._cursor.executemany(insert, rows)
        except AppError as error:
            if error.code == "book.no_memory":
                raise
            return False
        return self._has_log()

    def _facts_of(self, copy: Path) -> Iterator[list[Any]]:
        """Rows of the facts in a copy, a batch at a time; none when it is of another past.

        Raises:
            Unavailable, Untrusted: It cannot be read.
        """
        chains = dict(self._cursor.execute("SELECT no, device FROM chain").fetchall())
        database = Database(copy, self._secrets.key, read_only=True)
        try:
            with database.reading() as conn:
                there = _cursor(conn)
                same = dict(there.execute("SELECT no, device FROM chain").fetchall())
                if any(chains.get(no, device) != device for no, device in same.items()):
                    return
                found = there.execute(f"SELECT {COLUMNS} FROM event")
                while rows := found.fetchmany(BATCH):
                    yield rows
        finally:
            database.close()

    def _has_log(self) -> bool:
        """Whether the root of the facts is the one that the book remembers, and each chain of a
        laptop reaches as far as it did."""
        if "log_state" in self._lost or {"event", "chain"} <= self._lost:
            return False
        short = (
            "SELECT 1 FROM chain WHERE n > "
            "(SELECT count(*) FROM event WHERE event.chain = chain.no)"
        )
        if self._cursor.execute(short).fetchone() is not None:
            return False
        tree, kept = Frontier(), self._cursor.execute("SELECT frontier FROM log_state").fetchone()
        sql = "SELECT hash FROM event WHERE seq IS NOT NULL ORDER BY seq"
        tree.extend(row[0] for row in self._cursor.execute(sql))
        return bool(tree.to_bytes() == kept[0])

    def _to_fold_again(self) -> frozenset[str]:
        """Forget the projections that lack rows: they are folded when the book is opened."""
        lost = self._lost
        everything = bool(lost & {"undo_log", "projection_state"})
        for one in self._projections:
            if everything or any(table.name in lost for table in one.tables):
                self._cursor.execute("DELETE FROM projection_state WHERE name = ?", (one.name,))
        if everything:
            self._cursor.execute("DELETE FROM undo_log")
        if "rule_index" in lost:
            note_stale(self._conn)
        return self._for_good()

    def _for_good(self) -> frozenset[str]:
        """Tables that lack rows and hold more than the facts say, while every fact is there."""
        return self._lost & DURABLE - SPARE - {"event"}

    def _make_chains(self) -> None:
        sql = "SELECT chain, max(n), hash, body FROM event GROUP BY chain"
        for no, n, digest, body in self._cursor.execute(sql).fetchall():
            numbered = "SELECT coalesce(max(n), 0) FROM event WHERE chain = ? AND seq IS NOT NULL"
            (numbered_n,) = self._cursor.execute(numbered, (no,)).fetchone()
            self._cursor.execute(
                "INSERT OR IGNORE INTO chain (no, device, n, hash, numbered_n) "
                "VALUES (?, ?, ?, ?, ?)",
                (no, parse_body(body).d, n, digest, numbered_n),
            )

    def _make_log_state(self) -> None:
        sql = "SELECT body FROM event ORDER BY seq LIMIT 1"
        row = self._cursor.execute(sql).fetchone()
        if row is None:
            raise Untrusted("book.damaged")
        known = "SELECT coalesce(max(epoch), 0), coalesce(max(seq), 0), max(lam) FROM event"
        epoch, size, lam = self._cursor.execute(known).fetchone()
        self._cursor.execute(
            "INSERT INTO log_state (one, group_id, epoch, size, frontier, lam) "
            "VALUES (1, ?, ?, ?, ?, ?)",
            (parse_body(row[0]).g, epoch, size, Frontier().to_bytes(), lam),
        )

    def _make_identity(self) -> None:
        """The key store remembers under which name this laptop wrote last."""
        sql = "SELECT 1 FROM identity WHERE ended_ms IS NULL"
        if self._cursor.execute(sql).fetchone() is not None:
            return
        if self._secrets.mark is None:
            raise Untrusted("book.damaged")
        self._cursor.execute(
            "INSERT OR REPLACE INTO identity (device, label, started_ms) VALUES (?, '', 0)",
            (self._secrets.mark.device,),
        )

    def _one(self, sql: str) -> int:
        return int(self._cursor.execute(sql).fetchone()[0])


def _cursor(conn: Connection) -> Any:
    return conn.connection.cursor()


def _age(copy: Path) -> str:
    return copy.name.rpartition(".daftari")[0].rpartition(".")[2].rjust(20, "0")
