"""What can be done with the pool: its fields, who agrees, and how it is written. Without Qt."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Final

from app.book.book import Book
from app.book.transaction import Reading, Tx
from app.core import accounts as a
from app.core.errors import Refused
from app.core.permissions import CHAIR, KEY_HOLDER, MEMBER
from app.core.rounding import PPM
from app.operations import advances, dividends, external_loans, leaving, savings_interest
from app.operations.shareout import approval_of
from app.projections import balances, boxes, members, officers
from app.projections.dividends import newest_parts
from app.projections.external_loans import external_loans as loans_of_group
from app.projections.meetings import running_meeting

FIELDS: Final[dict[str, tuple[str, ...]]] = {
    "cancel": ("member", "shares", "reason", "source", "agreed"),
    "advance": ("member", "amount", "source", "agreed"),
    "withdraw": ("member", "amount", "source", "agreed"),
    "exit": ("member", "fee", "reason", "source", "agreed"),
    "dividend": ("divided_by", "given", "tax"),
    "pay_dividend": ("part", "source", "agreed"),
    "interest": ("from_on", "to_on", "rate"),
    "lender": ("lender", "amount", "rate", "count", "source"),
    "pay_lender": ("loan", "amount", "source"),
}
DEEDS: Final = tuple(FIELDS)
HANDS_OVER: Final = tuple(one for one in DEEDS if "source" in FIELDS[one] and one != "lender")
_APPROVED: Final = {"exit": CHAIR, "interest": CHAIR, "lender": CHAIR, "dividend": KEY_HOLDER}


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """What stands in the boxes; amounts in minor units, rates in ppm, days ISO."""

    member: str = ""
    part: str = ""
    loan: str = ""
    shares: int = 0
    amount: int = 0
    count: int = 12
    rate: int = 0
    fee: int = 0
    given: int = 1_000_000
    tax: int = 0
    divided_by: str = "savings"
    reason: str = ""
    lender: str = ""
    from_on: str = ""
    to_on: str = ""
    source: str = "cash"
    agreed: str = "pin"


@dataclass(frozen=True, slots=True, kw_only=True)
class PoolPage:
    """Whom and what a deed can be about.

    Attributes:
        people: (member, name) by number. parts: (member, name) of dividends not handed over.
        loans: (loan, lender) of the group with something left.
        signers: (member, office): chair and as many key holders as an agreement needs.
        usual: By deed and field what the terms of the group's boxes say.
    """

    meeting: str
    people: tuple[tuple[str, str], ...]
    parts: tuple[tuple[str, str], ...]
    loans: tuple[tuple[str, str], ...]
    signers: tuple[tuple[str, str], ...]
    names: dict[str, str]
    usual: dict[tuple[str, str], int | str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What a deed would change, minor units; what comes in is positive.

    Attributes:
        money: In the places of money. savings: Of the members. owed: By members.
        payable: Waits to be handed over. lent: Owed to lenders.
    """

    money: int
    savings: int
    owed: int
    payable: int
    lent: int


def read_pool(reading: Reading, actor: str) -> PoolPage:
    """The page as of this reading."""
    conn = reading.conn
    running = running_meeting(conn)
    people = [one.member for one in members.members(conn)]
    names = reading.people.names(people)
    chair = officers.chair(conn)
    first = ((chair, CHAIR),) if chair and chair != actor else ()
    holders = [one for one in officers.holders_of(conn, KEY_HOLDER) if one not in (actor, chair)]
    needed = approval_of(conn, actor).key_holders
    waiting = [one for one in newest_parts(conn) if one.left > 0]
    return PoolPage(
        meeting=running.meeting if running is not None and running.is_running else "",
        people=tuple((one, names[one]) for one in people),
        parts=tuple((one.member, names.get(one.member, "")) for one in waiting),
        loans=tuple((one.loan, one.lender) for one in loans_of_group(conn) if one.left),
        signers=(*first, *((one, KEY_HOLDER) for one in holders[:needed])),
        names=names,
        usual=usual_of(reading),
    )


def usual_of(reading: Reading) -> dict[tuple[str, str], int | str]:
    """What the deeds begin with: rates in ppm and words, by the terms in force."""
    found: dict[tuple[str, str], int | str] = {("dividend", "given"): PPM}
    for one in boxes.boxes(reading.conn):
        if one.closed_on:
            continue
        if one.kind == "tontine":
            found["dividend", "divided_by"] = "time"
        if one.kind == "moneypool":
            found["dividend", "divided_by"] = "days"
        if (one.kind == "shg" and one.read.surplus == "corpus") or (
            one.kind == "moneypool" and one.read.profit == "retained"
        ):
            found["dividend", "given"] = 0
        for (deed, name), field_of_terms in _TERMS.get(one.kind, {}).items():
            found[deed, name] = getattr(one.read, field_of_terms)
    return found


