"""The agreement on a share-out: everyone's part, set off and ready to be paid; the cycle closes."""

from dataclasses import dataclass, replace
from typing import Final

from app.core import accounts as a
from app.core.errors import Refused
from app.core.events.registry import FactClass, event_type
from app.core.ledger import Line, is_balanced, lines_of
from app.core.shareout.debts import LoanEnd, OtherEnd
from app.core.shareout.journals import Closing, Part, agreed_journals

REMAINDER_TO: Final = ("box", "social")


@dataclass(frozen=True, slots=True, kw_only=True)
class ShareLine:
    """One member's line, minor units; see `app.core.shareout.plan.Row`.

    Attributes:
        social: Of the social fund, when the group splits it; paid besides.
    """

    member: str
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


@event_type("shareout.agreed", FactClass.DECISION)
@dataclass(frozen=True, slots=True, kw_only=True)
class ShareoutAgreed:
    """The group agreed on a share-out (T51): entries 1 to 4 of the closing journals.

    Loans are set off or lost with it and closed; what a member is to be paid stands in 2060.

    Attributes:
        no: Of the cycle, from 1; there is one share-out a cycle and box.
        box: "" for the group's own fund.
        fund, shares, cash: See `Plan`. value_ppm: Of one share, millionths of a minor unit.
        closing: Balances of the books that are closed, debit positive, before this fact.
        retained: Surplus that stays (3020).
        remainder: What the cash unit leaves. remainder_to: "box" or "social".
        reason: Why this mode.
        approved_by: Chair and key holders, each by PIN. motion: The vote; "" for none.
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
    members: tuple[ShareLine, ...]
    loans: tuple[LoanEnd, ...]
    others: tuple[OtherEnd, ...]
    closing: tuple[Line, ...]
    retained: int
    defaulters: tuple[str, ...]
    remainder: int
    remainder_to: str
    reason: str
    approved_by: tuple[str, ...]
    motion: str = ""
    income_basis: str = "cash"
    post: tuple[Line, ...] = ()

    @property
    def total(self) -> int:
        """To be paid out, minor units."""
        return sum(line.paid + line.social for line in self.members)

    @property
    def journals(self) -> tuple[tuple[Line, ...], ...]:
        """Accrue, write off, convert, set off; one tuple each."""
        found = agreed_journals(
            Closing(
                currency=self.currency,
                balances=[(line.account, line.sub, line.minor) for line in self.closing],
                loans=self.loans,
                others=self.others,
                parts=[
                    Part(member=one.member, gross=one.gross + one.at_par, paid=one.paid)
                    for one in self.members
                ],
                retained=self.retained,
                remainder_to=self.remainder_to,
            )
        )
        split = sum(one.social for one in self.members)
        rows = [(a.PAYABLE, one.member, -one.social) for one in self.members]
        social = lines_of([(a.SOCIAL_FUND, "", split), *rows], self.currency)
        return (*found[:2], (*found[2], *social), found[3])

    def template(self) -> tuple[Line, ...]:
        return tuple(line for journal in self.journals for line in journal)


def agree(payload: ShareoutAgreed) -> ShareoutAgreed:
    """Fill in the lines.

    Raises:
        Refused: "shareout.no_reason" for a mode that is not by shares;
            "shareout.books" with minor, when the parts are not what the books hold.
    """
    if payload.mode != "standard" and not payload.reason.strip():
        raise Refused("shareout.no_reason", mode=payload.mode)
    if payload.remainder_to not in REMAINDER_TO:
        raise Refused("rules.unknown_word", field="remainder_to", word=payload.remainder_to)
    post = payload.template()
    if not is_balanced(post):
        raise Refused("shareout.books", minor=abs(sum(line.minor for line in post)))
    return replace(payload, post=post)
