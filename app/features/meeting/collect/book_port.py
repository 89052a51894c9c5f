"""The grid's orders to the book: one key press, one transaction, one durable fact or more."""

from collections.abc import Callable

from app.book.transaction import Reading, Tx
from app.core.errors import AppError, Refused
from app.core.expected import COLUMNS, Amounts
from app.core.permissions import may
from app.features.meeting.collect.asks import with_asks, write_asks
from app.features.meeting.collect.ports import Failed
from app.features.meeting.collect.rows import RowEntry, Sheet
from app.features.meeting.collect.sheet_reading import amounts_of, read_sheet
from app.features.meeting.collect.unit_rows import (
    has_units,
    of_units,
    read_unit_sheet,
    write_units,
)
from app.operations.attendance import mark_attendance
from app.operations.collecting import TypedRow, write_rows
from app.operations.contributions import How
from app.projections import box_dues, due_ledger, dues, group, meetings, sheet
from app.projections.box_dues import BoxDue
from app.projections.collect_context import column_minor
from app.projections.sheet import Payment
from app.ui.figures import Figures
from app.ui.session import Session


class BookPort:
    """Implements CollectPort over the session's book.

    Args:
        show: Called with each newer sheet.
        wants: Called with "undo" or "redo", which the frame does for all steps.
    """

    def __init__(
        self,
        session: Session,
        meeting: str,
        show: Callable[[Sheet], None],
        wants: Callable[[str], None],
    ) -> None:
        self._session, self._meeting, self._show, self._wants = session, meeting, show, wants
        self._sheet: Sheet | None = None
        self._reading, self._again = False, False
        self._failed: Failed = lambda error: None

    # Reading

    def read(self, failed: Failed) -> None:
        """Read the sheet again; while one reading is under way the next one waits."""
        self._failed = failed
        if self._reading:
            self._again = True
            return
        self._reading = True
        locked = "" if may(self._session.roles, "write_money") else "role"

        def ask(reading: Reading) -> Sheet:
            if has_units(reading):
                return read_unit_sheet(reading, self._meeting, locked=locked)
            found = read_sheet(reading, self._meeting, locked=locked)
            return with_asks(reading, found)

        self._session.read(ask, self._take, self._not_read)

    def _take(self, found: Sheet) -> None:
        self._reading, self._sheet = False, found
        self._show(found)
        if self._again:
            self._again = False
            self.read(self._failed)

    def _not_read(self, error: AppError) -> None:
        self._reading = False
        self._failed(error)

    # Orders

    def write(self, entries: tuple[RowEntry, ...], failed: Failed) -> None:
        """Write these rows as one transaction and one step of undo."""
        if of_units(self._sheet):
            return self._order(lambda tx: write_units(tx, self._meeting, entries), failed)
        columns = self._sheet.columns if self._sheet else ()
        amounts = [amounts_of(entry.amounts, columns) for entry in entries]

        def order(tx: Tx) -> None:
            rows = [
                _typed(tx, self._meeting, entry, amount)
                for entry, amount in zip(entries, amounts, strict=True)
                if not entry.only_asks
            ]
            write_asks(tx, self._meeting, entries)
            if rows:
                write_rows(tx, meeting=self._meeting, rows=rows)

        self._order(order, failed)

    def mark(self, member: str, attendance: str, failed: Failed) -> None:
        """Mark the roll from the grid: absent, here again, or late with the fine of the rules."""
        if of_units(self._sheet):
            return failed(Refused("collect.flat_is_here"))
        self._order(
            lambda tx: mark_attendance(tx, meeting=self._meeting, member=member, status=attendance),
            failed,
        )

    def undo(self, failed: Failed) -> None:
        """The frame takes back the last step of the whole meeting, and names it."""
        self._wants("undo")

    def redo(self, failed: Failed) -> None:
        self._wants("redo")

    def code_owner(self, method: str, code: str, member: str, payer: str) -> tuple[str, str] | None:
        """Who used the code on this very sheet; older meetings are asked by the book itself."""
        for row in self._sheet.rows if self._sheet else ():
            same_payer = bool(payer) and row.payer == payer
            if row.code == code and row.member != member and row.is_written and not same_payer:
                return row.name, self._day(self._sheet.on if self._sheet else "")
        return None

    def _order(self, operation: Callable[[Tx], object], failed: Failed) -> None:
        def ask(tx: Tx) -> None:
            try:
                operation(tx)
            except Refused as error:
                raise _in_names(tx, error) from error

        self._session.write(ask, lambda _: None, lambda error: failed(self._in_words(error)))

    def _in_words(self, error: AppError) -> AppError:
        """The refusal as the grid says it: amounts end in `_minor`, days are written out."""
        values = error.values
        match error.code:
            case "code.used":
                on = self._day(str(values["on"]))
                return Refused("collect.code_used", name=values["member"], on=on)
            case "code.unidentified":
                on = self._day(str(values["on"]))
                return Refused("collect.code_unidentified", on=on)
            case "loan.more_than_owed":
                return Refused("collect.more_than_loan", limit_minor=values["left"])
            case "loan.none":
                return Refused("collect.no_loan")
            case "shares.above_max":
                return Refused("collect.too_many_shares", max=values["max"])
            case "meeting.wrong_state":
                return Refused("collect.locked")
        return error

    def _day(self, iso: str) -> str:
        return Figures.of(self._session).day(iso, "day_month")


