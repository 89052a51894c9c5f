"""One code of a money service on two laptops, for other members or for other purposes: the later
payment waits until somebody says whose the money is.

Notes with one number of a printed receipt book are two payments: both count, and somebody says
which number is a typing error. Rows of one payer with one code are one receipt for several people,
and stand.

Source: spec/domain.md INV-12, posting table T14; spec/sync.md classes 1 and 12.
"""

from collections.abc import Iterable

from app.core.cases import CODE_TWICE, RECEIPT_TWICE, CaseOpened, Resolved, Slip
from app.core.contributions import ContributionRecorded
from app.core.effects import Effect
from app.core.events.envelope import Event
from app.core.rules.held_whole import waiting_case
from app.core.rules.index import Index, has_seen, mark_from, mark_text
from app.core.rules.loan_cases import loan_case
from app.core.rules.same_payment import slip_of

RULE = "codes_once"
VERSION = 1
_CODE = "code"  # "method code" -> places of the payments that stand


def keys(event: Event) -> Iterable[tuple[str, str]]:
    key = _key(event)
    return ((_CODE, key),) if key else ()


def find(
    event: Event, index: Index, found: tuple[CaseOpened | Resolved, ...]
) -> tuple[CaseOpened, ...]:
    """At most one question: the earliest payment with this code that the author had not seen."""
    paid, key = event.payload, _key(event)
    if not key or found:
        return ()
    for value in index.get(_CODE, key):
        mark = mark_from(value)
        first = None if has_seen(event, mark, index) else index.fact(mark.event)
        is_shared = first is not None and bool(paid.payer) and paid.payer == first.payload.payer
        if not is_shared and first is not None:
            return (_case(event, slip_of(first)),)
    return ()


def _case(event: Event, first: Slip) -> CaseOpened:
    if event.payload.method == "cash":
        slips = (first, slip_of(event))
        return loan_case(
            event, rule=RULE, version=VERSION, kind=RECEIPT_TWICE, slips=slips, amount=0
        )
    return waiting_case(event, rule=RULE, version=VERSION, kind=CODE_TWICE, first=first)


def observe(event: Event, index: Index) -> None:
    key = _key(event)
    if key:
        index.put(_CODE, key, (*index.get(_CODE, key), mark_text(event)))


def forget(taken: Effect, index: Index) -> None:
    """An advance is for no purpose yet, and stays under its code."""
    payment = None if taken.kind == "advance" else index.fact(taken.entry)
    key = "" if payment is None else _key(payment)
    paid = index.get(_CODE, key) if key else ()
    kept = tuple(value for value in paid if mark_from(value).event != taken.entry)
    if kept != paid:
        index.put(_CODE, key, kept)


def _key(event: Event) -> str:
    """The code that a payment was made with; "" for none."""
    paid = event.payload
    has_code = isinstance(paid, ContributionRecorded) and bool(paid.code)
    return f"{paid.method} {paid.code}" if has_code else ""
