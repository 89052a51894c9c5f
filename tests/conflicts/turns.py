"""Rounds on two laptops: pots, swaps, postponed turns, seats that are sold (INV-34 to INV-37)."""

from collections.abc import Callable, Sequence
from typing import Any

from app.book.book import Book
from app.operations import seat_owners, turn_order, turns
from app.projections import boxes
from app.projections import turns as turn_rows
from tests.conflicts.acts import acting, close, named, pay, take_back
from tests.conflicts.script import Act, Outcome, Script, World


def _box(world: World, book: Book) -> str:
    (found,) = world.table.on(book, boxes.boxes)
    return str(found.box)


def _do(operation: Callable[..., Any], **values: Any) -> Act:
    """An operation on the box; members are given by their numbers."""

    def does(world: World, book: Book) -> str | None:
        box = _box(world, book)
        known = {name: _members(world, name, value) for name, value in values.items()}
        result = book.write(lambda tx: operation(tx, meeting=world.meeting, box=box, **known))
        return result.result if isinstance(result.result, str) else None

    return does


def _members(world: World, name: str, value: Any) -> Any:
    if name in ("member", "from_member", "to_member"):
        return world.table.no(value)
    if name == "agreed" and isinstance(value, Sequence) and not isinstance(value, str):
        return tuple(world.table.no(number) for number in value)
    return value


def pot(number: int) -> Act:
    return _do(turns.pay_turn, seat=str(number), member=number, agreed="pin")


def swap(a: int, b: int) -> Act:
    return _do(turn_order.swap_turns, a=a, b=b, agreed=(a, b))


def postpone(place: int, to: int) -> Act:
    return _do(turn_order.postpone_turn, place=place, to=to, agreed=(place,))


def sell(seat: int, to: int) -> Act:
    return _do(
        seat_owners.transfer_seat,
        seat=str(seat),
        from_member=seat,
        to_member=to,
        agreed=(seat, to),
        minor=0,
    )


def give_up(seat: int) -> Act:
    return _do(seat_owners.give_up_seat, seat=str(seat), agreed=(seat,))


def _order(*seats: int) -> Callable[[World, Book], bool]:
    def says(world: World, book: Book) -> bool:
        found = world.table.on(book, boxes.find_box, _box(world, book))
        assert found is not None
        running = world.table.on(book, turn_rows.running_round, found)
        assert running is not None
        return list(running.course.order[: len(seats)]) == [str(seat) for seat in seats]

    return says


TWICE = ("turn_twice",)

SCRIPTS = (
    Script(
        what="one turn paid to one member on both",
        base="round",
        left=(pot(1),),
        right=(pot(1),),
        after=Outcome(asks=TWICE, sums={"box": -1_600_000}),
    ),
    Script(
        what="one turn paid to two members",
        base="round",
        left=(pot(1),),
        right=(swap(1, 2), pot(2)),
        after=Outcome(asks=TWICE, sums={"box": -1_600_000}),
    ),
    Script(
        what="two swaps of other seats both stand",
        base="round",
        left=(swap(2, 3),),
        right=(swap(4, 5),),
        after=Outcome(says=_order(1, 3, 2, 5, 4)),
    ),
    Script(
        what="the same swap on both is one swap",
        base="round",
        left=(swap(2, 3),),
        right=(swap(2, 3),),
        after=Outcome(says=_order(1, 3, 2, 4)),
    ),
    Script(
        what="two swaps of one seat: the first stands",
        base="round",
        left=(swap(2, 3),),
        right=(swap(3, 4),),
        after=(Outcome(says=_order(1, 3, 2, 4)), Outcome(says=_order(1, 2, 4, 3))),
    ),
    Script(
        what="a turn postponed here and another swapped there",
        base="round",
        left=(postpone(2, 8),),
        right=(swap(4, 5),),
        after=Outcome(says=_order(1, 3, 5, 4)),
    ),
    Script(
        what="one seat sold to two members is asked about",
        base="round",
        left=(sell(5, 6),),
        right=(sell(5, 7),),
        after=Outcome(asks=("seat_sold_twice",)),
    ),
    Script(
        what="two seats sold",
        base="round",
        left=(sell(5, 6),),
        right=(sell(7, 8),),
        after=Outcome(),
    ),
    Script(
        what="a seat given up on both laptops is given up once, and asked about",
        base="round",
        left=(give_up(8),),
        right=(give_up(8),),
        after=Outcome(asks=("seat_sold_twice",)),
    ),
    Script(
        what="a turn paid here, money of the same round there",
        base="round",
        left=(pot(1),),
        right=(pay(3, advance=500),),
        after=Outcome(sums={"box": -799_500}),
    ),
    Script(
        what="a turn paid here after the meeting was closed there",
        base="round",
        left=(close(),),
        right=(pot(1),),
        after=(
            Outcome(asks=("late_entry",), sums={"box": -800_000}),
            Outcome(sums={"box": -800_000}),
        ),
    ),
    Script(
        what="a turn's pot taken back on both laptops is taken back once",
        base="round",
        before=(named("paid", pot(1)),),
        left=(take_back("paid"),),
        right=(acting(1), take_back("paid")),
        after=Outcome(sums={"box": 800_000}),
    ),
)
