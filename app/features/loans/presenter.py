"""The Loans page without Qt: which list, whose names, what is searched for."""

from dataclasses import dataclass
from typing import Any, Protocol

from app.book.transaction import Reading
from app.core.errors import AppError
from app.core.lending.states import ASKED
from app.core.locales.names import fold_name, matches
from app.projections import members
from app.projections.loan_book import Request, loan_book, requests
from app.projections.loans import Loan, loans_of

TABS = ("asked", "running", "late", "closed")
FOUND_MAX = 50  # members whose loans are looked through


@dataclass(frozen=True, slots=True, kw_only=True)
class BookPage:
    """The four lists on the civil day `on`; with a search, of the members that were found."""

    on: str
    asked: tuple[Request, ...]
    running: tuple[Loan, ...]
    late: tuple[Loan, ...]
    closed: tuple[Loan, ...]
    names: dict[str, str]
    is_searched: bool

    def loans(self, tab: str) -> tuple[Loan, ...]:
        """The loans of a tab; requests stand in `asked`."""
        return {"running": self.running, "late": self.late, "closed": self.closed}.get(tab, ())

    def count(self, tab: str) -> int:
        return len(self.asked) if tab == "asked" else len(self.loans(tab))

    @property
    def is_empty(self) -> bool:
        return not self.is_searched and not any(self.count(tab) for tab in TABS)


class LoansView(Protocol):
    """What the presenter needs of the screen."""

    def show_book(self, page: BookPage) -> None: ...
    def show_failure(self, error: AppError) -> None: ...


class LoansPresenter:
    """One officer at the loan book.

    Attributes:
        tab: Of TABS. query: What is searched for; "" for everything.
    """

    def __init__(self, session: Any, view: LoansView) -> None:
        self._session, self._view = session, view
        self.page: BookPage | None = None
        self.tab, self.query = "running", ""
        self._is_first = True

    def read(self) -> None:
        today, query = self._session.today(), self.query
        self._session.read(
            lambda reading: look(reading, today, query), self._took, self._view.show_failure
        )

    def search(self, typed: str) -> None:
        """Look for members by the beginnings of their names."""
        self.query = typed.strip()
        self.read()

    def _took(self, page: BookPage) -> None:
        if page.is_searched != bool(self.query):
            return  # another search is on its way
        self.page = page
        fullest = [tab for tab in ("asked", "late", "running", "closed") if page.count(tab)]
        if fullest and (self._is_first or (page.is_searched and not page.count(self.tab))):
            self.tab = fullest[0]
        self._is_first = False
        self._view.show_book(page)


def look(reading: Reading, on: str, query: str = "") -> BookPage:
    """The loan book as of this reading.

    Args:
        query: Beginnings of words of names, in any script; "" for the whole book.
    """
    conn = reading.conn
    everyone = [one.member for one in members.members(conn, with_left=True)]
    names = reading.people.names(everyone)
    wanted = fold_name(query)
    if not wanted:
        book = loan_book(conn, on)
        return BookPage(
            on=on,
            asked=book.asked,
            running=book.running,
            late=book.late,
            closed=book.closed,
            names=names,
            is_searched=False,
        )
    found = [one for one in everyone if matches(wanted, fold_name(names.get(one, "")))]
    by_stage: dict[str, list[Loan]] = {}
    for member in found[:FOUND_MAX]:
        for loan in loans_of(conn, member):
            by_stage.setdefault(loan.stage(on), []).append(loan)
    return BookPage(
        on=on,
        asked=tuple(one for one in requests(conn, ASKED) if one.asked.member in found),
        running=tuple(by_stage.get("running", ())),
        late=tuple(by_stage.get("late", ())),
        closed=(*by_stage.get("settled", ()), *by_stage.get("written_off", ())),
        names=names,
        is_searched=True,
    )
