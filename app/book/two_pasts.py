"""How far the past that a book was told of and the whole log that arrives behind it are the same.

The book holds little of that past: what somebody in it says he knew, with the root of the tree
there, proves more than the facts that happen to be here. Source: spec/sync.md section 2.8.
"""

from collections.abc import Iterable
from typing import Any, NamedTuple

from sqlalchemy import Connection

from app.core.checkpoints import Checkpoint
from app.core.events.envelope import NO_ROOT, Event, Frame
from app.core.tree import Frontier
from app.store.event_log import log_size
from app.store.log_cutting import root_at
from app.store.sequencer_store import LaptopSequencerStore
from app.store.stored_events import open_stored


class Known(NamedTuple):
    """A number, its epoch, and the short root of the tree there."""

    seq: int = 0
    epoch: int = 0
    root: str = NO_ROOT


def held(mine: Connection) -> list[Frame]:
    """All that a book holds of the log, in causal order: of what stands behind the snapshot that
    it began with little, of what came since everything."""
    cursor: Any = mine.connection.cursor()
    sql = (
        "SELECT event.body, event.sig FROM event JOIN chain ON chain.no = event.chain "
        "ORDER BY event.seq IS NULL, event.seq, event.lam, chain.device, event.n"
    )
    return [Frame(body, sig or b"") for body, sig in cursor.execute(sql).fetchall()]


def last_in_common(into: Connection, events: Iterable[Event]) -> Known:
    """The last number of the arrived log whose root somebody named in the other past."""
    named = {(event.knew_seq, event.knew_root) for event in events}
    wanted = {seq for seq, _ in named}
    cursor: Any = into.connection.cursor()
    sql = "SELECT hash, epoch FROM event WHERE seq IS NOT NULL ORDER BY seq"
    frontier, last = Frontier(), Known()
    for digest, epoch in cursor.execute(sql):
        frontier.append(digest)
        if frontier.size in wanted:
            root = frontier.root().hex()[: len(NO_ROOT)]
            if (frontier.size, root) in named:
                last = Known(frontier.size, epoch, root)
    return last


def parted(mine: Connection, into: Connection) -> tuple[Checkpoint, int] | None:
    """The sequencer's word for numbers of which the arrived log has other facts, and the last
    number that both surely have in common; None where nothing shows that they part."""
    cursor: Any = into.connection.cursor()
    (group,) = cursor.execute("SELECT group_id FROM log_state").fetchone()
    proof, size = LaptopSequencerStore(mine, group, 0).checkpoint(), log_size(into)
    if proof is None:
        return None
    first = _first_other(mine, into)
    if first is None and (size < proof.size or root_at(into, proof.size) == proof.root):
        return None
    common = last_in_common(into, map(open_stored, held(mine))).seq
    return proof, min(common, proof.size - 1, size - 1, (first or proof.size) - 1)


def _first_other(mine: Connection, into: Connection) -> int | None:
    """The first number under which both hold another fact."""
    there: Any = into.connection.cursor()
    here: Any = mine.connection.cursor()
    sql = "SELECT seq, hash FROM event WHERE seq <= ? ORDER BY seq"
    for seq, digest in here.execute(sql, (log_size(into),)).fetchall():
        if there.execute("SELECT hash FROM event WHERE seq = ?", (seq,)).fetchone() != (digest,):
            return int(seq)
    return None
