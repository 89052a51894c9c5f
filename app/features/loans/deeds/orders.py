"""What can be done with a loan, without Qt: its order, who agrees, and what it would change.

The consequences are not reckoned a second time: the order itself is carried out and rolled back.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from app.book.book import Book
from app.book.transaction import Reading, Tx
from app.core import accounts
from app.core.errors import Refused
from app.core.lending.approval import Approval
from app.features.loans.loan_page import LoanPage
from app.operations.contributions import How
from app.operations.lending.changing import Wanted, reschedule, top_up
from app.operations.lending.known import CHAIR, VOTED
from app.operations.lending.losses import forgive, write_off
from app.operations.lending.paying import prepay, record_recovery, settle
from app.operations.lending.settling import guarantor_pays, set_off
from app.projections import group, officers
from app.projections.lending_limits import approval_of_write_off
from app.projections.loans import Loan, find_loan

OWN = {"savings": accounts.SAVINGS, "shares": accounts.SHARES, "advance": accounts.ADVANCES}
PAID_IN = ("cash", "mpesa", "bank")


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing to do: the fields it asks for, and whether it is voted on."""

    name: str
    icon: str
    fields: tuple[str, ...]
    is_voted: bool = False
    approval: str = ""  # "chair", "vote" or "write_off"


DEEDS = (
    Deed("settle", "check-circle", ("method", "code")),
    Deed("prepay", "arrow-up-right", ("amount", "mode", "method", "code")),
    Deed("reschedule", "calendar-dots", ("count", "capitalise", "reason"), True, "vote"),
    Deed("top_up", "plus", ("amount", "count", "source", "reason"), True, "vote"),
    Deed("set_off", "swap", ("amount", "own")),
    Deed("guarantor", "users-three", ("guarantor", "amount", "from", "code", "claim")),
    Deed("forgive", "hand-heart", ("interest", "penalty", "reason"), False, "chair"),
    Deed("write_off", "x-circle", ("reason",), True, "write_off"),
    Deed("recovery", "arrow-down-left", ("amount", "method", "code")),
)
BY_NAME = {deed.name: deed for deed in DEEDS}


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """What stands in the fields; amounts in minor units."""

    amount: int = 0
    count: int = 0
    interest: int = 0
    penalty: int = 0
    mode: str = "lower"
    method: str = "cash"
    code: str = ""
    source: str = "cash"
    own: str = "savings"
    paid_from: str = "cash"
    guarantor: str = ""
    claim: bool = False
    capitalise: bool = False
    reason: str = ""
    votes: tuple[int, int] = (0, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Signers:
    """(member, office) of those whose PINs are needed, and how a PIN is said to be theirs."""

    people: tuple[tuple[str, str], ...]
    names: dict[str, str]


def possible(page: LoanPage) -> tuple[str, ...]:
    """The deeds that fit the loan as it stands."""
    loan = page.loan
    if loan.written_off:
        return ("recovery",) if loan.recovered < loan.written_off else ()
    if loan.state.is_closed:
        return ()
    names = ["settle", "prepay", "reschedule", "top_up", "set_off"]
    names += ["guarantor"] if page.guarantors else []
    names += ["forgive"] if loan.state.interest_left or loan.state.penalty_left else []
    return (*names, "write_off")


def order_of(
    name: str, page: LoanPage, typed: Typed, approved_by: tuple[str, ...]
) -> Callable[[Tx], str]:
    """The operation that does it at the running meeting; it answers with its fact."""
    same: dict[str, Any] = {"meeting": page.running, "loan": page.loan.loan}
    how = How(method=typed.method, code=typed.code)
    agreed: dict[str, Any] = {"reason": typed.reason, "approved_by": approved_by}
    orders: dict[str, Callable[[], Callable[[Tx], str]]] = {
        "settle": lambda: partial(settle, **same, how=how),
        "prepay": lambda: partial(
            prepay, **same, minor=typed.amount, mode=typed.mode, how=how  # type: ignore[arg-type]
        ),
        "reschedule": lambda: partial(
            reschedule, **same, **agreed, wanted=_wanted(typed), votes=typed.votes
        ),
        "top_up": lambda: partial(
            top_up, **same, **agreed, minor=typed.amount, count=typed.count, source=typed.source,
            votes=typed.votes,
        ),
        "set_off": lambda: partial(
            set_off, **same, minor=typed.amount, source_account=OWN[typed.own], consent="paper"
        ),
        "guarantor": lambda: partial(
            guarantor_pays, **same, guarantor=typed.guarantor, minor=typed.amount,
            source=typed.paid_from, claim=typed.claim, code=typed.code,
        ),
        "forgive": lambda: partial(
            forgive, **same, **agreed, interest=typed.interest, penalty=typed.penalty
        ),
        "write_off": lambda: partial(write_off, **same, **agreed, votes=typed.votes),
        "recovery": lambda: partial(record_recovery, **same, minor=typed.amount, how=how),
    }  # fmt: skip
    return orders[name]()


def _wanted(typed: Typed) -> Wanted:
    kind = "capitalise" if typed.capitalise else "extend"
    return Wanted(kind=kind, count=typed.count, is_capitalised=typed.capitalise)


def signers(reading: Reading, name: str, page: LoanPage, actor: str) -> Signers:
    """Whose PINs a deed needs, the chair first; never of whom it is about, or who types it."""
    conn = reading.conn
    need = _need(reading, name, page)
    if need is None:
        return Signers(people=(), names={})
    barred = {page.loan.member, actor, *(one.guarantor for one in page.guarantors)}
    chair = officers.chair(conn)
    first = [(chair, "chair")] if need.chair and chair and chair not in barred else []
    holders = [one for one in officers.holders_of(conn, "key_holder") if one not in barred]
    have = sum(member in holders for member, _ in first)
    rest = [one for one in holders if one not in {member for member, _ in first}]
    more = rest[: max(0, need.key_holders - have)]
    people = (*first, *((one, "key_holder") for one in more))
    return Signers(people=people, names=reading.people.names([one for one, _ in people]))


def _need(reading: Reading, name: str, page: LoanPage) -> Approval | None:
    kind = BY_NAME[name].approval
    if kind == "write_off":
        _, rules = group.current_rules(reading.conn)
        return approval_of_write_off(rules, page.loan.state.left)
    return {"chair": CHAIR, "vote": VOTED}.get(kind)


class _Seen(Exception):
    """Ends a trial: everything that was written is rolled back."""

    def __init__(self, loan: Loan | None) -> None:
        self.loan = loan


def trial(book: Book, name: str, page: LoanPage, typed: Typed, people: Signers) -> Loan:
    """The loan as it would stand afterwards, had everybody agreed. Nothing stays written.

    Raises:
        Refused: As the operation itself.
    """
    agreed = Typed(
        **{
            one: getattr(typed, one)
            for one in Typed.__dataclass_fields__
            if one not in ("votes", "reason", "code", "method")
        },
        votes=(1, 0),
        reason=typed.reason or "?",
    )
    order = order_of(name, page, agreed, tuple(member for member, _ in people.people))

    def attempt(tx: Tx) -> None:
        order(tx)
        raise _Seen(find_loan(tx.conn, page.loan.loan))

    try:
        book.write(attempt)
    except _Seen as seen:
        if seen.loan is not None:
            return seen.loan
    raise Refused("loan.unknown", loan=page.loan.loan)
