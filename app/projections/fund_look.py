"""The fair order of a fund as it stands today: everybody's numbers, and who would come first."""

from dataclasses import dataclass

from sqlalchemy import Connection

from app.core.errors import Refused
from app.core.fair_order.applicant import Applicant
from app.core.fair_order.history import applicant_of, has_paid
from app.core.fair_order.months import month_of
from app.core.fair_order.selection import Selection, select
from app.core.schemes.qard_fund import FundTerms
from app.projections import boxes, lending_limits, selections
from app.projections.boxes import BoxRow
from app.projections.fund_histories import histories, least_of
from app.projections.selections import Chosen

KIND = "qard_fund"


@dataclass(frozen=True, slots=True, kw_only=True)
class FundLook:
    """One look. Amounts are minor units.

    Attributes:
        terms_id: Fact of the terms in force.
        period: The month, such as "1404-01".
        available: What can be lent now. fund: All fees that lie in the fund.
        members: On the roll. unpaid: Numbers of those whose fee of the month is missing.
        people: Everybody, by number; asking: those of them who ask for something.
        skipped: By member why somebody is passed over.
        selection: Who takes part and in which order; None while everybody waits for the late.
        made: The choices of the month. no: Of the next one that finds somebody.
    """

    box: BoxRow
    terms: FundTerms
    terms_id: str
    period: str
    available: int
    fund: int
    members: int
    unpaid: tuple[int, ...]
    people: tuple[Applicant, ...]
    asking: tuple[Applicant, ...]
    skipped: dict[str, str]
    selection: Selection | None
    made: tuple[Chosen, ...]

    @property
    def winners(self) -> tuple[Chosen, ...]:
        return tuple(one for one in self.made if one.made.winner)

    @property
    def no(self) -> int:
        return len(self.winners) + 1

    @property
    def is_done(self) -> bool:
        """The month has all the loans that the group agreed on."""
        return len(self.winners) >= self.terms.loans_per_period

    @property
    def pool(self) -> tuple[str, ...]:
        """Members who share the first place, by number."""
        return self.selection.pool if self.selection else ()

    def number(self, member: str) -> int:
        return next((one.no for one in self.people if one.member == member), 0)


def fund_of(conn: Connection) -> BoxRow | None:
    """The fund whose column stands in the grid: the first of the group; None for none."""
    return next(iter(funds_of(conn)), None)


def funds_of(conn: Connection) -> tuple[BoxRow, ...]:
    """The open funds of the group in the order of their opening.

    They choose apart, each by its own terms, out of the same fees and the same money.
    """
    return tuple(one for one in boxes.boxes(conn) if one.kind == KIND and not one.closed_on)


def look(conn: Connection, box: BoxRow, on: str) -> FundLook:
    """The fair order on the civil day `on`.

    Raises:
        Refused: "box.not_open_yet" before the fund began.
    """
    found = boxes.terms_on(conn, box.box, on)
    if found is None:
        raise Refused("box.not_open_yet", name=box.name, on=box.opened_on)
    terms: FundTerms = found.read
    period = month_of(on, terms.period)
    least = least_of(conn, box)
    known = histories(conn, box, terms)
    asked = selections.requests(conn, box.box, period)
    people = tuple(
        applicant_of(
            one,
            request=asked.get(one.member, 0),
            period=period,
            profile=terms.profile,
            least=least,
        )
        for one in known
    )
    skipped = selections.skipped(conn, box.box, period)
    asking = tuple(one for one in people if one.request)
    available = lending_limits.liquidity(conn, currency=box.currency).can_lend
    unpaid = tuple(one.no for one in known if not has_paid(one, period, least))
    return FundLook(
        box=box,
        terms=terms,
        terms_id=found.terms_id,
        period=period,
        available=available,
        fund=sum(one.balance for one in known),
        members=len(known),
        unpaid=unpaid,
        people=people,
        asking=asking,
        skipped=skipped,
        selection=_selected(terms, asking, skipped, available, waits=bool(unpaid)),
        made=selections.chosen(conn, box.box, period),
    )


def _selected(
    terms: FundTerms,
    asking: tuple[Applicant, ...],
    skipped: dict[str, str],
    available: int,
    *,
    waits: bool,
) -> Selection | None:
    if waits and terms.late == "wait":
        return None
    taking_part = [one for one in asking if one.member not in skipped]
    return select(taking_part, terms.order(), available=available, draw=lambda pool: pool[0])
