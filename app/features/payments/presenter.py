"""Payments, without Qt: which row is in front, which answer is chosen, what Enter does."""

from collections.abc import Callable
from typing import Protocol

from app.core.errors import AppError
from app.core.payment_requests import phone_to_ask
from app.core.permissions import may
from app.features.payments.options import (
    ALL_CASH,
    ASK_AGAIN,
    GIVE,
    KEEP_UNKNOWN,
    REST_CASH,
    SEEN,
    TAKE_BACK,
    WRITE_AS,
    WRITE_CAME,
    WRITE_CODE,
    WRITING,
    options_of,
)
from app.features.payments.page import EMPTY, Page
from app.projections.payment_table import PaymentRow

Done = Callable[[], None]
Failed = Callable[[AppError], None]
FILTERS = ("check", "waiting", "checked", "all")


class PaymentsPort(Protocol):
    """Orders to the book; each returns at once and answers on the GUI thread."""

    def read(self, done: Callable[[Page], None], failed: Failed) -> None: ...
    def write_came(self, entry: str, done: Done, failed: Failed) -> None: ...
    def rest_cash(self, entry: str, done: Done, failed: Failed) -> None: ...
    def all_cash(self, entry: str, done: Done, failed: Failed) -> None: ...
    def write_code(self, entry: str, code: str, done: Done, failed: Failed) -> None: ...
    def write_as(self, code: str, member: str, done: Done, failed: Failed) -> None: ...
    def keep_unknown(self, code: str, done: Done, failed: Failed) -> None: ...
    def give(self, receipt: str, member: str, done: Done, failed: Failed) -> None: ...
    def write_between(
        self, member: str, minor: int, code: str, done: Done, failed: Failed
    ) -> None: ...
    def take_back(self, entry: str, done: Done, failed: Failed) -> None: ...
    def ask(self, member: str, minor: int, done: Callable[[str], None], failed: Failed) -> None: ...
    def ring(self, request: str, phone: str, done: Done, failed: Failed) -> None: ...
    def check_pin(
        self, witness: str, pin: str, done: Callable[[bool], None], failed: Failed
    ) -> None: ...
    def mark_seen(self, entry: str, witness: str, done: Done, failed: Failed) -> None: ...


class PaymentsView(Protocol):
    """What the presenter tells the screen."""

    def show_page(self, page: Page) -> None: ...
    def show_row(self, row: PaymentRow | None) -> None: ...
    def show_choice(self, choice: str) -> None: ...
    def say(self, error: AppError) -> None: ...
    def say_pin_wrong(self) -> None: ...
    def say_done(self, choice: str, row: PaymentRow) -> None: ...
    def open_asking(self, member: str, minor: int) -> None: ...


