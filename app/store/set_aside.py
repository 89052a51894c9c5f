"""Facts that are kept but are not in the log: parked, rejected, in quarantine, a fork, or what
the sequencer wrote in a past that holds no more (told: it was given back to the sequencer)."""

from collections.abc import Collection, Iterable
from typing import Any, NamedTuple

from sqlalchemy import Connection

from app.core.events.envelope import Frame

PARKED, REJECTED, QUARANTINE, FORK = "parked", "rejected", "quarantine", "fork"
SUPERSEDED, TOLD = "superseded", "told"
# In quarantine here; the sequencer, whom others' facts may tell of it, has not got it yet.
LOCKED = "locked"
TURNS = "parked.turns"  # setting: parked facts wait for nothing but their turn


class Aside(NamedTuple):
    """One fact kept aside; `missing` are the hashes a parked one waits for."""

    kind: str
    code: str
    missing: tuple[str, ...]
    at_ms: int
    frame: Frame


class SetAside:
    """What is kept aside, inside one transaction."""

    def __init__(self, conn: Connection) -> None:
        self._cursor: Any = conn.connection.cursor()

    def keep(
        self, kind: str, frame: Frame, code: str, at_ms: int, missing: tuple[str, ...] = ()
    ) -> None:
        """Keep once; the first reason stays, a parked fact's `missing` is renewed."""
        self._cursor.execute(
            "INSERT INTO set_aside (kind, hash, code, missing, at_ms, sig, body) "
            "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET missing = excluded.missing",
            (
                kind,
                bytes.fromhex(frame.hash),
                code,
                " ".join(missing),
                at_ms,
                frame.sig,
                frame.body,
            ),
        )

    def parked_since(self, hash_: str) -> int | None:
        """When a parked fact came; None for one that is not parked."""
        sql = "SELECT at_ms FROM set_aside WHERE kind = ? AND hash = ?"
        row = self._cursor.execute(sql, (PARKED, bytes.fromhex(hash_))).fetchone()
        return None if row is None else row[0]

    def parked_after(self, at_ms: int) -> int:
        """How many parked facts came after that moment."""
        sql = "SELECT count(*) FROM set_aside WHERE kind = ? AND at_ms > ?"
        return int(self._cursor.execute(sql, (PARKED, at_ms)).fetchone()[0])

    def parked_for(self) -> list[tuple[str, str]]:
        """Hash of each parked fact, and what it waits for with blanks between."""
        sql = "SELECT hash, missing FROM set_aside WHERE kind = ? ORDER BY at_ms, hash"
        rows = self._cursor.execute(sql, (PARKED,)).fetchall()
        return [(hash_.hex(), missing) for hash_, missing in rows]

    def await_turn(self, hashes: Iterable[str], *, are_more: bool) -> None:
        """These parked facts wait for nothing but their turn.

        Args:
            are_more: Whether any does now, these or others.
        """
        sql = "UPDATE set_aside SET missing = '' WHERE kind = ? AND hash = ?"
        self._cursor.executemany(sql, [(PARKED, bytes.fromhex(one)) for one in hashes])
        if are_more:
            sql = "INSERT INTO setting (name, value) VALUES (?, '1') ON CONFLICT DO NOTHING"
        else:
            sql = "DELETE FROM setting WHERE name = ?"
        self._cursor.execute(sql, (TURNS,))

    def has_turns(self) -> bool:
        """Whether parked facts wait for nothing but their turn."""
        sql = "SELECT 1 FROM setting WHERE name = ?"
        return self._cursor.execute(sql, (TURNS,)).fetchone() is not None

    def take(self, kind: str, hashes: Iterable[str]) -> list[Aside]:
        """Remove and return these facts, those that are here."""
        sql = (
            "DELETE FROM set_aside WHERE kind = ? AND hash = ? "
            "RETURNING kind, code, missing, at_ms, body, sig"
        )
        found = []
        for one in hashes:
            row = self._cursor.execute(sql, (kind, bytes.fromhex(one))).fetchone()
            if row is not None:
                found.append(_aside(row))
        return found

    def drop(self, kind: str, frame: Frame) -> None:
        self._cursor.execute(
            "DELETE FROM set_aside WHERE kind = ? AND hash = ?", (kind, bytes.fromhex(frame.hash))
        )

    def all(self, kind: str) -> list[Aside]:
        sql = (
            "SELECT kind, code, missing, at_ms, body, sig FROM set_aside WHERE kind = ? "
            "ORDER BY at_ms, hash"
        )
        rows = self._cursor.execute(sql, (kind,)).fetchall()
        return [_aside(row) for row in rows]

    def superseded(self, hashes: Collection[str]) -> set[str]:
        """Which of these facts nobody waits for: of a past that holds no more, of a lost branch
        of a chain, or in quarantine."""
        sql = "SELECT 1 FROM set_aside WHERE hash = ? AND kind IN (?, ?, ?)"
        kinds = (SUPERSEDED, TOLD, QUARANTINE)
        past = ((one, (bytes.fromhex(one), *kinds)) for one in hashes)
        return {one for one, row in past if self._cursor.execute(sql, row).fetchone()}

    def note_told(self, frames: Iterable[Frame]) -> None:
        """The sequencer has these facts, of another past or of a laptop that was locked out."""
        sql = "UPDATE OR REPLACE set_aside SET kind = ? WHERE kind = ? AND hash = ?"
        for frame in frames:
            for before, after in ((SUPERSEDED, TOLD), (LOCKED, QUARANTINE)):
                self._cursor.execute(sql, (after, before, bytes.fromhex(frame.hash)))

    def counts(self) -> dict[str, int]:
        sql = "SELECT kind, count(*) FROM set_aside GROUP BY kind"
        return dict(self._cursor.execute(sql).fetchall())


def _aside(row: Any) -> Aside:
    kind, code, missing, at_ms, body, sig = row
    return Aside(kind, code, tuple(missing.split()), at_ms, Frame(body, sig))
