"""One loan without Qt: whose page it is, and what was written from it."""

from typing import Any, Protocol

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
        self._written: list[str] = []  # facts of this page, for Ctrl+Z

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

    def written(self, entry: str) -> None:
        """A fact was written from this page."""
        self._written.append(entry)

    def undo_last(self) -> bool:
        """Take back the newest fact of this page; False when there is none."""
        if not self._written:
            return False
        entry = self._written[-1]

        def done(_: None) -> None:
            self._written.remove(entry)
            self._view.taken_back()

        self._session.write(lambda tx: undo_entry(tx, entry=entry), done, self._view.refused)
        return True

    def _took(self, page: LoanPage) -> None:
        if page.loan.loan == self.loan:  # else another page was opened meanwhile
            self.page = page
            self._view.show_loan(page)
