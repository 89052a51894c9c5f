"""One draw for a turn: the first seal counts, only its own secret opens it, and nobody draws
again because the result was not liked.

The first seal in the one order is the earliest that everybody can have seen. Slips may follow a
seal that was not opened, when they say so. A round that begins with another order than was drawn,
or for the second time, has no effect.

Source: spec/domain.md INV-37.
"""

from collections.abc import Iterable

import msgspec

from app.core.cases import CaseOpened, Op, Resolved
from app.core.draws.facts import DrawBySlips, DrawRevealed, DrawSealed, reveal
from app.core.effects import Effect
from app.core.errors import Refused
from app.core.events.envelope import Event
from app.core.ledger import reversed_lines
from app.core.rotation.rounds import RoundSeated, RoundStarted
from app.core.rules.index import Index, Mark, has_seen, mark_of

RULE = "draws_once"
VERSION = 1
_DRAW_OF = "draw_of"  # "<round> <turn>" -> (draw that counts, "sealed" | "slips", its fact)
_SEAL = "draw_seal"  # draw -> (the sealed fact's payload as JSON,)
_DRAWN = "drawn"  # draw -> (order as JSON, fact that gave it)
_BEGUN = "round_begun"  # round -> (Mark of the first fact, "started" once it was)
_BEGUN_AT = "round_begun_at"  # event id of a start -> its round


def keys(event: Event) -> Iterable[tuple[str, str]]:
    match event.payload:
        case DrawSealed() as sealed:
            return ((_DRAW_OF, _turn(sealed)), (_SEAL, sealed.draw))
        case DrawBySlips() as slips:
            return ((_DRAW_OF, _turn(slips)), (_DRAWN, slips.instead_of))
        case DrawRevealed(draw=draw):
            return ((_SEAL, draw), (_DRAWN, draw))
        case RoundStarted(round=round_id, draw=draw):
            return ((_BEGUN, round_id), (_DRAWN, draw))
        case RoundSeated(round=round_id):
            return ((_BEGUN, round_id),)
    return ()


def find(
    event: Event, index: Index, found: tuple[CaseOpened | Resolved, ...]
) -> tuple[Resolved, ...]:
    """Void a draw, a reveal or a beginning that has no right to be."""
    del found
    kind, first = _why_not(event, index)
    if not kind:
        return ()
    return (
        Resolved(
            rule=RULE,
            rules_version=VERSION,
            kind=kind,
            subjects=(*((first,) if first else ()), event.id),
            ops=(Op(op="void_decision", event=event.id),),
            post=reversed_lines(event.lines),
        ),
    )


def observe(event: Event, index: Index) -> None:
    if _why_not(event, index)[0]:
        return
    match event.payload:
        case DrawSealed() as sealed:
            index.put(_DRAW_OF, _turn(sealed), (sealed.draw, "sealed", event.id))
            index.put(_SEAL, sealed.draw, (msgspec.json.encode(sealed).decode(),))
        case DrawBySlips() as slips:
            index.put(_DRAW_OF, _turn(slips), (slips.draw, "slips", event.id))
            index.put(_DRAWN, slips.draw, (_text(slips.order), event.id))
        case DrawRevealed(draw=draw, order=order):
            index.put(_DRAWN, draw, (_text(order), event.id))
        case RoundSeated(round=round_id):
            if not index.get(_BEGUN, round_id):
                index.put(_BEGUN, round_id, (_mark(event),))
        case RoundStarted(round=round_id):
            index.put(_BEGUN, round_id, (_mark(event), "started"))
            index.put(_BEGUN_AT, event.id, (round_id,))


def forget(taken: Effect, index: Index) -> None:
    for round_id in index.get(_BEGUN_AT, taken.entry):
        index.put(_BEGUN, round_id, ())
    index.put(_BEGUN_AT, taken.entry, ())


def draws_key(draw: str) -> tuple[str, str]:
    """The key under which the order of a draw is remembered."""
    return _DRAWN, draw


def drawn_by(draw: str, index: Index) -> tuple[str, ...]:
    """The order that a draw gave; () while it gave none, or when it has no effect."""
    stored = index.get(_DRAWN, draw)
    return msgspec.json.decode(stored[0], type=tuple[str, ...]) if stored else ()


def _why_not(event: Event, index: Index) -> tuple[str, str]:
    """(why a fact has no effect, the fact before it), or two empty words."""
    match event.payload:
        case DrawSealed() as sealed:
            first = index.get(_DRAW_OF, _turn(sealed))
            return ("drawn_before", first[2]) if _is_other(first, event) else ("", "")
        case DrawBySlips() as slips:
            return _why_no_slips(event, slips, index)
        case DrawRevealed() as revealed:
            return _why_not_opened(event, revealed, index)
        case RoundSeated(round=round_id):
            return _why_not_begun(event, round_id, index)
        case RoundStarted(round=round_id, draw=draw, order=order):
            kind, first_fact = _why_not_begun(event, round_id, index)
            if not kind and draw:
                drawn = index.get(_DRAWN, draw)
                if not drawn or drawn[0] != _text(order):
                    return "off_draw", drawn[1] if drawn else ""
            return kind, first_fact
    return "", ""


def _why_no_slips(event: Event, slips: DrawBySlips, index: Index) -> tuple[str, str]:
    first = index.get(_DRAW_OF, _turn(slips))
    if not _is_other(first, event):
        return "", ""
    may_follow = first[1] == "sealed" and first[0] == slips.instead_of
    if may_follow and not index.get(_DRAWN, slips.instead_of):
        return "", ""
    return "drawn_before", first[2]


def _why_not_opened(event: Event, revealed: DrawRevealed, index: Index) -> tuple[str, str]:
    stored = index.get(_SEAL, revealed.draw)
    if not stored:
        return "no_seal", ""  # its seal came second, or never
    sealed = msgspec.json.decode(stored[0], type=DrawSealed)
    counts = index.get(_DRAW_OF, _turn(sealed))
    if not counts or counts[0] != revealed.draw:
        return "drawn_before", counts[2] if counts else ""
    drawn = index.get(_DRAWN, revealed.draw)
    if drawn and drawn[1] != event.id:
        return "drawn_before", drawn[1]
    try:
        reveal(sealed, revealed)
    except Refused:
        return "off_seal", counts[2]
    return "", ""


def _why_not_begun(event: Event, round_id: str, index: Index) -> tuple[str, str]:
    begun = index.get(_BEGUN, round_id)
    if not begun:
        return "", ""
    mark = msgspec.json.decode(begun[0], type=Mark)
    if mark.event == event.id:
        return "", ""
    if len(begun) > 1 or not has_seen(event, mark, index):
        return "begun_before", mark.event
    return "", ""


def _is_other(first: tuple[str, ...], event: Event) -> bool:
    return bool(first) and first[2] != event.id


def _turn(draw: DrawSealed | DrawBySlips) -> str:
    return f"{draw.round} {draw.turn}"


def _text(order: tuple[str, ...]) -> str:
    return msgspec.json.encode(order).decode()


def _mark(event: Event) -> str:
    return msgspec.json.encode(mark_of(event)).decode()