class PaymentsPresenter:
    """One officer at the list of payments.

    Attributes:
        filter: One of FILTERS.
        key: Of the row in front; "" for none.
        choice: The answer that Enter gives.
        member: Whose a loose payment is to be written as. witness: the second officer.
    """

    def __init__(self, port: PaymentsPort, view: PaymentsView, roles: frozenset[str]) -> None:
        self._port, self._view = port, view
        self.roles = roles
        self.page = EMPTY
        self.filter = "all"
        self.key = self.choice = self.member = self.witness = ""
        self._is_busy = False
        self._unsent = ("", 0, "")  # member, minor units, request that has not reached the server

    @property
    def may_act(self) -> bool:
        """Whether this officer may correct payments; everybody else may look."""
        return may(self.roles, "verify_payment")

    @property
    def rows(self) -> tuple[PaymentRow, ...]:
        """The rows of the filter, in order."""
        return self.page.table.of(self.filter)

    @property
    def row(self) -> PaymentRow | None:
        return next((row for row in self.rows if row.key == self.key), None)

    @property
    def options(self) -> tuple[str, ...]:
        return options_of(self.row) if self.row is not None else ()

    # What the officer does

    def refresh(self) -> None:
        """Read again; the row in front stays there if it is still shown."""
        self._port.read(self._take_page, self._view.say)

    def use_filter(self, name: str) -> None:
        self.filter = name
        self._take_page(self.page)

    def select(self, key: str) -> None:
        """Bring a row to the front with the suggested answer."""
        if key == self.key:
            return
        self.key = key
        self._show_row()

    def move(self, step: int) -> None:
        """The next row, or the one before."""
        keys = [row.key for row in self.rows]
        if self.key in keys:
            at = min(max(keys.index(self.key) + step, 0), len(keys) - 1)
            self.select(keys[at])

    def choose(self, number: int) -> None:
        """Choose the answer with this number, from 1."""
        if 1 <= number <= len(self.options):
            self.choice = self.options[number - 1]
            self._view.show_choice(self.choice)

    def choose_member(self, member: str) -> None:
        self.member = member
        self._view.show_choice(self.choice)

    def choose_witness(self, member: str) -> None:
        self.witness = member

    def enter(self) -> None:
        """Do what is chosen; what writes nothing goes on to the next row."""
        row = self.row
        if row is None or self._is_busy:
            return
        if self.choice == ASK_AGAIN and row.asked is not None and self.may_act:
            self._view.open_asking(row.asked.member, row.asked.minor)
            return
        if self.choice not in WRITING:
            self.move(1)
            return
        if not self.may_act or self.choice == SEEN:
            return  # SEEN waits for the PIN of the second officer
        self._is_busy = True
        self._write(row)

    def pin_entered(self, pin: str) -> None:
        """The second officer typed a PIN."""
        row, witness = self.row, self.witness
        if row is None or row.written is None or self._is_busy or not self.may_act:
            return
        entry = row.written.entry
        self._is_busy = True

        def take(right: bool) -> None:
            if right:
                self._port.mark_seen(entry, witness, lambda: self._done(row, SEEN), self._failed)
            else:
                self._is_busy = False
                self._view.say_pin_wrong()

        self._port.check_pin(witness, pin, take, self._failed)

    def write_between(self, member: str, minor: int, code: str, done: Done, failed: Failed) -> None:
        """Write a payment that came between meetings."""
        if not self.may_act:
            return

        def written() -> None:
            done()
            self.refresh()

        self._port.write_between(member, minor, code, written, failed)

    def ask(self, member: str, minor: int, phone: str, done: Done, failed: Failed) -> None:
        """Ask a member to pay by phone; after a failure the same again is the same request."""
        if not self.may_act:
            return
        try:
            phone_to_ask(phone)  # nothing is written for a number that cannot ring
        except AppError as error:
            failed(error)
            return

        def rang() -> None:
            self._unsent = ("", 0, "")
            done()
            self.refresh()

        def written(request: str) -> None:
            self._unsent = (member, minor, request)
            self._port.ring(request, phone, rang, failed)

        if self._unsent[:2] == (member, minor):
            written(self._unsent[2])
        else:
            self._port.ask(member, minor, written, failed)

    # Inside

    def _write(self, row: PaymentRow) -> None:
        port, choice = self._port, self.choice
        entry = row.written.entry if row.written is not None else ""
        code = row.came.code if row.came is not None else ""

        def done() -> None:
            self._done(row, choice)

        if choice == WRITE_CAME:
            port.write_came(entry, done, self._failed)
        elif choice == REST_CASH:
            port.rest_cash(entry, done, self._failed)
        elif choice == ALL_CASH:
            port.all_cash(entry, done, self._failed)
        elif choice == WRITE_CODE:
            port.write_code(entry, code, done, self._failed)
        elif choice == TAKE_BACK:
            port.take_back(entry, done, self._failed)
        elif choice == WRITE_AS and self.member:
            port.write_as(code, self.member, done, self._failed)
        elif choice == KEEP_UNKNOWN:
            port.keep_unknown(code, done, self._failed)
        elif choice == GIVE and self.member:
            port.give(row.receipt, self.member, done, self._failed)
        else:
            self._is_busy = False

    def _done(self, row: PaymentRow, choice: str) -> None:
        self._is_busy = False
        self._view.say_done(choice, row)
        self.refresh()

    def _failed(self, error: AppError) -> None:
        self._is_busy = False
        self._view.say(error)

    def _take_page(self, page: Page) -> None:
        before = [row.key for row in self.rows]
        at = before.index(self.key) if self.key in before else 0
        self.page = page
        keys = [row.key for row in self.rows]
        if self.key not in keys:
            self.key = keys[min(at, len(keys) - 1)] if keys else ""
        self._view.show_page(page)
        self._show_row()

    def _show_row(self) -> None:
        row = self.row
        options = self.options
        self.choice = options[0] if options else ""
        self.member = row.suggested if row is not None else ""
        witnesses = self.page.witnesses
        self.witness = witnesses[0][0] if witnesses else ""
        self._view.show_row(row)
        self._view.show_choice(self.choice)
