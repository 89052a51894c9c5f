"""The lock: whose PIN opens it, what a wrong one says, how long to wait."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from app.core.errors import AppError
from app.operations.officers import enter, settle_tries, tries_so_far
from app.projections import officers

if TYPE_CHECKING:
    from app.book.transaction import Reading


@dataclass(frozen=True, slots=True)
class Officer:
    """Somebody whose PIN opens this laptop; `roles` in the order of permissions.ROLES."""

    member: str
    name: str
    roles: tuple[str, ...]


class LockView(Protocol):
    """What the presenter tells the screen."""

    def show_officers(self, found: tuple[Officer, ...], chosen: str) -> None: ...
    def show_checking(self) -> None: ...
    def show_wrong(self, tries_left: int) -> None: ...
    def show_wait(self, seconds: int) -> None: ...
    def show_problem(self, error: AppError) -> None: ...


class Desk(Protocol):
    """The part of the session that is used here."""

    def read(
        self, query: Callable[[Any], Any], done: Callable[[Any], None], failed: Callable[..., None]
    ) -> None: ...
    def write(
        self,
        operation: Callable[[Any], Any],
        done: Callable[[Any], None],
        failed: Callable[..., None],
    ) -> None: ...


class LockPresenter:
    """Checks PINs in a write of their own, so that a wrong try is counted whatever happens."""

    def __init__(self, desk: Desk, view: LockView, opened: Callable[[str], None]) -> None:
        self._desk, self._view, self._opened = desk, view, opened
        self._busy = False

    def begin(self, actor: str) -> None:
        """Show who may open, the last one first."""

        def show(found: tuple[Officer, ...]) -> None:
            known = {officer.member for officer in found}
            first = found[0].member if found else ""
            self._view.show_officers(found, actor if actor in known else first)

        self._desk.read(officers_with_pin, show, self._view.show_problem)
        self._desk.write(_seconds_to_wait, self._still_waits, self._view.show_problem)

    def _still_waits(self, seconds: int) -> None:
        """A wait goes on after the program was started again."""
        if seconds > 0:
            self._view.show_wait(seconds)

    def enter(self, member: str, pin: str) -> None:
        """Try a PIN; a second Enter while one is checked is not a second try."""
        if self._busy:
            return
        self._busy = True
        self._view.show_checking()

        def done(answer: tuple[bool, int]) -> None:
            self._busy = False
            is_right, left = answer
            if is_right:
                self._opened(member)
            else:
                self._view.show_wrong(left)

        def failed(error: AppError) -> None:
            self._busy = False
            seconds = error.values.get("seconds")
            if error.code == "pin.locked" and isinstance(seconds, int):
                self._view.show_wait(seconds)
            else:
                self._view.show_problem(error)

        def run(tx: Any) -> tuple[bool, int]:
            return enter(tx, member=member, pin=pin), tries_so_far(tx).left

        self._desk.write(run, done, failed)


def _seconds_to_wait(tx: Any) -> int:
    left_ms: int = settle_tries(tx).left_ms
    return -(-left_ms // 1000)


def officers_with_pin(reading: "Reading") -> tuple[Officer, ...]:
    """Members with an office and a PIN, in the order of their names."""
    with_pin = officers.members_with_pin(reading.conn)
    found = [
        Officer(member, reading.people.name(member), roles)
        for member, roles in officers.all_roles(reading.conn).items()
        if member in with_pin
    ]
    return tuple(sorted(found, key=lambda officer: officer.name))
