"""The table of prizes is signed: once a seat is sold by it, nobody changes it.

A change that did not know of the sale has no effect, in whichever order the two arrive. Where
seats were sold by both tables, an officer says which sale holds.

Source: spec/domain.md INV-36.
"""

from collections.abc import Iterable

import msgspec

from app.core.boxes import BoxOpened, BoxTermsChanged
from app.core.cases import OTHER_TABLE, CaseOpened, Op, Resolved, Slip
from app.core.effects import Effect
from app.core.events.envelope import Event
from app.core.rotation.rounds import RoundStarted
from app.core.rotation.selling import SeatSold
from app.core.rules.index import Index
from app.core.rules.loan_cases import loan_case
from app.core.rules.same_payment import slip_of

RULE = "prize_tables"
VERSION = 1
_TABLE = "prize_table"  # box -> terms that count, oldest first: the last one is in force
_SALES = "table_sales"  # box -> sales that stand, of a round that has not begun
_SALE_AT = "table_sale_at"  # event id of a sale -> its box


class _Sale(msgspec.Struct, frozen=True, gc=False):
    terms: str
    slip: Slip


_encode = msgspec.json.encode
_decode = msgspec.json.Decoder(_Sale).decode


def keys(event: Event) -> Iterable[tuple[str, str]]:
    match event.payload:
        case BoxOpened(box=box) | BoxTermsChanged(box=box) | SeatSold(box=box):
            return ((_TABLE, box), (_SALES, box))
        case RoundStarted(box=box):
            return ((_SALES, box),)
    return ()


def find(
    event: Event, index: Index, found: tuple[CaseOpened | Resolved, ...]
) -> tuple[CaseOpened | Resolved, ...]:
    """Void a change of a signed table; ask about a seat that was sold by another one."""
    del found
    match event.payload:
        case BoxTermsChanged(box=box):
            sales = _sales(box, index)
            return (_void(sales[0].slip.event, (event.id,)),) if sales else ()
        case SeatSold(box=box, terms=terms):
            other = next((one for one in _sales(box, index) if one.terms != terms), None)
            if other is not None:
                return (_asked(event, other),)
            late = _later(box, terms, index)
            return (_void(event.id, late),) if late else ()
    return ()


def observe(event: Event, index: Index) -> None:
    match event.payload:
        case BoxOpened(box=box):
            index.put(_TABLE, box, (event.id,))
        case BoxTermsChanged(box=box, based_on=based_on):
            # One that was made from older terms has no effect anyway (INV-46).
            table = index.get(_TABLE, box)
            if not _sales(box, index) and table[-1:] == (based_on,):
                index.put(_TABLE, box, (*table, event.id))
        case SeatSold(box=box, terms=terms):
            if not _sales(box, index) and (late := _later(box, terms, index)):
                kept = tuple(one for one in index.get(_TABLE, box) if one not in late)
                index.put(_TABLE, box, kept)
            sale = _encode(_Sale(terms, slip_of(event))).decode()
            index.put(_SALES, box, (*index.get(_SALES, box), sale))
            index.put(_SALE_AT, event.id, (box,))
        case RoundStarted(box=box):
            index.put(_SALES, box, ())


def _later(box: str, terms: str, index: Index) -> tuple[str, ...]:
    """Terms that took the place of those a seat was sold by."""
    table = index.get(_TABLE, box)
    return table[table.index(terms) + 1 :] if terms in table else ()


def _sales(box: str, index: Index) -> list[_Sale]:
    return [_decode(text) for text in index.get(_SALES, box)]


def forget(taken: Effect, index: Index) -> None:
    sale = taken.entry
    for box in index.get(_SALE_AT, sale):
        kept = (text for text in index.get(_SALES, box) if _decode(text).slip.event != sale)
        index.put(_SALES, box, tuple(kept))
    index.put(_SALE_AT, sale, ())


def _void(sale: str, changes: tuple[str, ...]) -> Resolved:
    """Changes without effect, the newest first, so that each gives way to the one before."""
    return Resolved(
        rule=RULE,
        rules_version=VERSION,
        kind="table_signed",
        subjects=(sale, *changes),
        ops=tuple(Op(op="void_decision", event=one) for one in reversed(changes)),
        post=(),
    )


def _asked(event: Event, first: _Sale) -> CaseOpened:
    return loan_case(
        event,
        rule=RULE,
        version=VERSION,
        kind=OTHER_TABLE,
        slips=(first.slip, slip_of(event)),
        amount=event.payload.prize,
    )
