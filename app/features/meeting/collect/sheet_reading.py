"""The grid's sheet read from the book: columns by the group's rules, grey and written amounts."""

from app.book.transaction import Reading
from app.core.currencies import currency_of
from app.core.errors import Refused
from app.core.expected import BOXES, Amounts
from app.core.rules_of_group import Rules
from app.features.meeting.collect.rows import Cell, Column, LastEntry, Sheet, SheetRow
from app.features.meeting.locks import lock_of
from app.operations.undoing import find_step
from app.projections import collecting, members, money_places
from app.projections.box_dues import BoxDue
from app.projections.collect_context import column_minor
from app.projections.collecting import CollectRow, CollectSheet
from app.projections.late_entrants import missed_by_member

COLUMNS_MOST = 6
THOUSAND_TOMAN = 10_000  # rials; Persian groups count so
# What gives way first where there is no room, the last of them before the others.
SELDOM = (*BOXES, "fee", "arrears")
FIELD = {"fee": "registration", "arrears": "advance"}  # column kind -> column of Amounts
# What a check by the provider found -> state of the chip.
CHIP = {
    "written": "written",
    "pending": "checking",
    "verified": "checked",
    "mismatch": "mismatch",
    "wrong_receiver": "wrong_receiver",
    "provider_down": "provider_down",
    "unknown": "unknown",
    "by_hand": "by_hand",
    "not_found": "not_found",
    "expired": "not_found",
    "duplicate": "duplicate",
    "reversed": "reversed",
}


def field_of(column: Column) -> str:
    """The name of a column in Amounts."""
    return FIELD.get(column.kind, column.kind)


def read_sheet(reading: Reading, meeting: str, *, locked: str = "") -> Sheet:
    """The sheet of a meeting as it stands.

    Args:
        locked: Why this officer may write nothing; "" when the meeting decides.

    Raises:
        Refused: "meeting.unknown".
    """
    conn, currency = reading.conn, reading.group.currency
    names = reading.people.names(one.member for one in members.members(conn))
    found = collecting.collect_sheet(conn, meeting, currency=currency, names=names)
    if found is None:
        raise Refused("meeting.unknown", meeting=meeting)
    shown, beyond = columns_of(found)
    columns = (*shown, *beyond)
    missed = missed_by_member(conn, found.meeting, found.rules)
    return Sheet(
        currency=currency,
        columns=columns,
        rows=tuple(
            _row(one, columns, found.rules, found.boxes, missed.get(one.member, 0))
            for one in found.rows
        ),
        methods=found.rules.methods,
        typed_minor=THOUSAND_TOMAN if currency == "IRR" else currency_of(currency).scale,
        box_minor=money_places.box_minor(conn, currency),
        last=last_entry(reading, meeting),
        locked=locked or lock_of(found.meeting),
        on=found.meeting.on,
        hidden=len(beyond),
    )


def columns_of(sheet: CollectSheet) -> tuple[tuple[Column, ...], tuple[Column, ...]]:
    """The kinds of money of this group in the order of the passbook: six at most, and the others.

    A kind that the rules do not know is shown where somebody owes or paid it.
    """
    rules = sheet.rules
    owes_fine = any(row.expected.fine or row.written.fine for row in sheet.rows)
    has_savings = any(row.expected.savings or row.written.savings for row in sheet.rows)
    has_loan = any(row.loan_left or row.written.loan for row in sheet.rows)
    fines = rules.late_fine or rules.absent_fine or rules.excused_fine or rules.fine_list
    wanted = [
        (_shares(rules), rules.share_value > 0),
        (Column(kind="savings", each_minor=rules.savings), rules.savings > 0 or has_savings),
        (Column(kind="welfare", each_minor=rules.welfare), rules.welfare > 0),
        (Column(kind="turn", each_minor=rules.turn), rules.turn > 0),
        *(
            (Column(kind=box.column, each_minor=box.value, title=box.name), True)
            for box in sheet.boxes
        ),
        (Column(kind="fine"), bool(fines) or owes_fine),
        (Column(kind="loan"), has_loan or sheet.lends),
        (Column(kind="fee", each_minor=rules.registration), rules.registration > 0),
        (Column(kind="arrears"), any(row.written.advance for row in sheet.rows)),
    ]
    used = [column for column, is_used in wanted if is_used]
    by_use = sorted(used, key=lambda one: SELDOM.index(one.kind) if one.kind in SELDOM else -1)
    beyond = by_use[COLUMNS_MOST:]
    return tuple(one for one in used if one not in beyond), tuple(beyond)


