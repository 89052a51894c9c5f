"""The operation behind each deed, and what it would change. Without Qt.

The consequences are not reckoned a second time: the order itself is carried out and rolled back.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from app.book.book import Book
from app.book.transaction import Tx
from app.core.errors import Refused
from app.features.loans.deeds.deeds import OWN, Typed
from app.features.loans.deeds.people import Signers
from app.features.loans.loan_page import LoanPage
from app.operations.contributions import How
from app.operations.lending.changing import Wanted, reschedule, top_up
from app.operations.lending.guarantors import replace_guarantor
from app.operations.lending.losses import forgive, write_off
from app.operations.lending.parts import hand_over_part
from app.operations.lending.paying import prepay, record_recovery, settle
from app.operations.lending.renewing import renew
from app.operations.lending.settling import guarantor_pays, set_off, settle_claim
from app.projections.loans import Loan, find_loan

Order = Callable[[Tx], tuple[str, ...]]


def order_of(name: str, page: LoanPage, typed: Typed, approved_by: tuple[str, ...]) -> Order:
    """The operation that does it at the running meeting; it answers with its facts, in order."""
    same: dict[str, Any] = {"meeting": page.running, "loan": page.loan.loan}
    how = How(method=typed.method, code=typed.code)
    agreed: dict[str, Any] = {"reason": typed.reason, "approved_by": approved_by}
    voted = agreed | {"votes": typed.votes}
    plain = "" if typed.overrides else "top-up"
    orders: dict[str, Callable[[], Callable[[Tx], str]]] = {
        "settle": lambda: partial(settle, **same, how=how),
        "prepay": lambda: partial(
            prepay, **same, minor=typed.amount, mode=typed.mode, how=how
        ),
        "reschedule": lambda: partial(reschedule, **same, **voted, wanted=wanted_of(typed, page)),
        "part": lambda: partial(
            hand_over_part, **same, minor=typed.amount, source=typed.source,
            approved_by=approved_by,
        ),
        "renew": lambda: partial(renew, **same, approved_by=approved_by),
        "top_up": lambda: partial(
            top_up, **same, **(voted | {"reason": typed.reason or plain}), minor=typed.amount,
            count=typed.count, source=typed.source, overrides=typed.overrides,
        ),
        "set_off": lambda: partial(
            set_off, **same, **agreed, minor=typed.amount, source_account=OWN[typed.own],
            consent=typed.consent,
        ),
        "guarantor": lambda: partial(
            guarantor_pays, **same, guarantor=typed.guarantor, minor=typed.amount,
            source=typed.paid_from, claim=typed.claim, code=typed.code,
        ),
        "claim": lambda: partial(
            settle_claim, **same, guarantor=typed.claimant, minor=typed.amount
        ),
        "forgive": lambda: partial(
            forgive, **same, **agreed, interest=typed.interest, penalty=typed.penalty
        ),
        "write_off": lambda: partial(write_off, **same, **voted),
        "recovery": lambda: partial(record_recovery, **same, minor=typed.amount, how=how),
    }  # fmt: skip
    if name == "replace":
        return partial(
            replace_guarantor, **same, guarantor=typed.guarantor, by=typed.newcomer,
            how=typed.proof, reason=typed.reason,
        )  # fmt: skip
    order = orders[name]()
    return lambda tx: (order(tx),)


def wanted_of(typed: Typed, page: LoanPage) -> Wanted:
    """What the meeting agrees on; periods without payment come on top of the payments left."""
    coming = sum(one.due_on > page.on for one in page.loan.state.instalments)
    count = typed.count
    if typed.holiday and not count:
        count = max(1, coming) + typed.holiday
    return Wanted(
        kind=_kind(typed),
        count=count,
        first_due=typed.first_due,
        rate_ppm=typed.rate_ppm,
        holiday=typed.holiday,
        holiday_interest=typed.holiday_interest,
        is_capitalised=typed.capitalise,
    )


def _kind(typed: Typed) -> str:
    """The word for a change of several things: the one that weighs most."""
    if typed.capitalise:
        return "capitalise"
    if typed.rate_ppm is not None:
        return "rate"
    if typed.holiday:
        return "holiday"
    return "extend" if typed.count else "dates"


def trial(book: Book, name: str, page: LoanPage, typed: Typed, people: Signers) -> Loan:
    """The loan as it would stand afterwards, had everybody agreed. Nothing stays written.

    Raises:
        Refused: As the operation itself.
    """
    agreed = replace(typed, votes=(1, 0), reason=typed.reason or "?", code="", method="cash")
    allowed = tuple(member for member, _ in people.people)
    order = order_of(name, page, agreed, allowed)

    def attempt(tx: Tx) -> Loan | None:
        order(tx)
        return find_loan(tx.conn, page.loan.loan)

    found = book.attempt(attempt)
    if found is None:
        raise Refused("loan.unknown", loan=page.loan.loan)
    return found
