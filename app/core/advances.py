"""Advances: money a member paid for no purpose yet (2020), used for what falls due later."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import msgspec

from app.core import accounts as a
from app.core.contributions import Part, check_parts, credit_lines
from app.core.errors import Refused
from app.core.events.registry import FactClass, event_type
from app.core.ledger import Line


@event_type("advance.used", FactClass.CASH)
@dataclass(frozen=True, slots=True, kw_only=True)
class AdvanceUsed:
    """Dues of a member were paid out of the member's own advance; no money moves (T08).

    Attributes:
        cause: Contribution of the same row, which takes it back when it is undone; "" when the
            advance paid all of the row.
        fines_to, income_basis, social_loans: As of a contribution.
    """

    member: str
    meeting: str
    on: str
    currency: str
    parts: tuple[Part, ...]
    cause: str = ""
    fines_to: str = "loan"
    income_basis: str = "cash"
    social_loans: tuple[str, ...] = ()
    post: tuple[Line, ...] = ()

    @property
    def total(self) -> int:
        return sum(part.minor for part in self.parts)

    def template(self) -> tuple[Line, ...]:
        used = Line(account=a.ADVANCES, sub=self.member, minor=self.total, currency=self.currency)
        return (used, *credit_lines(self))


def use(payload: AdvanceUsed, *, available: int) -> AdvanceUsed:
    """Decide the use of an advance.

    Args:
        available: The member's advance, minor units.

    Raises:
        Refused: As `check_parts`; an advance for an advance, or more than there is
            ("advance.more_than_there" with left).
    """
    check_parts(payload.parts)
    if any(part.kind == "advance" for part in payload.parts):
        raise Refused("contribution.unknown_kind", kind="advance")
    if payload.total > available:
        raise Refused("advance.more_than_there", left=available)
    return replace(payload, post=payload.template())


def divide(parts: Sequence[Part], advance: int) -> tuple[tuple[Part, ...], tuple[Part, ...]]:
    """(paid in money, paid out of the advance): the advance pays the first parts first.

    Args:
        advance: What may be used, minor units; an "advance" part is never paid out of it.
    """
    money: list[Part] = []
    used: list[Part] = []
    for part in parts:
        taken = 0 if part.kind == "advance" else min(part.minor, advance)
        advance -= taken
        if taken:
            used.append(msgspec.structs.replace(part, minor=taken))
        if part.minor > taken:
            money.append(msgspec.structs.replace(part, minor=part.minor - taken))
    return tuple(money), tuple(used)
