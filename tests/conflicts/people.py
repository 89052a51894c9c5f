"""Personal details, devices and fines of people on two laptops (INV-19, INV-23; classes 9, 11)."""

from collections.abc import Callable

from app.book.book import Book
from app.book.enrolment import revoke_device
from app.projections import dues, members
from tests.conflicts.acts import acting, add, appoint, fine, leaves, pay, set_field
from tests.conflicts.script import Act, Outcome, Script, World, sum_at

FIELDS = ("name", "phone", "next_of_kin", "id_number", "note", "language")


PAID_TO = "payout_phone"  # what one person alone does not change


def _field_is(field: str, value: str) -> Callable[[World, Book], bool]:
    def says(world: World, book: Book) -> bool:
        found = book.read(lambda r: r.people.fields(world.table.no(7)))
        return bool(found.get(field) == value)

    return says


def _owes(minor: int) -> Callable[[World, Book], bool]:
    def says(world: World, book: Book) -> bool:
        owed = world.table.on(book, dues.open_fines, world.table.no(7))
        return sum(one.left for one in owed) == minor

    return says


def _numbers(*wanted: int) -> Callable[[World, Book], bool]:
    def says(world: World, book: Book) -> bool:
        return [one.no for one in world.table.on(book, members.members)][10:] == list(wanted)

    return says


def _has_saved(minor: int) -> Callable[[World, Book], bool]:
    def says(world: World, book: Book) -> bool:
        # The laptop that was locked out still shows what it wrote.
        return book is world.table.tablet or sum_at(world, book, "saved 7") == 500_000 + minor

    return says


def revoke(which: str) -> Act:
    """Lock out "book" or "tablet"."""

    def does(world: World, book: Book) -> None:
        device = getattr(world.table, which).group.device
        book.write(lambda tx: revoke_device(tx, device, "lost"))

    return does


SCRIPTS = (
    *(
        Script(
            what=f"{field} set to two values: the last in order",
            left=(set_field(7, field, "First"),),
            right=(set_field(7, field, "Second"),),
            after=(
                Outcome(says=_field_is(field, "Second")),
                Outcome(says=_field_is(field, "First")),
            ),
        )
        for field in FIELDS
    ),
    *(
        Script(
            what=f"{field} set to one value on both laptops",
            left=(set_field(7, field, "Same"),),
            right=(set_field(7, field, "Same"),),
            after=Outcome(says=_field_is(field, "Same")),
        )
        for field in FIELDS
    ),
    Script(
        what="the number money is sent to set to two: the one of before until it is answered",
        before=(set_field(7, PAID_TO, "0722000000"),),
        left=(set_field(7, PAID_TO, "0722000001"),),
        right=(set_field(7, PAID_TO, "0722000002"),),
        after=Outcome(asks=("sensitive_field",), says=_field_is(PAID_TO, "0722000000")),
    ),
    Script(
        what="the number that money is sent to set twice here and once there",
        before=(set_field(7, PAID_TO, "0722000000"),),
        left=(set_field(7, PAID_TO, "0722000001"), set_field(7, PAID_TO, "0722000003")),
        right=(set_field(7, PAID_TO, "0722000002"),),
        after=(
            Outcome(asks=("sensitive_field",), says=_field_is(PAID_TO, "0722000000")),
            Outcome(asks=("sensitive_field",) * 2, says=_field_is(PAID_TO, "0722000000")),
        ),
    ),
    Script(
        what="the number that money is sent to set to one on both laptops",
        left=(set_field(7, PAID_TO, "0722000001"),),
        right=(set_field(7, PAID_TO, "0722000001"),),
        after=Outcome(says=_field_is(PAID_TO, "0722000001")),
    ),
    Script(
        what="the number that money is sent to of one member here, the phone of the same there",
        left=(set_field(7, PAID_TO, "0722000001"),),
        right=(set_field(7, "phone", "0722000002"),),
        after=Outcome(says=_field_is(PAID_TO, "0722000001")),
    ),
    *(
        Script(
            what=f"a fine for {reason} of {minor} on both laptops is owed once",
            left=(fine(7, minor, reason),),
            right=(fine(7, minor, reason),),
            after=Outcome(says=_owes(minor)),
        )
        for reason, minor in (("phone", 100), ("noise", 50), ("late book", 250))
    ),
    Script(
        what="two fines for other things are two",
        left=(fine(7, 100, "phone"),),
        right=(fine(7, 50, "noise"),),
        after=Outcome(says=_owes(150)),
    ),
    Script(
        what="two fines of other amounts are two",
        left=(fine(7, 100, "phone"),),
        right=(fine(7, 50, "phone"),),
        after=Outcome(says=_owes(150)),
    ),
    Script(
        what="the second phone of one member here, the first on both",
        left=(fine(7, 100, "phone"), fine(7, 100, "phone")),
        right=(pay(8, shares=200),),
        after=Outcome(says=_owes(200)),
    ),
    Script(
        what="two new members here, one there: three numbers",
        left=(add("Ruth Achola"), add("Naomi Atieno")),
        right=(add("Zipporah Were"),),
        after=Outcome(says=_numbers(11, 12, 13)),
    ),
    Script(
        what="a wanted number given on both laptops",
        left=(add("Ruth Achola", no=40),),
        right=(add("Zipporah Were", no=40),),
        after=Outcome(says=_numbers(40, 41)),
    ),
    Script(
        what="who left here was appointed there",
        left=(leaves(7),),
        right=(acting(1), appoint(7, "key_holder")),
        after=Outcome(),
    ),
    Script(
        what="who left here was fined there",
        left=(leaves(7),),
        right=(fine(7),),
        after=Outcome(sums={"box": 0}),
    ),
    Script(
        what="an entry of the tablet that was locked out meanwhile waits for the officers",
        left=(revoke("tablet"),),
        right=(pay(7, shares=400),),
        after=(Outcome(says=_has_saved(0)), Outcome(says=_has_saved(400))),
    ),
)
