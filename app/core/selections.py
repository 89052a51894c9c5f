"""The choice of one month in an interest-free fund: who asked, who stood aside, who was chosen.

The fact holds every number that the choice came from, so that anybody can make it again: a choice
that does not follow from its numbers is refused, also by the sequencer.

Source: spec/domain.md section 3.12, paper D23.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Final
from uuid import UUID, uuid5

import msgspec

from app.core.errors import Refused
from app.core.events.registry import FactClass, event_type
from app.core.fair_order.applicant import Applicant
from app.core.fair_order.scores import PROFILES, Profile
from app.core.fair_order.selection import (
    LATE,
    Late,
    Order,
    Selection,
    monthly_instalment,
    select,
)

ASKING_MOST: Final = 150  # members in one choice: what one signed fact holds
REASON_MAX: Final = 200
_RUNNING, _PAID, _MAIN = 1, 2, 4
_COLUMNS: Final = (
    "no request balance previous last_payment instalments payments loan_periods loans lent"
).split()

Row = tuple[int, ...]


@event_type("fund.asked", FactClass.CASH)
@dataclass(frozen=True, slots=True, kw_only=True)
class FundAsked:
    """A member asks for a loan in a month; the last word of a month counts, 0 asks for nothing."""

    box: str
    period: str
    member: str
    minor: int
    currency: str
    on: str
    meeting: str


@event_type("selection.skipped", FactClass.DECISION)
@dataclass(frozen=True, slots=True, kw_only=True)
class SelectionSkipped:
    """A member is passed over in a month, for a reason that everybody reads."""

    box: str
    period: str
    member: str
    reason: str
    on: str
    meeting: str


@event_type("selection.made", FactClass.DECISION)
@dataclass(frozen=True, slots=True, kw_only=True)
class SelectionMade:
    """The choice. Amounts are minor units of `currency`; members stand by their numbers.

    Attributes:
        no: Of the choices of the month that found somebody, from 1.
        terms: Fact of the terms in force.
        profile, late, least, above_balance, unit: As `Order`.
        months: A loan comes back in at most so many.
        available: What could be lent. fund: All fees that lie in the fund.
        members: On the roll that day. unpaid: Those whose fee of the month was missing.
        applicants: `row_of` everybody who asked.
        skipped: (number, reason) of who was passed over.
        left: (number, code) of who asked and does not take part.
        pool: Who shares the first place. draw: The draw among them; "" for a single one.
        winner: "" when nobody could be chosen; the month can then be chosen for again.
        loan: Id of the winner's loan; instalment: its parts but the last.
        approved_by: Officers whose PIN was right.
    """

    selection: str
    box: str
    period: str
    no: int
    terms: str
    profile: str
    late: str
    least: int
    above_balance: bool
    unit: int
    months: int
    available: int
    fund: int
    members: int
    unpaid: tuple[int, ...]
    applicants: tuple[tuple[int, ...], ...]
    skipped: tuple[tuple[int, str], ...]
    left: tuple[tuple[int, str], ...]
    pool: tuple[int, ...]
    draw: str
    winner: str
    winner_no: int
    loan: str
    minor: int
    instalment: int
    currency: str
    on: str
    meeting: str
    approved_by: tuple[str, ...]

    def __post_init__(self) -> None:
        UUID(self.box)  # the round of its draws is made of it: a word in its place is no choice

    @property
    def member(self) -> str:
        return self.winner

    @property
    def order(self) -> Order:
        """The rule that the choice was made by.

        Raises:
            Refused: "selection.not_by_rule" for words that this release does not know.
        """
        profile: Profile | None = next((one for one in PROFILES if one == self.profile), None)
        late: Late | None = next((one for one in LATE if one == self.late), None)
        if profile is None or late is None:
            raise Refused("selection.not_by_rule")
        return Order(
            profile=profile,
            late=late,
            least=self.least,
            above_balance=self.above_balance,
            unit=max(1, self.unit),
        )


def row_of(one: Applicant) -> Row:
    """The numbers of an applicant as the fact keeps them."""
    flags = _RUNNING * one.has_running + _PAID * one.has_paid + _MAIN * one.is_main
    return (*(int(getattr(one, name)) for name in _COLUMNS), flags)


def applicant_of_row(row: Row) -> Applicant:
    """An applicant from its numbers; the number stands for the member.

    Raises:
        Refused: "selection.not_by_rule" for a row that is none.
    """
    if len(row) != len(_COLUMNS) + 1:
        raise Refused("selection.not_by_rule")
    flags = row[-1]
    return Applicant(
        member=str(row[0]),
        **dict(zip(_COLUMNS, row, strict=False)),
        has_running=bool(flags & _RUNNING),
        has_paid=bool(flags & _PAID),
        is_main=bool(flags & _MAIN),
    )


def made_again(made: SelectionMade) -> Selection:
    """The choice, made again from the numbers of the fact; who was passed over is left out.

    Raises:
        Refused: "selection.not_by_rule", "fund.somebody_unpaid".
    """
    passed = {no for no, _ in made.skipped}
    asking = [applicant_of_row(row) for row in made.applicants if row and row[0] not in passed]
    return select(asking, made.order, available=made.available, draw=lambda pool: pool[0])


def prove(made: SelectionMade) -> SelectionMade:
    """Prove that a choice follows from its numbers; the draw is proved where its fact is.

    Raises:
        Refused: "selection.not_by_rule".
    """
    found = made_again(made)
    pool = tuple(int(one) for one in found.pool)
    left = tuple((one.applicant.no, one.reason) for one in found.left)
    asked = next((row[1] for row in made.applicants if row[0] == made.winner_no), 0)
    follows = (
        made.pool == pool
        and made.left == left
        and bool(made.winner) == bool(pool)
        and bool(made.draw) == (len(pool) > 1)
        and (made.winner_no in pool if pool else not made.winner_no and not made.minor)
    )
    if pool:
        part = monthly_instalment(asked, months=made.months, least=made.least)
        follows = follows and (made.minor, made.instalment) == (asked, part)
    if not follows:
        raise Refused("selection.not_by_rule")
    return made


def check_ask(asked: FundAsked, *, least: int) -> FundAsked:
    """A request that may be written: nothing, or at least one instalment.

    Raises:
        Refused: "amount.negative"; "selection.too_small" with allowed.
    """
    if asked.minor < 0:
        raise Refused("amount.negative", column="asks")
    if 0 < asked.minor < least:
        raise Refused("selection.too_small", allowed=least)
    return asked


def check_skip(skipped: SelectionSkipped) -> SelectionSkipped:
    """Nobody is passed over without a reason that others can read.

    Raises:
        Refused: "reason.needed"; "selection.reason_too_long" with most.
    """
    if not skipped.reason.strip():
        raise Refused("reason.needed")
    if len(skipped.reason) > REASON_MAX:
        raise Refused("selection.reason_too_long", most=REASON_MAX)
    return skipped


def first_drawn(order: Sequence[str], pool: Sequence[int]) -> int:
    """Who of the pool was drawn first; 0 when nobody of it was.

    A draw is sealed for those who share the first place then; who of them stands there no more
    when it is opened is passed by.
    """
    return next((int(one) for one in order if one.isdecimal() and int(one) in pool), 0)


def month_id(box: str, period: str) -> str:
    """What draws of a month name as their round."""
    return str(uuid5(UUID(box), f"fund|{period}"))


def loan_id(box: str, period: str, no: int, member: str) -> str:
    """The loan of a choice: two laptops that chose the same member mean the same loan."""
    return str(uuid5(UUID(box), f"fund|{period}|{no}|{member}"))


def inputs_hash(rows: Sequence[Row]) -> str:
    """SHA-256 in hex of what a draw is bound to: nobody changes the numbers after it."""
    return sha256(msgspec.json.encode(sorted(rows))).hexdigest()
