"""The exit of a member: savings less all that is owed, paid out at once (T50)."""

from dataclasses import dataclass, replace

from app.core import accounts as a
from app.core.errors import Refused
from app.core.events.registry import FactClass, event_type
from app.core.ledger import Line, lines_of
from app.core.payouts import SOURCES
from app.core.shareout.debts import LoanEnd, OtherEnd
from app.core.shareout.journals import Rows, accrued


@event_type("member.settled", FactClass.CASH)
@dataclass(frozen=True, slots=True, kw_only=True)
class MemberSettled:
    """A member who leaves is settled with: every own account and debt ends, minor units.

    Attributes:
        savings, capital, advance: Own money (2010, 3010, 2020).
        profit: Part of the surplus where the rules give one; negative for a loss. profit_account:
            Where it lies: the surplus of the cycle, or what was kept (3020, the corpus).
        fee: For leaving.
        penalty: Of late contributions, all of them covered.
        fine: Open fines, all of them covered. fines_to: "loan" or "social", whose income they are.
        loans, others: What is owed, all of it covered.
        net: Paid out; negative: still owed (1340).
        rounding: Of it, what the cash unit keeps back (2110).
        agreed: "pin" or "paper" of the member, "heirs" when they sign.
    """

    member: str
    meeting: str
    on: str
    currency: str
    savings: int
    capital: int
    advance: int
    profit: int
    fee: int
    loans: tuple[LoanEnd, ...]
    others: tuple[OtherEnd, ...]
    net: int
    rounding: int
    reason: str
    agreed: str
    approved_by: tuple[str, ...]
    source: str = "cash"
    code: str = ""
    income_basis: str = "cash"
    fine: int = 0
    fines_to: str = "loan"
    profit_account: str = a.CYCLE_SURPLUS
    penalty: int = 0
    post: tuple[Line, ...] = ()

    @property
    def leaves(self) -> bool:
        """Whether nothing is left between member and group; who still owes stays on the roll."""
        return self.net >= 0

    @property
    def total(self) -> int:
        """Paid out, minor units."""
        return max(0, self.net - self.rounding)

    def template(self) -> tuple[Line, ...]:
        rows: Rows = [
            (a.SAVINGS, self.member, self.savings),
            (a.SHARES, self.member, self.capital),
            (a.ADVANCES, self.member, self.advance),
            (self.profit_account, "", self.profit),
            *accrued(self.loans),
        ]
        for loan in self.loans:
            rows += [
                (a.LOANS, loan.loan, -loan.principal),
                (a.LOAN_INTEREST_DUE, loan.loan, -loan.interest),
                (a.CHARGES_DUE, loan.loan, -loan.penalty - loan.fee),
            ]
        rows += [(other.account, other.member, -other.minor) for other in self.others]
        rows.append((a.LOAN_FEES, "", -self.fee))
        fines = a.SOCIAL_FUND if self.fines_to == "social" else a.FINES
        rows.append((fines, "", -self.fine))
        rows.append((a.LATE_DUES_PENALTIES, "", -self.penalty))
        if self.net < 0:
            rows.append((a.OTHER_DUE, self.member, -self.net))
        else:
            rows.append((SOURCES.get(self.source, a.CASH_LOAN), "", -self.total))
            rows.append((a.KEPT_ROUNDING, "", -self.rounding))
        return lines_of(rows, self.currency)


def settle(payload: MemberSettled, *, have: int) -> MemberSettled:
    """Fill in net and lines.

    Raises:
        Refused: No known place, no reason, nobody agreed, or less money than is paid out.
    """
    if payload.source not in SOURCES:
        raise Refused("money.unknown_place", place=payload.source)
    if not payload.reason.strip():
        raise Refused("reason.needed")
    if payload.agreed not in ("pin", "paper", "heirs"):
        raise Refused("shareout.not_agreed", member=payload.member)
    if payload.total > have:
        raise Refused("money.not_enough", have=have, place=payload.source)
    return replace(payload, post=payload.template())


def net_of(payload: MemberSettled) -> int:
    """What is left of the own money after all that is owed; negative when it does not reach."""
    own = payload.savings + payload.capital + payload.advance + payload.profit
    owed = sum(one.covered for one in payload.loans) + sum(one.minor for one in payload.others)
    return own - owed - payload.fine - payload.penalty - payload.fee
