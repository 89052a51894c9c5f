"""Rounds, auctions, lots and pots."""

import msgspec

from app.book.transaction import Tx
from app.core.rotation.seats import Owner, seat_of
from app.operations import (
    auctions,
    draws,
    presold,
    rounds,
    seat_defaults,
    seat_owners,
    turn_order,
    turns,
)
from app.samples.deeds.table import Table

Owners = tuple[tuple[int, int, int], ...]
"""(member, num, den) of everybody who owns a seat."""


def _owners(table: Table, owners: Owners) -> tuple[Owner, ...]:
    return tuple(Owner(member=table.members[no], num=num, den=den) for no, num, den in owners)


class Begin(msgspec.Struct, array_like=True, tag="begin", frozen=True):
    """A round begins. `owners`: of each seat, by its number. `order`: by places; () without one.

    With `slips` the order comes out of a bag, before two witnesses.
    """

    box: str
    owners: tuple[Owners, ...]
    order: tuple[int, ...] = ()
    slips: tuple[int, ...] = ()

    def tell(self, table: Table, tx: Tx) -> None:
        box = table.boxes[self.box]
        seats = tuple(seat_of(no, *_owners(table, of)) for no, of in enumerate(self.owners, 1))
        order = tuple(map(str, self.order))
        if not self.slips:
            rounds.start_round(tx, box=box, seats=seats, on=table.on, order=order)
            return
        draw = draws.draw_by_slips(
            tx,
            meeting=table.meeting,
            box=box,
            order=order,
            witnesses=table.ids(self.slips),
            seats=seats,
        )
        rounds.start_round(tx, box=box, seats=seats, on=table.on, source="slips", draw=draw)


class Sell(msgspec.Struct, array_like=True, tag="sell", frozen=True):
    """A seat of a round to come is sold. `seats`: how many the round will have."""

    box: str
    place: int
    seats: int
    owners: Owners

    def tell(self, table: Table, tx: Tx) -> None:
        owners = _owners(table, self.owners)
        presold.sell_seat(
            tx,
            meeting=table.meeting,
            box=table.boxes[self.box],
            place=self.place,
            seats=self.seats,
            owners=owners,
            agreed=tuple(one.member for one in owners),
        )


class BeginSold(msgspec.Struct, array_like=True, tag="begin_sold", frozen=True):
    """The round whose seats were sold begins."""

    box: str

    def tell(self, table: Table, tx: Tx) -> None:
        presold.begin_presold(tx, box=table.boxes[self.box], on=table.on)


class Lot(msgspec.Struct, array_like=True, tag="lot", frozen=True):
    """Slips decide whose the turn is: between some seats, or () between all that wait."""

    box: str
    among: tuple[int, ...]
    first: int
    witnesses: tuple[int, int]

    def tell(self, table: Table, tx: Tx) -> None:
        table.lot = draws.draw_by_slips(
            tx,
            meeting=table.meeting,
            box=table.boxes[self.box],
            order=(str(self.first),),
            witnesses=table.ids(self.witnesses),
            among=tuple(map(str, self.among)),
        )


class Auction(msgspec.Struct, array_like=True, tag="auction", frozen=True):
    """The pot is auctioned: (seat, minor) in the order in which it was said.

    `by_lot`: the lot that was drawn last decides.
    """

    box: str
    bids: tuple[tuple[int, int], ...]
    witnesses: tuple[int, int]
    by_lot: bool = False

    def tell(self, table: Table, tx: Tx) -> None:
        auctions.hold_auction(
            tx,
            meeting=table.meeting,
            box=table.boxes[self.box],
            bids=tuple((str(seat), minor) for seat, minor in self.bids),
            witnesses=table.ids(self.witnesses),
            lot_draw=table.lot if self.by_lot else "",
        )


class Give(msgspec.Struct, array_like=True, tag="give", frozen=True):
    """The pot of the open turn goes to an owner of a seat, who says yes."""

    box: str
    seat: int
    no: int
    agreed: str = "pin"
    for_all: bool = False

    def tell(self, table: Table, tx: Tx) -> None:
        turns.pay_turn(
            tx,
            meeting=table.meeting,
            box=table.boxes[self.box],
            seat=str(self.seat),
            member=table.members[self.no],
            agreed=self.agreed,
            for_all=self.for_all,
        )


class Secure(msgspec.Struct, array_like=True, tag="secure", frozen=True):
    """Somebody stands for what a member pays after the pot, up to so much; both say yes."""

    box: str
    no: int
    by: int
    minor: int

    def tell(self, table: Table, tx: Tx) -> None:
        seat_defaults.secure_seat(
            tx,
            meeting=table.meeting,
            box=table.boxes[self.box],
            member=table.members[self.no],
            by=table.members[self.by],
            minor=self.minor,
            agreed=table.ids((self.no, self.by)),
        )


class HandOn(msgspec.Struct, array_like=True, tag="hand_on", frozen=True):
    """What a pot still owed a member is handed over. `turn` 0: of a seat that was sold."""

    box: str
    turn: int
    seat: int
    no: int
    minor: int
    source: str = "cash"

    def tell(self, table: Table, tx: Tx) -> None:
        turns.hand_on(
            tx,
            meeting=table.meeting,
            box=table.boxes[self.box],
            turn=self.turn,
            seat=str(self.seat),
            member=table.members[self.no],
            agreed="pin",
            minor=self.minor,
            source=self.source,
        )


class Swap(msgspec.Struct, array_like=True, tag="swap", frozen=True):
    """Two places change their seats; their owners say yes."""

    box: str
    a: int
    b: int
    agreed: tuple[int, ...]

    def tell(self, table: Table, tx: Tx) -> None:
        turn_order.swap_turns(
            tx,
            meeting=table.meeting,
            box=table.boxes[self.box],
            a=self.a,
            b=self.b,
            agreed=table.ids(self.agreed),
        )


class Transfer(msgspec.Struct, array_like=True, tag="transfer", frozen=True):
    """A seat that waits goes to somebody else, who brings what was paid for it."""

    box: str
    seat: int
    giver: int
    taker: int
    minor: int

    def tell(self, table: Table, tx: Tx) -> None:
        seat_owners.transfer_seat(
            tx,
            meeting=table.meeting,
            box=table.boxes[self.box],
            seat=str(self.seat),
            from_member=table.members[self.giver],
            to_member=table.members[self.taker],
            agreed=table.ids((self.giver, self.taker)),
            minor=self.minor,
        )
