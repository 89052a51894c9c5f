"""Own money taken out on two laptops, more than was there: an officer says what of it.

Two withdrawals that the savings reach for are two withdrawals. What goes below nothing was paid
twice, or written twice. A second settlement without money has no effect.

Source: spec/sync.md class 3, as for parts of a share-out.
"""

from collections.abc import Iterable
from dataclasses import replace

import msgspec

from app.core.accounts import OTHER_DUE
from app.core.cases import OWN_TWICE, CaseOpened, Op, Resolved, Slip
from app.core.decisions import moves_money
from app.core.effects import Effect
from app.core.events.envelope import Event
from app.core.ledger import reversed_lines
from app.core.pools.member_exit import MemberSettled
from app.core.pools.shares_cancelled import SharesCancelled
from app.core.pools.withdrawals import SavingsWithdrawn
from app.core.rules.group_rules import saved, savings_of
from app.core.rules.index import Index, Mark, has_seen, mark_of
from app.core.rules.loan_cases import loan_case
from app.core.rules.same_payment import slip_of

RULE = "own_money_once"
VERSION = 1
_TAKEN = "own_taken"  # member -> what was taken out and stands
_TAKEN_AT = "own_taken_at"  # event id -> the member
_TAKING = (MemberSettled, SavingsWithdrawn, SharesCancelled)


class _Taken(msgspec.Struct, frozen=True, gc=False):
    """Own money that was taken out, as far as another may collide with it."""

    mark: Mark
    slip: Slip


_encode = msgspec.json.encode
_decode = msgspec.json.Decoder(_Taken).decode


def keys(event: Event) -> Iterable[tuple[str, str]]:
    if isinstance(event.payload, _TAKING):
        return ((_TAKEN, event.payload.member),)
    return ()


def find(
    event: Event, index: Index, found: tuple[CaseOpened | Resolved, ...]
) -> tuple[CaseOpened | Resolved, ...]:
    """Whether more was taken out than the member had, its author not knowing of the other."""
    del found
    taken = event.payload
    if not isinstance(taken, _TAKING):
        return ()
    before = [_decode(text) for text in index.get(_TAKEN, taken.member)]
    unseen = [one for one in before if not has_seen(event, one.mark, index)]
    change = savings_of(event).get(f"{taken.member} {taken.currency}", 0)
    below = -(saved(taken.member, taken.currency, index) + change)
    if not unseen or below <= 0:
        return ()
    if not moves_money(event.lines):
        return (
            Resolved(
                rule=RULE,
                rules_version=VERSION,
                kind="superseded",
                subjects=(unseen[-1].slip.event, event.id),
                ops=(Op(op="void", event=event.id),),
                post=reversed_lines(event.lines),
            ),
        )
    asked = loan_case(
        event,
        rule=RULE,
        version=VERSION,
        kind=OWN_TWICE,
        slips=(unseen[-1].slip, slip_of(event)),
        amount=below,
    )
    owes = Op(
        op="would_owe",
        event=event.id,
        account=OTHER_DUE,
        sub=taken.member,
        minor=below,
        currency=taken.currency,
    )
    return (replace(asked, ops=(owes,)),)


def observe(event: Event, index: Index) -> None:
    match event.payload:
        case MemberSettled() | SavingsWithdrawn() | SharesCancelled() as taken:
            one = _Taken(mark_of(event), slip_of(event))
            stored = (*index.get(_TAKEN, taken.member), _encode(one).decode())
            index.put(_TAKEN, taken.member, stored)
            index.put(_TAKEN_AT, event.id, (taken.member,))


def forget(taken: Effect, index: Index) -> None:
    entry = taken.entry
    for member in index.get(_TAKEN_AT, entry):
        kept = tuple(
            text for text in index.get(_TAKEN, member) if _decode(text).mark.event != entry
        )
        index.put(_TAKEN, member, kept)
    index.put(_TAKEN_AT, entry, ())
