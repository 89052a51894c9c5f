"""The same payment typed on two laptops: kept twice, counted once until somebody says.

Source: spec/sync.md class 2; spec/domain.md INV-20. A second row for a member at a meeting is
a question only when its author could not have known the first.
"""

from collections.abc import Iterable
from typing import NamedTuple

from app.core.accounts import LOAN_ACCOUNTS, MONEY_ACCOUNTS
from app.core.cases import SAME_PAYMENT, CaseOpened, Op, Resolved, Slip, case_id, hold_lines
from app.core.effects import Effect
from app.core.events.envelope import Event
from app.core.ledger import Line
from app.core.rules.index import Index, Mark, has_seen, mark_from, mark_text

RULE = "same_payment"
VERSION = 1
_PAID = "paid"  # "meeting member" -> places of its payments


class _Payment(NamedTuple):
    mark: Mark
    slip: Slip


def keys(event: Event) -> Iterable[tuple[str, str]]:
    if event.type == "contribution.recorded" and event.payload is not None:
        return ((_PAID, _key(event)),)
    return ()


def find(
    event: Event, index: Index, found: tuple[CaseOpened | Resolved, ...]
) -> tuple[CaseOpened, ...]:
    """At most one case: the earliest unseen payment whose purposes overlap."""
    del found
    if event.type != "contribution.recorded" or event.payload is None:
        return ()
    if not event.payload.meeting:
        return ()
    earlier = index.get(_PAID, _key(event))
    if not earlier:
        return ()
    mine = slip_of(event)
    for value in earlier:
        mark = mark_from(value)
        if has_seen(event, mark, index):
            continue
        first = _payment(mark, index)
        ops = _holds(first.slip, mine)
        if ops and first.slip.code == mine.code:
            return (_case(event, first.slip, mine, ops),)
    return ()


def observe(event: Event, index: Index) -> None:
    if event.type == "contribution.recorded" and event.payload is not None:
        key = _key(event)
        index.put(_PAID, key, (*index.get(_PAID, key), mark_text(event)))


def forget(taken: Effect, index: Index) -> None:
    payment = index.fact(taken.entry)
    if payment is None or payment.type != "contribution.recorded" or payment.payload is None:
        return
    key = _key(payment)
    paid = index.get(_PAID, key)
    kept = tuple(value for value in paid if mark_from(value).event != taken.entry)
    if kept != paid:
        index.put(_PAID, key, kept)


def _payment(mark: Mark, index: Index) -> _Payment:
    fact = index.fact(mark.event)
    assert fact is not None, mark.event  # whoever remembers it has numbered it
    return _Payment(mark=mark, slip=slip_of(fact))


def slip_of(event: Event) -> Slip:
    """The fact as one side of a question."""
    return Slip(
        event=event.id,
        device=event.device,
        actor=event.actor,
        ts_ms=event.ts_ms,
        code=getattr(event.payload, "code", ""),
        lines=tuple(event.lines),
    )


def purposes(lines: Iterable[Line]) -> dict[tuple[str, str, str], int]:
    """What a fact is for: the sum of its lines outside money, by (account, sub, currency)."""
    sums: dict[tuple[str, str, str], int] = {}
    for line in lines:
        if line.account not in MONEY_ACCOUNTS:
            key = line.account, line.sub, line.currency
            sums[key] = sums.get(key, 0) + line.minor
    return sums


def _holds(first: Slip, later: Slip) -> tuple[Op, ...]:
    """Suspend what the later fact gives to purposes that the first one served as well."""
    before = {_purpose(key) for key in purposes(first.lines)}
    return tuple(
        Op(op="hold", event=later.event, account=key[0], sub=key[1], minor=-minor, currency=key[2])
        for key, minor in purposes(later.lines).items()
        if _purpose(key) in before and minor
    )


def _purpose(key: tuple[str, str, str]) -> tuple[str, str, str]:
    """Interest and principal are one repayment: how it splits depends on what came before."""
    return ("loan", "", key[2]) if key[0] in LOAN_ACCOUNTS else key


def _case(event: Event, first: Slip, later: Slip, ops: tuple[Op, ...]) -> CaseOpened:
    return CaseOpened(
        case=case_id(RULE, first.event, later.event),
        kind=SAME_PAYMENT,
        rule=RULE,
        rules_version=VERSION,
        subjects=(first.event, later.event),
        member=event.payload.member,
        meeting=event.payload.meeting,
        amount=abs(sum(op.minor for op in ops)),
        currency=ops[0].currency,
        ops=ops,
        slips=(first, later),
        post=hold_lines(ops),
    )


def _key(event: Event) -> str:
    return f"{event.payload.meeting} {event.payload.member}"
