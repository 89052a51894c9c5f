"""What a share-out of today would be, read from the whole book; nothing is written."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection

from app.core import accounts as a
from app.core.ledger import Line, lines_of
from app.core.shareout.accounts_closed import (
    OF_LOANS,
    OF_MEMBERS,
    OTHER_DEBTS,
    is_surplus,
    money_of,
)
from app.core.shareout.debts import OtherDebt, Owed
from app.core.shareout.modes import Claim
from app.core.shareout.plan import Plan, plan_shareout
from app.core.splitting import split
from app.projections import balances, due_ledger, dues, group, loans, members, shareouts
from app.projections.loan_book import payoff_of
from app.projections.shareout_history import amount_meetings, interest_paid


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What the group decides about a share-out.

    Attributes:
        box: "" for the group's own fund.
        cash_unit: 0 for the rules'. social: "carry" or "split" equally.
        retained: Surplus kept for the next cycle, minor units.
        fixed_shares: In the mode "fixed_share" so many shares of a member count.
    """

    box: str = ""
    mode: str = "standard"
    cash_unit: int = 0
    remainder_to: str = "box"
    social: str = "carry"
    retained: int = 0
    fixed_shares: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """A share-out as it would be.

    Attributes:
        no: Of the cycle. closing: Surplus that it closes, debit positive.
        own: (account, amount) of the own money of each member that ends.
        social: (member, part) of the social fund, in the order of the members; () when carried.
        retained: Stays as surplus: what the group keeps, and what is no money yet.
        awaiting: Electronic money that is not checked yet; it is in none of the parts.
        income_basis, fines_to: Of the rules.
        penalties: Owed by member for late contributions; a part of `fine` of the rows.
    """

    wish: Wish
    no: int
    plan: Plan
    owed: tuple[Owed, ...]
    others: tuple[OtherDebt, ...]
    closing: tuple[Line, ...]
    own: Mapping[str, tuple[tuple[str, int], ...]]
    social: tuple[tuple[str, int], ...]
    retained: int
    awaiting: int
    income_basis: str
    fines_to: str
    penalties: Mapping[str, int]


