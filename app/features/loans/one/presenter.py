"""One loan without Qt: whose page it is, and what was written from it."""

from typing import Any, Protocol

from app.book.transaction import Tx
from app.core.errors import AppError
from app.features.loans.loan_page import LoanPage, look
from app.operations.corrections import undo_entry


class LoanView(Protocol):
    """What the presenter needs of the screen."""

    def show_loan(self, page: LoanPage) -> None: ...
    def show_failure(self, error: AppError) -> None: ...
    def refused(self, error: AppError) -> None: ...
    def taken_back(self) -> None: ...


class LoanPresenter:
    """Knows whose page it is, reads it again when told to, takes back what was written here."""

    def __init__(self, session: Any, view: LoanView) -> None:
        self._session, self._view = session, view
        self.loan = ""
        self.page: LoanPage | None = None
        self._written: list[tuple[str, ...]] = []  # deeds of this page by their facts, for Ctrl+Z

    def open(self, loan: str) -> None:
        """Make this the page of another loan."""
        if loan != self.loan:
            self.page, self._written = None, []
        self.loan = loan

    def read(self) -> None:
        loan, today = self.loan, self._session.today()
        self._session.read(
            lambda reading: look(reading, loan, today), self._took, self._view.show_failure
        )

    def written(self, entries: tuple[str, ...]) -> None:
        """A deed was done from this page: its facts, in order."""
        self._written.append(entries)

    def undo_last(self) -> bool:
        """Take back the newest deed of this page; False when there is none."""
        if not self._written:
            return False
        entries = self._written[-1]

        def undo(tx: Tx) -> None:
            for entry in reversed(entries):
                undo_entry(tx, entry=entry)

        def done(_: None) -> None:
            self._written.remove(entries)
            self._view.taken_back()

        self._session.write(undo, done, self._view.refused)
        return True

    def _took(self, page: LoanPage) -> None:
        if page.loan.loan == self.loan:  # else another page was opened meanwhile
            self.page = page
            self._view.show_loan(page)
