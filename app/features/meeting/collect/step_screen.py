"""The collect step in the frame: the grid over the book, its desk kept, its page for the room."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.errors import AppError
from app.core.locales.isolates import island
from app.features.meeting.collect.book_port import BookPort
from app.features.meeting.collect.keeping import keep_desk, restore_desk
from app.features.meeting.collect.rows import Sheet
from app.features.meeting.collect.screen import CollectScreen
from app.features.meeting.collect.words import Words
from app.features.meeting.step import Draft, RoomLine, RoomPage, StepScreen
from app.ui.change_bus import Changed
from app.ui.keys import Action
from app.ui.session import Session


class CollectStep(StepScreen):
    """Shows the grid as soon as its sheet is read."""

    def __init__(self, session: Session, meeting: str, parent: QWidget | None = None) -> None:
        super().__init__(session, meeting, parent)
        self.port = BookPort(session, meeting, self._show, lambda what: self.wants.emit(what, None))
        self.grid: CollectScreen | None = None
        self._kept: Draft = {}
        self._looked_for = ""  # member whose row another step asked for before the grid was made
        self._column = QVBoxLayout(self.body)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.show_loading(self.tr("Reading the sheet"))

    # The sheet

    def _show(self, sheet: Sheet) -> None:
        if sheet.locked in ("planned", "opening"):
            self.show_locked(
                self.tr("The book is not open yet"),
                self.tr("The keys open it in step 1; then money is written."),
                self.tr("Go to step 1"),
                lambda: self.wants.emit("step", "open"),
            )
            return
        if self.grid is None:
            self._make_grid(sheet)
        else:
            self.grid.presenter.show(sheet)
            self.show_body()
        self.room_changed.emit(self.room_page())

    def _make_grid(self, sheet: Sheet) -> None:
        if not sheet.rows:
            self.show_empty(
                "users-three",
                self.tr("No members yet"),
                self.tr("Write the members first; each gets a row here."),
            )
            return
        grid = self.grid = CollectScreen(self.session, self.port, sheet)
        if self._kept:
            restore_desk(grid.presenter, self._kept)
        self.look_at(self._looked_for)
        self._column.addWidget(grid)
        grid.moved.connect(self.draft_changed)
        grid.wants.connect(self.wants)
        self.show_body()
        grid.show_sheet()
        if self._active:
            grid.activate()
            self.refresh_keys()

    def _not_read(self, error: AppError) -> None:
        self.show_error(error, self.tr("Read again"), self._read)

    def _read(self) -> None:
        self.port.read(self._not_read)

    # StepScreen

    def title(self) -> str:
        return self.tr("Collect")

    def activate(self) -> None:
        self._read()
        if self.grid is not None:
            self.grid.activate()

    def apply_changes(self, changes: Changed) -> None:
        self._read()

    def actions_of_keys(self) -> list[Action]:
        return self.grid.actions_of_keys() if self.grid is not None else []

    def draft(self) -> Draft:
        return keep_desk(self.grid.presenter) if self.grid is not None else self._kept

    def restore(self, draft: Draft) -> None:
        self._kept = draft

    def look_at(self, member: str) -> None:
        self._looked_for = member
        if self.grid is not None:
            rows = [row.member for row in self.grid.presenter.sheet.rows]
            if member in rows:
                self.grid.presenter.go(rows.index(member), 0)

    def undo(self) -> bool:
        return self.grid is not None and self.grid.presenter.undo_typing()

    def room_page(self) -> RoomPage | None:
        """Who was just written, and who is next; never more than was said aloud."""
        if self.grid is None:
            return None
        presenter = self.grid.presenter
        sheet, last = presenter.sheet, presenter.sheet.last
        words = Words(sheet, self.session.language)
        lines: list[RoomLine] = []
        row = next((r for r in sheet.rows if last and r.member == last.member), None)
        if last and row is not None and row.is_written:
            lines.append(RoomLine(row.name, words.amount(last.minor), is_big=True))
            for column, cell in zip(sheet.columns, row.cells, strict=True):
                if cell.written_minor:
                    lines.append(RoomLine(words.title(column), words.amount(cell.written_minor)))
        if presenter.still_to_pay():
            text = self.tr("Next: {name}").format(name=island(presenter.row.name))
            lines.append(
                RoomLine(text, words.amount(presenter.row_view(presenter.cursor.row).total_minor))
            )
        paid = sum(r.is_written for r in sheet.rows)
        due = sum(not r.is_away or r.is_written for r in sheet.rows)
        under = self.tr("{paid} of {due} have paid").format(
            paid=words.number(paid), due=words.number(due)
        )
        return RoomPage(self.tr("Collect"), tuple(lines[:7]), under)
