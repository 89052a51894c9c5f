"""The port of the page to the open book."""

from collections.abc import Callable
from functools import partial
from typing import Any

from app.core.errors import Unavailable
from app.features.payments.page import Page, read_page
from app.features.payments.presenter import Done, Failed
from app.operations import payments, unidentified
from app.operations.payment_requests import ask_for_payment
from app.ui.session import Session


class BookPort:
    """Reads and writes on the book's thread; answers come on the GUI thread."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def read(self, done: Callable[[Page], None], failed: Failed) -> None:
        actor = self._session.actor
        self._session.read(lambda reading: read_page(reading, actor), done, failed)

    def write_came(self, entry: str, done: Done, failed: Failed) -> None:
        self._write(payments.write_what_came, done, failed, entry=entry)

    def rest_cash(self, entry: str, done: Done, failed: Failed) -> None:
        self._write(payments.rest_was_cash, done, failed, entry=entry)

    def all_cash(self, entry: str, done: Done, failed: Failed) -> None:
        self._write(payments.all_was_cash, done, failed, entry=entry)

    def write_code(self, entry: str, code: str, done: Done, failed: Failed) -> None:
        self._write(payments.write_code, done, failed, entry=entry, code=code)

    def write_as(self, code: str, member: str, done: Done, failed: Failed) -> None:
        self._write(payments.write_unlisted, done, failed, code=code, member=member)

    def keep_unknown(self, code: str, done: Done, failed: Failed) -> None:
        self._write(unidentified.write_came_unknown, done, failed, code=code)

    def give(self, receipt: str, member: str, done: Done, failed: Failed) -> None:
        self._write(unidentified.assign_receipt, done, failed, receipt=receipt, member=member)

    def write_between(self, member: str, minor: int, code: str, done: Done, failed: Failed) -> None:
        self._write(payments.write_between, done, failed, member=member, minor=minor, code=code)

    def take_back(self, entry: str, done: Done, failed: Failed) -> None:
        self._write(payments.take_payment_back, done, failed, entry=entry)

    def ask(self, member: str, minor: int, done: Callable[[str], None], failed: Failed) -> None:
        ask = partial(ask_for_payment, member=member, minor=minor)
        self._session.write(ask, done, failed)

    def ring(self, request: str, phone: str, done: Done, failed: Failed) -> None:
        sync = self._session.places.get("sync")
        if sync is None:
            failed(Unavailable("payment.needs_server"))
        else:
            sync.ring(request, phone, done, failed)

    def check_pin(
        self, witness: str, pin: str, done: Callable[[bool], None], failed: Failed
    ) -> None:
        check = partial(payments.may_witness, witness=witness, pin=pin)
        self._session.write(check, done, failed)

    def mark_seen(self, entry: str, witness: str, done: Done, failed: Failed) -> None:
        self._write(payments.mark_seen, done, failed, entry=entry, witness=witness)

    def _write(
        self, operation: Callable[..., Any], done: Done, failed: Failed, **values: object
    ) -> None:
        self._session.write(partial(operation, **values), lambda _: done(), failed)
