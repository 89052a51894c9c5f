"""What the fair order shows: who stands where and why, the draw, who is chosen."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.draws.facts import DrawSealed
from app.core.errors import Refused
from app.core.fair_order.applicant import Applicant
from app.core.fair_order.months import first_day
from app.core.fair_order.scores import Score
from app.core.fair_order.selection import monthly_instalment
from app.core.governance.approvals import DEPUTIES
from app.core.permissions import CHAIR
from app.core.selections import first_drawn, month_id
from app.projections import fund_look, group, lending_limits, meetings, officers, rounds
from app.projections.fund_look import FundLook
from app.projections.meetings import Meeting

if TYPE_CHECKING:
    from app.book.transaction import Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class FairRow:
    """Somebody who asks. Amounts are minor units.

    Attributes:
        place: 1 for the first; 0 for who does not take part.
        is_first: Shares the first place.
        reason: Code of why somebody does not take part, "skipped" with `words`; "" for who does.
    """

    applicant: Applicant
    name: str
    place: int = 0
    is_first: bool = False
    score: Score | None = None
    reason: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FairFacts:
    """One look at the step.

    Attributes:
        month: First civil day of the month that is chosen for.
        state: "done" (the month has its loans), "wait" (for the late), "nobody", "draw" or "give".
        sealed: The draw that is locked and not opened yet.
        winner: Who gets the loan when the chair allows it; None before the draw.
        signer: (member, office) of whose PIN is asked for.
        lendable: By way of paying what can be handed over today.
        last: The newest choice of the month, for its paper; "" for none.
        funds: (box, name) of all funds that the group runs.
    """

    meeting: Meeting
    look: FundLook
    names: dict[str, str]
    rows: tuple[FairRow, ...]
    month: str
    state: str
    sealed: DrawSealed | None
    winner: FairRow | None
    instalment: int
    signer: tuple[str, str]
    methods: tuple[str, ...]
    lendable: dict[str, int]
    last: str
    funds: tuple[tuple[str, str], ...]

    @property
    def late(self) -> tuple[str, ...]:
        """Names of those whose fee of the month is missing."""
        unpaid = set(self.look.unpaid)
        return tuple(self.names[one.member] for one in self.look.people if one.no in unpaid)


def read(reading: "Reading", meeting_id: str, actor: str = "", fund: str = "") -> FairFacts | None:
    """Read the step; None for a group without a fund.

    Args:
        fund: Of several the one that is in front; "" for the first.

    Raises:
        Refused: "meeting.unknown", "box.not_open_yet".
    """
    conn = reading.conn
    meeting = meetings.find_meeting(conn, meeting_id)
    if meeting is None:
        raise Refused("meeting.unknown", meeting=meeting_id)
    funds = fund_look.funds_of(conn)
    if not funds:
        return None
    begun = [one for one in funds if one.opened_on <= meeting.on] or funds
    box = next((one for one in begun if one.box == fund), begun[0])
    look = fund_look.look(conn, box, meeting.on)
    names = reading.people.names(one.member for one in look.people)
    rows = _rows(look, names)
    draw = rounds.draw_for(conn, box.box, month_id(box.box, look.period), look.no)
    order = rounds.drawn_order(conn, draw) if draw else ()
    winner = _winner(look, rows, order)
    gets = winner.applicant.member if winner else ""
    _, rules = group.current_rules(conn)
    least, months = look.terms.order().least, look.terms.months_max
    return FairFacts(
        meeting=meeting,
        look=look,
        names=names,
        rows=rows,
        month=first_day(look.period, look.terms.period),
        state=_state(look, winner),
        sealed=draw.payload if draw and not order and draw.type == "draw.sealed" else None,
        winner=winner,
        instalment=monthly_instalment(winner.applicant.request, months=months, least=least)
        if winner
        else 0,
        signer=_signer(officers.all_roles(conn), {actor, gets}),
        methods=tuple(one for one in rules.methods if one != "split"),
        lendable=lending_limits.lendable(conn, currency=box.currency),
        last=look.made[-1].made.selection if look.made else "",
        funds=tuple((one.box, one.name) for one in begun),
    )


def _rows(look: FundLook, names: dict[str, str]) -> tuple[FairRow, ...]:
    found = look.selection
    first = set(look.pool)
    ranked = tuple(
        FairRow(
            applicant=one.applicant,
            name=names[one.applicant.member],
            place=place,
            is_first=one.applicant.member in first,
            score=one.score,
        )
        for place, one in enumerate(found.ranked if found else (), 1)
    )
    left = {one.applicant.member: one.reason for one in found.left} if found else {}
    there = {one.applicant.member for one in ranked}
    rest = tuple(
        FairRow(
            applicant=one,
            name=names[one.member],
            reason="skipped" if one.member in look.skipped else left.get(one.member, "waits"),
            words=look.skipped.get(one.member, ""),
        )
        for one in look.asking
        if one.member not in there
    )
    return (*ranked, *rest)


def _winner(look: FundLook, rows: tuple[FairRow, ...], order: tuple[str, ...]) -> FairRow | None:
    if look.is_done or not look.pool:
        return None
    pool = [look.number(member) for member in look.pool]
    no = pool[0] if len(pool) == 1 else first_drawn(order, pool)
    return next((row for row in rows if row.applicant.no == no), None)


def _state(look: FundLook, winner: FairRow | None) -> str:
    if look.is_done:
        return "done"
    if look.selection is None:
        return "wait"
    if not look.pool:
        return "nobody"
    return "give" if winner else "draw"


def _signer(roles: dict[str, tuple[str, ...]], barred: set[str]) -> tuple[str, str]:
    """The chair; for a chair who gets the loan or types it the next officer."""
    for wanted in ((CHAIR,), tuple(sorted(DEPUTIES))):
        for member, held in roles.items():
            office = next((role for role in held if role in wanted), "")
            if office and member not in barred:
                return member, office
    return "", CHAIR
