"""What the sequencer's rules must remember on a laptop that numbers from now on."""

from typing import Any

from sqlalchemy import Connection

from app.core.adoption import NOT_PERMITTED
from app.core.cases import Resolved
from app.core.events.envelope import Frame
from app.core.events.registry import load_catalogue
from app.core.rules import RULES
from app.core.rules.index import Index
from app.store.event_log import EventLog
from app.store.sequencer_store import LaptopSequencerStore
from app.store.stored_events import open_stored


def remember_all(conn: Connection, group: str, now_ms: int) -> None:
    """Let every rule look at the whole numbered log anew; O(facts)."""
    load_catalogue()
    cursor: Any = conn.connection.cursor()
    cursor.execute("DELETE FROM rule_index")
    voided, log = _voided(conn), EventLog(conn)
    index = Index(LaptopSequencerStore(conn, group, now_ms))
    for stored in log.all_numbered():
        event = open_stored(stored.frame, stored.seq, stored.epoch)
        if event.id not in voided and event.payload is not None:
            for rule in RULES:
                rule.observe(event, index)
    index.flush()


def _voided(conn: Connection) -> set[str]:
    """Facts that never had an effect, because their author may not write them."""
    cursor: Any = conn.connection.cursor()
    rows = cursor.execute("SELECT body FROM event WHERE type = 'sys.resolved' AND seq > 0")
    found: set[str] = set()
    for (body,) in rows.fetchall():
        payload = open_stored(Frame(body, b"")).payload
        if isinstance(payload, Resolved) and payload.kind == NOT_PERMITTED:
            found.update(op.event for op in payload.ops)
    return found
