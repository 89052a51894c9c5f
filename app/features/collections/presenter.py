"""What is late, without Qt: which list and row are in front, what is written about them."""

from collections.abc import Callable
from functools import partial
from typing import Any, Protocol

from app.core.errors import AppError
from app.features.collections.page import Page, Person, Row, read_page, read_person
from app.features.collections.waiving import (
    Waivable,
    Waivers,
    read_waivers,
    take_waiver_back,
    waive,
)
from app.operations.advice import advise
from app.operations.collections import declare_hardship, log_contact, make_promise, take_back
from app.operations.officers import check_pin, tries_so_far

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
        self._written: list[Callable[[Any], None]] = []  # what takes each back, for Ctrl+Z

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

    def ask_waivers(self, show: Callable[[Waivers], object]) -> None:
        """Read what can be waived of the row in front, and who can allow it."""
        row = self.row
        if row is None or row.late is None:
            return
        late, actor = row.late, self._session.actor
        self._session.read(
            lambda reading: read_waivers(reading, late, actor), show, self._view.show_failure
        )

    def waive(
        self,
        *,
        what: Waivable,
        minor: int,
        reason: str,
        approver: str,
        pin: str,
        done: Done,
        wrong: Callable[[int], object],
        failed: Failed,
    ) -> None:
        """Write a waiver once the PIN of who allows it is right.

        Args:
            wrong: Told how many tries are left.
        """
        order = partial(waive, dues=what.dues, minor=minor, reason=reason, approved_by=approver)

        def check(tx: Any) -> tuple[bool, int]:
            # A write of its own: a wrong try counts although nothing else is written.
            return check_pin(tx, member=approver, pin=pin), tries_so_far(tx).left

        def proved(found: tuple[bool, int]) -> None:
            if found[0]:
                self._session.write(order, written, failed)
            else:
                wrong(found[1])

        def written(entries: tuple[str, ...]) -> None:
            self._finish("waiver", partial(take_waiver_back, entries=entries), done)

        self._session.write(check, proved, failed)

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
        self._session.write(
            self._written.pop(),
            lambda _: self._view.written("taken_back"),
            self._view.show_failure,
        )
        return True

    def _write(self, what: str, order: Callable[[Any], str], done: Done, failed: Failed) -> None:
        def finish(entry: str) -> None:
            self._finish(what, partial(take_back, entry=entry), done)

        self._session.write(order, finish, failed)

    def _finish(self, what: str, undo: Callable[[Any], None], done: Done) -> None:
        self._written.append(undo)
        done()
        self._view.written(what)

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