def look(conn: Connection, wish: Wish, *, currency: str, on: str) -> Look:
    """The share-out of the civil day `on`.

    Raises:
        Refused: See `plan_shareout`.
    """
    _, rules = group.current_rules(conn)
    people = [one.member for one in members.members(conn, with_left=True)]
    owed = loans_to_end(conn, currency, on)
    books = _Books(conn, currency, people, owed)
    money = money_of(books.kept)
    price = rules.share_value
    counts = price > 0 and all(minor % price == 0 for minor in books.capital.values())
    earned = interest_paid(conn, wish.box) if wish.mode == "interest_refund" else {}
    fines, late = dues.fines_owed(conn), due_ledger.penalties_off_books(conn)
    is_apart = rules.fines_to == "social"
    parts = amount_meetings(conn, wish.box, books.capital) if wish.mode == "time_weighted" else {}
    claims = [
        Claim(
            member=member,
            shares=books.capital.get(member, 0) // (price if counts else 1),
            capital=books.capital.get(member, 0),
            at_par=books.at_par.get(member, 0),
            loan=sum(one.total for one in owed if one.member == member),
            other=sum(one.minor for one in books.others if one.member == member),
            interest_paid=earned.get(member, 0),
            parts=parts.get(member, 0),
            fixed=min(wish.fixed_shares, books.capital.get(member, 0) // (price or 1)),
            fine=late.get(member, 0) + (0 if is_apart else fines.get(member, 0)),
            apart=fines.get(member, 0) if is_apart else 0,
        )
        for member in people
    ]
    plan = plan_shareout(
        [one for one in claims if one.capital or one.at_par or one.loan or one.other],
        cash=money.cash - wish.retained,
        mode=wish.mode,
        cash_unit=wish.cash_unit or rules.cash_unit,
    )
    return Look(
        wish=wish,
        no=len(shareouts.shareouts(conn, wish.box)) + 1,
        plan=plan,
        owed=owed,
        others=tuple(books.others),
        closing=lines_of(books.closing, currency),
        own={member: tuple(rows) for member, rows in books.own.items()},
        social=_social(conn, wish, currency),
        retained=money.elsewhere + wish.retained,
        awaiting=books.kept.get(a.AWAITING, 0),
        income_basis=rules.income_basis,
        fines_to=rules.fines_to,
        penalties=late,
    )


class _Books:
    """The balances of the book, sorted by what a share-out does with them."""

    def __init__(
        self, conn: Connection, currency: str, people: list[str], owed: tuple[Owed, ...]
    ) -> None:
        self.closing: list[tuple[str, str, int]] = []
        self.own: dict[str, list[tuple[str, int]]] = {}
        self.others: list[OtherDebt] = []
        self.kept: dict[str, int] = {}
        self._of_loans = {one.loan for one in owed}
        self._people = people
        found = {b.account: b.minor for b in balances.trial_balance(conn) if b.currency == currency}
        for account, minor in found.items():
            if account in (*OF_MEMBERS, *OTHER_DEBTS, *OF_LOANS):
                self._sort(account, balances.sub_balances(conn, account, currency))
            elif is_surplus(account):
                self.closing.append((account, "", minor))
            elif minor:
                self.kept[account] = minor
        carries = a.SHARES if found.get(a.SHARES) else a.SAVINGS
        rows = [(sub, *row) for sub, of_member in self.own.items() for row in of_member]
        self.capital = {sub: minor for sub, account, minor in rows if account == carries}
        self.at_par: dict[str, int] = {}
        for sub, account, minor in rows:
            if account != carries:
                self.at_par[sub] = self.at_par.get(sub, 0) + minor

    def _sort(self, account: str, subs: Mapping[str, int]) -> None:
        for sub, minor in subs.items():
            is_of_member = sub in self._people and account not in OF_LOANS
            if sub in self._of_loans:
                continue  # the loan's own figures end it
            if is_of_member and minor > 0:
                self.others.append(OtherDebt(account=account, member=sub, minor=minor))
            elif is_of_member and account in OF_MEMBERS:
                self.own.setdefault(sub, []).append((account, -minor))
            elif account == a.DEFERRED_INCOME:
                self.closing.append((account, sub, minor))
            else:
                self.kept[account] = self.kept.get(account, 0) + minor


def loans_to_end(conn: Connection, currency: str, on: str) -> tuple[Owed, ...]:
    """Running loans of the fund, oldest first: what closes each on the day."""
    of_social = balances.sub_balances(conn, a.SOCIAL_LOANS, currency)
    interest = balances.sub_balances(conn, a.LOAN_INTEREST_DUE, currency)
    charges = balances.sub_balances(conn, a.CHARGES_DUE, currency)
    deferred = balances.sub_balances(conn, a.DEFERRED_INCOME, currency)
    found = []
    for member, running in loans.running_loans(conn).items():
        for loan in running:
            if loan.loan in of_social:
                continue
            state, closing = loan.state, payoff_of(loan, on)
            due = min(closing.interest, state.interest_left)
            rebate = min(closing.from_rebate, state.principal_left, -deferred.get(loan.loan, 0))
            found.append(
                Owed(
                    loan=loan.loan,
                    member=member,
                    principal=state.principal_left - rebate,
                    interest=due,
                    penalty=state.penalty_left,
                    fee=state.fee_left,
                    let_go=state.interest_left - due,
                    booked_interest=interest.get(loan.loan, 0),
                    booked_charges=charges.get(loan.loan, 0),
                    rebate=rebate,
                    deferred=-deferred.get(loan.loan, 0) - rebate,
                )
            )
    return tuple(found)


def _social(conn: Connection, wish: Wish, currency: str) -> tuple[tuple[str, int], ...]:
    if wish.social != "split":
        return ()
    lent = balances.balance_of(conn, a.SOCIAL_LOANS, currency)
    fund = -balances.balance_of(conn, a.SOCIAL_FUND, currency) - lent
    people = [one.member for one in members.members(conn)]
    if fund <= 0 or not people:
        return ()
    return tuple(zip(people, split(fund, [1] * len(people)), strict=True))
