"""Draws of the computer, turns that go where a draw sent them, and places that move by consent."""

import msgspec

from app.book.transaction import Tx
from app.core.rotation.seats import Owner, Seat, seat_of
from app.operations import boxes, draws, rounds, seat_owners, turn_order, turns
from app.projections import boxes as box_rows
from app.projections import motions
from app.projections.turns import Running, running_round
from app.samples.deeds.table import Table

Owners = tuple[tuple[int, int, int], ...]
"""(member, num, den) of everybody who owns a seat."""


def seats_of(table: Table, owners: tuple[Owners, ...]) -> tuple[Seat, ...]:
    """Seats by their numbers, from 1."""
    return tuple(
        seat_of(no, *(Owner(member=table.members[one], num=num, den=den) for one, num, den in of))
        for no, of in enumerate(owners, 1)
    )


def running(table: Table, tx: Tx, box: str) -> Running:
    """The round that runs in a box of the story."""
    found = box_rows.find_box(tx.conn, table.boxes[box])
    round_ = running_round(tx.conn, found) if found else None
    assert round_ is not None, box
    return round_


class Draw(msgspec.Struct, array_like=True, tag="draw", frozen=True):
    """The computer locks its secret, members show numbers, and the seal is opened.

    `shown`: (member, number). `owners`: of each seat of a round that begins with the order that
    was drawn; () for the open turn of the one that runs. `on`: of its first turn, "" for today.
    """

    box: str
    shown: tuple[tuple[int, int], ...]
    owners: tuple[Owners, ...] = ()
    on: str = ""

    def tell(self, table: Table, tx: Tx) -> None:
        box = table.boxes[self.box]
        seats = seats_of(table, self.owners) or None
        draw = draws.seal_draw(tx, meeting=table.meeting, box=box, seats=seats)
        numbers = [(table.members[no], number) for no, number in self.shown]
        draws.reveal_draw(tx, draw=draw, numbers=numbers)
        if seats:
            on = self.on or table.on
            rounds.start_round(tx, box=box, seats=seats, on=on, source="draw", draw=draw)


class GiveTurn(msgspec.Struct, array_like=True, tag="give_turn", frozen=True):
    """The pot of the open turn goes to everybody whose turn it is. `host`: who fed them all."""

    box: str
    source: str = "cash"
    code: str = ""
    host: int = 0

    def tell(self, table: Table, tx: Tx) -> None:
        now = running(table, tx, self.box)
        for seat in now.winners(now.turn):
            for member in seat.members:
                turns.pay_turn(
                    tx,
                    meeting=table.meeting,
                    box=table.boxes[self.box],
                    seat=seat.seat,
                    member=member,
                    agreed="pin",
                    source=self.source,
                    code=self.code,
                    host=table.members[self.host] if self.host else "",
                )


class SwapPlaces(msgspec.Struct, array_like=True, tag="swap_places", frozen=True):
    """Whoever sits at two places changes them; both say yes."""

    box: str
    a: int
    b: int

    def tell(self, table: Table, tx: Tx) -> None:
        course = running(table, tx, self.box).course
        agreed = [
            member
            for place in (self.a, self.b)
            for member in course.seats[course.order[place - 1]].members
        ]
        turn_order.swap_turns(
            tx,
            meeting=table.meeting,
            box=table.boxes[self.box],
            a=self.a,
            b=self.b,
            agreed=tuple(dict.fromkeys(agreed)),
        )


class Postpone(msgspec.Struct, array_like=True, tag="postpone", frozen=True):
    """Whoever sits at a place waits until a later one."""

    box: str
    place: int
    to: int

    def tell(self, table: Table, tx: Tx) -> None:
        course = running(table, tx, self.box).course
        turn_order.postpone_turn(
            tx,
            meeting=table.meeting,
            box=table.boxes[self.box],
            place=self.place,
            to=self.to,
            agreed=course.seats[course.order[self.place - 1]].members,
        )


class SellLast(msgspec.Struct, array_like=True, tag="sell_last", frozen=True):
    """Of the seats that `givers` own alone the last one in the order goes to somebody else.

    The newcomer brings what was paid for it, and it is handed on at once.
    """

    box: str
    givers: tuple[int, ...]
    taker: int
    source: str = "cash"

    def tell(self, table: Table, tx: Tx) -> None:
        course = running(table, tx, self.box).course
        taker, box = table.members[self.taker], table.boxes[self.box]
        alone = {(one,) for one in table.ids(self.givers)}
        waiting = (course.seats[one] for one in reversed(course.order))
        seat = next(one for one in waiting if one.members in alone)
        giver = seat.members[0]
        seat_owners.transfer_seat(
            tx,
            meeting=table.meeting,
            box=box,
            seat=seat.seat,
            from_member=giver,
            to_member=taker,
            agreed=(giver, taker),
            source=self.source,
        )
        turns.hand_on(
            tx,
            meeting=table.meeting,
            box=box,
            turn=0,
            seat=seat.seat,
            member=giver,
            agreed="pin",
            source=self.source,
        )


class ChangeTerms(msgspec.Struct, array_like=True, tag="change_terms", frozen=True):
    """The box goes by other terms from a day on, as was voted last; what is not named stays."""

    box: str
    from_on: str
    changes: dict[str, int]

    def tell(self, table: Table, tx: Tx) -> None:
        found = box_rows.find_box(tx.conn, table.boxes[self.box])
        assert found is not None, self.box
        terms = msgspec.structs.replace(found.read, **self.changes)
        voted = motions.motions_at(tx.conn, table.meeting)
        motion = voted[-1].motion if voted else ""
        boxes.change_terms(tx, box=found.box, terms=terms, from_on=self.from_on, motion=motion)
