"""One auction for a turn: the laptop that took it over first holds it, what another one wrote down
is unofficial. A pot that was handed over by an unofficial auction is asked about.

A laptop that cannot go on is followed by one that says so, as long as nothing was held.

Source: spec/domain.md INV-38.
"""

from collections.abc import Iterable
from dataclasses import replace

import msgspec

from app.core.accounts import OTHER_DUE
from app.core.auctions.facts import AuctionHeld, AuctionOpened
from app.core.cases import PAID_OFF_AUCTION, CaseOpened, Op, Resolved, Slip
from app.core.effects import Effect
from app.core.events.envelope import Event
from app.core.ledger import reversed_lines
from app.core.rotation.turns import TurnPaid
from app.core.rules.index import Index
from app.core.rules.loan_cases import loan_case
from app.core.rules.same_payment import slip_of

RULE = "auctions_once"
VERSION = 1
_LEASE = "auction_lease"  # "<round> <turn>" -> its lease as JSON
_HELD_AT = "auction_held_at"  # event id of what was held -> "<round> <turn>"


class _Lease(msgspec.Struct, frozen=True, gc=False):
    """Who holds the auction of a turn, and whether it was held: then `winner` is the seat."""

    auction: str
    slip: Slip
    winner: str = ""


_encode = msgspec.json.encode
_decode = msgspec.json.Decoder(_Lease).decode


def keys(event: Event) -> Iterable[tuple[str, str]]:
    match event.payload:
        case AuctionOpened() | AuctionHeld() | TurnPaid():
            return ((_LEASE, _turn(event.payload)),)
    return ()


def find(
    event: Event, index: Index, found: tuple[CaseOpened | Resolved, ...]
) -> tuple[CaseOpened | Resolved, ...]:
    """Void an unofficial auction; ask about a pot that one gave away."""
    payload = event.payload
    if not isinstance(payload, AuctionOpened | AuctionHeld | TurnPaid):
        return ()
    lease = _lease(_turn(payload), index)
    if lease is None:
        return ()
    if isinstance(payload, TurnPaid):
        # Two payouts of one turn are one question already.
        asked = any(isinstance(one, CaseOpened) for one in found)
        return () if asked or payload.seat == lease.winner else (_asked(event, lease),)
    if _may(payload, lease):
        return ()
    return (
        Resolved(
            rule=RULE,
            rules_version=VERSION,
            kind="auction_unofficial",
            subjects=(lease.slip.event, event.id),
            ops=(Op(op="void_decision", event=event.id),),
            post=reversed_lines(event.lines),
        ),
    )


def observe(event: Event, index: Index) -> None:
    match event.payload:
        case AuctionOpened(auction=auction) as opened:
            lease = _lease(_turn(opened), index)
            if lease is None or _may(opened, lease):
                _keep(_turn(opened), _Lease(auction, slip_of(event)), index)
        case AuctionHeld(winner=winner) as held:
            lease = _lease(_turn(held), index)
            if lease is not None and _may(held, lease):
                _keep(_turn(held), _Lease(held.auction, slip_of(event), winner), index)
                index.put(_HELD_AT, event.id, (_turn(held),))


def _may(payload: AuctionOpened | AuctionHeld, lease: _Lease) -> bool:
    """Whether a fact follows from the lease as it stands."""
    if lease.winner:
        return False
    if isinstance(payload, AuctionOpened):
        return payload.instead_of == lease.auction
    return payload.auction == lease.auction


def forget(taken: Effect, index: Index) -> None:
    """What was held is taken back: the same laptop may hold it again."""
    entry = taken.entry
    for turn in index.get(_HELD_AT, entry):
        lease = _lease(turn, index)
        if lease is not None and lease.slip.event == entry:
            _keep(turn, msgspec.structs.replace(lease, winner=""), index)
    index.put(_HELD_AT, entry, ())


def _lease(turn: str, index: Index) -> _Lease | None:
    stored = index.get(_LEASE, turn)
    return _decode(stored[0]) if stored else None


def _keep(turn: str, lease: _Lease, index: Index) -> None:
    index.put(_LEASE, turn, (_encode(lease).decode(),))


def _turn(payload: AuctionOpened | AuctionHeld | TurnPaid) -> str:
    return f"{payload.round} {payload.turn}"


def _asked(event: Event, lease: _Lease) -> CaseOpened:
    """The question; nothing is held, its operation only tells who would owe how much back."""
    paid: TurnPaid = event.payload
    asked = loan_case(
        event,
        rule=RULE,
        version=VERSION,
        kind=PAID_OFF_AUCTION,
        slips=(lease.slip, slip_of(event)),
        amount=paid.total,
    )
    owes = Op(
        op="would_owe",
        event=event.id,
        account=OTHER_DUE,
        sub=paid.member,
        minor=paid.total,
        currency=paid.currency,
    )
    return replace(asked, ops=(owes,))
