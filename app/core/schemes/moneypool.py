"""The moneypool: shares and their value change over time; money that settled allows to borrow.

Source: spec/domain.md section 3.2.
"""

from collections.abc import Sequence
from datetime import date
from typing import Final

import msgspec

from app.core import accounts as a
from app.core.errors import Refused
from app.core.loan_products import LoanProduct
from app.core.pools.moneypool import Movement, exit_of, handed_over, right_to_borrow, sedimented
from app.core.pools.playing import Cycle
from app.core.pools.savings_interest import balance_days
from app.core.pools.series import Dated, Series, check_series, due_on
from app.core.pools.terms import check_numbers, check_rates, check_words
from app.core.rounding import PPM
from app.core.schemes.scheme import Choose, Played, Scheme
from app.core.splitting import split

INTERVALS: Final = ("months", "weeks", "jalali_months")
PAY_MODES: Final = ("with_instalments", "before")
PROFIT: Final = ("share_days", "retained")


class MoneypoolTerms(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The rules of one pool. Amounts are minor units.

    Attributes:
        share_value: What a share costs at a day of duty, from its days on.
        shares: Of each member whose number is agreed: (member, series); the others have one.
        every: Months or weeks between two duties. duty_day: Day of the month or of the week.
        sedimentation_days: A deposit counts for a loan after so many days.
        multiple_ppm: A member may owe this part of the settled money. loan_cap: 0 for any.
        rate_ppm: Of a loan, once; 0 for none. interest_mode: "with_instalments" or "before".
        instalments: Usual number. profit: "share_days" or "retained".
        exit_fee_ppm: Of the savings of who leaves.
    """

    share_value: Series
    shares: tuple[tuple[str, Series], ...] = ()
    interval: str = "months"
    every: int = 1
    duty_day: int = 1
    sedimentation_days: int = 90
    multiple_ppm: int = 2 * PPM
    loan_cap: int = 0
    rate_ppm: int = 0
    interest_mode: str = "before"
    instalments: int = 10
    profit: str = "retained"
    exit_fee_ppm: int = 0


def check(terms: MoneypoolTerms) -> MoneypoolTerms:
    """Prove that a pool can be run by these terms.

    Raises:
        Refused: "scheme.number", "scheme.word", or of a series `check_series`.
    """
    check_series(terms.share_value, "share_value")
    for _, series in terms.shares:
        check_series(series, "shares")
    check_numbers(terms, {"every": 1, "duty_day": 1, "instalments": 1})
    check_numbers(terms, dict.fromkeys(("sedimentation_days", "multiple_ppm", "loan_cap"), 0))
    if terms.duty_day > 31:
        raise Refused("scheme.number", field="duty_day", allowed=31)
    check_rates(terms, ("rate_ppm", "exit_fee_ppm"))
    words = {"interval": INTERVALS, "interest_mode": PAY_MODES, "profit": PROFIT}
    check_words(terms, words)
    return terms


def shares_of(terms: MoneypoolTerms, member: str) -> Series:
    """The shares of a member over time; one from the beginning when nothing was agreed."""
    start = terms.share_value[0].from_on
    return dict(terms.shares).get(member, (Dated(from_on=start, value=1),))


def due_of(terms: MoneypoolTerms, member: str, on: date) -> int:
    """What a member should pay on a day of duty, minor units."""
    return due_on(shares_of(terms, member), terms.share_value, on)


def product(terms: MoneypoolTerms) -> LoanProduct:
    """Loans of the pool: interest once, kept back or with the instalments."""
    is_before = terms.interest_mode == "before"
    return LoanProduct(
        method="free" if not terms.rate_ppm else "upfront" if is_before else "flat",
        rate_ppm=terms.rate_ppm,
        rate_basis="loan",
        period_unit=terms.interval,
        period_every=terms.every,
        instalments_max=terms.instalments,
        multiple_ppm=terms.multiple_ppm,
        cap=terms.loan_cap,
    )


def sample_terms(members: int, choose: Choose) -> MoneypoolTerms:
    """A pool as families and friends run it, or a variant of it."""
    return MoneypoolTerms(
        share_value=(
            Dated(from_on=date(2025, 1, 1), value=500_000),
            Dated(from_on=date(2025, 2 + choose(10), 1), value=700_000),
        ),
        sedimentation_days=choose(4) * 30,
        rate_ppm=choose(2) * 40_000,
        interest_mode=PAY_MODES[choose(2)],
        instalments=2 + choose(9),
        profit=PROFIT[choose(2)],
        exit_fee_ppm=choose(2) * 20_000,
    )


def play(terms: MoneypoolTerms, members: Sequence[str], choose: Choose) -> Played:
    """A year of monthly duties and loans; then the profit is given, and one member leaves."""
    pool = Cycle(currency="IRR", members=members, capital=a.SAVINGS)
    moves: dict[str, list[Movement]] = {member: [] for member in members}
    for month in range(1, 13):
        on = date(2025, month, 1)
        for member in members:
            due = due_of(terms, member, on) * choose(3) // 2
            pool.save(member, due)
            moves[member].append(Movement(on=on, minor=due))
        for loan in pool.running():
            pool.repay(loan, -(-pool.loans[loan][1] // terms.instalments) + pool.loans[loan][2])
        for member in members:
            if choose(3) == 0 and not pool.owes(member):
                _lend(pool, terms, member, sedimented(moves[member], on, terms.sedimentation_days))
    _give_profit(pool, terms, moves)
    before = pool.balance(a.CASH_LOAN)
    out = _leave(pool, terms, members[choose(len(members))])
    return pool.played((before, out, before - out), CLOSED)


def _lend(pool: Cycle, terms: MoneypoolTerms, member: str, settled: int) -> None:
    right = right_to_borrow(
        settled=settled, multiple_ppm=terms.multiple_ppm, outstanding=0, cap=terms.loan_cap
    )
    amount = min(right, pool.balance(a.CASH_LOAN))
    _, interest = handed_over(amount, terms.rate_ppm)
    if terms.interest_mode == "before":
        pool.lend(member, amount, kept_back=interest)
    else:
        pool.lend(member, amount, interest=interest)


def _give_profit(pool: Cycle, terms: MoneypoolTerms, moves: dict[str, list[Movement]]) -> None:
    """Interest of the year to the savings, by what lay there and how long; or to the corpus."""
    income = -pool.balance(a.INTEREST)
    first, last = date(2025, 1, 1), date(2025, 12, 31)
    days = [balance_days(moves[member], first, last) for member in pool.members]
    if terms.profit == "retained" or not any(days):
        pool.post((a.INTEREST, "", income), (a.RETAINED, "", -income))
        return
    shares = split(income, days)
    rows = [(a.SAVINGS, member, -minor) for member, minor in zip(pool.members, shares, strict=True)]
    pool.post((a.INTEREST, "", income), *rows)
    pool.parts += shares


def _leave(pool: Cycle, terms: MoneypoolTerms, member: str) -> int:
    owed = [(loan, one) for loan, one in pool.loans.items() if one[0] == member]
    sheet = exit_of(
        savings=pool.savings(member),
        principal=sum(principal for _, (_, principal, _) in owed),
        interest=sum(due for _, (_, _, due) in owed),
        fee_ppm=terms.exit_fee_ppm,
    )
    pool.post(
        (a.SAVINGS, member, sheet.savings),
        *((a.LOANS, loan, -principal) for loan, (_, principal, _) in owed),
        (a.RETAINED, "", -sheet.interest - sheet.fee),
        (a.PAYABLE if sheet.net >= 0 else a.OTHER_DUE, member, -sheet.net),
    )
    paid = min(max(0, sheet.net), pool.balance(a.CASH_LOAN))
    pool.pay(member, paid)
    return paid


CLOSED: Final = (a.INTEREST, a.CYCLE_SURPLUS)

SCHEME = Scheme(
    kind="moneypool",
    terms=MoneypoolTerms,
    check=check,
    row="member",
    columns=("savings", "fine", "loan"),
    steps=("open", "roll_call", "collect", "loans", "other", "count", "close"),
    sample_terms=sample_terms,
    play=play,
    product=product,
)
