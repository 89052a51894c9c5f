"""Contributions: what one member pays in, in one go, and where each part belongs."""

from dataclasses import dataclass, replace
from typing import Final, Protocol

import msgspec

from app.core import accounts as a
from app.core.errors import Refused
from app.core.events.registry import FactClass, event_type
from app.core.ledger import Line

METHODS: Final = ("cash", "mpesa", "bank", "usdt", "split")
KINDS: Final = (
    "shares",
    "savings",
    "welfare",
    "turn",
    "seat",
    "seat_owed",
    "seat_debt",
    "fine",
    "penalty",
    "loan_penalty",
    "loan_fee",
    "loan_interest",
    "loan_principal",
    "recovery",
    "advance",
    "registration",
    "unit",
    "unit_owner",
    "unit_advance",
)
# Kinds of a building: `ref` is the unit. Its charges, the owner's part of them first, beyond them.
OF_A_UNIT: Final = frozenset({"unit", "unit_owner", "unit_advance"})
# Kinds that stay owed to the meeting where they fell due.
OF_A_MEETING: Final = frozenset({"turn", "welfare", "savings", "shares"})


class Part(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One purpose of a payment; a struct for the same reason as `Line`.

    Attributes:
        kind: One of KINDS.
        minor: Positive, minor units of the contribution's currency.
        ref: The loan of loan_* parts and of a recovery; of OF_A_MEETING the meeting that it is
            owed from ("" = this one); of a penalty or a unit charge the due ("" = the oldest);
            of a seat the turn of its round: "seat" goes into the pot, "seat_owed" and "seat_debt"
            settle what `turn.owed` made of it, before and after the member's own turn.
    """

    kind: str
    minor: int
    ref: str = ""


@event_type("contribution.recorded", FactClass.CASH)
@dataclass(frozen=True, slots=True, kw_only=True)
class ContributionRecorded:
    """A member paid at a meeting: one fact for the whole row of the collect grid.

    Attributes:
        on: Civil day the money moved, ISO.
        method: One of METHODS; "split" is `cash_minor` in notes and the rest electronic.
        code: Code of the electronic payment as typed, upper case; "" when it comes later. Of notes
            the number in the printed receipt book; "" where the group has none.
        payment: Own id of the electronic part, sub-ledger of 1210; "" when all is cash.
        payer: Who handed it over when not the member; "" otherwise.
        change_given: Notes given back, a hint for the count; never in the books.
        welfare_bag: Welfare is kept in its own bag (1020).
        fines_to: Fund that fines belong to: "loan", "social" or "expense".
        income_basis: "cash" (interest is income when paid) or "accrual" (it settles 1310; a
            penalty and a fee settle 1320).
        group_receipt: The same id on every row of one payer for several (T14), whose code may
            stand on all of them; "" otherwise.
        social_loans: Of the loans that are repaid those of the welfare fund (T44).
    """

    meeting: str
    member: str
    on: str
    currency: str
    method: str
    code: str = ""
    payment: str = ""
    cash_minor: int
    parts: tuple[Part, ...]
    payer: str = ""
    note: str = ""
    change_given: int = 0
    welfare_bag: bool = True
    fines_to: str = "loan"
    income_basis: str = "cash"
    group_receipt: str = ""
    social_loans: tuple[str, ...] = ()
    post: tuple[Line, ...] = ()

    @property
    def total(self) -> int:
        return sum(part.minor for part in self.parts)

    @property
    def electronic_minor(self) -> int:
        return self.total - self.cash_minor

    def template(self) -> tuple[Line, ...]:
        """T01-T07, T09-T11, T22, T28: money lines first, then one line for each part."""
        credits = credit_lines(self)
        of_social = (a.SOCIAL_FUND, a.SOCIAL_LOANS)
        social = sum(-line.minor for line in credits if line.account in of_social)
        # Notes for the welfare bag are taken from the cash first; so a split payment fills it.
        to_bag = min(social, self.cash_minor) if self.welfare_bag else 0
        money = (
            (a.CASH_LOAN, "", self.cash_minor - to_bag),
            (a.CASH_SOCIAL, "", to_bag),
            (a.AWAITING, self.payment, self.electronic_minor),
        )
        return (
            *(
                Line(account=account, sub=sub, minor=minor, currency=self.currency)
                for account, sub, minor in money
                if minor
            ),
            *credits,
        )

    def target(self, part: Part) -> tuple[str, str]:
        """Where a part belongs: account and sub."""
        return target_of(part, self)


class Paying(Protocol):
    """A fact that pays dues of a member, wherever the money comes from."""

    @property
    def member(self) -> str: ...
    @property
    def meeting(self) -> str: ...
    @property
    def currency(self) -> str: ...
    @property
    def parts(self) -> tuple[Part, ...]: ...
    @property
    def fines_to(self) -> str: ...
    @property
    def income_basis(self) -> str: ...


def credit_lines(paying: Paying) -> tuple[Line, ...]:
    """One line for each part, in their order."""
    lines = []
    for part in paying.parts:
        account, sub = target_of(part, paying)
        lines.append(Line(account=account, sub=sub, minor=-part.minor, currency=paying.currency))
    return tuple(lines)


def target_of(part: Part, paying: Paying) -> tuple[str, str]:
    """Where a part belongs: account and sub."""
    kind = part.kind
    if kind == "fine" and paying.fines_to == "social":
        return a.SOCIAL_FUND, ""
    # Facts that never repay a loan have no such field.
    if kind == "loan_principal" and part.ref in getattr(paying, "social_loans", ()):
        return a.SOCIAL_LOANS, part.ref
    targets = _TARGETS
    if kind in _ACCRUED and paying.income_basis == "accrual":
        targets = _ACCRUED
    account, sub = targets.get(kind, (a.UNIDENTIFIED, ""))
    match sub:
        case "":
            return account, ""
        case "member":
            return account, paying.member
        case "turn":
            return account, part.ref or paying.meeting
        case "ref":
            return account, part.ref
        case _:  # "unit"
            return account, part.ref or paying.member


_TARGETS = {
    "shares": (a.SHARES, "member"),
    "savings": (a.SAVINGS, "member"),
    "welfare": (a.SOCIAL_FUND, ""),
    "turn": (a.POT, "turn"),
    "seat": (a.POT, "ref"),
    "seat_owed": (a.CONTRIBUTIONS_DUE, "member"),
    "seat_debt": (a.OTHER_DUE, "member"),
    "fine": (a.FINES, ""),
    "penalty": (a.LATE_DUES_PENALTIES, ""),
    "loan_penalty": (a.LOAN_PENALTIES, ""),
    "loan_fee": (a.LOAN_FEES, ""),
    "loan_interest": (a.INTEREST, ""),
    "loan_principal": (a.LOANS, "ref"),
    "recovery": (a.RECOVERIES, ""),
    "advance": (a.ADVANCES, "member"),
    "registration": (a.REGISTRATION, ""),
    "unit": (a.CONTRIBUTIONS_DUE, "unit"),
    "unit_owner": (a.CONTRIBUTIONS_DUE, "unit"),
    "unit_advance": (a.ADVANCES, "unit"),
}
_ACCRUED = {
    "penalty": (a.CHARGES_DUE, "member"),
    "loan_penalty": (a.CHARGES_DUE, "ref"),
    "loan_fee": (a.CHARGES_DUE, "ref"),
    "loan_interest": (a.LOAN_INTEREST_DUE, "ref"),
}


def check_parts(parts: tuple[Part, ...]) -> None:
    """Prove that every part can be posted.

    Raises:
        Refused: None at all, not positive, of no known kind, or without the loan it repays.
    """
    if not parts:
        raise Refused("contribution.nothing_paid")
    for part in parts:
        if part.kind not in KINDS:
            raise Refused("contribution.unknown_kind", kind=part.kind)
        if part.minor <= 0:
            raise Refused("amount.not_positive", minor=part.minor)
        if (part.kind.startswith("loan_") or part.kind == "recovery") and not part.ref:
            raise Refused("loan.none")
        if part.kind.startswith("seat") and not part.ref:
            raise Refused("turn.none")


def record(payload: ContributionRecorded) -> ContributionRecorded:
    """Fill in the lines of a contribution.

    Raises:
        Refused: A part is not positive or of no known kind, the cash is more than the whole,
            or the method does not say how the rest came.
    """
    check_parts(payload.parts)
    if payload.method not in METHODS:
        raise Refused("contribution.unknown_method", method=payload.method)
    if not 0 <= payload.cash_minor <= payload.total:
        raise Refused("contribution.split_wrong", total=payload.total, cash=payload.cash_minor)
    expected_cash = {"cash": payload.total, "split": payload.cash_minor}.get(payload.method, 0)
    if payload.cash_minor != expected_cash or bool(payload.payment) != bool(
        payload.electronic_minor
    ):
        raise Refused("contribution.split_wrong", total=payload.total, cash=payload.cash_minor)
    return replace(payload, post=payload.template())
