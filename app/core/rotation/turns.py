"""The facts of a turn: the pot is paid out, what is missing is owed, and handed on later.

Source: spec/domain.md section 4.3, T30 to T36.
"""

from dataclasses import dataclass, replace
from typing import Final

from app.core import accounts as a
from app.core.errors import Refused
from app.core.events.registry import FactClass, event_type
from app.core.ledger import Line, lines_of
from app.core.payouts import SOURCES

# Why a member owes the pot: had no turn yet (T31), or had it and does not pay (T35).
DEBT_ACCOUNTS: Final = {"missed": a.CONTRIBUTIONS_DUE, "served": a.OTHER_DUE}


@event_type("turn.paid", FactClass.CASH)
@dataclass(frozen=True, slots=True, kw_only=True)
class TurnPaid:
    """An owner of the seat whose turn it is got the pot, or the part of it that is the owner's.

    All amounts are minor units. `prize` is the sum of commission, dividend, paid, short, welfare,
    meal, debt.

    Attributes:
        turn: From 1. turn_id: Its name, sub-ledger of the pot.
        prize: What the owner wins before commission and deductions.
        commission: Kept by the group (4130), or owed to the `foreman` (2060).
        dividend: Of an auction: what the other seats pay less (2120).
        paid: Handed over now, from `source`.
        short: Owed to the receiver (2060) because somebody did not pay.
        reserve: What this turn puts into the round's reserve (2035), or takes from it (negative);
            prize and reserve together leave the pot.
        welfare: Kept back for the social fund; `welfare_bag`: its notes change the bag.
        meal: Handed to `host`, who feeds the meeting.
        debt: Kept back because the receiver owes it to the group (1340), as after a turn that was
            paid out too early.
        pots: (turn id, minor) taken from what earlier turns left in their pots.
        agreed: How the receiver agreed: "pin", "paper", "" for neither.
    """

    box: str
    round: str
    turn: int
    turn_id: str
    seat: str
    member: str
    meeting: str
    on: str
    prize: int
    commission: int = 0
    foreman: str = ""
    dividend: int = 0
    paid: int
    short: int = 0
    reserve: int = 0
    welfare: int = 0
    welfare_bag: bool = False
    meal: int = 0
    host: str = ""
    debt: int = 0
    pots: tuple[tuple[str, int], ...] = ()
    source: str
    code: str = ""
    agreed: str
    currency: str
    post: tuple[Line, ...] = ()

    @property
    def total(self) -> int:
        """What people saw going over the table."""
        return self.paid + self.meal

    def template(self) -> tuple[Line, ...]:
        """T30 to T34, with what is kept back."""
        carried = sum(minor for _, minor in self.pots)
        source = SOURCES.get(self.source, a.CASH_LOAN)
        bag = self.welfare if self.welfare_bag else 0
        rows = [(a.POT, pot, minor) for pot, minor in self.pots]
        kept = (a.PAYABLE, self.foreman) if self.foreman else (a.COMMISSION, "")
        rows += [
            (a.POT, self.turn_id, self.prize + self.reserve - carried),
            (source, "", -self.paid - self.meal),
            (a.PAYABLE, self.member, -self.short),
            (a.OTHER_DUE, self.member, -self.debt),
            (a.SEAT_RESERVE, self.round, -self.reserve),
            (*kept, -self.commission),
            (a.CHIT_DIVIDEND, self.turn_id, -self.dividend),
            (a.SOCIAL_FUND, "", -self.welfare),
            (a.CASH_SOCIAL, "", bag),
            (a.CASH_LOAN, "", -bag),
        ]
        return lines_of(rows, self.currency)


