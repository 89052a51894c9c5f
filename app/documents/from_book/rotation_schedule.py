"""The rotation schedule of a box: its newest round, and the draw of the one that is to begin."""

from app.book.transaction import Reading
from app.core.draws.facts import DrawRevealed
from app.core.errors import Refused
from app.core.rotation.rounds import SeatTransferred, TurnPostponed, TurnSwapped
from app.core.rotation.seating import share_text
from app.core.rotation.seats import Seat
from app.documents import Document
from app.documents.draw_desk import draw_facts
from app.documents.draw_proof import DrawFacts
from app.documents.facts import Signer
from app.documents.loan_desk import page_of_book
from app.documents.options import Desk, Options
from app.documents.rotation_schedule import (
    CODE,
    MoveFacts,
    PlaceFacts,
    RotationFacts,
    sheet_of,
)
from app.documents.sheet import Sheet
from app.projections import group, members, officers, rounds, turn_claims, turn_days, turns
from app.projections.boxes import BoxRow
from app.projections.rotation_positions import seat_rate
from app.projections.turns import Running


def build(reading: Reading, subject: str, options: Options) -> Sheet:
    """The schedule of the box with id `subject`, or "" for the first one that goes round.

    Raises:
        Refused: "box.unknown".
    """
    desk = Desk(reading, options)
    return sheet_of(facts_of(desk, subject), desk.texts, desk.locale, options.size or "A4")


def facts_of(desk: Desk, subject: str) -> RotationFacts:
    """What the schedule says, as of this reading."""
    conn = desk.reading.conn
    found = turns.rotating_boxes(conn)
    box = next((one for one in found if subject in ("", one.box)), None)
    if box is None:
        raise Refused("box.unknown", box=subject)
    running = turns.running_round(conn, box)
    return RotationFacts(
        group=desk.group(),
        printing=desk.printing(page_of_book(desk)),
        subject=box.box,
        box=box.name,
        no=running.started.no if running else 1,
        on=running.started.on if running else box.opened_on,
        value=running.terms.value if running else box.read.value,
        source=running.started.source if running else box.read.order,
        places=_places(desk, running) if running else (),
        moves=_moves(running) if running else (),
        draws=_draws(desk, box, running),
        signers=_signers(desk),
    )


def _places(desk: Desk, running: Running) -> tuple[PlaceFacts, ...]:
    _, rules = group.current_rules(desk.reading.conn)
    found = []
    for at, seat in enumerate(running.course.order, 1):
        turn = running.plan.turn_of(at)
        paid = [one for one in running.course.paid if one.seat == seat]
        on = paid[-1].on if paid else turn_days.expected_on(
            desk.reading.conn, running, turn,
            today=desk.today, days_between=rules.meeting_every_days,
        )  # fmt: skip
        owed = turn_claims.owed_to(running)
        found.append(
            PlaceFacts(
                turn=turn,
                on=on,
                seat=running.course.seats[seat].no,
                names=_names(desk, running.course.seats[seat]),
                prize=sum(one.prize for one in paid) or running.prize(at).total,
                paid=sum(one.total for one in paid),
                short=sum(minor for (_, name, _), minor in owed.items() if name == seat),
                is_paid=bool(paid),
                rate=seat_rate(running, running.course.seats[seat]),
            )
        )
    return tuple(found)


def _names(desk: Desk, seat: Seat) -> tuple[tuple[str, str], ...]:
    return tuple(
        (desk.name(one.member), "" if one.num == one.den else share_text(one.fraction))
        for one in seat.owners
    )


def _moves(running: Running) -> tuple[MoveFacts, ...]:
    course, found = running.course, []
    for move in (*course.moves, *course.sold):
        match move:
            case TurnSwapped(seat_a=one, seat_b=other, on=on):
                seats = (course.seats[one].no, course.seats[other].no)
                found.append(MoveFacts(kind="swapped", on=on, seats=seats))
            case TurnPostponed(seat=seat, on=on):
                found.append(MoveFacts(kind="postponed", on=on, seats=(course.seats[seat].no,)))
            case SeatTransferred(seat=seat, on=on):
                found.append(MoveFacts(kind="sold", on=on, seats=(course.seats[seat].no,)))
    return tuple(found)


def _draws(desk: Desk, box: BoxRow, running: Running | None) -> tuple[DrawFacts, ...]:
    """Draws of this round and of the one to come, those without effect too."""
    conn = desk.reading.conn
    facts = rounds.draws_of(conn, box.box)
    begun = rounds.rounds_of(conn, box.box)
    now = running.round if running else ""
    found = []
    for one in facts:
        payload = one.payload
        if isinstance(payload, DrawRevealed) or (payload.round in begun and payload.round != now):
            continue
        found.append(draw_facts(desk, one, facts))
    return tuple(found)


def _signers(desk: Desk) -> tuple[Signer, ...]:
    """The chair and the key holders."""
    conn = desk.reading.conn
    chair = officers.chair(conn)
    known = {one.member for one in members.members(conn)}
    _, rules = group.current_rules(conn)
    keys = [one for one in rules.key_holders if one in known]
    return (
        *((Signer(name=desk.name(chair), role="chair"),) if chair else ()),
        *(Signer(name=desk.name(one), role="key", number=no) for no, one in enumerate(keys, 1)),
    )


DOCUMENT = Document(code=CODE, subject="box", build=build)
