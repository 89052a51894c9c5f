"""A request for a loan, without Qt: what is typed, what it would mean, what is written."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any, Protocol

from app.book.transaction import Tx
from app.core.errors import AppError
from app.features.loans.asking.what_if import Answer, Known, Wish, look, what_if
from app.operations.corrections import undo_entry
from app.operations.lending.guarantors import guarantee
from app.operations.lending.requests import decide_request, request_loan
from app.projections.loan_book import find_request


class AskingView(Protocol):
    """What the presenter needs of the screen."""

    def show_known(self, known: Known) -> None: ...
    def show_answer(self, answer: Answer) -> None: ...
    def show_failure(self, error: AppError) -> None: ...
    def refused(self, error: AppError) -> None: ...
    def written(self, what: str) -> None: ...


@dataclass
class AskingPresenter:
    """One officer at the form."""

    session: Any
    view: AskingView
    loan: str = ""
    wish: Wish = field(default_factory=Wish)
    known: Known | None = None
    answer: Answer | None = None
    _written: list[str] = field(default_factory=list)

    def open(self, loan: str) -> None:
        """Begin with a request that is there, or with an empty form."""
        self.loan, self.wish, self.answer, self._written = loan, Wish(), None, []
        self.known = None

    def read(self) -> None:
        loan, today = self.loan, self.session.today()
        self.session.read(
            lambda reading: look(reading, loan, today), self._took, self.view.show_failure
        )

    def change(self, **values: Any) -> None:
        """Something was typed: reckon anew."""
        self.wish = replace(self.wish, **values)
        self.reckon()

    def reckon(self, *, anew: bool = False) -> None:
        """Ask the book what the wish would mean.

        Args:
            anew: The book has changed, so the next meetings have.
        """
        wish, loan, today = self.wish, self.loan, self.session.today()
        known = None if anew or self.answer is None else self.answer.outlook

        def took(answer: Answer) -> None:
            if wish == self.wish:  # else the next answer is on its way
                self.answer = answer
                self.view.show_answer(answer)

        self.session.read(
            lambda reading: what_if(reading, wish, loan=loan, on=today, outlook=known),
            took,
            self.view.refused,
        )

    def write(self) -> None:
        """Write the request, or the changed one."""
        wish = self.wish
        order = partial(
            request_loan,
            member=wish.member,
            principal=wish.principal,
            instalments=wish.instalments,
            product=wish.product,
            purpose=wish.purpose,
            first_due=wish.first_due,
            guarantees=wish.guarantees,
            first_part=wish.first_part,
            loan=self.loan,
        )

        def operation(tx: Tx) -> tuple[str, str]:
            loan = order(tx)
            found = find_request(tx.conn, loan)
            return loan, found.entry if found is not None else ""

        def done(made: tuple[str, str]) -> None:
            self.loan = made[0]
            self._finish(made[1], "request")

        self.session.write(operation, done, self.view.refused)

    def signed(self, guarantor: str) -> None:
        """A guarantor has signed on paper."""
        self._order(partial(guarantee, loan=self.loan, guarantor=guarantor, how="paper"), "stands")

    def withdraw(self) -> None:
        """The member does not want it any more."""
        order = partial(decide_request, loan=self.loan, outcome="withdrawn")
        self._order(order, "withdrawn")

    def undo_last(self) -> bool:
        """Take back the newest fact of this page; False when there is none."""
        if not self._written:
            return False
        entry = self._written.pop()

        def done(_: None) -> None:
            self.view.written("taken_back")
            self.read()

        self.session.write(lambda tx: undo_entry(tx, entry=entry), done, self.view.refused)
        return True

    def _order(self, order: Callable[[Tx], str], what: str) -> None:
        self.session.write(order, lambda entry: self._finish(entry, what), self.view.refused)

    def _finish(self, entry: str, what: str) -> None:
        self._written.append(entry)
        self.view.written(what)
        self.read()

    def _took(self, known: Known) -> None:
        is_first = self.known is None
        self.known = known
        if known.request is not None:
            asked = known.request.asked
            self.wish = Wish(
                member=asked.member,
                principal=asked.principal,
                instalments=asked.instalments,
                product=asked.product,
                first_due=asked.first_due,
                purpose=asked.purpose,
                guarantees=asked.guarantees,
                first_part=asked.first_part,
            )
        elif self.loan and not is_first:
            self.loan = ""  # it was taken back: what is typed would be a new one
        if not self.wish.instalments:
            self.wish = replace(self.wish, instalments=min(6, known.products[0].instalments_max))
        self.view.show_known(known)
        self.reckon(anew=True)
