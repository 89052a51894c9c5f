"""What a share-out sets off from the debts of the members, and what of them is lost.

Source: spec/domain.md section 4.4, entries 1, 2 and 4: the charge before the principal.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Owed:
    """What is owed on one loan on the day, minor units.

    Attributes:
        let_go: Interest that is not due yet; nobody pays it.
        booked_interest, booked_charges: Of it, what stands in the books (accrual).
        rebate: Principal that interest kept back and not used up pays (2090).
        deferred: Other income of the loan that is not earned yet (2090); earned now.
    """

    loan: str
    member: str
    principal: int
    interest: int = 0
    penalty: int = 0
    fee: int = 0
    let_go: int = 0
    booked_interest: int = 0
    booked_charges: int = 0
    rebate: int = 0
    deferred: int = 0

    @property
    def total(self) -> int:
        return self.principal + self.interest + self.penalty + self.fee


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherDebt:
    """What a member owes besides loans: an account of what is owed (1320, 1330, 1340)."""

    account: str
    member: str
    minor: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LoanEnd:
    """How a share-out ends one loan: every part is covered by set-off, or lost. Minor units."""

    loan: str
    member: str
    principal: int
    interest: int
    penalty: int
    fee: int
    lost_principal: int = 0
    lost_interest: int = 0
    lost_penalty: int = 0
    lost_fee: int = 0
    let_go: int = 0
    booked_interest: int = 0
    booked_charges: int = 0
    rebate: int = 0
    deferred: int = 0

    @property
    def covered(self) -> int:
        return self.principal + self.interest + self.penalty + self.fee

    @property
    def lost(self) -> int:
        return self.lost_principal + self.lost_interest + self.lost_penalty + self.lost_fee


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherEnd:
    """How a share-out ends another debt."""

    account: str
    member: str
    minor: int
    lost: int = 0


def end_loans(owed: Sequence[Owed], covered: Mapping[str, int]) -> tuple[LoanEnd, ...]:
    """End the loans, in their order, with what each member's part covers of them.

    Args:
        covered: By member; what is missing in it is lost. Of every loan penalty, fee, interest
            and principal are covered in this order.
    """
    left = dict(covered)
    ends = []
    for one in owed:
        have = left.get(one.member, 0)
        parts: dict[str, Any] = {}
        for name in ("penalty", "fee", "interest", "principal"):
            whole = getattr(one, name)
            parts[name] = min(have, whole)
            parts[f"lost_{name}"] = whole - parts[name]
            have -= parts[name]
        left[one.member] = have
        same = "loan member let_go booked_interest booked_charges rebate deferred".split()
        fields: dict[str, Any] = {name: getattr(one, name) for name in same}
        ends.append(LoanEnd(**fields, **parts))
    return tuple(ends)


def end_others(owed: Sequence[OtherDebt], covered: Mapping[str, int]) -> tuple[OtherEnd, ...]:
    """End the other debts, in their order."""
    left = dict(covered)
    ends = []
    for one in owed:
        paid = min(left.get(one.member, 0), one.minor)
        left[one.member] = left.get(one.member, 0) - paid
        ends.append(
            OtherEnd(account=one.account, member=one.member, minor=paid, lost=one.minor - paid)
        )
    return tuple(ends)
