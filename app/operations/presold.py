"""Seats of a weighted rotation are sold before the round, by the table that everybody signed."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from app.book.transaction import Tx
from app.core.errors import Refused
from app.core.rotation import presold, selling
from app.core.rotation.presold import Implied
from app.core.rotation.seats import SEATS_MAX, Owner, Seat, check_owners, seat_of
from app.core.rotation.selling import SeatSold
from app.core.schemes.weighted_rosca import WeightedTerms
from app.operations.boxes import open_one
from app.operations.rounds import next_round, start_round
from app.operations.running import known_member, writable_meeting
from app.projections import boxes, rounds
from app.projections.boxes import BoxRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A seat of the round to come, amounts in minor units.

    Attributes:
        place: Its number, and its turn.
        prize: Handed over at its turn, less commission. premium: Paid now, or (negative) given.
        implied: What it costs or brings for each turn.
        sold: The sale; None while it is free.
    """

    place: int
    prize: int
    premium: int
    implied: Implied
    sold: SeatSold | None


def offers(conn: Connection, box: BoxRow, seats: int) -> tuple[Offer, ...]:
    """As `offers_of`, with what the book says is sold."""
    return offers_of(box, seats, rounds.waiting_sales(conn, box.box))


def offers_of(box: BoxRow, seats: int, sales: Sequence[SeatSold]) -> tuple[Offer, ...]:
    """Every seat of a round of so many, by number.

    Args:
        sales: Of seats that are sold already.

    Raises:
        Refused: "round.not_here" for a box of another kind, what its terms refuse for so many.
    """
    terms = box.read
    if not isinstance(terms, WeightedTerms):
        raise Refused("round.not_here")
    if not 1 <= seats <= SEATS_MAX:
        raise Refused("seats.none" if seats < 1 else "seats.too_many", max=SEATS_MAX)
    pot = terms.value * seats
    table = terms.full_table(seats)
    kept = presold.commission_at(pot, terms.commission_ppm)
    sold = {one.seat.no: one for one in sales}
    found = []
    for place, worth in enumerate(table, 1):
        premium = pot - worth if terms.sale == "premium" else 0
        prize = (pot if terms.sale == "premium" else worth) - kept
        flows = presold.flows_of(terms.value, seats, place, prize, premium)
        found.append(
            Offer(
                place=place,
                prize=prize,
                premium=premium,
                implied=presold.implied(flows),
                sold=sold.get(place),
            )
        )
    return tuple(found)


def sell_seat(
    tx: Tx,
    *,
    meeting: str,
    box: str,
    place: int,
    seats: int,
    owners: Sequence[Owner],
    agreed: Sequence[str],
    source: str = "cash",
) -> str:
    """Sell one seat of the round to come; the fact.

    Args:
        place: Its number. seats: How many the round will have.
        owners: One member, or a share group.

    Raises:
        Refused: "box.unknown", "box.closed", as `offers`, "seat.unknown", "seat.sold_already" with
            no, "seats.sold_for" with wanted when others were sold for a round of another size,
            "member.unknown", what fractions and `selling.sell` refuse.
    """
    open_meeting, found = writable_meeting(tx, meeting), open_one(tx, box)
    offered = {one.place: one for one in offers(tx.conn, found, seats)}
    if place not in offered:
        raise Refused("seat.unknown")
    if offered[place].sold is not None:
        raise Refused("seat.sold_already", no=place)
    known = rounds.waiting_sales(tx.conn, box)
    if any(one.seats != seats for one in known):
        raise Refused("seats.sold_for", wanted=known[0].seats)
    seat = seat_of(place, *owners)
    check_owners(seat, value=found.read.value)
    for one in seat.members:
        known_member(tx, one)
    round_id, _ = next_round(tx, box)
    sold = SeatSold(
        box=box,
        round=round_id,
        seat=seat,
        seats=seats,
        member=seat.members[0],
        prize=offered[place].prize,
        premium=offered[place].premium,
        terms=found.terms_id,
        currency=found.currency,
        source=source,
        agreed=tuple(agreed),
        on=open_meeting.on,
        meeting=meeting,
    )
    return tx.append(selling.sell(sold)).id


def begin_presold(tx: Tx, *, box: str, on: str) -> str:
    """Begin the round once every seat has its owners; its id.

    Raises:
        Refused: "seats.unsold" with count and no, the first that is free; "seats.other_terms" when
            the terms that they were sold by do not hold on that day; as `start_round`.
    """
    sold = rounds.waiting_sales(tx.conn, box)
    in_force = boxes.terms_on(tx.conn, box, on)
    if sold and (in_force is None or in_force.terms_id != sold[0].terms):
        raise Refused("seats.other_terms")
    by_no: dict[int, Seat] = {one.seat.no: one.seat for one in sold}
    wanted = sold[0].seats if sold else 1
    free = [no for no in range(1, wanted + 1) if no not in by_no]
    if free:
        raise Refused("seats.unsold", count=len(free), no=free[0])
    seats = [by_no[no] for no in sorted(by_no)]
    return start_round(tx, box=box, seats=seats, on=on, order=[one.seat for one in seats])
