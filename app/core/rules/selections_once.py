"""One month chosen for on two laptops: the first choice stands, the second is a question.

A choice has no effect when it does not follow from its own numbers, or when it was drawn by
another draw than the one that counts for its month: nobody draws again elsewhere because the
result was not liked. The loan that was handed over with it is money, and stays a loan.

Source: spec/sync.md section 2.2 (of two decisions the first wins); spec/domain.md INV-37.
"""

from collections.abc import Iterable
from dataclasses import replace

import msgspec

from app.core.cases import TWO_SELECTIONS, CaseOpened, Op, Resolved, Slip
from app.core.draws.facts import DrawBySlips, DrawSealed
from app.core.effects import Effect
from app.core.errors import Refused
from app.core.events.envelope import Event
from app.core.rules.draws_once import drawn_by, draws_key
from app.core.rules.index import Index
from app.core.rules.loan_cases import loan_case
from app.core.rules.same_payment import slip_of
from app.core.selections import SelectionMade, first_drawn, month_id, prove

RULE = "selections_once"
VERSION = 1
_CHOSEN = "chosen"  # "<box> <period> <no>" -> the slip of the choice that stands, as JSON
_CHOSEN_AT = "chosen_at"  # event id of a choice -> its key in _CHOSEN
_DRAWN_FOR = "drawn_for"  # "<round> <turn>" -> the slip of the first draw, as JSON

Findings = tuple[CaseOpened | Resolved, ...]


def keys(event: Event) -> Iterable[tuple[str, str]]:
    match event.payload:
        case SelectionMade() as made:
            return ((_CHOSEN, _key(made)), (_DRAWN_FOR, _turn(made)), draws_key(made.draw))
        case DrawSealed() | DrawBySlips():
            return ((_DRAWN_FOR, _turn(event.payload)),)
    return ()


def find(event: Event, index: Index, found: Findings) -> Findings:
    """Void a choice that does not follow, and ask about one that came second."""
    del found
    made = event.payload
    if not isinstance(made, SelectionMade):
        return ()
    first = _first(event, made, index)
    if first is not None:
        asked = loan_case(
            event,
            rule=RULE,
            version=VERSION,
            kind=TWO_SELECTIONS,
            slips=(first, slip_of(event)),
            amount=made.minor,
        )
        return (replace(asked, ops=(Op(op="void_decision", event=event.id),)),)
    if _follows(made, index):
        return ()
    return (
        Resolved(
            rule=RULE,
            rules_version=VERSION,
            kind="off_rule",
            subjects=(event.id,),
            ops=(Op(op="void_decision", event=event.id),),
            post=(),
        ),
    )


def observe(event: Event, index: Index) -> None:
    match event.payload:
        case SelectionMade(winner=winner) as made if winner:
            if _first(event, made, index) is None and _follows(made, index):
                index.put(_CHOSEN, _key(made), (_slip(event),))
                index.put(_CHOSEN_AT, event.id, (_key(made),))
        case DrawSealed() | DrawBySlips():
            turn = _turn(event.payload)
            if not index.get(_DRAWN_FOR, turn):
                index.put(_DRAWN_FOR, turn, (_slip(event),))


def forget(taken: Effect, index: Index) -> None:
    for key in index.get(_CHOSEN_AT, taken.entry):
        index.put(_CHOSEN, key, ())
    index.put(_CHOSEN_AT, taken.entry, ())


def _first(event: Event, made: SelectionMade, index: Index) -> Slip | None:
    """The choice, or else the draw, that came before and settles the matter; None for none."""
    if not made.winner:
        return None
    for text in index.get(_CHOSEN, _key(made)):
        slip = _read(text)
        if slip.event != event.id:
            return slip
    if made.draw and not drawn_by(made.draw, index):
        return next((_read(text) for text in index.get(_DRAWN_FOR, _turn(made))), None)
    return None


def _follows(made: SelectionMade, index: Index) -> bool:
    try:
        prove(made)
    except (Refused, ArithmeticError, IndexError):
        return False
    if not made.draw:
        return True
    return first_drawn(drawn_by(made.draw, index), made.pool) == made.winner_no


def _key(made: SelectionMade) -> str:
    return f"{made.box} {made.period} {made.no}"


def _turn(payload: SelectionMade | DrawSealed | DrawBySlips) -> str:
    if isinstance(payload, SelectionMade):
        return f"{month_id(payload.box, payload.period)} {payload.no}"
    return f"{payload.round} {payload.turn}"


def _slip(event: Event) -> str:
    return msgspec.json.encode(slip_of(event)).decode()


def _read(text: str) -> Slip:
    return msgspec.json.decode(text, type=Slip)