# By kind of box: (deed, field) -> field of its terms.
_TERMS: Final[dict[str, dict[tuple[str, str], str]]] = {
    "asca": {
        ("dividend", "given"): "given_ppm",
        ("dividend", "tax"): "tax_ppm",
        ("dividend", "divided_by"): "divided_by",
    },
    "shg": {("interest", "rate"): "savings_rate_ppm", ("lender", "rate"): "bank_rate_ppm"},
    "moneypool": {("exit", "fee"): "exit_fee_ppm"},
}


def signers_of(name: str, typed: Typed, page: PoolPage) -> tuple[tuple[str, str], ...]:
    """Whose PINs a deed needs: the member's who agrees by it, the chair's, key holders'."""
    about = typed.part if name == "pay_dividend" else typed.member
    found: list[tuple[str, str]] = []
    if "agreed" in FIELDS[name] and typed.agreed == "pin" and about:
        found.append((about, MEMBER))
    wanted = _APPROVED.get(name)
    if wanted == KEY_HOLDER:
        found += [one for one in page.signers if one[0] != about]
    elif wanted == CHAIR:
        found += [one for one in page.signers if one[1] == CHAIR and one[0] != about]
    return tuple(found)


def order_of(
    name: str, page: PoolPage, typed: Typed, approved_by: tuple[str, ...]
) -> Callable[[Tx], Any]:
    """The operation of a deed with everything that was typed."""
    at: dict[str, Any] = {"meeting": page.meeting}
    paid = at | {"source": typed.source}
    match name:
        case "cancel":
            return lambda tx: leaving.cancel_shares(
                tx,
                member=typed.member,
                shares=typed.shares,
                reason=typed.reason,
                agreed=typed.agreed,
                **paid,
            )
        case "withdraw":
            return lambda tx: leaving.withdraw_savings(
                tx, member=typed.member, minor=typed.amount, agreed=typed.agreed, **paid
            )
        case "advance":
            return lambda tx: advances.refund_advance(
                tx, member=typed.member, minor=typed.amount or None, agreed=typed.agreed, **paid
            )
        case "exit":
            return lambda tx: leaving.settle_exit(
                tx,
                member=typed.member,
                fee_ppm=typed.fee,
                reason=typed.reason,
                agreed=typed.agreed,
                approved_by=approved_by,
                **paid,
            )
        case "dividend":
            return lambda tx: dividends.declare_dividend(
                tx,
                approved_by=approved_by,
                divided_by=typed.divided_by,
                given_ppm=typed.given,
                tax_ppm=typed.tax,
                **at,
            )
        case "pay_dividend":
            return lambda tx: _pay_dividend(tx, typed, paid)
        case "interest":
            return lambda tx: savings_interest.credit_interest(
                tx,
                from_on=typed.from_on,
                to_on=typed.to_on,
                rate_ppm=typed.rate,
                approved_by=approved_by,
                **at,
            )
        case "lender":
            return lambda tx: external_loans.receive_loan(
                tx,
                lender=typed.lender,
                minor=typed.amount,
                rate_ppm=typed.rate,
                instalments=typed.count,
                signatories=(tx.actor, *approved_by),
                **paid,
            )
    return lambda tx: external_loans.repay_loan(tx, loan=typed.loan, principal=typed.amount, **paid)


def _pay_dividend(tx: Tx, typed: Typed, paid: dict[str, Any]) -> str:
    parts = {one.member: one.dividend for one in newest_parts(tx.conn)}
    if typed.part not in parts:
        raise Refused("dividend.unknown", member=typed.part)
    return dividends.pay_dividend(
        tx, dividend=parts[typed.part], member=typed.part, agreed=typed.agreed, **paid
    )


def trial(book: Book, name: str, page: PoolPage, typed: Typed) -> Outcome:
    """What the deed would change, had everybody agreed. Nothing stays written.

    Raises:
        Refused: As the operation itself.
    """
    allowed = tuple(one for one, _ in page.signers if one != typed.member)
    order = order_of(name, page, typed, allowed)

    def attempt(tx: Tx) -> Outcome:
        before = _sums(tx)
        order(tx)
        after = _sums(tx)
        return Outcome(**{key: after[key] - before[key] for key in after})

    return book.attempt(attempt)


def _sums(tx: Tx) -> dict[str, int]:
    found = {
        one.account: one.minor
        for one in balances.trial_balance(tx.conn)
        if one.currency == tx.group.currency
    }
    places = (a.CASH_LOAN, a.CASH_SOCIAL, a.BANK, a.MOBILE, a.CRYPTO)
    return {
        "money": sum(found.get(one, 0) for one in places),
        "savings": -found.get(a.SHARES, 0) - found.get(a.SAVINGS, 0),
        "owed": found.get(a.OTHER_DUE, 0) + found.get(a.LOANS, 0),
        "payable": -found.get(a.PAYABLE, 0),
        "lent": -found.get(a.EXTERNAL_LOANS, 0),
    }
