"""What was moved of payments, so that it can come back with them."""

from collections.abc import Iterable
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


def moves_back(entry: str, index: Index, found: Iterable[Op] = ()) -> tuple[Op, ...]:
    """Operations that take back what was moved of the payment `entry` and is not back yet.

    Args:
        found: Of findings that have no number yet; they hold as well.
    """
    sums: dict[str, int] = {}
    names: dict[str, Op] = {}
    noted = (_decode(value) for value in index.get(_MOVED, entry))
    for op in (*noted, *(one for one in found if one.op == "move" and one.event == entry)):
        name = f"{op.loan} {op.part} {op.to_part}"
        names[name] = op
        sums[name] = sums.get(name, 0) + op.minor
    return tuple(replace(op, minor=-sums[name]) for name, op in names.items() if sums[name])
