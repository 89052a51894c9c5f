"""The collect step without Qt: what is written, taken back, marked."""

from app.core.errors import AppError, Refused
from app.features.meeting.collect import grammar
from app.features.meeting.collect.drafts import draft_of, entry_of
from app.features.meeting.collect.paying import CollectPaying
from app.features.meeting.collect.ports import Cursor, Message
from app.features.meeting.collect.rows import RowEntry
from app.features.meeting.locks import locked_error


class CollectPresenter(CollectPaying):
    """Writes rows through the port; what was refused comes back to its box."""

    _confirmed: tuple[int, int, int] | None = None  # the unusual entry that Enter keeps

    def enter(self) -> None:
        """Yes: this row is written, typed boxes as typed, the others as expected."""
        if not self.sheet.rows:
            return
        if self.sheet.locked:
            return self._refuse(locked_error(self.sheet.locked))
        if self.row.is_away and not self.row.is_written and not self.typed:
            return self._port.mark(self.row.member, "late", self._failed)
        if not self._take_typed():
            return
        if self.row.is_written and not self.drafts.get(self.row.member):
            return self.next_waiting()
        self._write_row(advance=True)

    def _write_row(self, *, advance: bool) -> None:
        draft = self.drafts.get(self.row.member)
        entry = entry_of(self.row, draft)
        try:
            self._check(entry)
        except Refused as error:
            return self._refuse(error)
        if self._asks_again(entry):
            return
        self.drafts.pop(entry.member, None)
        self.pending[entry.member] = entry
        row = self.cursor.row
        self._clear_message()
        if advance:
            following = self._next_waiting(row)
            self.cursor = Cursor(following if following >= 0 else row)
            self._view.show_row(self.cursor.row)
        self._view.show_row(row)
        self._view.show_cursor()
        self._port.write((entry,), lambda error: self._not_written(entry, error))

    def _check(self, entry: RowEntry) -> None:
        if entry.total_minor == 0 and not self.row.is_written and not entry.only_asks:
            raise Refused("collect.nothing_paid")
        if entry.given_minor and entry.given_minor < entry.cash_minor:
            raise Refused(
                "collect.given_too_little", missing_minor=entry.cash_minor - entry.given_minor
            )
        if entry.code:
            grammar.check_code(entry.code, entry.method)
            owner = self._port.code_owner(entry.method, entry.code, entry.member, entry.payer)
            if owner is not None:
                raise Refused("collect.code_used", name=owner[0], on=owner[1])

    def _asks_again(self, entry: RowEntry) -> bool:
        """Speak up once about an unusual amount or date; the second Enter keeps it."""
        for box, minor in enumerate(entry.amounts):
            cell = self.row.cells[box]
            code = grammar.unusual(minor, self.sheet.columns[box], cell)
            key = (self.cursor.row, box, minor)
            if code and self._confirmed != key:
                self._confirmed = key
                times = minor // cell.expected_minor
                self._say(
                    Message(
                        "warn",
                        code,
                        (
                            ("times", times),
                            ("due_minor", cell.expected_minor),
                            ("kept_minor", minor),
                        ),
                    )
                )
                return True
        hint = grammar.date_hint(entry.code) if entry.method in ("mpesa", "split") else None
        today = self.sheet.on[5:]
        key = (self.cursor.row, -1, len(entry.code))
        if hint and today and f"{hint[0]:02}-{hint[1]:02}" != today and self._confirmed != key:
            self._confirmed = key
            self._say(Message("warn", "collect.code_date", (("month", hint[0]), ("day", hint[1]))))
            return True
        return False

    def write_rest(self) -> None:
        """Ctrl+Enter: all who are here and still grey, as one entry; not before the first row."""
        if not self._take_typed():
            return
        if self.sheet.locked:
            return self._refuse(locked_error(self.sheet.locked))
        if not any(row.is_written for row in self.sheet.rows) and not self.pending:
            return self._refuse(Refused("collect.rest_too_early"))
        entries = tuple(
            entry_of(row, self.drafts.pop(row.member, None))
            for row in self.sheet.rows
            if self._waits(row)
        )
        entries = tuple(entry for entry in entries if entry.total_minor)
        if not entries:
            return
        self.pending |= {entry.member: entry for entry in entries}
        self._port.write(entries, lambda error: self._not_written(entries[0], error, entries))
        self._view.show_sheet()

    def mark_absent(self) -> None:
        """F8: absent and pays nothing; once more takes it back."""
        if self.row.is_written or self.row.member in self.pending:
            return self._refuse(Refused("collect.already_paid"))
        self.typed = ""
        self.drafts.pop(self.row.member, None)
        away = not self.row.is_away
        self._port.mark(self.row.member, "absent" if away else "present", self._failed)
        if away:
            following = next(
                (i for i in self._after(self.cursor.row) if self._waits(self.sheet.rows[i])), -1
            )
            if following >= 0:
                self.go(following, 0)

    def _after(self, row: int) -> list[int]:
        count = len(self.sheet.rows)
        return [(row + step) % count for step in range(1, count)]

    def delete(self) -> None:
        """Empty the box: of typing, else of what was written (asks nothing, undo)."""
        if self.typed:
            self.typed = ""
            return self._touch()
        if self.cursor.field != "money":
            return self.backspace()
        if self.row.is_written:
            self._draft().amounts[self.cursor.box] = 0
            return self._write_row(advance=False)
        self.type_zero()

    def undo(self) -> None:
        """Typing first, then the typed boxes of the row, then the last entry."""
        if not self.undo_typing():
            self._clear_message()
            self._port.undo(self._failed)

    def undo_typing(self) -> bool:
        """Empty what is typed, else the typed boxes of the row; False when there is neither."""
        if not self.typed and not self.drafts.get(self.row.member):
            return False
        if not self.typed:
            del self.drafts[self.row.member]
        self.typed = ""
        self._clear_message()
        self._touch()
        return True

    def redo(self) -> None:
        self._port.redo(self._failed)

    def _not_written(
        self, entry: RowEntry, error: AppError, entries: tuple[RowEntry, ...] = ()
    ) -> None:
        for lost in entries or (entry,):
            self.pending.pop(lost.member, None)
        if not entries:
            self.drafts.setdefault(entry.member, draft_of(entry))
        found = next((i for i, r in enumerate(self.sheet.rows) if r.member == entry.member), 0)
        if not self.typed:
            self.cursor = Cursor(found)
        self._view.show_sheet()
        self._refuse(error)

    def set_note(self, note: str) -> None:
        self._draft().note = note

    def set_payer(self, payer: str) -> None:
        self._draft().payer = payer

    def set_amount(self, box: int, text: str, *, shown: int) -> None:
        """What was typed in the detail of the row, for a column that has no room in the grid;
        where it is the amount that was `shown`, nothing was typed.

        Raises:
            Refused: As `grammar.read_box`; the sheet is locked.
        """
        minor = grammar.read_box(text, self.sheet.columns[box], self.row.cells[box], self.sheet)
        if minor == shown:
            return
        if self.sheet.locked:
            raise locked_error(self.sheet.locked)
        self._draft().amounts[box] = minor
        self._touch()
