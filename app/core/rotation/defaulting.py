"""A member who had the pot stops paying: what would still come, who covers it, what falls short.

What is covered goes into the pots of the turns to come at once. The rest stays a debt of the
member, turn by turn (T35), and every winner to come waits for the same part of the prize.

Source: spec/domain.md section 3.5; T25, T35, T36 of section 4.3.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from app.core import accounts as a
from app.core.errors import Refused
from app.core.events.registry import FactClass, event_type
from app.core.ledger import Line, lines_of
from app.core.payouts import SOURCES
from app.core.rotation.short_pot import cover
from app.core.splitting import split

# Money of a member that lies in another box of the group, and the account it lies in.
OTHER_BOXES: Final = {"advance": a.ADVANCES, "savings": a.SAVINGS}


@event_type("seat.secured", FactClass.DECISION)
@dataclass(frozen=True, slots=True, kw_only=True)
class SeatSecured:
    """Somebody stands for the contributions of a member after the pot.

    Attributes:
        by: A guarantor, or the member: then own money in other boxes may be taken.
        minor: Up to so much, minor units; 0 of the member for all that is there.
        agreed: Whose PIN or thumb says yes: `by`.
    """

    box: str
    round: str
    member: str
    by: str
    minor: int
    agreed: tuple[str, ...]
    on: str
    meeting: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Covered:
    """Money that is paid in the member's place.

    Attributes:
        kind: Of `SOURCES` (brought now), or of OTHER_BOXES.
        member: Whose money it is. code: Of an electronic payment.
    """

    kind: str
    member: str
    minor: int
    code: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnToCome:
    """One turn the member will not pay for, minor units.

    Attributes:
        due: The contribution that will not come.
        filled: Paid into its pot by those who cover. short: What its winners wait for.
    """

    turn: int
    turn_id: str
    due: int
    filled: int = 0
    short: int = 0


@event_type("seat.defaulted", FactClass.CASH)
@dataclass(frozen=True, slots=True, kw_only=True)
class SeatDefaulted:
    """A member whose seats all had their pot pays no more.

    Attributes:
        covers: In the order in which they are asked: guarantors, then other boxes.
        turns: All that are to come. reserve: What the reserve lends to their pots.
    """

    box: str
    round: str
    member: str
    covers: tuple[Covered, ...]
    turns: tuple[TurnToCome, ...]
    reserve: int
    currency: str
    on: str
    meeting: str
    post: tuple[Line, ...] = ()

    @property
    def minor(self) -> int:
        """What the member owes: contributions, never the prize."""
        return sum(one.due for one in self.turns)

    def template(self) -> tuple[Line, ...]:
        """What covers goes into the pots (T04, T24, T25 in the member's place)."""
        rows = []
        for one in self.covers:
            place = OTHER_BOXES.get(one.kind)
            account = place or SOURCES.get(one.kind, a.CASH_LOAN)
            rows.append((account, one.member if place else "", one.minor))
        rows += [(a.POT, one.turn_id, -one.filled) for one in self.turns]
        return lines_of(rows, self.currency)


@event_type("turn.covered", FactClass.CASH)
@dataclass(frozen=True, slots=True, kw_only=True)
class TurnCovered:
    """What a member who stopped never pays is borne by the reserve of the group (T36).

    The debt went into pots turn by turn (T35), so the reserve takes the place of the debtor.

    Attributes:
        approved_by: Members whose PIN was right.
    """

    box: str
    round: str
    member: str
    minor: int
    approved_by: tuple[str, ...]
    currency: str
    on: str
    meeting: str
    post: tuple[Line, ...] = ()

    def template(self) -> tuple[Line, ...]:
        rows = [(a.LOSS_RESERVE, "", self.minor), (a.OTHER_DUE, self.member, -self.minor)]
        return lines_of(rows, self.currency)


def bear(payload: TurnCovered, *, owed: int, have: int) -> TurnCovered:
    """Decide that the reserve bears a debt.

    Args:
        owed: What the member still owes for turns. have: What the reserve holds.

    Raises:
        Refused: "amount.not_positive", "default.more_than_owed" with have, "reserve.not_enough"
            with have.
    """
    if payload.minor <= 0:
        raise Refused("amount.not_positive", minor=payload.minor)
    if payload.minor > owed:
        raise Refused("default.more_than_owed", have=owed)
    if payload.minor > have:
        raise Refused("reserve.not_enough", have=have)
    return replace(payload, post=payload.template())


def secure(payload: SeatSecured) -> SeatSecured:
    """Decide that somebody stands for a member.

    Raises:
        Refused: "amount.not_positive" for a guarantor who stands for nothing, "turn.not_agreed".
    """
    if payload.minor < 0 or (payload.by != payload.member and not payload.minor):
        raise Refused("amount.not_positive", minor=payload.minor)
    if payload.by not in payload.agreed:
        raise Refused("turn.not_agreed", member=payload.by)
    return payload


def stop(
    payload: SeatDefaulted,
    *,
    prizes: Sequence[int],
    secured: Mapping[str, int],
    free: Mapping[tuple[str, str], int],
    reserve: int = 0,
) -> SeatDefaulted:
    """Decide a default: what covers fills pots, and what is missing is shared by the winners.

    Args:
        prizes: Of the winners of each of `payload.turns`.
        secured: By member what each stands for and was not asked for yet.
        free: (kind of OTHER_BOXES, member) → what may be taken.
        reserve: What the reserve can lend to this round.

    Raises:
        Refused: "default.nothing_owed"; "amount.not_positive"; "default.not_secured" with member
            and have; "default.not_free" with member and have; "default.more_than_owed" with have;
            "money.unknown_place".
    """
    owed = sum(one.due for one in payload.turns)
    if owed <= 0:
        raise Refused("default.nothing_owed", member=payload.member)
    _check_covers(payload, secured, free)
    covered = sum(one.minor for one in payload.covers)
    if covered > owed:
        raise Refused("default.more_than_owed", have=owed)
    found = cover(owed, security=covered, reserve=reserve, prizes_to_come=prizes)
    turns = _fill(payload.turns, covered, found.short)
    filled = replace(payload, turns=turns, reserve=found.reserve)
    return replace(filled, post=filled.template())


def _check_covers(
    payload: SeatDefaulted, secured: Mapping[str, int], free: Mapping[tuple[str, str], int]
) -> None:
    asked: dict[str, int] = {}
    taken: dict[tuple[str, str], int] = {}
    for one in payload.covers:
        if one.minor <= 0:
            raise Refused("amount.not_positive", minor=one.minor)
        asked[one.member] = asked.get(one.member, 0) + one.minor
        if asked[one.member] > secured.get(one.member, 0):
            have = secured.get(one.member, 0)
            raise Refused("default.not_secured", member=one.member, have=have)
        if one.kind in OTHER_BOXES:
            key = one.kind, one.member
            taken[key] = taken.get(key, 0) + one.minor
            if taken[key] > free.get(key, 0):
                raise Refused("default.not_free", member=one.member, have=free.get(key, 0))
        elif one.kind not in SOURCES:
            raise Refused("money.unknown_place", place=one.kind)


def _fill(
    turns: Sequence[TurnToCome], covered: int, short: Sequence[int]
) -> tuple[TurnToCome, ...]:
    """What covers goes where winners wait for less than the contribution that is missing.

    Nobody gets more of it than is missing, so every pot holds at most what all would have paid.
    """
    waits = short or (0,) * len(turns)
    needs = [max(0, one.due - part) for one, part in zip(turns, waits, strict=True)]
    filled = split(covered, needs) if covered else (0,) * len(turns)
    return tuple(
        replace(one, filled=into, short=part)
        for one, into, part in zip(turns, filled, waits, strict=True)
    )
