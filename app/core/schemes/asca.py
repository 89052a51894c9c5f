"""Table banking: the whole pool is lent at every meeting, and a part of the income paid back.

Source: spec/domain.md section 3.9.
"""

from collections.abc import Sequence
from typing import Final

import msgspec

from app.core import accounts as a
from app.core.loan_products import LoanProduct
from app.core.pools.dividends import dividend
from app.core.pools.playing import Cycle
from app.core.pools.renewals import flat_interest, roll
from app.core.pools.terms import check_numbers, check_rates, check_words
from app.core.rounding import PPM
from app.core.schemes.scheme import Choose, Played, Scheme

DIVIDED_BY: Final = ("savings", "interest")
METHODS: Final = ("flat", "renewed")


class AscaTerms(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The rules of one table. Amounts are minor units.

    Attributes:
        contribution: Least a member brings to a meeting. registration: Once, at joining.
        loan_multiple: Of the own savings.
        method: "flat" (interest of the whole term is fixed) or "renewed" (one period; what of the
            principal is not paid is lent again).
        rate_ppm: Of one period. periods_max: Longest term. renewals_max: 0 for any number.
        given_ppm: Part of the income that is given out at the end of the year.
        divided_by: "savings" or "interest" (everyone's own is given back).
        tax_ppm: Withheld of a dividend.
    """

    contribution: int
    registration: int = 0
    loan_multiple: int = 3
    method: str = "renewed"
    rate_ppm: int = 100_000
    periods_max: int = 36
    renewals_max: int = 3
    given_ppm: int = 1_000_000
    divided_by: str = "savings"
    tax_ppm: int = 0


def check(terms: AscaTerms) -> AscaTerms:
    """Prove that a table can be run by these terms.

    Raises:
        Refused: "scheme.number" with field and allowed, "scheme.word" with field and word.
    """
    check_numbers(terms, {"contribution": 1, "periods_max": 1})
    check_numbers(terms, dict.fromkeys(("registration", "loan_multiple", "renewals_max"), 0))
    check_rates(terms, ("rate_ppm", "given_ppm", "tax_ppm"))
    check_words(terms, {"method": METHODS, "divided_by": DIVIDED_BY})
    return terms


def product(terms: AscaTerms) -> LoanProduct:
    """Loans of the table, monthly; what is renewed is lent for one month at a time."""
    return LoanProduct(
        method="flat" if terms.method == "flat" else "bullet",
        rate_ppm=terms.rate_ppm,
        period_unit="months",
        instalments_max=terms.periods_max if terms.method == "flat" else 1,
        multiple_ppm=terms.loan_multiple * PPM,
        renewals=(terms.renewals_max or -1) if terms.method == "renewed" else 0,
    )


def sample_terms(members: int, choose: Choose) -> AscaTerms:
    """A chama as it is usual, or a variant of it."""
    return AscaTerms(
        contribution=50_000 * (1 + choose(4)),
        registration=choose(2) * 200_000,
        method=METHODS[choose(2)],
        rate_ppm=(12_000, 100_000)[choose(2)],
        renewals_max=choose(4),
        given_ppm=(600_000, 1_000_000)[choose(2)],
        divided_by=DIVIDED_BY[choose(2)],
        tax_ppm=choose(2) * 150_000,
    )


def play(terms: AscaTerms, members: Sequence[str], choose: Choose) -> Played:
    """A year of twelve meetings; everything lent is back at the last one."""
    table = Cycle(currency="KES", members=members)
    renewals: dict[str, int] = {}
    for meeting in range(1, 13):
        for member in members:
            if meeting == 1:
                table.income(member, terms.registration, a.REGISTRATION)
            table.save(member, terms.contribution * (1 + choose(3)))
        for loan in table.running():
            _collect(table, terms, loan, renewals, choose, is_last=meeting == 12)
        table.expense(choose(terms.contribution))
        if meeting < 12:
            _lend(table, terms, members, choose)
    before = table.balance(a.CASH_LOAN)
    out = _give_out(table, terms)
    return table.played((before, out, before - out), CLOSED)


def _collect(
    table: Cycle,
    terms: AscaTerms,
    loan: str,
    renewals: dict[str, int],
    choose: Choose,
    *,
    is_last: bool,
) -> None:
    _, principal, due = table.loans[loan]
    if terms.method == "flat":
        table.repay(loan, principal + due if is_last else (principal + due) // 3)
        return
    wanted = choose(3) * principal // 2
    interest = roll(principal, 0, rate_ppm=terms.rate_ppm).unpaid
    most = principal + interest
    rolled = roll(
        principal,
        most if is_last else min(most, interest + wanted),
        rate_ppm=terms.rate_ppm,
        renewals=renewals.get(loan, 0),
        renewals_max=terms.renewals_max,
    )
    renewals[loan] = rolled.renewals
    table.charge(loan, interest)
    table.repay(loan, most if rolled.must_pay else rolled.interest + rolled.principal)


def _lend(table: Cycle, terms: AscaTerms, members: Sequence[str], choose: Choose) -> None:
    for member in members:
        if choose(3) == 0 and not table.owes(member):
            wanted = terms.loan_multiple * table.savings(member) // (1 + choose(3))
            principal = min(wanted, table.balance(a.CASH_LOAN))
            flat = terms.method == "flat"
            interest = flat_interest(principal, terms.rate_ppm, 3) if flat else 0
            table.lend(member, principal, interest=interest)


def _give_out(table: Cycle, terms: AscaTerms) -> int:
    """Close the year: income less expenses to the members and to the reserve; what was paid."""
    accounts = (a.INTEREST, a.REGISTRATION, "5010")
    income = -sum(table.balance(one) for one in accounts)
    closing = [(one, "", -table.balance(one)) for one in accounts]
    table.post(*closing, (a.CYCLE_SURPLUS, "", -income))
    by_interest = terms.divided_by == "interest" and any(table.interest.values())
    weights = [table.interest[m] if by_interest else table.savings(m) for m in table.members]
    if income <= 0:
        table.post((a.CYCLE_SURPLUS, "", income), (a.RETAINED, "", -income))
        return 0
    shared = dividend(income, weights, given_ppm=terms.given_ppm, tax_ppm=terms.tax_ppm)
    net = list(zip(table.members, shared.net, strict=True))
    table.post(
        (a.CYCLE_SURPLUS, "", income),
        *((a.PAYABLE, member, -minor) for member, minor in net),
        (a.TAX_WITHHELD, "", -sum(shared.withheld)),
        (a.LOSS_RESERVE, "", -shared.kept),
    )
    table.parts += [*shared.gross, *shared.withheld]
    for member, minor in net:
        table.pay(member, minor)
    return sum(shared.net)


CLOSED: Final = (a.LOANS, a.PAYABLE, a.CYCLE_SURPLUS, a.INTEREST, a.REGISTRATION, "5010")

SCHEME = Scheme(
    kind="asca",
    terms=AscaTerms,
    check=check,
    row="member",
    columns=("shares", "welfare", "fine", "loan"),
    steps=("open", "roll_call", "collect", "loans", "other", "count", "close"),
    sample_terms=sample_terms,
    play=play,
    product=product,
)
