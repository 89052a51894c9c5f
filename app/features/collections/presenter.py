"""What is late, without Qt: which list and row are in front, what is written about them."""

from collections.abc import Callable
from functools import partial
from typing import Any, Protocol

from app.core.errors import AppError
from app.features.collections.page import Page, Person, Row, read_page, read_person
from app.operations.advice import advise
from app.operations.collections import declare_hardship, log_contact, make_promise, take_back

Done = Callable[[], object]
Failed = Callable[[AppError], None]


class CollectionsView(Protocol):
    """What the presenter needs of the screen."""

    def show_page(self, page: Page) -> None: ...
    def show_person(self, row: Row | None, person: Person | None) -> None: ...
    def show_failure(self, error: AppError) -> None: ...
    def written(self, what: str) -> None: ...


class CollectionsPresenter:
    """One officer at the lists.

    Attributes:
        filter: Of FILTERS.
        key: Of the row in front; "" for none.
    """

    def __init__(self, session: Any, view: CollectionsView) -> None:
        self._session, self._view = session, view
        self.page: Page | None = None
        self.filter = "today"
        self.key = ""
        self.person: Person | None = None
        self._written: list[str] = []  # facts of this page, for Ctrl+Z

    @property
    def rows(self) -> tuple[Row, ...]:
        return self.page.rows(self.filter) if self.page is not None else ()

    @property
    def row(self) -> Row | None:
        return next((row for row in self.rows if row.key == self.key), None)

    def refresh(self) -> None:
        """Read the lists again; the row in front stays."""
        today = self._session.today()
        self._session.read(
            lambda reading: read_page(reading, today), self._took, self._view.show_failure
        )

    def use_filter(self, name: str) -> None:
        self.filter = name
        self._show()

    def select(self, key: str) -> None:
        """Bring a row to the front, with what is known of its member."""
        self.key = key
        row = self.row
        if row is None:
            self.person = None
            self._view.show_person(None, None)
            return
        today = self._session.today()
        self._session.read(
            lambda reading: read_person(reading, row.member, today),
            partial(self._took_person, key),
            self._view.show_failure,
        )

    def promise(self, *, minor: int, by: str, said: str, done: Done, failed: Failed) -> None:
        """Write what the member in front promised."""
        row = self.row
        if row is not None:
            order = partial(
                make_promise,
                member=row.member,
                loan=row.loan,
                due=row.due,
                minor=minor,
                by=by,
                said=said,
            )
            self._write("promise", order, done, failed)

    def contact(
        self, *, channel: str, result: str, said: str, is_step: bool, done: Done, failed: Failed
    ) -> None:
        """Write that somebody tried to reach the member in front.

        Args:
            is_step: Today's step is done with it.
        """
        row = self.row
        if row is None:
            return
        step = row.step if is_step and row.step != "broken_promise" else ""
        order = partial(
            log_contact,
            member=row.member,
            loan=row.loan,
            at=self._session.clock()[:5],
            channel=channel,
            result=result,
            step=step,
            said=said,
        )
        self._write("contact", order, done, failed)

    def hardship(
        self, *, until: str, reason: str, votes: tuple[int, int], done: Done, failed: Failed
    ) -> None:
        """Write that the running meeting gives the member in front time."""
        row = self.row
        if row is None or self.page is None or not self.page.meeting:
            return
        order = partial(
            declare_hardship,
            meeting=self.page.meeting,
            member=row.member,
            loan=row.loan,
            until=until,
            reason=reason,
            votes_yes=votes[0],
            votes_no=votes[1],
        )
        self._write("hardship", order, done, failed)

    def score(self) -> None:
        """Ask the book for score, risk and advice of the member in front, and keep the answer."""
        row = self.row
        if row is not None:
            order = partial(advise, member=row.member, on=self._session.today())
            key = row.key
            self._session.write(order, lambda _: self.select(key), self._view.show_failure)

    def undo_last(self) -> bool:
        """Take back the newest thing written here; False when there is none."""
        if not self._written:
            return False
        entry = self._written.pop()
        self._session.write(
            partial(take_back, entry=entry),
            lambda _: self._view.written("taken_back"),
            self._view.show_failure,
        )
        return True

    def _write(self, what: str, order: Callable[[Any], str], done: Done, failed: Failed) -> None:
        def finish(entry: str) -> None:
            self._written.append(entry)
            done()
            self._view.written(what)

        self._session.write(order, finish, failed)

    def _took(self, page: Page) -> None:
        self.page = page
        self._show()

    def _show(self) -> None:
        if self.row is None:
            self.key = self.rows[0].key if self.rows else ""
        if self.page is not None:
            self._view.show_page(self.page)
        self.select(self.key)

    def _took_person(self, key: str, person: Person) -> None:
        if key == self.key:  # the row may be another one by now
            self.person = person
            self._view.show_person(self.row, person)
