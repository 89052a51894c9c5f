"""The collect grid as a Qt model: display strings made once per row, painted many times."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from app.core.locales.digits import native_digits
from app.core.locales.languages import language_of
from app.features.meeting.collect.drafts import CellView, RowView
from app.features.meeting.collect.presenter import CollectPresenter
from app.features.meeting.collect.words import METHOD_ICON, Words

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
NO, NAME, FIRST = 0, 1, 2  # then the money columns, the total and how it was paid
NONE = "\u2013"
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)


@dataclass(frozen=True, slots=True)
class CellPaint:
    """One money box, ready to paint.

    Attributes:
        beside: "3,000" of "1,500 / 3,000", or "".
        stamps: (filled, of) or None outside the column of shares.
    """

    text: str
    state: str
    beside: str = ""
    note: str = ""
    stamps: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class RowPaint:
    """One member, ready to paint; `paid` and `second` stand in the Paid-by cell.

    Attributes:
        used: Beside the total: what the advance pays of the row; "" for nothing.
    """

    no: str
    name: str
    cells: tuple[CellPaint, ...]
    total: str
    state: str
    icon: str
    paid: str
    is_code: bool
    second_icon: str
    second: str
    payment: str
    accessible: tuple[str, ...]
    used: str = ""


class CollectModel(QAbstractTableModel):
    """Read-only: typing goes to the presenter, the model shows what the presenter holds."""

    def __init__(self, presenter: CollectPresenter, words: Words) -> None:
        super().__init__()
        self._presenter, self._words = presenter, words
        self._rows: list[RowPaint | None] = []
        self.reset(words)

    def reset(self, words: Words) -> None:
        """Everything may be different: another sheet, another language."""
        self.beginResetModel()
        self._words = words
        self._rows = [None] * len(self._presenter.sheet.rows)
        self.endResetModel()

    def row_changed(self, row: int) -> None:
        """One row is different; only this row is painted again."""
        if 0 <= row < len(self._rows):
            self._rows[row] = None
            last = self.columnCount() - 1
            self.dataChanged.emit(self.index(row, 0), self.index(row, last))

    def row_paint(self, row: int) -> RowPaint:
        """Return the strings of a row, made at the first look."""
        found = self._rows[row]
        if found is None:
            found = self._rows[row] = self._make(self._presenter.row_view(row))
        return found

    def shown_digits(self, typed: str) -> str:
        """Return typed signs in the digits of the screen."""
        return native_digits(typed, language_of(self._words.language).digits)

    @property
    def money_columns(self) -> int:
        return self._presenter.sheet.shown

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else self.money_columns + 4

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if role in (_DISPLAY, _ACCESSIBLE):
            accessible = self.row_paint(index.row()).accessible
            return accessible[index.column()]
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if role != _DISPLAY or orientation != Qt.Orientation.Horizontal:
            return None
        at = section - FIRST
        columns = self._presenter.sheet.shown_columns
        return self._words.title(columns[at]) if 0 <= at < len(columns) else ""

    def _make(self, view: RowView) -> RowPaint:
        words, row = self._words, view.row
        away = row.is_away and not view.written
        cells = tuple(
            self._cell(view, i, cell, away)
            for i, cell in enumerate(view.cells[: self.money_columns])
        )
        icon, paid, is_code, second_icon, second = self._paid(view, away)
        written = "saving" if view.saving else "done" if view.written else ""
        state = written or ("away" if away else "waits")
        return RowPaint(
            no=words.number(row.no), name=row.name, cells=cells,
            total=words.amount(view.total_minor),
            used=f"+{words.amount(view.used_minor)}" if view.used_minor else "",
            state=state,
            icon=icon, paid=paid, is_code=is_code, second_icon=second_icon, second=second,
            payment=row.payment or ("written" if view.saving and view.method != "cash" else ""),
            accessible=self._spoken(view, cells, paid),
        )  # fmt: skip

    def _cell(self, view: RowView, column: int, cell: CellView, away: bool) -> CellPaint:
        words, kind = self._words, self._presenter.sheet.columns[column]
        stamps = None
        if kind.unit_minor and not away:
            stamps = (cell.minor // kind.unit_minor, kind.units_max)
        if away:
            return CellPaint("·", "away")
        shown = cell.minor or cell.state in ("different", "draft")
        beside = words.amount(cell.beside_minor) if cell.beside_minor > 0 else ""
        text = words.amount(cell.minor) if shown else NONE
        return CellPaint(
            text, cell.state, beside, words.reason(cell.note) if cell.minor else "", stamps
        )

    def _paid(self, view: RowView, away: bool) -> tuple[str, str, bool, str, str]:
        words = self._words
        if away:
            return "chat-circle-text", words.away(view.row.attendance), False, "", ""
        icon = METHOD_ICON.get(view.method, "money-wavy")
        if view.method == "split" and 0 < view.cash_minor < view.total_minor:
            rest = words.amount(view.total_minor - view.cash_minor)
            return icon, words.amount(view.cash_minor), False, "device-mobile", rest
        is_typed = view.code != view.row.code
        code = _short(view.code if is_typed else view.row.number)
        return icon, code or words.method(view.method), bool(code), "", ""

    def _spoken(self, view: RowView, cells: tuple[CellPaint, ...], paid: str) -> tuple[str, ...]:
        words, columns = self._words, self._presenter.sheet.shown_columns
        spoken = [words.number(view.row.no), view.row.name]
        for column, cell in zip(columns, cells, strict=True):
            amount = f"{cell.text} / {cell.beside}" if cell.beside else cell.text
            state = words.cell_state(cell.state)
            spoken.append(f"{view.row.name}, {words.title(column)}, {amount}, {state}")
        used = f", {words.from_advance(view.used_minor)}" if view.used_minor else ""
        spoken += [words.amount(view.total_minor) + used, paid]
        return tuple(spoken)


def _short(code: str) -> str:
    """Return a code as the cell can hold it; a transaction of a chain is cut in its middle."""
    return code if len(code) <= 14 else f"{code[:6]}…{code[-4:]}"
