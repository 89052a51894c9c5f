"""Savings and loans: shares bought at meetings, lent among the members, shared out at the end.

Source: spec/domain.md section 3.7.
"""

from collections.abc import Sequence
from typing import Final

import msgspec

from app.core import accounts as a
from app.core.errors import Refused
from app.core.pools.playing import Cycle
from app.core.pools.terms import check_numbers, check_rates, check_words
from app.core.rounding import apply_ppm
from app.core.schemes.scheme import Choose, Played, Scheme
from app.core.shareout.modes import MODES

SOCIAL_AT_END: Final = ("carry", "split")
REMAINDER_TO: Final = ("box", "social")


class VslaTerms(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The rules of one cycle. Amounts are minor units.

    Attributes:
        share_value: Price of a share; fixed for the cycle.
        shares_max: A member buys up to so many at a meeting.
        social: Paid by everybody at every meeting into the social fund; 0 for none.
        meetings: Of a cycle. loans_every: Loans are given at every such meeting.
        no_loans_before_end: None is given at the last so many meetings.
        loan_multiple: Of the own savings.
        charge_ppm: Service charge between two meetings with loans, on what is left.
        unpaid_charge: "simple" or "compound".
        mode: Of `app.core.shareout.modes.MODES`. cash_unit: Smallest amount paid out.
        fixed_shares: In the mode "fixed_share" at most so many shares of a member count.
        social_at_end: "carry" to the next cycle, or "split" equally.
        remainder_to: What the cash unit leaves: "box" or "social".
        catch_up: A late entrant may buy the shares that were missed, at the same price.
    """

    share_value: int
    shares_max: int = 5
    social: int = 0
    meetings: int = 52
    loans_every: int = 4
    no_loans_before_end: int = 8
    loan_multiple: int = 3
    charge_ppm: int = 50_000
    unpaid_charge: str = "simple"
    mode: str = "standard"
    cash_unit: int = 1
    fixed_shares: int = 1
    social_at_end: str = "carry"
    remainder_to: str = "box"
    catch_up: bool = True


def check(terms: VslaTerms) -> VslaTerms:
    """Prove that a cycle can be run by these terms.

    Raises:
        Refused: "scheme.number" with field and allowed, "scheme.word" with field and word.
    """
    least = ("share_value", "shares_max", "meetings", "loans_every", "cash_unit", "fixed_shares")
    check_numbers(terms, dict.fromkeys(least, 1))
    check_numbers(terms, dict.fromkeys(("social", "no_loans_before_end", "loan_multiple"), 0))
    if terms.shares_max > 10:
        raise Refused("scheme.number", field="shares_max", allowed=10)
    check_rates(terms, ("charge_ppm",))
    check_words(
        terms,
        {
            "unpaid_charge": ("simple", "compound"),
            "mode": MODES,
            "social_at_end": SOCIAL_AT_END,
            "remainder_to": REMAINDER_TO,
        },
    )
    return terms


def sample_terms(members: int, choose: Choose) -> VslaTerms:
    """A cycle as the field manuals have it, or a variant of it."""
    return VslaTerms(
        share_value=2_000 * (1 + choose(3)),
        shares_max=5 + choose(6),
        social=choose(2) * 500,
        meetings=8 + choose(5),
        loans_every=1 + choose(4),
        no_loans_before_end=choose(3),
        unpaid_charge=("simple", "compound")[choose(2)],
        mode=MODES[choose(len(MODES))],
        cash_unit=(1, 50, 100)[choose(3)],
        fixed_shares=1 + choose(5),
        social_at_end=SOCIAL_AT_END[choose(2)],
    )


def play(terms: VslaTerms, members: Sequence[str], choose: Choose) -> Played:
    """A cycle from the first share to the empty box; some borrowers never pay back."""
    cycle = Cycle(currency="TZS", members=members)
    for meeting in range(1, terms.meetings + 1):
        for member in members:
            shares = max(choose(terms.shares_max + 1), int(meeting == 1))
            left = terms.meetings - meeting
            cycle.save(member, shares * terms.share_value, meetings_left=left)
            cycle.social(member, terms.social)
            if choose(20) == 0:
                cycle.income(member, terms.share_value // 4, a.FINES)
        if meeting % terms.loans_every == 0:
            _loans(cycle, terms, members, choose, gives=left >= terms.no_loans_before_end)
        cycle.expense(choose(terms.share_value))
    cash = cycle.share_out(
        mode=_mode(terms, cycle),
        cash_unit=terms.cash_unit,
        price=terms.share_value,
        fixed_most=terms.fixed_shares,
    )
    if terms.social_at_end == "split":
        cycle.split_social()
    return cycle.played(cash, CLOSED)


def _mode(terms: VslaTerms, cycle: Cycle) -> str:
    """By time needs a deposit that some meeting came after; else there is nothing to weigh."""
    if terms.mode == "time_weighted" and not any(cycle.weighted.values()):
        return "standard"
    return terms.mode


def _loans(
    cycle: Cycle, terms: VslaTerms, members: Sequence[str], choose: Choose, *, gives: bool
) -> None:
    for loan in cycle.running():
        _, principal, due = cycle.loans[loan]
        base = principal + (due if terms.unpaid_charge == "compound" else 0)
        cycle.charge(loan, apply_ppm(base, terms.charge_ppm))
        cycle.repay(loan, choose(3) * principal // 2)
    for member in members if gives else ():
        if choose(4) == 0 and not cycle.owes(member):
            cycle.lend(member, choose(terms.loan_multiple + 1) * cycle.savings(member))


CLOSED: Final = (
    a.LOANS, a.LOAN_INTEREST_DUE, a.CHARGES_DUE, a.PAYABLE, a.SHARES, a.CYCLE_SURPLUS, a.INTEREST,
    a.FINES, "5010", a.LOANS_WRITTEN_OFF,
)  # fmt: skip

SCHEME = Scheme(
    kind="vsla",
    terms=VslaTerms,
    check=check,
    row="member",
    columns=("shares", "welfare", "fine", "loan"),
    steps=("open", "roll_call", "collect", "loans", "other", "count", "close"),
    sample_terms=sample_terms,
    play=play,
)
