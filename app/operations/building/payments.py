"""Payments of units: the row of a flat in the collect grid as one contribution."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.book.transaction import Tx
from app.core import contributions as core
from app.core.apartment.people import lives_in
from app.core.contributions import ContributionRecorded, Part
from app.core.errors import Refused
from app.core.payment_codes import check_code, clean_code
from app.operations.building.units import known_unit
from app.operations.contributions import CASH, How, group_receipt
from app.operations.corrections import take_back_entry
from app.operations.running import writable_meeting
from app.operations.undoing import note_step
from app.projections import group, sheet, unit_accounts, units


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitRow:
    """One row of the grid as it is to stand.

    Attributes:
        minor: For bills, whatever they are. extra_minor: For levies and the owner's part first.
        replaces: Entry that it changes; with nothing paid that is only taken back.
    """

    unit: str
    minor: int
    extra_minor: int = 0
    how: How = CASH
    replaces: str = ""


def write_unit_rows(tx: Tx, *, meeting: str, rows: Sequence[UnitRow]) -> tuple[str, ...]:
    """Write these rows in one transaction; the facts of the new entries.

    Raises:
        Refused: "meeting.*", "unit.unknown", "unit.nobody", "contribution.*", "code.*"; then
            nothing is written.
    """
    written: list[str] = []
    for row in rows:
        if row.replaces:
            take_back_entry(tx, entry=row.replaces, reason="typing")
        if row.minor or row.extra_minor or not row.replaces:
            written.append(record_unit_payment(tx, meeting=meeting, row=row))
    replaced = tuple(row.replaces for row in rows if row.replaces)
    if replaced or len(written) > 1:
        note_step(tx, meeting=meeting, written=tuple(written), replaced=replaced)
    return tuple(written)


def record_unit_payment(tx: Tx, *, meeting: str, row: UnitRow) -> str:
    """Write what was paid for a unit; the fact id.

    It settles the unit's charges; what is beyond them is its credit (A02). The entry is that of
    whoever lives there, else of the owner.

    Args:
        meeting: "" for money that came between meetings, never in notes: it stands on the page of
            the next one.

    Raises:
        Refused: As `write_unit_rows`; "cost.cash_needs_meeting".
    """
    if not meeting and row.how.method in ("cash", "split"):
        raise Refused("cost.cash_needs_meeting")
    met_on = writable_meeting(tx, meeting).on if meeting else tx.today.isoformat()
    known_unit(tx, row.unit)
    if min(row.minor, row.extra_minor) < 0:
        raise Refused("amount.negative", column="unit")
    day = row.how.on or met_on
    person = lives_in(units.stays(tx.conn, [row.unit]), row.unit, day)
    if person is None:
        raise Refused("unit.nobody")
    code = clean_code(row.how.code)
    check_code(row.how.method, code)
    receipt = group_receipt(tx, meeting, row.how)
    for user in sheet.code_users(tx.conn, code):
        if receipt and user.group_receipt == receipt:
            continue
        if not user.member:
            raise Refused("code.unidentified", on=user.on, typed=code)
        raise Refused("code.used", member=user.member, on=user.on, typed=code)
    parts = parts_of(tx, row)
    total = sum(part.minor for part in parts)
    cash = {"cash": total, "split": row.how.cash_minor}.get(row.how.method, 0)
    _, rules = group.current_rules(tx.conn)
    paid = ContributionRecorded(
        meeting=meeting,
        member=person.member,
        on=day,
        currency=tx.group.currency,
        method=row.how.method,
        code=code,
        payment=tx.new_id() if cash < total else "",
        cash_minor=cash,
        parts=parts,
        payer=row.how.payer,
        note=row.how.note,
        change_given=row.how.change_given,
        welfare_bag=rules.welfare_bag,
        fines_to=rules.fines_to,
        income_basis=rules.income_basis,
        group_receipt=receipt,
    )
    return tx.append(core.record(paid)).id


def parts_of(tx: Tx, row: UnitRow) -> tuple[Part, ...]:
    """The row as parts: up to what the unit owes, then its credit; together exactly the row."""
    owed = max(0, unit_accounts.books(tx.conn, row.unit).account(row.unit).balance)
    extra = min(row.extra_minor, owed)
    usual = min(row.minor, owed - extra)
    sums = (
        ("unit_owner", extra),
        ("unit", usual),
        ("unit_advance", row.minor + row.extra_minor - extra - usual),
    )
    return tuple(Part(kind=kind, minor=minor, ref=row.unit) for kind, minor in sums if minor)