def _shares(rules: Rules) -> Column:
    return Column(
        kind="shares",
        unit_minor=rules.share_value,
        units_max=rules.shares_max,
        units_min=max(1, rules.shares_min),
        zero_allowed=rules.shares_min == 0,
    )


def _row(
    one: CollectRow,
    columns: tuple[Column, ...],
    rules: Rules,
    boxes: tuple[BoxDue, ...],
    missed: int,
) -> SheetRow:
    last = one.last
    usual = one.usual_method if one.usual_method in (*rules.methods, "split") else "cash"
    price = rules.share_value
    return SheetRow(
        member=one.member,
        no=one.no,
        name=one.name,
        cells=tuple(_cell(one, column, boxes, missed) for column in columns),
        attendance="present" if one.status == "proxy" else one.status,
        method=last.method if last and not last.source else "cash" if usual == "split" else usual,
        code=last.code if last and last.number else "",  # what was mistyped is typed anew
        number=last.number if last else "",
        cash_minor=last.cash_minor if last and last.method == "split" else 0,
        payment="clash"
        if one.is_held
        else CHIP.get(last.state, "checking" if last.state else "")
        if last
        else "",
        entry=last.entry if last else _held_entry(one),
        saved_minor=one.savings_minor - one.written.shares - one.written.savings,
        saved_units=(one.shares_minor - one.written.shares) // price if price else -1,
        loan_minor=one.loan_left,
        given_minor=last.cash_minor + last.change_given if last and last.change_given else 0,
        note=last.note if last else "",
        payer=last.payer if last else "",
        advance_minor=one.advance,
        used_minor=one.advance_used,
        owed_minor=sum(due.left for due in one.owed),
        loans=one.loans,
    )


def _held_entry(one: CollectRow) -> str:
    return next((p.entry for p in reversed(one.payments) if p.is_held), "")


def _cell(one: CollectRow, column: Column, boxes: tuple[BoxDue, ...], missed: int) -> Cell:
    field = field_of(column)
    written: int = getattr(one.written, field)
    expected: int = getattr(one.expected, field)
    held = sum(column_minor(p, field, boxes) for p in one.payments if p.is_held)
    limit = one.loan_left + written if field == "loan" else -1
    return Cell(
        expected_minor=expected,
        written_minor=written + held if one.is_written else None,
        limit_minor=limit,
        note=_reason(one) if field == "fine" and (written or expected) else "",
        lock="clash" if held else "",
        is_advance=field == "advance",
        more_units=missed if field == "shares" else 0,
    )


def _reason(one: CollectRow) -> str:
    """Why there is a fine: the reason of the newest one of today, else that something was late."""
    if one.fines_now:
        return one.fines_now[-1][1]
    return "penalty" if any(due.kind == "penalty" for due in one.owed) else ""


def last_entry(reading: Reading, meeting: str) -> LastEntry | None:
    found = find_step(reading.conn, meeting)
    if found is None:
        return None
    step, line = found
    name = reading.people.name(line.member) if line.member else ""
    return LastEntry(
        member=line.member,
        name=name,
        minor=line.minor,
        count=max(1, len(step.entries)),
        kind=line.type,
        words=line.words,
    )


def amounts_of(minors: tuple[int, ...], columns: tuple[Column, ...]) -> Amounts:
    """The boxes of a row as amounts by kind, minor units."""
    return Amounts(
        **{
            field_of(column): minor
            for column, minor in zip(columns, minors, strict=True)
            if column.kind != "asks"
        }
    )
