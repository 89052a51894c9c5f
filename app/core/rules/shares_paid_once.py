"""One part of a share-out, or one advance, handed over on two laptops: the money is out, an officer
says what of it.

Source: spec/sync.md class 3, as for turns.
"""

from collections.abc import Iterable
from dataclasses import replace

import msgspec

from app.core.accounts import OTHER_DUE
from app.core.advance_refunds import AdvanceRefunded
from app.core.cases import REFUND_TWICE, SHARE_TWICE, CaseOpened, Op, Resolved, Slip
from app.core.effects import Effect
from app.core.events.envelope import Event
from app.core.rules.index import Index, Mark, has_seen, mark_of
from app.core.rules.loan_cases import loan_case
from app.core.rules.same_payment import slip_of
from app.core.shareout.paid import ShareoutPaid

RULE = "shares_paid_once"
VERSION = 1
_PAID = "share_paid"  # "shareout member", "advance member" -> payments that stand
_PAID_AT = "share_paid_at"  # event id of a payment -> its key


class _Payment(msgspec.Struct, frozen=True, gc=False):
    """A payment, as far as another may collide with it."""

    mark: Mark
    slip: Slip
    member: str
    minor: int


_encode = msgspec.json.encode
_decode = msgspec.json.Decoder(_Payment).decode


def keys(event: Event) -> Iterable[tuple[str, str]]:
    match event.payload:
        case ShareoutPaid() | AdvanceRefunded() as paid:
            return ((_PAID, _key(paid)),)
    return ()


def find(
    event: Event, index: Index, found: tuple[CaseOpened | Resolved, ...]
) -> tuple[CaseOpened, ...]:
    """Ask about a payment that its author would not have made, had he known the other."""
    del found
    paid = event.payload
    if not isinstance(paid, ShareoutPaid | AdvanceRefunded):
        return ()
    before = [_decode(text) for text in index.get(_PAID, _key(paid))]
    unseen = [one for one in before if not has_seen(event, one.mark, index)]
    if not unseen:
        return ()
    asked = loan_case(
        event,
        rule=RULE,
        version=VERSION,
        kind=SHARE_TWICE if isinstance(paid, ShareoutPaid) else REFUND_TWICE,
        slips=(unseen[-1].slip, slip_of(event)),
        amount=paid.minor,
    )
    ops = tuple(
        Op(
            op="would_owe",
            event=slip.event,
            account=OTHER_DUE,
            sub=paid.member,
            minor=minor,
            currency=paid.currency,
        )
        for slip, minor in zip(asked.slips, (unseen[-1].minor, paid.minor), strict=True)
    )
    return (replace(asked, ops=ops),)


def observe(event: Event, index: Index) -> None:
    match event.payload:
        case ShareoutPaid() | AdvanceRefunded() as paid:
            one = _Payment(mark_of(event), slip_of(event), paid.member, paid.minor)
            stored = (*index.get(_PAID, _key(paid)), _encode(one).decode())
            index.put(_PAID, _key(paid), stored)
            index.put(_PAID_AT, event.id, (_key(paid),))


def forget(taken: Effect, index: Index) -> None:
    entry = taken.entry
    for key in index.get(_PAID_AT, entry):
        kept = tuple(text for text in index.get(_PAID, key) if _decode(text).mark.event != entry)
        index.put(_PAID, key, kept)
    index.put(_PAID_AT, entry, ())


def _key(paid: ShareoutPaid | AdvanceRefunded) -> str:
    what = paid.shareout if isinstance(paid, ShareoutPaid) else "advance"
    return f"{what} {paid.member}"
