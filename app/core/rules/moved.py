"""What was moved of payments, so that it can come back with them."""

from dataclasses import replace

import msgspec

from app.core.cases import CaseOpened, Op, Resolved
from app.core.events.envelope import Event
from app.core.rules.index import Index

_MOVED = "moved"  # id of a payment -> operations that moved parts of it, as JSON
_decode = msgspec.json.Decoder(Op).decode


def note_moves(event: Event, index: Index) -> None:
    """Remember the moves that a finding carries."""
    if isinstance(event.payload, CaseOpened | Resolved):
        for op in event.payload.ops:
            if op.op == "move":
                text = msgspec.json.encode(op).decode()
                index.put(_MOVED, op.event, (*index.get(_MOVED, op.event), text))


def moves_back(entry: str, index: Index) -> tuple[Op, ...]:
    """Operations that take back what was moved of the payment `entry` and is not back yet."""
    sums: dict[str, int] = {}
    names: dict[str, Op] = {}
    for value in index.get(_MOVED, entry):
        op = _decode(value)
        name = f"{op.loan} {op.part} {op.to_part}"
        names[name] = op
        sums[name] = sums.get(name, 0) + op.minor
    return tuple(replace(op, minor=-sums[name]) for name, op in names.items() if sums[name])
