"""The roll call without Qt: who is called, what a key means, what is waiting to be written."""

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from app.core.errors import AppError
from app.core.locales.digits import fold_digits
from app.core.locales.names import fold_name
from app.features.meeting.locks import locked_error
from app.features.meeting.roll_call.roll import Roll, RollRow

Failed = Callable[[AppError], None]
TYPING_MS = 900  # digits and letters within this time belong together


class RollPort(Protocol):
    """Orders to the book; what they changed comes as a new roll through `show`."""

    def mark(self, member: str, status: str, failed: Failed) -> None: ...
    def mark_rest(self, failed: Failed) -> None: ...
    def leave(self, member: str, failed: Failed) -> None: ...
    def come_back(self, left_entry: str, failed: Failed) -> None: ...


class RollView(Protocol):
    """What the presenter tells the screen."""

    def show_roll(self) -> None: ...
    def say_refusal(self, error: AppError) -> None: ...


class RollPresenter:
    """Holds the roll, who is called now, and marks on their way to the book.

    Attributes:
        at: Index of the row that is called now.
    """

    def __init__(self, port: RollPort, view: RollView, roll: Roll) -> None:
        self._port, self._view, self._roll = port, view, roll
        self._pending: dict[str, str] = {}
        self._typed, self._typed_ms = "", 0
        self.at = max(0, self._next_waiting(-1))

    @property
    def roll(self) -> Roll:
        """The roll with the marks that are being written laid over it."""
        if not self._pending:
            return self._roll
        rows = tuple(
            replace(row, status=self._pending.get(row.member, row.status))
            for row in self._roll.rows
        )
        return replace(self._roll, rows=rows)

    @property
    def row(self) -> RollRow:
        return self.roll.rows[self.at]

    def show(self, roll: Roll) -> None:
        """Take over a newer roll; the call stays with the member it is at."""
        member = self._roll.rows[self.at].member if self._roll.rows else ""
        self._roll = roll
        self._pending = {
            member: status
            for member, status in self._pending.items()
            if not any(row.member == member and row.status == status for row in roll.rows)
        }
        places = [row.member for row in roll.rows]
        self.at = places.index(member) if member in places else 0
        self._view.show_roll()

    # Marking

    def mark(self, status: str) -> None:
        """Mark who is called and go on to the next who was not."""
        if self._roll.locked:
            return self._view.say_refusal(locked_error(self._roll.locked))
        row = self.row
        if row.status != status:
            self._pending[row.member] = status
            self._port.mark(row.member, status, lambda error: self._not_marked(row.member, error))
        following = self._next_waiting(self.at)
        if following >= 0:
            self.at = following
        elif self.at + 1 < len(self._roll.rows):
            self.at += 1
        self._view.show_roll()

    def mark_rest(self) -> None:
        """Everybody who was not called is here, as one step of undo."""
        if self._roll.locked:
            return self._view.say_refusal(locked_error(self._roll.locked))
        waiting = [row.member for row in self.roll.rows if not row.status]
        if waiting:
            self._pending |= dict.fromkeys(waiting, "present")
            self._port.mark_rest(self._rest_failed)
            self._view.show_roll()

    def leave(self) -> None:
        """Who is called left early, or came back; the call stays."""
        row = self.row
        if self._roll.locked:
            self._view.say_refusal(locked_error(self._roll.locked))
        elif row.has_left:
            self._port.come_back(row.left_entry, self._view.say_refusal)
        else:
            self._port.leave(row.member, self._view.say_refusal)

    def _not_marked(self, member: str, error: AppError) -> None:
        self._pending.pop(member, None)
        self.at = next((i for i, r in enumerate(self._roll.rows) if r.member == member), self.at)
        self._view.show_roll()
        self._view.say_refusal(error)

    def _rest_failed(self, error: AppError) -> None:
        self._pending.clear()
        self._view.show_roll()
        self._view.say_refusal(error)

    def _next_waiting(self, after: int) -> int:
        rows = self.roll.rows
        for step in range(1, len(rows) + 1):
            if not rows[(after + step) % len(rows)].status:
                return (after + step) % len(rows)
        return -1

    # Going

    def go(self, at: int) -> None:
        """Call another member."""
        if self._roll.rows:
            self.at = max(0, min(len(self._roll.rows) - 1, at))
            self._view.show_roll()

    def type_sign(self, sign: str, now_ms: int) -> None:
        """A digit jumps to a number, a letter to a name; quick ones belong together."""
        is_fresh = now_ms - self._typed_ms > TYPING_MS
        sign = fold_digits(sign)
        if not is_fresh and sign.isdecimal() != self._typed.isdecimal():
            is_fresh = True
        self._typed = sign if is_fresh else self._typed + sign
        self._typed_ms = now_ms
        if self._typed.isdecimal():
            found = next(
                (i for i, row in enumerate(self._roll.rows) if str(row.no) == self._typed), -1
            )
        else:
            found = self._find_name(self._typed, self.at + (1 if is_fresh else 0))
        if found >= 0:
            self.go(found)

    def _find_name(self, typed: str, start: int) -> int:
        wanted, rows = fold_name(typed), self._roll.rows
        for step in range(len(rows)):
            at = (start + step) % len(rows)
            if any(word.startswith(wanted) for word in fold_name(rows[at].name).split()):
                return at
        return -1
