"""The group's rules (constitution): versioned; a change never re-prices the past."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from app.core.errors import Refused
from app.core.events.registry import FactClass, event_type
from app.core.lending.guarantees import LIABILITIES
from app.core.loan_losses import LOSS_ACCOUNTS
from app.core.loan_products import LoanProduct
from app.core.penalties import PenaltyRule
from app.core.product_checks import check_product

PPM = 1_000_000
CARRIED: Final = ("turn", "welfare", "savings", "shares")
DUES_FIRST: Final = ("contributions", "loan")
PAST_SHARE_OUT: Final = ("vote", "never")


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """What every amount and limit comes from. Amounts are minor units of the group's currency.

    Attributes:
        share_value: Price of one share; 0 when the group has no shares.
        shares_min, shares_max: Shares a member may buy at one meeting; 0 below = may buy none.
        savings, welfare, turn: Fixed amounts due at every meeting; 0 = not in this group.
        loan_multiple: A member may owe this many times the own savings.
        loan_rate_ppm: Interest in parts per million for one period of `loan_period_meetings`.
        loan_basis: "flat" (interest fixed at giving) or "per_meeting" (charge on what is left).
        unpaid_charge: "simple" or "compound" (a missed charge bears charge itself).
        income_basis: "cash" or "accrual".
        proxy_fine: Of who sends somebody. proxy_votes: Who sends somebody, or a written word, votes
            through a member who is here.
        fines_to: "loan", "social" or "expense".
        welfare_bag: Welfare notes are kept apart (1020).
        keys_needed, quorum_percent: To open, to decide.
        key_holders: Members with a key, in the order of the padlocks.
        turn_order: Members in the order of their turns; () when there are none.
        cash_unit: Smallest amount paid out in notes.
        methods: Ways of paying that this group uses, in the order of F7.
        fine_list: (reason, amount) of the usual fines of conduct.
        meeting_every_days: Days between meetings.
        treasurer_limit: The treasurer decides alone about money up to here; 0 for any amount.
        loan_products: Kinds of loan; () for the one of `loan_rate_ppm` and `loan_basis`.
        loan_cap: A member may owe at most this; 0 for no such limit.
        loan_fund_percent: At most this part of the loan fund to one member; 0 for any.
        loan_min_months, loan_min_attendance: Of membership, and percent of the meetings held.
        loan_one_at_a_time, loan_no_arrears: Nobody with a running loan, or with arrears, gets one.
        loan_topup_percent: A running loan is topped up when this part of it is repaid.
        loan_wait_meetings: Between the end of a loan and the next one.
        guarantors_needed: Members who must stand for a loan. guarantee: "several" or "joint".
        guarantor_factor_ppm: A member stands for so much of the own free savings.
        reserve_percent: Of the money of the loan fund, never lent.
        advances_kept: Money that members paid ahead is not lent either.
        share_out_on: Civil day on which the savings are shared out; "" when there is none.
        social_cap: A member may owe the welfare fund at most this; 0 for no such limit.
        past_share_out: A loan that ends later: "vote" (the vote has to name it) or "never".
        approval_unit: One full contribution; 0 for the sum of the fixed ones.
        approve_1: Loans up to so many contributions: chair and treasurer; above also three key
            holders. approve_2: Write-offs up to so many: three key holders; above also a vote.
        writeoff_to: "expense" or "reserve".
        carried: Kinds of contribution ("turn", "welfare", "savings", "shares") that stay owed
            when they are not paid at their meeting; the others are for one meeting only.
        penalty_late: What a late contribution costs; None for nothing.
        advance_used: A member's advance pays what falls due by itself.
        dues_first: What a payment settles first: "contributions" or "loan".
    """

    share_value: int = 0
    shares_min: int = 0
    shares_max: int = 5
    savings: int = 0
    welfare: int = 0
    turn: int = 0
    registration: int = 0
    late_fine: int = 0
    absent_fine: int = 0
    excused_fine: int = 0
    proxy_fine: int = 0
    proxy_votes: bool = False
    fine_list: tuple[tuple[str, int], ...] = ()
    loan_multiple: int = 3
    loan_rate_ppm: int = 0
    loan_basis: str = "flat"
    loan_period_meetings: int = 1
    loan_meetings_max: int = 12
    unpaid_charge: str = "simple"
    income_basis: str = "cash"
    rounding: str = "half_up"
    fines_to: str = "loan"
    welfare_bag: bool = True
    keys_needed: int = 3
    quorum_percent: int = 66
    key_holders: tuple[str, ...] = ()
    turn_order: tuple[str, ...] = ()
    cash_unit: int = 1
    methods: tuple[str, ...] = ("cash", "mpesa")
    meeting_every_days: int = 14
    meeting_time: str = "14:00"
    meeting_place: str = ""
    read_debts_aloud: bool = True
    treasurer_limit: int = 0
    loan_products: tuple[LoanProduct, ...] = ()
    loan_cap: int = 0
    loan_fund_percent: int = 0
    loan_min_months: int = 0
    loan_min_attendance: int = 0
    loan_one_at_a_time: bool = False
    loan_topup_percent: int = 0
    loan_wait_meetings: int = 0
    loan_no_arrears: bool = False
    guarantors_needed: int = 0
    guarantor_factor_ppm: int = PPM
    guarantee: str = "several"
    reserve_percent: int = 0
    advances_kept: bool = False
    share_out_on: str = ""
    past_share_out: str = "vote"
    social_cap: int = 0
    approval_unit: int = 0
    approve_1: int = 3
    approve_2: int = 5
    writeoff_to: str = "expense"
    carried: tuple[str, ...] = ()
    penalty_late: PenaltyRule | None = None
    advance_used: bool = True
    dues_first: str = "contributions"


@event_type("rules.changed", FactClass.DECISION)
@dataclass(frozen=True, slots=True, kw_only=True)
class RulesChanged:
    """The meeting agreed on these rules.

    Attributes:
        based_on: Fact id of the rules that were in force, "" for the first; a change made from
            other rules than the current ones has no effect.
        motion: The vote that agreed, or the proposal it was about; "" for the founding.
    """

    based_on: str
    rules: Rules
    motion: str = ""


def check_rules(rules: Rules) -> Rules:
    """Prove that rules can be kept.

    Raises:
        Refused: A negative amount, a maximum below its minimum, or a word that is not known.
    """
    for name in (
        "share_value",
        "savings",
        "welfare",
        "turn",
        "late_fine",
        "absent_fine",
        "proxy_fine",
    ):
        if getattr(rules, name) < 0:
            raise Refused("rules.negative", field=name)
    if not 0 <= rules.shares_min <= rules.shares_max:
        raise Refused("rules.shares_range", min=rules.shares_min, max=rules.shares_max)
    if not 0 <= rules.quorum_percent <= 100:
        raise Refused("rules.quorum", percent=rules.quorum_percent)
    words = {
        "loan_basis": ("flat", "per_meeting"),
        "income_basis": ("cash", "accrual"),
        "fines_to": ("loan", "social", "expense"),
        "unpaid_charge": ("simple", "compound"),
        "guarantee": LIABILITIES,
        "writeoff_to": tuple(LOSS_ACCOUNTS),
        "dues_first": DUES_FIRST,
        "past_share_out": PAST_SHARE_OUT,
    }
    for name, known in words.items():
        if getattr(rules, name) not in known:
            raise Refused("rules.unknown_word", field=name, word=getattr(rules, name))
    if rules.cash_unit < 1 or rules.loan_period_meetings < 1 or rules.loan_rate_ppm < 0:
        raise Refused("rules.negative", field="cash_unit")
    _check_lending(rules)
    for kind in rules.carried:
        if kind not in CARRIED:
            raise Refused("rules.unknown_word", field="carried", word=kind)
    return rules


def _check_lending(rules: Rules) -> None:
    for name in _COUNTS:
        if getattr(rules, name) < 0:
            raise Refused("rules.negative", field=name)
    for name in _PERCENTS:
        percent = getattr(rules, name)
        if not 0 <= percent <= 100:
            raise Refused("rules.percent", field=name, allowed=0 if percent < 0 else 100)
    try:
        date.fromisoformat(rules.share_out_on or "2026-01-01")
    except ValueError as error:
        raise Refused("date.not_understood", typed=rules.share_out_on) from error
    codes = [product.code for product in rules.loan_products]
    if len(set(codes)) < len(codes) or "" in codes:
        raise Refused("rules.product_codes")
    for product in rules.loan_products:
        check_product(product)


_COUNTS = (
    "loan_cap loan_min_months loan_wait_meetings guarantors_needed guarantor_factor_ppm"
    " approval_unit approve_1 approve_2 social_cap"
).split()
_PERCENTS = "loan_fund_percent loan_min_attendance loan_topup_percent reserve_percent".split()
