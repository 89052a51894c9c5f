"""A building on two laptops: costs, bills, meters, owners, payments (INV-48 to INV-51)."""

from typing import Any

from app.book.book import Book
from app.operations.building import bills, costs, payments, units
from app.operations.building.payments import UnitRow
from tests.conflicts.bases import Building
from tests.conflicts.script import Act, Outcome, Script, World
from tests.helpers.building import BOX, MILLION

PERIOD = "1404-01"


def flat(world: World, number: int) -> str:
    assert isinstance(world.table, Building)
    return world.table.flat(number)


def cost(category: str, minor: int, **more: Any) -> Act:
    def does(world: World, book: Book) -> None:
        del world
        values = {"box": BOX, "period": PERIOD} | more
        book.write(lambda tx: costs.record_cost(tx, category=category, minor=minor, **values))

    return does


def bill(on: str = "2025-04-21") -> Act:
    def does(world: World, book: Book) -> None:
        del world
        book.write(lambda tx: bills.issue_bill(tx, box=BOX, period=PERIOD, on=on))

    return does


def read_meter(number: int, value: int) -> Act:
    def does(world: World, book: Book) -> None:
        unit = flat(world, number)
        book.write(
            lambda tx: units.read_meter(tx, unit=unit, meter="water", on="2025-04-20", value=value)
        )

    return does


def occupy(number: int, role: str, by: int, people: int = 2) -> Act:
    def does(world: World, book: Book) -> None:
        unit, member = flat(world, number), world.table.no(by)
        book.write(
            lambda tx: units.occupy_unit(
                tx, unit=unit, role=role, member=member, from_on="2025-04-10", people=people
            )
        )

    return does


def pay_flat(number: int, minor: int) -> Act:
    def does(world: World, book: Book) -> None:
        row = UnitRow(unit=flat(world, number), minor=minor)
        meeting = world.meeting
        book.write(lambda tx: payments.write_unit_rows(tx, meeting=meeting, rows=[row]))

    return does


def _apart(what: str, left: Act, right: Act, *asks: str, before: tuple[Act, ...] = ()) -> Script:
    return Script(
        what=what,
        base="flats",
        before=before,
        left=(left,),
        right=(right,),
        after=Outcome(asks=asks),
    )


BILLED = (bill(),)

SCRIPTS = (
    _apart("a month billed on both laptops", bill(), bill(), "two_bills"),
    _apart("two invoices of one month", cost("repairs", 510_000), cost("heating", 700_000)),
    _apart(
        "one invoice written by two officers stays twice: they may be two",
        cost("repairs", 510_000),
        cost("repairs", 510_000),
    ),
    Script(
        what="a month billed here, an invoice of it there comes with the next bill",
        base="flats",
        left=(bill(),),
        right=(cost("repairs", 510_000),),
        after=Outcome(asks=("late_cost",)),
    ),
    Script(
        what="a month billed here, a household grew there",
        base="flats",
        left=(bill(),),
        right=(occupy(1, "tenant", 3, people=6),),
        after=(Outcome(asks=("bill_basis",)), Outcome(asks=("bill_basis",))),
    ),
    _apart("a meter read to two values", read_meter(1, 120), read_meter(1, 130), "meter_twice"),
    _apart("a meter read to one value on both", read_meter(1, 120), read_meter(1, 120)),
    _apart("two meters", read_meter(1, 120), read_meter(2, 80)),
    _apart("a flat sold to two people", occupy(1, "owner", 3), occupy(1, "owner", 4), "two_owners"),
    _apart("two flats sold", occupy(1, "owner", 3), occupy(2, "owner", 4)),
    _apart(
        "a flat paid on both",
        pay_flat(1, MILLION),
        pay_flat(1, MILLION),
        "same_payment",
        before=BILLED,
    ),
    _apart("two flats paid", pay_flat(1, MILLION), pay_flat(2, MILLION), before=BILLED),
    _apart(
        "a flat paid here and its meter read there",
        pay_flat(1, MILLION),
        read_meter(1, 120),
        before=BILLED,
    ),
)
