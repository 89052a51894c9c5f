"""The self-help group: equal savings, small loans on what is left, money of a bank lent on.

Source: spec/domain.md section 3.8.
"""

from collections.abc import Sequence
from typing import Final

import msgspec

from app.core import accounts as a
from app.core.loan_products import LoanProduct
from app.core.pools.grading import FACTORS, WEIGHTS, check_weights
from app.core.pools.playing import Cycle
from app.core.pools.terms import check_numbers, check_rates, check_words
from app.core.rounding import PPM, apply_ppm, divide
from app.core.schemes.scheme import Choose, Played, Scheme
from app.core.splitting import split

SURPLUS: Final = ("corpus", "dividend")


class ShgTerms(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The rules of one group. Amounts are minor units.

    Attributes:
        savings: Of everybody at every meeting, the same.
        rate_ppm: Of internal loans, a month, on what is left. instalments: Usual number.
        loan_multiple: Of the own savings; money of the bank is lent beyond it.
        bank_rate_ppm: What the bank asks, a month, on what is left.
        savings_rate_ppm: Interest on savings, a year; 0 for none.
        surplus: "corpus" (it stays, 3020) or "dividend" by savings.
        leaver_has_corpus: Who leaves gets a part of the corpus beside the savings.
        points_*: What a part of the grade counts, of 100 together.
    """

    savings: int
    rate_ppm: int = 20_000
    instalments: int = 5
    loan_multiple: int = 4
    bank_rate_ppm: int = 10_000
    savings_rate_ppm: int = 0
    surplus: str = "corpus"
    leaver_has_corpus: bool = True
    points_attendance: int = WEIGHTS["attendance"]
    points_savings: int = WEIGHTS["savings"]
    points_velocity: int = WEIGHTS["velocity"]
    points_repayment: int = WEIGHTS["repayment"]
    points_books: int = WEIGHTS["books"]
    points_rules: int = WEIGHTS["rules"]


def check(terms: ShgTerms) -> ShgTerms:
    """Prove that a group can be run by these terms.

    Raises:
        Refused: "scheme.number" with field and allowed, "scheme.word" with field and word,
            "grade.weights" with sum.
    """
    check_numbers(terms, {"savings": 1, "instalments": 1, "loan_multiple": 0})
    check_rates(terms, ("rate_ppm", "bank_rate_ppm", "savings_rate_ppm"))
    check_words(terms, {"surplus": SURPLUS})
    check_weights(weights_of(terms))
    return terms


def weights_of(terms: ShgTerms) -> dict[str, int]:
    """What every part of the grade counts, in the order of the parts."""
    return {name: int(getattr(terms, f"points_{name}")) for name in FACTORS}


def product(terms: ShgTerms) -> LoanProduct:
    """Internal loans: equal principal month by month, interest on what is left."""
    return LoanProduct(
        method="equal_principal",
        rate_ppm=terms.rate_ppm,
        period_unit="months",
        instalments_max=terms.instalments,
        multiple_ppm=terms.loan_multiple * PPM,
    )


def sample_terms(members: int, choose: Choose) -> ShgTerms:
    """A group as the livelihood missions know it, or a variant of it."""
    return ShgTerms(
        savings=10_000 * (1 + choose(5)),
        rate_ppm=(10_000, 20_000)[choose(2)],
        instalments=3 + choose(8),
        bank_rate_ppm=(7_000, 10_000)[choose(2)],
        savings_rate_ppm=choose(2) * 60_000,
        surplus=SURPLUS[choose(2)],
        leaver_has_corpus=bool(choose(2)),
    )


def corpus_of(savings: int, all_savings: int, corpus: int) -> int:
    """A leaver's part of the corpus, minor units; nothing of a loss."""
    if all_savings <= 0 or corpus <= 0:
        return 0
    return divide(corpus * savings, all_savings, "down")


def play(terms: ShgTerms, members: Sequence[str], choose: Choose) -> Played:
    """Twelve months with money of a bank from the fourth on, and one member who leaves."""
    group = Cycle(currency="INR", members=members, capital=a.SAVINGS)
    bank = 0
    for month in range(1, 13):
        for member in members:
            group.save(member, terms.savings)
        for loan in group.running():
            _, principal, _ = group.loans[loan]
            group.charge(loan, apply_ppm(principal, terms.rate_ppm))
            part = -(-principal // terms.instalments)
            group.repay(loan, principal * 2 if month == 12 else part * (1 + choose(2)))
        if month == 4:
            bank = 50 * terms.savings
            group.post((a.CASH_LOAN, "", bank), (a.EXTERNAL_LOANS, "bank", -bank))
        if bank and month > 4:
            bank = _repay_bank(group, terms, bank, bank if month == 12 else bank // 8)
        for member in members if month < 12 else ():
            if choose(3) == 0 and not group.owes(member):
                group.lend(member, choose(terms.loan_multiple + 1) * group.savings(member))
        if month == 12 and terms.savings_rate_ppm:
            _credit_interest(group, terms)
    before = group.balance(a.CASH_LOAN)
    out = _close_year(group, terms)
    if len(members) > 1:
        out += _leave(group, terms, members[choose(len(members))])
    return group.played((before, out, before - out), CLOSED)


def _repay_bank(group: Cycle, terms: ShgTerms, bank: int, part: int) -> int:
    interest = min(apply_ppm(bank, terms.bank_rate_ppm), group.balance(a.CASH_LOAN))
    part = min(part, group.balance(a.CASH_LOAN) - interest)
    group.post(
        (a.EXTERNAL_LOANS, "bank", part),
        (a.EXTERNAL_INTEREST, "", interest),
        (a.CASH_LOAN, "", -part - interest),
    )
    return bank - part


def _credit_interest(group: Cycle, terms: ShgTerms) -> None:
    for member in group.members:
        # Equal monthly savings: on average six and a half of the twelve lay there.
        earned = divide(terms.savings * 13 * terms.savings_rate_ppm, 2 * PPM)
        group.post((a.CYCLE_SURPLUS, "", earned), (a.SAVINGS, member, -earned))


def _close_year(group: Cycle, terms: ShgTerms) -> int:
    results = (a.INTEREST, a.EXTERNAL_INTEREST, a.CYCLE_SURPLUS)
    rows = [(account, "", -group.balance(account)) for account in results]
    surplus = sum(minor for _, _, minor in rows)
    if terms.surplus == "corpus" or surplus <= 0:
        group.post(*rows, (a.RETAINED, "", -surplus))
        return 0
    shares = split(surplus, [group.savings(member) for member in group.members])
    parts = list(zip(group.members, shares, strict=True))
    group.post(*rows, *((a.PAYABLE, member, -minor) for member, minor in parts))
    out = 0
    for member, minor in parts:
        paid = min(minor, group.balance(a.CASH_LOAN))
        group.pay(member, paid)
        out += paid
    return out


def _leave(group: Cycle, terms: ShgTerms, member: str) -> int:
    savings = group.savings(member)
    everything = -group.balance(a.SAVINGS)
    corpus = -group.balance(a.RETAINED)
    part = corpus_of(savings, everything, corpus) if terms.leaver_has_corpus else 0
    group.post(
        (a.SAVINGS, member, savings), (a.RETAINED, "", part), (a.PAYABLE, member, -savings - part)
    )
    paid = min(savings + part, group.balance(a.CASH_LOAN))
    group.pay(member, paid)
    return paid


CLOSED: Final = (a.INTEREST, a.EXTERNAL_INTEREST, a.CYCLE_SURPLUS, a.LOANS)

SCHEME = Scheme(
    kind="shg",
    terms=ShgTerms,
    check=check,
    row="member",
    columns=("savings", "welfare", "fine", "loan"),
    steps=("open", "roll_call", "collect", "loans", "other", "count", "close"),
    sample_terms=sample_terms,
    play=play,
    product=product,
)
