"""What officers do about loans in a scripted conflict."""

from typing import Any

from app.book.book import Book
from app.operations import corrections
from app.operations import loans as giving
from app.operations.lending import changing, losses, requests, settling
from app.operations.lending.changing import Wanted
from app.projections import loans
from tests.conflicts.script import Act, World
from tests.helpers.lending import approvers


def lend(number: int, principal: int, *, product: str = "apart", **more: Any) -> Act:
    """A loan of one instalment without a request; its id."""

    def does(world: World, book: Book) -> str:
        named = {"guarantors"} & more.keys()
        values = more | {name: tuple(world.table.no(no) for no in more[name]) for name in named}
        return book.write(
            lambda tx: giving.record_past_loan(
                tx,
                meeting=world.meeting,
                member=world.table.no(number),
                principal=principal,
                product=product,
                **({"meetings": 1} | values),
            )
        ).result

    return does


def approved(number: int, principal: int) -> Act:
    """A request that the meeting approved; its loan."""

    def does(world: World, book: Book) -> str:
        def write(tx: Any) -> str:
            loan = requests.request_loan(
                tx,
                member=world.table.no(number),
                principal=principal,
                instalments=1,
                product="apart",
                meeting=world.meeting,
            )
            requests.decide_request(
                tx,
                loan=loan,
                outcome="approved",
                meeting=world.meeting,
                votes=(9, 0),
                approved_by=approvers(world.table),
            )
            return loan

        return book.write(write).result

    return does


def hand_over(name: str) -> Act:
    def does(world: World, book: Book) -> str:
        loan = world.known[name]
        return book.write(lambda tx: giving.disburse(tx, loan=loan, meeting=world.meeting)).result

    return does


def write_off(name: str) -> Act:
    def does(world: World, book: Book) -> str:
        return book.write(
            lambda tx: losses.write_off(
                tx,
                meeting=world.meeting,
                loan=world.known[name],
                reason="moved away",
                votes=(9, 0),
                approved_by=approvers(world.table),
            )
        ).result

    return does


def reschedule(name: str, count: int) -> Act:
    def does(world: World, book: Book) -> str:
        return book.write(
            lambda tx: changing.reschedule(
                tx,
                meeting=world.meeting,
                loan=world.known[name],
                wanted=Wanted(count=count),
                reason="harvest failed",
                votes=(9, 0),
                approved_by=approvers(world.table),
            )
        ).result

    return does


def guarantor_pays(name: str, number: int, minor: int) -> Act:
    def does(world: World, book: Book) -> str:
        return book.write(
            lambda tx: settling.guarantor_pays(
                tx,
                meeting=world.meeting,
                loan=world.known[name],
                guarantor=world.table.no(number),
                minor=minor,
                source="cash",
            )
        ).result

    return does


def take_back_loan(name: str) -> Act:
    """A loan that was written and never handed over."""

    def does(world: World, book: Book) -> None:
        loan = world.table.on(book, loans.find_loan, world.known[name])
        assert loan is not None
        book.write(lambda tx: corrections.take_back_entry(tx, entry=loan.entry))

    return does
