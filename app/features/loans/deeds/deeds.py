"""What can be done with a loan: the fields each deed asks for, and when it fits. Without Qt."""

from dataclasses import dataclass

from app.core import accounts
from app.core.lending.prepayment import Mode
from app.core.lending.rescheduling import Holiday
from app.features.loans.loan_page import LoanPage

OWN = {"savings": accounts.SAVINGS, "shares": accounts.SHARES, "advance": accounts.ADVANCES}
PAID_IN = ("cash", "mpesa", "bank")
HOLIDAYS = ("charged", "deferred", "capitalised", "free")


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing to do: the fields it asks for, and whether it is voted on.

    `approval`: "chair", "vote", "write_off", or "member" whose PIN is the consent; "" for none.
    `is_plan`: it agrees on another schedule, which is shown beside the one in force.
    """

    name: str
    icon: str
    fields: tuple[str, ...]
    is_voted: bool = False
    approval: str = ""
    is_plan: bool = False


_ANEW = ("first_due", "count", "holiday", "holiday_interest", "rate", "capitalise", "reason")
DEEDS = (
    Deed("settle", "check-circle", ("method", "code")),
    Deed("prepay", "arrow-up-right", ("amount", "mode", "method", "code"), is_plan=True),
    Deed("reschedule", "calendar-dots", _ANEW, True, "vote", is_plan=True),
    Deed("part", "hand-coins", ("amount", "source"), False, "chair", is_plan=True),
    Deed("renew", "arrow-clockwise", (), False, "chair", is_plan=True),
    Deed("top_up", "plus", ("amount", "count", "source", "reason"), True, "vote", is_plan=True),
    Deed("set_off", "swap", ("amount", "own", "consent", "reason"), False, "member"),
    Deed("guarantor", "users-three", ("guarantor", "amount", "from", "code", "claim")),
    Deed("claim", "hand-coins", ("claimant", "amount")),
    Deed("replace", "handshake", ("guarantor", "newcomer", "proof", "reason"), False, "member"),
    Deed("forgive", "hand-heart", ("interest", "penalty", "reason"), False, "chair"),
    Deed("write_off", "x-circle", ("reason",), True, "write_off"),
    Deed("recovery", "arrow-down-left", ("amount", "method", "code")),
)
BY_NAME = {deed.name: deed for deed in DEEDS}


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """What stands in the fields; amounts in minor units, days as ISO dates.

    Attributes:
        count, holiday: 0 for as many as are left, and for none.
        rate_ppm: None keeps the rate.
        newcomer: Who stands for the loan instead; "" when nobody has to.
        overrides: Rules that the vote allows to break, by code.
    """

    amount: int = 0
    count: int = 0
    first_due: str = ""
    holiday: int = 0
    holiday_interest: Holiday = "charged"
    rate_ppm: int | None = None
    interest: int = 0
    penalty: int = 0
    mode: Mode = "lower"
    method: str = "cash"
    code: str = ""
    source: str = "cash"
    own: str = "savings"
    paid_from: str = "cash"
    consent: str = "pin"
    proof: str = "pin"
    guarantor: str = ""
    claimant: str = ""
    newcomer: str = ""
    claim: bool = False
    capitalise: bool = False
    reason: str = ""
    votes: tuple[int, int] = (0, 0)
    overrides: tuple[str, ...] = ()


def possible(page: LoanPage) -> tuple[str, ...]:
    """The deeds that fit the loan as it stands."""
    loan = page.loan
    claims = ("claim",) if page.claims else ()
    if loan.written_off:
        recovery = ("recovery",) if loan.recovered < loan.written_off else ()
        return (*claims, *recovery)
    if loan.state.is_closed:
        return claims
    names = ["part"] if page.to_come else []
    names += ["renew"] if loan.terms is not None and loan.terms.product.renewals else []
    names += ["settle", "prepay", "reschedule", "top_up", "set_off"]
    names += ["guarantor", *claims, "replace"] if page.guarantors else claims
    names += ["forgive"] if loan.state.interest_left or loan.state.penalty_left else []
    return (*names, "write_off")


def fields_of(name: str, page: LoanPage) -> tuple[str, ...]:
    """The fields of a deed for this loan; of one charged at meetings only the end can move."""
    deed = BY_NAME[name]
    votes = ("yes", "no") if deed.is_voted else ()
    left_out: tuple[str, ...] = ()
    if page.loan.state.basis == "per_meeting":
        left_out = ("holiday", "holiday_interest")
    return tuple(one for one in deed.fields if one not in left_out) + votes