@event_type("turn.owed", FactClass.CASH)
@dataclass(frozen=True, slots=True, kw_only=True)
class TurnOwed:
    """A member did not pay for a turn: the pot has a claim instead of the money (T31a, T35).

    Attributes:
        why: "missed" (1330), or "served" for one who had the pot already (1340).
        cause: The payout that was short, which takes the claim back with it; "" for none.
    """

    box: str
    round: str
    turn: int
    turn_id: str
    seat: str
    member: str
    minor: int
    why: str
    currency: str
    on: str
    meeting: str
    cause: str = ""
    post: tuple[Line, ...] = ()

    def template(self) -> tuple[Line, ...]:
        account = DEBT_ACCOUNTS.get(self.why, a.CONTRIBUTIONS_DUE)
        rows = [(account, self.member, self.minor), (a.POT, self.turn_id, -self.minor)]
        return lines_of(rows, self.currency)


@event_type("turn.handed_on", FactClass.CASH)
@dataclass(frozen=True, slots=True, kw_only=True)
class TurnHandedOn:
    """What the group still owed a member of a round (2060) was handed over.

    Attributes:
        turn: Whose pot was short; 0 for a seat that was sold or given up.
    """

    box: str
    round: str
    turn: int
    seat: str
    member: str
    minor: int
    currency: str
    source: str
    code: str = ""
    agreed: str
    on: str
    meeting: str
    post: tuple[Line, ...] = ()

    def template(self) -> tuple[Line, ...]:
        source = SOURCES.get(self.source, a.CASH_LOAN)
        rows = [(a.PAYABLE, self.member, self.minor), (source, "", -self.minor)]
        return lines_of(rows, self.currency)


def pay(payload: TurnPaid, *, in_pot: int, have: int) -> TurnPaid:
    """Decide a payout.

    Args:
        in_pot: What the pot of the turn holds, claims included, with `pots` of earlier turns.
        have: Money in the place it is taken from.

    Raises:
        Refused: "turn.nothing_to_pay", "turn.sum" when the parts are not the prize,
            "turn.more_than_pot" with have, "money.unknown_place", "money.not_enough" with have
            and place.
    """
    names = ("commission", "dividend", "paid", "short", "welfare", "meal", "debt")
    amounts = [getattr(payload, name) for name in names]
    if payload.prize <= 0 or min(amounts) < 0:
        raise Refused("turn.nothing_to_pay")
    if sum(amounts) != payload.prize:
        raise Refused("turn.sum")
    if payload.source not in SOURCES:
        raise Refused("money.unknown_place", place=payload.source)
    # What is short has left the pot as a debt already: it is owed, not paid.
    if payload.prize + payload.reserve > in_pot:
        raise Refused("turn.more_than_pot", have=in_pot)
    if payload.paid + payload.meal > have:
        raise Refused("money.not_enough", have=have, place=payload.source)
    return replace(payload, post=payload.template())


def owe(payload: TurnOwed) -> TurnOwed:
    """Fill in the lines of a claim.

    Raises:
        Refused: "amount.not_positive", or "turn.unknown_reason" with typed.
    """
    if payload.minor <= 0:
        raise Refused("amount.not_positive", minor=payload.minor)
    if payload.why not in DEBT_ACCOUNTS:
        raise Refused("turn.unknown_reason", typed=payload.why)
    return replace(payload, post=payload.template())


def hand_on(payload: TurnHandedOn, *, owed: int, have: int) -> TurnHandedOn:
    """Decide that what is owed to a member is handed over.

    Args:
        owed: What the group owes the member of this round.

    Raises:
        Refused: "amount.not_positive", "turn.more_than_owed" with have, "money.unknown_place",
            "money.not_enough" with have and place.
    """
    if payload.minor <= 0:
        raise Refused("amount.not_positive", minor=payload.minor)
    if payload.minor > owed:
        raise Refused("turn.more_than_owed", have=owed)
    if payload.source not in SOURCES:
        raise Refused("money.unknown_place", place=payload.source)
    if payload.minor > have:
        raise Refused("money.not_enough", have=have, place=payload.source)
    return replace(payload, post=payload.template())
