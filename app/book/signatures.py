"""Signatures that a long fetch put off.

Of a large page one signature for each chain is proved before it is folded: every body names the
hash of the one before it, so the newest signature vouches for all of them. The others may not even
have come: they are fetched, kept and proved afterwards, when nobody waits. Source: spec/sync.md
sections 2.7 and 2.12.
"""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection

from app.core.errors import Untrusted
from app.core.events.proving import Proofs, prove_early
from app.core.roster import Roster
from app.store.event_log import EventLog
from app.store.event_rows import Stored
from app.store.stored_events import open_stored

PROVED_TO = "signatures.proved_to"  # setting: number of the last fact whose signature was proved


def put_off(conn: Connection, size: int) -> None:
    """Signatures of facts above number `size` are not all proved from now on."""
    sql = "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT DO NOTHING"
    _cursor(conn).execute(sql, (PROVED_TO, str(size)))


def proved_to(conn: Connection) -> int | None:
    """The last fact before the first whose signature may not be proved; None when all are."""
    sql = "SELECT value FROM setting WHERE name = ?"
    row = _cursor(conn).execute(sql, (PROVED_TO,)).fetchone()
    return None if row is None else int(row[0])


def first_unsigned(conn: Connection) -> int | None:
    """Number of the first fact whose signature has not come; None when all have."""
    after = proved_to(conn)
    if after is None:
        return None
    sql = "SELECT seq FROM event WHERE seq > ? AND sig IS NULL ORDER BY seq LIMIT 1"
    row = _cursor(conn).execute(sql, (after,)).fetchone()
    return None if row is None else int(row[0])


def keep_signatures(conn: Connection, facts: Iterable[Stored]) -> None:
    """Keep the proved signatures of facts that came without."""
    sql = "UPDATE event SET sig = ? WHERE seq = ? AND sig IS NULL"
    _cursor(conn).executemany(sql, [(fact.frame.sig, fact.seq) for fact in facts])


def check(facts: Sequence[Stored], roster: Roster) -> None:
    """Prove the signatures of numbered facts, on all cores.

    Raises:
        Untrusted: "event.bad_signature" with the number of the first that is none.
    """
    opened = [(open_stored(fact.frame, fact.seq, fact.epoch), fact) for fact in facts]
    named = ((event.device, fact.frame) for event, fact in opened)
    proofs: Proofs = prove_early(named, roster.key_of)
    for event, fact in opened:
        key = roster.key_of(event.device)
        if key is None:
            raise Untrusted("device.unknown", device=event.device)
        try:
            proofs.check(fact.frame, key)
        except Untrusted as error:
            raise Untrusted(error.code, seq=fact.seq or 0) from error


def note_proved(conn: Connection, to: int, size: int) -> None:
    """Signatures up to number `to` are proved; with all `size` of them nothing is put off."""
    if to >= size:
        _cursor(conn).execute("DELETE FROM setting WHERE name = ?", (PROVED_TO,))
    else:
        sql = "UPDATE setting SET value = ? WHERE name = ?"
        _cursor(conn).execute(sql, (str(to), PROVED_TO))


def lower_proved(conn: Connection, size: int) -> None:
    """The log goes back to `size` facts: those that come then are not proved yet."""
    sql = "UPDATE setting SET value = min(CAST(value AS INTEGER), ?) WHERE name = ?"
    _cursor(conn).execute(sql, (size, PROVED_TO))


def unproved(conn: Connection, limit: int) -> list[Stored]:
    """The next facts whose signatures were put off and are here."""
    after = proved_to(conn)
    found = [] if after is None else EventLog(conn).numbered(after, limit)
    here = [bool(fact.frame.sig) for fact in found]
    return found[: here.index(False)] if False in here else found


def _cursor(conn: Connection) -> Any:
    return conn.connection.cursor()
