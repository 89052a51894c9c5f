"""What the fair order writes: each deed takes the transaction, the meeting and the fund."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from app.operations import selection_draws, selections
from app.operations.draws import reveal_draw

if TYPE_CHECKING:
    from app.book.transaction import Tx

Deed = Callable[["Tx", str, str], None]


def ask(member: str, minor: int) -> Deed:
    """A member asks for so much this month, or for nothing."""

    def deed(tx: "Tx", meeting: str, box: str) -> None:
        selections.ask_fund(tx, meeting=meeting, box=box, member=member, minor=minor)

    return deed


def skip(member: str, reason: str) -> Deed:
    """A member is passed over this month."""

    def deed(tx: "Tx", meeting: str, box: str) -> None:
        selections.skip_applicant(tx, meeting=meeting, box=box, member=member, reason=reason)

    return deed


def seal() -> Deed:
    """The secret of the draw is locked."""

    def deed(tx: "Tx", meeting: str, box: str) -> None:
        found = selections.look_now(tx, meeting, box)
        selection_draws.seal_pool(tx, meeting=meeting, found=found)

    return deed


def reveal(numbers: Sequence[tuple[str, int]]) -> Deed:
    """The seal is opened with the numbers that were shown."""

    def deed(tx: "Tx", meeting: str, box: str) -> None:
        draw = selection_draws.draw_of(tx, selections.look_now(tx, meeting, box))
        reveal_draw(tx, draw=draw.payload.draw if draw else "", numbers=numbers)

    return deed


def slip(number: int, witnesses: Sequence[str]) -> Deed:
    """A slip was drawn from the bag."""

    def deed(tx: "Tx", meeting: str, box: str) -> None:
        found = selections.look_now(tx, meeting, box)
        selection_draws.draw_slips(
            tx, meeting=meeting, found=found, first=number, witnesses=witnesses
        )

    return deed


def choose(source: str, approved_by: Sequence[str]) -> Deed:
    """The choice of the month is made, and the loan handed over."""

    def deed(tx: "Tx", meeting: str, box: str) -> None:
        selections.choose(
            tx, meeting=meeting, box=box, source=source, approved_by=tuple(approved_by)
        )

    return deed
