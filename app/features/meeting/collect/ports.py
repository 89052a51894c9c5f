"""What the collect step asks of the book and tells the screen."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from app.core.errors import AppError
from app.features.meeting.collect.rows import RowEntry

Failed = Callable[[AppError], None]


class CollectPort(Protocol):
    """Orders to the book. They return at once; what they changed comes as a new sheet
    through `show` of the presenter, a refusal through `failed`, both on the GUI thread."""

    def write(self, entries: tuple[RowEntry, ...], failed: Failed) -> None: ...
    def mark(self, member: str, attendance: str, failed: Failed) -> None: ...
    def undo(self, failed: Failed) -> None: ...
    def redo(self, failed: Failed) -> None: ...
    def code_owner(self, method: str, code: str, member: str, payer: str) -> tuple[str, str] | None:
        """Return (name, date as written) of the entry that used the code before, or None.

        Rows that one payer paid for may carry one code.
        """
        ...


class CollectView(Protocol):
    """What the presenter tells the screen."""

    def show_sheet(self) -> None: ...
    def show_row(self, row: int) -> None: ...
    def show_cursor(self) -> None: ...
    def show_message(self, message: "Message | None") -> None: ...
    def refused(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Message:
    """The line under the grid. `kind` is bad, warn or ok; values are plain (…_minor = money)."""

    kind: str
    code: str
    values: tuple[tuple[str, object], ...] = ()


@dataclass(frozen=True, slots=True)
class Cursor:
    """Where the cursor stands; `box` counts the money columns, then the Paid-by cell.

    Attributes:
        field: money, code, split or given (the cash handed over, in the side panel).
    """

    row: int = 0
    box: int = 0
    field: str = "money"
