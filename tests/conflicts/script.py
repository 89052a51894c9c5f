"""A scripted conflict: what two laptops wrote apart, and what both show in the end."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from app.book.book import Book
from app.core.events.envelope import Frame
from app.projections import balances, cases, money_places
from tests.conflicts.table import Moment, Table, orders
from tests.helpers.two_laptops import same_book
from tests.simulation.laptop import opened


@dataclass
class World:
    """What the acts of a script work on; `known` are ids by the names a script gives them."""

    table: Table
    meeting: str
    known: dict[str, str] = field(default_factory=dict)


Act = Callable[[World, Book], str | None]


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """What both books show in the end.

    Attributes:
        asks: Kinds of the open questions, sorted.
        sums: What came to each place since the laptops parted, in minor units: "box", "saved 7",
            "advance 7", "suspense", or an account with a member's number ("1340 7", debits
            positive).
        says: More that must hold, asked of each book.
    """

    asks: tuple[str, ...] = ()
    sums: Mapping[str, int] = field(default_factory=dict)
    says: Callable[[World, Book], object] | None = None


@dataclass(frozen=True, kw_only=True)
class Script:
    """One conflict.

    Attributes:
        what: The case in a sentence; the name of its test.
        base: The group it happens in, see `tests.conflicts.bases`.
        before: What both laptops know, written on the treasurer's.
        left, right: What the treasurer's laptop and the secretary's write without each other.
        after: The outcome; of two, the first when the last fact of `left` (its closing, where it
            closes a meeting) arrives before the last of `right`, or with `is_by_first` the first
            before the first.
    """

    what: str
    base: str = "savings"
    before: tuple[Act, ...] = ()
    left: tuple[Act, ...]
    right: tuple[Act, ...]
    after: Outcome | tuple[Outcome, Outcome]
    is_by_first: bool = False

    def run(self, table: Table, base: Moment, meeting: str) -> int:
        """Play it in every order of arrival; how many there were."""
        table.put_back(base)
        world = World(table, meeting)
        for act in self.before:
            act(world, table.book)
        table.sync()
        before = {place: sum_at(world, table.book, place) for place in self._places()}
        here = world.meeting
        for act in self.left:
            act(world, table.book)
        world.meeting = here
        for act in self.right:
            act(world, table.tablet)
        left, right = table.book.outgoing(), table.tablet.outgoing()
        tried = 0
        with table.kept() as written:
            for order in orders(left, right):
                table.put_back(written)
                table.arrive(order)
                table.sync()
                same_book(table)
                by = 0 if self.is_by_first else -1
                self._expect(world, before, _is_left_first(order, left, right, by))
                tried += 1
        return tried

    def _places(self) -> set[str]:
        outcomes = self.after if isinstance(self.after, tuple) else (self.after,)
        return {place for outcome in outcomes for place in outcome.sums}

    def _expect(self, world: World, before: dict[str, int], is_left_first: bool) -> None:
        wanted = self.after
        if isinstance(wanted, tuple):
            wanted = wanted[0 if is_left_first else 1]
        for book in world.table.books:
            found = sorted(one.fact.kind for one in world.table.on(book, cases.open_cases))
            assert tuple(found) == wanted.asks, f"left first: {is_left_first}"
            sums = {place: sum_at(world, book, place) - before[place] for place in wanted.sums}
            assert sums == dict(wanted.sums), f"left first: {is_left_first}"
            if wanted.says is not None:
                assert wanted.says(world, book), f"left first: {is_left_first}"


def sum_at(world: World, book: Book, place: str) -> int:
    """Money at a place of `Outcome.sums`."""
    table = world.table
    name, _, number = place.partition(" ")
    subs = (table.no(int(number)),) if number.isdigit() else (number,) if number else ()
    if name == "box":
        return table.on(book, money_places.box_minor, book.group.currency)
    account, sign = {"saved": ("3010", -1), "advance": ("2020", -1), "suspense": ("2050", -1)}.get(
        name, (name, 1)
    )
    return sign * table.on(book, balances.balance_of, account, book.group.currency, *subs)


def _is_left_first(
    order: Sequence[Frame], left: Sequence[Frame], right: Sequence[Frame], which: int
) -> bool:
    places = {frame.hash: at for at, frame in enumerate(order)}
    if not left or not right:
        return bool(left)
    closing = [frame for frame in left if opened(frame).type == "meeting.closed"]
    mine = closing[0] if closing else left[which]
    return places[mine.hash] < places[right[which].hash]
