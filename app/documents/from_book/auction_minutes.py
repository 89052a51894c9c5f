"""The auction minutes of a box: the ledger of its newest round."""

from app.book.transaction import Reading
from app.core.auctions.facts import AuctionHeld
from app.core.errors import Refused
from app.core.rotation.auctioned import limits_of
from app.core.rotation.presold import Implied
from app.core.rotation.terms import AuctionTerms
from app.documents import Document
from app.documents.auction_minutes import CODE, AuctionFacts, BidFacts, HeldFacts, sheet_of
from app.documents.facts import Signer
from app.documents.loan_desk import page_of_book
from app.documents.options import Desk, Options
from app.documents.sheet import Sheet
from app.projections import rounds, turns
from app.projections.rotation_positions import seat_rate
from app.projections.turns import Running


def build(reading: Reading, subject: str, options: Options) -> Sheet:
    """The minutes of the box with id `subject`, or "" for the first one that auctions.

    Raises:
        Refused: "box.unknown", "auction.not_here" for a box that auctions nothing or has no round.
    """
    desk = Desk(reading, options)
    return sheet_of(facts_of(desk, subject), desk.texts, desk.locale, options.size or "A4")


def facts_of(desk: Desk, subject: str) -> AuctionFacts:
    """What the minutes say, as of this reading."""
    conn = desk.reading.conn
    known = [turns.running_round(conn, one) for one in turns.rotating_boxes(conn)]
    found = [one for one in known if one is not None and one.auctions]
    running = next((one for one in found if subject in ("", one.box.box)), None)
    if running is None:
        raise Refused("auction.not_here")
    terms = running.terms
    assert isinstance(terms, AuctionTerms)
    held = [running.course.auctions[turn] for turn in sorted(running.course.auctions)]
    limits = limits_of(terms, running.plan.prize)
    last = held[-1] if held else None
    had = {one.winner for one in held}
    witnesses = tuple(desk.name(one) for one in last.witnesses) if last else ()
    return AuctionFacts(
        group=desk.group(),
        printing=desk.printing(page_of_book(desk)),
        subject=running.box.box,
        box=running.box.name,
        no=running.started.no,
        pot=running.plan.prize,
        low=limits.low,
        high=limits.high,
        held=tuple(_held(desk, running, one) for one in held),
        last_turn=last.turn if last else 0,
        bids=_bids(desk, running, last) if last else (),
        had=tuple(one.no for one in running.course.active if one.seat in had),
        waits=tuple(one.no for one in running.course.active if one.seat not in had),
        void=_void(desk, running),
        witnesses=witnesses,
        signers=_signers(desk, running, terms, witnesses),
        rates=_rates(running),
    )


def _held(desk: Desk, running: Running, one: AuctionHeld) -> HeldFacts:
    seat = running.course.seats[one.winner]
    return HeldFacts(
        turn=one.turn,
        on=one.on,
        seat=seat.no,
        names=_names(desk, running, one.winner),
        discount=one.discount,
        prize=one.prize,
        commission=one.commission,
        dividend=one.dividend,
        entitled=len(one.entitled),
        due=running.terms.value - one.dividend,
        is_next=one.credit_turn != one.turn,
        carry=one.carry,
        lot=bool(one.lot_draw),
    )


def _bids(desk: Desk, running: Running, one: AuctionHeld) -> tuple[BidFacts, ...]:
    return tuple(
        BidFacts(
            no=bid.at_no,
            seat=running.course.seats[bid.seat].no,
            names=_names(desk, running, bid.seat),
            minor=bid.minor,
            won=bid.seat == one.winner and bid.minor == one.discount,
        )
        for bid in one.bids
    )


def _void(desk: Desk, running: Running) -> tuple[tuple[int, str], ...]:
    """Auctions that do not count: another laptop held the one that does."""
    facts = rounds.auctions_of(desk.reading.conn, running.round)
    return tuple(
        (one.payload.turn, one.payload.on)
        for one in facts
        if isinstance(one.payload, AuctionHeld) and not one.is_standing
    )


def _rates(running: Running) -> tuple[tuple[int, Implied], ...]:
    found = ((one.no, seat_rate(running, one)) for one in running.course.active)
    return tuple((no, rate) for no, rate in found if rate is not None)


def _names(desk: Desk, running: Running, seat: str) -> tuple[str, ...]:
    return tuple(desk.name(one) for one in running.course.seats[seat].members)


def _signers(
    desk: Desk, running: Running, terms: AuctionTerms, witnesses: tuple[str, ...]
) -> tuple[Signer, ...]:
    """The organiser, where there is one, and two members who saw it."""
    seat = running.course.seats.get(str(terms.foreman_seat))
    organiser = [Signer(name=desk.name(seat.members[0]), role="organiser")] if seat else []
    seen = [Signer(name=name, role="witness") for name in witnesses] or [
        Signer(name="", role="witness"),
        Signer(name="", role="witness"),
    ]
    return (*organiser, *seen)


DOCUMENT = Document(code=CODE, subject="box", build=build)
