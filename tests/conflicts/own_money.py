"""Own money taken out on two laptops: savings, advances, settlements, parts of a share-out
(INV-13, INV-25; sync class 3)."""

from collections.abc import Callable
from typing import Any

from app.book.book import Book
from app.operations import advances, leaving
from app.projections import cases
from tests.conflicts.acts import correct, named, pay, take_back
from tests.conflicts.script import Act, Outcome, Script, World
from tests.conflicts.sharing import share_out
from tests.helpers.lending import approvers

TWICE = ("own_twice",)
UNDONE = ("own_undone",)
SAVED = 500_000  # what each member has in shares


def _out(operation: Callable[..., Any], number: int, **values: Any) -> Act:
    def does(world: World, book: Book) -> str:
        member = world.table.no(number)
        result = book.write(
            lambda tx: operation(tx, meeting=world.meeting, member=member, agreed="pin", **values)
        )
        return str(result.result)

    return does


def cancel(number: int, shares: int) -> Act:
    return _out(leaving.cancel_shares, number, shares=shares, reason="school fees")


def refund(number: int) -> Act:
    return _out(advances.refund_advance, number)


def settle(number: int) -> Act:
    def does(world: World, book: Book) -> str:
        act = _out(leaving.settle_exit, number, reason="moved", approved_by=approvers(world.table))
        return str(act(world, book))

    return does


def missing(minor: int) -> Callable[[World, Book], object]:
    """How much the one question is about."""

    def says(world: World, book: Book) -> bool:
        (asked,) = world.table.on(book, cases.open_cases)
        return asked.fact.amount == minor

    return says


AHEAD = (pay(7, advance=250),)
PAID = (named("it", pay(7, shares=400)),)
PAID_AHEAD = (named("it", pay(7, advance=250)),)

