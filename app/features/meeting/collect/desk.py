"""Cursor and typing of the collect step, without Qt: keyboard and mouse call the same methods."""

from dataclasses import replace

from app.core.collecting import loan_parts
from app.core.contributions import Part
from app.core.errors import AppError, Refused
from app.core.locales.digits import fold_digits
from app.features.meeting.collect import grammar
from app.features.meeting.collect.drafts import Draft, RowView, view_of
from app.features.meeting.collect.ports import CollectPort, CollectView, Cursor, Message
from app.features.meeting.collect.rows import RowEntry, Sheet, SheetRow, has_arrived
from app.features.meeting.locks import locked_error


class CollectDesk:
    """Holds the sheet, the cursor and what is typed.

    Attributes:
        typed: Signs typed into the box under the cursor and not yet taken over.
        refused_box: (row, box) framed red, or None.
    """

    def __init__(self, port: CollectPort, view: CollectView, sheet: Sheet) -> None:
        self._port, self._view = port, view
        self.sheet = sheet
        self.pending: dict[str, RowEntry] = {}
        self.cursor = Cursor(row=max(0, self._next_waiting(-1)))
        self.typed = ""
        self.refused_box: tuple[int, int] | None = None
        self.drafts: dict[str, Draft] = {}
        self.message: Message | None = None
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
        return row is None or has_arrived(row, entry)

    def box_kind(self) -> str:
        """The kind of money of the box under the cursor; "" in the Paid-by cell."""
        columns, box = self.sheet.shown_columns, self.cursor.box
        return columns[box].kind if box < len(columns) else ""

    def loan_parts(self) -> tuple[Part, ...]:
        """What the amount in the loan box of this row settles, also while it is typed."""
        boxes = [column.kind for column in self.sheet.columns]
        row = self.row
        if "loan" not in boxes or not row.loans:
            return ()
        at = boxes.index("loan")
        minor = self.row_view(self.cursor.row).cells[at].minor
        if self.typed and self.cursor.field == "money" and self.cursor.box == at:
            try:
                minor = grammar.read_number(self.typed, self.sheet)
            except Refused:
                return ()
        if not 0 < minor <= sum(loan.left for loan in row.loans):
            return ()
        return tuple(loan_parts(minor, row.loans, self.sheet.on))

    # Typing.

    def type_digit(self, digit: str) -> None:
        """A digit of any script: it replaces what stands in the box, it never appends to grey."""
        self._clear_message()
        if self.cursor.field == "code":
            return self._type_code(digit)
        if self.sheet.locked or self._box_locked():
            return self._refuse(locked_error(self.sheet.locked))
        if len(self.typed) < 15:
            self.typed += fold_digits(digit)
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

    # Moving. What is typed is taken over first; where it is refused, the cursor stays.

    def go(self, row: int, box: int) -> None:
        """Go to a box, by mouse or by key; `box` behind the last column is the Paid-by cell."""
        if not self.sheet.rows or not self._take_typed():
            return
        row = max(0, min(len(self.sheet.rows) - 1, row))
        columns = self.sheet.shown
        box = max(0, min(columns, box))
        last, self.cursor = self.cursor.row, Cursor(row, box)
        self.refused_box = None
        if box == columns:
            self.cursor = Cursor(row, columns, "code")  # of notes: the number of their receipt
        self._view.show_row(last)
        self._view.show_row(row)
        self._view.show_cursor()

    def next_box(self) -> None:
        self.go(self.cursor.row, self.cursor.box + 1)

    def previous_box(self) -> None:
        self.go(self.cursor.row, self.cursor.box - 1)

    def move_rows(self, by: int) -> None:
        self.go(self.cursor.row + by, min(self.cursor.box, self.sheet.shown - 1))

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
        pending = self.pending
        return not row.is_written and not row.is_away and row.member not in pending

    def _method(self) -> str:
        return self.row_view(self.cursor.row).method

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
