"""The agreement on a share-out: the cycle closes, and everyone's part is set off and payable.

The agreement and every member's part are facts of their own, because a fact is small; the parts
name the agreement as their cause, are taken back with it and void when it is.
"""

from dataclasses import dataclass, replace
from typing import Final

from app.core.errors import Refused
from app.core.events.registry import FactClass, event_type
from app.core.ledger import Line, is_balanced
from app.core.shareout.debts import LoanEnd, OtherEnd
from app.core.shareout.journals import Part, part_journals, surplus_lines

REMAINDER_TO: Final = ("box", "social")


@event_type("shareout.agreed", FactClass.DECISION)
@dataclass(frozen=True, slots=True, kw_only=True)
class ShareoutAgreed:
    """The group agreed on a share-out (T51, T92): its surplus waits to be divided (3030).

    Attributes:
        shareout: The same on every laptop for the same cycle.
        box: "" for the group's own fund. no: Of the cycle, from 1.
        cash, fund, shares: See `Plan`. value_ppm: Of one share, millionths of a minor unit.
        charges: Charge due of the loans, within the fund.
        closing: Income, expenses and surplus that are closed, debit positive, before this fact.
        retained: Surplus that stays (3020).
        members: How many parts there are. minor: To be paid out in all.
        remainder: What the cash unit leaves. remainder_to: "box" or "social".
        reason: Why this mode.
        approved_by: Chair and key holders, each by PIN. motion: The vote; "" for none.
        heads: (device, n) of the newest entry here of every laptop in use.
        waived: (device, why) of those that were not heard of and are not waited for.
    """

    shareout: str
    box: str
    no: int
    mode: str
    meeting: str
    on: str
    currency: str
    cash_unit: int
    cash: int
    fund: int
    shares: int
    value_ppm: int
    charges: int
    closing: tuple[Line, ...]
    retained: int
    members: int
    minor: int
    remainder: int
    remainder_to: str
    reason: str
    approved_by: tuple[str, ...]
    motion: str = ""
    heads: tuple[tuple[str, int], ...] = ()
    waived: tuple[tuple[str, str], ...] = ()
    post: tuple[Line, ...] = ()

    def template(self) -> tuple[Line, ...]:
        balances = [(line.account, line.sub, line.minor) for line in self.closing]
        return surplus_lines(balances, retained=self.retained, currency=self.currency)


@event_type("shareout.part", FactClass.DECISION)
@dataclass(frozen=True, slots=True, kw_only=True)
class ShareoutPart:
    """One member's line of a share-out, minor units; see `app.core.shareout.plan.Row`.

    Loans are set off or lost with it and closed; what is to be paid stands in 2060.

    Attributes:
        cause: Fact of the agreement.
        own: (account, amount) of the own money that ends: 3010, 2010, 2020.
        social: Of the social fund, when the group splits it; paid besides.
        fine: Set off for open fines. fines_to: "loan" or "social", whose income they are.
        penalty: Set off for penalties of late contributions.
    """

    shareout: str
    cause: str
    box: str
    no: int
    member: str
    meeting: str
    on: str
    currency: str
    own: tuple[tuple[str, int], ...]
    shares: int
    capital: int
    gross: int
    at_par: int
    loan: int
    other: int
    lost: int
    net: int
    paid: int
    social: int
    loans: tuple[LoanEnd, ...]
    others: tuple[OtherEnd, ...]
    remainder_to: str
    income_basis: str = "cash"
    fine: int = 0
    fines_to: str = "loan"
    penalty: int = 0
    post: tuple[Line, ...] = ()

    @property
    def total(self) -> int:
        """To be handed over, minor units."""
        return self.paid + self.social

    @property
    def journals(self) -> tuple[tuple[Line, ...], ...]:
        """Accrue, write off, convert, set off; one tuple each."""
        part = Part(
            member=self.member,
            own=self.own,
            gross=self.gross + self.at_par,
            paid=self.paid,
            social=self.social,
            loans=self.loans,
            others=self.others,
            remainder_to=self.remainder_to,
            fine=self.fine,
            fines_to=self.fines_to,
            penalty=self.penalty,
        )
        return part_journals(part, self.currency)

    def template(self) -> tuple[Line, ...]:
        return tuple(line for journal in self.journals for line in journal)


def agree(payload: ShareoutAgreed) -> ShareoutAgreed:
    """Fill in the lines.

    Raises:
        Refused: "shareout.no_reason" for a mode that is not by shares.
    """
    if payload.mode != "standard" and not payload.reason.strip():
        raise Refused("shareout.no_reason", mode=payload.mode)
    if payload.remainder_to not in REMAINDER_TO:
        raise Refused("rules.unknown_word", field="remainder_to", word=payload.remainder_to)
    return replace(payload, post=payload.template())


def take_part(payload: ShareoutPart) -> ShareoutPart:
    """Fill in the lines of a part."""
    post = payload.template()
    assert is_balanced(post), payload
    return replace(payload, post=post)
