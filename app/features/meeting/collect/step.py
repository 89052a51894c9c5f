"""Step 3: everybody pays."""

from PySide6.QtCore import QCoreApplication

from app.book.transaction import Reading
from app.core.attendance import HERE
from app.core.locales.numbers import format_number
from app.features.meeting.collect.step_screen import CollectStep
from app.features.meeting.step import Status, StepKind
from app.projections import attendance, members, sheet, unit_accounts, units
from app.projections.meetings import Meeting


def _title() -> str:
    return QCoreApplication.translate("Steps", "Collect")


def _status(reading: Reading, meeting: Meeting) -> Status:
    """People, not money: how many of those who are to pay have paid."""
    if not meeting.is_running and not meeting.is_closed:
        return Status()
    if units.units(reading.conn):
        return _of_units(reading, meeting)
    paid = {
        one.member
        for one in sheet.payments_at(reading.conn, meeting.meeting)
        if (one.stands or one.is_held) and not one.is_from_receipt
    }
    marks = attendance.marks(reading.conn, meeting.meeting)
    due = {
        one.member
        for one in members.members(reading.conn)
        if one.member in paid
        or one.member not in marks
        or marks[one.member].status in (*HERE, "proxy")
    }
    done = bool(due) and paid >= due
    return Status(done, "paid" if paid else "", (len(paid), len(due)))


def _of_units(reading: Reading, meeting: Meeting) -> Status:
    """Flats that paid something, of those that owe or paid."""
    books = unit_accounts.books(reading.conn)
    here = {one.entry for one in sheet.payments_at(reading.conn, meeting.meeting)}
    paid = {x.unit for found in books.payments.values() for x in found if x.entry in here}
    owing = {u.unit for u in units.units(reading.conn) if books.account(u.unit).balance > 0}
    due = paid | owing
    return Status(bool(due) and paid >= due, "paid" if paid else "", (len(paid), len(due)))


def _under(status: Status, language: str) -> str:
    if status.code != "paid":
        return ""
    paid, due = (format_number(int(value), language) for value in status.values)
    text = QCoreApplication.translate("Steps", "{paid} of {due}", "members who have paid")
    return text.format(paid=paid, due=due)


STEP = StepKind(name="collect", title=_title, status=_status, under=_under, make=CollectStep)
