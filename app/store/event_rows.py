"""One fact as one row of the log, byte for byte."""

from typing import Any, NamedTuple

from app.core.events.envelope import Event, Frame
from app.core.roster import ROSTER_TYPES


class Stored(NamedTuple):
    """A fact as it lies in the log; `seq` and `epoch` are None while it waits."""

    seq: int | None
    epoch: int | None
    is_last: bool
    frame: Frame


INSERT = (
    "INSERT INTO event (hash, id, chain, n, lam, type, is_control, seq, epoch, is_last, "
    "received_ms, sig, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
    "ON CONFLICT DO UPDATE SET seq = excluded.seq, epoch = excluded.epoch, "
    "is_last = excluded.is_last WHERE event.seq IS NULL AND event.hash = excluded.hash"
)

NUMBER = "UPDATE event SET seq = ?, epoch = ?, is_last = ? WHERE hash = ? AND seq IS NULL"


def row_of(
    event: Event,
    frame: Frame,
    chain: int,
    received_ms: int,
    seq: int | None,
    epoch: int | None,
    is_last: bool,
) -> tuple[object, ...]:
    return (
        bytes.fromhex(event.hash),
        bytes.fromhex(event.id.replace("-", "")),
        chain,
        event.n,
        event.lam,
        event.type,
        int(event.type in ROSTER_TYPES),
        seq,
        epoch,
        int(is_last),
        received_ms,
        frame.sig or None,
        frame.body,
    )


def stored(row: Any) -> Stored:
    seq, epoch, is_last, body, sig = row
    return Stored(seq, epoch, bool(is_last), Frame(body, sig or b""))
