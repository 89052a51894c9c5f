"""Money that came from nobody known, and whose it turned out to be."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Column, Connection, Index, Integer, MetaData, Text, select, text

from app.core.effects import TYPES, Effect, effects_of
from app.core.events.envelope import Event
from app.core.unidentified import ReceiptAssigned, ReceiptUnidentified
from app.projections import Fold, Projection, strict_table
from app.projections.standing import hit_rows, standing_columns, stands

metadata = MetaData()
receipt_row = strict_table(
    "unidentified_receipt",
    metadata,
    Column("receipt", Text, primary_key=True),
    Column("entry", Text, nullable=False),
    Column("position", Integer, nullable=False),
    Column("meeting", Text, nullable=False),
    Column("on_day", Text, nullable=False),
    Column("method", Text, nullable=False),
    Column("code", Text, nullable=False),
    Column("payment", Text, nullable=False),
    Column("minor", Integer, nullable=False),
    Column("payer", Text, nullable=False),
    Column("note", Text, nullable=False),
    Column("assigned", Integer, nullable=False, server_default=text("0")),
    Column("is_open", Integer, nullable=False, server_default=text("1")),
    *standing_columns(),
)
Index("ix_unidentified_entry", receipt_row.c.entry)
Index("ix_unidentified_open", receipt_row.c.is_open)
Index("ix_unidentified_reversed", receipt_row.c.reversed_by)
assigned_row = strict_table(
    "receipt_assigned",
    metadata,
    Column("entry", Text, primary_key=True),
    Column("receipt", Text, nullable=False),
    Column("position", Integer, nullable=False),
    Column("member", Text, nullable=False),
    Column("minor", Integer, nullable=False),
    *standing_columns(),
)
Index("ix_receipt_assigned_receipt", assigned_row.c.receipt)
Index("ix_receipt_assigned_reversed", assigned_row.c.reversed_by)


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """Money of somebody, minor units.

    Attributes:
        receipt: Its id. entry: The fact that it came by.
        on: Civil day the money moved. payer: What is known of who paid.
        assigned: What of it has somebody's name by now.
    """

    receipt: str
    entry: str
    meeting: str
    on: str
    method: str
    code: str
    payment: str
    minor: int
    payer: str
    note: str
    assigned: int

    @property
    def left(self) -> int:
        return self.minor - self.assigned


@dataclass(frozen=True, slots=True, kw_only=True)
class Assignment:
    """A part of a receipt that was given to a member."""

    entry: str
    receipt: str
    member: str
    minor: int


def apply(fold: Fold, event: Event) -> None:
    match event.payload:
        case ReceiptUnidentified() as came:
            same = ("receipt", "meeting", "method", "code", "payment", "minor", "payer", "note")
            row: dict[str, Any] = {name: getattr(came, name) for name in same}
            place = {"entry": event.id, "position": fold.position, "on_day": came.on}
            if fold.get(receipt_row, {"receipt": came.receipt}) is None:
                fold.insert(receipt_row, row | place)
        case ReceiptAssigned() as given:
            place = {"entry": event.id, "position": fold.position, "receipt": given.receipt}
            fold.insert(assigned_row, place | {"member": given.member, "minor": given.total})
            _settle(fold, given.receipt)
        case _:
            for effect in effects_of(event):
                _take_effect(fold, effect)


def _take_effect(fold: Fold, effect: Effect) -> None:
    for table in (receipt_row, assigned_row):
        for row, changed in hit_rows(fold, table, effect):
            fold.update(table, {"entry": row["entry"]}, changed)
            _settle(fold, row["receipt"])


def _settle(fold: Fold, receipt: str) -> None:
    row = fold.get(receipt_row, {"receipt": receipt})
    if row is None:
        return
    given = [one for one in fold.rows(assigned_row, {"receipt": receipt}) if stands(one)]
    assigned = sum(one["minor"] for one in given)
    is_open = stands(row) and assigned < row["minor"]
    values = {"assigned": assigned, "is_open": int(is_open)}
    fold.update(receipt_row, {"receipt": receipt}, values)


def open_receipts(conn: Connection) -> tuple[Receipt, ...]:
    """Receipts of which something is nobody's yet, oldest first."""
    return _receipts(conn, receipt_row.c.is_open == 1)


def find_receipt(conn: Connection, receipt: str) -> Receipt | None:
    """A receipt that stands, or None."""
    return next(iter(_receipts(conn, receipt_row.c.receipt == receipt)), None)


def receipt_of_code(conn: Connection, code: str) -> Receipt | None:
    """The receipt with this payment code, or None."""
    return next(iter(_receipts(conn, receipt_row.c.code == code)), None) if code else None


def receipt_of_entry(conn: Connection, entry: str) -> Receipt | None:
    """The receipt that a fact brought, or None."""
    return next(iter(_receipts(conn, receipt_row.c.entry == entry)), None)


def assignments_of(conn: Connection, receipt: str) -> tuple[Assignment, ...]:
    """To whom a receipt was given, in order."""
    query = select(assigned_row).where(assigned_row.c.receipt == receipt)
    rows = conn.execute(query.order_by(assigned_row.c.position)).mappings()
    return tuple(
        Assignment(entry=row["entry"], receipt=receipt, member=row["member"], minor=row["minor"])
        for row in rows
        if stands(dict(row))
    )


def _receipts(conn: Connection, where: Any) -> tuple[Receipt, ...]:
    query = select(receipt_row).where(where).order_by(receipt_row.c.position)
    names = ("receipt entry meeting method code payment minor payer note assigned").split()
    return tuple(
        Receipt(**{name: row[name] for name in names}, on=row["on_day"])
        for row in conn.execute(query).mappings()
        if stands(dict(row))
    )


PROJECTION = Projection(
    name="unidentified",
    version=1,
    metadata=metadata,
    apply=apply,
    handles=TYPES | {"receipt.unidentified", "receipt.assigned"},
)
