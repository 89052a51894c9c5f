"""What the book says about every member of an interest-free fund, for the fair order."""

from collections.abc import Iterable
from functools import cache

from sqlalchemy import Connection, true

from app.core import accounts as a
from app.core.fair_order.history import History, Least, Lent, Paid
from app.core.fair_order.months import last_day, month_of, value_day
from app.core.schemes.qard_fund import FundTerms
from app.projections import balances, boxes, loans, members, payments, sheet
from app.projections.boxes import BoxRow
from app.projections.loans import Loan
from app.projections.sheet import Payment

# What a provider said that means: no money came.
_DENIED = frozenset({"mismatch", "wrong_receiver", "not_found", "expired", "duplicate", "reversed"})


def product_code(box: str) -> str:
    """The code that loans of a fund carry as their product."""
    return f"fund {box}"


def histories(conn: Connection, box: BoxRow, terms: FundTerms) -> tuple[History, ...]:
    """The members on the roll by number, each with fees, instalments and loans.

    A payment belongs to the month of its value time in the zone of the fund. A payment that the
    provider does not know counts when it is there. Loans brought forward carry no product and
    count as the fund's.
    """
    balance = balances.sub_balances(conn, a.SAVINGS, box.currency)
    times = payments.value_times(conn)
    lent: dict[str, list[Loan]] = {}
    for loan in of_fund(loans.loans_where(conn, true()), box.box):
        lent.setdefault(loan.member, []).append(loan)
    own = frozenset(loan.loan for of_member in lent.values() for loan in of_member)
    paid: dict[str, list[Paid]] = {}
    for one in sheet.payments_that_count(conn):
        if one.state not in _DENIED:
            day = value_day(one.on, times.get(one.payment, ""), terms.zone)
            period = month_of(day, terms.period)
            paid.setdefault(one.member, []).extend(_parts(one, period, own))
    return tuple(
        History(
            member=who.member,
            no=who.no,
            balance=-balance.get(who.member, 0),
            paid=tuple(paid.get(who.member, ())),
            lent=tuple(_lent(one) for one in lent.get(who.member, ())),
        )
        for who in members.members(conn)
    )


def of_fund(found: Iterable[Loan], box: str) -> tuple[Loan, ...]:
    """Loans of this fund among others, in their order."""
    codes = ("", product_code(box))
    return tuple(one for one in found if one.product in codes and not one.is_social)


def least_of(conn: Connection, box: BoxRow) -> Least:
    """The least fee of a month, by the terms that were in force at its end."""
    first = boxes.terms_history(conn, box.box)[0].read

    @cache
    def least(period: str) -> int:
        end = last_day(period, first.period)
        found = boxes.terms_on(conn, box.box, end)
        return int((found.read if found else first).fee_least)

    return least


def _parts(one: Payment, period: str, own: frozenset[str]) -> Iterable[Paid]:
    """Fees, and instalments of the fund's own loans; those of other boxes are nothing here."""
    for part in one.parts:
        if part.kind == "savings":
            yield Paid(period=period, minor=part.minor)
        elif part.kind == "loan_principal" and part.ref in own:
            yield Paid(period=period, minor=part.minor, loan=part.ref)


def _lent(loan: Loan) -> Lent:
    return Lent(minor=loan.state.principal, is_running=not loan.state.is_closed)