SCRIPTS = (
    Script(
        what="all shares of a member bought back on both laptops",
        left=(cancel(7, 2_500),),
        right=(cancel(7, 2_500),),
        after=Outcome(asks=TWICE, sums={"saved 7": -2 * SAVED, "box": -2 * SAVED}),
    ),
    Script(
        what="some shares bought back on each laptop, and there were enough",
        left=(cancel(7, 1_000),),
        right=(cancel(7, 1_500),),
        after=Outcome(sums={"saved 7": -SAVED, "box": -SAVED}),
    ),
    Script(
        what="a member settled with on both laptops",
        left=(settle(7),),
        right=(settle(7),),
        after=Outcome(asks=TWICE, sums={"saved 7": -2 * SAVED, "box": -2 * SAVED}),
    ),
    Script(
        what="shares bought back here, shared out there",
        left=(cancel(7, 2_500),),
        right=(share_out(),),
        after=Outcome(asks=TWICE, sums={"saved 7": -2 * SAVED, "box": -SAVED, "2060 7": -SAVED}),
    ),
    Script(
        what="settled here, shared out there",
        left=(settle(7),),
        right=(share_out(),),
        after=Outcome(asks=TWICE, sums={"saved 7": -2 * SAVED, "box": -SAVED, "2060 7": -SAVED}),
    ),
    Script(
        what="an advance given back here pays nothing there: the shares are owed again",
        before=AHEAD,
        left=(refund(7),),
        right=(pay(7, shares=200),),
        after=Outcome(sums={"advance 7": -250, "saved 7": 0, "box": -250}),
    ),
    Script(
        what="an advance given back here, the whole row paid with it and with cash there",
        before=AHEAD,
        left=(refund(7),),
        right=(pay(7, shares=400),),
        after=Outcome(sums={"advance 7": -250, "saved 7": 150, "box": -100}),
    ),
    Script(
        what="an advance given back on both laptops",
        before=AHEAD,
        left=(refund(7),),
        right=(refund(7),),
        after=Outcome(asks=("refund_twice",), sums={"advance 7": -500, "box": -500}),
    ),
    Script(
        what="an advance given back here, shared out there",
        before=AHEAD,
        left=(refund(7),),
        right=(share_out(),),
        after=Outcome(asks=TWICE, sums={"advance 7": -500, "box": -250}),
    ),
    Script(
        what="an advance given back here, settled there",
        before=AHEAD,
        left=(refund(7),),
        right=(settle(7),),
        after=Outcome(asks=TWICE, sums={"advance 7": -500, "box": -500_500}),
    ),
    Script(
        what="shares paid with an advance here, settled there: the shares are owed again",
        before=AHEAD,
        left=(pay(7, shares=200),),
        right=(settle(7),),
        after=Outcome(sums={"advance 7": -250, "saved 7": -SAVED}),
    ),
    Script(
        what="welfare paid with an advance here and shares there: one of the two",
        before=AHEAD,
        left=(pay(7, welfare=200),),
        right=(pay(7, shares=200),),
        after=(
            Outcome(sums={"advance 7": -200, "saved 7": 0}),
            Outcome(sums={"advance 7": -200, "saved 7": 200}),
        ),
    ),
    Script(
        what="a payment taken back here, all shares of the member bought back there",
        before=PAID,
        left=(take_back("it"),),
        right=(cancel(7, 2_502),),
        after=Outcome(asks=UNDONE, sums={"saved 7": -SAVED - 800, "box": -SAVED - 800}),
    ),
    Script(
        what="a payment taken back here, and no more bought back there than is left",
        before=PAID,
        left=(take_back("it"),),
        right=(cancel(7, 2_500),),
        after=Outcome(sums={"saved 7": -SAVED - 400, "box": -SAVED - 400}),
    ),
    Script(
        what="a payment taken back here, shared out there",
        before=PAID,
        left=(take_back("it"),),
        right=(share_out(),),
        after=Outcome(asks=UNDONE, sums={"saved 7": -SAVED - 800, "box": -400}),
    ),
    Script(
        what="an advance taken back here pays nothing there: the shares are owed again",
        before=PAID_AHEAD,
        left=(take_back("it"),),
        right=(pay(7, shares=200),),
        after=Outcome(sums={"advance 7": -250, "saved 7": 0, "box": -250}),
    ),
    Script(
        what="an advance taken back here, given back there",
        before=PAID_AHEAD,
        left=(take_back("it"),),
        right=(refund(7),),
        after=Outcome(asks=UNDONE, sums={"advance 7": -500, "box": -500}),
    ),
    Script(
        what="a payment corrected to less here, all shares bought back there: the rest is asked",
        before=PAID,
        left=(correct("it", shares=200),),
        right=(cancel(7, 2_502),),
        after=Outcome(
            asks=UNDONE,
            sums={"saved 7": -SAVED - 600, "box": -SAVED - 600},
            says=missing(200),
        ),
    ),
    Script(
        what="a payment corrected to more here, all shares bought back there",
        before=PAID,
        left=(correct("it", shares=600),),
        right=(cancel(7, 2_502),),
        after=Outcome(sums={"saved 7": -SAVED - 200, "box": -SAVED - 200}),
    ),
    Script(
        what="a payment corrected to less here, and no more bought back there than is left",
        before=PAID,
        left=(correct("it", shares=200),),
        right=(cancel(7, 2_501),),
        after=Outcome(sums={"saved 7": -SAVED - 400, "box": -SAVED - 400}),
    ),
    Script(
        what="a payment corrected twice here, all shares bought back there: the last counts",
        before=PAID,
        left=(named("other", correct("it", shares=200)), correct("other", welfare=50, shares=200)),
        right=(cancel(7, 2_502),),
        after=Outcome(
            asks=UNDONE,
            sums={"saved 7": -SAVED - 600, "box": -SAVED - 550},
            says=missing(200),
        ),
    ),
    Script(
        what="a payment corrected to less here, bought back in two parts there: the rest is asked",
        before=PAID,
        left=(correct("it", shares=200),),
        right=(cancel(7, 2_000), cancel(7, 502)),
        after=Outcome(asks=UNDONE, sums={"saved 7": -SAVED - 600}, says=missing(200)),
    ),
    Script(
        what="a payment corrected to less here, shared out there: the rest is asked",
        before=PAID,
        left=(correct("it", shares=200),),
        right=(share_out(),),
        after=Outcome(asks=UNDONE, sums={"saved 7": -SAVED - 600, "box": -200}, says=missing(200)),
    ),
    Script(
        what="an advance corrected to less here, given back there: the rest is asked",
        before=PAID_AHEAD,
        left=(correct("it", advance=100),),
        right=(refund(7),),
        after=Outcome(asks=UNDONE, sums={"advance 7": -400, "box": -400}, says=missing(150)),
    ),
    Script(
        what="a payment taken back here, and corrected there what was bought back of it",
        before=PAID,
        left=(take_back("it"),),
        right=(named("out", cancel(7, 2_502)), take_back("out"), cancel(7, 2_501)),
        after=Outcome(asks=UNDONE, sums={"saved 7": -SAVED - 600}, says=missing(200)),
    ),
)
