"""Two agreements about one seat or one turn, made apart: the first that was signed holds.

A swap, a postponement or a choice by vote moved no money, so the later one simply has no effect.
A seat that was sold on two laptops brought money twice, so an officer says which sale holds.

Source: spec/domain.md INV-40; spec/ux.md section 7.7, row 10.
"""

from collections.abc import Iterable

import msgspec

from app.core.cases import SEAT_SOLD_TWICE, CaseOpened, Op, Resolved, Slip
from app.core.effects import Effect
from app.core.events.envelope import Event
from app.core.rotation.rounds import (
    SeatGivenUp,
    SeatTransferred,
    TurnAssigned,
    TurnPostponed,
    TurnSwapped,
)
from app.core.rotation.selling import SeatSold
from app.core.rules.index import Index, Mark, has_seen, mark_of
from app.core.rules.loan_cases import loan_case
from app.core.rules.same_payment import slip_of

RULE = "seats_moved"
VERSION = 1
_MOVED = "seat_moved"  # "<round> <seat>" or "<round> turn <n>" -> agreements that hold
_SOLD = "seat_sold"  # "<round> <seat>" -> sales that hold
_AT = "seat_moved_at"  # event id -> its keys in either


class _Sale(msgspec.Struct, frozen=True, gc=False):
    mark: Mark
    slip: Slip


_read_mark = msgspec.json.Decoder(Mark).decode
_read_sale = msgspec.json.Decoder(_Sale).decode


def keys(event: Event) -> Iterable[tuple[str, str]]:
    kind, names = _about(event)
    return [(kind, name) for name in names]


def find(
    event: Event, index: Index, found: tuple[CaseOpened | Resolved, ...]
) -> tuple[CaseOpened | Resolved, ...]:
    """Void a second agreement, ask about a second sale."""
    del found
    kind, names = _about(event)
    if kind == _MOVED:
        first = _first_move(event, names, index)
        return () if first is None else (_superseded(event, first),)
    for name in names:
        sales = [_read_sale(text) for text in index.get(_SOLD, name)]
        unseen = [one for one in sales if not has_seen(event, one.mark, index)]
        if unseen:
            return (_asked(event, unseen[-1].slip),)
    return ()


def observe(event: Event, index: Index) -> None:
    kind, names = _about(event)
    if not names or (kind == _MOVED and _first_move(event, names, index) is not None):
        return
    mark = mark_of(event)
    stored = msgspec.json.encode(mark if kind == _MOVED else _Sale(mark, slip_of(event))).decode()
    for name in names:
        index.put(kind, name, (*index.get(kind, name), stored))
    index.put(_AT, event.id, tuple(f"{kind} {name}" for name in names))


def forget(taken: Effect, index: Index) -> None:
    for kind_and_name in index.get(_AT, taken.entry):
        kind, _, name = kind_and_name.partition(" ")
        kept = (text for text in index.get(kind, name) if taken.entry not in text)
        index.put(kind, name, tuple(kept))
    index.put(_AT, taken.entry, ())


def _about(event: Event) -> tuple[str, list[str]]:
    """(which memory, what the agreement is about); nothing for other facts."""
    match event.payload:
        case TurnSwapped(round=of, seat_a=one, seat_b=other):
            return _MOVED, [f"{of} {one}", f"{of} {other}"]
        case TurnPostponed(round=of, seat=seat):
            return _MOVED, [f"{of} {seat}"]
        case TurnAssigned(round=of, turn=turn, seats=seats):
            return _MOVED, [f"{of} turn {turn}", *(f"{of} {seat}" for seat in seats)]
        case SeatTransferred(round=of, seat=seat) | SeatGivenUp(round=of, seat=seat):
            return _SOLD, [f"{of} {seat}"]
        case SeatSold(round=of, seat=seat):
            return _SOLD, [f"{of} {seat.seat}"]
    return "", []


def _first_move(event: Event, names: list[str], index: Index) -> Mark | None:
    for name in names:
        for text in index.get(_MOVED, name):
            mark = _read_mark(text)
            if mark.event != event.id and not has_seen(event, mark, index):
                return mark
    return None


def _superseded(event: Event, first: Mark) -> Resolved:
    return Resolved(
        rule=RULE,
        rules_version=VERSION,
        kind="superseded",
        subjects=(first.event, event.id),
        ops=(Op(op="void_decision", event=event.id),),
        post=(),
    )


def _asked(event: Event, first: Slip) -> CaseOpened:
    payload = event.payload
    gives = isinstance(payload, SeatTransferred)
    return loan_case(
        event,
        rule=RULE,
        version=VERSION,
        kind=SEAT_SOLD_TWICE,
        slips=(first, slip_of(event)),
        amount=payload.prize if isinstance(payload, SeatSold) else payload.minor,
        member=payload.from_member if gives else payload.member,
    )
