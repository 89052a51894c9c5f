"""Rules, offices and personal details set on two laptops (INV-08, INV-23, INV-46; sync classes 9
to 11)."""

from app.book.book import Book
from app.projections import group, members, officers
from tests.conflicts.acts import acting, add, amend, appoint, leaves, pay, set_field
from tests.conflicts.script import Outcome, Script, World


def _fine_is(minor: int) -> Outcome:
    def says(world: World, book: Book) -> bool:
        return world.table.on(book, group.current_rules)[1].late_fine == minor

    return Outcome(says=says)


def _holds(number: int, *roles: str) -> Outcome:
    def says(world: World, book: Book) -> bool:
        return world.table.on(book, officers.roles_of, world.table.no(number)) == set(roles)

    return Outcome(says=says)


def _phone_is(number: int, value: str) -> Outcome:
    def says(world: World, book: Book) -> bool:
        fields = book.read(lambda r: r.people.fields(world.table.no(number)))
        return bool(fields["phone"] == value)

    return Outcome(says=says)


def _roll_has(count: int) -> Outcome:
    def says(world: World, book: Book) -> bool:
        roll = world.table.on(book, members.members)
        return len(roll) == count and len({one.no for one in roll}) == count

    return Outcome(says=says)


SCRIPTS = (
    Script(
        what="the late fine voted on two laptops: the first to arrive is in force",
        left=(amend(late_fine=60),),
        right=(acting(1), amend(late_fine=70)),
        after=(_fine_is(60), _fine_is(70)),
    ),
    Script(
        what="two other rules changed from one state: the second is proposed anew",
        left=(amend(late_fine=60),),
        right=(acting(1), amend(absent_fine=200)),
        after=(_fine_is(60), _fine_is(50)),
    ),
    Script(
        what="the same change on both is one change",
        left=(amend(late_fine=60),),
        right=(acting(1), amend(late_fine=60)),
        after=_fine_is(60),
    ),
    Script(
        what="two changes here, one there",
        left=(amend(late_fine=60), amend(late_fine=65)),
        right=(acting(1), amend(late_fine=70)),
        after=(_fine_is(65), _fine_is(70)),
        is_by_first=True,
    ),
    Script(
        what="a secretary appointed here and a key holder there",
        left=(appoint(7, "secretary"),),
        right=(acting(1), appoint(8, "key_holder")),
        after=_holds(7, "secretary"),
    ),
    Script(
        what="two offices for one member: the last in order",
        left=(appoint(7, "secretary"),),
        right=(acting(1), appoint(7, "key_holder")),
        after=(_holds(7, "key_holder"), _holds(7, "secretary")),
    ),
    Script(
        what="a phone number set twice: the last in order",
        left=(set_field(7, "phone", "0711000001"),),
        right=(set_field(7, "phone", "0711000002"),),
        after=(_phone_is(7, "0711000002"), _phone_is(7, "0711000001")),
    ),
    Script(
        what="the name here and the phone number there are both kept",
        left=(set_field(7, "name", "Grace Atieno Okoth"),),
        right=(set_field(7, "phone", "0711000002"),),
        after=_phone_is(7, "0711000002"),
    ),
    Script(
        what="a new member on each laptop has a number of his own",
        left=(add("Ruth Achola"),),
        right=(add("Zipporah Were"),),
        after=_roll_has(12),
    ),
    Script(
        what="the same person on both laptops stands twice in the roll until somebody says",
        left=(add("Ruth Achola"),),
        right=(add("Ruth Achola"),),
        after=_roll_has(12),
    ),
    Script(
        what="who left here paid there: the money is to be given back",
        left=(leaves(7),),
        right=(pay(7, shares=400),),
        after=(
            Outcome(asks=("paid_after_leaving",), sums={"box": 400, "saved 7": 0, "suspense": 400}),
            # It has its number before the leaving: the settlement shows it.
            Outcome(sums={"box": 400, "saved 7": 400, "suspense": 0}),
        ),
    ),
    Script(
        what="who left on both laptops left once",
        left=(leaves(7),),
        right=(leaves(7),),
        after=_roll_has(9),
    ),
)
