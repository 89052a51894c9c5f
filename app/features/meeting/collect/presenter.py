"""The collect step without Qt: cursor, typing, writing. Keyboard and mouse call the same methods."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Protocol

from app.core.errors import AppError, Refused
from app.features.meeting.collect import grammar
from app.features.meeting.collect.drafts import Draft, RowView, entry_of, view_of
from app.features.meeting.collect.rows import ELECTRONIC, RowEntry, Sheet, SheetRow

Failed = Callable[[AppError], None]


class CollectPort(Protocol):
    """What the step needs of the book. Orders return at once; what they changed comes as a new
    sheet through `CollectPresenter.show`, a refusal through `failed`, both on the GUI thread."""

    def write(self, entries: tuple[RowEntry, ...], failed: Failed) -> None: ...
    def mark(self, member: str, attendance: str, failed: Failed) -> None: ...
    def undo(self, failed: Failed) -> None: ...
    def redo(self, failed: Failed) -> None: ...
    def code_owner(self, method: str, code: str, member: str) -> tuple[str, str] | None:
        """Return (name, date as written) of the entry that used the code before, or None."""
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


class CollectPresenter:
    """Holds the sheet, the cursor and what is typed.

    Attributes:
        typed: Signs typed into the box under the cursor and not yet taken over.
        refused_box: (row, box) framed red, or None.
    """

    def __init__(self, port: CollectPort, view: CollectView, sheet: Sheet) -> None:
        self._port, self._view = port, view
        self.sheet = sheet
        self.cursor = Cursor(row=max(0, self._next_waiting(-1)))
        self.typed = ""
        self.refused_box: tuple[int, int] | None = None
        self.drafts: dict[str, Draft] = {}
        self.pending: dict[str, RowEntry] = {}
        self.message: Message | None = None
        self._confirmed: tuple[int, int, int] | None = None
        self._search, self._searched_ms = "", 0

    # What is shown.

    @property
    def row(self) -> SheetRow:
        """The row under the cursor."""
        return self.sheet.rows[self.cursor.row]

    def row_view(self, index: int) -> RowView:
        row = self.sheet.rows[index]
        return view_of(row, self.drafts.get(row.member), self.pending.get(row.member))

    def still_to_pay(self) -> int:
        return sum(self._waits(row) for row in self.sheet.rows)

    def change_minor(self) -> int | None:
        """Cash given minus what is to pay in cash; None when nothing was handed over."""
        given = self._given_minor()
        if not given:
            return None
        view = self.row_view(self.cursor.row)
        return given - (view.cash_minor if view.method == "split" else view.total_minor)

    def _given_minor(self) -> int:
        if self.cursor.field == "given" and self.typed:
            try:
                return grammar.read_number(self.typed, self.sheet)
            except Refused:
                return 0
        draft = self.drafts.get(self.row.member)
        return draft.given_minor if draft and draft.given_minor else self.row.given_minor

    def given_minor(self) -> int:
        """Cash handed over by the person at the cursor, also while it is typed."""
        return self._given_minor()

    def show(self, sheet: Sheet) -> None:
        """Take over a newer sheet; cursor and typing stay with the member they belong to."""
        at = self.row.member if self.sheet.rows else ""
        old, self.sheet = self.sheet, sheet
        self.pending = {m: e for m, e in self.pending.items() if not self._arrived(m, e)}
        same = [r.member for r in old.rows] == [r.member for r in sheet.rows]
        if not same:
            found = next((i for i, r in enumerate(sheet.rows) if r.member == at), 0)
            self.cursor = replace(self.cursor, row=found)
        if not same or old.columns != sheet.columns:
            self._view.show_sheet()
            return
        for index, (before, after) in enumerate(zip(old.rows, sheet.rows, strict=True)):
            if before is not after and before != after:
                self._view.show_row(index)
        self._view.show_cursor()

    def _arrived(self, member: str, entry: RowEntry) -> bool:
        row = next((r for r in self.sheet.rows if r.member == member), None)
        return row is None or (row.is_written and row.entry != entry.replaces)

    # Typing.

    def type_digit(self, digit: str) -> None:
        """A digit of any script: it replaces what stands in the box, it never appends to grey."""
        self._clear_message()
        if self.cursor.field == "code":
            return self._type_code(digit)
        if self.sheet.locked or self._box_locked():
            return self._refuse(Refused("collect.locked"))
        if len(self.typed) < 15:
            self.typed += grammar.fold_digits(digit)
        self._touch()

    def type_point(self) -> None:
        """The decimal key: two zeros where the group knows no cents."""
        if self.cursor.field == "code":
            return
        if self.sheet.typed_minor >= 100 or self.sheet.typed_minor == 1:
            self.typed = self.typed + "00" if self.typed else ""
        elif "." not in self.typed and self.typed:
            self.typed += "."
        self._touch()

    def type_zero(self) -> None:
        """The minus key: nothing in this box."""
        if self.cursor.field == "money":
            self.typed = "0"
            if self._take_typed():
                self.next_box()

    def type_letter(self, letter: str, now_ms: int) -> None:
        """A letter: part of a code in the Paid-by cell, else the search of a name."""
        if self.cursor.field == "code":
            return self._type_code(letter)
        fresh = now_ms - self._searched_ms > 900
        self._search = letter if fresh else self._search + letter
        self._searched_ms = now_ms
        names = [row.name for row in self.sheet.rows]
        found = grammar.find_name(names, self._search, self.cursor.row + (1 if fresh else 0))
        if found >= 0:
            self.go(found, 0)

    def _type_code(self, sign: str) -> None:
        self._clear_message()
        draft = self._draft()
        code = self.row_view(self.cursor.row).code if draft.code is None else draft.code
        draft.code = grammar.accept_code_sign(code, sign, self._method())
        self._touch()

    def backspace(self) -> None:
        self._clear_message()
        if self.cursor.field == "code":
            draft = self._draft()
            draft.code = (self.row_view(self.cursor.row).code)[:-1]
        else:
            self.typed = self.typed[:-1]
        self._touch()

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

    def escape(self) -> bool:
        """Step back without writing; False when there was nothing to step back from."""
        row = self.cursor.row
        if self.typed or self.message is not None:
            self.typed = ""
        elif self.cursor.field != "money":
            self.cursor = replace(self.cursor, field="money", box=0)
        elif self.drafts.pop(self.row.member, None) is None:
            return False
        self._clear_message()
        self._view.show_row(row)
        self._view.show_cursor()
        return True

    def undo(self) -> None:
        """Typing first, then the typed boxes of the row, then the last entry."""
        if self.typed or self.drafts.get(self.row.member):
            if not self.typed:
                del self.drafts[self.row.member]
            self.typed = ""
            self._clear_message()
            return self._touch()
        self._clear_message()
        self._port.undo(self._failed)

    def redo(self) -> None:
        self._port.redo(self._failed)

    # Moving. What is typed is taken over first; where it is refused, the cursor stays.

    def go(self, row: int, box: int) -> None:
        """Go to a box, by mouse or by key; `box` behind the last column is the Paid-by cell."""
        if not self.sheet.rows or not self._take_typed():
            return
        row = max(0, min(len(self.sheet.rows) - 1, row))
        columns = len(self.sheet.columns)
        box = max(0, min(columns, box))
        last, self.cursor = self.cursor.row, Cursor(row, box)
        self.refused_box = None
        if box == columns:
            electronic = self._method() != "cash"
            self.cursor = Cursor(row, columns if electronic else columns - 1)
            self.cursor = replace(self.cursor, field="code" if electronic else "money")
        self._view.show_row(last)
        self._view.show_row(row)
        self._view.show_cursor()

    def next_box(self) -> None:
        self.go(self.cursor.row, self.cursor.box + 1)

    def previous_box(self) -> None:
        self.go(self.cursor.row, self.cursor.box - 1)

    def move_rows(self, by: int) -> None:
        self.go(self.cursor.row + by, min(self.cursor.box, len(self.sheet.columns) - 1))

    def next_waiting(self) -> None:
        found = self._next_waiting(self.cursor.row)
        if found >= 0:
            self.go(found, 0)

    def _next_waiting(self, after: int) -> int:
        rows = self.sheet.rows
        for step in range(1, len(rows) + 1):
            index = (after + step) % len(rows)
            if self._waits(rows[index]):
                return index
        return -1

    def _waits(self, row: SheetRow) -> bool:
        pending = getattr(self, "pending", {})
        return not row.is_written and not row.is_away and row.member not in pending

    # How it was paid.

    def next_method(self) -> None:
        """F7: cash, then the electronic ways of the group; the code is typed in the same cell."""
        if not self._take_typed():
            return
        methods = self.sheet.methods
        now = self._method()
        after = methods[(methods.index(now) + 1) % len(methods)] if now in methods else methods[0]
        draft = self._draft()
        draft.method, draft.split_minor = after, -1
        if after == "cash":
            draft.code = None
            self.cursor = replace(self.cursor, field="money", box=0)
        else:
            self.cursor = Cursor(self.cursor.row, len(self.sheet.columns), "code")
        self._touch()

    def split(self) -> None:
        """Shift+F7: type the notes, the electronic rest is computed."""
        electronic = [m for m in self.sheet.methods if m in ELECTRONIC]
        if electronic and self._take_typed():
            self._draft().method = "split"
            self.cursor = Cursor(self.cursor.row, len(self.sheet.columns), "split")
            self._touch()

    def cash_given(self) -> None:
        """F9: type what the member hands over; change is shown from the first digit."""
        if self._take_typed():
            self.cursor = replace(self.cursor, field="given")
            self._touch()

    def set_note(self, note: str) -> None:
        self._draft().note = note

    def set_payer(self, payer: str) -> None:
        self._draft().payer = payer

    def _method(self) -> str:
        return self.row_view(self.cursor.row).method

    # Writing.

    def enter(self) -> None:
        """Yes: this row is written, typed boxes as typed, the others as expected."""
        if not self.sheet.rows:
            return
        if self.sheet.locked:
            return self._refuse(Refused("collect.locked"))
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
        if entry.total_minor == 0 and not self.row.is_written:
            raise Refused("collect.nothing_paid")
        if entry.given_minor and entry.given_minor < entry.cash_minor:
            raise Refused("collect.given_too_little", missing_minor=entry.cash_minor - entry.given_minor)
        if entry.code:
            grammar.check_code(entry.code, entry.method)
            owner = self._port.code_owner(entry.method, entry.code, entry.member)
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
                self._say(Message("warn", code, (("times", times), ("due_minor", cell.expected_minor), ("kept_minor", minor))))
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
        """Ctrl+Enter: everybody present who is still grey, as one entry; not before the first row."""
        if not self._take_typed():
            return
        if self.sheet.locked:
            return self._refuse(Refused("collect.locked"))
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

    # Inside.

    def _take_typed(self) -> bool:
        """Move typed signs into the draft; False when they are refused (cursor stays)."""
        if not self.typed:
            return True
        field, draft = self.cursor.field, self._draft()
        try:
            if field == "money":
                column, cell = self.sheet.columns[self.cursor.box], self.row.cells[self.cursor.box]
                minor = grammar.read_box(self.typed, column, cell, self.sheet)
                draft.amounts[self.cursor.box] = minor
                self._tell_loan_left(minor)
            elif field == "given":
                draft.given_minor = grammar.read_number(self.typed, self.sheet)
            elif field == "split":
                draft.split_minor = self._read_split()
        except Refused as error:
            if not draft:
                self.drafts.pop(self.row.member, None)
            self._refuse(error)
            return False
        self.typed = ""
        return True

    def _read_split(self) -> int:
        cash = grammar.read_number(self.typed, self.sheet)
        total = self.row_view(self.cursor.row).total_minor
        if not 0 < cash < total:
            raise Refused("collect.split_wrong", total_minor=total)
        return cash

    def _tell_loan_left(self, minor: int) -> None:
        cell = self.row.cells[self.cursor.box]
        if 0 < cell.expected_minor < minor <= cell.limit_minor:
            left = cell.limit_minor - minor
            self._say(Message("ok", "collect.loan_left", (("left_minor", left),)))

    def _draft(self) -> Draft:
        return self.drafts.setdefault(self.row.member, Draft())

    def _box_locked(self) -> bool:
        box = self.cursor.box
        return self.cursor.field == "money" and self.row.cells[box].lock == "locked"

    def _refuse(self, error: AppError) -> None:
        at = (self.cursor.row, self.cursor.box)
        self.refused_box = at
        self._say(Message("bad", error.code, tuple(error.values.items())))
        self._view.refused()

    def _failed(self, error: AppError) -> None:
        self._say(Message("bad", error.code, tuple(error.values.items())))

    def _not_written(
        self, entry: RowEntry, error: AppError, entries: tuple[RowEntry, ...] = ()
    ) -> None:
        for lost in entries or (entry,):
            self.pending.pop(lost.member, None)
        found = next((i for i, r in enumerate(self.sheet.rows) if r.member == entry.member), 0)
        if not self.typed:
            self.cursor = Cursor(found)
        self._view.show_sheet()
        self._refuse(error)

    def _say(self, message: Message) -> None:
        self.message = message
        self._view.show_message(message)
        self._view.show_row(self.cursor.row)

    def _clear_message(self) -> None:
        self.refused_box = None
        if self.message is not None:
            self.message = None
            self._view.show_message(None)

    def _touch(self) -> None:
        self._view.show_row(self.cursor.row)
        self._view.show_cursor()