def _in_names(tx: Tx, error: Refused) -> Refused:
    if "member" not in error.values:
        return error
    name = tx.people.name(str(error.values["member"]))
    return Refused(error.code, **{**error.values, "member": name})


def _typed(tx: Tx, meeting: str, entry: RowEntry, row: Amounts) -> TypedRow:
    """The row as an operation wants it; a member who paid twice corrects the last payment."""
    amounts = row
    if entry.replaces:
        old = entry.replaces
        others = [p for p in _standing(tx, meeting, entry.member) if old not in (p.entry, p.cause)]
        boxes = _boxes(tx, meeting)
        amounts = Amounts(**{name: _rest(row, others, name, boxes) for name in COLUMNS})
    how = How(
        method=entry.method,
        code=entry.code,
        cash_minor=entry.cash_minor if entry.method == "split" else 0,
        payer=entry.payer,
        note=entry.note,
        change_given=max(0, entry.given_minor - entry.cash_minor) if entry.given_minor else 0,
    )
    return TypedRow(
        member=entry.member,
        amounts=amounts,
        how=how,
        replaces=entry.replaces,
        fine_reason=_fine_reason(tx, entry.member, amounts.fine),
    )


def _standing(tx: Tx, meeting: str, member: str) -> list[Payment]:
    paid = sheet.payments_of_at(tx.conn, member, [meeting])
    return [p for p in paid if p.stands and not p.is_from_receipt]


def _boxes(tx: Tx, meeting: str) -> tuple[BoxDue, ...]:
    found = meetings.find_meeting(tx.conn, meeting)
    return box_dues.box_dues(tx.conn, found) if found else ()


def _rest(row: Amounts, others: list[Payment], name: str, boxes: tuple[BoxDue, ...]) -> int:
    paid = sum(column_minor(payment, name, boxes) for payment in others)
    rest: int = getattr(row, name) - paid
    if rest < 0:
        raise Refused("collect.locked")
    return rest


def _fine_reason(tx: Tx, member: str, minor: int) -> str:
    """Why more is paid on fines than is owed: the usual reason of that amount."""
    owed = sum(fine.left for fine in dues.open_fines(tx.conn, member))
    late = due_ledger.open_dues_in_ledger(tx.conn, member)
    owed += sum(one.left for one in late if one.kind == "penalty")
    _, rules = group.current_rules(tx.conn)
    by_amount = {amount: reason for reason, amount in reversed(rules.fine_list)}
    return by_amount.get(minor - owed, "conduct")
