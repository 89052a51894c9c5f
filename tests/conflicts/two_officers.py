"""Offices, laptops and sheets written apart where the group asks two officers (sync class 11)."""

from collections.abc import Callable

from app.book.book import Book
from app.core.recovery import RecoverySet
from app.operations.devices import agree, give_device, refuse, withdraw
from app.projections import devices, officers, recovery
from tests.conflicts.acts import appoint, pay
from tests.conflicts.script import Act, Outcome, Script, World
from tests.helpers.laptops import made_id

BASE = "two officers"


def agree_to_all() -> Act:
    """Be the second officer for everything that another laptop asked."""

    def does(world: World, book: Book) -> None:
        del world
        for fact, asked in tuple(book.roster.vouching.asked.items()):
            if asked.device != book.group.device:
                book.write(lambda tx, one=fact: agree(tx, fact=one))

    return does


def refuse_all() -> Act:
    """Refuse everything that another laptop asked."""

    def does(world: World, book: Book) -> None:
        del world
        for fact, asked in tuple(book.roster.vouching.asked.items()):
            if asked.device != book.group.device:
                book.write(lambda tx, one=fact: refuse(tx, fact=one))

    return does


def withdraw_all() -> Act:
    """Take back everything that this laptop asked."""

    def does(world: World, book: Book) -> None:
        del world
        for fact, asked in tuple(book.roster.vouching.asked.items()):
            if asked.device == book.group.device:
                book.write(lambda tx, one=fact: withdraw(tx, fact=one))

    return does


def give(number: int, *, own: bool) -> Act:
    """Give the own laptop, or the other one, to a member."""

    def does(world: World, book: Book) -> None:
        table = world.table
        device = next(b.group.device for b in table.books if (b is book) is own)
        book.write(lambda tx: give_device(tx, device=device, member=table.no(number)))

    return does


def new_sheets(name: str) -> Act:
    """As a program that asks nobody writes them."""

    def does(world: World, book: Book) -> None:
        holders = (world.table.no(7), world.table.no(8))
        fact = RecoverySet(recovery=made_id(name), key="00", box_key="00", holders=holders)
        book.write(lambda tx: tx.append(fact))

    return does


def on_tablet(act: Act) -> Act:
    """What is written on the secretary's laptop before both part."""

    def does(world: World, book: Book) -> None:
        del book
        act(world, world.table.tablet)
        world.table.sync()

    return does


def _is(waits: int, says: Callable[[World, Book], bool]) -> Outcome:
    def both(world: World, book: Book) -> bool:
        return len(book.roster.vouching.asked) == waits and says(world, book)

    return Outcome(says=both)


def _holds(number: int, *roles: str) -> Callable[[World, Book], bool]:
    def says(world: World, book: Book) -> bool:
        member = world.table.no(number)
        shown = world.table.on(book, officers.roles_of, member)
        return shown == book.roster.roles_of(member) == set(roles)

    return says


def _all_hold(world: World, book: Book) -> bool:
    first, third = (world.table.on(book, officers.roles_of, world.table.no(n)) for n in (1, 3))
    return {"treasurer"} <= first and {"secretary", "admin"} <= third


def _own_laptops(world: World, book: Book) -> bool:
    lines = world.table.on(book, devices.devices)
    return [one.member for one in lines] == [world.table.no(1), world.table.no(3)]


def _no_sheets(world: World, book: Book) -> bool:
    return world.table.on(book, recovery.current_sheets) is book.roster.recovery is None


def _sheets_are(name: str) -> Callable[[World, Book], bool]:
    def says(world: World, book: Book) -> bool:
        sheets = world.table.on(book, recovery.current_sheets)
        return sheets is not None and sheets.recovery == made_id(name)

    return says


SCRIPTS = (
    Script(
        what="two officers who take each other's office: both wait, and both keep theirs",
        base=BASE,
        left=(appoint(3),),
        right=(appoint(1),),
        after=_is(2, _all_hold),
    ),
    Script(
        what="two officers who give a member an office each: neither counts alone",
        base=BASE,
        left=(appoint(7, "secretary"),),
        right=(appoint(7, "key_holder"),),
        after=_is(2, _holds(7)),
    ),
    Script(
        what="an office that is agreed to here while another one is asked for there",
        base=BASE,
        before=(on_tablet(appoint(7, "key_holder")),),
        left=(agree_to_all(),),
        right=(appoint(7, "auditor"),),
        after=_is(1, _holds(7, "key_holder")),
    ),
    Script(
        what="each takes the other's laptop for the own: both wait, and nobody's word is doubled",
        base=BASE,
        left=(give(1, own=False), appoint(7, "treasurer")),
        right=(give(3, own=False), appoint(8, "chair")),
        after=_is(4, _own_laptops),
    ),
    Script(
        what="sheets made on both laptops by programs that ask nobody: none of them counts",
        base=BASE,
        left=(new_sheets("left"),),
        right=(new_sheets("right"),),
        after=_is(2, _no_sheets),
    ),
    Script(
        what="the sheets that the other officer agreed to are those that count",
        base=BASE,
        before=(on_tablet(new_sheets("first")),),
        left=(agree_to_all(),),
        right=(new_sheets("second"),),
        after=_is(1, _sheets_are("first")),
    ),
    Script(
        what="all that was asked on a laptop can be agreed to, also when it goes to who agrees",
        base=BASE,
        before=(on_tablet(give(1, own=True)), on_tablet(appoint(7, "key_holder"))),
        left=(agree_to_all(),),
        right=(pay(5, shares=400),),
        after=_is(0, _holds(7, "key_holder")),
    ),
    Script(
        what="an office that is agreed to here and withdrawn there: the first word counts",
        base=BASE,
        before=(on_tablet(appoint(7, "key_holder")),),
        left=(agree_to_all(),),
        right=(withdraw_all(),),
        after=(_is(0, _holds(7, "key_holder")), _is(0, _holds(7))),
    ),
    Script(
        what="an office that is refused here while it is withdrawn there: nobody holds it",
        base=BASE,
        before=(on_tablet(appoint(7, "key_holder")),),
        left=(refuse_all(),),
        right=(withdraw_all(),),
        after=_is(0, _holds(7)),
    ),
    Script(
        what="sheets that are refused here while others are made there: those wait",
        base=BASE,
        before=(on_tablet(new_sheets("first")),),
        left=(refuse_all(),),
        right=(new_sheets("second"),),
        after=_is(1, _no_sheets),
    ),
)
