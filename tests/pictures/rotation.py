"""A box that goes round, at the turn step: its beginning, the draw, the payout, who leaves."""

from PySide6.QtWidgets import QWidget

from app.core.expected import Amounts
from app.core.rotation.seats import Owner, seat_of
from app.core.schemes import find_scheme
from app.features.meeting.frame import MeetingFrame
from app.features.meeting.turn_step.box_screen import BoxTurnScreen
from app.operations import auctions, boxes, contributions, draws, presold, rounds
from app.projections.members import members
from tests.helpers.sample_meeting import SampleMeeting
from tests.helpers.waiting import settle
from tests.pictures.meeting_second import framed, held
from tests.screenshots import ALL, FOUR, Look, picture

NUMBERS = (47, 8, 93, 21, 60)
SECRET = bytes.fromhex("b3f109ac77e25d408c1e66f7a02d91c4")


def with_box(look: Look) -> tuple[SampleMeeting, str, int]:
    """The sample with a merry-go-round; its box and what a seat pays."""
    at = held("tumaini-count", look)
    value = 30_000
    terms = find_scheme("merry_go_round").terms(value=value)
    name = "صندوق دوره‌ای" if look.language == "fa" else "Merry-go-round"
    box = at.book.write(
        lambda tx: boxes.open_box(tx, kind="merry_go_round", name=name, terms=terms)
    ).result
    return at, box, value


def drawn(at: SampleMeeting, box: str) -> str:
    """Seal and open a draw for everybody; the draw."""
    seats = tuple(seat_of(no, one.member) for no, one in enumerate(at.read(members), 1))
    usual = draws.secrets.token_bytes
    draws.secrets.token_bytes = lambda size: SECRET[:size]
    try:
        draw = at.book.write(
            lambda tx: draws.seal_draw(tx, meeting=at.meeting, box=box, seats=seats)
        ).result
    finally:
        draws.secrets.token_bytes = usual
    shown = [(seat.members[0], number) for seat, number in zip(seats, NUMBERS, strict=False)]
    at.book.write(lambda tx: draws.reveal_draw(tx, draw=draw, numbers=shown))
    return draw


def running(look: Look) -> MeetingFrame:
    """The drawn order is accepted, and everybody but one has paid."""
    at, box, value = with_box(look)
    draw = drawn(at, box)
    at.book.write(
        lambda tx: rounds.start_round(
            tx, box=box, seats=draws.planned_seats(tx.conn, box), on="2026-11-21",
            source="draw", draw=draw,
        )
    )  # fmt: skip
    everybody = at.read(members)
    for one in everybody[:-1]:
        at.book.write(
            lambda tx, member=one.member: contributions.record_contribution(
                tx, meeting=at.meeting, member=member, amounts=Amounts(box1=value)
            )
        )
    return framed(at, "turn")


def step_of(page: MeetingFrame) -> BoxTurnScreen:
    step = page.step
    assert isinstance(step, BoxTurnScreen)
    return step


@picture("05a-new-round", FOUR)
def begin(look: Look) -> QWidget:
    """How many seats everybody takes."""
    at, _, _ = with_box(look)
    return framed(at, "turn")


@picture("05b-meeting-draw", ALL)
def draw(look: Look) -> QWidget:
    """The seal is open and fits."""
    at, box, _ = with_box(look)
    drawn(at, box)
    page = framed(at, "turn")
    for row, number in zip(step_of(page).draw.rows, NUMBERS, strict=True):
        row.number.setText(str(number))
    return page


@picture("05c-turn-of-a-box", ALL)
def turn(look: Look) -> QWidget:
    """The pot is short by one."""
    return running(look)


@picture("05d-leaves-the-round", FOUR)
def leave(look: Look) -> QWidget:
    """Somebody leaves after the first turn."""
    page = running(look)
    step = step_of(page)
    step.agreed = "paper"
    step.give()
    settle(step.session)
    step.go("leave")
    return page


@picture("05e-auction", FOUR)
def auction(look: Look) -> QWidget:
    """Bids are written; two meet at the cap, and a lot decided between them."""
    at = held("tumaini-count", look)
    terms = find_scheme("chit").terms(value=100_000, cash_unit=1_000)
    name = "مزایده" if look.language == "fa" else "Chit fund"
    box = at.book.write(lambda tx: boxes.open_box(tx, kind="chit", name=name, terms=terms)).result
    everybody = at.read(members)
    seats = tuple(seat_of(no, one.member) for no, one in enumerate(everybody, 1))
    at.book.write(
        lambda tx: rounds.start_round(tx, box=box, seats=seats, on="2026-11-21", source="auction")
    )
    taken = at.book.write(lambda tx: auctions.open_auction(tx, meeting=at.meeting, box=box)).result
    bids = (("4", 150_000), ("11", 200_000), ("8", 287_000), ("2", 421_000))
    at.book.write(lambda tx: auctions.keep_bids(tx, auction=taken, bids=bids))
    return framed(at, "turn")


@picture("05f-seats-sold-beforehand", FOUR)
def sale(look: Look) -> QWidget:
    """Two seats are sold; the third is chosen."""
    at = held("tumaini-count", look)
    terms = find_scheme("weighted_rosca").terms(value=100_000, spread=20_000)
    name = "پیش‌فروش" if look.language == "fa" else "Presold rotation"
    box = at.book.write(
        lambda tx: boxes.open_box(tx, kind="weighted_rosca", name=name, terms=terms)
    ).result
    for place, one in enumerate(at.read(members)[:2], 1):
        at.book.write(
            lambda tx, place=place, member=one.member: presold.sell_seat(
                tx, meeting=at.meeting, box=box, place=place, seats=10,
                owners=(Owner(member=member),), agreed=(member,),
            )
        )  # fmt: skip
    return framed(at, "turn")
