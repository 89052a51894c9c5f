"""The grid of a building: a row is a flat; what is typed in it becomes the flat's payment."""

from collections.abc import Sequence

from app.book.transaction import Reading, Tx
from app.core.apartment.people import lives_in
from app.core.apartment.settling import Account
from app.core.contributions import OF_A_UNIT
from app.core.currencies import currency_of
from app.core.errors import Refused
from app.features.meeting.collect.rows import Cell, Column, RowEntry, Sheet, SheetRow
from app.features.meeting.collect.sheet_reading import CHIP, THOUSAND_TOMAN, last_entry
from app.features.meeting.locks import lock_of
from app.operations.building.payments import UnitRow, write_unit_rows
from app.operations.contributions import How
from app.projections import bills, group, meetings, money_places, sheet, unit_accounts, units
from app.projections.sheet import Payment

CHARGE, EXTRA, ARREARS = "unit_charge", "unit_extra", "unit_arrears"
COLUMNS = (Column(kind=CHARGE), Column(kind=EXTRA), Column(kind=ARREARS))


def has_units(reading: Reading) -> bool:
    """Whether the rows of this group's grid are flats."""
    return bool(units.units(reading.conn))


def of_units(shown: Sheet | None) -> bool:
    """Whether the rows of a sheet are flats; `member` of a row is then the unit."""
    return shown is not None and any(column.kind == CHARGE for column in shown.columns)


def read_unit_sheet(reading: Reading, meeting_id: str, *, locked: str = "") -> Sheet:
    """The sheet of a meeting, a row for each flat.

    Raises:
        Refused: "meeting.unknown".
    """
    conn, currency = reading.conn, reading.group.currency
    meeting = meetings.find_meeting(conn, meeting_id)
    if meeting is None:
        raise Refused("meeting.unknown", meeting=meeting_id)
    _, rules = group.current_rules(conn)
    paid = _payments(sheet.payments_at(conn, meeting_id))
    here = frozenset(one.entry for of_unit in paid.values() for one in of_unit)
    books = unit_accounts.books(conn, without=here)
    stays = units.stays(conn)
    names: dict[str, str] = {}
    last_due = max((one.due_on for one in bills.bills(conn)), default="")
    rows = []
    for one in units.units(conn):
        person = lives_in(stays, one.unit, meeting.on)
        if person is not None and person.member not in names:
            names[person.member] = reading.people.name(person.member)
        name = names.get(person.member, "") if person else ""
        account = books.account(one.unit)
        rows.append(
            _row(
                one.unit,
                one.no,
                f"{one.label}  {name}" if name else one.label,
                account,
                paid.get(one.unit, []),
                last_due=last_due,
                usual=rules.methods[0] if rules.methods else "cash",
            )
        )
    return Sheet(
        currency=currency,
        columns=COLUMNS,
        rows=tuple(rows),
        methods=rules.methods,
        typed_minor=THOUSAND_TOMAN if currency == "IRR" else currency_of(currency).scale,
        box_minor=money_places.box_minor(conn, currency),
        last=last_entry(reading, meeting_id),
        locked=locked or lock_of(meeting),
        on=meeting.on,
    )


def _payments(found: Sequence[Payment]) -> dict[str, list[Payment]]:
    by_unit: dict[str, list[Payment]] = {}
    for payment in found:
        for unit in dict.fromkeys(x.ref for x in payment.parts if x.kind in OF_A_UNIT and x.ref):
            if payment.stands or payment.is_held:
                by_unit.setdefault(unit, []).append(payment)
    return by_unit


def _row(
    unit: str,
    no: int,
    name: str,
    account: Account,
    payments: list[Payment],
    *,
    last_due: str,
    usual: str,
) -> SheetRow:
    """A flat with what it owed before this meeting, and what was written for it here."""
    arrears = account.left(extra=False, before=last_due) if last_due else account.left(extra=False)
    expected = (account.left(extra=False) - arrears, account.left(extra=True), arrears)
    written = [_spread(x, unit, expected) for x in payments]
    sums = tuple(sum(column) for column in zip(*written, strict=True)) if written else ()
    last = payments[-1] if payments else None
    is_held = any(x.is_held for x in payments)
    return SheetRow(
        member=unit,
        no=no,
        name=name,
        cells=tuple(
            Cell(
                expected_minor=minor,
                written_minor=sums[place] if sums else None,
                lock="clash" if is_held else "",
            )
            for place, minor in enumerate(expected)
        ),
        method=last.method if last else usual,
        code=last.code if last else "",
        number=last.number if last else "",
        cash_minor=last.cash_minor if last and last.method == "split" else 0,
        payment=_chip(last, is_held=is_held),
        entry=last.entry if last else "",
        given_minor=last.cash_minor + last.change_given if last and last.change_given else 0,
        note=last.note if last else "",
        payer=last.payer if last else "",
        owed_minor=arrears,
    )


def _chip(last: Payment | None, *, is_held: bool) -> str:
    if is_held:
        return "clash"
    if last is None or not last.state:
        return ""
    return CHIP.get(last.state, "checking")


def _spread(payment: Payment, unit: str, expected: tuple[int, int, int]) -> tuple[int, int, int]:
    """A payment over the columns: levies as said, then arrears, the rest is the month's."""
    own = [part for part in payment.parts if part.ref == unit]
    extra = sum(part.minor for part in own if part.kind == "unit_owner")
    rest = sum(part.minor for part in own) - extra
    arrears = min(rest, expected[2])
    return rest - arrears, extra, arrears


def write_units(tx: Tx, meeting: str, entries: Sequence[RowEntry]) -> None:
    """Write these rows; a flat that paid twice corrects the last payment."""
    write_unit_rows(tx, meeting=meeting, rows=[_typed(tx, meeting, one) for one in entries])


def _typed(tx: Tx, meeting: str, entry: RowEntry) -> UnitRow:
    charge, extra, arrears = entry.amounts
    minor = charge + arrears
    if entry.replaces:
        found = _payments(sheet.payments_at(tx.conn, meeting)).get(entry.member, [])
        for other in (x for x in found if x.entry != entry.replaces):
            own = _spread(other, entry.member, (0, 0, 0))
            minor, extra = minor - own[0], extra - own[1]
        if min(minor, extra) < 0:
            raise Refused("collect.locked")
    how = How(
        method=entry.method,
        code=entry.code,
        cash_minor=entry.cash_minor if entry.method == "split" else 0,
        payer=entry.payer,
        note=entry.note,
        change_given=max(0, entry.given_minor - entry.cash_minor) if entry.given_minor else 0,
    )
    return UnitRow(
        unit=entry.member, minor=minor, extra_minor=extra, how=how, replaces=entry.replaces
    )
